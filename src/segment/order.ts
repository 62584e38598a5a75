import { cue } from '../model/cue.js';
import { REPLY_HEADING } from '../model/landmarks.js';
import type { Expects } from '../model/questionnaire.js';
import { contentWords } from '../model/words.js';
import { REPLY_SENTENCE, RIGHTS, WHOLE } from './cues.js';
import { closingLabel, mentionsOf } from './label.js';
import type { Opening } from './pair.js';
import type { Part } from './parts.js';
import { nextStart, sentenceStarts } from './sentences.js';
import type { Wording } from './wording.js';

/**
 * Openings for the questions that wording found no place for: where as many paragraphs stand between two sure places as questions are
 * left between them, each answers one in its order; where none stands there, a sentence of the one above may. The order says so, hardly the
 * words: such an opening has no margin. None where answers go by labels, the last of which may be left off.
 * Where wording found fewer than half, only short paragraphs that are as many as the questions are taken so.
 */
export function inOrder(openings: readonly Opening[], reply: readonly Part[], wording: Wording): Opening[] {
  const count = wording.size;
  const each = itemEach(openings, reply, count) ?? sectionEach(openings, reply, count);
  if (each) return each;
  if (openings.filter(({ labelled }) => labelled).length > openings.length * 0.8 || !ascends(openings)) return [...openings];
  const paragraphs = reply.filter((part, index) => begins(part, reply[index - 1]));
  if (openings.length < count / 2) return oneEach(openings, paragraphs, count) ?? [...openings];
  const taken = new Set(openings.map(({ part }) => part));
  // what stands below a title that opened a question answers it
  const titled = (part: Part): boolean => {
    const above = reply[reply.indexOf(part) - 1];
    return above !== undefined && taken.has(above) && above.text.length < 80 && !/[.!?:;]\W*$/.test(above.text);
  };
  const free = paragraphs.filter((part) => !taken.has(part) && !titled(part));
  const byLabel = openings.filter(({ labelled }) => labelled).length > openings.length / 3;
  const goesOnBelow = (before: Opening | undefined): boolean => byLabel && before?.labelled === true;
  const filled: Opening[] = [];
  for (let at = 0; at <= openings.length; at += 1) {
    const [before, after] = [openings[at - 1], openings[at]];
    const from = before ? Math.max(...before.questions) + 1 : 0;
    const to = after ? Math.min(...after.questions) : count;
    const between = free.filter(
      ({ index }) => index > (before?.part.index ?? -1) && index < (after?.part.index ?? Number.POSITIVE_INFINITY),
    );
    const sentences = before && to > from && !between.length ? sentencesFor(before, after, from, to, wording) : [];
    if (sentences.length) filled.push(...sentences);
    // … but what stands below a label goes on answering its question
    else if (to > from && between.length === to - from && !goesOnBelow(before))
      filled.push(...between.map((part, step) => byOrder(part, from + step)));
    else if (between.length && between.length < to - from && !goesOnBelow(before)) filled.push(...byHint(between, from, to, wording));
    if (after) filled.push(after);
  }
  return filled;
}

/**
 * Where answers go by labels, and the letter counts its own paragraphs besides: as many of these without a label as questions are left between
 * two labels, each for the next.
 */
export function betweenLabels(openings: readonly Opening[], reply: readonly Part[], wording: Wording): Opening[] {
  if (!ascends(openings)) return [...openings];
  return openings.flatMap((opening, at) => {
    const after = openings[at + 1];
    const from = Math.max(...opening.questions) + 1;
    const left = after ? Math.min(...after.questions) - from : 0;
    const between = reply.filter(({ index }) => index > opening.part.index && index < (after?.part.index ?? 0));
    const counted = opening.part.text.trim() && between.every((part) => !part.label && part.counted);
    // "In respect of questions 1 and 2, we run two piers, …", and a paragraph for each of the next
    const inProse =
      openings.some((one) => one.part === opening.part && tellsAtOnce(one)) &&
      between.every((part, step) => !part.label && begins(part, between[step - 1]));
    if (left > 0 && between.length === left && (counted || inProse))
      return [opening, ...between.map((part, step) => byOrder(part, from + step))];
    const open = Array.from({ length: left }, (_, step) => from + step);
    return [
      opening,
      ...(sectionForEach(opening.part.heading ? between.slice(1) : between, open, wording) ?? takenUp(between, open, wording)),
    ];
  });
}

