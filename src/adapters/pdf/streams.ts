import type { Box, Cell } from '../../model/document.js';
import { around } from './line.js';
import type { Word } from './words.js';

/** What the tags hold together: a paragraph, a list item, or a whole table. */
interface TagBlock {
  readonly path: readonly number[];
  readonly words: Word[];
  readonly box: Box;
  readonly from: number;
  readonly to: number;
}

/**
 * The columns of a page as its tags tell them: where their order goes back up the page, another column begins. One column where the page has no
 * tags, or where they cannot be believed: blocks that stand one above the other must follow in that order, and all words must be tagged but those
 * above and below the rest.
 */
export function streamsOf(words: readonly Word[], cells: ReadonlyMap<Word, Cell>): (readonly Word[])[] {
  const blocks = blocksOf(words);
  const [first] = blocks;
  if (!first) return [words];
  const streams: TagBlock[][] = [[first]];
  for (const block of blocks.slice(1)) {
    const stream = streams.at(-1) as TagBlock[];
    if (block.from < (stream.at(-1)?.from ?? 0) - 3) streams.push([block]);
    else stream.push(block);
  }
  if (streams.length < 2 || !blocks.every((block, index) => blocks.slice(index + 1).every((next) => follows(block, next)))) return [words];
  const [top, bottom] = [Math.min(...blocks.map(({ from }) => from)), Math.max(...blocks.map(({ to }) => to))];
  const loose = words.filter(({ tag }) => !tag);
  if (loose.some(({ baseline }) => baseline > top - 2 && baseline < bottom + 2)) return [words];
  const columns = streams.map((stream) => stream.flatMap((block) => block.words));
  return isParted(columns, cells)
    ? [words]
    : [loose.filter(({ baseline }) => baseline < top), ...columns, loose.filter(({ baseline }) => baseline > bottom)].filter(
        ({ length }) => length,
      );
}

function blocksOf(words: readonly Word[]): TagBlock[] {
  const byKey = new Map<string, Word[]>();
  for (const word of words) {
    const key = word.tag?.cells.at(-1)?.table ?? word.tag?.block;
    if (key === undefined) continue;
    const own = byKey.get(key);
    if (own) own.push(word);
    else byKey.set(key, [word]);
  }
  return [...byKey]
    .map(([key, own]): TagBlock => {
      const baselines = own.map(({ baseline }) => baseline);
      return {
        path: key.split('/').map(Number),
        words: own,
        box: around(own.map(({ box }) => box)),
        from: Math.min(...baselines),
        to: Math.max(...baselines),
      };
    })
    .sort((a, b) => inOrder(a.path, b.path));
}

function inOrder(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((step, index) => step !== b[index]);
  return at < 0 ? a.length - b.length : (a[at] as number) - (b[at] ?? -1);
}

/** It stands beside the block, or below it. */
function follows({ box, to }: TagBlock, next: TagBlock): boolean {
  const shared = Math.min(box.x + box.width, next.box.x + next.box.width) - Math.max(box.x, next.box.x);
  return shared <= 2 || next.from > to - 2;
}

/** A table that is not of the tags runs over several columns. */
function isParted(columns: readonly (readonly Word[])[], cells: ReadonlyMap<Word, Cell>): boolean {
  const homes = new Map<number, number>();
  return columns.some((column, index) =>
    column.some((word) => {
      const table = cells.get(word)?.table;
      if (table === undefined) return false;
      const home = homes.get(table) ?? index;
      homes.set(table, home);
      return home !== index;
    }),
  );
}
