import { availableParallelism } from 'node:os';
import type { PageWords } from '../pdf/pages.js';
import type { Ruling } from '../pdf/rulings.js';
import type { Word } from '../pdf/words.js';
import { rereadCells } from './cells.js';
import { type Engine, type EngineName, POOR, type SeenWord, startEngine } from './engine.js';
import { mendFigures } from './figures.js';
import { withoutFrames } from './frames.js';
import { mendLabels, opensLine } from './labels.js';
import { marksIn } from './marks.js';
import { withPassedOver } from './passed-over.js';
import { type Grey, toPng, turned } from './png.js';
import { paperOf, rulingsIn } from './rulings.js';
import { lookTwice } from './second-look.js';
import { sideBySide } from './side-by-side.js';
import { skewOf, straightened } from './skew.js';
import { mendSlips } from './slips.js';
import { isIn, slotsOf } from './slots.js';
import { heightOf, sureness } from './typeface.js';

/** A page as a picture, with its size in points. */
export interface Picture {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly image: Grey | Uint8Array;
  /** Pixels to a point. */
  readonly scale: number;
}

/** A page whose words are less sure than this may stand on its side or head. */
const UNSURE = 55;

/**
 * The words of pictures of pages, read side by side; in the order given. A picture is drawn when its turn comes: all those of a long scan would fill the
 * memory. `onPage` is called for each that is read.
 */
export async function readPictures(
  pictures: readonly (() => Promise<Picture>)[],
  name: EngineName,
  onPage: (done: number, all: number) => void = () => {},
): Promise<PageWords[]> {
  const width = Math.min(pictures.length, availableParallelism());
  const engine = await startEngine(name, width);
  const inTurn = sideBySide(width);
  let done = 0;
  try {
    const read = async (draw: () => Promise<Picture>): Promise<Sheet> => {
      const sheet = await readPicture(await draw(), engine);
      done += 1;
      onPage(done, pictures.length);
      return sheet;
    };
    const sheets = await Promise.all(pictures.map((draw) => inTurn(() => read(draw))));
    const mended = mendLabels(sheets.map(({ seen }) => seen));
    return sheets.map(({ scale, seen, ...sheet }, index) => ({
      ...sheet,
      words: toWords(mended[index] ?? seen, scale).filter((word) => !isLine(word, sheet.rulings)),
    }));
  } finally {
    await engine.close();
  }
}

interface Sheet extends Omit<PageWords, 'words'> {
  readonly seen: readonly SeenWord[];
  readonly rulings: readonly Ruling[];
  readonly scale: number;
}

async function readPicture(picture: Picture, engine: Engine): Promise<Sheet> {
  const { number, width, height, scale } = picture;
  const skew = picture.image instanceof Uint8Array ? 0 : skewOf(picture.image);
  const image = picture.image instanceof Uint8Array || !skew ? picture.image : straightened(picture.image, skew);
  let best = await look(image, scale, engine);
  let turn = 0;
  let upright = image;
  if (!(image instanceof Uint8Array) && surenessOf(best) < UNSURE) {
    let side = image;
    for (let quarter = 1; quarter < 4; quarter += 1) {
      side = turned(side);
      const seen = await look(side, scale, engine);
      if (surenessOf(seen) > surenessOf(best) + 5) {
        best = seen;
        turn = quarter;
        upright = side;
      }
      if (surenessOf(best) > 80) break;
    }
  }
  const { rulings } = best;
  let seen = upright instanceof Uint8Array ? best.words : inked(best.words, upright);
  if (!(best.bare instanceof Uint8Array) && !(upright instanceof Uint8Array)) {
    const slots = slotsOf(rulings, scale);
    const marks = marksIn(upright, slots, seen);
    const marked = slots.filter((slot) => marks.some((mark) => isIn(mark, slot)));
    seen = [...seen.filter((word) => !marked.some((slot) => isIn(word, slot))), ...marks];
    seen = mendFigures(await rereadCells(best.bare, slots, seen, engine), rulings, scale);
    seen = await lookTwice(best.bare, await withPassedOver(best.bare, seen, engine), engine);
  }
  return { number, width, height, scale, seen, rulings, ...(turn && { turn }), ...(skew && { skew }) };
}

interface Look {
  readonly words: readonly SeenWord[];
  readonly rulings: readonly Ruling[];
  /** The picture without its frames. */
  readonly bare: Grey | Uint8Array;
}

async function look(image: Grey | Uint8Array, scale: number, engine: Engine): Promise<Look> {
  if (image instanceof Uint8Array) return { words: await engine.recognise(image, 'page'), rulings: [], bare: image };
  const rulings = rulingsIn(image, scale);
  const bare = withoutFrames(image, rulings, scale);
  return { words: await engine.recognise(toPng(bare), 'page'), rulings, bare };
}

