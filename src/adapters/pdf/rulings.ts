import type { Box } from '../../model/document.js';
import type { Frame } from './frame.js';
import { heap, type Pdfium } from './library.js';

/** A line drawn on the page, across or down; points, origin at the top left. */
export interface Ruling {
  readonly across: boolean;
  /** y of a line across, x of a line down. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

const PATH = 2;
const MOVE = 2;
/** Drawings with more points are pictures. */
const MOST_POINTS = 20_000;
/** Thicker is a bar, not a line. */
const THICK = 2.5;
const SHORT = 6;

/** Lines and the edges of frames drawn on a page. `scratch`: 32 bytes of the module's memory. */
export function rulingsOf(lib: Pdfium, page: number, frame: Frame, scratch: number): Ruling[] {
  const rulings: Ruling[] = [];
  const objects = Math.min(5000, lib.FPDFPage_CountObjects(page));
  let points = 0;
  const box = ({ x, y, width, height }: Box, framed: boolean) => {
    if (height <= THICK && width >= SHORT) rulings.push({ across: true, at: y + height / 2, from: x, to: x + width });
    else if (width <= THICK && height >= SHORT) rulings.push({ across: false, at: x + width / 2, from: y, to: y + height });
    else if (framed && width >= SHORT && height >= SHORT)
      rulings.push(
        { across: true, at: y, from: x, to: x + width },
        { across: true, at: y + height, from: x, to: x + width },
        { across: false, at: x, from: y, to: y + height },
        { across: false, at: x + width, from: y, to: y + height },
      );
  };
  for (let index = 0; index < objects && points < MOST_POINTS; index += 1) {
    const path = lib.FPDFPage_GetObject(page, index);
    if (lib.FPDFPageObj_GetType(path) !== PATH) continue;
    const count = lib.FPDFPath_CountSegments(path);
    points += count;
    if (count < 2 || count > 2000) continue;
    lib.FPDFPath_GetDrawMode(path, scratch, scratch + 4);
    const [, stroked = 0] = new Int32Array(heap(lib).buffer, scratch, 2);
    lib.FPDFPageObj_GetMatrix(path, scratch);
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = new Float32Array(heap(lib).buffer, scratch, 6);
    let part: (readonly [number, number])[] = [];
    const close = () => {
      if (part.length > 1 && part.length <= 6) {
        const [xs, ys] = [part.map(([x]) => x), part.map(([, y]) => y)];
        const [x, y] = [Math.min(...xs), Math.min(...ys)];
        box({ x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }, Boolean(stroked) && part.length > 3);
      }
      part = [];
    };
    for (let at = 0; at < count; at += 1) {
      const segment = lib.FPDFPath_GetPathSegment(path, at);
      if (lib.FPDFPathSegment_GetType(segment) === MOVE) close();
      if (!lib.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4)) continue;
      const [x = 0, y = 0] = new Float32Array(heap(lib).buffer, scratch, 2);
      part.push(frame.point(a * x + c * y + e, b * x + d * y + f));
    }
    close();
  }
  return rulings;
}
