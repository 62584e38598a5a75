import { crc32, inflateRawSync } from 'node:zlib';
import { UnreadableLetter } from '../../model/diagnostic.js';

/** What all wanted members may hold unpacked, in bytes: hundreds of times what the words of a long letter take. */
const MOST_BYTES = 32 * 2 ** 20;
const MOST_MEMBERS = 10_000;
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

/**
 * The wanted members of a ZIP file, unpacked. Sizes are held to while unpacking, whatever the file claims, and checksums are checked:
 * throws UnreadableLetter `input/too-large`, `adapter/encrypted` or `adapter/damaged`; where `broken` is given, it is told of members that are
 * encrypted or damaged, and the others are unpacked.
 */
export function readZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  most = MOST_BYTES,
  broken?: (name: string, why: UnreadableLetter) => void,
): Map<string, Uint8Array> {
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
        const data = unpack(file, at, left);
        if (data instanceof UnreadableLetter) {
          if (!broken || data.code === 'input/too-large') throw new UnreadableLetter(data.code, `${name}: ${data.message}`);
          broken(name, data);
        } else {
          left -= data.length;
          found.set(name, data);
        }
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

/** What a member holds, or why that cannot be had. */
function unpack(file: Buffer, entry: number, left: number): Buffer | UnreadableLetter {
  if (file.readUInt16LE(entry + 8) & 1) return new UnreadableLetter('adapter/encrypted', 'it is encrypted');
  const tooLarge = new UnreadableLetter('input/too-large', 'it is too large once it is unpacked');
  if (file.readUInt32LE(entry + 24) > left) return tooLarge;
  const method = file.readUInt16LE(entry + 10);
  if (method !== 0 && method !== 8) return damaged('it is packed in an unknown way');
  try {
    const local = file.readUInt32LE(entry + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(start, start + file.readUInt32LE(entry + 20));
    const data = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, left) });
    if (data.length > left) return tooLarge;
    return crc32(data) === file.readUInt32LE(entry + 16) ? data : damaged('its checksum is wrong');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge : damaged('it cannot be unpacked');
  }
}

function endOfDirectory(file: Buffer): number {
  const lowest = Math.max(0, file.length - 22 - 0xffff);
  for (let at = file.length - 22; at >= lowest; at -= 1) if (file.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  throw damaged('it is cut short');
}

const damaged = (what: string) => new UnreadableLetter('adapter/damaged', `the file is damaged: ${what}`);
