import { cue } from '../model/cue.js';
import type { Block, Document } from '../model/document.js';
import type { Span } from '../model/span.js';
import { threadOf } from '../model/thread.js';
import { QUESTION_START, REPLY_HEADING, REQUEST_HEADING, REQUEST_SENTENCE, SIGN_OFF } from './cues.js';
import { inlineItems } from './enumeration.js';
import { type Label, readLabel, readPaths } from './label.js';
import { withOrdinals } from './ordinals.js';

/** A paragraph as segmentation sees it. */
export interface Part {
  readonly index: number;
  /** The whole paragraph, label included. */
  readonly whole: Span;
  /** The paragraph without its label or bullet. */
  readonly span: Span;
  readonly text: string;
  readonly label: Label | null;
  readonly bullet: boolean;
  /** The label's number was not typed but made by the file's list. */
  readonly generated: boolean;
  readonly level: number;
  readonly block: Block;
  /** One of the notes that the letter counts below its answers. */
  readonly note?: true;
  /** Bold, italic and colour of the paragraph where it is all of one style; '' for plain. */
  readonly style: string;
  readonly heading: boolean;
}

/** The paragraphs of a document with their labels read, a quoted request before the reply to it. A label alone is lent to the next cell of its row or the paragraph below it. */
export function partsOf(document: Document): Part[] {
  const parts: Part[] = [];
  let lent: { label: Label; start: number; block: Block } | null = null;
  let row: Block['cell'];
  const { newest, oldest } = threadOf(document);
  // an older message that asks nothing is no request: the authority's earlier reply, which the newest one takes the place of
  const request = oldest.some(({ span }) => tellsRequest(document.reading.slice(span.start, span.end))) ? oldest : [];
  const all = [...request, ...newest].flatMap(({ span, block }) => {
    const reading = document.reading.slice(span.start, span.end);
    const starts = [...new Set([0, ...inlineItems(reading), ...headingAtEnd(reading)])].map((offset) => span.start + offset);
    return starts.map((start, index) => ({ span: { start, end: starts[index + 1] ?? span.end }, block }));
  });
  const quarters = tablesOfQuarters(document);
  const lones = loneNumbers(all.map(({ span, block }) => (block.cell ? '' : document.reading.slice(span.start, span.end).trim())));
  for (const [order, { span, block }] of all.entries()) {
    const reading = document.reading.slice(span.start, span.end);
    const opens = span.start === block.span.start;
    const bullet = opens && block.marker?.kind === 'bullet';
    const skip = bullet && block.marker ? block.marker.span.end - span.start : 0;
    const body = reading.slice(skip);
    const lead = skip + (/^\s*/.exec(body)?.[0].length ?? 0);
    let label = readLabel(reading.slice(lead));
    if (label && label.kind === 'bare' && !opens && !plausibleBare(reading.slice(lead))) label = null;
    // "A. Low" under "Yours sincerely" is a name
    if (label && (label.kind === 'bare' || !label.paths.length) && SIGN_OFF.test(parts.at(-1)?.text ?? '')) label = null;
    // "10. Question 3. Four": the list that counts the answers goes on from the questions' own
    const inner = label?.kind === 'bare' && opens && block.marker?.generated ? readLabel(reading.slice(lead + label.length)) : null;
    if (label && inner && inner.kind !== 'bare' && inner.paths.length) label = { ...inner, length: inner.length + label.length };
    // "2. Our response" counts a section of the letter
    if (label?.kind === 'bare' && opens && !block.cell && headsSection(reading.slice(lead + label.length))) label = null;
    let start = span.start + lead + (label?.length ?? 0);
    const bare = /^\(?(\d{1,2}[a-z]?|[a-h]\d{1,2}|[a-z])[.)]?$/i.exec(reading.trim());
    if (block.cell && bare?.[1] && block.cell.column === 0) {
      lent = { label: { paths: [bare[1].toLowerCase()], kind: 'bare', length: 0 }, start: span.start, block };
      continue;
    }
    // "Q1" in a column of quarters
    if (label?.kind === 'question' && block.cell && quarters.has(block.cell.table) && /^q[1-4]$/i.test(reading.trim())) {
      label = null;
      start = span.start + lead;
    }
    // a number alone on its line names what stands below it, where such lines count up
    const lone = block.cell ? undefined : lones.get(order);
    if (lone) {
      lent = { label: { paths: [lone], kind: 'bare', length: 0 }, start: span.start, block };
      continue;
    }
    // "Question 1" on a line of its own names what stands below it
    const alone = label && label.kind !== 'bare' && label.paths.length > 0 && !block.cell && start >= span.start + reading.trimEnd().length;
    const below = alone ? all[order + 1] : undefined;
    if (label && below && takes(below.block, block) && !readLabel(document.reading.slice(below.span.start, below.span.end).trimStart())) {
      lent = { label, start: span.start, block };
      continue;
    }
    let wholeStart = span.start;
    // beside the number of its row "Q1: 94" is a quarter, not a question, and "1. The first …" counts the items of an answer
    const beside = [row, lent?.block.cell].some((own) => own && block.cell?.table === own.table && block.cell.row === own.row);
    if (beside && (label?.kind === 'question' || (label?.kind === 'bare' && label.paths.every((path) => /^\d+$/.test(path))))) {
      label = null;
      start = span.start + lead;
    }
    if (lent && !label && takes(block, lent.block)) {
      label = lent.label;
      wholeStart = lent.start;
      row = lent.block.cell;
    }
    lent = null;
    if (start > span.end) start = span.end;
    parts.push({
      index: parts.length,
      whole: { start: wholeStart, end: span.end },
      span: { start, end: span.end },
      text: document.reading.slice(start, span.end),
      label,
      bullet,
      generated: opens && (block.marker?.generated ?? false),
      level: block.marker?.level ?? 0,
      block,
      style: styleOf(block, span),
      heading: block.kind === 'heading',
    });
  }
  return withSections(
    document,
    withOrdinals(withLetters(document, withoutNotes(document, withoutLimbs(document, withBareNumbers(withBoldNumbers(document, parts)))))),
  );
}

