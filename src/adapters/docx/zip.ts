import { crc32, inflateRawSync } from 'node:zlib';
import { UnreadableLetter } from '../../model/diagnostic.js';

/** What all wanted members may hold unpacked, in bytes: hundreds of times what the words of a long letter take. */
const MOST_BYTES = 32 * 2 ** 20;
const MOST_MEMBERS = 10_000;
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

/**
 * The wanted members of a ZIP file, unpacked. Sizes are held to while unpacking, whatever the file claims, and checksums are checked:
 * throws UnreadableLetter `input/too-large`, `adapter/encrypted` or `adapter/damaged`.
 */
export function readZip(bytes: Uint8Array, wanted: (name: string) => boolean, most = MOST_BYTES): Map<string, Uint8Array> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Map<string, Uint8Array>();
  let left = most;
  try {
    const end = endOfDirectory(file);
    const count = file.readUInt16LE(end + 10);
    if (count > MOST_MEMBERS) throw new UnreadableLetter('input/too-large', `the file holds ${count} members`);
    let at = file.readUInt32LE(end + 16);
    for (let index = 0; index < count; index += 1) {
      if (file.readUInt32LE(at) !== DIRECTORY_ENTRY) throw damaged('its list of members is broken');
      const nameLength = file.readUInt16LE(at + 28);
      const name = file.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/');
      if (wanted(name)) {
        const data = unpack(file, at, name, left);
        left -= data.length;
        found.set(name, data);
      }
      at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
    }
  } catch (error) {
    // reads behind the end of the file
    if (error instanceof RangeError) throw damaged('it is cut short');
    throw error;
  }
  return found;
}

function unpack(file: Buffer, entry: number, name: string, left: number): Uint8Array {
  if (file.readUInt16LE(entry + 8) & 1) throw new UnreadableLetter('adapter/encrypted', `${name} is encrypted`);
  if (file.readUInt32LE(entry + 24) > left) throw tooLarge(name);
  const method = file.readUInt16LE(entry + 10);
  const local = file.readUInt32LE(entry + 42);
  const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  const packed = file.subarray(start, start + file.readUInt32LE(entry + 20));
  if (method !== 0 && method !== 8) throw damaged(`${name} is packed in an unknown way`);
  let data: Buffer;
  try {
    data = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, left) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(name);
    throw damaged(`${name} cannot be unpacked`);
  }
  if (data.length > left) throw tooLarge(name);
  if (crc32(data) !== file.readUInt32LE(entry + 16)) throw damaged(`the checksum of ${name} is wrong`);
  return data;
}

function endOfDirectory(file: Buffer): number {
  const lowest = Math.max(0, file.length - 22 - 0xffff);
  for (let at = file.length - 22; at >= lowest; at -= 1) if (file.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  throw damaged('it is cut short');
}

const damaged = (what: string) => new UnreadableLetter('adapter/damaged', `the file is damaged: ${what}`);
const tooLarge = (name: string) => new UnreadableLetter('input/too-large', `${name} is too large when unpacked`);