/**
 * As many sections as questions left between two places, each below a heading, or a paragraph of its own above the first: one for each in their order, where
 * the words of half of them say so too, and none of them speaks of another. Null where that is not so.
 */
function sectionForEach(all: readonly Part[], open: readonly number[], wording: Wording): Opening[] | null {
  // the last heading may be that of the next place
  const between = all.at(-1)?.heading ? all.slice(0, -1) : all;
  const first = between.findIndex(({ heading }) => heading);
  if (open.length < 2 || first < 0 || between.some(({ label, text }) => label || mentionsOf(text).length)) return null;
  const heads = [
    ...between.slice(0, first).filter((part, at) => begins(part, between[at - 1])),
    ...between.slice(first).filter(({ heading }) => heading),
  ];
  if (heads.length !== open.length) return null;
  const best = heads.map((head, at) => {
    const section = between.slice(between.indexOf(head), heads[at + 1] ? between.indexOf(heads[at + 1] as Part) : undefined);
    const words = contentWords(section.map(({ text }) => text).join(' ')).filter((word) => !/\d/.test(word));
    return wording.best(new Set(words), open);
  });
  const own = best.filter(({ question, margin }, at) => question === open[at] && margin > LEANS).length;
  // … unless the section whose turn it is speaks more of that
  const strange = best.some(
    ({ question, margin }, at) => question !== open[at] && margin > LEANS && margin >= (best[open.indexOf(question)]?.margin ?? 0),
  );
  if (strange || own < open.length / 2) return null;
  return heads.map((part, at) => ({ ...byOrder(part, open[at] as number), ...(part.heading && { titled: true }) }));
}

const LEANS = 0.02;

/** "The speed limit is a matter for the county; you may wish to send question 6 to them", below the answer to question 5: the paragraph that names a question left open between two places. */
function takenUp(between: readonly Part[], open: readonly number[], wording: Wording): Opening[] {
  const found: Opening[] = [];
  for (const [at, part] of between.entries()) {
    if (part.label || !begins(part, between[at - 1])) continue;
    const named = mentionsOf(part.text);
    const question = open.find((one) => named.length === 1 && named[0] === wording.question(one)?.number);
    if (question !== undefined && question > (found.at(-1)?.questions[0] ?? -1)) found.push(byOrder(part, question));
  }
  return found;
}

/** "In respect of questions 1 and 2, we run two piers. At Marl there are 64 boats": a paragraph of its own, and no head of those below it. */
export const tellsAtOnce = ({ part: { text, label, heading }, offset, questions }: Opening): boolean =>
  questions.length > 1 && !heading && !offset && label?.kind === 'question' && /^[\s,]*[a-z][^.\n]{30,}\./.test(text);

/**
 * Fewer paragraphs than questions from `from` up to `to`: in their order, each for the one that it shares most words with, where each shares
 * any; none where one of them shares none.
 */
function byHint(paragraphs: readonly Part[], from: number, to: number, wording: Wording): Opening[] {
  const found: Opening[] = [];
  for (const [at, part] of paragraphs.entries()) {
    const words = new Set(contentWords(part.text).filter((word) => !/\d/.test(word)));
    const least = (found.at(-1)?.questions[0] ?? from - 1) + 1;
    const open = Array.from({ length: to - (paragraphs.length - at - 1) - least }, (_, step) => least + step);
    const fits = open.map((question) => wording.compare(question, words).fit);
    const best = fits.indexOf(Math.max(...fits));
    if (!((fits[best] ?? 0) > 0.1)) return [];
    found.push(byOrder(part, open[best] as number));
  }
  return found;
}

/** An opening inside a paragraph begins with it, in doubt, where the sentences before speak of its question and less of the one opened further up. */
export function withLeads(openings: readonly Opening[], wording: Wording): Opening[] {
  return openings.map((opening, at) => {
    const before = openings[at - 1];
    // "Prices are set in May. We therefore hold nothing for question 9."
    const named = opening.labelled && !closingLabel(sentenceAt(opening));
    if (!opening.offset || named || !before || before.part === opening.part) return opening;
    const words = new Set(contentWords(opening.part.text.slice(0, opening.offset)).filter((word) => !/\d/.test(word)));
    const fitOf = (own: readonly number[]): number => Math.max(...own.map((question) => wording.compare(question, words).fit));
    const own = fitOf(opening.questions);
    return own > 0.1 && own > fitOf(before.questions) ? { ...opening, offset: 0, margin: -1 } : opening;
  });
}

