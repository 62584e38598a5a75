import type { Located } from './answer.js';
import type { Diagnostic } from './diagnostic.js';
import type { Block, Document } from './document.js';
import type { Questionnaire } from './questionnaire.js';
import type { Span } from './span.js';

export type Zone = 'debris' | 'letterhead' | 'echo' | 'reply' | 'sign_off' | 'rights' | 'annex';

/** One logical line: what a writer typed between two breaks of his own, however many lines the page made of it. */
export interface Paragraph {
  readonly span: Span;
  readonly block: Block;
}

/** A paragraph that begins as the item of a list. */
export const ITEM = /^\W*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[•·▪‣◦*–-]\s)/i;

/** The paragraphs of a document in reading order, furniture left out. */
export function paragraphs(document: Document): Paragraph[] {
  const found: Paragraph[] = [];
  for (const block of document.blocks) {
    if (block.furniture) continue;
    let start = block.span.start;
    for (const line of block.lines) {
      if (line.wrapped) continue;
      found.push({ span: { start, end: line.span.end }, block });
      start = line.span.end + 1;
    }
  }
  return found;
}

/** A segmented letter: which part of it is what, and where each question is answered. */
export interface Letter {
  readonly document: Document;
  readonly questionnaire: Questionnaire;
  readonly zones: readonly { readonly zone: Zone; readonly span: Span }[];
  /** One for each question of the questionnaire, in its order. */
  readonly located: readonly Located[];
  /** What the response says about the request as a whole, before or between the answers. */
  readonly general: readonly Span[];
  readonly diagnostics: readonly Diagnostic[];
}

export type LetterType =
  | 'response'
  | 'acknowledgement'
  | 'extension'
  | 'clarification_request'
  | 'fee_notice'
  | 'transfer'
  | 'internal_review'
  | 'bounce'
  | 'other';
export type Law = 'FOIA' | 'FOISA' | 'EIR' | 'EISR';

/** What the letter says about itself. Dates are ISO. */
export interface LetterFacts {
  readonly type: LetterType;
  readonly authority: string | null;
  readonly references: readonly string[];
  readonly requestDate: string | null;
  readonly responseDate: string | null;
  readonly law: Law | null;
}
