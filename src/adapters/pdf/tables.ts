import type { Cell } from '../../model/document.js';
import { grouped } from '../../model/grouped.js';
import { type GridCell, gridsOf } from './grids.js';
import { around, type PdfLine, textOf } from './line.js';
import type { PageWords } from './pages.js';
import type { Word } from './words.js';

/** A word of a table that the file itself shows. */
interface Placed {
  readonly word: Word;
  readonly page: number;
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
}

/** Cells of the words that stand in tables: as the tags say where they can be believed, else as lines drawn on the page part them. */
export function cellsOf(pages: readonly PageWords[]): Map<Word, Cell> {
  const cells = new Map<Word, Cell>();
  let tables = 0;
  const add = (placed: readonly Placed[]): boolean => {
    if (!isTable(placed, pages)) return false;
    const rows = [...grouped(placed, ({ row }) => row)]
      .sort(([a], [b]) => a - b)
      .flatMap(([, own]) => (onOnePage(own) ? rowsWithin(own) : [own]));
    for (const [row, own] of rows.entries())
      for (const { word, column, columnSpan } of own)
        cells.set(word, { table: tables, row, column, ...(columnSpan > 1 && { columnSpan }) });
    tables += 1;
    return true;
  };
  // of tables one within the other the outermost that is one: a page may be laid out in a table
  const within = (words: readonly OnPage[], depth: number): void => {
    for (const own of byTable(words, depth)) {
      const placed = withEmptyCells(own);
      if (!inPlace(placed) || !add(placed)) within(own, depth + 1);
    }
  };
  within(
    pages.flatMap((page) => page.words.map((word) => ({ word, page: page.number }))),
    0,
  );
  for (const page of pages) for (const placed of ruled(page, cells)) add(placed);
  return cells;
}

const onOnePage = (placed: readonly Placed[]): boolean => placed.every(({ page }) => page === placed[0]?.page);

type OnPage = Pick<Placed, 'word' | 'page'>;

/** The tables that are the `depth`-th around their words. */
function byTable(words: readonly OnPage[], depth: number) {
  const placed = words.flatMap(({ word, page }) => {
    const cell = word.tag?.cells[depth];
    return cell ? [{ word, page, ...cell }] : [];
  });
  return grouped(placed, ({ table }) => table).values();
}

/**
 * An empty cell may have no words, and no tag: the cells of a row that has fewer than the others stand where they overlap the cells of the fullest
 * ones. "2022", "2023" over "Boats", "4", "7".
 */
function withEmptyCells(placed: readonly Placed[]): Placed[] {
  const rows = [...grouped(placed, ({ row }) => row).values()].map((row) => [...grouped(row, ({ column }) => column).values()]);
  const width = Math.max(...rows.map(({ length }) => length));
  const extents = Array.from({ length: width }, (_, column) =>
    rows.flatMap((row) => (row.length === width ? [around((row[column] as Placed[]).map(({ word }) => word.box))] : [])),
  );
  const columns = extents.map((boxes) => {
    const box = around(boxes);
    return [box.x, box.x + box.width] as const;
  });
  if (columns.some(([from], at) => at > 0 && from < (columns[at - 1]?.[1] ?? 0))) return [...placed];
  return rows.flatMap((row) => {
    const spans = row.some((cell) => cell.some(({ columnSpan }) => columnSpan > 1));
    const at = row.map((cell) => {
      const { x, width: own } = around(cell.map(({ word }) => word.box));
      return columns.findIndex(
        ([from, to], index) => x < to && x + own > from && (columns[index + 1]?.[0] ?? Number.POSITIVE_INFINITY) >= x + own,
      );
    });
    const sure =
      row.length < width && !spans && !at.includes(-1) && at.every((column, index) => index === 0 || column > (at[index - 1] ?? -1));
    return row.flatMap((cell, index) => cell.map((one) => (sure ? { ...one, column: at[index] as number } : one)));
  });
}

