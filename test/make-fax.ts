import type { Image } from './make-pdf.js';

/** The CCITT G4 data of each page of a TIFF file with one strip a page, as PDF carries it. */
export function faxPages(tiff: Uint8Array): Image[] {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const pages: Image[] = [];
  for (let at = view.getUint32(4, true); at; ) {
    const count = view.getUint16(at, true);
    const entries = new Map(
      Array.from({ length: count }, (_, index) => {
        const entry = at + 2 + index * 12;
        const short = view.getUint16(entry + 2, true) === 3;
        return [view.getUint16(entry, true), short ? view.getUint16(entry + 8, true) : view.getUint32(entry + 8, true)];
      }),
    );
    const [width = 0, height = 0, start = 0, length = 0] = [256, 257, 273, 279].map((tag) => entries.get(tag));
    pages.push({
      width,
      height,
      data: tiff.slice(start, start + length),
      entries: `/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns ${width} /Rows ${height} >>`,
    });
    at = view.getUint32(at + 2 + count * 12, true);
  }
  return pages;
}

/** The same picture in JBIG2 (ITU-T T.88): page information, then one generic region coded as a fax is (MMR). */
export function asJbig2({ width, height, data }: Image): Image {
  const segment = (number: number, type: number, body: Buffer): Buffer => {
    const head = Buffer.alloc(11);
    head.writeUInt32BE(number, 0);
    head[4] = type;
    head[6] = 1;
    head.writeUInt32BE(body.length, 7);
    return Buffer.concat([head, body]);
  };
  const words = (...numbers: number[]): Buffer => {
    const out = Buffer.alloc(numbers.length * 4);
    for (const [index, one] of numbers.entries()) out.writeUInt32BE(one, index * 4);
    return out;
  };
  const page = Buffer.concat([words(width, height, 0, 0), Buffer.from([0, 0, 0])]);
  const region = Buffer.concat([words(width, height, 0, 0), Buffer.from([0, 1]), data]);
  return {
    width,
    height,
    data: Buffer.concat([segment(0, 48, page), segment(1, 38, region)]),
    entries: '/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /JBIG2Decode',
  };
}
