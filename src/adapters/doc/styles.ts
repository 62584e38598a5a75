import { PART, type WordBinary } from './file.js';
import { type Change, changed, changesIn, type Hand } from './properties.js';

interface Sheet {
  /** 1 to 9 are Word's headings, 62 its title, 74 its subtitle. */
  readonly builtin: number;
  readonly base: number;
  readonly paragraph: readonly Change[];
  readonly characters: readonly Change[];
}

const NO_BASE = 0xfff;
const PARAGRAPH = 1;
const CHARACTER = 2;

/** The styles of a file, by their numbers. */
export class BinaryStyles {
  readonly #sheets: (Sheet | undefined)[] = [];
  readonly #looks = new Map<number, Hand>();

  constructor(file: WordBinary) {
    const part = file.part(PART.styles);
    if (part.length < 6) return;
    const baseLength = part.readUInt16LE(4);
    for (let at = 2 + part.readUInt16LE(0); at + 2 <= part.length; ) {
      const length = part.readUInt16LE(at);
      this.#sheets.push(length ? readSheet(part.subarray(at + 2, at + 2 + length), baseLength) : undefined);
      at += 2 + length + (length % 2);
    }
  }

  isHeading(style: number): boolean {
    return this.#chain(style).some(({ builtin }) => (builtin >= 1 && builtin <= 9) || builtin === 62 || builtin === 74);
  }

  /** What a paragraph's style says of it, the style that it is based on first. */
  paragraph(style: number): Change[] {
    return this.#chain(style)
      .reverse()
      .flatMap(({ paragraph }) => paragraph);
  }

  /** How the characters of a style look; a style of characters alone is laid over that of its paragraph, `base`. */
  look(style: number, base?: Hand): Hand {
    let look = base ? undefined : this.#looks.get(style);
    look ??= this.#chain(style)
      .reverse()
      .reduce((hand, { characters }) => changed(hand, characters), base ?? {});
    if (!base) this.#looks.set(style, look);
    return look;
  }

  /** A style and what it is based on, nearest first; a circle ends where it closes. */
  #chain(style: number): Sheet[] {
    const found: Sheet[] = [];
    for (let next = style; next !== NO_BASE; ) {
      const sheet = this.#sheets[next];
      if (!sheet || found.includes(sheet)) break;
      found.push(sheet);
      next = sheet.base;
    }
    return found;
  }
}

function readSheet(sheet: Buffer, baseLength: number): Sheet | undefined {
  if (sheet.length < 10) return undefined;
  const kind = sheet.readUInt16LE(2) & 15;
  const base = sheet.readUInt16LE(2) >> 4;
  const count = sheet.readUInt16LE(4) & 15;
  let at = baseLength;
  at += at + 2 <= sheet.length ? 2 + sheet.readUInt16LE(at) * 2 + 2 : 0;
  const lists: Buffer[] = [];
  for (let index = 0; index < count && at + 2 <= sheet.length; index += 1) {
    const length = sheet.readUInt16LE(at);
    lists.push(sheet.subarray(at + 2, at + 2 + length));
    at += 2 + length + (length % 2);
  }
  const none = Buffer.alloc(0);
  const [first = none, second = none] = lists;
  return {
    builtin: sheet.readUInt16LE(0) & 0xfff,
    base,
    // a paragraph's list opens with the number of its style
    paragraph: kind === PARAGRAPH ? changesIn(first.subarray(2)) : [],
    characters: kind === PARAGRAPH ? changesIn(second) : kind === CHARACTER ? changesIn(first) : [],
  };
}
