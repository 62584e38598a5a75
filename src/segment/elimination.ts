import { doubt } from '../model/answer.js';
import { cue } from '../model/cue.js';
import type { Document } from '../model/document.js';
import { REPLY_HEADING } from '../model/landmarks.js';
import type { Question } from '../model/questionnaire.js';
import type { Span } from '../model/span.js';
import { contentWords, wordSet } from '../model/words.js';
import { REPLY_SENTENCE, REQUEST_SENTENCE } from './cues.js';
import { minus, trim } from './cuts.js';
import type { Opening } from './pair.js';
import type { Part } from './parts.js';
import { nextStart, sentenceStarts } from './sentences.js';
import type { Placed } from './stretches.js';
import type { Wording } from './wording.js';

/**
 * The one question that has no place, where what is left over can only be its answer: the paragraphs before the first place, if they speak
 * of the first question, or withhold something that it asks for; or, in a letter that answers by number alone, the second paragraph of an
 * answer. Always in doubt.
 */
export function byElimination(
  document: Document,
  before: readonly Part[],
  placed: readonly Placed[],
  questions: readonly Question[],
  wording: Wording,
): Placed[] {
  const open = questions.flatMap((_, index) => (placed.some((one) => one.questions.includes(index)) ? [] : [index]));
  const [first] = open;
  if (first === undefined || questions.length < 2) return [...placed];
  const answer = (span: Placed['stretch']['span'], question: number): Placed => ({
    questions: [question],
    stretch: { span, entity: null, period: null, joint: false },
    doubts: [doubt('pairing/ambiguous')],
  });
  if (first === 0 && open.length <= questions.length / 2) {
    const words = wordSet((questions[0] as Question).text);
    const says = (part: Part): boolean => tells(part) || REFUSES.test(part.text);
    const from = before.findIndex((part) => says(part) && [...wordSet(part.text)].some((word) => words.has(word)));
    const told = from < 0 ? [] : before.slice(from);
    const end = told.findIndex((part) => !says(part));
    const [head, last] = [told[0], told.slice(0, end < 0 ? told.length : end).at(-1)];
    if (head && last) return [answer(trim(document, { start: head.whole.start, end: last.whole.end }), 0), ...placed];
  }
  if (open.length === 1 && placed.length > 1) {
    // "The number at each site has not been provided", and below it why, before what is disclosed
    const words = wordSet((questions[first] as Question).text);
    const from = before.findIndex(
      (part) => tells(part) && WITHHOLDS.test(part.text) && [...wordSet(part.text)].some((word) => words.has(word)),
    );
    const told = from < 0 ? [] : before.slice(from);
    const [head, last] = [told[0], told.findLast((part) => tells(part))];
    if (head && last) return [...placed, answer(trim(document, { start: head.whole.start, end: last.whole.end }), first)];
  }
  if (open.length === 1) {
    const parted = withheldInside(document, placed, first, questions);
    if (parted) return [...parted.placed, answer(parted.rest, first)];
  }
  const apart = paragraphInside(document, placed, open, questions, wording);
  if (apart) return apart;
  const linked = linkInside(document, placed, open, questions);
  if (linked) return [...placed, linked];
  if (open.length === 1 && questions.every(({ text }) => !text)) {
    const holder = placed.find(({ stretch: { span } }) => document.text.slice(span.start, span.end).split(/\n\s*\n/).length === 2);
    const { span } = holder?.stretch ?? {};
    if (!holder || !span) return [...placed];
    const second = { start: span.start + document.text.slice(span.start, span.end).search(/\n\s*\n/), end: span.end };
    const [rest] = minus(document, span, [second]);
    return placed
      .map((one) =>
        one === holder && rest
          ? { ...one, stretch: { ...one.stretch, span: rest }, doubts: [...one.doubts, doubt('pairing/ambiguous')] }
          : one,
      )
      .concat(answer(trim(document, second), first));
  }
  return [...placed];
}

