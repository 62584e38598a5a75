import { rankOf } from './label.js';

/**
 * "1   412 boats.", "2   They are looked at once a year.", "3 a) Fell": the numbers of paragraphs that lost their mark, by the index of the paragraph.
 * Only where they count up from 1, three and more, and no other paragraph is counted; "2 boats were lost" alone has no number.
 */
export function unmarkedNumbers(openings: readonly string[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let [last, limb] = [0, 0];
  for (const [index, text] of openings.entries()) {
    const [, own, letter, mark] = NUMBERED.exec(text) ?? [];
    if (!own) continue;
    const [number, rank] = [Number(own), letter ? rankOf(letter) : 0];
    const next = number === last + 1 ? rank < 2 : number === last && rank > 0 && rank === limb + 1;
    // a list that has its marks, or a day
    if (!next && (mark || number <= last)) return new Map();
    if (!next) continue;
    if (!letter && !mark) found.set(index, own);
    [last, limb] = [number, rank];
  }
  return last > 2 && found.size > 1 ? found : new Map();
}
const NUMBERED = /^(\d{1,2})(?:\s?([a-h])[).]|([.)]))?\s+(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)(?=\S)/i;