/** Tags are made by programs that guess, too: the columns of a row must stand from left to right. */
function inPlace(placed: readonly Placed[]): boolean {
  const rows = grouped(placed, ({ page, row }) => `${page}/${row}`);
  let wrong = 0;
  for (const row of rows.values()) {
    const edges = [...grouped(row, ({ column }) => column)]
      .sort(([a], [b]) => a - b)
      .map(([, words]) => around(words.map(({ word }) => word.box)));
    if (edges.some((box, index) => index > 0 && box.x < (edges[index - 1]?.x ?? 0) + 2)) wrong += 1;
  }
  return wrong <= rows.size * 0.1;
}

function ruled(page: PageWords, known: ReadonlyMap<Word, Cell>): Placed[][] {
  return gridsOf(page.rulings ?? []).flatMap((grid) => {
    const placed = page.words.flatMap((word): Placed[] => {
      const cell: GridCell | null = known.has(word) ? null : grid.cellAt(word.box.x + word.box.width / 2, word.box.y + word.box.height / 2);
      return cell ? [{ word, page: page.number, ...cell }] : [];
    });
    return placed.length ? [placed] : [];
  });
}

/**
 * A row that holds several: numbered items in its first column, and beside them what begins at the same heights, each time after a gap; or the
 * same lines of figures in every column.
 */
function rowsWithin(row: readonly Placed[]): Placed[][] {
  const columns = [...grouped(row, ({ column }) => column).values()].map(baselinesOf);
  if (columns.length < 2) return [[...row]];
  const everyLine =
    row.filter(({ column }) => column > (row[0]?.column ?? 0)).every(({ word }) => /\d|^[-–—*£$%()]+$/.test(word.text)) &&
    (columns[0]?.length ?? 0) > 2 &&
    columns.every((own) => own.length === columns[0]?.length && own.every((y, index) => Math.abs(y - (columns[0]?.[index] ?? 0)) < 2));
  const pitch = Math.min(...columns.flatMap((own) => own.slice(1).map((y, index) => y - (own[index] as number))));
  const opens = (own: readonly number[], y: number) => {
    const index = own.findIndex((one) => Math.abs(one - y) < 2);
    return index > 0 && (everyLine || y - (own[index - 1] as number) > pitch * 1.4);
  };
  const unbroken = (own: readonly number[], y: number) =>
    own.some((one) => one < y - 2) && own.some((one) => one >= y - 2) && !opens(own, y);
  const splits = [...new Set(columns.flat())]
    .filter((y) => columns.filter((own) => opens(own, y)).length >= 2 && !columns.some((own) => unbroken(own, y)))
    .filter((y) => everyLine || ITEM.test(openingAt(row, y)))
    .sort((a, b) => a - b)
    .filter((y, index, all) => !index || y - (all[index - 1] as number) > 2);
  const parts: Placed[][] = [[], ...splits.map(() => [])];
  for (const one of row) parts[splits.filter((y) => one.word.baseline > y - 2).length]?.push(one);
  return parts.filter(({ length }) => length);
}

const ITEM = /^\(?(?:\d{1,2}[a-z]?|[a-z]|[ivx]{1,4})[.):]/i;

/** The first word of a row's first column at a height. */
function openingAt(row: readonly Placed[], y: number): string {
  const first = Math.min(...row.map(({ column }) => column));
  const line = row.filter(({ column, word }) => column === first && Math.abs(word.baseline - y) < 2);
  return [...line].sort((a, b) => a.word.box.x - b.word.box.x)[0]?.word.text ?? '';
}

function baselinesOf(words: readonly Placed[]): number[] {
  const found: number[] = [];
  for (const y of words.map(({ word }) => word.baseline).sort((a, b) => a - b))
    if (!found.length || y - (found.at(-1) as number) > 2) found.push(y);
  return found;
}

/** Two columns of words and more, and no page that was merely laid out in a table. */
function isTable(placed: readonly Placed[], pages: readonly PageWords[]): boolean {
  const columns = new Set(placed.map(({ column }) => column));
  if (columns.size < 2) return false;
  const on = new Set(placed.map(({ page }) => page));
  const all = pages.filter(({ number }) => on.has(number)).reduce((sum, { words }) => sum + words.length, 0);
  const cells = grouped(placed, ({ row, column }) => `${row}/${column}`);
  const most = Math.max(...[...cells.values()].map((cell) => cell.length));
  return new Set(placed.map(({ row }) => row)).size > 2 || most < all * 0.5;
}

