import type { Opening } from './pair.js';
import type { Part } from './parts.js';

/**
 * "Lenders" as a heading over "Marl Hall", "The Tarn Museum" and "Fell Priory", where the question has a word of the second name: an answer that begins within a list
 * of names begins with the first of them.
 */
export function fromListStart(openings: readonly Opening[], reply: readonly Part[]): Opening[] {
  const opened = new Set(openings.map(({ part }) => part));
  return openings.map((opening) => {
    if (opening.labelled || opening.offset || !isName(opening.part)) return opening;
    const own = reply.indexOf(opening.part);
    let first = own;
    while (first > 0 && isItemWith(reply[first - 1] as Part, opening.part) && !opened.has(reply[first - 1] as Part)) first -= 1;
    const over = reply[first - 1];
    return first < own && over && (over.heading || /:\s*$/.test(over.text)) ? { ...opening, part: reply[first] as Part } : opening;
  });
}

const isItemWith = (part: Part, other: Part): boolean => isName(part) && part.bullet === other.bullet && part.level === other.level;
/** A line without a verb, figure or end: "The Tarn Museum". */
const isName = ({ text, label, heading, block }: Part): boolean =>
  !label &&
  !heading &&
  !block.cell &&
  /^[A-ZÀ-Þ][^.?!:;£\d]{2,70}$/u.test(text.trim()) &&
  !/\b(?:is|are|was|were|has|have|we)\b/i.test(text);