const tellsRequest = (text: string): boolean =>
  text.includes('?') || REQUEST_SENTENCE.test(text) || QUESTION_START.test(text.replace(BULLET, ''));
const BULLET = /^\W*(?:\d{1,2}[.):]?|[a-z][.)])?\s+/i;

/** Tables whose first column is headed "Quarter" or "Period". */
const tablesOfQuarters = ({ blocks, reading }: Document): ReadonlySet<number> =>
  new Set(
    blocks.flatMap(({ cell, span }) =>
      cell?.row === 0 &&
      cell.column === 0 &&
      /^\s*(?:(?:financial )?(?:quarter|period|year)s?|qtr)\b/i.test(reading.slice(span.start, span.end))
        ? [cell.table]
        : [],
    ),
  );
/** Lines that are nothing but the next number, at least three of them with words below: the first cells of a table that lost its rules. */
function loneNumbers(texts: readonly string[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [index, text] of texts.entries())
    if (text === String(found.size + 1) && /[a-z]{3}/i.test(texts[index + 1] ?? '')) found.set(index, text);
  return found.size > 2 ? found : new Map();
}

/** "How many are there? - Response": the heading that follows a question, run on to its line. */
function headingAtEnd(text: string): number[] {
  const dash = text.trimEnd().lastIndexOf(' - ');
  return dash > 0 && REPLY_HEADING.test(text.slice(dash + 3)) ? [dash + 1] : [];
}

/** "A." is short for answer only where there is a "Q."; else it is the first of its letters. */
function withLetters(document: Document, parts: readonly Part[]): Part[] {
  const isShort = ({ label }: Part, kind: 'question' | 'answer'): boolean =>
    label?.kind === kind && !label.paths.length && label.length < 4;
  // nor where it comes back: a list has only one
  const again = parts.filter((part) => isShort(part, 'answer')).length > 2 && !parts.some(({ label }) => label?.paths[0] === 'b');
  if (again || parts.some((part) => isShort(part, 'question'))) return [...parts];
  return parts.map((part) =>
    part.label && isShort(part, 'answer') && document.reading.slice(part.whole.start, part.span.start).includes('.')
      ? { ...part, label: { ...part.label, paths: ['a'], kind: 'bare' } }
      : part,
  );
}

