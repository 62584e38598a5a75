import type { Expects } from '../model/questionnaire.js';
import { wordSet } from '../model/words.js';
import type { Part } from './parts.js';
import type { Wording } from './wording.js';

/** Heads that tell of nothing but the sort of figure below them: "Number", "Nifer / Number", "Total cost (£)". */
const SORTS: readonly (readonly [Expects, RegExp])[] = [
  ['count', /^(?:the |total )*(?:numbers?|no\.?|nos\.?|count|quantity|how many|nifer)$/i],
  [
    'money',
    /^(?:the |total )*(?:costs?|amounts?|spend|spent|expenditure|values?|sums?|how much|gwariant|£)(?: (?:spent|paid))?(?: ?\(£[mk]?\))?$/i,
  ],
  ['percentage', /^(?:the |total )*(?:%|percentages?|per ?cent|proportion|share)(?: ?\(%\))?$/i],
];
const sortOf = (head: string): Expects | undefined =>
  SORTS.find(([, sort]) => head.split(/\s*\/\s*/).some((name) => sort.test(name.trim())))?.[0];

/**
 * "How many were mended, and how much was spent on it?" over "Year, Number, Cost": the columns of a table by their sort of figure alone, where so many questions in
 * a row ask for these, and what stands `over` the table is in the words of one of those and of no others. By column; null where that is not so.
 */
export function byKind(
  heads: readonly Part[],
  open: readonly number[],
  wording: Wording,
  over: readonly (Part | undefined)[],
): ReadonlyMap<number, number> | null {
  const named = heads.flatMap(({ block, text }) =>
    block.cell && block.cell.column > 0 ? [{ column: block.cell.column, sort: sortOf(text.trim()) }] : [],
  );
  const sorts = new Set(named.map(({ sort }) => sort));
  if (named.length < 2 || sorts.size < named.length || sorts.has(undefined)) return null;
  const runs = open.flatMap((first) => {
    const run = named.map((_, at) => first + at);
    return run.every((index, at) => open.includes(index) && wording.question(index)?.expects === named[at]?.sort) ? [run] : [];
  });
  const words = over.flatMap((part) => (part && !part.block.cell ? [wordSet(part.text)] : []));
  const fit = (run: readonly number[]): number =>
    Math.max(0, ...run.flatMap((index) => words.map((own) => wording.compare(index, own).fit)));
  const [run, other] = runs.sort((a, b) => fit(b) - fit(a));
  if (!run || fit(run) < 0.3 || (other && fit(other) > fit(run) - 0.1)) return null;
  return new Map(named.map(({ column }, at) => [column, run[at] as number]));
}
