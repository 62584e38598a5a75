import { SIGN_OFF } from './cues.js';
import type { Part } from './parts.js';

/**
 * Indexes of what a page's foot left between the answers of a text that has no pages: two or more lines that stand together once more below
 * the signature, figures aside, with the page's number in their row.
 */
export function runningParts(parts: readonly Part[]): ReadonlySet<number> {
  const signed = parts.findIndex(({ text }) => SIGN_OFF.test(text) && text.length < 60);
  const found = new Set<number>();
  if (signed < 0) return found;
  const keys = parts.map(({ text }) => keyOf(text));
  const pairsBelow = new Set(
    keys.slice(signed).flatMap((key, index, below) => (key && below[index + 1] ? [`${key}\n${below[index + 1]}`] : [])),
  );
  for (let index = 0; index + 1 < signed; index += 1) {
    const [key, next] = [keys[index], keys[index + 1]];
    if (!key || !next || !pairsBelow.has(`${key}\n${next}`)) continue;
    for (const at of [index, index + 1]) found.add(at);
  }
  const rows = new Set(parts.flatMap((part) => (found.has(part.index) ? rowOf(part) : [])));
  for (const part of parts) if (/^\W*\d{1,3}\W*$/.test(part.text) && rowOf(part).some((row) => rows.has(row))) found.add(part.index);
  return found;
}

/** The row of the table that a part stands in; none outside tables. */
const rowOf = ({ block: { cell } }: Part): string[] => (cell ? [`${cell.table}/${cell.row}`] : []);

/** A line's words, its figures aside; null for what has hardly any. */
function keyOf(text: string): string | null {
  const key = text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
  return key.length > 7 && key.length < 120 && key.includes(' ') ? key : null;
}
