import type { Question } from '../model/questionnaire.js';
import { contentWords, wordSet } from '../model/words.js';
import { type Label, readLabel } from './label.js';
import { IF_ONLY, namedQuestions, namingOf } from './naming.js';
import { type Part, sentenceStarts } from './parts.js';
import type { Wording } from './wording.js';

/** A place where one or several questions begin to be answered. */
export interface Opening {
  readonly part: Part;
  /** Offset in `part.text` of the sentence that opens; 0 for the paragraph itself. */
  readonly offset: number;
  /** Indexes of the questions. */
  readonly questions: readonly number[];
  readonly fit: number;
  /** How far the next best question lay behind at this place; below zero the order alone decided. */
  readonly margin: number;
  readonly labelled: boolean;
}

interface Option {
  readonly questions: readonly number[];
  readonly score: number;
  readonly fit: number;
  readonly labelled: boolean;
  /** The place names its question as one ("Question 1"): order weighs little against that. */
  readonly explicit: boolean;
}
interface Unit {
  readonly part: Part;
  readonly offset: number;
  readonly options: readonly Option[];
}

const SHUT_PARAGRAPH = 0.55;
const SHUT_SENTENCE = 0.95;
const SHUT_PROSE = 0.4;

/**
 * Pair questions with places of the reply: the one assignment of the whole letter that scores best, by dynamic programming over the
 * reply in order. Wording counts first, the label second, order third. `places`: where each question stands in the reply, when it was read
 * from there. `answered`: the questions that a table has answered; outside it they are opened by their label only.
 */
export function pair(
  parts: readonly Part[],
  questions: readonly Question[],
  wording: Wording,
  places: readonly (Part | undefined)[] = [],
  answered: ReadonlySet<number> = new Set(),
): Opening[] {
  const { units, prose } = unitsOf(parts, questions, wording, places, answered);
  interface State {
    score: number;
    last: number;
    back: State | null;
    unit: number;
    option: Option | null;
  }
  // one best state for each last opened question; -1 before any
  let states = new Map<number, State>([[-1, { score: 0, last: -1, back: null, unit: -1, option: null }]]);
  for (const [index, unit] of units.entries()) {
    const next = new Map(states);
    for (const option of unit.options) {
      const first = Math.min(...option.questions);
      const last = Math.max(...option.questions);
      for (const state of states.values()) {
        // a section for several questions takes them up one by one, and those that it skips may follow it
        const before = state.option?.questions ?? [];
        const inside =
          before.length > 1 &&
          !unit.part.block.cell &&
          first >= Math.min(...before) &&
          (before.includes(first) || first < Math.max(...before));
        const cost = inside
          ? 0.05
          : step(state.last, first, questions.length) * ((option.explicit || prose) && first < state.last ? 0.4 : 1);
        const score = state.score + option.score - cost;
        const standing = next.get(last);
        if (!standing || score > standing.score) next.set(last, { score, last, back: state, unit: index, option });
      }
    }
    states = next;
  }
  let best: State | null = null;
  for (const state of states.values()) if (!best || state.score > best.score) best = state;
  const openings: Opening[] = [];
  for (let state = best; state?.option; state = state.back) {
    const unit = units[state.unit] as Unit;
    const rival = Math.max(
      -1,
      ...unit.options
        .filter((other) => other !== state?.option && !other.questions.some((q) => state?.option?.questions.includes(q)))
        .map((other) => other.score),
    );
    openings.unshift({
      part: unit.part,
      offset: unit.offset,
      questions: state.option.questions,
      fit: state.option.fit,
      labelled: state.option.labelled,
      margin: state.option.score - rival,
    });
  }
  return withinSections(openings);
}

/** In a section that names its questions, only these are answered: wording alone opens no other one there. */
function withinSections(openings: readonly Opening[]): Opening[] {
  let section: readonly number[] | null = null;
  return openings.filter((opening) => {
    if (opening.labelled) section = opening.questions.length > 1 ? opening.questions : null;
    else if (section && !opening.questions.every((question) => section?.includes(question)) && opening.fit < 0.85) return false;
    return true;
  });
}

