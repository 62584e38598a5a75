import type { Document } from '../model/document.js';
import type { Question } from '../model/questionnaire.js';
import { wordSet } from '../model/words.js';
import { asks, asksBack } from './asking.js';
import { QUESTION_START, RIGHTS } from './cues.js';
import { fromGeneral } from './general.js';
import { isFused } from './inline.js';
import type { Places } from './locate.js';
import { begins } from './order.js';
import type { Part } from './parts.js';
import { numbered, type Reading } from './readings.js';
import { REFUSED } from './refused.js';
import { isTitled } from './sections.js';
import type { Placed } from './stretches.js';
import { wishesOf } from './wishes.js';

/** What a reading is worth at most: all questions are answered, and nothing is left over. */
export const WHOLLY = 1;

/**
 * How well a reading accounts for the letter: the share of its questions that are answered, less those that are not, those that an answer
 * swallowed, what the reply asks besides, and what was `wished` for and is in no question.
 */
export function worthOf(
  document: Document,
  reply: readonly Part[],
  { openings, placed }: Places,
  questions: readonly Question[],
  reading: Reading,
  wished: readonly string[],
): number {
  const whole = fromGeneral(document, reply, questions, openings);
  // what is said of all questions at once accounts for each of them less, but for a refusal of the whole; what only asks, for none
  const said = reply.some(({ text }) => REFUSED.test(text)) ? 1 : 0.5;
  const answered = questions.reduce((sum, question, index) => {
    const own = placed.filter((one) => one.questions.includes(index));
    if (own.length) return sum + Number(Boolean(question.text) || !own.every((one) => asksAgain(reply, one)));
    return sum + (whole(question).stretches.length ? said : 0);
  }, 0);
  const named = (part: Part): boolean => part.label?.kind === 'question' && part.label.paths.length === 1 && !isTitled(part);
  const opens = new Map(openings.map(({ part, questions: own }) => [part, own]));
  // a section that answers its questions together holds the places of each
  const others = (part: Part): Placed[] => placed.filter((one) => !opens.get(part)?.some((question) => one.questions.includes(question)));
  const unread = reply.filter(
    (part) =>
      (named(part) && (openings.some((opening) => opening.part === part && !opening.labelled) || swallows(placed, part))) ||
      ((/\?\s*$/.test(part.text) || isFused(part) || (part.label?.paths.length && asks(part))) &&
        !RIGHTS.test(part.text) &&
        !asksBack(part.text) &&
        (!part.block.cell || numberedCell(part)) &&
        (swallows(others(part), part) || !opens.has(part))),
  ).length;
  const missed = unread + wished.filter((wish) => !questions.some(({ text }) => holds(text, wish))).length;
  const counted =
    reading.stand.length > 1 || (reading.below?.length ?? 0) > 1 || numbered(reading) || openings.some(({ titled }) => titled);
  const lost = missed + (counted ? crowded(questions) : lumped(reply, questions));
  return (answered - (questions.length - answered) - lost) / Math.max(questions.length, missed) - 0.4 * listed(reading);
}

/** A question in the first column of a table, under its number. */
const numberedCell = ({ block, label }: Part): boolean => block.cell?.column === 0 && label?.kind === 'bare';

/** Where nobody counted the questions, one that asks several things should have been several if the reply has a paragraph for each. */
function lumped(reply: readonly Part[], questions: readonly Question[]): number {
  const paragraphs = reply.filter((part, index) => begins(part, reply[index - 1])).length;
  return questions.reduce((sum, { text }) => sum + Math.max(0, Math.min(wishesOf(text, true).length, paragraphs) - 1), 0);
}

/** One that has four marks and more is a whole request. */
const crowded = (questions: readonly Question[]): number =>
  questions.reduce((sum, { text }) => {
    const marks = text.match(/\?(?=\W|$)/g)?.length ?? 0;
    return sum + (marks > 3 ? marks - 1 : 0);
  }, 0);

/** Most words of a wish stand in a question. */
function holds(question: string, wish: string): boolean {
  const [asked, wanted] = [wordSet(question), [...wordSet(wish)]];
  return wanted.filter((word) => asked.has(word)).length >= wanted.length * 0.7;
}

/** The share of questions that stand one right after the other and have nothing behind them on their line, where most do: a list that is answered further down. */
function listed({ stand, found }: Reading): number {
  const alone = (part: Part, index: number): boolean => (found[index]?.text.length ?? 0) >= part.text.trim().length;
  const next = stand.filter((part, index) => part && stand[index + 1]?.index === part.index + 1 && alone(part, index)).length;
  const share = stand.length > 2 ? next / (stand.length - 1) : 0;
  return share > 0.5 ? share : 0;
}

/** The answer begins with a question. */
const asksAgain = (reply: readonly Part[], { stretch: { span } }: Placed): boolean =>
  reply.some(
    ({ whole, text, span: own }) =>
      whole.start <= span.start &&
      span.start < whole.end &&
      (text.includes('?') || QUESTION_START.test(text)) &&
      span.start - own.start < 3,
  );

const swallows = (placed: readonly Placed[], part: Part): boolean =>
  placed.some(({ stretch: { span } }) => span.start <= part.whole.start && part.whole.end < span.end);
