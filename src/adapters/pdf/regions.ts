import type { Box } from '../../model/document.js';
import { readMarker } from '../marker.js';
import type { Chunk } from './chunks.js';
import { type PdfLine, textOf, toLine } from './line.js';
import { headOver, numbersApart, type Piece } from './table-columns.js';
import type { Word } from './words.js';

/** A region of rows that an empty vertical band runs through. */
interface Gutter {
  /** The left edges of its columns. */
  readonly edges: readonly number[];
  /** The column of each chunk of each row. */
  readonly columns: readonly (readonly number[])[];
  /** The row behind its last. */
  readonly end: number;
}

export function gutterFrom(rows: readonly Chunk[][], start: number): Gutter | null {
  const first = rows[start];
  if (!first || first.length < 2) return null;
  const edges = edgesOf(first, rows[start + 1] ?? []);
  let end = start;
  let wide = 0;
  let extent = edges.map((edge) => [edge, edge] as [number, number]);
  const columns: number[][] = [];
  for (let at = start; at < rows.length; at += 1) {
    const row = rows[at] as Chunk[];
    const before = rows[at - 1]?.[0];
    // what stands alone well below is the page's foot
    if (at > start && before && (row[0] as Chunk).baseline - before.baseline > Math.max(before.size, 8) * (row.length > 1 ? 4.2 : 2.6))
      break;
    const placed = placedIn(edges, extent, row);
    if (!placed) break;
    columns.push(placed);
    const next = extent.map((one, column) => {
      const own = row.filter((_, index) => placed[index] === column);
      return own.length
        ? ([Math.min(one[0], ...own.map(({ box }) => box.x)), Math.max(one[1], ...own.map(({ box }) => box.x + box.width))] as [
            number,
            number,
          ])
        : one;
    });
    if (next.some((one, column) => column > 0 && one[0] - (next[column - 1]?.[1] ?? 0) < 4)) break;
    extent = next;
    if (row.length > 1) {
      wide += 1;
      end = at + 1;
    } else if (placed[0] !== undefined && at - end < 12) end = at + 1;
  }
  // rows of the first column alone, set apart from the last that fills several, belong to the text below
  const inFirst = (row: readonly Chunk[]): boolean => row.length < 2 && columnAt(edges, row[0]?.box.x ?? 0) === 0;
  const last = rows.slice(start, end).findLastIndex((row) => !inFirst(row));
  // … and so do those that no narrow column made the writer break, below a row of figures
  const figures = (rows[start + last] ?? []).slice(1).every(({ words }) => words.length < 3);
  const apart = rows
    .slice(0, end)
    .findIndex((_, at) => at > start + last && !(tight(rows, at) && (!figures || goesOnBelow(rows.slice(start), at - start, edges))));
  if (apart > 0) end = apart;
  return wide >= 2 ? { edges, columns, end } : null;
}

/** The column of each chunk of a row, by where it begins or, where figures are set to the right or the middle, by what stands above it; null where two share one. */
function placedIn(edges: readonly number[], extent: readonly (readonly [number, number])[], row: readonly Chunk[]): number[] | null {
  const over = ({ x, width }: Box): number => {
    const hits = extent.flatMap(([from, to], column) => (x < to && x + width > from ? [column] : []));
    return hits.length === 1 ? (hits[0] as number) : -1;
  };
  const ways = [row.map(({ box }) => columnAt(edges, box.x)), row.map(({ box }) => over(box))];
  return ways.find((placed) => !placed.includes(-1) && new Set(placed).size === row.length) ?? null;
}

/** Where the columns of a table begin: as its first row shows, or, where that has nothing in the corner, the row below it. */
function edgesOf(first: readonly Chunk[], next: readonly Chunk[]): number[] {
  const named = next.slice(1);
  const under =
    named.length === first.length &&
    first.every(({ box }, index) => {
      const own = (named[index] as Chunk).box;
      return box.x < own.x + own.width && own.x < box.x + box.width;
    });
  if (!under) return first.map((chunk) => chunk.box.x);
  return [(next[0] as Chunk).box.x, ...first.map(({ box }, index) => Math.min(box.x, (named[index] as Chunk).box.x))];
}

const tight = (rows: readonly Chunk[][], at: number): boolean => {
  const [a, b] = [rows[at - 1]?.[0], rows[at]?.[0]];
  return Boolean(a && b && b.baseline - a.baseline < Math.max(a.size, b.size) * 1.45 && (rows[at - 1]?.length ?? 0) >= 1);
};

