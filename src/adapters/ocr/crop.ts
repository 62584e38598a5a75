import type { SeenWord } from './engine.js';
import type { Grey } from './png.js';

/** White round a crop, in pixels: engines want some. */
const MARGIN = 16;

/** A piece of a page. */
export interface Crop {
  readonly picture: Grey;
  /** Where the picture's first pixel lies on the page. */
  readonly left: number;
  readonly top: number;
}

/** In pixels of the page, `x1` and `y1` outside. */
export interface Place {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Cuts a place out of a page; `white`: of what is put round it. */
export function cutOut({ width, pixels }: Grey, { x0, y0, x1, y1 }: Place, white = 255): Crop {
  const [wide, high] = [x1 - x0 + 2 * MARGIN, y1 - y0 + 2 * MARGIN];
  const out = new Uint8Array(wide * high).fill(white);
  for (let y = y0; y < y1; y += 1) out.set(pixels.subarray(y * width + x0, y * width + x1), (y - y0 + MARGIN) * wide + MARGIN);
  return { picture: { width: wide, height: high, pixels: out }, left: x0 - MARGIN, top: y0 - MARGIN };
}

/** A word that was seen in a crop, where it stands on the page. */
export const placed = (word: SeenWord, { left, top }: Crop): SeenWord => ({
  ...word,
  x0: word.x0 + left,
  x1: word.x1 + left,
  y0: word.y0 + top,
  y1: word.y1 + top,
  baseline: word.baseline + top,
  ...(word.signs && { signs: word.signs.map(({ x0, x1 }) => ({ x0: x0 + left, x1: x1 + left })) }),
});
