import type { Passage } from '../model/answer.js';

/** A head that says what the bare numbers below it are: "£", "£'s", "(£000)", "£m", "All figures in £ thousand". */
const HEAD = /(?:^|[\s(])£(['’]?s|\s?['’]?000['’]?s?|k|\s?thousands?|m|\s?millions?)?(?=[\s):,]|$)(?![ \t]?\d)/im;

/** What the plain numbers of an answer are worth, where a head over them says so; null where none does. */
export function unitOf(text: string): NonNullable<Passage['unit']> | null {
  const head = HEAD.exec(text);
  if (!head) return null;
  const size = head[1]?.toLowerCase() ?? '';
  return { currency: 'GBP', scale: /000|^k|thousand/.test(size) ? 1000 : /^\s?m/.test(size) ? 1_000_000 : 1 };
}

/** Whether a head of a table says that the numbers below it are shares: "%", "% unfilled", "Percentage of lamps lit". */
export const tellsShares = (text: string): boolean =>
  SHARES.test(
    text
      .trim()
      .split('\n')
      .find((line) => /[A-Za-z%]/.test(line)) ?? '',
  );
const SHARES = /(?:^|[\t(]|\s)(?:%|per ?cent(?:age)?s?\b)(?!\S*\d)/i;
