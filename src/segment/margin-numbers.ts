import { withoutCount } from './paragraph-numbers.js';
import { isPlain, type Part } from './parts.js';

/** A number alone, or before the words of an answer: "3", "6 2,190 were paid". */
const NUMBER = /^(\d{1,2})(?:$|\s+(?=\S))/;
const LEAST = 4;

/**
 * Numbers of rows that stand in the margin between what is asked and what is said, "How many boats were sold?" over "5" over "Nil return": no part of an answer, but what is
 * right above them has them for its label. They count from 1 on without a gap, stand alone twice at least, and most of what is right above them asks.
 */
export function withoutMarginNumbers(parts: readonly Part[]): readonly Part[] {
  // the places of the numbers, and what each counts
  const found = new Map<number, number>();
  for (const [at, part] of parts.entries())
    if (isPlain(part) && at > 0 && Number(NUMBER.exec(part.text.trim())?.[1]) === found.size + 1) found.set(at, found.size + 1);
  const isAlone = (part: Part): boolean => /^\d{1,2}$/.test(part.text.trim());
  const places = [...found.keys()];
  const alone = places.filter((at) => isAlone(parts[at] as Part)).length;
  const asked = places.filter((at) => /\?\s*$/.test(parts[at - 1]?.text ?? '')).length;
  if (found.size < LEAST || alone < 2 || asked < found.size * 0.6) return parts;
  return parts.map((part, at) => {
    const row = found.get(at + 1);
    if (row && isPlain(part)) return { ...part, label: { paths: [String(row)], kind: 'question' as const, length: 0 } };
    if (!found.has(at)) return part;
    if (isAlone(part)) return { ...part, debris: true };
    const mark = NUMBER.exec(part.text)?.[0] ?? '';
    return withoutCount(part, mark.length, mark.trim());
  });
}
