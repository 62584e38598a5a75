import { isPeriod } from '../../model/period.js';
import { overlaps } from '../../model/span.js';
import type { Piece } from '../text-columns.js';
import { isFigureCell } from './figure-cell.js';
import type { TextLine } from './lines.js';

/** The rows of the smallest table, and the lines of the tallest head. */
const ROWS = 2;
const TALLEST = 4;
/** How far from its column a name in the head may stand. */
const NEAR = 3;

/**
 * Tables of figures whose head takes up several lines: "Financial   Charges    No action" over "year        reported", each name above the column
 * that it is for. The lines become one row with cells.
 */
export function wrappedHeads(lines: readonly TextLine[]): readonly TextLine[] {
  const heads = new Map<number, readonly string[]>();
  const dropped = new Set<number>();
  for (let at = 0; at < lines.length; at += 1) {
    const width = lines[at]?.cells?.length ?? 0;
    if (width < 3 || lines[at - 1]?.cells?.length === width) continue;
    let end = at;
    while (lines[end]?.cells?.length === width) end += 1;
    const rows = lines.slice(at, end);
    const first = rows.findIndex(isRow);
    const columns = first < 0 ? null : columnsOf(rows.slice(first));
    const from = columns ? headFrom(lines, at + first, columns) : at;
    const last = at + first;
    // one line that is a row already is all of the head
    if (!columns || last - from < 1 || (last - from === 1 && lines[from]?.cells?.length === width)) continue;
    heads.set(from, joined(lines.slice(from, last), columns));
    for (let line = from + 1; line < last; line += 1) dropped.add(line);
    at = end - 1;
  }
  return lines.flatMap((line, at) => {
    const cells = heads.get(at);
    if (dropped.has(at)) return [];
    return cells ? [{ ...line, text: cells.join('\t'), cells }] : [line];
  });
}

/** A row of figures; years alone head them. */
const isRow = ({ cells }: TextLine): boolean => {
  const figures = cells?.slice(1) ?? [];
  return figures.length > 0 && figures.every((cell) => !cell || isFigureCell(cell)) && !figures.every((cell) => isPeriod(cell));
};

/** The parts of a line between gaps, each at its place. */
const piecesOf = ({ text, indent }: TextLine): readonly Piece[] =>
  [...text.matchAll(/\S+(?:\s\S+)*/g)].map(({ 0: own, index }) => ({ text: own, start: indent + index, end: indent + index + own.length }));

/** From where to where each column of some rows of figures reaches; null where they stand in none. */
function columnsOf(rows: readonly TextLine[]): readonly Piece[] | null {
  const found = rows.filter((row) => isRow(row) && piecesOf(row).length === row.cells?.length).map(piecesOf);
  const [first] = found;
  if (!first || found.length < ROWS || first.length < 3) return null;
  const columns = first.map((_, at) => ({
    text: '',
    start: Math.min(...found.map((row) => row[at]?.start ?? 0)),
    end: Math.max(...found.map((row) => row[at]?.end ?? 0)),
  }));
  return columns.every(({ start }, at) => at === 0 || start > (columns[at - 1]?.end ?? 0)) ? columns : null;
}

/** The first of the lines right above a row that name its columns. */
function headFrom(lines: readonly TextLine[], row: number, columns: readonly Piece[]): number {
  let from = row;
  while (from > 0 && row - from < TALLEST) {
    const names = namesOver(lines[from - 1] as TextLine, columns);
    const below = from < row ? namesOver(lines[from] as TextLine, columns) : null;
    // "2022   2023" over "Sold   Lost   Sold   Lost" names two columns each
    const spans = below && new Set(below.filter(Boolean)).size < below.filter(Boolean).length;
    if (!names || spans) break;
    from -= 1;
  }
  return from;
}

/** The part of a line that stands over each column; null where one stands over none or two over one. */
function namesOver(line: TextLine, columns: readonly Piece[]): string[] | null {
  const pieces = piecesOf(line);
  if (!line.text || pieces.length < 2 || pieces.some(({ text }) => text.length > 34 || /[.:;?]$/.test(text))) return null;
  const names = columns.map(() => '');
  for (const piece of pieces) {
    const over = columns.map((column) => gap(piece, column));
    const nearest = over.indexOf(Math.min(...over));
    if ((over[nearest] as number) > NEAR || names[nearest]) return null;
    names[nearest] = piece.text;
  }
  // "2021/22      2022/23" may each be over several
  const spanning = pieces.length < columns.length - 1 && pieces.every(({ text }) => isPeriod(text));
  // a figure beside a name is that of a row
  const isFigure = (text: string): boolean => isFigureCell(text) && !isPeriod(text);
  return spanning || (names[0] && names.slice(1).some(isFigure)) ? null : names;
}

/** The blanks between two parts of lines; less than none where they stand over one another, the farther the more. */
const gap = (one: Piece, other: Piece): number =>
  overlaps(one, other)
    ? Math.max(one.start, other.start) - Math.min(one.end, other.end)
    : Math.max(one.start - other.end, other.start - one.end);

function joined(lines: readonly TextLine[], columns: readonly Piece[]): string[] {
  const names = lines.map((line) => namesOver(line, columns) ?? []);
  // "Spills      Duration" over "2021   2022   2021   2022": each name is for all the years up to the next name
  const years = names
    .at(-1)
    ?.slice(1)
    .every((name) => isPeriod(name));
  const over = years ? names.map((own, at) => (at < names.length - 1 ? spread(own) : own)) : names;
  return columns.map((_, at) =>
    over
      .flatMap((own) => own[at] || [])
      .join(' ')
      .replace(/(?<=[a-z])- (?=[a-z])/g, '-'),
  );
}

const spread = (names: readonly string[]): string[] =>
  names.reduce<string[]>((all, name, at) => [...all, name || (at > 1 ? (all.at(-1) ?? '') : '')], []);
