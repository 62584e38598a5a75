import type { Document } from '../model/document.js';
import type { Question, Questionnaire } from '../model/questionnaire.js';
import { wordSet } from '../model/words.js';
import { RIGHTS } from './cues.js';
import { fromGeneral } from './general.js';
import { mentionsOf } from './label.js';
import { locate, type Places } from './locate.js';
import type { Part } from './parts.js';
import { askedOnce, asks, asksOnly, asQuestions, type Found, questionsInline, questionsOfEcho } from './questions.js';
import type { SegmentOptions } from './segment.js';
import type { Placed } from './stretches.js';
import { turnsOf } from './turns.js';
import { wishesIn } from './wishes.js';
import { Wording } from './wording.js';
import { type Asked, type Echo, type Zoning, zonesOf } from './zones.js';

/** A questionnaire, and what was found out about the letter on the way to it. */
export interface Chosen {
  readonly questionnaire: Questionnaire;
  readonly zoning?: Zoning;
  /** Where the reply answers the questions, when that had to be known to choose them. */
  readonly places?: Places;
}

/** `auto`: a candidate that the letter's words match, else the letter's own questions. */
export function choose(document: Document, parts: readonly Part[], options: SegmentOptions): Chosen {
  for (const candidate of options.candidates) {
    const asked = askedBy(candidate.questions, new Wording(candidate.questions));
    const seen = new Set(parts.map((part) => asked(part)).filter((index) => index >= 0));
    if (seen.size >= Math.max(2, candidate.questions.length * 0.6)) return { questionnaire: candidate };
  }
  const judge = (reading: Reading): Judged => {
    const questions = asQuestions(reading.found, options.expects);
    if (!questions.length) return { ...reading, questions, worth: 0 };
    const reply = parts.filter((part) => reading.zoning.zones[part.index] === 'reply');
    const places = locate(document, reply, questions, new Wording(questions), reading.stand);
    return { ...reading, questions, places, worth: worthOf(document, reply, places, questions) };
  };
  const [quoted] = readingsOf(parts, 'apart') as [Reading];
  if (!options.answers || options.asksBack) return chosen({ ...quoted, questions: asQuestions(quoted.found, options.expects) });
  const apart = judge(quoted);
  const inside = [...readingsOf(parts, 'none'), ...inTurns(parts)].map(judge);
  const paragraph =
    apart.found.length > 1 ? -1 : parts.findIndex((part) => !part.label && !part.block.cell && wishesIn(part.text).length > 1);
  const told = paragraph < 0 ? null : judge(readingsOf(parts, paragraph)[0] as Reading);
  // the surest way of asking, unless another accounts for the letter much better
  const first = inside.reduce((best, other) => (other.worth > best.worth + 0.25 ? other : best));
  // the request as it is quoted, unless the letter answers its questions much better where they stand, or tells several wishes in a sentence
  const best = [
    first.found.length > 1 && first.worth > Math.max(0.4, apart.worth + 0.25) && first,
    told && told.worth > 0.3 && told,
    apart,
  ].find(Boolean) as Judged;
  return chosen(best);
}

/** One way to read a letter's questions: from the request that it quotes apart, or from the reply. */
interface Reading {
  readonly found: readonly Found[];
  readonly zoning: Zoning;
  /** Where each question stands in the reply, when it was read from there. */
  readonly stand: readonly (Part | undefined)[];
}

interface Judged extends Reading {
  readonly questions: readonly Question[];
  readonly places?: Places;
  readonly worth: number;
}

const chosen = ({ questions, zoning, places }: Omit<Judged, 'worth'>): Chosen => ({
  questionnaire: { id: 'letter', title: '', period: null, origin: 'letter', questions },
  zoning,
  ...(places && { places }),
});

function readingsOf(parts: readonly Part[], where: Echo): Reading[] {
  const zoning = zonesOf(parts, (part) => (asksOnly(part) ? part.index : -1), where);
  if (typeof where === 'number') {
    const wishes = wishesIn((parts[where] as Part).text);
    return [{ found: wishes.map((text, index) => ({ number: String(index + 1), text, also: [] })), zoning, stand: [] }];
  }
  if (where === 'apart' && zoning.echo.to > zoning.echo.from) {
    const found = questionsOfEcho(
      parts.slice(zoning.echo.from, zoning.echo.to).filter((part) => zoning.zones[part.index] !== 'debris'),
      new Set(parts.slice(zoning.reply.from, zoning.reply.to).flatMap((part) => mentionsOf(part.text))),
    );
    if (found.length) return [{ found: askedOnce(found), zoning, stand: [] }];
  }
  return questionsInline(parts.filter((part) => zoning.zones[part.index] === 'reply')).map((found) => ({
    found,
    zoning,
    stand: found.map(({ part }) => part),
  }));
}

/** The reading of a letter that asks and answers in turns; none where it does not. */
function inTurns(parts: readonly Part[]): Reading[] {
  const zoning = turnsOf(
    parts,
    zonesOf(parts, () => -1, 'none'),
  );
  const found = zoning ? questionsOfEcho(parts.filter((part) => zoning.zones[part.index] === 'echo')) : [];
  return zoning && found.length > 1 ? [{ found: askedOnce(found), zoning, stand: [] }] : [];
}

/**
 * How well a reading accounts for the letter: the share of its questions that are answered, less those that are not, those that an answer
 * swallowed, and what the reply asks besides.
 */
function worthOf(document: Document, reply: readonly Part[], { openings, placed }: Places, questions: readonly Question[]): number {
  const general = reply.filter((part) => part.index < (openings[0]?.part.index ?? Number.POSITIVE_INFINITY));
  const whole = fromGeneral(document, openings.length ? reply : general, questions, openings);
  const paired = new Set(placed.flatMap((one) => one.questions));
  const answered = questions.filter((question, index) => paired.has(index) || whole(question).stretches.length > 0).length;
  const named = (part: Part): boolean => part.label?.kind === 'question' && part.label.paths.length === 1;
  const opens = new Set(openings.map(({ part }) => part));
  const missed = reply.filter(
    (part) =>
      (named(part) && (openings.some((opening) => opening.part === part && !opening.labelled) || swallows(placed, part))) ||
      ((/\?\s*$/.test(part.text) || (part.label?.paths.length && asks(part))) &&
        !RIGHTS.test(part.text) &&
        !part.block.cell &&
        (swallows(placed, part) || !opens.has(part))),
  ).length;
  return (answered - (questions.length - answered) - missed) / Math.max(questions.length, missed);
}

const swallows = (placed: readonly Placed[], part: Part): boolean =>
  placed.some(({ stretch: { span } }) => span.start <= part.whole.start && part.whole.end < span.end);

/** The question that a part restates: the best fit that is good enough. */
export function askedBy(questions: readonly Question[], wording: Wording): Asked {
  const known = new Map<Part, readonly number[]>();
  const longest = Math.max(60, ...questions.map((question) => question.text.length)) * 1.6 + 40;
  const fitting = (part: Part): readonly number[] => {
    const words = wordSet(part.text);
    if (!words.size || part.text.length > longest) return [];
    const fits = questions.map(
      (question, index) => wording.compare(index, words).fit + (part.label?.paths[0] === question.number ? 0.02 : 0),
    );
    const top = Math.max(...fits);
    return top > 0.72 ? fits.flatMap((fit, index) => (fit > top - 0.02 ? [index] : [])) : [];
  };
  return (part, after = -1) => {
    const best = known.get(part) ?? fitting(part);
    known.set(part, best);
    return best.find((index) => index > after) ?? best[0] ?? -1;
  };
}
