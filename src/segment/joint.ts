import { doubt } from '../model/answer.js';
import type { Document } from '../model/document.js';
import type { Question } from '../model/questionnaire.js';
import { overlaps, type Span, shift } from '../model/span.js';
import { wordSet } from '../model/words.js';
import { trim } from './cuts.js';
import { sentenceStarts } from './sentences.js';
import { shapeOf } from './shapes.js';
import type { Placed } from './stretches.js';
import { Wording } from './wording.js';

/**
 * A paragraph that answers several questions is divided where each of them has sentences of its own there, in the order of the questions, and no
 * sentence has words of two.
 */
export function bySentence(document: Document, placed: readonly Placed[], questions: readonly Question[]): Placed[] {
  return placed.flatMap((one) => {
    if (one.questions.length < 2) return [one];
    const { span } = one.stretch;
    const text = document.reading.slice(span.start, span.end);
    const inTurn = figuresInTurn(text);
    if (inTurn.length === one.questions.length)
      return one.questions.map((question, at) => ({
        ...one,
        questions: [question],
        stretch: { ...one.stretch, span: shift(inTurn[at] as Span, span.start), joint: false },
        doubts: /\brespectively\b/i.test(text) ? one.doubts : [...one.doubts, doubt('pairing/ambiguous')],
      }));
    const listed = clauseStarts(text);
    const sentences = sentenceStarts(text);
    const counted = sentences.length === 1 ? figureClauses(text) : [];
    const starts = [listed, counted].find(({ length }) => length === one.questions.length) ?? sentences;
    if (starts.length < one.questions.length || /\t|\n\s*\n/.test(text)) return [one];
    const own = ownWords(one.questions.map((index) => questions[index] as Question));
    const spoken = starts.map((start, index) => {
      const words = wordSet(text.slice(start, starts[index + 1]));
      return own.flatMap((set, at) => ([...set].some((word) => words.has(word)) ? [at] : []));
    });
    const partFor = (question: number, start: number, end: number): Placed => {
      const part = trim(document, { start: span.start + start, end: span.start + start + unlinked(text.slice(start, end)).length });
      return { ...one, questions: [question], stretch: { ...one.stretch, span: part, joint: false } };
    };
    // one sentence in which each of them is named is read for that
    if (starts === counted && spoken.every((several) => several.length)) return [one];
    // "61 upheld; 214 not; 18 invalid": a clause for each, none of which speaks of another question
    if (
      starts !== sentences &&
      spoken.some((several) => several.length) &&
      spoken.every((several, at) => several.every((index) => index === at))
    )
      return one.questions.map((question, at) => partFor(question, starts[at] as number, starts[at + 1] ?? text.length));
    if (starts === counted) return [one];
    // "2 and 3 - 94 people came to us. We took on 90 of them.": a figure in each sentence, one for each question that asks how many
    const figures = starts.map((start, index) => text.slice(start, starts[index + 1]).match(NUMBER)?.length ?? 0);
    const counts = one.questions.every((index) => questions[index]?.expects === 'count');
    if (starts === sentences && starts.length === one.questions.length && counts && figures.every((number) => number === 1))
      return one.questions.map((question, at) => ({
        ...partFor(question, starts[at] as number, starts[at + 1] ?? text.length),
        doubts: [...one.doubts, doubt('pairing/ambiguous')],
      }));
    const firsts = own.map((_, at) => spoken.findIndex(([first]) => first === at));
    const lasts = own.map((_, at) => spoken.findLastIndex(([first]) => first === at));
    const inOrder = firsts.every((first, at) => first > (at ? (lasts[at - 1] as number) : -1));
    if (spoken.some((several) => several.length > 1)) return [one];
    const asked = one.questions.map((index) => questions[index] as Question);
    const begins = firsts[0] === 0 && inOrder ? firsts.map((first) => starts[first] as number) : byLeaning(text, starts, asked);
    if (!begins) return [one];
    return one.questions.flatMap((question, at): Placed[] => {
      // a sentence that took up the question by itself stands already
      if (placed.some((other) => other.questions.length === 1 && other.questions[0] === question && overlaps(other.stretch.span, span)))
        return [];
      return [partFor(question, begins[at] as number, begins[at + 1] ?? text.length)];
    });
  });
}

