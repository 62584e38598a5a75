import { type Crop, cutOut, type Place, placed } from './crop.js';
import type { Engine, SeenWord } from './engine.js';
import type { Grey } from './png.js';
import { paperOf } from './rulings.js';
import { isFigure } from './second-opinion.js';
import { heightOf, sureness } from './typeface.js';

/** By so much ink is darker than paper. */
const INK = 60;
/** All in shares of the type's height: squares in which ink is looked for, the gap between two words that are looked at as one, what is no lower and no higher than a line. */
const SQUARE = 0.25;
const GAP = 0.6;
const LOW = 0.5;
const HIGH = 2;
/** What stands closer to a word may be a letter of it that its box leaves out. */
const APART = 0.8;
/** Dark pixels of a square that are more than a speck. */
const SPECK = 3;
/** What is seen in it is believed where it is so sure; figures where they are hardly so. */
const BELIEVED = 75;
const HARDLY = 40;
/** Places of a page that are looked at at most: a picture has more. */
const MOST = 60;

/** Words of a page with those in ink that the engine passed over: of tables without lines it may leave out a column. */
export async function withPassedOver(image: Grey, words: readonly SeenWord[], engine: Engine): Promise<readonly SeenWord[]> {
  const height = heightOf(words);
  const places = height ? placesOf(image, words, height).filter((place) => !isBeside(place, words, height * APART)) : [];
  if (!places.length || places.length > MOST) return words;
  const crops = places.map((place) => cutOut(image, place));
  const seen = await engine.lines(crops.map(({ picture }) => picture));
  const found = seen.flatMap((line, index) => (isBelieved(line, height) ? line.map((word) => placed(word, crops[index] as Crop)) : []));
  return [...words, ...found];
}

/** A figure is looked at again, and need not be sure. */
function isBelieved(line: readonly SeenWord[], height: number): boolean {
  const text = line.map((word) => word.text).join('');
  if (!/[A-Za-z0-9]/.test(text) || line.some(({ y0, y1 }) => y1 - y0 > height * HIGH)) return false;
  return sureness(line) >= (isFigure(text) ? HARDLY : BELIEVED);
}

const isBeside = ({ x0, y0, x1, y1 }: Place, words: readonly SeenWord[], gap: number): boolean =>
  words.some((word) => word.y0 < y1 && word.y1 > y0 && word.x0 < x1 + gap && word.x1 > x0 - gap);

/** Where ink as high as a line of type lies outside of all words. */
function placesOf(image: Grey, words: readonly SeenWord[], height: number): Place[] {
  const side = Math.max(2, Math.round(height * SQUARE));
  const inked = inkOutside(image, words, side);
  const reach = Math.ceil((height * GAP) / side);
  const found: Place[] = [];
  for (let start = 0; start < inked.squares.length; start += 1) {
    if (!inked.squares[start]) continue;
    const box = { x0: inked.across, y0: Number.POSITIVE_INFINITY, x1: 0, y1: 0 };
    const open = [start];
    inked.squares[start] = 0;
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [x, y] = [next % inked.across, Math.floor(next / inked.across)];
      Object.assign(box, { x0: Math.min(box.x0, x), y0: Math.min(box.y0, y), x1: Math.max(box.x1, x + 1), y1: Math.max(box.y1, y + 1) });
      for (let row = Math.max(0, y - 1); row <= Math.min(inked.down - 1, y + 1); row += 1)
        for (let column = Math.max(0, x - reach); column <= Math.min(inked.across - 1, x + reach); column += 1) {
          const at = row * inked.across + column;
          if (!inked.squares[at]) continue;
          inked.squares[at] = 0;
          open.push(at);
        }
    }
    const high = (box.y1 - box.y0) * side;
    if (high > height * LOW && high < height * HIGH)
      found.push({
        x0: box.x0 * side,
        y0: box.y0 * side,
        x1: Math.min(image.width, box.x1 * side),
        y1: Math.min(image.height, box.y1 * side),
      });
  }
  return found;
}

/** Squares of the page with ink in them that belongs to no word: 1 for each, row by row. */
function inkOutside({ width, height, pixels }: Grey, words: readonly SeenWord[], side: number) {
  const [across, down] = [Math.ceil(width / side), Math.ceil(height / side)];
  const counts = new Uint16Array(across * down);
  const dark = paperOf(pixels) - INK;
  for (let y = 0; y < height; y += 1) {
    const row = Math.floor(y / side) * across;
    for (let x = 0; x < width; x += 1) {
      if ((pixels[y * width + x] as number) >= dark) continue;
      const at = row + Math.floor(x / side);
      counts[at] = (counts[at] as number) + 1;
    }
  }
  const squares = Uint8Array.from(counts, (count) => (count > SPECK ? 1 : 0));
  for (const { x0, y0, x1, y1 } of words)
    for (let row = Math.max(0, Math.floor(y0 / side) - 1); row <= Math.min(down - 1, Math.floor(y1 / side) + 1); row += 1)
      for (let column = Math.max(0, Math.floor(x0 / side) - 1); column <= Math.min(across - 1, Math.floor(x1 / side) + 1); column += 1)
        squares[row * across + column] = 0;
  return { squares, across, down };
}
