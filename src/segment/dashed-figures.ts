import type { Document } from '../model/document.js';
import { countedFrom } from './glued-numbers.js';
import { type Part, pathOf } from './parts.js';

/** "2 - 12. Of these, 3 are empty": looks as if it answered questions 2 to 12. */
const RANGE = /^\W{0,2}(\d{1,2})\s?-\s?(?=\d{1,2}[.):])/;

/** A number, a dash and a figure that ends a sentence answer the one number, where the next is counted below it or no question goes by the figure. */
export function withDashedFigures({ reading }: Document, parts: readonly Part[]): readonly Part[] {
  const labelled = parts.filter(({ label, block }) => label?.paths.length && label.kind !== 'answer' && !block.cell);
  const asked = countedFrom(labelled.map(({ label }) => (label?.paths.length === 1 ? Number(label.paths[0]) || 0 : 0)));
  const found = new Map<Part, number>();
  for (const [at, part] of labelled.entries()) {
    const paths = part.label?.kind === 'bare' ? part.label.paths : [];
    const length = paths.length > 1 ? RANGE.exec(reading.slice(part.whole.start, part.whole.end))?.[0].length : undefined;
    const [first, last] = [Number(paths[0]), Number(paths.at(-1))];
    const next = Number(pathOf(labelled[at + 1] ?? part));
    if (length && first && last > first && (next === first + 1 || (asked > 2 && first <= asked && last > asked))) found.set(part, length);
  }
  return parts.map((part) => {
    const length = found.get(part);
    if (!length || !part.label) return part;
    const span = { start: part.whole.start + length, end: part.span.end };
    return { ...part, span, text: reading.slice(span.start, span.end), label: { ...part.label, paths: [pathOf(part)], length } };
  });
}
