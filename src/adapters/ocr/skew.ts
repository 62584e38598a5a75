import type { Box } from '../../model/document.js';
import type { Grey } from './png.js';

/** Degrees either way that a sheet may lie askew on the glass. */
const MOST = 5;
/** Less is left as it is: words and the lines of tables are still read. */
const LEAST = 0.25;
const DARK = 128;

/** Degrees by which lines of text fall to the right (positive) or rise (negative); 0 where they lie level or there are none. */
export function skewOf(image: Grey): number {
  const points = darkPoints(image);
  if (points.length < 200) return 0;
  const level = sharpness(points, 0);
  const best = (from: number, to: number, step: number): { angle: number; score: number } => {
    let found = { angle: 0, score: level };
    for (let angle = from; angle <= to + 1e-9; angle += step) {
      const score = sharpness(points, angle);
      if (score > found.score) found = { angle, score };
    }
    return found;
  };
  const coarse = best(-MOST, MOST, 0.5);
  const fine = best(coarse.angle - 0.5, coarse.angle + 0.5, 0.1);
  return Math.abs(fine.angle) >= LEAST && fine.score > level * 1.1 ? fine.angle : 0;
}

/** Dark spots of the picture made small: x and y in turns. */
function darkPoints({ width, height, pixels }: Grey): Float32Array {
  const cell = Math.max(1, Math.round(width / 800));
  const found: number[] = [];
  for (let y = 0; y + cell <= height; y += cell)
    for (let x = 0; x + cell <= width; x += cell)
      if ((pixels[(y + (cell >> 1)) * width + x + (cell >> 1)] as number) < DARK) found.push(x / cell, y / cell);
  return Float32Array.from(found);
}

/** How clearly dark rows and light rows part when the page is sheared by an angle. */
function sharpness(points: Float32Array, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const rows = new Map<number, number>();
  for (let at = 0; at < points.length; at += 2) {
    const row = Math.round((points[at + 1] as number) - (points[at] as number) * slope);
    rows.set(row, (rows.get(row) ?? 0) + 1);
  }
  let sum = 0;
  for (const [row, dark] of rows) sum += (dark - (rows.get(row + 1) ?? 0)) ** 2;
  return sum;
}

/** The picture with lines that fall by so many degrees made level; what comes in from outside is white. */
export function straightened({ width, height, pixels }: Grey, degrees: number): Grey {
  const out = new Uint8Array(pixels.length).fill(255);
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const [cx, cy] = [width / 2, height / 2];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const sx = cos * (x - cx) - sin * (y - cy) + cx;
      const sy = sin * (x - cx) + cos * (y - cy) + cy;
      const [x0, y0] = [Math.floor(sx), Math.floor(sy)];
      if (x0 < 0 || y0 < 0 || x0 + 1 >= width || y0 + 1 >= height) continue;
      const at = y0 * width + x0;
      const [fx, fy] = [sx - x0, sy - y0];
      const top = (pixels[at] as number) * (1 - fx) + (pixels[at + 1] as number) * fx;
      const bottom = (pixels[at + width] as number) * (1 - fx) + (pixels[at + width + 1] as number) * fx;
      out[y * width + x] = top * (1 - fy) + bottom * fy;
    }
  return { width, height, pixels: out };
}

/** A box of the level page, back to where the paper has it; the size stays. */
export function askew(box: Box, degrees: number, page: { readonly width: number; readonly height: number }): Box {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const [cx, cy] = [page.width / 2, page.height / 2];
  const [x, y] = [box.x + box.width / 2 - cx, box.y + box.height / 2 - cy];
  return { ...box, x: cos * x - sin * y + cx - box.width / 2, y: sin * x + cos * y + cy - box.height / 2 };
}
