import { type Crop, cutOut, placed } from './crop.js';
import { type Engine, POOR, type SeenWord } from './engine.js';
import { opensLine } from './labels.js';
import type { Grey } from './png.js';
import { paperOf } from './rulings.js';
import { isClear, type Reading, strokeOnce, verdictOn } from './second-opinion.js';
import { heightOf } from './typeface.js';

/** Words with figures that stand closer, in shares of the type's height, are looked at as one: a comma may have been seen as a gap. */
const CLOSE = 0.55;
/** Ink that is no farther from a figure, in shares of the type's height, may belong to it. */
const BESIDE = 0.3;
/** By so much ink is darker than paper. */
const INK = 60;
/** Pixels round a figure in which the edges of its strokes lie. */
const EDGE = 4;

/** So many letters may stand before a number ("FOI-2024"), and so long is no address. */
const SPARE = 4;
const LONGEST = 24;
/** What two kinds of reading agree on, and what they do not. */
const CONFIRMED = 80;
const DOUBTED = 50;

/** A word with a figure, or several that stand close. */
type Figure = readonly [SeenWord, ...SeenWord[]];

/**
 * Words of a page whose figures were looked at a second time, each by itself: among other words engines lose points, and take one figure for another,
 * as confident as ever. What two ways of reading agree on is taken; other figures are in doubt.
 */
export async function lookTwice(image: Grey, words: readonly SeenWord[], engine: Engine): Promise<readonly SeenWord[]> {
  const height = heightOf(words);
  const figures = figuresIn(words, height);
  if (!figures.length) return words;
  const crops = figures.map(cropper(image, words, height));
  const shapes = await engine.shapes(crops.map(({ picture }) => picture));
  const looks = figures.map((figure, index): Look => ({ figure, crop: crops[index] as Crop, shapes: shapes?.[index] ?? null }));
  const open = looks.filter(({ figure, shapes }) => shapes === null || !isClear(readingOf(figure).text, shapes));
  const lines = await engine.lines(open.map(({ crop }) => crop.picture));
  const alone = new Map(open.map((look, index) => [look, lines[index]?.filter(({ text }) => text.trim()) ?? []]));
  const instead = new Map(
    looks.flatMap((look) => {
      const settled = settle(look, alone.get(look) ?? []);
      return look.figure.map((word, place) => [word, place ? [] : settled] as const);
    }),
  );
  return words.flatMap((word) => instead.get(word) ?? [word]);
}

interface Look {
  readonly figure: Figure;
  readonly crop: Crop;
  readonly shapes: string | null;
}

/** The words of the reading that holds, on the line where the first stands. */
function settle({ figure, crop, shapes }: Look, alone: readonly SeenWord[]): readonly SeenWord[] {
  const first = readingOf(figure);
  const once = shapes !== null && figure.length === 1 ? strokeOnce(first.text, shapes) : first.text;
  if (once !== first.text) return [{ ...figure[0], text: once }];
  const { holds, sure } = verdictOn(first, shapes, alone.length ? readingOf(alone) : null);
  const words = {
    first: figure,
    alone: alone.map((word) => ({ ...placed(word, crop), baseline: figure[0].baseline })),
    shapes: [{ ...figure[0], x1: Math.max(...figure.map(({ x1 }) => x1)), text: shapes ?? '' }],
  }[holds];
  if (sure === null) return words;
  return words.map((word) => ({ ...word, confidence: sure ? Math.max(word.confidence, CONFIRMED) : Math.min(word.confidence, DOUBTED) }));
}

const readingOf = (words: readonly SeenWord[]): Reading => ({
  text: words.map(({ text }) => text.trim()).join(' '),
  confidence: Math.min(...words.map(({ confidence }) => confidence)),
});

/** A word with more figures than letters or a short one that was read badly; the numbers of questions are mended by their order. */
function mayBeFigure({ text, confidence }: SeenWord): boolean {
  const [figures, letters] = [text.replace(/\D/g, '').length, text.replace(/[^A-Za-z]/g, '').length];
  if (figures) return letters < figures + SPARE && text.length < LONGEST;
  if (!letters) return confidence < POOR && /^[/\\|[\]!?]$/.test(text.trim());
  return text.length < 5 && (confidence < POOR || /^[BDGOQSZbgilqsz]$/.test(text));
}
const isLabel = (text: string): boolean => /^\(?\d{1,2}[.)]$/.test(text);

function figuresIn(words: readonly SeenWord[], height: number): Figure[] {
  const found: [SeenWord, ...SeenWord[]][] = [];
  let last: SeenWord | undefined;
  for (const [index, word] of words.entries()) {
    const text = word.text.trim();
    const before = words[index - 1];
    const opens = opensLine(word, before);
    const figure = mayBeFigure(word) && !(opens && isLabel(text));
    if (figure && last && last === before && !opens && word.x0 - last.x1 < height * CLOSE) found.at(-1)?.push(word);
    else if (figure) found.push([word]);
    last = figure ? word : undefined;
  }
  return found;
}

/** Cuts figures out of a page, with ink on either side that was left out of their boxes and is no other word's. */
function cropper(image: Grey, words: readonly SeenWord[], height: number): (figure: Figure) => Crop {
  const { width, height: rows, pixels } = image;
  const paper = paperOf(pixels);
  const isInk = (x: number, y0: number, y1: number): boolean => {
    for (let y = y0; y < y1; y += 1) if ((pixels[y * width + x] as number) < paper - INK) return true;
    return false;
  };
  return (figure) => {
    const y0 = Math.max(0, Math.min(...figure.map((word) => word.y0)) - EDGE);
    const y1 = Math.min(rows, Math.max(...figure.map((word) => word.y1)) + EDGE);
    const [start, end] = [figure[0].x0, Math.max(...figure.map(({ x1 }) => x1))];
    const beside = words.filter((word) => !figure.includes(word) && word.y0 < y1 - EDGE && word.y1 > y0 + EDGE);
    const least = Math.max(EDGE, ...beside.filter(({ x0 }) => x0 < start).map(({ x1 }) => x1));
    const most = Math.min(width - EDGE, ...beside.filter(({ x1 }) => x1 > end).map(({ x0 }) => x0));
    const along = (from: number, step: 1 | -1): number => {
      let edge = from;
      for (let x = from; x > least && x < most && Math.abs(x - edge) <= height * BESIDE; x += step) if (isInk(x, y0, y1)) edge = x;
      return edge;
    };
    const [x0, x1] = [Math.max(0, along(start, -1) - EDGE), Math.min(width, along(end, 1) + EDGE)];
    return cutOut(image, { x0, y0, x1, y1 }, paper);
  };
}
