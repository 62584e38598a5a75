import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { drawMarks } from '../src/cli/page-image.js';
import { ROOT } from './letters.js';

const letter = new Uint8Array(readFileSync(`${ROOT}/fixtures/letters/eldonshire-potholes.pdf`));

/** The pixels of a PNG of ours: one chunk of data, no filters. */
function pixels(png: Uint8Array) {
  const view = Buffer.from(png);
  const [width, height] = [view.readUInt32BE(16), view.readUInt32BE(20)];
  const data = inflateSync(view.subarray(41, 41 + view.readUInt32BE(33)));
  return { width, height, at: (x: number, y: number) => [...data.subarray(y * (width * 3 + 1) + 1 + x * 3).subarray(0, 3)] };
}

test('evidence is framed where it stands: green when sure, orange when in doubt', async () => {
  const box = [100, 100, 200, 112] as const;
  const scale = 150 / 72;
  const corner = [Math.round(101 * scale), Math.round(99 * scale)] as const;
  for (const [doubt, color] of [
    [false, [0, 128, 60]],
    [true, [210, 90, 0]],
  ] as const) {
    const png = await drawMarks(letter, '', 1, [{ label: '2a', box, doubt }]);
    if (!png) throw new Error('no page');
    const { width, height, at } = pixels(png);
    expect(height).toBeGreaterThan(width);
    expect(at(...corner)).toEqual(color);
    expect(at(corner[0] + 20, corner[1] - 30)).not.toEqual(color);
  }
});

test('a page that is not there is none', async () => expect(await drawMarks(letter, '', 99, [])).toBeNull());
