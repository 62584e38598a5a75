import type { Engine, SeenWord } from './engine.js';
import { type Grey, toPng } from './png.js';
import { inkIn, isIn, type Slot } from './slots.js';
import { heightOf, sureness } from './typeface.js';

/** A cell with a word that is less sure is read once more by itself. */
const SURE = 80;
/** So much surer must the second reading be. */
const BETTER = 4;
/** And so sure where the first saw nothing: grain beside a mark is read as scraps. */
const BELIEVED = 70;
/** White round a cell, in pixels: engines want some. */
const MARGIN = 16;
/** Dark pixels that are more than specks. */
const INK = 12;
/** Cells of a page that are read once more at most. */
const MOST = 80;

/**
 * Words of a page on which cells of tables that were read badly, or passed over, are read once more one by one: engines that see a whole page take the
 * cells of a row for one line, whatever stands higher in one than in the other.
 */
export async function rereadCells(
  image: Grey,
  slots: readonly Slot[],
  words: readonly SeenWord[],
  engine: Engine,
): Promise<readonly SeenWord[]> {
  // a mark alone ("*", "-") is half as high as the letters, and engines that see nothing else make letters of it
  const height = heightOf(words);
  const isMark = ({ y0, y1 }: SeenWord): boolean => y1 - y0 < height * 0.6;
  const doubtful = slots
    .map((slot) => ({ slot, before: words.filter((word) => isIn(word, slot)) }))
    .filter(({ before }) => !before.length || !before.every(isMark))
    .filter(({ slot, before }) =>
      before.length ? before.some(({ confidence }) => confidence < SURE) : (inkIn(image, slot)?.dark ?? 0) > INK,
    )
    .slice(0, MOST);
  const second = await Promise.all(doubtful.map(({ slot }) => engine.recognise(toPng(cut(image, slot)), 'cell')));
  const better = doubtful.flatMap(({ slot, before }, index) => {
    const after = (second[index] as readonly SeenWord[]).filter(({ text }) => text.trim());
    return after.length && sureness(after) > (before.length ? sureness(before) + BETTER : BELIEVED)
      ? [{ before, after: after.map((word) => moved(word, slot)) }]
      : [];
  });
  // in the place of the first word of its cell, behind all others where there was none
  const instead = new Map(better.flatMap(({ before, after }) => before.map((word, index) => [word, index ? [] : after] as const)));
  return [...words.flatMap((word) => instead.get(word) ?? [word]), ...better.flatMap(({ before, after }) => (before.length ? [] : after))];
}

function cut({ width, pixels }: Grey, { left, right, top, bottom }: Slot): Grey {
  const wide = right - left + 2 * MARGIN;
  const out = new Uint8Array(wide * (bottom - top + 2 * MARGIN)).fill(255);
  for (let y = top; y < bottom; y += 1) out.set(pixels.subarray(y * width + left, y * width + right), (y - top + MARGIN) * wide + MARGIN);
  return { width: wide, height: bottom - top + 2 * MARGIN, pixels: out };
}

function moved(word: SeenWord, { left, top }: Slot): SeenWord {
  const [right, down] = [left - MARGIN, top - MARGIN];
  return {
    ...word,
    x0: word.x0 + right,
    x1: word.x1 + right,
    y0: word.y0 + down,
    y1: word.y1 + down,
    baseline: word.baseline + down,
    ...(word.signs && { signs: word.signs.map(({ x0, x1 }) => ({ x0: x0 + right, x1: x1 + right })) }),
  };
}
