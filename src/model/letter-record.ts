import type { AnswerKind, Doubt, Kind } from './answer.js';
import type { Severity } from './diagnostic.js';
import type { LetterType } from './letter.js';

// The published shape of a read letter, as plain types; `record.ts` holds the same as a schema.

/** The words that prove a value, and where they stand: `text.slice(start, end) === quote`, in UTF-16 offsets into the canonical text. */
export interface Evidence {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** Counted from 1; null where the format has no pages. */
  readonly page: number | null;
  /** [left, top, right, bottom] in points from the page's top left, one for each line of that page. */
  readonly boxes: readonly (readonly [number, number, number, number])[] | null;
  /** Of words that run over the end of a page: the pages after it. */
  readonly continued?: readonly { readonly page: number; readonly boxes: readonly (readonly [number, number, number, number])[] }[];
}

/** A provision under which something is withheld; `provision` as "40(2)". */
export interface ExemptionRecord {
  readonly law: string;
  readonly provision: string;
  readonly name: string;
  readonly class: 'absolute' | 'qualified' | 'procedural';
  readonly evidence: Evidence;
}

/** One statement of an answer: the programme or body and the period it is for, null where it is for the question as a whole. */
export interface ValueRecord {
  readonly kind: Kind;
  readonly value: unknown;
  readonly entity: string | null;
  readonly period: string | null;
  readonly rule: string;
  readonly approximate?: true;
  readonly suppressed?: true;
  readonly joint?: true;
  readonly exemptions?: readonly ExemptionRecord[];
  readonly resolved?: { readonly kind: Kind; readonly value: unknown };
  readonly evidence: Evidence;
}

/** One question and what the letter says to it: `kind` and `value` are the headline, `values` every statement in the letter's order. */
export interface AnswerRecord {
  readonly question: string | null;
  readonly id: string;
  readonly asked: string;
  readonly expects: string;
  readonly kind: AnswerKind;
  readonly value: unknown;
  readonly status: 'answered' | 'part_answered' | 'not_answered';
  readonly exemptions: readonly ExemptionRecord[];
  readonly values: readonly ValueRecord[];
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number; readonly page: number | null } | null;
  readonly confidence: 'high' | 'low';
  readonly doubts: readonly Doubt[];
}

/** The line of a roster that a letter belongs to. */
export interface RosterRecord {
  /** The header is line 1. */
  readonly line: number;
  readonly authority: string;
  /** ISO: when the request was sent. */
  readonly sent: string | null;
  readonly by: 'reference' | 'name' | 'domain';
  readonly confidence: 'high' | 'low';
  readonly doubts: readonly { readonly code: string; readonly message: string }[];
  /** All cells of the line, by the names of the columns. */
  readonly columns: Readonly<Record<string, string>>;
}

/** One letter: `letter` is null and `answers` empty where `error` says why it could not be read. Dates are ISO. */
export interface LetterRecord {
  readonly schemaVersion: 1;
  readonly program: string;
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly source: {
    readonly path: string;
    readonly format: string | null;
    readonly sha256: string | null;
    readonly bytes: number | null;
    readonly pages: number | null;
    readonly ocrPages: readonly number[];
    /** The file before this one that holds the same bytes. */
    readonly duplicateOf?: string;
    /** Of the mail and web addresses that the letter prints; only where a roster is given. */
    readonly domains?: readonly string[];
    /** Of a mail with attached letters: which span of the text is which. */
    readonly parts?: readonly { readonly path: string; readonly format: string; readonly start: number; readonly end: number }[];
  };
  readonly letter: {
    readonly type: LetterType;
    readonly authority: string | null;
    readonly references: readonly string[];
    readonly requestDate: string | null;
    readonly responseDate: string | null;
    readonly law: string | null;
    readonly timeliness: { readonly dueDate: string; readonly workingDays: number; readonly late: boolean; readonly basis: string } | null;
    readonly outcome: string;
    readonly exemptions: readonly ExemptionRecord[];
    /** Of one authority on one request: the file of the earlier letter, and of the later one. Only files before this one are named. */
    readonly supersedes?: string;
    readonly supersededBy?: string;
  } | null;
  readonly questionnaire: {
    readonly id: string;
    readonly title: string;
    /** The period that the request asks about, as it prints it. */
    readonly period: string | null;
    readonly origin: string;
  } | null;
  /** Only where a roster is given: the body that was asked; null where none can be made out. */
  readonly roster?: RosterRecord | null;
  readonly answers: readonly AnswerRecord[];
  readonly diagnostics: readonly {
    readonly code: string;
    readonly severity: Severity;
    readonly message: string;
    readonly span: { readonly start: number; readonly end: number } | null;
  }[];
}

/** What a page about a letter shows beside its record: the canonical text, and the readings that lost. Not published. */
export interface Beside {
  readonly text: string;
  readonly rejected: readonly {
    /** Which answer, counted from 0. */
    readonly answer: number;
    readonly kind: Kind;
    readonly value: unknown;
    readonly rule: string;
    readonly why: string;
    readonly evidence: Evidence;
  }[];
}