/** What it costs to go from the last opened question to another: nothing for the next one, little to skip, much to go back. */
function step(from: number, to: number, count: number): number {
  if (to === from + 1) return 0;
  if (to > from) return Math.min(0.45, 0.07 * (to - from - 1));
  if (to === from) return 0.6;
  // back to the start opens a second pass (the same questions for another programme)
  return to === 0 && from >= count - 3 ? 0.45 : 0.75;
}

/** `prose`: no place bears a label and hardly any restates its question. */
function unitsOf(
  parts: readonly Part[],
  questions: readonly Question[],
  wording: Wording,
  places: readonly (Part | undefined)[],
  answered: ReadonlySet<number>,
): { units: readonly Unit[]; prose: boolean } {
  const numbers = questions.map((question) => question.number);
  const naming = namingOf(parts, questions, wording);
  const { trust, byName } = naming;
  const units: Unit[] = [];
  const restated = restatedShare(parts, questions, wording);
  const restates = restated > 0.5;
  const numbered = parts.filter((part) => part.label?.paths.some((path) => numbers.includes(path))).length > 1;
  // answers in prose, sentence after sentence, take up a word or two of their questions
  const prose = questions.length > 1 && restated < 0.3 && naming.named.size === 0;
  const [paragraph, inside, least] = prose ? [SHUT_PROSE, SHUT_PROSE, 0.2] : [SHUT_PARAGRAPH, SHUT_SENTENCE, 0.3];
  // figures of an answer in prose speak neither for a question nor against it
  const wordsOf = (text: string): ReadonlySet<string> =>
    prose ? new Set(contentWords(text).filter((word) => !/\d/.test(word))) : wordSet(text);
  const limit = Math.max(...questions.map((question) => question.text.length), 60) * 2;
  for (const part of parts) {
    // a file's name repeats the subject and answers nothing by itself
    if (
      !part.label &&
      /\[\d+ ?[km]b\]|\.(?:pdf|docx?|xlsx?)\b/i.test(part.text.replace(/https?:\S+|www\.\S+/gi, '')) &&
      part.text.length < 160
    )
      continue;
    const starts = startsIn(part);
    for (const [order, offset] of starts.entries()) {
      const sentence = part.text.slice(offset, starts[order + 1] ?? part.text.length);
      const options: Option[] = [];
      const label = order === 0 ? part.label : namedInside(sentence);
      const all = order === 0 ? (naming.named.get(part) ?? []) : namedQuestions(label, numbers);
      // "b)" below question 3
      const limb = /^[a-z]$/.test(label?.paths[0] ?? '') && !numbers.includes(label?.paths[0] ?? '');
      const named = byName && label?.kind === 'bare' && !part.block.cell && !limb ? [] : all;
      if (named.length > 1)
        options.push({
          questions: [...named],
          score: ((label?.kind === 'bare' ? 0.95 : 1.2) - SHUT_PARAGRAPH) * named.length,
          fit: 0.5,
          labelled: true,
          explicit: label?.kind === 'question',
        });
      const heads = [wordsOf(sentence.slice(0, limit))];
      if (order === 0 && starts.length > 1)
        for (const end of [starts[2] ?? part.text.length, part.text.length]) if (end <= limit) heads.push(wordsOf(part.text.slice(0, end)));
      const short = order === 0 && !named.length ? shortName(part.text, questions, numbered || restates) : -1;
      const heading = order === 0 && starts.length === 1 && part.heading ? headedBy(part.text, questions, wording) : -1;
      for (const [index, { number }] of questions.entries()) {
        // a list inside a question may begin at 1 again: the number then stands for either, and the order tells
        const labelled = named.includes(index) || (named.length === 1 && number !== null && number === numbers[named[0] as number]);
        const here = order === 0 && places[index]?.index === part.index;
        // a question that stands in the reply itself is answered there, or where its number comes back
        if (places[index] && !here && (part.index < places[index].index || !labelled)) continue;
        const fit = here
          ? 1
          : Math.max(short === index ? 0.85 : 0, ...heads.map((words) => (words.size ? wording.compare(index, words).fit : 0)));
        if (answered.has(index) && !labelled) continue;
        let score = 1.35 * (fit > least ? fit : 0) - (order === 0 ? paragraph : inside);
        if (labelled && named.length === 1)
          score += { bare: restates && fit < 0.3 && !limb ? Math.min(trust, 0.1) : trust, question: 1.4, answer: 1 }[label?.kind ?? 'bare'];
        else if (order === 0 && label?.paths.length && fit < 0.85 && named.length) score -= 0.35;
        // figures below "Question 2" bear words of other questions
        if (byName && part.block.cell && !labelled && fit < 0.85) continue;
        const explicit = (labelled && label?.kind === 'question') || heading === index;
        if (score > 0) options.push({ questions: [index], score, fit, labelled, explicit });
      }
      if (options.length) units.push({ part, offset, options });
    }
  }
  return { units, prose };
}

