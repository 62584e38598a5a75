import { isPeriod } from '../../model/period.js';
import { isFigureCell } from './figure-cell.js';
import type { TextLine } from './lines.js';

/** The rows of the smallest table, its head left out. */
const ROWS = 2;

/**
 * Tables that were copied from a page with one blank between their cells: "Quay Boats let Boats lost" over "Marl 14 2" and "Old Fenn 9 0". They are
 * told by their figures, as many in each row as the head has names behind the first, each of which begins with a capital or is a year.
 */
export function spaced(lines: readonly TextLine[]): readonly TextLine[] {
  const found = new Map<TextLine, readonly string[]>();
  for (let at = 0; at < lines.length; at += 1) {
    const heads = headsOf(lines[at] as TextLine);
    const rows: (readonly string[])[] = [];
    for (let row = heads && rowOf(lines[at + 1], heads.length); row; row = rowOf(lines[at + rows.length + 1], row.length)) rows.push(row);
    if (!heads || rows.length < ROWS) continue;
    for (const [index, cells] of [heads, ...rows].entries()) found.set(lines[at + index] as TextLine, cells);
    at += rows.length;
  }
  return lines.map((line) => {
    const cells = found.get(line);
    return cells ? { ...line, text: cells.join('\t'), cells } : line;
  });
}

/** The names in a line that may head three columns or more; null where it is none. */
function headsOf({ text, cells }: TextLine): readonly string[] | null {
  // "Fell General Hospital - 71" is a name and its number
  if (cells || text.length > 120 || /\s[-–]\s*\d[\d,]*$/.test(text) || !/^\p{Lu}[^.?!:;,"]+$/u.test(text)) return null;
  const names: string[] = [];
  for (const word of text.split(/\s+/))
    if (/^\p{Lu}/u.test(word) || isPeriod(word) || !names.length) names.push(word);
    else names[names.length - 1] += ` ${word}`;
  return names.length > 2 ? names : null;
}

/** A name or a year, and as many figures as fill the columns behind it; null where the line is no such row. */
function rowOf(line: TextLine | undefined, width: number): readonly string[] | null {
  const words = line && !line.cells ? line.text.split(/\s+/) : [];
  const [name, figures] = [words.slice(0, 1 - width), words.slice(1 - width)];
  const first = name.join(' ');
  const named = isPeriod(first) || (/^\p{Lu}[^?!:;"]*$/u.test(first) && !isFigureCell(name.at(-1) as string));
  return first && named && figures.every((word) => isFigureCell(word)) ? [first, ...figures] : null;
}
