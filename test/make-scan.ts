import { deflateSync } from 'node:zlib';
import type { Grey } from '../src/adapters/ocr/png.js';
import { straightened } from '../src/adapters/ocr/skew.js';
import { drawPages } from '../src/adapters/pdf/draw.js';
import { makePdf } from './make-pdf.js';

/** Degrees by which one sheet after the other lies askew on the glass. */
const ASKEW = [0, 0.7, -1.3, 2, -0.4];

/** A PDF as a scanner makes one of its paper: grey and grainy pictures of pages that lie askew, at so many dots to the inch. `turn`: of ASKEW, where to begin. */
export async function asScan(pdf: Uint8Array, pages: number, dpi: number, turn: number): Promise<Uint8Array> {
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  const sheets = (await drawPages(pdf, '', numbers, dpi / 72)).map(({ image }, index) =>
    grainy(straightened(image, ASKEW[(turn + index) % ASKEW.length] as number), turn * 7 + dpi + index),
  );
  const points = (pixels: number) => (pixels * 72) / dpi;
  return makePdf(
    sheets.map(({ width, height, pixels }) => ({
      width: points(width),
      height: points(height),
      content: `q ${points(width)} 0 0 ${points(height)} 0 0 cm /I Do Q`,
      images: {
        I: { width, height, data: deflateSync(pixels), entries: '/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode' },
      },
    })),
  );
}

/** Paper that is not white, ink that is not black, and grain over both: the same for the same seed. */
function grainy({ width, height, pixels }: Grey, seed: number): Grey {
  let state = seed + 1;
  const random = (): number => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
  const out = pixels.map((pixel) => {
    const grain = (random() + random() + random() - 1.5) * 24;
    return Math.max(0, Math.min(255, 22 + pixel * 0.86 + grain));
  });
  return { width, height, pixels: out };
}
