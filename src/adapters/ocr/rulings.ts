import type { Ruling } from '../pdf/rulings.js';
import type { Grey } from './png.js';

/** Shorter strokes are letters. Points. */
const LEAST = 40;
/** Thicker is a bar or a picture. */
const THICK = 4;
/** Darker than paper by so much is ink; a thin line that was scanned coarsely is grey. */
const INK = 50;
/** What is lighter may be the shade behind a table's head. */
const LIGHTEST = 185;
/** A thin line is blurred over three rows of pixels, each a little darker than what lies so many points on either side. */
const ASIDE = 2.5;
/** By how much, all three together: grain is less. */
const FAINT = 70;
/** Of the pixels of a line so many are dark; of those along the feet of letters fewer. */
const SOLID = 0.9;
/** Specks that a scanner leaves in a line. Points. */
const GAP = 2;

/** Long straight lines in a picture: the frames of tables. `scale`: pixels to a point. */
export function rulingsIn({ width, height, pixels }: Grey, scale: number): Ruling[] {
  const dark = Math.min(LIGHTEST, paperOf(pixels) - INK);
  const aside = Math.round(ASIDE * scale);
  const lines = (rows: number, length: number, stride: number, step: number) => {
    const faint = furrows(pixels, aside * stride);
    return linesIn(
      rows,
      length,
      (row, at) => {
        const here = row * stride + at * step;
        return (
          (pixels[here] as number) < dark || (faint[here - stride] ?? 0) + (faint[here] as number) + (faint[here + stride] ?? 0) > FAINT
        );
      },
      scale,
    );
  };
  const across = lines(height, width, width, 1);
  const down = lines(width, height, 1, width);
  return [...across.map((line) => ({ across: true, ...line })), ...down.map((line) => ({ across: false, ...line }))];
}

/** By how much each pixel is darker than both that lie `aside` of it. */
function furrows(pixels: Uint8Array, aside: number): Uint8Array {
  const found = new Uint8Array(pixels.length);
  for (let at = aside; at + aside < pixels.length; at += 1) {
    const light = Math.min(pixels[at - aside] as number, pixels[at + aside] as number);
    if (light > (pixels[at] as number)) found[at] = light - (pixels[at] as number);
  }
  return found;
}

/** The grey of the paper: most of a page is bare. */
export function paperOf(pixels: Uint8Array): number {
  const counts = new Uint32Array(256);
  for (let at = 0; at < pixels.length; at += 37) counts[pixels[at] as number] = (counts[pixels[at] as number] as number) + 1;
  let left = pixels.length / 37 / 2;
  return counts.findIndex((count) => {
    left -= count;
    return left <= 0;
  });
}

interface Line {
  at: number;
  from: number;
  to: number;
}

/** Runs of dark pixels along each row; runs of neighbouring rows that overlap are one line. */
function linesIn(rows: number, length: number, dark: (row: number, at: number) => boolean, scale: number): Line[] {
  const open: (Line & { first: number; last: number })[] = [];
  for (let row = 0; row < rows; row += 1)
    for (const [from, to] of runsIn(row, length, dark, LEAST * scale, GAP * scale)) {
      const known = open.find((line) => row - line.last <= 2 && from <= line.to && to >= line.from);
      if (known) Object.assign(known, { last: row, from: Math.min(from, known.from), to: Math.max(to, known.to) });
      else open.push({ at: row, first: row, last: row, from, to });
    }
  return open
    .filter(({ first, last }) => last - first <= THICK * scale)
    .map(({ first, last, from, to }) => ({ at: (first + last + 1) / 2 / scale, from: from / scale, to: to / scale }));
}

function runsIn(row: number, length: number, dark: (row: number, at: number) => boolean, least: number, gap: number): [number, number][] {
  const runs: [number, number][] = [];
  let [start, last, inked] = [-1, -1, 0];
  for (let at = 0; at <= length; at += 1) {
    if (at < length && dark(row, at)) {
      if (start < 0) [start, inked] = [at, 0];
      last = at;
      inked += 1;
    } else if (start >= 0 && (at === length || at - last > gap)) {
      if (last - start >= least && inked > (last - start) * SOLID) runs.push([start, last]);
      start = -1;
    }
  }
  return runs;
}