/**
 * "The fee is £560. Income was £95,120.", where the standard fee and the income from fees are asked about: words that both questions have speak more for the one
 * that has fewer others. Where each question's sentences begin, in their order, each with what its question looks for; null where that is not so.
 */
function byLeaning(text: string, starts: readonly number[], questions: readonly Question[]): number[] | null {
  const wording = new Wording(questions);
  const leans = starts.map((start, at) => {
    const words = new Set([...wordSet(text.slice(start, starts[at + 1]))].filter((word) => !/\d/.test(word)));
    const { question, margin } = wording.best(words);
    return margin > LEANS ? question : -1;
  });
  const firsts = questions.map((_, at) => leans.indexOf(at));
  const order = leans.filter((at) => at >= 0);
  if (firsts[0] !== 0 || firsts.includes(-1) || order.some((at, place) => at < (order[place - 1] ?? 0))) return null;
  const told = questions.every(
    ({ expects }, at) => shapeOf(text.slice(starts[firsts[at] as number], starts[firsts[at + 1] ?? starts.length]), expects) > 0,
  );
  return told ? firsts.map((first) => starts[first] as number) : null;
}
const LEANS = 0.05;

/** "41 and 12", "the figures are 41 and £900 respectively": nothing but figures, one after the other; empty where more is said. */
function figuresInTurn(text: string): Span[] {
  const figures = [...text.matchAll(FIGURES)].map(({ index, 0: shown }) => ({ start: index, end: index + shown.length }));
  return BARE.test(text.replace(FIGURES, ' ')) ? figures : [];
}
const FIGURES = /(?<![\w.])£?\d[\d,]*(?:\.\d+)?(?:%|(?:m|k)\b)?(?![\w/-])/g;
const BARE = /^\W*(?:(?:the|figures?|numbers?|answers?|totals?|are|were|is|was|and|respectively)\b\W*)*$/i;

const NUMBER = /(?<![\d/.-])\d[\d,]*(?![\d/-])/g;

/** Where the clauses of a short list begin that semicolons divide, each a figure or a plain word with what it is of. */
function clauseStarts(text: string): number[] {
  if (text.length > 300 || /\n\s*\n/.test(text)) return [];
  const starts = [0, ...[...text.matchAll(/;\s+(?:and\s+)?/g)].map(({ index, 0: mark }) => index + mark.length)];
  return starts.every((start) => FIGURE.test(text.slice(start))) ? starts : [];
}
/** Where the clauses of one sentence begin that "and" or a comma divides, each with one figure: "There are nine boats and 31 trained pilots". */
function figureClauses(text: string): number[] {
  if (text.length > 300) return [];
  const told = text.replace(NAMES_QUESTIONS, (names) => ' '.repeat(names.length));
  const [first, ...others] = [...told.matchAll(COUNTED)].map(({ index, 0: shown }) => ({ index, end: index + shown.length }));
  if (!first) return [];
  const links = others.map(({ index }, at) => {
    const from = (at ? others[at - 1] : first)?.end ?? 0;
    const link = [...text.slice(from, index).matchAll(/,? and |[,;] /g)].at(-1);
    return link ? from + link.index + link[0].length : -1;
  });
  return links.includes(-1) ? [] : [0, ...links];
}
/** Without the word that leads on to the next clause. */
const unlinked = (clause: string): string => clause.replace(/(?:,? and|[,;]) $/, '');
const NAMES_QUESTIONS = /\b(?:questions?|qs|points?|parts?|items?) \d{1,2}(?:(?:, | and | & | to |-|, and )\d{1,2})*/gi;
const COUNTED =
  /(?<![\w.,/£-])(?:£?(?!(?:19|20)\d\d\b)\d[\d,]*(?:\.\d+)?m?(?![\w/-])(?!\.\d)|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= [a-z]))/gi;
const FIGURE = /^\W*(?:\d|(?:none|nil|no|yes|zero|one|two|three|four|five|six|seven|eight|nine|ten)\b)/i;

/** The words of each question that the others do not have. */
function ownWords(questions: readonly Question[]): ReadonlySet<string>[] {
  const sets = questions.map(({ text, also }) => wordSet([text, ...also].join(' ')));
  return sets.map((set) => new Set([...set].filter((word) => !/\d/.test(word) && !sets.some((other) => other !== set && other.has(word)))));
}
