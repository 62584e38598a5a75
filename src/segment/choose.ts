import { doubt } from '../model/answer.js';
import type { Document } from '../model/document.js';
import type { Question, Questionnaire } from '../model/questionnaire.js';
import { wordSet } from '../model/words.js';
import { blocksOf, textOf } from './blocks.js';
import { RIGHTS, SALUTATION, SIGN_OFF } from './cues.js';
import { fromGeneral } from './general.js';
import { mentionsOf } from './label.js';
import { locate, locateBelow, type Places } from './locate.js';
import type { Part } from './parts.js';
import {
  askedOnce,
  asks,
  asksOnly,
  asQuestions,
  type Found,
  inSentences,
  isFused,
  joined,
  questionsInline,
  questionsOfEcho,
} from './questions.js';
import type { SegmentOptions } from './segment.js';
import type { Placed } from './stretches.js';
import { turnsOf } from './turns.js';
import { wishesIn, wishesOf } from './wishes.js';
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
  const [quoted] = readingsOf(parts, 'apart') as [Reading];
  const spoken = inEcho(document, parts, quoted);
  const quotes = byBlocks(parts);
  const paragraph =
    quoted.found.length > 1 ? -1 : parts.findIndex((part) => !part.label && !part.block.cell && wishesIn(part.text).length > 1);
  const inOne = paragraph < 0 ? [] : readingsOf(parts, paragraph);
  const wished = [...spoken, ...quotes, ...inOne].flatMap(({ found }) => found.map(({ text }) => text));
  const judge = (reading: Reading): Judged => {
    const questions = asQuestions(reading.found, options.expects);
    if (!questions.length) return { ...reading, questions, worth: 0 };
    const reply = parts.filter((part) => reading.zoning.zones[part.index] === 'reply');
    const blocks = reading.below?.map((below, at) => ({ reply: below, questions: indexesOf(reading.found, at) }));
    const found = blocks
      ? locateBelow(document, blocks, questions)
      : locate(document, reply, questions, new Wording(questions), reading.stand, !reading.stand.length && !numbered(reading));
    const places = sharing(found, reading.found);
    const counted = reading.stand.length > 0 || (reading.below?.length ?? 0) > 1 || numbered(reading);
    const worth = worthOf(document, reply, places, questions, counted, wished) - 0.4 * listed(reading.stand);
    return { ...reading, questions, places, worth };
  };
  if (!options.answers || options.asksBack) {
    const asked = (quoted.found.length > 1 ? undefined : [...spoken, ...quotes, ...inOne][0]) ?? quoted;
    return chosen({ ...asked, questions: asQuestions(asked.found, options.expects) });
  }
  const apart = judge(quoted);
  const inside = [...quotes, ...readingsOf(parts, 'none'), ...inTurns(parts)].map(judge);
  const told = [...spoken, ...inOne].map(judge);
  // the surest way of asking, unless another accounts for the letter much better
  const first = inside.reduce((best, other) => (other.worth > best.worth + (best.below ? 0.1 : 0.25) ? other : best));
  const sentences = told.find(
    (one) => one.worth > Math.max(0.3, apart.worth + (numbered(apart) ? 0.25 : apart.found.length > 1 ? 0.01 : -0.01)),
  );
  // the request as it is quoted, unless the letter answers its questions much better where they stand, or tells several wishes in a sentence
  const best = [first.found.length > 1 && first.worth > Math.max(0.4, apart.worth + 0.25) && first, sentences, apart].find(
    Boolean,
  ) as Judged;
  return chosen(best);
}

/** The requester, or the letter, counted the questions. */
const numbered = ({ found }: Reading): boolean => found.length > 1 && found.some(({ part }) => part?.label);

/** One way to read a letter's questions: from the request that it quotes apart, or from the reply. */
interface Reading {
  readonly found: readonly Found[];
  readonly zoning: Zoning;
  /** Where each question stands in the reply, when it was read from there. */
  readonly stand: readonly (Part | undefined)[];
  /** The replies to paragraphs that are quoted one by one, where it was read so; `block` of a question is the index here. */
  readonly below?: readonly (readonly Part[])[];
}

/** Of two questions that one sentence asks, one of which has a place, the other is most likely answered there too. */
function sharing(places: Places, found: readonly Found[]): Places {
  const placed = [...places.placed];
  const answers = (index: number): Placed[] => placed.filter(({ questions }) => questions.length === 1 && questions[0] === index);
  for (const [index, { hung }] of found.entries()) {
    const pair = hung === undefined ? [] : [index - 1, index];
    const [without, more] = pair.filter((one) => !answers(one).length);
    const other = pair.find((one) => one !== without);
    if (without === undefined || more !== undefined || other === undefined) continue;
    for (const { stretch } of answers(other))
      placed.push({ questions: [without], stretch: { ...stretch, joint: true }, doubts: [doubt('pairing/ambiguous')] });
  }
  return { ...places, placed };
}

