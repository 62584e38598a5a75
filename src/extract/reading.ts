import type { Claim, Doubt, Passage } from '../model/answer.js';
import type { Question } from '../model/questionnaire.js';
import type { Span } from '../model/span.js';
import type { PoorlySeen } from './context.js';
import type { Headline } from './headline/kinds.js';

/** What was read for one question, as those look at it who doubt it. */
export interface Reading {
  readonly headline: Headline;
  readonly claims: readonly Claim[];
  readonly passages: readonly Passage[];
  readonly question: Question;
  /** The period that the request asks about. */
  readonly asked: string | null;
  /** Entities that recur in the letter, folded: parts of one answer that are none were told apart by their place alone. */
  readonly entities: ReadonlySet<string>;
  /** Names of several things that other answers of the letter know, a group of one sort each. */
  readonly told: readonly (readonly string[])[];
  /** The same words answer other questions too. */
  readonly joint: boolean;
  readonly poor: readonly PoorlySeen[];
  /** Words of the letter that may be telling ones, misread. */
  readonly lost: readonly { readonly span: Span; readonly word: string }[];
  /** Labels of the letter's other questions. */
  readonly otherLabels: readonly string[];
  /** What was doubted when the answer was found. */
  readonly pairing: readonly Doubt[];
}

/** Signs of an answer, blanks round its passages left out. */
export const lengthOf = (passages: readonly Passage[]): number => passages.reduce((sum, { text }) => sum + text.trim().length, 0);
