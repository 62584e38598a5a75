import { toColorPng } from '../adapters/ocr/png.js';
import { type Drawn, drawPages } from '../adapters/pdf/draw.js';

/** A value's place on the page and the question it answers; points, origin at the top left. */
export interface Mark {
  readonly label: string;
  /** Left, top, right, bottom. */
  readonly box: readonly [number, number, number, number];
  readonly doubt: boolean;
}

/** Pixels to a point: 150 to the inch. */
const SCALE = 150 / 72;
const SURE = [0, 128, 60] as const;
const DOUBTFUL = [210, 90, 0] as const;

/** One page of a PDF as PNG with the evidence framed and labelled: green where the answer is sure, orange where it is in doubt. */
export async function drawMarks(bytes: Uint8Array, password: string, page: number, marks: readonly Mark[]): Promise<Uint8Array | null> {
  const [drawn] = await drawPages(bytes, password, [page], SCALE);
  if (!drawn) return null;
  const canvas = new Canvas(drawn);
  // labels stand in the margin, one a line, so that they hide no words
  const margin = Math.min(...marks.map(({ box }) => box[0]));
  const written = new Set<string>();
  for (const { label, box, doubt } of marks) {
    const color = doubt ? DOUBTFUL : SURE;
    canvas.frame(box, color);
    const line = `${label} ${Math.round(box[1] / 6)}`;
    if (!written.has(line)) canvas.write(label, margin, box[1], color);
    written.add(line);
  }
  return canvas.png();
}

type Color = readonly [number, number, number];

class Canvas {
  readonly #width: number;
  readonly #height: number;
  readonly #scale: number;
  readonly #rgb: Uint8Array;

  constructor({ image, scale }: Drawn) {
    this.#width = image.width;
    this.#height = image.height;
    this.#scale = scale;
    this.#rgb = new Uint8Array(image.pixels.length * 3);
    for (const [at, grey] of image.pixels.entries()) this.#rgb.fill(grey, at * 3, at * 3 + 3);
  }

  frame([left, top, right, bottom]: Mark['box'], color: Color): void {
    const [x0, y0, x1, y1] = [left - 1, top - 1, right + 1, bottom + 1].map((point) => Math.round(point * this.#scale)) as [
      number,
      number,
      number,
      number,
    ];
    for (let thick = 0; thick < 2; thick += 1) {
      for (let x = x0; x <= x1; x += 1) for (const y of [y0 - thick, y1 + thick]) this.#dot(x, y, color);
      for (let y = y0; y <= y1; y += 1) for (const x of [x0 - thick, x1 + thick]) this.#dot(x, y, color);
    }
  }

  /** A label in a small block font, white on the colour, left of a point. */
  write(label: string, x: number, y: number, color: Color): void {
    const size = 3;
    const signs = [...label.toLowerCase()].filter((sign) => sign in FONT).slice(0, 6);
    const width = signs.length * 4 * size + size;
    const left = Math.max(0, Math.round(x * this.#scale) - width - 4);
    const top = Math.round(y * this.#scale) - 2;
    for (let dy = 0; dy < 7 * size; dy += 1) for (let dx = 0; dx < width; dx += 1) this.#dot(left + dx, top + dy, color);
    for (const [index, sign] of signs.entries())
      for (const [row, bits] of (FONT[sign] as readonly number[]).entries())
        for (let column = 0; column < 3; column += 1)
          if (bits & (4 >> column))
            for (let dy = 0; dy < size; dy += 1)
              for (let dx = 0; dx < size; dx += 1)
                this.#dot(left + size + index * 4 * size + column * size + dx, top + size + row * size + dy, [255, 255, 255]);
  }

  png(): Uint8Array {
    return toColorPng(this.#width, this.#height, this.#rgb);
  }

  #dot(x: number, y: number, color: Color): void {
    if (x >= 0 && y >= 0 && x < this.#width && y < this.#height) this.#rgb.set(color, (y * this.#width + x) * 3);
  }
}

/** Three dots wide, five high: a row is three bits. */
const FONT: Readonly<Record<string, readonly number[]>> = {
  '0': [7, 5, 5, 5, 7],
  '1': [2, 6, 2, 2, 7],
  '2': [7, 1, 7, 4, 7],
  '3': [7, 1, 7, 1, 7],
  '4': [5, 5, 7, 1, 1],
  '5': [7, 4, 7, 1, 7],
  '6': [7, 4, 7, 5, 7],
  '7': [7, 1, 1, 2, 2],
  '8': [7, 5, 7, 5, 7],
  '9': [7, 5, 7, 1, 7],
  a: [7, 5, 7, 5, 5],
  b: [6, 5, 6, 5, 6],
  c: [7, 4, 4, 4, 7],
  d: [6, 5, 5, 5, 6],
  e: [7, 4, 6, 4, 7],
  f: [7, 4, 6, 4, 4],
  g: [7, 4, 5, 5, 7],
  h: [5, 5, 7, 5, 5],
  i: [7, 2, 2, 2, 7],
  v: [5, 5, 5, 5, 2],
  x: [5, 5, 2, 5, 5],
  '.': [0, 0, 0, 0, 2],
};
