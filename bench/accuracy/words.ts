/** Words as two people compare them: case, punctuation, soft hyphens and kinds of blank do not matter; `£`, `%` and decimal points do. */
export const plain = (text: unknown): string =>
  String(text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u00ad/g, '')
    .replace(/[^\p{L}\p{N}%£.]+/gu, ' ')
    .replace(/(?<!\d)\.|\.(?!\d)/g, ' ')
    .replace(/ +/g, ' ')
    .trim();

export const wordsOf = (text: unknown): ReadonlySet<string> => new Set(plain(text).split(' ').filter(Boolean));

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((word) => b.has(word)).length;

/** Share of the wanted words that are there, 0 to 1; 1 where none is wanted. */
export function recall(wanted: unknown, got: unknown): number {
  const words = wordsOf(wanted);
  return words.size ? common(words, wordsOf(got)) / words.size : 1;
}

/** Dice's coefficient of two sets of words, 0 to 1. */
export function likeness(one: unknown, other: unknown): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return common(a, b) ? (2 * common(a, b)) / (a.size + b.size) : 0;
}

/** Share of the shorter one's words that the longer one has, 0 to 1. */
export function overlap(one: unknown, other: unknown): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return a.size && b.size ? common(a, b) / Math.min(a.size, b.size) : 0;
}
