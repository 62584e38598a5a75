import { grouped } from '../model/grouped.js';
import { isPeriod } from '../model/period.js';
import { wordSet } from '../model/words.js';
import type { Part } from './parts.js';
import type { Wording } from './wording.js';

/** A row of a table, the question that its name tells, and its figures with the period that each stands below. */
export interface NamedRow {
  readonly question: number;
  /** What the row is about, where several rows answer the question. */
  readonly name?: string;
  readonly cells: readonly { readonly part: Part; readonly period: string }[];
}

/**
 * A table whose columns are periods and whose rows are what was asked, "Boats moored" and "Income from moorings" over three years: each row answers
 * the question that its name has most words of, or that its place among the others tells. Null where the columns are no periods, or one of the questions has no row.
 */
export function namedRows(parts: readonly Part[], asked: readonly number[], wording: Wording): NamedRow[] | null {
  const grid = gridOf(parts);
  if (!grid) return null;
  const { heads, names } = grid;
  const told = toldBy(parts, names, asked, wording);
  // "Of which sunk" between two rows that their words tell: a row for each question, in their order
  const inOrder = names.length === asked.length && asked.every((index, place) => (told.get(index) ?? names[place]) === names[place]);
  if (inOrder && told.size >= asked.length / 2) for (const [place, index] of asked.entries()) told.set(index, names[place] as Part);
  const found = [...told].map(([question, name]): NamedRow => ({ question, cells: cellsOf(parts, name, heads) }));
  return found.length === asked.length && found.every(({ cells }) => cells.length) ? found : null;
}

/**
 * The same of a table that nothing says to answer several questions: as many questions, one behind the other, as it has rows, most of which their words tell
 * in their order, for they have no numbers. `open`: the questions that nothing else takes up by number.
 */
export function rowsByWords(parts: readonly Part[], open: readonly number[], wording: Wording): NamedRow[] | null {
  const grid = gridOf(parts);
  if (!grid || grid.names.length < 3 || grid.names.some(({ label }) => label)) return null;
  const told = [...toldBy(parts, grid.names, open, wording)].map(([question, name]) => ({ question, place: grid.names.indexOf(name) }));
  const first = told.map(({ question, place }) => question - place);
  const asked = grid.names.map((_, place) => (first[0] ?? 0) + place);
  const each = first.every((one) => one === first[0]) && asked.every((index) => open.includes(index));
  return each && told.length >= Math.max(2, asked.length * 0.6) ? namedRows(parts, asked, wording) : null;
}

/**
 * A table of periods whose rows answer two or more questions, one behind the other, some with several rows: "Boats moored", "of which barges" and "dinghies" for
 * "Number of boats moored" and "Number of those that are barges and dinghies". Every row must have words of one of them, and those of several rows no others.
 */
export function rowGroups(parts: readonly Part[], open: readonly number[], wording: Wording): NamedRow[] | null {
  const grid = gridOf(parts);
  if (!grid || open.length < 2 || grid.names.length < 3 || grid.names.some(({ label }) => label)) return null;
  const told = grid.names.map((name) => ({ name, ...wording.best(wordSet(name.text.replace(OF_WHICH, '')), open) }));
  const groups = grouped(told, ({ question }) => question);
  const order = told.flatMap(({ question }, place) => (told[place - 1]?.question === question ? [] : [question]));
  const inTurn = order.length === groups.size && order.every((question, place) => question === (order[0] as number) + place);
  const counts = (question: number): boolean => ['count', 'money'].includes(wording.question(question)?.expects ?? '');
  const sure = [...groups].every(
    ([question, rows]) =>
      counts(question) && rows.every(({ precision, margin }) => margin > 0.05 && precision > (rows.length > 1 ? 0.99 : 0.6)),
  );
  if (groups.size < 2 || groups.size === told.length || !inTurn || !sure) return null;
  return told.map(({ name, question }) => ({
    question,
    ...((groups.get(question)?.length ?? 0) > 1 && { name: name.text.replace(OF_WHICH, '').trim() }),
    cells: cellsOf(parts, name, grid.heads),
  }));
}
const OF_WHICH = /^\s*of (?:which|whom|these|those),?:? /i;

const cellsOf = (parts: readonly Part[], name: Part, heads: readonly Part[]): NamedRow['cells'] =>
  heads.flatMap((head) => {
    const part = parts.find((one) => at(one).row === at(name).row && at(one).column === at(head).column);
    return part ? [{ part, period: head.text.trim() }] : [];
  });

const at = ({ block: { cell } }: Part): { row: number; column: number } => ({ row: cell?.row ?? -1, column: cell?.column ?? -1 });

/** The periods that head the columns of a table, and the names of its rows; null where it is none of periods. */
function gridOf(parts: readonly Part[]): { readonly heads: readonly Part[]; readonly names: readonly Part[] } | null {
  const top = Math.min(at(parts[0] as Part).row, at(parts.at(-1) as Part).row);
  const heads = parts.filter((part) => at(part).row === top && at(part).column > 0 && part.text.trim());
  const names = parts.filter((part) => at(part).row > top && at(part).column === 0);
  return heads.length > 1 && heads.every(({ text }) => isPeriod(text.trim())) ? { heads, names } : null;
}

/** The questions that the names of rows tell by their words. */
function toldBy(parts: readonly Part[], names: readonly Part[], asked: readonly number[], wording: Wording): Map<number, Part> {
  // a row of sums answers no question of how many, nor one of numbers what was paid, where others are sums
  const sums = new Set(parts.filter((part) => at(part).column > 0 && /^[£€]/.test(part.text.trim())).map((part) => at(part).row));
  const others = names.some((name) => sums.has(at(name).row));
  const suits = (name: Part, index: number): boolean => {
    const expects = wording.question(index)?.expects;
    return sums.has(at(name).row) ? expects !== 'count' : !others || expects !== 'money';
  };
  const told = new Map<number, Part>();
  for (;;) {
    const free = asked.filter((index) => !told.has(index));
    const rows = names.filter((name) => ![...told.values()].includes(name));
    // the clearest first: a question that has its row is no rival for the others
    const [best] = rows
      .map((name) => ({ name, own: free.filter((index) => suits(name, index)) }))
      .filter(({ own }) => own.length > 0)
      .map(({ name, own }) => ({ name, ...wording.best(wordSet(name.text), own) }))
      .filter(({ precision, fit }) => precision > 0.35 && fit > 0.25)
      .sort((a, b) => b.fit - a.fit);
    if (!best) break;
    told.set(best.question, best.name);
  }
  return told;
}
