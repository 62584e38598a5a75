import type { Box, Cell } from '../../model/document.js';
import { readMarker } from '../marker.js';
import { columnWords } from './column-words.js';
import type { PageWords } from './pages.js';
import { sidebarOf } from './sidebar.js';
import { streamsOf } from './streams.js';
import { headOver, numbersApart, type Piece } from './table-columns.js';
import { isOnLine, type Word } from './words.js';

/** Words that a reader sees as one line, in one column. */
export interface PdfLine {
  readonly page: number;
  readonly words: readonly Word[];
  readonly box: Box;
  readonly baseline: number;
  readonly size: number;
  /** It stands in a letterhead beside the text. */
  readonly beside?: true;
  /** Set where the line stands in a column of a table: row counts the rows of the table. */
  cell?: Cell;
}

/** A stretch of words on one baseline without a wide gap. */
interface Chunk {
  words: Word[];
  baseline: number;
  size: number;
  box: Box;
}

export const textOf = (line: { words: readonly Word[] }): string =>
  line.words.map((word, index) => (index && word.spaced ? ' ' : '') + word.text).join('');

/** The lines of a page in reading order; tables and columns taken apart. `cells` are known beforehand; `tables` counts the tables found here. */
export function linesOf(page: PageWords, cells: ReadonlyMap<Word, Cell>, tables: { count: number }): PdfLine[] {
  const { count } = tables;
  const sidebar = cells.size ? null : sidebarOf(page.words);
  if (sidebar)
    return [
      ...columnLines(sidebar.side, page.number, cells, tables).map((line): PdfLine => ({ ...line, beside: true })),
      ...columnLines(sidebar.rest, page.number, cells, tables),
    ];
  const lines = columnLines(page.words, page.number, cells, tables);
  const columns = streamsOf(page.words, cells);
  if (columns.length < 2 || lines.filter((line) => (line.cell?.table ?? -1) >= count && isQuestion(line)).length > 1) return lines;
  return columns.flatMap((words) => columnLines(words, page.number, cells, tables));
}

/** Questions in the first of several columns have their answers beside them, whatever columns the tags make of it. */
const isQuestion = (line: PdfLine): boolean => line.cell?.column === 0 && (/\?$/.test(textOf(line)) || readMarker(textOf(line)) !== null);

function columnLines(words: readonly Word[], page: number, cells: ReadonlyMap<Word, Cell>, tables: { count: number }): PdfLine[] {
  const free = words.filter((word) => !cells.has(word));
  const lines = freeLines(free, page, tables);
  for (const table of tableLines(words, page, cells)) {
    const top = Math.min(...table.map(({ box }) => box.y));
    lines.splice(lines.findLastIndex(({ baseline }) => baseline <= top + 2) + 1, 0, ...table);
  }
  return lines;
}

/** Each table's lines, cell by cell. */
function tableLines(all: readonly Word[], page: number, cells: ReadonlyMap<Word, Cell>): PdfLine[][] {
  const tables = new Map<number, Map<string, Word[]>>();
  for (const word of all) {
    const cell = cells.get(word);
    if (!cell) continue;
    const table = tables.get(cell.table) ?? new Map<string, Word[]>();
    const key = `${cell.row}/${cell.column}`;
    table.set(key, [...(table.get(key) ?? []), word]);
    tables.set(cell.table, table);
  }
  return [...tables.values()].map((table) =>
    [...table.values()]
      .map((words) => ({ words, cell: cells.get(words[0] as Word) as Cell }))
      .sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column)
      .flatMap(({ words, cell }) =>
        rowsOf(chunksOf(words), []).map((row) => ({
          ...toLine(
            row.flatMap((chunk) => chunk.words),
            page,
          ),
          cell,
        })),
      ),
  );
}

function freeLines(words: readonly Word[], page: number, tables: { count: number }): PdfLine[] {
  const begins = columnWords(words);
  const chunks = chunksOf(words, begins);
  const rows = rowsOf(chunks, columnStarts(chunks), begins);
  const lines: PdfLine[] = [];
  let at = 0;
  let above: readonly Word[] = [];
  while (at < rows.length) {
    const gutter = gutterFrom(rows, at);
    if (gutter) {
      const region = regionLines(rows.slice(at, gutter.end), gutter, page, tables, above);
      if (region.headed) lines.pop();
      lines.push(...region.lines);
      at = gutter.end;
      above = [];
    } else {
      above = (rows[at] as Chunk[]).flatMap(({ words }) => words);
      lines.push(toLine(above, page));
      at += 1;
    }
  }
  return lines;
}

