import { isFigureCell } from './figure-cell.js';

/** A stretch of a line without a gap. */
interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Two columns and more beside what the numbered rows of a table ask: a service each, or a year. */
export interface SideColumns {
  readonly count: number;
  /** What stands over them, and in which lines; null where nothing does. */
  readonly head: { readonly from: number; readonly to: number; readonly cells: readonly string[] } | null;
  /** Where the first of them begins in a line; its length where none does. */
  begins(line: string): number;
  /** What a line has in each of them. */
  cellsOf(line: string): readonly string[];
}

/**
 * Columns that most rows fill: their words begin one below the other or, of figures, end so. `rows`: the lines of each row, by index; `from`: where what stands
 * beside the question begins at the earliest. Null for fewer than two.
 */
export function sideColumns(lines: readonly string[], rows: readonly (readonly number[])[], from: number): SideColumns | null {
  const beside = (line: string): Piece[] => piecesOf(line).filter(({ start }) => start >= from);
  const own = rows.map((row) => row.flatMap((at) => beside(lines[at] as string)));
  const left = common(own, ({ start }) => start, 0.5);
  const right = common(own, ({ end, text }) => (isFigureCell(text) ? end : -1), 0.6);
  const columns = (right?.places.length ?? 0) > (left?.places.length ?? 0) ? right : left;
  if (!columns) return null;
  const { places, edge } = columns;
  const columnOf = (piece: Piece): number => {
    const at = edge(piece);
    const near = places.findIndex((place) => Math.abs(place - at) < 2);
    return near >= 0 ? near : places.findLastIndex((place) => place <= piece.start);
  };
  const taken = (line: string): Piece[] => beside(line).filter((piece) => columnOf(piece) >= 0);
  const cellsOf = (line: string): string[] => {
    const cells = places.map((): string[] => []);
    for (const piece of taken(line)) cells[columnOf(piece)]?.push(piece.text);
    return cells.map((own) => own.join(' '));
  };
  const extents = places.map((_, column) => {
    const pieces = own.flat().filter((piece) => columnOf(piece) === column);
    return { start: Math.min(...pieces.map(({ start }) => start)), end: Math.max(...pieces.map(({ end }) => end)) };
  });
  const head = headOver(lines, rows[0]?.[0] ?? 0, extents);
  return { count: places.length, head, begins: (line) => taken(line)[0]?.start ?? line.length, cellsOf };
}

const piecesOf = (line: string): Piece[] =>
  [...line.matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }));

/** The edges that pieces of most rows have in common, from the left; null for fewer than two. */
function common(
  rows: readonly (readonly Piece[])[],
  edge: (piece: Piece) => number,
  share: number,
): { readonly places: readonly number[]; readonly edge: (piece: Piece) => number } | null {
  const counts = new Map<number, number>();
  for (const row of rows) for (const at of new Set(row.map(edge))) if (at >= 0) counts.set(at, (counts.get(at) ?? 0) + 1);
  const places = [...counts]
    .filter(([, times]) => times >= Math.max(3, rows.length * share))
    .map(([at]) => at)
    .sort((a, b) => a - b)
    .filter((at, index, all) => index === 0 || at - (all[index - 1] as number) > 3);
  return places.length > 1 ? { places, edge } : null;
}

/** The lines right over the first row that have something over every column, and nothing before them. */
function headOver(
  lines: readonly string[],
  first: number,
  extents: readonly { readonly start: number; readonly end: number }[],
): SideColumns['head'] {
  let to = first;
  if (to > 0 && !lines[to - 1]?.trim()) to -= 1;
  let from = to;
  while (to - from < 3 && lines[from - 1]?.trim()) from -= 1;
  const left = (extents[0]?.start ?? 0) - 8;
  const own = lines.slice(from, to).map(piecesOf);
  const begin = own.findIndex((pieces, at) => own.slice(at).every((rest) => rest.every(({ start }) => start >= left)) && pieces.length > 0);
  if (begin < 0) return null;
  const cells = extents.map(({ start, end }) =>
    own
      .slice(begin)
      .flat()
      .filter((piece) => piece.start < end + 2 && piece.end > start - 2)
      .map(({ text }) => text)
      .join(' '),
  );
  return cells.every(Boolean) ? { from: from + begin, to: first, cells } : null;
}