/**
 * Tables that go on over a page made one: the same columns right at the page's end and at the next one's start. A first row whose first
 * cell is empty, or that goes on in mid-sentence, belongs to the row before it; a heading row printed again is given apart.
 */
export function joinOverPages(lines: readonly PdfLine[]): { lines: PdfLine[]; repeated: PdfLine[] } {
  const out: PdfLine[] = [...lines];
  const repeated: PdfLine[] = [];
  for (let at = 1; at < out.length; at += 1) {
    const [before, line] = [out[at - 1] as PdfLine, out[at] as PdfLine];
    if (!before.cell || !line.cell || before.page === line.page) continue;
    const { table } = before.cell;
    const other = line.cell.table;
    const upper = out.slice(0, at).filter(({ cell }) => cell?.table === table);
    const lower = out.slice(at).filter(({ cell }) => cell?.table === other);
    if (!sameColumns(upper, lower)) continue;
    const head = rowOf(lower, line.cell.row);
    const again = said(head) === said(rowOf(upper, 0)) && upper.some(({ cell }) => cell?.row !== 0);
    if (again) {
      repeated.push(...head);
      out.splice(0, out.length, ...out.filter((one) => !head.includes(one)));
    }
    // tags name the same table, and its rows, on both pages
    if (table === other) {
      if (before.cell.row === line.cell.row) sortCells(out, table, line.cell.row);
      continue;
    }
    const next = lower.find((one) => !again || !head.includes(one))?.cell?.row ?? 0;
    const last = Math.max(...upper.map(({ cell }) => cell?.row ?? 0));
    const goesOn = continuesRow(rowOf(upper, last), rowOf(lower, next));
    const shift = last + (goesOn ? 0 : 1) - next;
    for (const [index, one] of out.entries())
      if (one.cell?.table === other) out[index] = { ...one, cell: { ...one.cell, table, row: one.cell.row + shift } };
    if (goesOn) sortCells(out, table, last);
  }
  return { lines: out, repeated };
}

const said = (lines: readonly PdfLine[]): string => lines.map((line) => `${line.cell?.column} ${textOf(line)}`).join('\n');

const rowOf = (lines: readonly PdfLine[], row: number): PdfLine[] => lines.filter(({ cell }) => cell?.row === row);

function sameColumns(upper: readonly PdfLine[], lower: readonly PdfLine[]): boolean {
  const edges = (lines: readonly PdfLine[]) =>
    new Map(
      [...grouped(lines, ({ cell }) => cell?.column ?? 0)].map(([column, own]) => [column, Math.min(...own.map(({ box }) => box.x))]),
    );
  const [a, b] = [edges(upper), edges(lower)];
  const shared = [...a].filter(([column]) => b.has(column));
  return (
    shared.length > 0 &&
    [...b.keys()].every((column) => a.has(column)) &&
    shared.every(([column, x]) => Math.abs(x - (b.get(column) ?? 0)) < 6)
  );
}

function continuesRow(upper: readonly PdfLine[], lower: readonly PdfLine[]): boolean {
  const filled = (lines: readonly PdfLine[]) => new Set(lines.map(({ cell }) => cell?.column));
  if (!filled(lower).has(0)) return filled(upper).has(0);
  return [...filled(lower)].every((column) => {
    const above = upper.filter(({ cell }) => cell?.column === column).at(-1);
    const below = lower.find(({ cell }) => cell?.column === column);
    return above && below && !/[.:?!]$/.test(textOf(above)) && /^\p{Ll}/u.test(textOf(below));
  });
}

/** The lines of a row that two pages share, cell by cell. */
function sortCells(lines: PdfLine[], table: number, row: number): void {
  const own = lines.filter(({ cell }) => cell?.table === table && cell.row === row);
  const first = lines.indexOf(own[0] as PdfLine);
  const sorted = [...own].sort((a, b) => (a.cell?.column ?? 0) - (b.cell?.column ?? 0));
  const rest = lines.filter((line) => !own.includes(line));
  lines.splice(0, lines.length, ...rest.slice(0, first), ...sorted, ...rest.slice(first));
}