/** `begins`: the words that begin a column, however near the one before them stands. */
function chunksOf(words: readonly Word[], begins: ReadonlySet<Word> = new Set()): Chunk[] {
  const chunks: Chunk[] = [];
  for (const word of words) {
    const chunk = chunks.at(-1);
    const last = chunk?.words.at(-1);
    if (chunk && last && (isOnLine(word, chunk.baseline) || isRaised(word, last))) {
      const gap = word.box.x - (last.box.x + last.box.width);
      if (gap > -word.size && gap < Math.max(word.size, chunk.size) * 1.6 && !begins.has(word)) {
        chunk.words.push(word);
        chunk.box = around([chunk.box, word.box]);
        continue;
      }
    }
    chunks.push({ words: [word], baseline: word.baseline, size: word.size, box: word.box });
  }
  return chunks;
}

/** The ending of an ordinal number, raised: "13" and a small "th". A raised figure is the mark of a note, and no part of the number before it. */
const isRaised = (word: Word, before: Word): boolean =>
  /^(?:st|nd|rd|th)$/i.test(word.text) &&
  /\d$/.test(before.text) &&
  !word.spaced &&
  before.baseline > word.baseline &&
  before.baseline - word.baseline < before.size * 0.7;

/** Left edges where words begin beside other words three times and more: columns of a table, however narrow the gap before them. */
function columnStarts(chunks: readonly Chunk[]): number[] {
  const starts: { x: number; count: number }[] = [];
  for (const chunk of chunks) {
    const beside = chunks.some(
      (other) =>
        other !== chunk &&
        Math.abs(other.baseline - chunk.baseline) < 2 &&
        other.box.x + other.box.width < chunk.box.x + 1 &&
        other.words.length + (other.words[0]?.text.length ?? 0) > 3,
    );
    if (!beside) continue;
    const known = starts.find(({ x }) => Math.abs(x - chunk.box.x) < 2);
    if (known) known.count += 1;
    else starts.push({ x: chunk.box.x, count: 1 });
  }
  return starts.filter(({ count }) => count >= 3).map(({ x }) => x);
}

/** Chunks by baseline, from the top; within a row from the left. Chunks that touch are joined. */
function rowsOf(chunks: readonly Chunk[], starts: readonly number[], begins: ReadonlySet<Word> = new Set()): Chunk[][] {
  const rows: Chunk[][] = [];
  for (const chunk of [...chunks].sort((a, b) => a.baseline - b.baseline || a.box.x - b.box.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.baseline - chunk.baseline) < Math.max(2.5, Math.min(first.size, chunk.size) * 0.4)) row.push(chunk);
    else rows.push([chunk]);
  }
  return rows.map((row) => {
    const joined: Chunk[] = [];
    for (const chunk of row.sort((a, b) => a.box.x - b.box.x)) {
      const before = joined.at(-1);
      // a list marker stands well before its words
      const marker =
        before &&
        before.words.length === 1 &&
        /^(?:[•\-–—*·▪o]|\(?\w{1,4}[.)]|\d{1,2})$/u.test(before.words[0]?.text ?? '') &&
        chunk.box.x - before.box.x < 60 &&
        !begins.has(chunk.words[0] as Word) &&
        // "58" before "71" is a figure of its own
        !/^[£<]?\d[\d,.]*%?$/.test(textOf(chunk));
      const gap = chunk.box.x - ((before?.box.x ?? 0) + (before?.box.width ?? 0));
      const column = gap > 1 && (starts.some((start) => Math.abs(start - chunk.box.x) < 2) || begins.has(chunk.words[0] as Word));
      if (before && ((gap < chunk.size * 1.6 && !column) || marker)) {
        before.words.push(...(marker ? chunk.words.map((word, index) => (index ? word : { ...word, spaced: true })) : chunk.words));
        before.box = around([before.box, chunk.box]);
      } else joined.push(chunk);
    }
    return joined;
  });
}

/** A region of rows that an empty vertical band runs through. */
interface Gutter {
  /** The left edges of its columns. */
  readonly edges: readonly number[];
  /** The column of each chunk of each row. */
  readonly columns: readonly (readonly number[])[];
  /** The row behind its last. */
  readonly end: number;
}

function gutterFrom(rows: readonly Chunk[][], start: number): Gutter | null {
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
    if (at > start && before && (row[0] as Chunk).baseline - before.baseline > Math.max(before.size, 8) * 4.2) break;
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
function regionLines(
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

function toLine(words: readonly Word[], page: number): PdfLine {
  const first = words[0] as Word;
  const sizes = words.map(({ size }) => size).sort((a, b) => a - b);
  return {
    page,
    words: [{ ...first, spaced: false }, ...words.slice(1)],
    box: around(words.map(({ box }) => box)),
    baseline: first.baseline,
    size: sizes[Math.floor(sizes.length / 2)] as number,
  };
}

export function around(boxes: readonly Box[]): Box {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}
