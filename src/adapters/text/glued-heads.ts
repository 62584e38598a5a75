import { isPeriod } from '../../model/period.js';
import { isFigureCell } from './figure-cell.js';

/**
 * The cells of a table that lost what parted them, by line: "PeriodTripsSeals seen" over "2019/20 148 412". A head of three words and more that run into
 * each other says how many figures each row below it ends with, two rows at least.
 */
export function gluedHeads(lines: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  for (const [at, line] of lines.entries()) {
    const heads = headsOf(line.trim());
    if (heads.length < 3) continue;
    const below = lines.slice(at + 1);
    const end = below.findIndex((row) => !rowOf(row, heads.length));
    const rows = below.slice(0, end < 0 ? below.length : end);
    if (rows.length < 2) continue;
    for (const [step, cells] of [heads, ...rows.map((row) => rowOf(row, heads.length) as readonly string[])].entries())
      found.set(at + step, cells);
  }
  return found;
}

/** "PeriodTripsSeals seen" word by word; nothing for a line that is no such head. */
const headsOf = (line: string): readonly string[] => {
  const heads = line.length < 120 ? line.split(/(?<=[a-zß-ž)])(?=[A-ZÀ-Þ])/u) : [];
  return heads.every((head) => /^[A-ZÀ-Þ][^.:;?!]{2,40}$/u.test(head)) ? heads : [];
};

/** A name or time, and as many figures as the head has words behind its first; null for any other line. */
function rowOf(line: string, width: number): readonly string[] | null {
  const words = line.trim().split(/\s+/u);
  const figures = words.slice(1 - width);
  const name = words.slice(0, 1 - width).join(' ');
  return name && (/\p{L}{2}/u.test(name) || isPeriod(name)) && figures.length === width - 1 && figures.every(isFigureCell)
    ? [name, ...figures]
    : null;
}
