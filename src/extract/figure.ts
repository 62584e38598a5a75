import type { Span } from '../model/span.js';

/** What a number in a letter is for. Only `plain` may be a count; the rest are used up here, once, for all rules. */
export type Role = 'plain' | 'range' | 'money' | 'percentage' | 'date' | 'period' | 'measure' | 'label' | 'law' | 'contact' | 'link';

/** A number of a letter, and what it is for. */
export interface Figure {
  readonly role: Role;
  readonly span: Span;
  readonly text: string;
  /** Of plain, money and percentage. */
  readonly value: number;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly currency?: string;
  /** The figure is said to be about right. */
  readonly approximate: boolean;
  /** What is measured; empty for everything else. */
  readonly unit: string;
}

type Read<T> = { readonly value: T; readonly span: Span; readonly approximate?: true };
/** A figure as a rule reads it: its number, where it stands, and whether it is said to be about right. */
export const asNumber = ({ value, span, approximate }: Pick<Figure, 'value' | 'span' | 'approximate'>): Read<number> => ({
  value,
  span,
  ...(approximate && { approximate: true }),
});
/** The same of an amount, in its currency; pounds where it names none. */
export const asSum = (figure: Figure): Read<{ readonly amount: number; readonly currency: string }> => ({
  ...asNumber(figure),
  value: { amount: figure.value, currency: figure.currency ?? 'GBP' },
});

/** "4.5 WTE": posts, and what a part of one is. */
export const inPosts = ({ unit }: Pick<Figure, 'unit'>): boolean => /^[wf]te$/i.test(unit);
/** A part of a post: a number too, where posts are counted. */
export const isOfPosts = (figure: Figure): boolean => figure.role === 'measure' && inPosts(figure);