/**
 * "They were paid £900. We are however withholding the schedule of rates …": from the sentence that keeps back what the one open question names, inside
 * the answer to another, the rest is the open one's. Null where none does so in two words and more that the other question lacks.
 */
function withheldInside(
  document: Document,
  placed: readonly Placed[],
  open: number,
  questions: readonly Question[],
): { readonly placed: Placed[]; readonly rest: Placed['stretch']['span'] } | null {
  for (const one of placed) {
    const { span } = one.stretch;
    const text = document.reading.slice(span.start, span.end);
    const others = wordsOf(...one.questions.map((index) => questions[index]));
    const own = [...wordsOf(questions[open])].filter((word) => !others.has(word));
    const starts = sentenceStarts(text);
    const at = starts.find((start, index) => {
      const said = wordSet(text.slice(start, starts[index + 1]));
      return start > 0 && KEEPS.test(text.slice(start, starts[index + 1])) && own.filter((word) => said.has(word)).length > 1;
    });
    if (at === undefined || /\n\s*\n|\t/.test(text)) continue;
    const rest = trim(document, { start: span.start + at, end: span.end });
    const head = trim(document, { start: span.start, end: span.start + at });
    return { placed: placed.map((other) => (other === one ? { ...one, stretch: { ...one.stretch, span: head } } : other)), rest };
  }
  return null;
}
/**
 * "Question 8 has a short answer: the courts.", and below it "An evaluation exists in draft.": a later paragraph inside the answer to another question, whose
 * first sentence has a word that only an open question has, and none of those that the other alone has, begins the open one's, in doubt for both.
 */
function paragraphInside(
  document: Document,
  placed: readonly Placed[],
  open: readonly number[],
  questions: readonly Question[],
  wording: Wording,
): Placed[] | null {
  if (open.length > questions.length / 3) return null;
  const unsure = (one: Placed, span: Span, own = one.questions): Placed => ({
    questions: own,
    stretch: { ...one.stretch, span: trim(document, span) },
    doubts: [...one.doubts, doubt('pairing/ambiguous')],
  });
  for (const index of open) {
    const own = ownWords(index, questions);
    for (const one of placed.filter(({ questions: [only, more], stretch }) => only !== undefined && more === undefined && !stretch.joint)) {
      const { span } = one.stretch;
      const text = document.reading.slice(span.start, span.end);
      const others = ownWords(one.questions[0] as number, questions);
      const at = /\t/.test(text)
        ? undefined
        : [...text.matchAll(/\n\s*\n/g)]
            .map((gap) => gap.index + gap[0].length)
            .find((start) => {
              const said = wordSet(text.slice(start, start + nextStart(text.slice(start), 0)));
              return (
                [...own].some((word) => said.has(word)) &&
                ![...others].some((word) => said.has(word)) &&
                wording.best(said).question === index
              );
            });
      if (at === undefined) continue;
      const parted = [
        unsure(one, { start: span.start, end: span.start + at }),
        unsure(one, { start: span.start + at, end: span.end }, [index]),
      ];
      return placed.flatMap((other) => (other === one ? parted : [other]));
    }
  }
  return null;
}
/** The words of a question that no other has. */
export const ownWords = (index: number, questions: readonly Question[]): ReadonlySet<string> => {
  const others = wordsOf(...questions.filter((_, at) => at !== index));
  return new Set([...wordsOf(questions[index])].filter((word) => word.length > 3 && !others.has(word)));
};

/**
 * "A review was made in 2023 and can be read at https://…", in the answer to whether there was one: where a link to it is asked for besides, and nothing
 * else is left open that it could be, it answers that too. Null where no sentence alone has a link and a word of that question.
 */
