import { namedParts } from './coordinated.js';
import type { Figure } from './figure.js';
import { figuresOf } from './figures.js';

/** What each of so many figures is for. */
export type For = { readonly period?: string; readonly entity?: string };

/** Names for so many figures, where the question names as many years, or as many things. */
export function inOrderOf(question: string, many: number): readonly For[] {
  const periods = figuresOf(question)
    .filter(({ role }) => role === 'period')
    .flatMap(({ text }) => text.split(/\s+and\s+/));
  if (periods.length === many) return periods.map((period) => ({ period }));
  const things = namedParts(question);
  return things.length === many ? things.map(({ name }) => ({ entity: name })) : [];
}

/** The figures of one role where they stand one behind the other with nothing but signs between, and are all of that role: "£4 / £5 / £6". */
export function rowOf(text: string, role: Figure['role']): readonly Figure[] {
  const figures = figuresOf(text).filter((figure) => figure.role === role);
  const between = figures.slice(1).map(({ span }, index) => text.slice(figures[index]?.span.end, span.start));
  return figures.length > 1 && between.every((words) => /^\s*(?:[,;/|&]|and|,? and|then|\n)\s*$/i.test(words)) ? figures : [];
}