/** Where the sentences of a part begin, and the clauses that turn to another question: "…, so for questions 6 and 7 we suggest". */
function startsIn(part: Part): number[] {
  const clauses = [...part.text.matchAll(TURN)].map(({ index, 0: comma }) => index + comma.length);
  return [...new Set([...sentenceStarts(part.text), ...clauses])].sort((a, b) => a - b);
}
const TURN =
  /[,;]\s+(?=(?:(?:so|and|but|while|whereas)\s)?(?:for|on|as (?:to|for|regards)|in (?:relation|respect|regard) (?:to|of)|regarding|with (?:regard|respect) to)\s(?:your\s)?questions?\s\d)/gi;

/** The questions that a sentence inside a paragraph turns to by name. */
function namedInside(sentence: string): Label | null {
  const label = readLabel(sentence);
  if (label?.kind !== 'question' || !label.paths.length || IF_ONLY.test(sentence.slice(label.length))) return null;
  return /^\W*(?:[a-z]+\s){0,5}(?:questions?|points?|q\d)/i.test(sentence) ? label : null;
}

/** The one question that a short heading, alone or before a dash or colon, stands for: "Evaluation - ", "Budget:"; -1 for none. */
function shortName(text: string, questions: readonly Question[], numbered: boolean): number {
  const head = /^([A-Za-z][A-Za-z' ]{2,30}?)\s*(?:(?:[:.]|\s-)\s|$)/.exec(text)?.[1];
  const words = head ? contentWords(head) : [];
  if (!words.length) return -1;
  const fitting = questions.flatMap(({ text: asked, also }, index) => {
    const known = new Set([asked, ...also].flatMap(contentWords));
    return words.every((word) => known.has(word) || [...known].some((own) => sameRoot(own, word))) ? [index] : [];
  });
  const [only] = fitting;
  // where answers go by number or by the questions' own words, only a question without a number goes by name
  return only !== undefined && fitting.length === 1 && !(numbered && questions[only]?.number) ? only : -1;
}

/** "closures" and "closed": one stem goes on where the other ends. */
const sameRoot = (a: string, b: string): boolean => Math.min(a.length, b.length) > 3 && (a.startsWith(b) || b.startsWith(a));

/** The one question that all words of a heading stand in; -1 for none. */
function headedBy(text: string, questions: readonly Question[], wording: Wording): number {
  const words = wordSet(text);
  const fits = questions.map((_, index) => wording.compare(index, words));
  const top = fits.reduce((best, { fit }, index) => (fit > (fits[best]?.fit ?? 0) ? index : best), 0);
  const rival = Math.max(0, ...fits.filter((_, index) => index !== top).map(({ fit }) => fit));
  return words.size && (fits[top]?.precision ?? 0) > 0.9 && (fits[top]?.fit ?? 0) - rival > 0.15 ? top : -1;
}

/** How many of the questions the reply prints again: where most are, a number alone opens none (it belongs to a list inside an answer). */
function restatedShare(parts: readonly Part[], questions: readonly Question[], wording: Wording): number {
  const seen = new Set<number>();
  for (const part of parts) {
    const words = wordSet(part.text.slice(0, 400));
    for (const [index] of questions.entries())
      if (!seen.has(index) && words.size && wording.compare(index, words).fit > 0.75) seen.add(index);
  }
  return questions.length > 1 ? seen.size / questions.length : 0;
}
