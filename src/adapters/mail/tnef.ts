import { type Attachment, plainName } from '../attached.js';

const SIGNATURE = 0x223e9f78;
const TITLE = 0x00018010;
const DATA = 0x0006800f;
const RENDER = 0x00069002;
const PROPERTIES = 0x00069005;

/**
 * The files in a winmail.dat (Transport Neutral Encapsulation Format, [MS-OXTNEF] 2.1.3): a run of attributes, each a level, an id, a length,
 * data and a checksum. What is damaged is left out, and `whole` says so.
 */
export function tnefAttachments(bytes: Uint8Array): { files: Attachment[]; whole: boolean } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 6 || view.getUint32(0, true) !== SIGNATURE) return { files: [], whole: false };
  const found: { name: string; data: Uint8Array }[] = [];
  let at = 6;
  while (at + 11 <= bytes.length) {
    const id = view.getUint32(at + 1, true);
    const length = view.getUint32(at + 5, true);
    const data = bytes.subarray(at + 9, at + 9 + length);
    if (data.length < length) break;
    const last = found.at(-1);
    if (id === RENDER) found.push({ name: '', data: new Uint8Array() });
    else if (id === TITLE && last) last.name = latin(data);
    else if (id === DATA && last) last.data = data;
    else if (id === PROPERTIES && last) last.name = longName(data) ?? last.name;
    at += 9 + length + 2;
  }
  const files = found
    .filter(({ data }) => data.length)
    .map(({ name, data }, index) => ({
      name: plainName(name || `attachment-${index + 1}`),
      type: '',
      bytes: data,
      inline: false,
    }));
  return { files, whole: at >= bytes.length - 10 };
}

const latin = (data: Uint8Array): string => new TextDecoder('latin1').decode(data).replace(/\0.*$/s, '');

/** PidTagAttachLongFilename (0x3707) in a list of properties: as 8-bit (0x1e) or UTF-16 text (0x1f). */
function longName(data: Uint8Array): string | null {
  for (let at = 0; at + 16 <= data.length; at += 4) {
    const type = (data[at] as number) | ((data[at + 1] as number) << 8);
    const id = (data[at + 2] as number) | ((data[at + 3] as number) << 8);
    if (id !== 0x3707 || (type !== 0x1e && type !== 0x1f)) continue;
    const view = new DataView(data.buffer, data.byteOffset + at, data.length - at);
    const length = view.getUint32(8, true);
    if (length > 600 || at + 12 + length > data.length) continue;
    const raw = data.subarray(at + 12, at + 12 + length);
    return (type === 0x1f ? new TextDecoder('utf-16le') : new TextDecoder('latin1')).decode(raw).replace(/\0.*$/s, '');
  }
  return null;
}
