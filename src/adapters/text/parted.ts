import { overlaps } from '../../model/span.js';
import type { Piece } from '../text-columns.js';
import { isFigureCell } from './figure-cell.js';
import type { TextLine } from './lines.js';

/** The rows of the smallest table, its head left out. */
const ROWS = 2;

/**
 * Tables of figures whose rows blank lines, or a page's end, part: each cell stands under that of the row before. Their rows become lines with cells,
 * one below the other.
 */
export function parted(lines: readonly TextLine[]): readonly TextLine[] {
  const rows = lines.map(piecesOf);
  const found = new Map<number, readonly string[]>();
  const dropped = new Set<number>();
  for (let head = 0; head < lines.length; head += 1) {
    if ((rows[head] as readonly Piece[]).length < 3) continue;
    const run = [head];
    for (let at = head + 1; at < lines.length; at += 1) {
      if (!lines[at]?.text) continue;
      if (!standsUnder(rows[run.at(-1) as number] as readonly Piece[], rows[at] as readonly Piece[])) break;
      run.push(at);
    }
    const last = run.at(-1) as number;
    if (run.length <= ROWS || last - head < run.length) continue;
    for (const at of run)
      found.set(
        at,
        (rows[at] as readonly Piece[]).map(({ text }) => text),
      );
    for (let at = head; at < last; at += 1) if (!lines[at]?.text) dropped.add(at);
    head = last;
  }
  return lines.flatMap((line, at) => {
    const cells = found.get(at);
    if (dropped.has(at)) return [];
    return cells ? [{ ...line, text: cells.join('\t'), cells }] : [line];
  });
}

/** The parts of a line between wide gaps, each at its place; none where they are no three. */
function piecesOf({ text, indent }: TextLine): readonly Piece[] {
  if (/[\t|]/.test(text) || !/\S\s{3,}\S/.test(text)) return [];
  const pieces = [...text.matchAll(/\S+(?:\s{1,2}\S+)*/g)].map(({ 0: own, index }) => ({
    text: own,
    start: indent + index,
    end: indent + index + own.length,
  }));
  return pieces.length > 2 && pieces.every(({ text: own }) => own.length < 48) ? pieces : [];
}

/** A row of figures behind its name, as many as the line above has cells and each at the place of its own. */
const standsUnder = (above: readonly Piece[], below: readonly Piece[]): boolean =>
  above.length > 2 &&
  above.length === below.length &&
  below.slice(1).every(({ text }) => isFigureCell(text)) &&
  above.every((one, at) => overlaps(one, below[at] as Piece));
