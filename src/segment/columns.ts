import type { Document } from '../model/document.js';
import { isPeriod } from '../model/period.js';
import type { Question } from '../model/questionnaire.js';
import type { Span } from '../model/span.js';
import { contentWords } from '../model/words.js';
import type { Part } from './parts.js';
import { type Placed, trim } from './stretches.js';
import type { Wording } from './wording.js';

/** Tables whose columns are headed by questions, read down: what they answer, and the tables themselves. */
export interface Columns {
  readonly placed: readonly Placed[];
  readonly tables: readonly { readonly parts: readonly Part[]; readonly span: Span }[];
}

/**
 * Two or more heads of a table name questions, by number ("Accepted (Q3)", "2. With injury") or, where nothing else in the reply takes
 * them up, by their words: each cell below answers its head's, for what its row is about.
 */
export function columnsOf(document: Document, reply: readonly Part[], questions: readonly Question[], wording: Wording): Columns {
  const placed: Placed[] = [];
  const tables: { parts: readonly Part[]; span: Span }[] = [];
  for (const parts of tablesIn(reply)) {
    const head = Math.min(...parts.map(rowOf));
    const heads = parts.filter((part) => rowOf(part) === head);
    const columns = byNumber(heads, questions) ?? byWords(heads, questions, wording, reply);
    if (!columns) continue;
    tables.push({ parts, span: spanOf(parts) });
    placed.push(...cellsOf(document, parts, columns, head));
  }
  return { placed, tables };
}

/**
 * A section for several questions ("Points 5 to 7") that holds one table with a column of figures for each of them: the columns answer in order.
 * `body`: the parts of the section.
 */
export function columnsInOrder(document: Document, body: readonly Part[], questions: readonly number[]): Columns | null {
  const [parts, more] = tablesIn(body);
  if (!parts || more) return null;
  const width = Math.max(...parts.map(columnOf));
  const inColumns = parts.filter((part) => columnOf(part) > 0);
  const top = Math.min(...parts.map(rowOf));
  const headless = inColumns.some((part) => rowOf(part) === top && FIGURE.test(part.text));
  const figures = inColumns.filter((part) => (headless || rowOf(part) > top) && FIGURE.test(part.text)).length;
  const rows = new Set(parts.map(rowOf)).size - (headless ? 0 : 1);
  // a last column may add the others up
  if (width !== questions.length || !rows || figures < rows * width * 0.6) return null;
  const columns = new Map(questions.map((question, index) => [index + 1, question]));
  return { placed: cellsOf(document, parts, columns, headless ? -1 : top), tables: [{ parts, span: spanOf(parts) }] };
}
const FIGURE = /^\s*(?:[£<]?\s?\d[\d,.]*[%k]?|[*-]|nil|none|n\/a)\s*$/i;

const spanOf = (parts: readonly Part[]): Span => ({ start: (parts[0] as Part).whole.start, end: (parts.at(-1) as Part).whole.end });

/** Each cell below the head (row `head`; -1 for a table without one) answers its column's question, for what its row is about. */
function cellsOf(document: Document, parts: readonly Part[], columns: Heads, head: number): Placed[] {
  const names = new Map(
    parts
      .filter((part) => columnOf(part) === 0)
      .reverse()
      .map((part) => [rowOf(part), part]),
  );
  return parts.flatMap((part): Placed[] => {
    const question = columns.get(columnOf(part));
    if (question === undefined || rowOf(part) === head) return [];
    const first = names.get(rowOf(part));
    const name = (first !== part && first?.text.trim()) || null;
    const period = name && (isPeriod(name) || /\b(?:19|20)\d{2}\b/.test(name)) ? name : null;
    // the row of totals speaks for no part
    const total = /^(?:grand |overall )?totals?$/i.test(name ?? '');
    const entity = period || total ? null : name;
    const span = trim(document, part.whole);
    return [{ questions: [question], stretch: { span, entity, period, joint: false, ...(total && { total }) }, doubts: [] }];
  });
}

/** Which column answers which question. */
type Heads = ReadonlyMap<number, number>;

const ofTwo = (found: readonly (readonly [number, number])[]): Heads | null =>
  new Set(found.map(([, question]) => question)).size > 1 ? new Map(found) : null;

function byNumber(heads: readonly Part[], questions: readonly Question[]): Heads | null {
  return ofTwo(
    heads.flatMap((part) => {
      const [path, more] = part.label?.paths ?? [];
      const question = path && !more ? questions.findIndex(({ number }) => number === path) : -1;
      return columnOf(part) > 0 && question >= 0 ? [[columnOf(part), question] as const] : [];
    }),
  );
}

function byWords(heads: readonly Part[], questions: readonly Question[], wording: Wording, reply: readonly Part[]): Heads | null {
  const numbers = questions.map(({ number }) => number);
  const taken = reply.some((part) => !part.block.cell && part.label?.paths.some((path) => numbers.includes(path)));
  if (taken || questions.length < 2) return null;
  const found = heads.flatMap((part) => {
    const words = new Set(contentWords(part.text));
    const fits = questions.map((_, index) => wording.compare(index, words));
    const top = fits.reduce((best, { fit }, index) => (fit > (fits[best]?.fit ?? 0) ? index : best), 0);
    const rival = Math.max(0, ...fits.filter((_, index) => index !== top).map(({ fit }) => fit));
    const { fit = 0, precision = 0 } = fits[top] ?? {};
    return precision > 0.6 && fit > 0.4 && fit - rival > 0.1 ? [[columnOf(part), top] as const] : [];
  });
  const distinct = new Set(found.map(([, question]) => question)).size === found.length;
  return distinct && found.length >= questions.length / 2 ? ofTwo([...found, ...leftOver(heads, questions, found)]) : null;
}

/** Where all but one of the columns and all but one of the questions have found each other, in order, the last two are a pair. */
function leftOver(
  heads: readonly Part[],
  questions: readonly Question[],
  found: readonly (readonly [number, number])[],
): (readonly [number, number])[] {
  const free = heads.filter((part) => columnOf(part) > 0 && part.text.trim() && !found.some(([column]) => column === columnOf(part)));
  const open = questions.flatMap((_, index) => (found.some(([, question]) => question === index) ? [] : [index]));
  const [head, question] = [free[0], open[0]];
  if (found.length < 2 || free.length !== 1 || open.length !== 1 || !head || question === undefined) return [];
  const pairs = [...found, [columnOf(head), question] as const].sort(([a], [b]) => a - b);
  return pairs.every(([, own], index) => index === 0 || own > (pairs[index - 1]?.[1] ?? 0)) ? [[columnOf(head), question]] : [];
}

const rowOf = (part: Part): number => part.block.cell?.row ?? -1;
const columnOf = (part: Part): number => part.block.cell?.column ?? -1;

function tablesIn(reply: readonly Part[]): Part[][] {
  const tables = new Map<number, Part[]>();
  for (const part of reply) {
    const { cell } = part.block;
    if (!cell) continue;
    const known = tables.get(cell.table);
    if (known) known.push(part);
    else tables.set(cell.table, [part]);
  }
  return [...tables.values()];
}
