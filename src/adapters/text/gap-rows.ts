import { isPeriod } from '../../model/period.js';
import { isFigureCell } from './figure-cell.js';

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Rows with empty cells, of a table whose head names periods: "Fell            3    17" below "Pier     2021  2022  2023". Each figure stands under the head that
 * its place tells; the cells, by line.
 */
export function gapRows(lines: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  for (let at = 0; at < lines.length; at += 1) {
    const heads = headsOf(lines[at] as string);
    if (!heads) continue;
    const [full, short]: [Piece[][], Map<number, readonly Piece[]>] = [[], new Map()];
    let end = at + 1;
    for (; end < lines.length; end += 1) {
      const row = piecesOf(lines[end] as string);
      if (row.length < 2 || row.length > heads.length + 1 || !row.slice(1).every(({ text }) => isFigureCell(text))) break;
      if (row.length === heads.length + 1) full.push([...row]);
      else short.set(end, row);
    }
    const columns = heads.map((head, column) => extentOf([head, ...full.flatMap((row) => row[column + 1] ?? [])]));
    if (full.length > 1) for (const [index, row] of short) set(found, index, cellsUnder(columns, row));
    at = end - 1;
  }
  return found;
}

const set = (found: Map<number, readonly string[]>, index: number, cells: readonly string[] | null): void => {
  if (cells) found.set(index, cells);
};

const piecesOf = (line: string): readonly Piece[] =>
  /[\t|]/.test(line) || line.length > 160
    ? []
    : [...line.matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }));

/** The periods of a line, with or without a name before them; null where it heads no table of them. */
function headsOf(line: string): readonly Piece[] | null {
  const pieces = piecesOf(line);
  const periods = pieces.filter(({ text }) => isPeriod(text));
  return periods.length > 1 && pieces.length - periods.length < 2 && (pieces[0] === periods[0]) === (pieces.length === periods.length)
    ? periods
    : null;
}

const extentOf = (pieces: readonly Piece[]): Omit<Piece, 'text'> => ({
  start: Math.min(...pieces.map(({ start }) => start)),
  end: Math.max(...pieces.map(({ end }) => end)),
});

/** A name and figures that each stand under one head; null where one stands under none or two, or two under one. */
function cellsUnder(columns: readonly Omit<Piece, 'text'>[], row: readonly Piece[]): readonly string[] | null {
  const [name, ...figures] = withNameApart(row, columns[0]?.start ?? 0);
  const places = figures.map((figure) => {
    const under = columns.flatMap(({ start, end }, column) => (figure.start < end && start < figure.end ? [column] : []));
    return under.length === 1 ? (under[0] as number) : -1;
  });
  const apart = places.every((place, at) => place > (places[at - 1] ?? -1));
  if (!name || !apart || !/\p{L}/u.test(name.text)) return null;
  return [name.text, ...columns.map((_, column) => figures[places.indexOf(column)]?.text ?? '')];
}

/** "Scar Quay (closed in May) 27": a name so long that one blank parts it from its first figure. */
function withNameApart([name, ...figures]: readonly Piece[], start: number): readonly Piece[] {
  const [, words = '', figure = ''] = /^(.+) (\S+)$/.exec(name && name.end > start ? name.text : '') ?? [];
  return name && isFigureCell(figure)
    ? [
        { ...name, text: words, end: name.start + words.length },
        { text: figure, start: name.end - figure.length, end: name.end },
        ...figures,
      ]
    : [name as Piece, ...figures];
}
