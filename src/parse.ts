import type { ReadOptions } from './adapters/adapter.js';
import { readDocument } from './adapters/index.js';
import { extract } from './extract/extract.js';
import { type MoreHolidays, timelinessOf } from './facts/clock.js';
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
  /** Names of people, e-mail addresses and telephone numbers are masked, character for character. */
  readonly redact?: boolean;
  /** Bank holidays beyond the bundled years. */
  readonly holidays?: MoreHolidays;
  readonly ocr?: NonNullable<ReadOptions['ocr']>;
  readonly ocrEngine?: NonNullable<ReadOptions['ocrEngine']>;
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
  const { value: plain, diagnostics } = await readDocument(bytes, source.path, options);
  const document = options.redact ? (await import('./redact/redact.js')).redact(plain) : plain;
  const read = readLetter(document, options);
  const { type, law, requestDate, responseDate } = read.facts;
  // only a response ends the clock; a review has limits of its own
  const clock = type === 'response' ? timelinessOf(law, requestDate, responseDate, options.holidays) : { timeliness: null, unknown: null };
  const unknown: Diagnostic[] = clock.unknown ? [{ code: 'facts/holidays-unknown', message: clock.unknown }] : [];
  return toRecord(
    { ...source, format: document.format },
    read.facts,
    read.letter,
    read.answers,
    letterOutcome(type, read.answers),
    [...diagnostics, ...read.diagnostics, ...unknown],
    clock.timeliness,
  );
}
