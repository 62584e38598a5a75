import { asks, namesThing } from './asking.js';
import type { Part } from './parts.js';
import { withFound } from './relabel.js';

/** "A - List the grants", "B - How many were refused?", each over its answer: letters before a dash count questions where they leave out none and most of them ask. */
export function withDashedLetters(parts: readonly Part[]): readonly Part[] {
  const found = parts.flatMap((part) => {
    const [mark, letter] = part.label || part.bullet || part.block.cell ? [] : (DASHED.exec(part.text) ?? []);
    return mark && letter ? [{ part, mark, path: letter.toLowerCase() }] : [];
  });
  const inOrder = found.every(({ path }, at) => path.charCodeAt(0) - 'a'.charCodeAt(0) === at);
  const asking = found.filter(({ part, mark }) => {
    const text = part.text.slice(mark.length);
    return asks({ ...part, text }) || namesThing(text);
  });
  if (found.length < 3 || !inOrder || asking.length < found.length * 0.6) return parts;
  return withFound(parts, new Map(found.map(({ part, mark, path }) => [part, { paths: [path], kind: 'bare', length: mark.length }])));
}
const DASHED = /^([A-Z]) - (?=\S)/;