function linkInside(document: Document, placed: readonly Placed[], open: readonly number[], questions: readonly Question[]): Placed | null {
  const asking = open.filter((index) => questions[index]?.expects === 'link');
  const [index] = asking;
  if (index === undefined || asking.length > 1 || open.length > questions.length / 2) return null;
  const words = wordsOf(questions[index]);
  const found = placed.flatMap(({ stretch }) => {
    const text = document.reading.slice(stretch.span.start, stretch.span.end);
    const starts = sentenceStarts(text);
    return starts.flatMap((start, at) => {
      const end = starts[at + 1] ?? text.length;
      const said = text.slice(start, end);
      return LINK.test(said) && contentWords(said).some((word) => words.has(word))
        ? [trim(document, { start: stretch.span.start + start, end: stretch.span.start + end })]
        : [];
    });
  });
  const [span] = found;
  if (!span || found.some(({ start }) => start !== span.start)) return null;
  return { questions: [index], stretch: { span, entity: null, period: null, joint: true }, doubts: [doubt('pairing/ambiguous')] };
}
const LINK = /https?:\/\/|\bwww\./i;
const KEEPS = cue(
  /^[^.?!]{0,60}\b(?:withh(?:old|eld)(?:ing)?|refus(?:e|ed|ing)|(?:is|are) (?:\w+ )?exempt|(?:do|does) not (?:\w+ )?hold)\b/,
);

/**
 * Questions printed one right below the other, of which only the last has an answer below it, are answered there together where that speaks of
 * the upper one too, in words that the lower one lacks. Always in doubt: it may have been passed over.
 */
export function byGroup(
  document: Document,
  openings: readonly Opening[],
  placed: readonly Placed[],
  questions: readonly Question[],
): Placed[] {
  const found = [...placed];
  for (const [at, { part, questions: own }] of [...openings.entries()].reverse()) {
    const next = openings[at + 1];
    const [question, more] = own;
    if (!next || question === undefined || more !== undefined || part.block.cell || next.part.index !== part.index + 1) continue;
    if (next.questions.includes(question) || found.some((one) => one.questions.includes(question))) continue;
    const [upper, lower] = [wordsOf(questions[question]), wordsOf(...next.questions.map((index) => questions[index]))];
    for (const one of found.filter(({ questions: others }) => next.questions.some((index) => others.includes(index)))) {
      const { span } = one.stretch;
      const said = contentWords(document.reading.slice(span.start, span.end));
      if (span.start < next.part.whole.end || !said.some((word) => upper.has(word) && !lower.has(word))) continue;
      found.push({ questions: own, stretch: { ...one.stretch, joint: true }, doubts: [...one.doubts, doubt('pairing/ambiguous')] });
    }
  }
  return found;
}
const wordsOf = (...questions: readonly (Question | undefined)[]): ReadonlySet<string> =>
  new Set(
    questions
      .flatMap((question) => (question ? contentWords([question.text, ...question.also].join(' ')) : []))
      .filter((word) => !/\d/.test(word)),
  );

/** "We can confirm that we hold the briefings you asked for. They are withheld under section 35." */
const REFUSES = cue(
  /\b(?:is|are|is being|are being) (?:therefore )?(?:withheld|refused|exempt)\b[^.]{0,60}\b(?:section|regulation|s\.)\s?\d/,
);
/** Part of what was asked is kept back. */
const WITHHOLDS = cue(
  /\b(?:(?:has|have|is|are|was|were|will) (?:therefore )?(?:not (?:been |be |being )?(?:provided|disclosed|released|supplied|included)|(?:been |being )?(?:withheld|redacted|refused))|(?:cannot|can not|unable to|not able to|not be able to|decided not to|not in a position to) (?:be )?(?:provided?|disclosed?|released?|supply|supplied))\b/,
);

/** A paragraph that informs: no heading, no announcement, not the request in other words. */
const tells = (part: Part): boolean =>
  part.text.length > 30 &&
  !part.label &&
  !part.block.cell &&
  !/[:?]\s*$/.test(part.text) &&
  !REPLY_HEADING.test(part.text) &&
  !REPLY_SENTENCE.test(part.text) &&
  !REQUEST_SENTENCE.test(part.text);
