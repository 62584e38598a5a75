import type { Word } from './words.js';

/** Words of one line in one column of a table that its positions show. */
export interface Piece {
  readonly column: number;
  readonly words: readonly Word[];
}
type Row = readonly Piece[];

/** Rows that count up show a column of numbers; two may happen to. */
const COUNTED = 3;

/**
 * "1  Current provider": numbers that stand in a column of their own, narrow enough to be taken for list markers. `starts`: the lines with which rows
 * begin.
 */
export function numbersApart(lines: readonly Row[], starts: readonly number[]): readonly Row[] {
  const opening = starts.flatMap((at) => lines[at]?.find(({ column }) => column === 0) ?? []);
  const counted = opening.filter(({ words: [first, second] }) => first && second && NUMBER.test(first.text));
  const rest = Math.min(...counted.map(({ words }) => words[1]?.box.x ?? 0));
  const numbers = counted.map(({ words }) => Number(words[0]?.text));
  const rise = numbers.every((number, at) => at === 0 || number === (numbers[at - 1] as number) + 1);
  const level = counted.every(({ words }) => (words[1]?.box.x ?? 0) - rest < 3);
  const others = lines.flatMap((line, at) => (starts.includes(at) ? [] : line.filter(({ column }) => column === 0)));
  const below = others.every(({ words }) => (words[0]?.box.x ?? 0) > rest - 3);
  // among them rows may be titles
  if (counted.length < COUNTED || counted.length * 2 < opening.length || !rise || !level || !below) return lines;
  return lines.map((line) =>
    line.flatMap((piece): Piece[] => {
      if (piece.column) return [{ ...piece, column: piece.column + 1 }];
      if (!counted.includes(piece)) return [{ ...piece, column: (piece.words[0]?.box.x ?? 0) < rest - 3 ? 0 : 1 }];
      return [
        { column: 0, words: piece.words.slice(0, 1) },
        { column: 1, words: piece.words.slice(1) },
      ];
    }),
  );
}
const NUMBER = /^\d{1,2}$/;

/** The names of the columns, set to the middle of each or wider than its figures: the line right above the table; null where it is none. */
export function headOver(above: readonly Word[], lines: readonly Row[]): Row | null {
  const pieces = lines.flat();
  const extents = extentsOf(pieces);
  const near = (lines[0]?.[0]?.words[0]?.baseline ?? 0) - (above[0]?.baseline ?? 0) < (above[0]?.size ?? 0) * 2.6;
  if (!near) return null;
  // the corner may have no name
  for (const skipped of extents.length > 2 ? [0, 1] : [0]) {
    const names = inGroups(above, extents.length - skipped);
    const fits = names?.every((words, at) => nearest(extents, spanOf(words)) === at + skipped);
    // "No." is a name too
    const short = names?.every((words) => words.length < 7 && !/[?!,;]$|.{5}\.$/.test(words.at(-1)?.text ?? ''));
    if (names && fits && short) return names.map((words, at) => ({ words, column: at + skipped }));
  }
  return null;
}

type Extent = readonly [from: number, to: number];

function extentsOf(pieces: readonly Piece[]): Extent[] {
  const columns = 1 + Math.max(...pieces.map(({ column }) => column));
  return Array.from({ length: columns }, (_, column) => {
    const own = pieces.filter((piece) => piece.column === column).map(({ words }) => spanOf(words));
    return [Math.min(...own.map(([from]) => from)), Math.max(...own.map(([, to]) => to))];
  });
}

const spanOf = (words: readonly Word[]): Extent => [words[0]?.box.x ?? 0, rightOf(words.at(-1))];
const rightOf = (word: Word | undefined): number => (word ? word.box.x + word.box.width : 0);

/** The column whose middle is nearest to that of a name. */
function nearest(extents: readonly Extent[], [from, to]: Extent): number {
  const away = extents.map(([left, right]) =>
    Math.min(Math.abs(left - from), Math.abs((left + right - from - to) / 2), Math.abs(right - to)),
  );
  return away.indexOf(Math.min(...away));
}

/** A line parted at its widest gaps, which are plainly wider than the others. Null where they are not. */
function inGroups(words: readonly Word[], count: number): Word[][] | null {
  if (words.length < count || count < 2) return null;
  const gaps = words.slice(1).map((word, at) => ({ at: at + 1, gap: word.box.x - rightOf(words[at]) }));
  const wide = gaps.toSorted((a, b) => b.gap - a.gap);
  const [least, next] = [wide[count - 2]?.gap ?? 0, wide[count - 1]?.gap ?? 0];
  if (least < (words[0]?.size ?? 0) * 0.4 || least < next * 1.25) return null;
  const cuts = wide
    .slice(0, count - 1)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  return [0, ...cuts].map((from, index) => words.slice(from, cuts[index] ?? words.length));
}
