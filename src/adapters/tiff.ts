import UTIF from 'utif2';
import { UnreadableLetter } from '../model/diagnostic.js';
import type { Picture } from './ocr/pages.js';

/** Pixels to a point where the file does not say: 200 to the inch, as fax machines do. */
const USUAL = 200 / 72;
/** No page is unpacked to more pixels than this. */
const MOST_PIXELS = 120_000_000;

/** The pages of a TIFF file in grey, most often a fax. Throws UnreadableLetter where none can be made out. */
export function tiffPages(bytes: Uint8Array, maxPages: number): Picture[] {
  const buffer = bytes.slice().buffer as ArrayBuffer;
  try {
    const pages = UTIF.decode(buffer)
      .filter((page) => Number(page.t256) > 0)
      .slice(0, maxPages);
    if (!pages.length) throw new Error('it holds no pages');
    return pages.map((page, index) => {
      const [columns, rows] = [Number(page.t256), Number(page.t257)];
      if (!(columns * rows <= MOST_PIXELS)) throw new Error(`a page of ${columns} by ${rows} pixels`);
      UTIF.decodeImage(buffer, page);
      const [across, down] = [scaleOf(page.t282, page.t296), scaleOf(page.t283, page.t296)];
      const image = stretched(greyOf(UTIF.toRGBA8(page)), columns, rows, Math.max(1, Math.round(across / down)));
      return { number: index + 1, width: columns / across, height: image.height / across, scale: across, image };
    });
  } catch (error) {
    throw new UnreadableLetter('adapter/damaged', `the TIFF picture could not be read: ${(error as Error).message ?? error}`);
  }
}

/** Pixels to a point from a resolution and its unit: 2 for inches, 3 for centimetres. */
function scaleOf(resolution: unknown, unit: unknown): number {
  const [value] = [resolution].flat(2);
  const ratio = Array.isArray(resolution) && Array.isArray(resolution[0]) ? resolution[0][0] / resolution[0][1] : Number(value);
  const inch = Number([unit].flat()[0]) === 3 ? ratio * 2.54 : ratio;
  return inch >= 50 && inch <= 1200 ? inch / 72 : USUAL;
}

function greyOf(rgba: Uint8Array): Uint8Array {
  const grey = new Uint8Array(rgba.length / 4);
  for (let at = 0; at < grey.length; at += 1)
    grey[at] = ((rgba[at * 4] as number) * 77 + (rgba[at * 4 + 1] as number) * 150 + (rgba[at * 4 + 2] as number) * 29) >> 8;
  return grey;
}

/** A coarse fax has half as many rows as columns to the inch. */
function stretched(
  pixels: Uint8Array,
  width: number,
  height: number,
  times: number,
): { width: number; height: number; pixels: Uint8Array } {
  if (times < 2 || times > 4) return { width, height, pixels };
  const out = new Uint8Array(pixels.length * times);
  for (let y = 0; y < height * times; y += 1) {
    const row = Math.floor(y / times);
    out.set(pixels.subarray(row * width, (row + 1) * width), y * width);
  }
  return { width, height: height * times, pixels: out };
}
