import type { TextLine } from './lines.js';

const BORDER = /^\+(?:[-=]{3,}\+)+$/;
const ROW = /^\|(.*)\|$/;

/** Tables drawn with "+-----+" and "|": the lines of a row between two borders become one line with cells, each cell its lines joined. */
export function drawn(lines: readonly TextLine[]): TextLine[] {
  if (!lines.some(({ text }) => BORDER.test(text))) return [...lines];
  const kept: TextLine[] = [];
  let at = 0;
  while (at < lines.length) {
    const row = BORDER.test(lines[at]?.text ?? '') ? rowBelow(lines, at + 1) : null;
    const line = lines[at] as TextLine;
    if (row) kept.push({ ...(lines[at + 1] as TextLine), text: row.cells.join('\t'), cells: row.cells });
    // the border below the last row
    else kept.push(BORDER.test(line.text) && ROW.test(lines[at - 1]?.text ?? '') ? { ...line, text: '', cells: null } : line);
    at += row ? row.lines + 1 : 1;
  }
  return kept;
}

/** The cells of a row, and how many lines it has; null where the border below is missing, or a line has other columns. */
function rowBelow(lines: readonly TextLine[], from: number): { readonly cells: readonly string[]; readonly lines: number } | null {
  let to = from;
  while (ROW.test(lines[to]?.text ?? '')) to += 1;
  if (to === from || !BORDER.test(lines[to]?.text ?? '')) return null;
  const printed = lines.slice(from, to).map(({ text }) => (ROW.exec(text)?.[1] ?? '').split('|').map((cell) => cell.trim()));
  const width = printed[0]?.length ?? 0;
  if (width < 2 || printed.some((cells) => cells.length !== width)) return null;
  const cells = Array.from({ length: width }, (_, column) =>
    printed
      .map((own) => own[column])
      .filter(Boolean)
      .join(' '),
  );
  return { cells, lines: to - from };
}
