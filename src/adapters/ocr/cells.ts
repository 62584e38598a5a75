import { type Crop, cutOut, placed } from './crop.js';
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
  const crops = doubtful.map(({ slot: { left, right, top, bottom } }) => cutOut(image, { x0: left, x1: right, y0: top, y1: bottom }));
  const second = await Promise.all(crops.map(({ picture }) => engine.recognise(toPng(picture), 'cell')));
  const better = doubtful.flatMap(({ before }, index) => {
    const after = (second[index] as readonly SeenWord[]).filter(({ text }) => text.trim());
    return after.length && sureness(after) > (before.length ? sureness(before) + BETTER : BELIEVED)
      ? [{ before, after: after.map((word) => placed(word, crops[index] as Crop)) }]
      : [];
  });
  // in the place of the first word of its cell, behind all others where there was none
  const instead = new Map(better.flatMap(({ before, after }) => before.map((word, index) => [word, index ? [] : after] as const)));
  return [...words.flatMap((word) => instead.get(word) ?? [word]), ...better.flatMap(({ before, after }) => (before.length ? [] : after))];
}
