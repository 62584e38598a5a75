import { cue } from '../model/cue.js';
import type { Document } from '../model/document.js';
import { RIGHTS_HEADING } from '../model/landmarks.js';
import { REQUEST_SENTENCE, RIGHTS } from './cues.js';
import { ROMAN } from './label.js';
import { limbsOf } from './limbs.js';
import { NOTE } from './notes.js';
import type { Part } from './parts.js';

/** The part with what was taken for its label among its words again. */
export const unlabelled = (document: Document, part: Part): Part => ({
  ...part,
  label: null,
  span: part.whole,
  text: document.reading.slice(part.whole.start, part.whole.end),
});

const JOINED = /^\(?[AR]\d{1,2}\s+[A-Za-z]/;
/** "A431 Ferry Lane", "B12", "M4 west": the code of a road, form or class. */
const CODE = /^\(?[A-Z]{1,2}\d{1,4}\b/;
/** "A36 Quay Street" beside "A431" and "B3119", or where no question has such a number: a code, not the label of an answer. */
export function withoutCodes(document: Document, parts: readonly Part[]): readonly Part[] {
  const raw = ({ whole }: Part): string => document.reading.slice(whole.start, whole.start + 16).replace(/^[-•*–]\s+/, '');
  // "A1 Taxis" among other bullets of a list
  const amongBullets = ({ bullet, index }: Part): boolean =>
    bullet && [parts[index - 1], parts[index + 1]].some((other) => other?.bullet && !other.label);
  const joined = parts.filter((part) => part.label?.kind === 'answer' && part.label.paths.length === 1 && JOINED.test(raw(part)));
  if (!joined.length) return parts;
  const asked = parts.flatMap(({ label }) => (label && label.kind !== 'answer' ? label.paths : []));
  const top = asked.reduce((most, path) => Math.max(most, Number(path) || 0), 0);
  const column = ({ block: { cell } }: Part): string => (cell ? `${cell.table}/${cell.column}` : '');
  const strange = parts.filter((part) => !part.label && CODE.test(raw(part)));
  const columns = new Set(strange.map(column));
  const lines = new Set(strange.flatMap(({ index }) => [index - 1, index + 1]));
  const codes = new Set(
    joined.filter(
      (part) =>
        amongBullets(part) ||
        (top > 1 && Number(part.label?.paths[0]) > top) ||
        (part.block.cell ? columns.has(column(part)) : lines.has(part.index)),
    ),
  );
  return codes.size ? parts.map((part) => (codes.has(part) ? unlabelled(document, part) : part)) : parts;
}

/** "A. Low, Information Officer", where no "B." follows and nothing leads up to it: a name. */
export function withoutNames(document: Document, parts: readonly Part[]): readonly Part[] {
  const { reading } = document;
  const paths = new Set(parts.flatMap(({ label }) => (label?.kind === 'bare' ? label.paths : [])));
  const isName = ({ label, whole }: Part): boolean => {
    const [path = ''] = label?.kind === 'bare' ? label.paths : [];
    if (!/^[a-h]$/.test(path) || !NAME.test(reading.slice(whole.start, whole.end))) return false;
    const [before, after] = [-1, 1].map((step) => String.fromCharCode(path.charCodeAt(0) + step));
    return !paths.has(before as string) && !paths.has(after as string);
  };
  return parts.some(isName) ? parts.map((part) => (isName(part) ? unlabelled(document, part) : part)) : parts;
}
const NAME = /^[A-Z]\.\s?[A-Z][a-zß-ž]+(?:[-' ][A-Z][a-zß-ž]+)?(?:\W*$|,?\s[A-Z(][^.?!]{2,80}$)/u;

/** "17. Of these, 11 were mended" among questions 1 to 7: a figure that a sentence ends with. */
export function withoutFigures(document: Document, parts: readonly Part[]): readonly Part[] {
  const numbers = parts.flatMap(({ label }) =>
    label?.paths.length === 1 && /^\d/.test(label.paths[0] as string) ? Number.parseInt(label.paths[0] as string, 10) : [],
  );
  const known = new Set(numbers);
  // among a few numbers each may count; one alone counts nothing
  if (known.size < 4 && !(known.size === 1 && (numbers[0] as number) > 2)) return parts;
  const figures = new Set<Part>();
  let at = -1;
  for (const part of parts) {
    const path = part.label?.paths.length === 1 ? (part.label.paths[0] as string) : '';
    if (!/^\d/.test(path)) continue;
    at += 1;
    const number = Number.parseInt(path, 10);
    const [before = 0, after = number] = [numbers[at - 1], numbers[at + 1]];
    const counts = known.has(number - 1) || known.has(number + 1) || (before < number && after >= number && number - before < 4);
    if (/^\d{1,2}$/.test(path) && part.label?.kind === 'bare' && part.label.length && number > 2 && !counts && !part.text.includes('?'))
      figures.add(part);
  }
  return figures.size ? parts.map((part) => (figures.has(part) ? unlabelled(document, part) : part)) : parts;
}

/** "(iii)" or a later numeral that no list led to: the limb of a sentence, which a line's end set apart. */
export function withoutLimbs(document: Document, parts: readonly Part[]): Part[] {
  return parts.map((part) => {
    const rank = part.label?.kind === 'bare' ? NUMERALS.indexOf(part.label.paths[0] ?? '') : -1;
    if (rank < 2) return part;
    // a column of numerals is led by the cells above it, whatever stands beside them
    const { cell } = part.block;
    const before = parts.slice(0, part.index).filter(({ block }) => block.cell?.table === cell?.table);
    const led = (cell ? before : before.slice(-12)).some(({ label }) => label?.paths[0]?.endsWith(NUMERALS[rank - 1] as string));
    return led ? part : unlabelled(document, part);
  });
}
/** "How many were for (i) theft (ii) fire" and "(i) 33 (ii) 41" below it, in a letter that numbers nothing else: an answer, limb by limb. */
export function withoutAnsweredLimbs(document: Document, parts: readonly Part[]): readonly Part[] {
  const labelled = parts.filter(({ label }) => label?.paths.length);
  if (!labelled.length || labelled.some(({ label, block }) => label?.kind !== 'bare' || block.cell)) return parts;
  const limbs = new Set(
    parts.flatMap((part, at) => {
      const marks = part.label || REQUEST_SENTENCE.test(part.text) ? [] : limbsOf(part.text).map(({ mark }) => mark);
      const below = parts.slice(at + 1, at + 1 + marks.length);
      return marks.length && below.every(({ label }, index) => label?.paths.join() === marks[index]) ? below : [];
    }),
  );
  return labelled.every((part) => limbs.has(part)) ? parts.map((part) => (limbs.has(part) ? unlabelled(document, part) : part)) : parts;
}
/**
 * Labels that only a line's end made: "How many are in a) Tarn, b) Marl and" over "c) Eldon?", the last limb of a sentence; and "Each of the 90 files in" over
 * "3(c) would have to be opened", a question that a sentence speaks of.
 */
export function withoutWrappedLimbs(document: Document, parts: readonly Part[]): readonly Part[] {
  return parts.map((part, at) => {
    const [before, mark] = [parts[at - 1], part.label?.kind === 'bare' && !part.block.cell ? (part.label.paths[0] ?? '') : ''];
    if (!before || !mark || before.block.cell || /[.?!:;]\W*$/.test(before.text)) return part;
    if (isSpokenOf(mark, part, before, parts.slice(0, at))) return unlabelled(document, part);
    if (!/^[c-h]$/.test(mark)) return part;
    const limbs = limbsOf(before.text);
    const goesOn = limbs.length > 1 && limbs.at(-1)?.mark.charCodeAt(0) === mark.charCodeAt(0) - 1;
    return goesOn && !/^\(?a\)/.test(before.text) ? unlabelled(document, part) : part;
  });
}
/** The sentence before leads on to the number, its words go on behind it, and the letter has counted beyond it already. */
function isSpokenOf(mark: string, part: Part, before: Part, above: readonly Part[]): boolean {
  const number = Number.parseInt(mark, 10);
  if (!number || !LEADS_ON.test(before.text) || !/^\W*[a-zß-ž]/u.test(part.text)) return false;
  const last = above.findLast(({ label }) => /^\d/.test(label?.paths[0] ?? ''))?.label?.paths[0] ?? '';
  return number < Number.parseInt(last, 10);
}
const LEADS_ON = cue(
  /[a-z]{2,} [^.?!:;]*\b(?:in|on|at|to|of|by|for|from|under|with|and|or|as|per|see|than|the|our|questions?|points?|parts?|items?)$/,
);
/** Those that lists in letters reach; an "x." is a letter. */
const NUMERALS = ROMAN.slice(0, 8);

const NOTES = cue(/^\W*(?:explanatory |data |general |further |foot)?notes?(?: (?:to|on|about|for) [\w ]{3,40})?\W*$/);
/** What leads to the notes: "The following is relevant to the figures." */
const LEADS_NOTES = cue(/\b(?:notes?|data|figures|statistics|results|information)\b/);
const isTitle = (part: Part | undefined): boolean =>
  part !== undefined && !part.label && part.text.length < 50 && !/[.:;?!]\W*$/.test(part.text);
/** "Note 1: …" is a note; below "Notes" numbers count the notes, up to the next paragraph without one that is no title of the next note. */
export function withoutNotes(document: Document, parts: readonly Part[]): Part[] {
  let last = -1;
  return parts.map((part, at) => {
    if (part.block.cell) last = -1;
    else if (part.label?.kind === 'bare') {
      if (last < 0) return part;
      last = Number(part.label.paths[0]);
      return { ...unlabelled(document, part), note: true };
    } else if (!part.label && NOTES.test(part.text)) last = 0;
    else if (!part.label && NOTE.test(part.text)) return { ...part, note: true };
    // "Age" over note 1, and what leads to all of them
    else if (last >= 0 && (isTitle(part) ? counts(parts[at + 1], last + 1) : last === 0 && leads(parts, at)))
      return { ...part, note: true };
    else last = -1;
    return part;
  });
}
const counts = (part: Part | undefined, number: number): boolean =>
  part?.label?.kind === 'bare' && !part.block.cell && part.label.paths.join() === String(number);
const leads = (parts: readonly Part[], at: number): boolean =>
  LEADS_NOTES.test((parts[at] as Part).text) && isTitle(parts[at + 1]) && counts(parts[at + 2], 1);

/** Below "If you are not satisfied" numbers count the steps of a complaint, which name the Commissioner or the review. */
export function withoutSteps(document: Document, parts: readonly Part[]): readonly Part[] {
  const steps = parts.flatMap((part, at) => {
    if (part.label || part.block.cell || part.text.length > 70 || !(RIGHTS.test(part.text) || RIGHTS_HEADING.test(part.text))) return [];
    const rest = parts.slice(at + 1);
    const end = rest.findIndex(({ label, block }) => label?.kind !== 'bare' || block.cell !== undefined);
    const items = end < 0 ? rest : rest.slice(0, end);
    const complains = items.some(({ text }) => /\b(?:commissioner|internal review|ombudsman|wycliffe)\b/i.test(text));
    return complains && !items.some(({ text }) => text.includes('?')) ? items : [];
  });
  return steps.length ? parts.map((part) => (steps.includes(part) ? unlabelled(document, part) : part)) : parts;
}

/** "Q1  214" to "Q4  <10" below "How many were there, by quarter": quarters of a year, each with its figure. */
export function withoutQuarters(document: Document, parts: readonly Part[]): readonly Part[] {
  const quarter = (part: Part | undefined, number: number): boolean =>
    part?.label?.kind === 'question' && part.label.paths.length === 1 && part.label.paths[0] === String(number) && FIGURE.test(part.text);
  const found = new Set<Part>();
  for (const [at, part] of parts.entries()) {
    const lead = parts.slice(Math.max(0, at - 3), at).some(({ text }) => /\bquarter/i.test(text));
    if (lead && part.label?.kind === 'question' && IN_A_LINE.test(document.reading.slice(part.whole.start, part.whole.end)))
      found.add(part);
    // those of the next year follow without a lead
    else if ((lead || found.size) && [1, 2, 3, 4].every((number) => quarter(parts[at + number - 1], number)))
      for (const one of parts.slice(at, at + 4)) found.add(one);
  }
  return found.size ? parts.map((part) => (found.has(part) ? unlabelled(document, part) : part)) : parts;
}
const FIGURE = /^\s*(?:[£<>~*–-]?\s?\d[\d,.]*\s?(?:%|[km]\b)?|nil|none|zero|[*~–-]|fewer than \w+|less than \w+)[;,.]?(?: and)?\s*$/i;
/** "Q1 - 22, Q2 - 31, Q3 - 18 and Q4 - 27" below lines that speak of quarters. */
export const quartersInLine = (line: string, above: readonly string[]): boolean =>
  above.some((one) => /\bquarter/i.test(one)) && IN_A_LINE.test(line);
const IN_A_LINE = /^\W*q1\b\W{1,4}[\d<].{0,24}\bq2\b\W{1,4}[\d<].{0,24}\bq3\b\W{1,4}[\d<].{0,24}\bq4\b\W{1,4}[\d<]/is;