/** A sentence holds what a question expects, by its sign, and the question of the paragraph expects something else. */
const hasShape = (sentence: string, expects: Expects | undefined, kinds: readonly (Expects | undefined)[]): boolean =>
  expects !== undefined && !kinds.includes(expects) && (SHAPES[expects]?.test(sentence) ?? false);
const SHAPES: Partial<Record<Expects, RegExp>> = { percentage: /\d ?%|\bper ?cent\b/i, money: /£ ?\d/ };

const sentenceAt = ({ part: { text }, offset }: Opening): string => text.slice(offset, nextStart(text, offset));

/**
 * The sentences of a paragraph that speak of the questions from `from` up to `to` rather than of the one which the paragraph opens with, in their
 * order; none where one of the questions has none.
 */
function sentencesFor(before: Opening, after: Opening | undefined, from: number, to: number, wording: Wording): Opening[] {
  const { part, questions } = before;
  const end = after?.part === part ? after.offset : part.text.length;
  const starts = sentenceStarts(part.text).filter((start) => start < end);
  const kinds = questions.map((one) => wording.question(one)?.expects);
  const found: Opening[] = [];
  for (let question = from; question < to; question += 1) {
    const behind = found.at(-1)?.offset ?? before.offset;
    const fits = starts.map((start, index) => {
      const sentence = part.text.slice(start, starts[index + 1] ?? end);
      const words = new Set(contentWords(sentence).filter((word) => !/\d/.test(word)));
      const other = Math.max(...questions.map((one) => wording.compare(one, words).fit));
      const { fit } = wording.compare(question, words);
      if (start <= behind) return 0;
      // "The average increase was 6.5%", where the next question asks for a percentage
      return fit > 0.15 && fit > other ? fit : hasShape(sentence, wording.question(question)?.expects, kinds) ? 0.1 : 0;
    });
    const best = fits.indexOf(Math.max(...fits));
    const offset = starts[best];
    if (offset === undefined || !fits[best]) return [];
    found.push({ ...byOrder(part, question), offset, fit: fits[best] });
  }
  return found;
}

/** As many paragraphs as questions, none of which speaks of the whole request: all short ("54 days.", "Nine."), or some of them where wording puts them too. */
function oneEach(openings: readonly Opening[], paragraphs: readonly Part[], count: number): Opening[] | null {
  const short = paragraphs.every(({ text }) => text.length < 90 && !WHOLE.test(text));
  const some = openings.length > 1 && openings.length >= count * 0.25;
  if (count < 3 || paragraphs.length !== count || !(short || some)) return null;
  if (openings.some(({ part, questions: [question] }) => paragraphs.indexOf(part) !== question)) return null;
  return paragraphs.map((part, question) => openings.find((opening) => opening.part === part) ?? byOrder(part, question));
}

/**
 * The items of the reply's one list, as many as there are questions: each answers the next, wherever the words of some would place them. Sure where
 * half of them speak of their question too.
 */
function itemEach(openings: readonly Opening[], reply: readonly Part[], count: number): Opening[] | null {
  const items = reply.filter(({ bullet, label, level }) => bullet && !label && level === 0);
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  const between = reply.some((part) => part.index > first && part.index < last && !items.includes(part) && !isOfItem(part, items));
  if (count < 3 || items.length !== count || between || openings.some(({ labelled }) => labelled)) return null;
  const own = openings.filter(({ part, questions: [question, more] }) => more === undefined && items[question as number] === part);
  // words that place a whole item elsewhere speak against the list
  if (own.length < openings.filter(({ part, offset }) => !offset && items.includes(part)).length) return null;
  const sure = own.length >= count / 2;
  return items.map(
    (part, question) => own.find((opening) => opening.part === part) ?? { ...byOrder(part, question), ...(sure && { margin: 0.3 }) },
  );
}
/** What stands between the items of a list and belongs to the one above it: a further line of the same item, its own bullets, the cells of its table. */
const isOfItem = ({ block, bullet, level }: Part, items: readonly Part[]): boolean =>
  block.cell !== undefined || (bullet && level > 0) || items.some((item) => item.block === block);

