import { isPeriod } from '../model/period.js';
import type { Question } from '../model/questionnaire.js';
import { contentWords, wordSet } from '../model/words.js';
import type { Part } from './parts.js';
import { columnOf } from './table-cells.js';
import type { Wording } from './wording.js';

/** Which column answers which question. */
export type Heads = ReadonlyMap<number, number>;

const ofTwo = (found: readonly (readonly [number, number])[]): Heads | null =>
  new Set(found.map(([, question]) => question)).size > 1 ? new Map(found) : null;

export function byNumber(heads: readonly Part[], questions: readonly Question[]): Heads | null {
  // "1. How many were there?", "2. …" side by side are questions, and no heads of what is told in rows
  if (heads.some(({ text }) => /\?\s*$/.test(text))) return null;
  return ofTwo(
    heads.flatMap((part) => {
      const [path, more] = part.label?.paths ?? [];
      const question = path && !more ? questions.findIndex(({ number }) => number === path) : -1;
      return columnOf(part) > 0 && question >= 0 ? [[columnOf(part), question] as const] : [];
    }),
  );
}

/** The columns of a table by the words of their heads; null for fewer than two. */
export function byWords(
  heads: readonly Part[],
  open: readonly number[],
  wording: Wording,
  above: (question: number) => boolean,
): Heads | null {
  const found = open.length < 2 ? null : byHeads(heads, open, wording);
  const own = new Map([...(found ?? [])].filter(([, question]) => above(question)));
  return own.size > 1 ? own : null;
}

/** Which of some questions the heads of a table name by their words; `announced`: it is known to answer them, so a word of one alone is enough. */
export function byHeads(heads: readonly Part[], open: readonly number[], wording: Wording, announced = false): Heads | null {
  const bar = announced ? { precision: 0.35, fit: 0.25, margin: 0.2 } : { precision: 0.6, fit: 0.4, margin: 0.1 };
  const named = heads.filter((part) => columnOf(part) > 0 && part.text.trim());
  if (headedByPeriods(named) && !onePeriodEach(named, open, wording)) return null;
  const shares = named.some(isShare);
  const found: (readonly [number, number])[] = [];
  // the clearest first: a question that has its column is no rival for the others
  for (;;) {
    const free = open.filter((index) => !found.some(([, question]) => question === index));
    const pairs = named
      .filter((part) => !found.some(([column]) => column === columnOf(part)))
      .map((part) => ({ part, column: columnOf(part), ...wording.best(wordSet(part.text), free) }))
      // "Unfilled" and "% unfilled"
      .filter(({ part, question }) => !shares || isShare(part) === (wording.question(question)?.expects === 'percentage'))
      .filter(({ precision, fit, margin }) => precision > bar.precision && fit > bar.fit && margin > bar.margin)
      .sort((a, b) => b.margin - a.margin);
    if (!pairs[0]) break;
    found.push([pairs[0].column, pairs[0].question]);
  }
  const enough = found.length >= Math.min(open.length / 2, named.length - (named.length > 2 ? 1 : 0));
  return enough && found.length ? new Map([...found, ...leftOver(named, open, found), ...alsoAsked(named, found, wording)]) : null;
}

/** "How many were graded high, medium and low?" over columns of these names: the question has one column more for each. */
function alsoAsked(heads: readonly Part[], found: readonly (readonly [number, number])[], wording: Wording): (readonly [number, number])[] {
  const asks = (part: Part, question: number): boolean => {
    const words = contentWords(part.text);
    const asked = wordSet(wording.question(question)?.text ?? '');
    return words.length > 0 && words.every((word) => asked.has(word));
  };
  return heads.flatMap((part) => {
    if (found.some(([column]) => column === columnOf(part))) return [];
    const own = found.filter(([column, question]) => {
      const head = heads.find((other) => columnOf(other) === column);
      // "Unfilled" and "% unfilled"
      return head && isShare(head) === isShare(part) && asks(head, question) && asks(part, question);
    });
    return own.length === 1 && own[0] ? [[columnOf(part), own[0][1]] as const] : [];
  });
}

const isShare = ({ text }: Part): boolean => /%|\bper ?cent/i.test(text);

/** Years head the figures of whatever the rows are about. */
const headedByPeriods = (heads: readonly Part[]): boolean => heads.length > 1 && heads.every(({ text }) => isPeriod(text.trim()));

/** "How many in 2021?", "How many in 2022?": none of the questions asks for two of the periods. */
const onePeriodEach = (heads: readonly Part[], questions: readonly number[], wording: Wording): boolean =>
  questions.every((index) => heads.filter(({ text }) => wording.question(index)?.text.includes(text.trim())).length === 1);

/** Where all but one of the columns and all but one of the questions have found each other, in order, the last two are a pair. */
function leftOver(
  heads: readonly Part[],
  questions: readonly number[],
  found: readonly (readonly [number, number])[],
): (readonly [number, number])[] {
  const free = heads.filter((part) => !found.some(([column]) => column === columnOf(part)));
  const open = questions.filter((index) => !found.some(([, question]) => question === index));
  const [head, question] = [free[0], open[0]];
  if (found.length < 2 || free.length !== 1 || open.length !== 1 || !head || question === undefined) return [];
  const pairs = [...found, [columnOf(head), question] as const].sort(([a], [b]) => a - b);
  return pairs.every(([, own], index) => index === 0 || own > (pairs[index - 1]?.[1] ?? 0)) ? [[columnOf(head), question]] : [];
}
