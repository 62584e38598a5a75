import type { SeenWord } from './engine.js';
import type { Grey } from './png.js';
import { inkIn, isIn, type Slot } from './slots.js';
import { heightOf } from './typeface.js';

/** What an engine is less sure of may be a mark that it took for letters. */
const SURE = 75;
/** Far from sure: what is read from a mark is in doubt. */
const CONFIDENCE = 50;

/** Marks that stand alone in a cell of a table and that engines pass over: an asterisk for a number that is hidden, a dash for none. */
export function marksIn(image: Grey, slots: readonly Slot[], words: readonly SeenWord[]): SeenWord[] {
  const size = heightOf(words);
  if (!size) return [];
  return slots
    .filter((slot) => !words.some((word) => isIn(word, slot) && word.confidence >= SURE))
    .flatMap((slot) => {
      const box = inkIn(image, slot);
      const text = box && markOf((box.x1 - box.x0) / size, (box.y1 - box.y0) / size, box.dark / size ** 2);
      return box && text ? [{ text, confidence: CONFIDENCE, ...box, baseline: box.y1 + size * (text === '*' ? 0.4 : 0.25) }] : [];
    });
}

/** All in shares of the type's size; null for specks, and for what may be letters. */
function markOf(width: number, height: number, dark: number): '*' | '-' | null {
  if (dark < 0.015) return null;
  if (height > 0.2 && height < 0.5 && width > 0.15 && width < 0.55) return '*';
  return height < 0.16 && width > 0.2 && width < 1.3 ? '-' : null;
}
