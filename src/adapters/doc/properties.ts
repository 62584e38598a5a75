import type { Look } from '../docx/styles.js';
import type { WordBinary } from './file.js';

/** One change of a property: its code and its operand. */
export interface Change {
  readonly code: number;
  readonly operand: Buffer;
}

/** What stretches of the main stream are set in: from..to are offsets in it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The number of the paragraph's style; 0 for characters. */
  readonly style: number;
  readonly changes: readonly Change[];
}

/** Bytes of an operand by the top three bits of the code; those of -1 say their length themselves. */
const LENGTHS = [1, 1, 2, 4, 2, 2, -1, 3];
const TABLE_DEFINITION = 0xd608;
const TABS = 0xc615;

/** The changes that a list of them holds ("grpprl", [MS-DOC] 2.6). What is cut off is left out. */
export function changesIn(list: Buffer): Change[] {
  const changes: Change[] = [];
  for (let at = 0; at + 2 < list.length; ) {
    const code = list.readUInt16LE(at);
    at += 2;
    let length = LENGTHS[code >> 13] as number;
    if (code === TABLE_DEFINITION && at + 2 <= list.length) {
      length = list.readUInt16LE(at) - 1;
      at += 2;
    } else if (length < 0) {
      length = list[at] as number;
      at += 1;
      if (code === TABS && length === 255) break;
    }
    if (length < 0 || at + length > list.length) break;
    changes.push({ code, operand: list.subarray(at, at + length) });
    at += length;
  }
  return changes;
}

const PAGE = 512;

/** The stretches that a list of pages of 512 bytes describes, in the order of the stream. */
export function stretchesOf(file: WordBinary, part: number, kind: 'paragraphs' | 'characters'): Stretch[] {
  const found: Stretch[] = [];
  for (const { data } of file.positions(part, 4)) {
    const start = (data.readUInt32LE(0) & 0x3fffff) * PAGE;
    const page = file.main.subarray(start, start + PAGE);
    const count = page.readUInt8(PAGE - 1);
    const entry = kind === 'paragraphs' ? 13 : 1;
    for (let index = 0; index < count; index += 1) {
      const [from, to] = [page.readUInt32LE(index * 4), page.readUInt32LE(index * 4 + 4)];
      const at = page.readUInt8((count + 1) * 4 + index * entry) * 2;
      const read = kind === 'paragraphs' ? paragraphAt(page, at, file) : { style: 0, changes: charactersAt(page, at) };
      found.push({ from, to, ...read });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

const charactersAt = (page: Buffer, at: number): Change[] => (at ? changesIn(page.subarray(at + 1, at + 1 + page.readUInt8(at))) : []);

const HUGE = 0x6646;

function paragraphAt(page: Buffer, at: number, file: WordBinary): Pick<Stretch, 'style' | 'changes'> {
  if (!at) return { style: 0, changes: [] };
  const words = page.readUInt8(at);
  const [start, length] = words ? [at + 1, words * 2 - 1] : [at + 2, page.readUInt8(at + 1) * 2];
  const list = page.subarray(start, start + length);
  const changes = changesIn(list.subarray(2)).flatMap((change): readonly Change[] => {
    if (change.code !== HUGE) return [change];
    // a list that is too long for its page lies in a stream of its own
    const place = change.operand.readUInt32LE(0);
    if (place + 2 > file.data.length) return [];
    return changesIn(file.data.subarray(place + 2, place + 2 + file.data.readUInt16LE(place)));
  });
  return { style: list.length >= 2 ? list.readUInt16LE(0) : 0, changes };
}

/** Finds the stretch that holds an offset. Offsets are mostly asked for in order. */
export function finder(stretches: readonly Stretch[]): (offset: number) => Stretch | undefined {
  let last = 0;
  const holds = (one: Stretch | undefined, offset: number) => one !== undefined && one.from <= offset && offset < one.to;
  return (offset) => {
    for (const near of [last, last + 1])
      if (holds(stretches[near], offset)) {
        last = near;
        return stretches[near];
      }
    let [low, high] = [0, stretches.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const one = stretches[middle] as Stretch;
      if (holds(one, offset)) {
        last = middle;
        return one;
      }
      if (one.from > offset) high = middle - 1;
      else low = middle + 1;
    }
    return undefined;
  };
}

/** How characters look, and whether a tracked change took them away. */
export interface Hand extends Look {
  readonly gone?: boolean;
  /** A character of a symbol font stands for the one in the text. */
  readonly sign?: number;
}

const COLORS = '000000 0000ff 00ffff 00ff00 ff00ff ff0000 ffff00 ffffff 000080 008080 008000 800080 800000 808000 808080 c0c0c0'.split(' ');
const FLAGS: Readonly<Record<number, 'bold' | 'italic' | 'hidden' | 'gone'>> = {
  2101: 'bold',
  2102: 'italic',
  2108: 'hidden',
  2048: 'gone',
};

/** A look with changes made to it; a flag may also say "as the style" or "not as the style". */
export function changed(look: Hand, changes: readonly Change[]): Hand {
  if (!changes.length) return look;
  const next: { -readonly [key in keyof Hand]: Hand[key] } = { ...look };
  for (const { code, operand } of changes) {
    const flag = FLAGS[code];
    if (flag) {
      const said = operand[0] as number;
      next[flag] = said === 0x80 ? Boolean(look[flag]) : said === 0x81 ? !look[flag] : said === 1;
    } else if (code === 0x2a3e) next.underline = operand[0] !== 0;
    else if (code === 0x4a43) next.size = operand.readUInt16LE(0) / 2;
    else if (code === 0x2a42) next.color = COLORS[(operand[0] as number) - 1] ?? '000000';
    else if (code === 0x6870) next.color = operand[3] === 0xff ? '000000' : operand.toString('hex', 0, 3);
    else if (code === 0x6a09) next.sign = operand.readUInt16LE(2);
  }
  return next;
}
