/** Width and height in pixels from the header: PNG's IHDR, the frame of a JPEG; null for what is neither. */
export function pictureSize(bytes: Uint8Array): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] === 0x89) return bytes.length > 24 ? { width: view.getUint32(16), height: view.getUint32(20) } : null;
  if (bytes[0] !== 0xff) return null;
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const mark = bytes[at + 1] as number;
    if (mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark))
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + (mark === 0xff || (mark >= 0xd0 && mark <= 0xd8) ? 0 : view.getUint16(at + 2));
  }
  return null;
}
