/** A picture in a PDF of one page, so that PDFium decodes it: points of the page are pixels of the picture. */
export function asPdf(bytes: Uint8Array, { width, height }: { readonly width: number; readonly height: number }): Uint8Array | null {
  const png = bytes[0] === 0x89 ? pngEntries(bytes) : null;
  if (bytes[0] === 0x89 && !png) return null;
  const entries = png?.entries ?? `/ColorSpace ${COLORS[channelsOf(bytes)] ?? '/DeviceRGB'} /BitsPerComponent 8 /Filter /DCTDecode`;
  const data = png?.data ?? bytes;
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

/** PDF has PNG's own compression; null for what it has not: interlaced rows, transparency, a palette. */
function pngEntries(bytes: Uint8Array): { entries: string; data: Buffer } | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [columns, depth, color, interlaced] = [view.readUInt32BE(16), view[24], view[25], view[28]];
  if (interlaced || (color !== 0 && color !== 2)) return null;
  const parts: Buffer[] = [];
  for (let at = 8; at + 12 <= view.length; at += 12 + view.readUInt32BE(at))
    if (view.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(view.subarray(at + 8, at + 8 + view.readUInt32BE(at)));
  const colors = color === 2 ? 3 : 1;
  return {
    entries: `/ColorSpace ${COLORS[colors]} /BitsPerComponent ${depth} /Filter /FlateDecode /DecodeParms <</Predictor 15 /Colors ${colors} /BitsPerComponent ${depth} /Columns ${columns}>>`,
    data: Buffer.concat(parts),
  };
}