const BARE_NUMBER = /^(?:(\d{1,2})\s+(?=[A-ZÀ-Þ("'£]|[a-z]{2,}\s(?!\d)|a\s|\d[\d,.]*$)|([A-Z])\s+(?=[A-ZÀ-Þ("'£\d]))/u;
const bareNumber = (part: Part): RegExpExecArray | null =>
  part.label || part.bullet || part.block.cell ? null : BARE_NUMBER.exec(part.text);

/** Numbers without any mark ("3 The cost of …"), or letters set apart, are labels where paragraphs count up by them from the first on. */
function withBareNumbers(parts: readonly Part[]): Part[] {
  const numbers = new Map<Part, RegExpExecArray>();
  const listed: Part[] = [];
  let next = 1;
  for (const part of parts) {
    const match = bareNumber(part);
    if (!match || headsSection(part.text.slice(match[0].length))) continue;
    const number = match[1] ? Number(match[1]) : (match[2] as string).charCodeAt(0) - 64;
    // the questions, and then the answers
    if (number !== next && !(number === 1 && next > 3)) {
      // "1 Quay Street" stood above the list
      const lone = number === 1 && next === 2 ? [...numbers.keys()].at(-1) : undefined;
      if (!lone) continue;
      numbers.delete(lone);
    }
    if (number > 1 && numbers.has(parts[part.index - 1] as Part)) listed.push(part);
    numbers.set(part, match);
    next = number + 1;
  }
  // where questions are named as such, numbers count them only in a list, one line below the other
  const named = parts.some(({ label }) => label?.kind === 'question' && label.paths.length);
  if (numbers.size < 4 || (named && listed.length < numbers.size * 0.7)) numbers.clear();
  // "9. Not held", and then "10 Not recorded"
  for (const part of parts) {
    const match = bareNumber(part);
    const number = Number(match?.[1] ?? 0);
    const before = parts.slice(Math.max(0, part.index - 3), part.index);
    if (match && number > 3 && before.some(({ label }) => label?.kind === 'bare' && label.paths[0] === String(number - 1)))
      numbers.set(part, match);
  }
  return parts.map((part) => {
    const match = numbers.get(part);
    if (!match) return part;
    const { length } = match[0];
    return {
      ...part,
      span: { start: part.span.start + length, end: part.span.end },
      text: part.text.slice(length),
      label: { paths: [pathIn(match)], kind: 'bare', length },
    };
  });
}

const BOLD_NUMBER = /^\d{1,2}(?:\s?(?:,|&|and|to|-)\s?\d{1,2})*$/;
/** Numbers that are bold before words that are not ("**2 & 3** None were refused") are labels where paragraphs count up by them from the first on. */
function withBoldNumbers({ reading }: Document, parts: readonly Part[]): readonly Part[] {
  const found = new Map<Part, Label>();
  let last = 0;
  for (const part of parts) {
    const [first, next] = part.block.lines[0]?.runs ?? [];
    if (part.label || part.bullet || !first?.style.bold || !next || next.style.bold || first.span.start !== part.span.start) continue;
    const number = reading.slice(first.span.start, first.span.end).trim();
    const paths = BOLD_NUMBER.test(number) ? readPaths(number) : [];
    if (!paths.length || paths.some((path, index) => Number(path) !== last + index + 1)) continue;
    last += paths.length;
    const words = part.text.slice(first.span.end - part.span.start);
    const length = part.text.length - words.trimStart().length;
    found.set(part, { paths, kind: 'bare', length });
  }
  if (found.size < 3) return parts;
  return parts.map((part) => {
    const label = found.get(part);
    if (!label) return part;
    return { ...part, label, span: { start: part.span.start + label.length, end: part.span.end }, text: part.text.slice(label.length) };
  });
}

/** "(iii)" or a later numeral that no list led to: the limb of a sentence, which a line's end set apart. */
function withoutLimbs(document: Document, parts: readonly Part[]): Part[] {
  return parts.map((part) => {
    const rank = part.label?.kind === 'bare' ? ROMANS.indexOf(part.label.paths[0] ?? '') : -1;
    const before =
      rank < 2
        ? []
        : parts
            .slice(0, part.index)
            .filter(({ block }) => !block.cell)
            .slice(-12);
    if (rank < 2 || before.some(({ label }) => label?.paths[0]?.endsWith(ROMANS[rank - 1] as string))) return part;
    return { ...part, label: null, span: part.whole, text: document.reading.slice(part.whole.start, part.whole.end) };
  });
}
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'];

const NOTES = cue(/^\W*(?:explanatory |data |general |further |foot)?notes?(?: (?:to|on|about|for) [\w ]{3,40})?\W*$/);
/** Below "Notes" numbers count the notes, up to the next paragraph without one. */
function withoutNotes(document: Document, parts: readonly Part[]): Part[] {
  let notes = false;
  return parts.map((part) => {
    const counted = part.label?.kind === 'bare' && !part.block.cell;
    if (!counted) notes = !part.label && !part.block.cell && NOTES.test(part.text);
    return notes && counted
      ? { ...part, label: null, note: true, span: part.whole, text: document.reading.slice(part.whole.start, part.whole.end) }
      : part;
  });
}

/**
 * Below "Part A" and "Part B" the numbers start over: they are a1, a2, b1 … there. Where there is a "B1.", "A1." too names a question and is
 * not the answer to question 1.
 */
function withSections(document: Document, parts: readonly Part[]): Part[] {
  const named = new Set(parts.flatMap(({ label }) => label?.paths.filter((path) => /^[b-h]\d/.test(path)) ?? []));
  // "Part A - Staffing" is one too where its numbers begin right below it
  const opens = (part: Part): boolean =>
    isSection(part) ||
    (isSection({ ...part, text: part.text.replace(/^[A-ZÀ-Þ][A-Za-zÀ-ž ,&'-]{2,50}$/, '') }) &&
      parts[part.index + 1]?.label?.paths[0] === '1');
  const headed = new Set(parts.filter(opens).map(({ label }) => label?.paths[0]));
  if (!named.size && headed.size < 2) return [...parts];
  let section = '';
  return parts.map((part) => {
    const { label } = part;
    const above = isPartLabel(label) && part.whole.start < part.block.span.start;
    if (above || opens(part)) section = label?.paths[0] ?? '';
    if (!label) return part;
    const answer =
      label.kind === 'answer' && named.size ? /^\W?A(\d{1,2})\b/.exec(document.reading.slice(part.whole.start))?.[1] : undefined;
    if (answer) return { ...part, label: { ...label, paths: [`a${answer}`], kind: 'bare' } };
    if (headed.size < 2 || !section) return part;
    // a heading's title is no question
    if (opens(part))
      return part.text.trim() && !isSection(part) ? { ...part, text: '', span: { start: part.span.end, end: part.span.end } } : part;
    return { ...part, label: { ...label, paths: label.paths.map((path) => (/^\d/.test(path) ? section + path : path)) } };
  });
}

const isPartLabel = (label: Part['label']): boolean =>
  label?.kind === 'question' && label.paths.length === 1 && /^[a-h]$/.test(label.paths[0] as string);

/** "Part B - the statue": a part of the request and what it is about. */
export const isTitled = ({ label, text, block, whole }: Part): boolean =>
  isPartLabel(label) && block.span.start <= whole.start && /^[^.?!]{3,60}$/.test(text.trim()) && text.trim().split(/\s+/).length < 8;

/** "Part B" alone on its line. */
export const isSection = ({ label, text }: Part): boolean => isPartLabel(label) && (!text.trim() || /^\([^)]*\)$/.test(text.trim()));

const pathIn = (match: RegExpExecArray): string => (match[1] ?? match[2] ?? '').toLowerCase();

/** The heading of a part of the letter, as opposed to a question: "Your request", "Our response", "Your rights". */
const headsSection = (text: string): boolean =>
  text.length < 60 && !/[?\d]/.test(text) && (REQUEST_HEADING.test(text) || REPLY_HEADING.test(text) || RIGHTS_HEADING.test(text));
const RIGHTS_HEADING = cue(/^\W*(?:your )?(?:right|rights|appeal|appeals|complaints?|(?:right of |internal )?review)\b[^.?:]{0,40}$/);

/** True where a label alone may name what stands after it: the next cell of its row, or the paragraph below. */
function takes(block: Block, lender: Block): boolean {
  if (lender.cell) return block.cell?.row === lender.cell.row && block.cell.table === lender.cell.table;
  return !block.cell && block.marker?.kind !== 'bullet';
}

/** Inside a paragraph's later lines only a plain "2." or "b)" before words is a label, never "2018." or "3 - 5". */
const plausibleBare = (text: string): boolean =>
  /^\(?(?:\d{1,2}[a-z]?(?:\s?-\s?\d{1,2})?|[a-h]\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+\S|^\d{1,2}\s-\s[a-z£\d(]/i.test(text);

function styleOf(block: Block, span: Span): string {
  const runs = block.lines.flatMap((line) => line.runs).filter((run) => run.span.start < span.end && span.start < run.span.end);
  const styles = new Set(
    runs
      .filter((run) => run.span.end - run.span.start > 1)
      .map(({ style }) => `${style.bold ? 'b' : ''}${style.italic ? 'i' : ''}${style.color ?? ''}`),
  );
  return styles.size === 1 ? ([...styles][0] as string) : '';
}

/** "You asked:", "In response:": a name alone on its line. */
export const isBareName = (part: Part, kind: 'question' | 'answer'): boolean =>
  part.label?.kind === kind && !part.label.paths.length && !part.text.trim();
