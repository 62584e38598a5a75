import { OFFICE } from './forms/form.js';
import type { Part } from './parts.js';

/** Rows that a table which only lays out a page has at the most: its columns, and names over them. */
const ROWS = 2;
/** Paragraphs that no cell of figures holds. */
const PARAGRAPHS = 4;

/**
 * The letter set in columns of a table, a margin beside its text: its columns are read as paragraphs, one after the other. So are the rows of a table in
 * which a list of questions stands beside that of the answers, each under its name.
 */
export function withoutLayoutTables(parts: readonly Part[]): readonly Part[] {
  const tables = new Map<number, Part[]>();
  for (const part of parts) {
    const table = part.block.cell?.table;
    if (table !== undefined) tables.set(table, [...(tables.get(table) ?? []), part]);
  }
  const order = new Map<Part, Part>();
  const office = new Set<Part>();
  for (const table of tables.values()) {
    const inColumns = laysOut(table) ? table : listsBeside(table);
    // "Completed by | …" below the lists
    if (inColumns.length && inColumns !== table) for (const part of officeRows(table)) office.add(part);
    const columnwise = [...inColumns].sort((a, b) => columnOf(a) - columnOf(b) || a.index - b.index);
    for (const [at, part] of inColumns.entries()) order.set(part, columnwise[at] as Part);
  }
  if (!order.size) return parts;
  return parts.map((part, index) => {
    const read = order.get(part);
    if (!read) return office.has(part) ? { ...part, debris: true } : part;
    const { cell: _, ...block } = read.block;
    return { ...read, index, block };
  });
}

/** Rows that the office keeps for itself, by their first cell. */
function officeRows(table: readonly Part[]): Part[] {
  const rows = new Set(table.filter(({ text }) => OFFICE.test(text)).map(rowOf));
  return table.filter((part) => rows.has(rowOf(part)));
}

const columnOf = ({ block: { cell } }: Part): number => cell?.column ?? 0;
const rowOf = ({ block: { cell } }: Part): number => cell?.row ?? 0;

function laysOut(table: readonly Part[]): boolean {
  const cells = new Map<string, number>();
  for (const part of table) {
    const cell = `${rowOf(part)} ${columnOf(part)}`;
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  }
  const rows = new Set(table.map(rowOf)).size;
  // one question in every row, and its answer beside it
  const asking = table.filter((part) => columnOf(part) === 0 && /\?\s*$/.test(part.text));
  if (asking.length === rows && new Set(asking.map(rowOf)).size === rows) return false;
  return rows <= ROWS && Math.max(...cells.values()) >= PARAGRAPHS && table.some(({ text }) => text.length > 40);
}

/** A row whose two cells count up from 1 side by side, and the row above it that names them; none where there is none. */
function listsBeside(table: readonly Part[]): readonly Part[] {
  const listed = table.filter(({ label }) => label?.paths.join() === '1');
  const row = listed.map(rowOf).find((own) => new Set(listed.filter((part) => rowOf(part) === own).map(columnOf)).size === 2);
  if (row === undefined) {
    // "Request | 1. … 2. …" over "Response | 1. … 2. …"
    const [one, two, ...more] = [...new Set(listed.map(rowOf))];
    const over = [one, two].map((own) => table.filter((part) => rowOf(part) === own));
    const numbers = over.map((parts) => parts.filter((part) => part.label?.paths.length).length);
    return one !== undefined && two !== undefined && !more.length && Math.min(...numbers) > 1 ? over.flat() : [];
  }
  const counts = (column: number): number =>
    table.filter((part) => rowOf(part) === row && columnOf(part) === column && part.label?.paths.length).length;
  const [left = 0, right = 0] = [...new Set(listed.filter((part) => rowOf(part) === row).map(columnOf))].map(counts);
  if (left < 2 || right < 2) return [];
  const above = table.filter((part) => rowOf(part) === row - 1);
  return table.filter((part) => rowOf(part) === row || (above.length === 2 && rowOf(part) === row - 1));
}
