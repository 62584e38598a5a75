import type { Box, Cell } from '../../model/document.js';
import type { Word } from './words.js';

/** Words that a reader sees as one line, in one column. */
export interface PdfLine {
  readonly page: number;
  readonly words: readonly Word[];
  readonly box: Box;
  readonly baseline: number;
  readonly size: number;
  /** It stands in a letterhead beside the text. */
  readonly beside?: true;
  /** Set where the line stands in a column of a table: row counts the rows of the table. */
  cell?: Cell;
}

export const textOf = (line: { words: readonly Word[] }): string =>
  line.words.map((word, index) => (index && word.spaced ? ' ' : '') + word.text).join('');

/** The line that words on one baseline make. */
export function toLine(words: readonly Word[], page: number): PdfLine {
  const first = words[0] as Word;
  const sizes = words.map(({ size }) => size).sort((a, b) => a - b);
  return {
    page,
    words: [{ ...first, spaced: false }, ...words.slice(1)],
    box: around(words.map(({ box }) => box)),
    baseline: first.baseline,
    size: sizes[Math.floor(sizes.length / 2)] as number,
  };
}

export function around(boxes: readonly Box[]): Box {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}
