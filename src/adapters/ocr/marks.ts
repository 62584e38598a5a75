import type { Ruling } from '../pdf/rulings.js';
import type { SeenWord } from './engine.js';
import type { Grey } from './png.js';
import { isIn, type Slot, slotsOf } from './slots.js';

const DARK = 150;
/** What an engine is less sure of may be a mark that it took for letters. */
const SURE = 75;
/** Far from sure: what is read from a mark is in doubt. */
const CONFIDENCE = 50;

/**
 * Marks that stand alone in a cell of a table and that engines pass over: an asterisk for a number that is hidden, a dash for none. `scale`: pixels
 * to a point.
 */
export function marksIn(image: Grey, scale: number, rulings: readonly Ruling[], words: readonly SeenWord[]): SeenWord[] {
  const heights = words.map(({ y0, y1 }) => y1 - y0).sort((a, b) => a - b);
  const size = heights[Math.floor(heights.length * 0.7)] ?? 0;
  if (!size) return [];
  return slotsOf(rulings, scale)
    .filter((slot) => !words.some((word) => isIn(word, slot) && word.confidence >= SURE))
    .flatMap((slot) => {
      const box = inkIn(image, slot);
      const text = box && markOf((box.x1 - box.x0) / size, (box.y1 - box.y0) / size, box.dark / size ** 2);
      return box && text ? [{ text, confidence: CONFIDENCE, ...box, baseline: box.y1 + size * (text === '*' ? 0.4 : 0.25) }] : [];
    });
}

/** The box round the dark pixels of a slot, and how many they are. */
function inkIn({ width, height, pixels }: Grey, slot: Slot): (Pick<SeenWord, 'x0' | 'x1' | 'y0' | 'y1'> & { dark: number }) | null {
  let [x0, x1, y0, y1, dark] = [Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY, 0, 0];
  for (let y = Math.max(0, slot.top); y < Math.min(height, slot.bottom); y += 1)
    for (let x = Math.max(0, slot.left); x < Math.min(width, slot.right); x += 1) {
      if ((pixels[y * width + x] as number) >= DARK) continue;
      dark += 1;
      [x0, x1, y0, y1] = [Math.min(x0, x), Math.max(x1, x + 1), Math.min(y0, y), Math.max(y1, y + 1)];
    }
  return dark ? { x0, x1, y0, y1, dark } : null;
}

/** All in shares of the type's size; null for specks, and for what may be letters. */
function markOf(width: number, height: number, dark: number): '*' | '-' | null {
  if (dark < 0.015) return null;
  if (height > 0.2 && height < 0.5 && width > 0.15 && width < 0.55) return '*';
  return height < 0.16 && width > 0.2 && width < 1.3 ? '-' : null;
}
