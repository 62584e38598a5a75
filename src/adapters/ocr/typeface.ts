import type { SeenWord } from './engine.js';

/** The height of most words, in pixels: those with a tail or a high stroke are about as high as the type; 0 where there are none. */
export function heightOf(words: readonly SeenWord[]): number {
  const heights = words.map(({ y0, y1 }) => y1 - y0).sort((a, b) => a - b);
  return heights[Math.floor(heights.length * 0.7)] ?? 0;
}

/** Mean confidence, each word weighed by its letters. */
export function sureness(words: readonly SeenWord[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return letters ? words.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / letters : 0;
}
