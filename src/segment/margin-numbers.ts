import { isPlain, type Part } from './parts.js';

/** A number alone, or before the words of an answer: "3", "6 2,190 were paid". */
const NUMBER = /^(\d{1,2})(?:$|\s+(?=\S))/;
const LEAST = 4;

/**
 * Numbers of rows that stand in the margin between what is asked and what is said, "How many boats were sold?" over "5" over "Nil return": no part of an answer, but what is
 * right above them has them for its label. They count from 1 on without a gap, stand alone twice at least, and most of what is right above them asks.
 */
export function withoutMarginNumbers(parts: readonly Part[]): readonly Part[] {
  const found: Part[] = [];
  for (const [at, part] of parts.entries())
    if (isPlain(part) && at > 0 && Number(NUMBER.exec(part.text.trim())?.[1]) === found.length + 1) found.push(part);
  const isAlone = (part: Part): boolean => /^\d{1,2}$/.test(part.text.trim());
  const asked = found.filter((part) => /\?\s*$/.test(parts[parts.indexOf(part) - 1]?.text ?? '')).length;
  if (found.length < LEAST || found.filter(isAlone).length < 2 || asked < found.length * 0.6) return parts;
  return parts.map((part, index) => {
    const row = found.indexOf(parts[index + 1] as Part);
    if (row >= 0 && isPlain(part)) return { ...part, label: { paths: [String(row + 1)], kind: 'question' as const, length: 0 } };
    if (!found.includes(part)) return part;
    if (isAlone(part)) return { ...part, debris: true };
    const length = NUMBER.exec(part.text)?.[0].length ?? 0;
    const span = { start: part.span.start + length, end: part.span.end };
    return { ...part, whole: span, span, text: part.text.slice(length), counted: part.text.slice(0, length).trim() };
  });
}
