import type { AnswerKind, Claim, Kind, Passage } from '../../model/answer.js';
import type { Expects } from '../../model/questionnaire.js';

/** What answers a question as a whole. */
export interface Headline {
  readonly kind: AnswerKind;
  readonly value: unknown;
  /** The claim that the headline is; null for `several` and prose. */
  readonly claim: Claim | null;
}

const FIGURES: readonly Kind[] = ['count', 'range', 'money', 'percentage', 'date', 'boolean', 'list', 'link', 'table'];
/** Kinds that answer a question of this sort. */
export const FITS: Readonly<Record<Expects, readonly Kind[]>> = {
  count: ['count', 'range', 'table'],
  money: ['money', 'range', 'table'],
  percentage: ['percentage', 'range'],
  date: ['date'],
  boolean: ['boolean'],
  list: ['list', 'table'],
  link: ['link', 'available_elsewhere'],
  text: [],
};
/** What may be told of all that was asked in place of a figure. */
export const STATEMENTS: readonly Kind[] = [
  'not_held',
  'refused',
  'ncnd',
  'held_elsewhere',
  'available_elsewhere',
  'see_attachment',
  'not_applicable',
];
export const isFigure = (kind: Kind): boolean => FIGURES.includes(kind);

/** The words themselves answer. */
export const PROSE: Headline = { kind: 'text', value: null, claim: null };
/** One value answers for each part. */
export const SEVERAL: Headline = { kind: 'several', value: null, claim: null };
export const of = (claim: Claim): Headline => ({ kind: claim.kind, value: claim.value, claim });

/** Passages, by what a headline weighs of them. */
export type Words = readonly (Pick<Passage, 'text' | 'start'> & Partial<Pick<Passage, 'question' | 'weights'>>)[];
