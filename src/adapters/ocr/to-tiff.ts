import type { Grey } from './png.js';

/** Tags of TIFF 6.0, in order, with their types: 3 is two bytes, 4 is four. */
const WIDTH = 256;
const HEIGHT = 257;
const BITS = 258;
const COMPRESSION = 259;
const INK = 262;
const STRIPS = 273;
const ROWS = 278;
const LENGTHS = 279;

/** Grey pictures as the pages of one TIFF file, unpacked. */
export function toTiff(images: readonly Grey[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from([0x49, 0x49, 42, 0, 8, 0, 0, 0])];
  let at = 8;
  for (const [index, { width, height, pixels }] of images.entries()) {
    const entries = [
      [WIDTH, 4, width],
      [HEIGHT, 4, height],
      [BITS, 3, 8],
      [COMPRESSION, 3, 1],
      [INK, 3, 1],
      [STRIPS, 4, 0],
      [ROWS, 4, height],
      [LENGTHS, 4, pixels.length],
    ] as const;
    const directory = Buffer.alloc(2 + entries.length * 12 + 4);
    const start = at + directory.length;
    // directories begin on even bytes
    const end = start + pixels.length + (pixels.length % 2);
    directory.writeUInt16LE(entries.length, 0);
    for (const [place, [tag, type, value]] of entries.entries()) {
      const entry = 2 + place * 12;
      directory.writeUInt16LE(tag, entry);
      directory.writeUInt16LE(type, entry + 2);
      directory.writeUInt32LE(1, entry + 4);
      directory.writeUInt32LE(tag === STRIPS ? start : value, entry + 8);
    }
    if (index < images.length - 1) directory.writeUInt32LE(end, directory.length - 4);
    parts.push(directory, Buffer.from(pixels), Buffer.alloc(pixels.length % 2));
    at = end;
  }
  return new Uint8Array(Buffer.concat(parts));
}
