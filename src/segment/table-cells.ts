import type { Document } from '../model/document.js';
import { isPeriod } from '../model/period.js';
import type { Span } from '../model/span.js';
import type { Heads } from './column-heads.js';
import { trim } from './cuts.js';
import type { Part } from './parts.js';
import type { NamedRow } from './rows.js';
import type { Placed } from './stretches.js';

/** Tables whose columns are headed by questions, read down: what they answer, and the tables themselves. */
export interface Columns {
  readonly placed: readonly Placed[];
  readonly tables: readonly Table[];
}

/** The cells of a table, in reading order. */
export interface Table {
  readonly parts: readonly Part[];
  /** What stands right over it. */
  readonly over: Part | undefined;
  /** Its extent, with the title over it, "Table 2: Visits by month". */
  readonly span: Span;
}

export const FIGURE =
  /^\s*(?:[£<]?\s?\d[\d,.]*[%km]?\*?|[*-]|nil|none|n\/a\*?|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9} \d{4})\s*$/i;

/** The name of what a table is about, in the line over it; null where that is none. */
export function captionIn({ text, block }: Part): string | null {
  const name = text.trim().replace(/\s*:$/, '');
  return !block.cell && /^[^.?!:;]{3,60}$/.test(name) ? name : null;
}

/** A table as the answer to one of the questions that it answers. */
export const wholeOf = (document: Document, { span }: Table, question: number): Placed => ({
  questions: [question],
  stretch: { span: trim(document, span), entity: null, period: null, joint: true },
  doubts: [],
});

/** Each figure of a row that answers a question, for the period that it stands below. */
export const rowOfTable = (
  document: Document,
  { span: extent }: Table,
  { question, name, cells }: NamedRow,
  caption: string | null = null,
): Placed[] =>
  cells.map(({ part, period }) => ({
    questions: [question],
    stretch: { span: trim(document, part.whole), entity: name ?? caption, period, joint: false, table: trim(document, extent) },
    doubts: [],
  }));

function spanOf(parts: readonly Part[], over: Part | undefined): Span {
  const title = over && !over.block.cell && over.text.length < 120 && /^\W*(?:table|figure) (?:\d{1,2}|[A-H])\b/i.test(over.text);
  return { start: title ? over.span.start : (parts[0] as Part).whole.start, end: (parts.at(-1) as Part).whole.end };
}

/** Each cell below the head (row `head`; -1 for a table without one) answers its column's question, for what its row, or the `caption` of one of several tables, is about. */
export function cellsOf(
  document: Document,
  { parts, span: extent }: Table,
  columns: Heads,
  head: number,
  caption: string | null = null,
): Placed[] {
  const names = new Map(
    parts
      .filter((part) => columnOf(part) === 0)
      .reverse()
      .map((part) => [rowOf(part), part]),
  );
  const table = trim(document, extent);
  // of several columns for one question each has its name
  const answering = [...columns.values()];
  const isShared = (question: number | undefined): boolean =>
    question !== undefined && answering.indexOf(question) !== answering.lastIndexOf(question);
  const heads = new Map(
    parts
      .filter((part) => rowOf(part) === head && isShared(columns.get(columnOf(part))))
      .reverse()
      .map((part) => [columnOf(part), part.text.trim()]),
  );
  return parts.flatMap((part): Placed[] => {
    const question = columns.get(columnOf(part));
    if (question === undefined || rowOf(part) === head) return [];
    const first = names.get(rowOf(part));
    const name = (first !== part && first?.text.trim()) || null;
    const period = name && (isPeriod(name) || /\b(?:19|20)\d{2}\b/.test(name)) ? name : null;
    // the row of totals speaks for no part
    const total = /^(?:grand |overall )?totals?$/i.test(name ?? '');
    const lead = heads.get(columnOf(part)) || caption;
    const entity = period || total || !name ? lead : lead ? `${lead} (${name})` : name;
    const span = trim(document, part.whole);
    return [{ questions: [question], stretch: { span, entity, period, joint: false, ...(total && { total }), table }, doubts: [] }];
  });
}

export const rowOf = (part: Part): number => part.block.cell?.row ?? -1;

export const columnOf = (part: Part): number => part.block.cell?.column ?? -1;

/** A table may have more cells than a function takes arguments. */
export const least = (parts: readonly Part[], of: (part: Part) => number): number =>
  parts.reduce((found, part) => Math.min(found, of(part)), Number.POSITIVE_INFINITY);

export function tablesIn(reply: readonly Part[]): Table[] {
  const tables = new Map<number, { readonly parts: Part[]; readonly over: Part | undefined }>();
  for (const [at, part] of reply.entries()) {
    const { cell } = part.block;
    if (!cell) continue;
    const known = tables.get(cell.table);
    if (known) known.parts.push(part);
    else tables.set(cell.table, { parts: [part], over: reply[at - 1] });
  }
  return [...tables.values()].map(({ parts, over }) => ({ parts, over, span: spanOf(parts, over) }));
}
