import { crc32, deflateSync } from 'node:zlib';

/** A grey picture: one byte a pixel, row by row from the top. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** A grey picture as PNG (RFC 2083). */
export function toPng({ width, height, pixels }: Grey): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return png(header, rows(pixels, width, height));
}

/** A picture of three bytes a pixel as PNG. */
export function toColorPng(width: number, height: number, rgb: Uint8Array): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return png(header, rows(rgb, width * 3, height));
}

/** Each row with its filter byte, 0 for none. */
function rows(bytes: Uint8Array, stride: number, height: number): Buffer {
  const raw = Buffer.alloc((stride + 1) * height);
  for (let y = 0; y < height; y += 1) raw.set(bytes.subarray(y * stride, (y + 1) * stride), y * (stride + 1) + 1);
  return raw;
}

function png(header: Buffer, raw: Buffer): Uint8Array {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(data.length, 0);
    ends.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
  };
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(raw, { level: 3 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The picture turned clockwise by a quarter turn. */
export function turned({ width, height, pixels }: Grey): Grey {
  const out = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) out[x * height + (height - 1 - y)] = pixels[y * width + x] as number;
  return { width: height, height: width, pixels: out };
}