/** By so much ink is darker than paper: grain is less. */
const INK = 60;
/** The words that stand on ink: of grain on a bare sheet engines make letters. */
function inked(words: readonly SeenWord[], { width, height, pixels }: Grey): readonly SeenWord[] {
  const dark = paperOf(pixels) - INK;
  return words.filter(({ confidence, x0, x1, y0, y1 }) => {
    if (confidence >= POOR) return true;
    let ink = 0;
    for (let y = Math.max(0, y0); y < Math.min(height, y1); y += 1)
      for (let x = Math.max(0, x0); x < Math.min(width, x1); x += 1) if ((pixels[y * width + x] as number) < dark) ink += 1;
    return ink > (x1 - x0) * (y1 - y0) * 0.02;
  });
}

/** A line of a table's frame that was taken for a letter. */
const isLine = ({ text, box }: Word, rulings: readonly Ruling[]): boolean =>
  /^[|¦[\]()l!I_—-]{1,2}$/.test(text) &&
  rulings.some(({ across, at, from, to }) => {
    const [middle, along] = across ? [box.y + box.height / 2, box.x + box.width / 2] : [box.x + box.width / 2, box.y + box.height / 2];
    return Math.abs(middle - at) < 4 && along >= from && along <= to;
  });

/** Next to nothing seen is nothing sure. */
const surenessOf = ({ words }: Look): number => (words.reduce((sum, { text }) => sum + text.length, 0) < 8 ? 0 : sureness(words));

/** Signs that letters hardly use and that grain in a gap is seen as: they would close the gap between two columns. */
const NOISE = /^\s*[~=_^]+\s*$/;

/** What was seen as words of a page, with the size of their type. */
export function toWords(seen: readonly SeenWord[], scale: number): Word[] {
  const real = seen.filter(
    ({ text, confidence }) => text.trim() && confidence > (NOISE.test(text) ? POOR : /[A-Za-z0-9]/.test(text) ? -1 : 20),
  );
  const size = Math.round((heightOf(real) / scale) * 10) / 10;
  const larger = headingsIn(real);
  return real.map((word, index) => {
    const own = Math.round(size * (larger.get(word.baseline) ?? 1) * 10) / 10;
    const { x0, y0, x1, y1, baseline } = word;
    const mark = isMark(word, size * scale);
    const poor = word.confidence < POOR || mark;
    const bullet = opensLine(word, real[index - 1]) && isBullet(word, real[index + 1]);
    return {
      text: bullet ? '•' : mark ? '*' : mendSlips(word.text.trim(), poor, real[index + 1]?.text),
      style: { size: own, ...(poor && { poor: true as const }) },
      box: { x: x0 / scale, y: y0 / scale, width: (x1 - x0) / scale, height: (y1 - y0) / scale },
      baseline: baseline / scale,
      size: own,
      spaced: true,
      hyphenated: false,
    };
  });
}

/** Lines, by where they stand, whose letters are much larger than most: how many times as large. */
function headingsIn(words: readonly SeenWord[]): Map<number, number> {
  const sizes = new Map<number, number[]>();
  for (const { text, y0, y1, baseline } of words)
    if (/\p{L}{2}/u.test(text)) sizes.set(baseline, [...(sizes.get(baseline) ?? []), (y1 - y0) / shareOf(text)]);
  const usual = middle([...sizes.values()].flat());
  const lines = [...sizes].map(([baseline, own]) => [baseline, middle(own) / usual] as const);
  return new Map(lines.filter(([, times]) => times > 1.2 && times < 4));
}

const middle = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** How much of the type's size a word's box takes, by the strokes of its letters above and below. */
const shareOf = (text: string): number => {
  const [above, below] = [/[A-Z\dbdfhijklt£&'’“”()[\]|/]/.test(text), /[gjpqy,;()[\]|/Q]/.test(text)];
  return above && below ? 0.93 : above || below ? 0.73 : 0.53;
};

/** An asterisk alone is seen as a figure, a letter or two, or a quotation mark, but it is half as high as the letters. */
const isMark = ({ text, x0, y0, x1, y1 }: SeenWord, size: number): boolean =>
  /^(?:[A-Za-z\d]{1,2}|[«»“”])$/.test(text) && y1 - y0 < size * 0.5 && x1 - x0 < Math.min((y1 - y0) * 1.8, size * 0.6);

/** A round mark before a line's first word is seen as one of these; none of them opens a line of English by itself. */
const isBullet = ({ text }: SeenWord, next: SeenWord | undefined): boolean =>
  /^(?:[«»¢°©®¥+]{1,2}|[eo])$/.test(text.trim()) && /^[A-Z\d£'"(]/.test(next?.text ?? '');
