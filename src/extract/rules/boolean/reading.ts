import type { Passage } from '../../../model/answer.js';
import { at, type Span } from '../../../model/span.js';

/** A yes or no, and the words of the passage that say it. */
export interface YesNo {
  readonly value: boolean;
  readonly span: Span;
}
/** One way of saying yes or no; null where the passage does not say it so. */
export type Way = (passage: Passage) => YesNo | null;

/** What a match says whose first group is a yes and whose second is a no. */
export const yesOrNo = (match: RegExpExecArray | null): YesNo | null =>
  match && { value: match[1] !== undefined, span: at(match, match[1] === undefined ? 2 : 1) };
export const no = (match: RegExpExecArray | null): YesNo | null => match && { value: false, span: at(match, 1) };
export const yes = (match: RegExpExecArray | null): YesNo | null => match && { value: true, span: at(match, 1) };
