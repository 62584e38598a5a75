import type { TextLine } from './lines.js';

/** The rows of the smallest table whose cells are read line by line. */
const ROWS = 3;

/**
 * Rows that were copied from a table, a tab between the cells: the lines of the last cell stand below its row. So they do only where the first cells of
 * the rows count them: "3", what is asked, "Fell Glass", and below it "Otter Windows" before "4", what is asked, …
 */
export function goingOn(lines: readonly TextLine[]): TextLine[] {
  const kept: TextLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const rows = rowsFrom(lines, at);
    for (const { own, below } of rows) {
      const [said = '', ...before] = cellsOf(own).reverse();
      const cells = [...before.reverse(), [said, ...below.map(({ text }) => text)].join('\n')];
      kept.push({ ...own, text: cells.join('\t'), cells });
    }
    if (!rows.length) kept.push(lines[at] as TextLine);
    at += rows.length ? rows.reduce((sum, { below }) => sum + 1 + below.length, 0) : 1;
  }
  return kept;
}

interface Row {
  readonly own: TextLine;
  /** The further lines of its last cell. */
  readonly below: readonly TextLine[];
}

/** The rows of a table that begins at a line, as long as they are counted on, or ask one after the other; none where too few are, or none goes on below itself. */
function rowsFrom(lines: readonly TextLine[], from: number): Row[] {
  const counted = numberOf(lines[from]) === 1;
  let number = 0;
  const opens = (line: TextLine | undefined): boolean => {
    if (!counted) return asksInRow(line);
    const own = numberOf(line);
    if (own !== number + 1 && (own !== number || number === 0)) return false;
    number = own;
    return true;
  };
  const rows: Row[] = [];
  for (let at = from; opens(lines[at]); ) {
    const own = lines[at] as TextLine;
    let to = at + 1;
    while (lines[to]?.text && !lines[to]?.text.includes('\t') && lines[to]?.quoted === own.quoted) to += 1;
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
const ASKED =
  /^\W*(?:\d{1,2}[.):]?\s+)?(?:(?:the )?(?:total |annual |overall )?(?:numbers?|names?|cost|amount|budget|date|percentage|list|copy|link|value)\b|how|what|which|who|when|where|please|does|do|did|is|are|was|were|has|have|can)\b.{8,}/i;

/** The number that counts a row of cells divided by tabs: 3 of "3", "3." "Q3" and "3a" alone in the first of three cells, the last of them empty perhaps, or before its words in that of two. */
function numberOf(line: TextLine | undefined): number {
  const cells = cellsOf(line);
  if (cells.length < 2 || cells.length > 3) return -1;
  const number = ALONE.exec(cells[0] ?? '')?.[1] ?? (cells.length === 2 ? LEADS.exec(cells[0] ?? '')?.[1] : undefined);
  return Number(number ?? -1);
}
const cellsOf = (line: TextLine | undefined): string[] => line?.text.split(/\s*\t\s*/) ?? [];
const ALONE = /^Q?\(?(\d{1,2})[a-h]?[.):]?$/i;
const LEADS = /^Q?\(?(\d{1,2})[.):]\s+\S/i;
