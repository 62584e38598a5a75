import { namedParts } from './coordinated.js';
import type { Figure } from './figure.js';
import { figuresOf } from './figures.js';
import { yearsIn } from './years-asked.js';

/** What each of so many figures is for. */
export type For = { readonly period?: string; readonly entity?: string };

/** Names for so many figures, where the question names as many years, or as many things; or the letter as many years over its questions. */
export function inOrderOf(question: string, many: number, years: readonly string[] = []): readonly For[] {
  const periods = yearsIn(question);
  if (periods.length === many) return periods.map((period) => ({ period }));
  const things = namedParts(question);
  if (things.length === many) return things.map(({ name }) => ({ entity: name }));
  return years.length === many ? years.map((period) => ({ period })) : [];
}

/** Numbers and bounds that open an answer with nothing but strokes between them: "9 / 12 / <5", "Boats: 4 / 5 / fewer than five". */
export function strokesOf(text: string): readonly Figure[] {
  const end = text.trimStart().indexOf('\n');
  const line = end < 0 ? text : text.slice(0, text.length - text.trimStart().length + end);
  const figures = figuresOf(text).filter(({ role, span }) => span.start < line.length && (role === 'plain' || role === 'range'));
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last || figures.length < 2) return [];
  const between = figures.slice(1).every(({ span }, index) => /^\s*\/\s*$/.test(line.slice(figures[index]?.span.end, span.start)));
  const alone =
    /^\s*(?:[A-ZÀ-Þ][^:\d]{1,40}:)?\s*$/u.test(line.slice(0, first.span.start)) && /^\s*(?:$|[.;(])/.test(line.slice(last.span.end));
  return between && alone ? figures : [];
}

/** The figures of one role where they stand one behind the other with nothing but signs between, and are all of that role: "£4 / £5 / £6". */
export function rowOf(text: string, role: Figure['role']): readonly Figure[] {
  const figures = figuresOf(text).filter((figure) => figure.role === role);
  const between = figures.slice(1).map(({ span }, index) => text.slice(figures[index]?.span.end, span.start));
  return figures.length > 1 && between.every((words) => /^\s*(?:[,;/|&]|and|,? and|then|\n)\s*$/i.test(words)) ? figures : [];
}
