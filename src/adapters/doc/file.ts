import { Reader } from '@kenjiuno/msgreader/lib/Reader.js';
import { UnreadableLetter } from '../../model/diagnostic.js';
import { windows1252 } from '../charset.js';

/** A stretch of text as the file keeps it: characters from..to (file-wide positions) lie at `offset` of the main stream, one byte each or two. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
  readonly bytes: 1 | 2;
}

/** Character positions of a story: the body, the notes, the headers … stand one after the other. */
export interface Story {
  readonly from: number;
  readonly to: number;
}

/** Numbers of the structures in the file's header, [MS-DOC] 2.5.6. */
export const PART = {
  styles: 1,
  noteRefs: 2,
  notes: 3,
  sections: 6,
  headers: 11,
  characters: 12,
  paragraphs: 13,
  pieces: 33,
  shapes: 40,
  endnoteRefs: 46,
  endnotes: 47,
  boxes: 56,
  lists: 73,
  overrides: 74,
} as const;

const STORIES = ['body', 'notes', 'headers', 'macros', 'comments', 'endnotes', 'boxes'] as const;

/** The streams of a Word file of 1997 to 2003 ([MS-DOC]): where its text lies, and the structures beside it. Throws RangeError where it is cut short. */
export class WordBinary {
  readonly main: Buffer;
  readonly data: Buffer;
  readonly stories: Readonly<Record<(typeof STORIES)[number], Story>>;
  readonly #table: Buffer;
  readonly #pieces: readonly Piece[];

  constructor(bytes: Uint8Array) {
    const reader = new Reader(new Uint8Array(bytes).buffer);
    reader.parse();
    const stream = (name: string): Buffer => Buffer.from(reader.rootFolder().readFile(name) ?? []);
    this.main = stream('WordDocument');
    this.data = stream('Data');
    if (this.main.readUInt16LE(0) !== 0xa5ec) throw new Error('it is older than Word 97');
    const flags = this.main.readUInt16LE(10);
    if (flags & 0x0100) throw new UnreadableLetter('adapter/encrypted', 'the old Word file is locked with a password');
    this.#table = stream(flags & 0x0200 ? '1Table' : '0Table');
    let from = 0;
    this.stories = Object.fromEntries(
      STORIES.map((name, index) => {
        const story = { from, to: from + this.main.readUInt32LE(0x4c + index * 4) };
        from = story.to;
        return [name, story];
      }),
    ) as Record<(typeof STORIES)[number], Story>;
    this.#pieces = this.#readPieces();
    if (!this.#pieces.length) throw new Error('it holds no text');
  }

  /** A structure; empty where the file has none. `beyond`: with what follows it, since list levels lie behind their list. */
  part(number: number, beyond = false): Buffer {
    const at = 0x9a + number * 8;
    const [offset, length] = [this.main.readUInt32LE(at), this.main.readUInt32LE(at + 4)];
    return length ? this.#table.subarray(offset, beyond ? undefined : offset + length) : Buffer.alloc(0);
  }

  /** Positions that a structure lists ("PLC"), each but the last with `size` bytes of data. */
  positions(number: number, size: number): { at: number; data: Buffer }[] {
    const part = this.part(number);
    const count = Math.max(0, Math.floor((part.length - 4) / (4 + size)));
    return Array.from({ length: count }, (_, index) => {
      const data = 4 * (count + 1) + size * index;
      return { at: part.readUInt32LE(index * 4), data: part.subarray(data, data + size) };
    });
  }

  /** The characters of a story, each with its position and where it lies in the main stream. */
  *characters({ from, to }: Story): Generator<{ at: number; offset: number; text: string }> {
    for (const piece of this.#pieces) {
      const [first, last] = [Math.max(from, piece.from), Math.min(to, piece.to)];
      if (first >= last) continue;
      const start = piece.offset + (first - piece.from) * piece.bytes;
      const raw = this.main.subarray(start, start + (last - first) * piece.bytes);
      const text = piece.bytes === 2 ? raw.toString('utf16le') : windows1252(raw);
      for (let index = 0; index < text.length; index += 1)
        yield { at: first + index, offset: start + index * piece.bytes, text: text[index] as string };
    }
  }

  #readPieces(): Piece[] {
    const part = this.part(PART.pieces);
    let at = 0;
    while (part[at] === 1) at += 3 + part.readUInt16LE(at + 1);
    if (part[at] !== 2) throw new Error('its table of text is damaged');
    const count = (part.readUInt32LE(at + 1) - 4) / 12;
    const table = part.subarray(at + 5);
    return Array.from({ length: Math.floor(count) }, (_, index): Piece => {
      const place = table.readUInt32LE((Math.floor(count) + 1) * 4 + index * 8 + 2);
      const narrow = Boolean(place & 0x40000000);
      return {
        from: table.readUInt32LE(index * 4),
        to: table.readUInt32LE(index * 4 + 4),
        offset: narrow ? (place & ~0x40000000) / 2 : place,
        bytes: narrow ? 1 : 2,
      };
    });
  }
}