const indexesOf = (found: readonly Found[], block: number): number[] => found.flatMap((one, index) => (one.block === block ? [index] : []));

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
    return [{ found: inSentences((parts[where] as Part).text), zoning, stand: [] }];
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

/** The quoted request read sentence by sentence; none where that finds nothing more in it. */
function inEcho(document: Document, parts: readonly Part[], quoted: Reading): Reading[] {
  const echo = parts.filter(
    (part) => quoted.zoning.zones[part.index] === 'echo' && !part.heading && !SALUTATION.test(part.text) && !SIGN_OFF.test(part.text),
  );
  const listed = echo.some(({ label, bullet, whole, block }) => (label?.paths.length || bullet) && whole.start === block.span.start);
  if (listed || echo.some(({ block }) => block.cell)) return [];
  const found = inSentences(textOf(echo, ({ whole }) => document.reading.slice(whole.start, whole.end)));
  return found.length > 1 && found.length > quoted.found.length ? [{ found, zoning: quoted.zoning, stand: [] }] : [];
}

/** The readings of a letter that quotes the request paragraph by paragraph, each answered below. */
function byBlocks(parts: readonly Part[]): Reading[] {
  const zoning = zonesOf(parts, () => -1, 'none');
  return blocksOf(parts.filter((part) => zoning.zones[part.index] === 'reply')).map((blocks) => {
    const asked = new Set(blocks.flatMap((block) => block.asked));
    const found = blocks.flatMap((block, at) => {
      const text = textOf(block.asked);
      const wishes = block.reply.length > 1 ? joined(inSentences(text), () => blocks.length === 1) : [];
      return (wishes.length > 1 ? wishes : [{ number: null, text, also: [] }]).map((one) => ({ ...one, block: at }));
    });
    return {
      found: found.map((one, index) => ({ ...one, number: String(index + 1) })),
      zoning: { ...zoning, zones: zoning.zones.map((zone, index) => (asked.has(parts[index] as Part) ? 'echo' : zone)) },
      stand: [],
      below: blocks.map(({ reply }) => reply),
    };
  });
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
 * swallowed, what the reply asks besides, and what was `wished` for and is in no question.
 */
function worthOf(
  document: Document,
  reply: readonly Part[],
  { openings, placed }: Places,
  questions: readonly Question[],
  counted: boolean,
  wished: readonly string[],
): number {
  const general = reply.filter((part) => part.index < (openings[0]?.part.index ?? Number.POSITIVE_INFINITY));
  const answered = questions.filter(
    (question, index) =>
      placed.some((one) => one.questions.includes(index)) ||
      fromGeneral(document, openings.length ? reply : general, questions, openings, question).stretches.length > 0,
  ).length;
  const named = (part: Part): boolean => part.label?.kind === 'question' && part.label.paths.length === 1;
  const opens = new Set(openings.map(({ part }) => part));
  const unread = reply.filter(
    (part) =>
      (named(part) && (openings.some((opening) => opening.part === part && !opening.labelled) || swallows(placed, part))) ||
      ((/\?\s*$/.test(part.text) || isFused(part) || (part.label?.paths.length && asks(part))) &&
        !RIGHTS.test(part.text) &&
        !part.block.cell &&
        (swallows(placed, part) || !opens.has(part))),
  ).length;
  const missed = unread + wished.filter((wish) => !questions.some(({ text }) => holds(text, wish))).length;
  // a question that nobody counted as one and that asks several things, each answered in a paragraph, should have been several
  const lumped = questions.reduce((sum, { text }, index) => {
    if (counted) return sum;
    const spans = placed.filter((one) => one.questions.includes(index)).map(({ stretch }) => stretch.span);
    const taken = reply.filter(({ whole, block }) => !block.cell && spans.some((span) => whole.start < span.end && span.start < whole.end));
    return sum + Math.max(0, Math.min(wishesOf(text, true).length, taken.length) - 1);
  }, 0);
  return (answered - (questions.length - answered) - missed - lumped) / Math.max(questions.length, missed);
}

/** Most words of a wish stand in a question. */
function holds(question: string, wish: string): boolean {
  const [asked, wanted] = [wordSet(question), [...wordSet(wish)]];
  return wanted.filter((word) => asked.has(word)).length >= wanted.length * 0.7;
}

/** The share of questions that stand one right after the other, where most do: a list that is answered further down. */
function listed(stand: Reading['stand']): number {
  const next = stand.filter((part, index) => part && stand[index + 1]?.index === part.index + 1).length;
  const share = stand.length > 2 ? next / (stand.length - 1) : 0;
  return share > 0.5 ? share : 0;
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
