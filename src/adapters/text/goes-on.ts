import type { TextLine } from './lines.js';
import { ASKED } from './paired.js';

/** The rows of the smallest table whose cells are read line by line. */
const ROWS = 3;
/** As many lines tell how many columns a table has. */
const NEAR = 60;

/**
 * Rows that were copied from a table, a tab between the cells: the further lines of a cell stand below its row. So they do only where the first cells of
 * the rows count them, or ask: "3", what is asked, "Fell Glass", and below it "Otter Windows" before "4", what is asked, …
 */
export function goingOn(lines: readonly TextLine[]): TextLine[] {
  const kept: TextLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const rows = rowsFrom(lines, at);
    for (const { own, below } of rows) {
      const cells = cellsOf({ ...own, text: [own, ...below].map(({ text }) => text).join('\n') });
      kept.push({ ...own, text: cells.join('\t'), cells });
    }
    if (!rows.length) kept.push(lines[at] as TextLine);
    at += rows.length ? rows.reduce((sum, { below }) => sum + 1 + below.length, 0) : 1;
  }
  return kept;
}

interface Row {
  readonly own: TextLine;
  /** The further lines of its cells. */
  readonly below: readonly TextLine[];
}

/** The rows of a table that begins at a line, as long as they are counted on, or ask one after the other; none where too few are, or none goes on below itself. */
function rowsFrom(lines: readonly TextLine[], from: number): Row[] {
  const first = numberOf(lines[from]);
  const counted = first > 0;
  let number = first - 1;
  const opens = (line: TextLine | undefined): boolean => {
    if (!counted) return asksInRow(line);
    const own = numberOf(line);
    // a row answered with others may be left out
    if (own < Math.max(1, number) || own > number + 2) return false;
    number = own;
    return true;
  };
  if (!counted && !asksInRow(lines[from])) return [];
  // a cell in the middle may go on, too, and the next one begin behind its last line
  const near = lines.slice(from, from + NEAR);
  const end = near.findIndex(({ text }) => !text);
  const width = Math.max(...near.slice(0, end < 0 ? undefined : end).map((line) => cellsOf(line).length));
  const rows: Row[] = [];
  for (let at = from; opens(lines[at]); ) {
    const own = lines[at] as TextLine;
    let filled = cellsOf(own).length;
    let to = at + 1;
    for (let next = lines[to]; next?.text && next.quoted === own.quoted; next = lines[to]) {
      const more = cellsOf(next).length - 1;
      if (more && (filled + more > width || numberOf(next) > 0 || asksInRow(next))) break;
      filled += more;
      to += 1;
    }
    rows.push({ own, below: lines.slice(at + 1, to) });
    at = to;
  }
  return rows.length < ROWS || rows.every(({ below }) => !below.length) ? [] : rows;
}

/** "How many boats are there?", "Total number of boats" before a tab: what is asked, its number lost perhaps. */
function asksInRow(line: TextLine | undefined): boolean {
  const [asked = '', said, more] = cellsOf(line);
  return said !== undefined && more === undefined && (/\?$/.test(asked) || ASKED.test(asked));
}

/** The number that counts a row of cells divided by tabs: 3 of "3", "3." "Q3" and "3a" alone in the first of them, or before its words. */
function numberOf(line: TextLine | undefined): number {
  const [first = '', second] = cellsOf(line);
  return second === undefined ? -1 : Number((ALONE.exec(first) ?? LEADS.exec(first))?.[1] ?? -1);
}
const cellsOf = (line: TextLine | undefined): string[] => line?.text.split(/\s*\t\s*/) ?? [];
const ALONE = /^Q?\(?(\d{1,2})[a-h]?[.):]?$/i;
const LEADS = /^Q?\(?(\d{1,2})[.):]\s+\S/i;
