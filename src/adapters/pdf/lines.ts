import type { Cell } from '../../model/document.js';
import { readMarker } from '../marker.js';
import { type Chunk, chunksOf, columnStarts, rowsOf } from './chunks.js';
import { columnWords } from './column-words.js';
import { type PdfLine, textOf, toLine } from './line.js';
import type { PageWords } from './pages.js';
import { gutterFrom, regionLines } from './regions.js';
import { sidebarOf } from './sidebar.js';
import { streamsOf } from './streams.js';
import type { Word } from './words.js';

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
