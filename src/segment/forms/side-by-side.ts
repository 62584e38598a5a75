import { columnIn, rowsOf } from '../cells.js';
import type { Part } from '../parts.js';
import { asksInWords, type Form, inRowOf, numberOf, type Pair, roleOf } from './form.js';

/** Rows of nothing but questions, each over a row with as many answers; their numbers may stand in a row above them. */
export function sideBySide(table: readonly Part[]): Form | null {
  const all = rowsOf(table);
  const names = all.filter((row) => row.every((part) => roleOf(part) === 'question'));
  const rows = all.filter((row) => !names.includes(row));
  const pairs: Pair[] = [];
  for (let at = 0; at < rows.length; at += 2) {
    const [asked, answers] = [rows[at] as readonly Part[], rows[at + 1] ?? []];
    const below = asked.map((part) => answers.find((one) => columnIn(one) === columnIn(part)));
    // "Request" in the midst of a case record names nothing of the fields above it
    const named = names.some((row) => row.at(-1)?.index === (asked[0]?.index ?? 0) - 1) && asked.every(({ label }) => !label?.length);
    // one row of heads over one of figures is a table
    const worded =
      asked.every((part) => asksInWords(part) && (rows.length > 2 || /\?\s*$/.test(part.text))) &&
      !answers.some(({ text }) => /\?\s*$/.test(text));
    if (!(named || worded) || !below.some(Boolean)) return null;
    const above = names.findLast((row) => (row[0]?.index ?? 0) < (asked[0]?.index ?? 0)) ?? [];
    const numbered = (part: Part): Part => above.find((one) => columnIn(one) === columnIn(part)) ?? part;
    pairs.push(...asked.map((part, index) => ({ asked: part, number: numberOf(numbered(part)), answer: below[index] })));
  }
  const cellOf = (part: Part | undefined): readonly Part[] => (part ? table.filter((one) => sameCell(one, part)) : []);
  return pairs.length > 1 && (rows[0]?.length ?? 0) > 1
    ? { pairs, aside: names.flat(), order: pairs.flatMap(({ asked, answer }) => [...cellOf(asked), ...cellOf(answer)]) }
    : null;
}

const sameCell = (a: Part, b: Part): boolean => inRowOf(a, b) && columnIn(a) === columnIn(b);