/** Short headings of the reply, as many as there are questions, where the words below most of them speak of the question whose turn it is. */
function sectionEach(openings: readonly Opening[], reply: readonly Part[], count: number): Opening[] | null {
  const heads = reply.filter(({ heading, label, text }) => heading && !label && text.length < 80 && !REPLY_HEADING.test(text));
  if (count < 3 || heads.length !== count || openings.some(({ labelled }) => labelled)) return null;
  const own = (opening: Opening, question: number): boolean =>
    opening.questions.length === 1 &&
    opening.questions[0] === question &&
    opening.part.index >= (heads[question] as Part).index &&
    opening.part.index < (heads[question + 1]?.index ?? Number.POSITIVE_INFINITY);
  const found = heads.map((_, question) => openings.some((opening) => own(opening, question)));
  const astray = openings.filter((opening) => !heads.some((_, question) => own(opening, question)));
  if (found.filter(Boolean).length < count / 2 || astray.length > 1) return null;
  return heads.map((part, question) => ({ ...byOrder(part, question), margin: found[question] ? 0.3 : -1 }));
}

/** The order says so, hardly the words: no margin. */
export const byOrder = (part: Part, question: number): Opening => ({
  part,
  offset: 0,
  questions: [question],
  fit: 0,
  margin: -1,
  labelled: false,
});

const ascends = (openings: readonly Opening[]): boolean =>
  openings.every(
    ({ questions }, index) => index === 0 || Math.min(...questions) >= Math.max(...(openings[index - 1] as Opening).questions),
  );

/** A paragraph that may begin an answer: no cell or heading, no rest of the one above it, nothing that speaks of the letter or the law. */
export const begins = (part: Part, before: Part | undefined): boolean =>
  !part.block.cell &&
  !part.heading &&
  !part.bullet &&
  (/[.;!]\W*$/.test(part.text) || /\d/.test(part.text)) &&
  !goesOn(part, before) &&
  !speaksOfLaw(part) &&
  !(before && headsWeighing(before)) &&
  !REPLY_HEADING.test(part.text) &&
  !REPLY_SENTENCE.test(part.text) &&
  !RIGHTS.test(part.text);

/** "Evidence of harm", "Balance test": the title of why something is withheld. */
export const headsWeighing = (part: Part): boolean => isTitle(part) && WEIGHS.test(part.text);
export const isTitle = ({ block, label, text }: Part): boolean => !block.cell && !label && text.length < 80 && !/[.;,:]\W*$/.test(text);
const WEIGHS = cue(
  /^\W*(?:overall )?(?:(?:evidence of )?(?:the )?harm|prejudice|public interest|balanc(?:e|ing)|balance of the public|(?:factors|considerations|arguments) (?:in )?(?:for|favou?r(?:ing)?|against))\b/,
);

/** The rest of the paragraph above, by its first words or by how that one ends. */
export const goesOn = (part: Part, before: Part | undefined): boolean =>
  GOES_ON.test(part.text) ||
  /^[a-z]/.test(part.text) ||
  (before !== undefined && !before.heading && !before.block.cell && before.text.length > 60 && /[\w,;-]$/.test(before.text.trim()));

/** A paragraph on the law, the public interest or the letter itself. */
export const speaksOfLaw = ({ text }: Part): boolean => ASIDE.test(text) || INTRODUCES.test(text);

const GOES_ON = cue(
  /^\W*(?:this|these|that|those|such|it(?! is (?:hoped|expected|intended|planned|not|possible|likely))|they|however|therefore|moreover|furthermore|in addition|additionally|further|although|nevertheless|accordingly|on balance|in favour|against|as (?:above|stated)|we (?:recognise|consider|took|have (?:weighed|considered))|having)\b/,
);
/** A reference alone, or words that only lead to what follows. */
const INTRODUCES = cue(/^\W*[a-z]{1,6}[-/ ]?\d[\w/.-]{2,20}\W*$|^[^\d]*\b(?:the following|as follows)\W*$/);
const ASIDE = cue(
  /^\W*(?:(?:i am|i'm|we are|we're|we have|i have) (?:treat(?:ing|ed)|dealing|handling|processing) (?:with )?(?:your|this)|sections?|regulations?|exemptions?|s\.|factors?|(?:the )?public interest|(?:the )?harm|(?:the )?balance of the|balance|in general|please note|(?:i|we) (?:can )?confirm(?=[^.]*\b(?:holds?|held|information|receipt|received|request)\b)|your request|(?:we|i) (?:do )?hold (?:(?:the|some|this|all|most|of) )*information\b|searches|(?:our |your |foi |eir |request )*ref(?:erence)?\b|some background|by way of|every effort|you'll appreciate|you will appreciate)\b/,
);
