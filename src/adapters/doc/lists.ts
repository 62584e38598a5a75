import { type Label, type List, ListCounter, type ListLevel } from '../docx/counter.js';
import { NUMBER_FORMATS } from '../docx/numbers.js';
import { PART, type WordBinary } from './file.js';

const LIST = 28;
const LEVELS = 9;
const OVERRIDE = 16;

/** The automatic lists of a file ([MS-DOC] 2.4.6.3): a paragraph names an override, that a list, and that its levels. */
export class BinaryLists {
  readonly #lists: List[];
  readonly #counter = new ListCounter();

  constructor(file: WordBinary) {
    const lists = readLists(file.part(PART.lists, true));
    this.#lists = readOverrides(file.part(PART.overrides), lists);
  }

  /** Count one paragraph; null where it has no number. `override` counts from 1; `level` is null where the paragraph does not say it. */
  next(override: number, level: number | null, style: number): Label | null {
    const list = this.#lists[override - 1];
    if (!list) return null;
    const styled = list.levels.findIndex((one) => one?.style === String(style));
    return this.#counter.next(String(override), list, Math.min(LEVELS - 1, level ?? Math.max(0, styled)));
  }
}

function readLists(part: Buffer): Map<number, List> {
  const lists = new Map<number, List>();
  if (part.length < 2) return lists;
  const count = part.readUInt16LE(0);
  const cursor = { at: 2 + count * LIST };
  for (let index = 0; index < count; index += 1) {
    const head = part.subarray(2 + index * LIST, 2 + (index + 1) * LIST);
    const id = head.readInt32LE(0);
    const simple = Boolean(head.readUInt8(26) & 1);
    const levels = Array.from({ length: simple ? 1 : LEVELS }, (_, level) => readLevel(part, cursor, head.readUInt16LE(8 + level * 2)));
    lists.set(id, { abstract: String(id), levels, starts: new Map() });
  }
  return lists;
}

function readOverrides(part: Buffer, lists: ReadonlyMap<number, List>): List[] {
  if (part.length < 4) return [];
  const count = part.readUInt32LE(0);
  const cursor = { at: 4 + count * OVERRIDE };
  return Array.from({ length: Math.min(count, part.length / OVERRIDE) }, (_, index): List => {
    const head = part.subarray(4 + index * OVERRIDE, 4 + (index + 1) * OVERRIDE);
    const list = lists.get(head.readInt32LE(0)) ?? { abstract: '', levels: [], starts: new Map() };
    const levels = [...list.levels];
    const starts = new Map<number, number>();
    cursor.at += 4;
    for (let each = head.readUInt8(12); each > 0; each -= 1) {
      const [start, flags] = [part.readInt32LE(cursor.at), part.readUInt32LE(cursor.at + 4)];
      cursor.at += 8;
      const level = flags & 15;
      if (flags & 16) starts.set(level, start);
      if (flags & 32) levels[level] = readLevel(part, cursor, 0xfff);
    }
    return { abstract: list.abstract, levels, starts };
  });
}

function readLevel(part: Buffer, cursor: { at: number }, style: number): ListLevel {
  const head = part.subarray(cursor.at, cursor.at + 28);
  const flags = head.readUInt8(5);
  const behind = cursor.at + 28 + head.readUInt8(24) + head.readUInt8(25);
  const length = part.readUInt16LE(behind);
  const text = part.toString('utf16le', behind + 2, behind + 2 + length * 2);
  cursor.at = behind + 2 + length * 2;
  const places = new Set(head.subarray(6, 15));
  return {
    start: head.readInt32LE(0),
    format: NUMBER_FORMATS[head.readUInt8(4)] ?? 'decimal',
    // characters that are the number of a level are listed by their place, counted from 1
    text: [...text]
      .map((sign, index) => (places.has(index + 1) && sign.charCodeAt(0) < LEVELS ? `%${sign.charCodeAt(0) + 1}` : sign))
      .join(''),
    restart: flags & 8 ? head.readUInt8(26) : undefined,
    legal: Boolean(flags & 4),
    style: style === 0xfff ? undefined : String(style),
  };
}
