import type { Ruling } from '../pdf/rulings.js';
import type { Grey } from './png.js';

/** Points either side of where a line was seen in which its ink lies. */
const REACH = 2.5;
/** Points by which a line may go on beyond where it was seen: corners. */
const END = 1.5;
/** What is thicker, in points, is a letter that the line runs through. */
const THICK = 2.2;
/** A little darker than the paper: the edge of a stroke. */
const EDGE = 30;

/** The picture with the lines of frames painted over, letters that touch them spared: engines take lines for letters and letters near them for nothing. */
export function withoutFrames({ width, height, pixels }: Grey, rulings: readonly Ruling[], scale: number): Grey {
  const out = pixels.slice();
  // where two lines cross, the second is thin once the first is painted over
  for (const { across, at, from, to } of rulings) {
    const [stride, step, rows, length] = across ? [width, 1, height, width] : [1, width, width, height];
    const first = Math.max(1, Math.round((at - REACH) * scale));
    const last = Math.min(rows - 2, Math.round((at + REACH) * scale));
    for (
      let along = Math.max(0, Math.floor((from - END) * scale));
      along <= Math.min(length - 1, Math.ceil((to + END) * scale));
      along += 1
    ) {
      const spot = (row: number) => row * stride + along * step;
      const paper = Math.max(out[spot(first)] as number, out[spot(last)] as number);
      for (let row = first; row <= last; row += 1) {
        if ((out[spot(row)] as number) > paper - EDGE) continue;
        let end = row;
        while (end <= last && (out[spot(end)] as number) <= paper - EDGE) end += 1;
        if (row > first && end <= last && end - row <= THICK * scale) for (let dark = row; dark < end; dark += 1) out[spot(dark)] = paper;
        row = end;
      }
    }
  }
  return { width, height, pixels: out };
}
