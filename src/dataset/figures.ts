import type { AnswerRecord, ValueRecord } from '../model/letter-record.js';
import { foldPeriod } from '../model/period.js';

/** What a headline says in figures: a number with its bounds (equal where it is exact, null where open), its unit and its period. */
export interface Figure {
  /** `count`, `%`, or a currency code. */
  readonly unit: string;
  /** The period that the figure is for, where the letter gives one other than the one asked; such figures are never added to others. */
  readonly period: string | null;
  readonly min: number | null;
  readonly max: number | null;
  /** The letter gives bounds only ("<5"). */
  readonly bounded: boolean;
}

/** The figure of an answer's headline; null where the headline is none. `asked` is the period that the request asks about. */
export function figureOf(answer: AnswerRecord, asked: string | null = null): Figure | null {
  const statement = stating(answer);
  // "as in question 3" says what stands there
  const { kind, value } = statement?.resolved ?? answer;
  const said = statement?.period ?? null;
  const period = said && asked && foldPeriod(said) === foldPeriod(asked) ? null : said;
  const exact = (unit: string, number: number): Figure => ({ unit, period, min: number, max: number, bounded: false });
  if (kind === 'count') return exact('count', value as number);
  if (kind === 'percentage') return exact('%', value as number);
  if (kind === 'money') {
    const { amount, currency } = value as { amount: number; currency: string };
    return exact(currency, amount);
  }
  if (kind === 'range') {
    const { min, max, unit } = value as { min: number | null; max: number | null; unit: string | null };
    return { unit: unit ?? 'count', period, min, max, bounded: true };
  }
  return null;
}

/** The value that states the headline. */
export const stating = ({ kind, value, values }: AnswerRecord): ValueRecord | undefined =>
  values.find((one) => one.kind === kind && JSON.stringify(one.value) === JSON.stringify(value));

/** Withheld as a whole or in part: refused, or a small number hidden under a provision. */
export const withheld = ({ kind, values }: AnswerRecord): boolean =>
  [kind, ...values.map((value) => value.kind)].some((one) => one === 'refused' || one === 'ncnd') ||
  values.some(({ suppressed, exemptions }) => suppressed && exemptions?.length);

/** The items that the lists of several answers name, each counted once an answer, spellings that differ by case and blanks alone as one; commonest first. */
export function itemsOf(answers: readonly AnswerRecord[]): { name: string; n: number }[] {
  const found = new Map<string, { name: string; n: number }>();
  for (const { values } of answers) {
    const own = new Map<string, string>();
    for (const { kind, value } of values)
      if (kind === 'list')
        for (const { name } of value as { name: string }[]) {
          const plain = name.replace(/\s+/g, ' ').trim();
          if (!own.has(plain.toLowerCase())) own.set(plain.toLowerCase(), plain);
        }
    for (const [key, name] of own) {
      const known = found.get(key);
      if (known) known.n += 1;
      else found.set(key, { name, n: 1 });
    }
  }
  return [...found.values()].sort((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1));
}

/** How often each name stands among others, in the order in which they are first met. */
export function countOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The middle of at least one number. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? (sorted[Math.floor(middle)] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
