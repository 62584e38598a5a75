import type { Expects, Question } from './questionnaire.js';
import type { Span } from './span.js';

/** Every kind of thing that a passage can state, and what its value is made of. */
export interface Values {
  count: number;
  /** Inclusive bounds, null where open. */
  range: { readonly min: number | null; readonly max: number | null; readonly unit: string | null };
  money: { readonly amount: number; readonly currency: string };
  percentage: number;
  /** ISO, `2023-04` where the letter gives no day. */
  date: string | { readonly start: string; readonly end: string };
  boolean: boolean;
  list: readonly { readonly name: string; readonly share?: number }[];
  link: string;
  table: { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };
  text: null;
  not_held: null;
  /** What cannot happen, "self-refer". */
  not_possible: string | null;
  not_applicable: null;
  refused: null;
  ncnd: null;
  /** The holder's name. */
  held_elsewhere: string | null;
  available_elsewhere: string | null;
  /** The file's name. */
  see_attachment: string | null;
  /** The label referred to. */
  see_question: string | null;
  clarification: null;
}
export type Kind = keyof Values;
export type AnswerKind = Kind | 'several' | 'unanswered' | 'missing';
/** Kinds of numbers. */
export const QUANTITIES: readonly AnswerKind[] = ['count', 'range', 'money', 'percentage'];

/** An exemption or exception that a passage claims; `provision` as "40(2)", without the word section or regulation. */
export interface Exemption {
  readonly law: 'FOIA' | 'FOISA' | 'EIR' | 'EISR' | 'DPA';
  readonly provision: string;
  readonly name: string;
  readonly class: 'absolute' | 'qualified' | 'procedural';
  readonly span: Span;
}

/** A stretch of an answer that rules read: the whole of it, or the part for one entity or period. */
export interface Passage {
  /** Cut from the document's `reading` text, so offsets in it are offsets in the document less `start`. */
  readonly text: string;
  /** `text` in small letters, with the same offsets: expressions without the `i` flag compile in half the time. */
  readonly low: string;
  readonly start: number;
  readonly question: string;
  readonly expects: Expects;
  /** The years that it is asked for, where others name them: the question above it, or a line over all of them. */
  readonly years?: readonly string[];
  /** The programme, area or body that the passage speaks for. */
  readonly entity: string | null;
  /** Other answers of the letter name it too. */
  readonly known?: true;
  /** The year or range that the passage speaks for, as printed. */
  readonly period: string | null;
  /** The passage is a total that the letter states. */
  readonly total?: true;
  /** The law that the letter is written under, where it says so: "section 38" means different things in FOIA and FOISA. */
  readonly law: Exemption['law'] | null;
  /** What the letter says of its marks ("* Numbers below five are withheld"), `start` an offset in the document. */
  readonly legends: readonly { readonly mark: string; readonly text: string; readonly start: number }[];
  /** What bare numbers are worth, where a head over them says so: "£000". */
  readonly unit?: { readonly currency: string; readonly scale: number };
  /** Bare numbers are shares: the table they stand in has a head with "%". */
  readonly shares?: true;
  /** Addresses behind words of the passage, where the file links them. */
  readonly links?: readonly { readonly span: Span; readonly address: string }[];
  /** Weight of each stemmed word of the question: the rarer among the questions of the letter, the heavier. */
  readonly weights: ReadonlyMap<string, number>;
  /** The same of the words that only other questions ask about. */
  readonly elsewhere?: Pick<ReadonlyMap<string, number>, 'get'> | undefined;
}

/** What a rule reads out of a passage: a value and the words that state it (offsets into `passage.text`). */
export interface Reading<K extends Kind = Kind> {
  readonly value: Values[K];
  readonly span: Span;
  readonly approximate?: true;
  readonly suppressed?: true;
  readonly exemptions?: readonly Exemption[];
  /** What the value is for, where the words beside it say so. */
  readonly entity?: string | null;
  /** … or when it was so. */
  readonly period?: string | null;
}

