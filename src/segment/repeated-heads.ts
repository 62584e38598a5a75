import { rowIn } from './cells.js';
import type { Part } from './parts.js';

/** The heads of a table that its next page prints again among its rows, "Question | Answer" below row 17 and over row 18: no part of an answer. */
export function withoutRepeatedHeads(parts: readonly Part[]): readonly Part[] {
  const isHead = (part: Part | undefined): part is Part => part?.block.cell?.row === 0;
  const wordsOf = (row: readonly Part[]): string => row.map(({ text }) => text.trim().toLowerCase()).join('\n');
  const seen = new Set<string>();
  const again = new Set<Part>();
  for (let at = 0; at < parts.length; at += 1) {
    if (!isHead(parts[at])) continue;
    const first = at;
    while (isHead(parts[at + 1])) at += 1;
    const row = parts.slice(first, at + 1);
    const [above, below] = [parts[first - 1], parts[at + 1]];
    const goesOn = above?.block.cell && below?.block.cell && rowIn(above) > 0 && rowIn(below) === rowIn(above) + 1;
    if (goesOn && row.length > 1 && seen.has(wordsOf(row))) for (const part of row) again.add(part);
    seen.add(wordsOf(row));
  }
  return again.size ? parts.map((part) => (again.has(part) ? { ...part, debris: true } : part)) : parts;
}
