import type { Passage } from '../model/answer.js';
import type { Span } from '../model/span.js';

/** A head that says what the bare numbers below it are: "£", "£'s", "(£000)", "£m", "£ million", "All figures in £ thousand". */
const HEAD = /(?:^|[\s(])£(['’]?s|\s?['’]?000['’]?s?|k|\s?thousands?|['’]?mn?|\s?(?:in )?millions?)?(?=[\s):,]|$)(?![ \t]?\d)/im;

/** What the plain numbers of an answer are worth, where a head over them says so; null where none does. */
export function unitOf(text: string): NonNullable<Passage['unit']> | null {
  const head = HEAD.exec(text);
  if (!head) return null;
  const size = head[1]?.toLowerCase() ?? '';
  return { currency: 'GBP', scale: /000|^k|thousand/.test(size) ? 1000 : /^['’]?\s?(?:in )?m/.test(size) ? 1_000_000 : 1 };
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

/** "£6.1" that ends its cell or line below "(£m)" is so many millions; "£2.4m" and "£412,806.20" there are what they say. */
export function inHeadedUnit<T>(value: T, { start, end }: Span, { text, unit }: Passage): T {
  const cell = text.slice(Math.max(0, text.lastIndexOf('\n', start - 1), text.lastIndexOf('\t', start - 1)), start);
  if (
    !unit ||
    unit.scale === 1 ||
    !/^[^.;£]{0,60}$/.test(cell) ||
    !IN_UNITS.test(text.slice(start, end)) ||
    !/^\s*(?:$|\n|\t)/.test(text.slice(end))
  )
    return value;
  const { amount, currency } = value as T & { readonly amount: number; readonly currency: string };
  return currency === unit.currency && amount * unit.scale < MOST
    ? { ...value, amount: Math.round(amount * unit.scale * 100) / 100 }
    : value;
}
const IN_UNITS = /^£\s?(?:\d{1,3}(?:,\d{3})*|\d+)(?:\.\d)?\d?$/;
/** Hardly a body has more than this: a figure that would come to it is told in full. */
const MOST = 1e11;
