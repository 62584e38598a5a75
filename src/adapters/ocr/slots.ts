import { gridsOf } from '../pdf/grids.js';
import type { Ruling } from '../pdf/rulings.js';
import type { SeenWord } from './engine.js';
import type { Grey } from './png.js';

/** Points from a cell's frame inwards where the frame itself may be. */
const FRAME = 3;
const DARK = 150;

/** The inside of a table's cell, in pixels. */
export interface Slot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The insides of cells; those that run over several columns are left out. `scale`: pixels to a point. */
export function slotsOf(rulings: readonly Ruling[], scale: number): Slot[] {
  return gridsOf(rulings).flatMap(({ columns, rows, cellAt }) =>
    rows.slice(1).flatMap((bottom, row) =>
      columns.slice(1).flatMap((right, column): Slot[] => {
        const [left, top] = [columns[column] as number, rows[row] as number];
        if (cellAt((left + right) / 2, (top + bottom) / 2)?.columnSpan !== 1) return [];
        return [
          {
            left: Math.ceil((left + FRAME) * scale),
            right: Math.floor((right - FRAME) * scale),
            top: Math.ceil((top + FRAME) * scale),
            bottom: Math.floor((bottom - FRAME) * scale),
          },
        ];
      }),
    ),
  );
}

/** The word's middle lies in the cell. */
export const isIn = ({ x0, x1, y0, y1 }: SeenWord, { left, right, top, bottom }: Slot): boolean =>
  (x0 + x1) / 2 > left && (x0 + x1) / 2 < right && (y0 + y1) / 2 > top && (y0 + y1) / 2 < bottom;

/** The box round the dark pixels of a slot, and how many they are. */
export function inkIn({ width, height, pixels }: Grey, slot: Slot): (Pick<SeenWord, 'x0' | 'x1' | 'y0' | 'y1'> & { dark: number }) | null {
  let [x0, x1, y0, y1, dark] = [Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY, 0, 0];
  for (let y = Math.max(0, slot.top); y < Math.min(height, slot.bottom); y += 1)
    for (let x = Math.max(0, slot.left); x < Math.min(width, slot.right); x += 1) {
      if ((pixels[y * width + x] as number) >= DARK) continue;
      dark += 1;
      [x0, x1, y0, y1] = [Math.min(x0, x), Math.max(x1, x + 1), Math.min(y0, y), Math.max(y1, y + 1)];
    }
  return dark ? { x0, x1, y0, y1, dark } : null;
}
