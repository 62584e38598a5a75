import type { TextLine } from './lines.js';

/** "2 For each year, how many boats were": a number without a mark. */
const NUMBERED = /^\d{1,2}\s+[A-ZÀ-Þ"'(]/u;
const LETTERS = 'abcdefgh';

/**
 * The lines "a lent", "b lost" and so on right below one that a number without a mark opens: a list that lost its marks when it was copied. "a boat" on a
 * line of its own may be the rest of the line above; with "b" below it it is not.
 */
export function bareLetters(lines: readonly TextLine[]): ReadonlySet<TextLine> {
  return new Set(
    lines.flatMap(({ text, cells }, at) => {
      if (cells || !NUMBERED.test(text)) return [];
      const below = lines.slice(at + 1, at + 1 + LETTERS.length);
      const end = below.findIndex((line, index) => line.cells || !line.text.startsWith(`${LETTERS[index]} `));
      const limbs = below.slice(0, end < 0 ? undefined : end);
      return limbs.length > 1 ? limbs : [];
    }),
  );
}
