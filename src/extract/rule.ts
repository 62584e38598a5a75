import type { Kind, Passage, Reading, Values } from '../model/answer.js';

/** A rule reads one way of stating one kind of value. Its file is its code, its page and its test. */
export interface Rule<K extends Kind = Kind> {
  /** Its path under rules/, without the extension. Printed as evidence, so never reused. */
  readonly id: string;
  /** One imperative sentence for the rule reference. */
  readonly summary: string;
  readonly yields: K;
  /** Cheap words of which the passage (in small letters) must hold one: elsewhere the rule is not asked, and its expressions are never compiled. */
  readonly needs?: RegExp;
  /** Answers it reads: the words it must quote in [[ ]], and what they mean; `{ all: [..] }` where there are several. */
  readonly finds: readonly [Sample<Found<Values[K]>>, ...Sample<Found<Values[K]>>[]];
  /** Look-alikes it leaves alone, each with the reason. */
  readonly ignores: readonly [Sample<string>, ...Sample<string>[]];
  /** Spans are offsets into `passage.text`. Pure: no state, no clock, no input but the passage. */
  claim(passage: Passage): Iterable<Reading<K>>;
}

export type Found<T> = T | { readonly all: readonly T[] };
export type Sample<T> = readonly [answer: string, outcome: T, context?: Partial<Omit<Passage, 'text' | 'low' | 'start'>>];

/** Infers the kind from `yields`, then forgets it so that rules of all kinds fit one list. */
export const defineRule = <K extends Kind>(rule: Rule<K>): Rule => rule as unknown as Rule;