/** A line in the first column goes on with the cell above it: in mid-sentence, with the next item of its list, or because its first word did not fit there. */
function goesOnBelow(rows: readonly Chunk[][], at: number, edges: readonly number[]): boolean {
  const [above, below] = [rows[at - 1]?.[0], rows[at]?.[0]];
  const first = below?.words[0];
  if (!above || !below || !first) return false;
  const listed = (chunk: Chunk): boolean => readMarker(textOf(chunk)) !== null;
  if (/^\p{Ll}/u.test(first.text) || (listed(below) && rows.slice(0, at).some(([chunk]) => chunk && listed(chunk)))) return true;
  return above.box.x + above.box.width + above.size * 0.3 + first.box.width > (edges[1] ?? 0) - above.size * 0.4;
}

/** The column that begins nearest to x; -1 where none does. */
function columnAt(edges: readonly number[], x: number): number {
  let best = -1;
  for (const [column, edge] of edges.entries())
    if (x >= edge - 9 && (column === edges.length - 1 || x < (edges[column + 1] as number) - 9)) best = column;
  return best >= 0 && x - (edges[best] as number) < 130 ? best : -1;
}

/** A table where rows begin side by side, with its head from the line `above` it; else columns, the left one first. */
export function regionLines(
  rows: readonly Chunk[][],
  { edges, columns }: Gutter,
  page: number,
  tables: { count: number },
  above: readonly Word[],
): { lines: PdfLine[]; headed: boolean } {
  const pieces = rows.map((line, at) => line.map(({ words }, index): Piece => ({ words, column: columns[at]?.[index] ?? 0 })));
  const starts = rowStarts(rows, edges);
  if (starts.length < 2) {
    const inTurn = edges.map((_, column) => pieces.flat().filter((piece) => piece.column === column));
    return { lines: inTurn.flat().map(({ words }) => toLine(words, page)), headed: false };
  }
  const table = tables.count;
  tables.count += 1;
  const body = numbersApart(pieces, starts);
  const head = headOver(above, body);
  const grid = head ? [[...head], ...body] : body;
  const bounds = [...(head ? [0, ...starts.map((start) => start + 1)] : starts), grid.length];
  const lines = bounds.slice(0, -1).flatMap((from, row) => {
    const own = grid.slice(from, bounds[row + 1]).flat();
    return own
      .toSorted((a, b) => a.column - b.column)
      .map(({ words, column }): PdfLine => ({ ...toLine(words, page), cell: { table, row, column } }));
  });
  return { lines, headed: head !== null };
}

/** Rows where a new table row begins: several columns start together after a wider gap, or every line fills all columns. */
function rowStarts(rows: readonly Chunk[][], edges: readonly number[]): number[] {
  const pitches = rows.slice(1).map((row, index) => (row[0] as Chunk).baseline - ((rows[index] as Chunk[])[0] as Chunk).baseline);
  const pitch = Math.min(...pitches.filter((one) => one > 4), Number.POSITIVE_INFINITY);
  // a head has nothing in the corner
  const fills = (row: readonly Chunk[], index: number): boolean =>
    row.length === edges.length || (index === 0 && row.length === edges.length - 1 && columnAt(edges, (row[0] as Chunk).box.x) === 1);
  const full = rows.filter(fills).length;
  // where some rows stand further apart than their lines, the gaps part them; else every line is a row
  const wide = pitches.filter((gap) => gap > pitch * 1.18).length;
  const single = full >= rows.length * 0.8 && (wide === 0 || wide >= rows.length * 0.7);
  const starts: number[] = [];
  for (const [index, row] of rows.entries()) {
    const gap = index ? (pitches[index - 1] as number) : Number.POSITIVE_INFINITY;
    const opens = columnAt(edges, (row[0] as Chunk).box.x) === 0;
    if (single ? row.length > 1 : index === 0 || (gap > pitch * 1.18 && (opens || row.length > 1))) starts.push(index);
  }
  // a wrapped first column without gaps: a row begins wherever the second column does
  if (starts.length < 2 && full >= 2 && full < rows.length * 0.8) return rows.flatMap((row, index) => (fills(row, index) ? [index] : []));
  return starts;
}
