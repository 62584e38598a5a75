import { rankOf } from './label.js';
import { type Part, pathOf } from './parts.js';

/**
 * "2. Was there a survey? If so, (a) how many replied and (b) when was it?", one limb a line, and below them "Response: Yes." over "(a) 31" and "(b) In May.":
 * what stands before the first of the letters answers the number that they hang under.
 */
export function withNumbersAnsweredFirst(parts: readonly Part[]): readonly Part[] {
  return parts.map((part, at) => {
    const next = parts[at + 1];
    const plain = part.label?.kind === 'answer' && !part.label.paths.length && part.text.trim() && !part.block.cell;
    if (!part.label || !plain || !next || !opens(next)) return part;
    const number = numberOver(parts.slice(0, at));
    return number ? { ...part, label: { ...part.label, paths: [number] } } : part;
  });
}

const opens = ({ label }: Part): boolean => label?.kind === 'bare' && /^[ai]$/.test(label.paths.join());

/** The number of the question whose letters are the last of these parts, where it asks something before them. */
function numberOver(parts: readonly Part[]): string | null {
  let rank = 0;
  for (const part of parts.toReversed()) {
    if (part.label?.paths.length !== 1) return null;
    const path = pathOf(part);
    if (/^\d/.test(path)) return rank === 1 && /^\d{1,2}$/.test(path) && part.text.includes('?') ? path : null;
    const own = rankOf(path);
    if (part.label.kind !== 'bare' || (rank ? own !== rank - 1 : own < 2)) return null;
    rank = own;
  }
  return null;
}
