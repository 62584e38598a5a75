import type { Part } from './parts.js';

/** Rows that a table which only lays out a page has at the most: its columns, and names over them. */
const ROWS = 2;
/** Paragraphs that no cell of figures holds. */
const PARAGRAPHS = 4;

/** The letter set in columns of a table, a margin beside its text, a list of questions beside that of the answers: its columns are read as paragraphs, one after the other. */
export function withoutLayoutTables(parts: readonly Part[]): readonly Part[] {
  const tables = new Map<number, Part[]>();
  for (const part of parts) {
    const table = part.block.cell?.table;
    if (table !== undefined) tables.set(table, [...(tables.get(table) ?? []), part]);
  }
  const order = new Map<Part, Part>();
  for (const table of tables.values()) {
    if (!laysOut(table)) continue;
    const columnwise = [...table].sort((a, b) => columnOf(a) - columnOf(b) || a.index - b.index);
    for (const [at, part] of table.entries()) order.set(part, columnwise[at] as Part);
  }
  if (!order.size) return parts;
  return parts.map((part, index) => {
    const read = order.get(part);
    if (!read) return part;
    const { cell: _, ...block } = read.block;
    return { ...read, index, block };
  });
}

const columnOf = ({ block: { cell } }: Part): number => cell?.column ?? 0;

function laysOut(table: readonly Part[]): boolean {
  const cells = new Map<string, number>();
  for (const { block } of table) {
    const cell = `${block.cell?.row} ${block.cell?.column}`;
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  }
  const rows = new Set(table.map(({ block }) => block.cell?.row)).size;
  return rows <= ROWS && Math.max(...cells.values()) >= PARAGRAPHS && table.some(({ text }) => text.length > 40);
}