/** A reading in its place in the document, stamped by the engine with the rule that read it. */
export type Claim<K extends Kind = Kind> = {
  [T in K]: Reading<T> & { readonly kind: T; readonly rule: string; readonly entity: string | null; readonly period: string | null };
}[K];

/** A statement of an answer: a claim that won. `joint` when one passage answers several questions; `resolved` copies what a reference points at. */
export type Statement = Claim & { readonly joint?: true; readonly resolved?: Pick<Claim, 'kind' | 'value'> };

/** Why an answer is in doubt: every code there is, with a sentence for a person; docs/codes.md is written from it. */
export const DOUBTS = {
  'pairing/ambiguous': 'The answer may belong to another question.',
  'pairing/not-found': 'The letter does not print this question; its answer may stand there in other words.',
  'pairing/general': 'The answer comes from a statement about the whole request.',
  'pairing/borrowed': 'The letter prints no questions; those of the other letters of the batch were put to it.',
  'reading/unexpected-kind': 'The answer is not of the kind that the question asks for.',
  'reading/asks-more': 'The question asks for more than one thing; the answer was read for one.',
  'reading/parts': 'The parts of the answer were told apart by their place in it alone.',
  'reading/compete': 'Two readings compete for the answer.',
  'reading/unused-number': 'A number in the answer was not used.',
  'reading/other-period': 'The figure is for another period than the one asked.',
  'reading/long': 'The answer is unusually long for its kind.',
  'reading/poorly-seen': 'The words of the answer are hardly legible in the scan.',
  'reading/falls-away': 'The question hangs on another one, whose answer leaves nothing to say.',
  'reading/left-over': 'Text between the answers was taken up by no question.',
  'reading/unresolved-reference': 'The question that the answer refers to could not be made out.',
} as const satisfies Record<string, string>;
export type DoubtCode = keyof typeof DOUBTS;
export interface Doubt {
  readonly code: DoubtCode;
  /** A sentence that a person can act on. */
  readonly message: string;
}

/** A doubt in the catalogue's words, with what is particular to the answer behind them. */
export const doubt = (code: DoubtCode, detail = ''): Doubt => ({ code, message: DOUBTS[code] + (detail && ` ${detail}`) });

/** An answer that there is one more reason to look at. */
export const inDoubt = (answer: Answer, why: Doubt): Answer => ({ ...answer, confidence: 'low', doubts: [...answer.doubts, why] });

/** A part of the response that answers a question. `entity` and `period` are set where a section heading or table head gives them. */
export interface Stretch {
  readonly span: Span;
  readonly entity: string | null;
  readonly period: string | null;
  /** The stretch answers other questions too. */
  readonly joint: boolean;
  /** It asks the requester back: whatever it tells beside that is no answer. */
  readonly asksBack?: true;
  /** It stands in a table's row of totals. */
  readonly total?: true;
  /** The table that it is a cell of, where a column of it answers the question. */
  readonly table?: Span;
}

/** Where a letter answers one question: what segmentation hands to extraction. */
export interface Located {
  readonly question: Question;
  /** The question's label as the letter prints it, where that is not the questionnaire's; null where it has none. */
  readonly label: string | null;
  /** In the letter's order; empty where nothing answers the question. */
  readonly stretches: readonly Stretch[];
  /** True when the question's words or number stand anywhere in the letter, the echo included. */
  readonly mentioned: boolean;
  readonly doubts: readonly Doubt[];
}

export interface Answer {
  readonly question: Question;
  readonly kind: AnswerKind;
  readonly value: unknown;
  readonly status: 'answered' | 'part_answered' | 'not_answered';
  readonly values: readonly Statement[];
  /** Readings that lost, and to what: shown by `explain`. */
  readonly rejected: readonly { readonly claim: Claim; readonly by: Claim | null; readonly why: string }[];
  readonly text: string;
  readonly span: Span | null;
  readonly confidence: 'high' | 'low';
  readonly doubts: readonly Doubt[];
}
