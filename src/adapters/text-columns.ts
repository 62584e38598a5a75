import { isPeriod } from '../model/period.js';
import { overlaps, type Span } from '../model/span.js';
import { isFigureCell } from './text/figure-cell.js';
import { gapRows } from './text/gap-rows.js';
import { gluedHeads } from './text/glued-heads.js';

/** Cells of lines that stand in columns: parts divided by tabs or three blanks, in two or more lines running with the same columns. */
export function columnsOf(lines: readonly string[]): (readonly string[] | null)[] {
  const tight = tightRows(lines);
  const gaps = gapRows(lines);
  const glued = gluedHeads(lines);
  const split = lines.map((line, index) => gaps.get(index) ?? glued.get(index) ?? tight.get(index) ?? divide(line));
  const found: (readonly string[] | null)[] = [];
  for (const [index, cells] of split.entries())
    found.push(rowOf(lines[index] as string, cells, split.slice(index + 1, index + 3), found.at(-1) ?? split[index - 1]));
  return found;
}

/** The cells of a line between its neighbours; null where it stands in no columns. */
function rowOf(
  line: string,
  cells: readonly string[] | null,
  [next, after]: readonly (readonly string[] | null)[],
  above: readonly string[] | null | undefined,
): readonly string[] | null {
  if (!cells) return longRow(line, above ?? null);
  // heads that are set in over all columns but the first
  const rows = next?.length === after?.length;
  if (
    /^(?:\t|\s{3})/.test(line) &&
    next &&
    cells.length === next.length - 1 &&
    (rows || (cells.length > 1 && (cells.every(isPeriod) || headsFigures(cells, next))))
  )
    return ['', ...cells];
  if (line.includes('\t') && next && cells.length === next.length - 1 && !above && headsFigures(cells, next)) return ['', ...cells];
  return [above, next].some((other) => other && other.length === cells.length) ? cells : null;
}

/** Heads over a named row of figures, tab by tab, of which the blank one in the corner was lost: "2023", "2024" over "Reports", "31", "44". */
const headsFigures = (heads: readonly string[], [name = '', ...figures]: readonly string[]): boolean =>
  name !== '' &&
  !isFigureCell(name) &&
  figures.every(isFigureCell) &&
  heads.every((head) => isPeriod(head) || (head !== '' && !isFigureCell(head)));

/** A row among others whose last cell is a paragraph: "6   Contractors   Showers: Dunmore Building Services, …". */
function longRow(line: string, above: readonly string[] | null): readonly string[] | null {
  const cells = line.trim().split(/\s{3,}/u);
  return above && cells.length > 2 && cells.length === above.length && /^\(?\w{1,3}[.)]?$/u.test(cells[0] as string) ? cells : null;
}

/** The parts of a line at tabs or runs of three blanks; null where there is only one, or the first is only a list marker. */
export function divide(line: string): string[] | null {
  // between upright strokes a cell may be empty, and as long as it likes
  const ruled = /^\s*\|(.*\|.*)\|\s*$/
    .exec(line)?.[1]
    ?.split('|')
    .map((cell) => cell.trim());
  if (ruled) return ruled.some(Boolean) ? ruled : null;
  const cells = line
    .trim()
    .split(/\t+|\s{3,}|\s*\|\s*/u)
    .map((cell) => cell.trim());
  if (line.includes('|')) while (cells[0] === '') cells.shift();
  const filled = cells.filter(Boolean);
  // "(a)   (b)   (c)" over columns is no list
  const marks = filled.every((cell) => /^\([a-z]\)$/.test(cell));
  // "a)   412   <5": an item of nothing but figures is the row of a table
  const item = !marks && /^(?!No\.)(?:\(?\w{1,3}[.)]|[-–•*·▪])$/iu.test(filled[0] as string);
  // "Q2   On how many occasions was it used?"
  if (filled.length === 2 && /^Q\d{1,2}[.:)]?$/i.test(filled[0] as string)) return null;
  if (filled.length < 2 || (item && !(filled.length > 2 && filled.slice(1).every(isFigureCell)))) return null;
  // a tab divides cells of any length, blanks only short ones
  const long = !line.trim().includes('\t') && filled.some((cell) => cell.length > 90);
  if (long || /^[\w ]{2,20}:$/.test(filled[0] as string)) return null;
  return cells;
}

/** A part of a line, and where it stands. */
export interface Piece extends Span {
  readonly text: string;
}

/**
 * Rows of three cells and more of which the longest leave two blanks before the next: "2020-21  38      £900" under "Year     Sold   Value". Each cell
 * stands under, or over, that of the line beside it; by line.
 */
function tightRows(lines: readonly string[]): Map<number, readonly string[]> {
  const pieces = lines.map(piecesOf);
  const found = new Map<number, readonly string[]>();
  for (let from = 0; from < lines.length; from += 1) {
    let to = from + 1;
    while (to < lines.length && standUnder(pieces[to - 1] as readonly Piece[], pieces[to] as readonly Piece[])) to += 1;
    const run = lines.slice(from, to);
    // where all gaps are wide the rows are told by those
    if (run.length > 2 && run.some((line) => /\S\s{3,}\S/.test(line)) && run.some((line) => /\S {2}\S/.test(line)))
      for (let at = from; at < to; at += 1)
        found.set(
          at,
          (pieces[at] as readonly Piece[]).map(({ text }) => text),
        );
    from = to - 1;
  }
  return found;
}

function piecesOf(line: string): readonly Piece[] {
  if (/[\t|]/.test(line) || line.length > 160 || !/\S {2}\S|\S {2,}\S.* {2,}\S/.test(line)) return [];
  const pieces = [...line.matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }));
  // two blanks end a sentence, and stand behind the mark of an item
  const prose =
    pieces.slice(0, -1).some(({ text }) => /[.!?:;,]$/.test(text)) || /^(?:\(?\w{1,3}[.)]|[-–•*·▪])$/.test(pieces[0]?.text ?? '');
  return pieces.length < 3 || prose || pieces.some(({ text }) => text.length > 40) ? [] : pieces;
}

/** As many cells, each at the place of the one above it, and under no other. */
const standUnder = (above: readonly Piece[], below: readonly Piece[]): boolean =>
  above.length > 2 &&
  above.length === below.length &&
  above.every((one, at) => {
    const other = below[at] as Piece;
    const next = below[at + 1];
    return overlaps(one, other) && (!next || one.end <= next.start + 1);
  });
