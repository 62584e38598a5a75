import { columnIn, rowIn, tablesOf } from './cells.js';
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
  const order = new Map<Part, Part>();
  const office = new Set<Part>();
  for (const table of tablesOf(parts)) {
    const inColumns = laysOut(table) ? table : listsBeside(table);
    // "Completed by | …" below the lists
    if (inColumns.length && inColumns !== table) for (const part of officeRows(table)) office.add(part);
    const columnwise = [...inColumns].sort((a, b) => columnIn(a) - columnIn(b) || a.index - b.index);
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
  const rows = new Set(table.filter(({ text }) => OFFICE.test(text)).map(rowIn));
  return table.filter((part) => rows.has(rowIn(part)));
}

function laysOut(table: readonly Part[]): boolean {
  const cells = new Map<string, number>();
  for (const part of table) {
    const cell = `${rowIn(part)} ${columnIn(part)}`;
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  }
  const rows = new Set(table.map(rowIn)).size;
  // one question in every row, and its answer beside it
  const asking = table.filter((part) => columnIn(part) === 0 && /\?\s*$/.test(part.text));
  if (asking.length === rows && new Set(asking.map(rowIn)).size === rows) return false;
  return rows <= ROWS && Math.max(...cells.values()) >= PARAGRAPHS && table.some(({ text }) => text.length > 40);
}

/** A row whose two cells count up from 1 side by side, and the row above it that names them; none where there is none. */
function listsBeside(table: readonly Part[]): readonly Part[] {
  const listed = table.filter(({ label }) => label?.paths.join() === '1');
  const row = listed.map(rowIn).find((own) => new Set(listed.filter((part) => rowIn(part) === own).map(columnIn)).size === 2);
  if (row === undefined) {
    // "Request | 1. … 2. …" over "Response | 1. … 2. …"
    const [one, two, ...more] = [...new Set(listed.map(rowIn))];
    const over = [one, two].map((own) => table.filter((part) => rowIn(part) === own));
    const numbers = over.map((parts) => parts.filter((part) => part.label?.paths.length).length);
    return one !== undefined && two !== undefined && !more.length && Math.min(...numbers) > 1 ? over.flat() : [];
  }
  const counts = (column: number): number =>
    table.filter((part) => rowIn(part) === row && columnIn(part) === column && part.label?.paths.length).length;
  const [left = 0, right = 0] = [...new Set(listed.filter((part) => rowIn(part) === row).map(columnIn))].map(counts);
  if (left < 2 || right < 2) return [];
  const above = table.filter((part) => rowIn(part) === row - 1);
  return table.filter((part) => rowIn(part) === row || (above.length === 2 && rowIn(part) === row - 1));
}
