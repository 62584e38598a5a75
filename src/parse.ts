import { readDocument } from './adapters/index.js';
import { extract } from './extract/extract.js';
import { readFacts } from './facts/facts.js';
import { letterOutcome } from './facts/outcome.js';
import type { Answer } from './model/answer.js';
import type { Diagnostic } from './model/diagnostic.js';
import type { Document } from './model/document.js';
import type { Letter, LetterFacts } from './model/letter.js';
import type { LetterRecord } from './model/letter-record.js';
import type { Questionnaire } from './model/questionnaire.js';
import { inferExpects } from './questionnaires/expects.js';
import { builtins } from './questionnaires/index.js';
import { type Source, toRecord } from './record.js';
import { segment } from './segment/segment.js';

export interface ParseOptions {
  /** The questions to look for; `auto` (the default) recognises a built-in questionnaire, else reads the letter's own. */
  readonly questionnaire?: Questionnaire | 'auto';
  readonly maxPages?: number;
  readonly password?: string;
}

/** Everything that is known of one letter, before it is published as a record. */
export interface ReadLetter {
  readonly document: Document;
  readonly facts: LetterFacts;
  readonly letter: Letter;
  readonly answers: readonly Answer[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Letters of these types answer nothing, whatever they quote. */
const ANSWERS_NOTHING: ReadonlySet<LetterFacts['type']> = new Set(['acknowledgement', 'bounce', 'extension', 'transfer', 'fee_notice']);

/** Document to answers: the whole way of reading. Pure; the same document gives the same answers. */
export function readLetter(document: Document, options: ParseOptions = {}): ReadLetter {
  const facts = readFacts(document);
  const letter = segment(document, {
    questionnaire: options.questionnaire ?? 'auto',
    candidates: builtins,
    expects: inferExpects,
    answers: !ANSWERS_NOTHING.has(facts.type),
    asksBack: facts.type === 'clarification_request',
    reviews: facts.type === 'internal_review',
  });
  const answers = extract(letter, facts.law);
  return { document, facts, letter, answers, diagnostics: letter.diagnostics };
}

/** Bytes to record. Throws UnreadableLetter where the file holds no letter that can be read. */
export async function parseLetter(bytes: Uint8Array, source: Source, options: ParseOptions = {}): Promise<LetterRecord> {
  const { value: document, diagnostics } = await readDocument(bytes, source.path, options);
  const read = readLetter(document, options);
  return toRecord(
    { ...source, format: document.format },
    read.facts,
    read.letter,
    read.answers,
    letterOutcome(read.facts.type, read.answers),
    [...diagnostics, ...read.diagnostics],
  );
}
