import type { Box } from '../../model/document.js';
import { heap, type Pdfium } from './library.js';

/** From a PDF's own space (turned, cropped, origin at the bottom) to the page as it is shown: points, origin at the top left. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  point(x: number, y: number): readonly [x: number, y: number];
  box(left: number, bottom: number, right: number, top: number): Box;
}

/** PageToDevice gives whole numbers: it is asked at this many to a point. */
const FINE = 1000;

/** `scratch`: 8 bytes of the module's memory. */
export function frameOf(lib: Pdfium, page: number, scratch: number): Frame {
  const [width, height] = [lib.FPDF_GetPageWidthF(page), lib.FPDF_GetPageHeightF(page)];
  const at = (x: number, y: number): [number, number] => {
    lib.FPDF_PageToDevice(page, 0, 0, Math.round(width * FINE), Math.round(height * FINE), 0, x, y, scratch, scratch + 4);
    const [dx = 0, dy = 0] = new Int32Array(heap(lib).buffer, scratch, 2);
    return [dx / FINE, dy / FINE];
  };
  const [x0, y0] = at(0, 0);
  const [x1, y1] = at(100, 0);
  const [x2, y2] = at(0, 100);
  const [a, b, c, d] = [x1 - x0, y1 - y0, x2 - x0, y2 - y0].map((length) => length / 100) as [number, number, number, number];
  const point = (x: number, y: number): [number, number] => [x0 + a * x + c * y, y0 + b * x + d * y];
  return {
    width,
    height,
    point,
    box(left, bottom, right, top) {
      const [ax, ay] = point(left, bottom);
      const [bx, by] = point(right, top);
      return { x: Math.min(ax, bx), y: Math.min(ay, by), width: Math.abs(ax - bx), height: Math.abs(ay - by) };
    },
  };
}

/** The page turned clockwise by quarters, for text that was set on its side. */
export function turnedFrame(frame: Frame, quarters: number): Frame {
  if (quarters % 4 === 0) return frame;
  const { width, height } = frame;
  const sides = quarters % 2 ? { width: height, height: width } : { width, height };
  const point = (x: number, y: number): [number, number] => {
    const [px, py] = frame.point(x, y);
    return quarters === 1 ? [height - py, px] : quarters === 2 ? [width - px, height - py] : [py, width - px];
  };
  return {
    ...sides,
    point,
    box(left, bottom, right, top) {
      const [ax, ay] = point(left, bottom);
      const [bx, by] = point(right, top);
      return { x: Math.min(ax, bx), y: Math.min(ay, by), width: Math.abs(ax - bx), height: Math.abs(ay - by) };
    },
  };
}

/** A box on a page that was turned clockwise to be read, back to where the paper has it. `page`: the paper's own size. */
export function turnedBack(box: Box, quarters: number, page: { readonly width: number; readonly height: number }): Box {
  const { x, y, width, height } = box;
  if (quarters === 1) return { x: y, y: page.height - x - width, width: height, height: width };
  if (quarters === 2) return { x: page.width - x - width, y: page.height - y - height, width, height };
  if (quarters === 3) return { x: page.width - y - height, y: x, width: height, height: width };
  return box;
}
