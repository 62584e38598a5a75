import { inflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A picture in a PDF of one page, so that PDFium decodes it: points of the page are pixels of the picture. Throws Error where a PNG is damaged. */
export function asPdf(bytes: Uint8Array, { width, height }: Size): Uint8Array {
  const [entries, data] =
    bytes[0] === 0x89
      ? ['/ColorSpace /DeviceGray /BitsPerComponent 8', greyOf(bytes)]
      : [`/ColorSpace ${COLORS[channelsOf(bytes)] ?? '/DeviceRGB'} /BitsPerComponent 8 /Filter /DCTDecode`, bytes];
  const content = `${width} 0 0 ${height} 0 0 cm /I Do`;
  return new Uint8Array(
    Buffer.concat([
      Buffer.from(
        `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>> endobj
4 0 obj <</Length ${content.length}>> stream
${content}
endstream endobj
5 0 obj <</Type/XObject/Subtype/Image/Width ${width}/Height ${height} ${entries} /Length ${data.length}>> stream
`,
        'latin1',
      ),
      data,
      // PDFium finds the objects without a table of their places
      Buffer.from('\nendstream endobj\ntrailer <</Size 6/Root 1 0 R>>\nstartxref\n0\n%%EOF\n'),
    ]),
  );
}

const COLORS: Readonly<Record<number, string>> = { 1: '/DeviceGray', 3: '/DeviceRGB', 4: '/DeviceCMYK' };

/** The number of colours in a JPEG's frame header. */
function channelsOf(bytes: Uint8Array): number {
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; ) {
    const mark = bytes[at + 1] as number;
    if (mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark)) return bytes[at + 9] as number;
    at += 2 + (((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number));
  }
  return 3;
}

/** A PNG of any make (palettes, interlaced rows, 16 bits, transparency) as grey bytes; what shows through is white. */
function greyOf(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file[INTERLACED]) refuseBomb(file);
  const { width, height, data } = PNG.sync.read(file);
  const pixels = new Uint8Array(width * height);
  const part = (at: number, colour: number): number => data[at * 4 + colour] as number;
  for (let at = 0; at < pixels.length; at += 1) {
    const grey = (part(at, 0) * 77 + part(at, 1) * 150 + part(at, 2) * 29) >> 8;
    pixels[at] = 255 - ((255 - grey) * part(at, 3)) / 255;
  }
  return pixels;
}

/** Where a PNG's header says how its pixels lie (RFC 2083, 4.1.1). */
const [WIDTH, HEIGHT, DEPTH, COLOR, INTERLACED] = [16, 20, 24, 25, 28] as const;
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** The package unpacks interlaced rows whatever their size: more bytes than such a picture has are an Error. */
function refuseBomb(file: Buffer): void {
  const parts: Buffer[] = [];
  for (let at = 8; at + 12 <= file.length; at += 12 + file.readUInt32BE(at))
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  const bits = file.readUInt8(DEPTH) * (CHANNELS[file.readUInt8(COLOR)] ?? 4);
  const row = Math.ceil((file.readUInt32BE(WIDTH) * bits) / 8) + 8;
  // seven passes, each with rows of its own
  inflateSync(Buffer.concat(parts), { maxOutputLength: 2 * row * (file.readUInt32BE(HEIGHT) + 8) });
}
