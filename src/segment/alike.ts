import { wordSet } from '../model/words.js';
import type { Part } from './parts.js';

/** Two paragraphs that share most of their words. */
export function alike(a: Part, b: Part): boolean {
  const [x, y] = [wordSet(a.text), wordSet(b.text)];
  return [...x].filter((word) => y.has(word)).length >= 0.6 * Math.min(x.size, y.size) && x.size > 0;
}
