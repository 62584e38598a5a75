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

/** A part of a post, "4.5 WTE": a number too, where posts are counted. */
export const isOfPosts = ({ role, unit }: Figure): boolean => role === 'measure' && /^(?:wte|fte)$/i.test(unit);
