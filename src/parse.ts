import { inOneGo, type ReadOptions } from './adapters/adapter.js';
import { readDocument } from './adapters/index.js';
import { readBatch } from './batch.js';
import { extract } from './extract/extract.js';
import { type MoreHolidays, timelinessOf } from './facts/clock.js';
import { domainsIn } from './facts/domains.js';
import { readFacts } from './facts/facts.js';
import { letterOutcome } from './facts/outcome.js';
import { hashOf } from './hash.js';
import { mended } from './mend/mend.js';
import { type Answer, doubt } from './model/answer.js';
import { type Diagnostic, type Outcome, UnreadableLetter } from './model/diagnostic.js';
import type { Document } from './model/document.js';
import type { Letter, LetterFacts } from './model/letter.js';
import type { Beside, LetterRecord } from './model/letter-record.js';
import type { Questionnaire } from './model/questionnaire.js';
import { threadOf } from './model/thread.js';
import type { Loan } from './questionnaires/agree.js';
import { inferExpects } from './questionnaires/expects.js';
import { builtins } from './questionnaires/index.js';
import { evidenceOf, type Source, toErrorRecord, toRecord } from './record.js';
import { questionsOfItsOwn } from './segment/own-questions.js';
import { segment } from './segment/segment.js';

/** How to read; every option may be left out. */
export interface ParseOptions {
  /** The questions to look for; `auto` (the default) recognises a built-in questionnaire, else reads the letter's own. */
  readonly questionnaire?: Questionnaire | 'auto';
  /** Pages after this one are left out, and the record says so. */
  readonly maxPages?: number;
  /** Names of people, e-mail addresses and telephone numbers are masked, character for character. */
  readonly redact?: boolean;
  /** Bank holidays beyond the bundled years. */
  readonly holidays?: MoreHolidays;
  /** Pages to read by OCR: those without a usable text layer (`auto`, the default), none, or all. */
  readonly ocr?: NonNullable<ReadOptions['ocr']>;
  /** `tesseract.js` (the default) reads the same on every machine. */
  readonly ocrEngine?: NonNullable<ReadOptions['ocrEngine']>;
  /** Called for each page that was read by OCR: so many of all that have to be. */
  readonly onPage?: NonNullable<ReadOptions['onPage']>;
  /** Tried on encrypted files. */
  readonly password?: string;
  /** Put the domains that the letter prints into its record: a roster needs them. */
  readonly domains?: boolean;
  /** Runs each piece of work that may take long in one go; for callers that can stop it there. */
  readonly stoppable?: NonNullable<ReadOptions['stoppable']>;
  /** Hand over, beside each record, the letter's words and the readings that lost. */
  readonly beside?: boolean;
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
export function readLetter(printed: Document, options: ParseOptions = {}): ReadLetter {
  const document = mended(printed);
  const thread = threadOf(document);
  const facts = readFacts(document, thread);
  const read = (type: LetterFacts['type']): ReadLetter => {
    const letter = segment(document, thread, {
      questionnaire: options.questionnaire ?? 'auto',
      candidates: builtins,
      expects: inferExpects,
      answers: !ANSWERS_NOTHING.has(type),
      asksBack: type === 'clarification_request',
      reviews: type === 'internal_review',
    });
    const answers = extract(letter, facts.law, inferExpects);
    return { document, facts: { ...facts, type }, letter, answers, diagnostics: letter.diagnostics };
  };
  if (!MAY_ANSWER.has(facts.type)) return read(facts.type);
  // what a letter promises of requests in general makes no acknowledgement of one that answers its questions
  const answering = read('response');
  if (answersMost(answering) || tellsHolder(answering)) return answering;
  const waiting = read(facts.type);
  // what asks back answers nothing by its kind: a letter that takes up every question, each in its place, does more
  const asked = waiting.answers.filter(({ kind }) => kind === 'clarification').length;
  const tellsMore =
    waiting.answers.every(({ kind }) => kind === 'unanswered' || kind === 'clarification') &&
    (!asked || (asked < waiting.answers.length / 2 && answering.answers.some(({ kind }) => !TELLS_LITTLE.has(kind))));
  return facts.type === 'clarification_request' && tellsMore && takesUpAll(answering) ? answering : waiting;
}

/** Letters that are told by what they promise. */
const MAY_ANSWER: ReadonlySet<LetterFacts['type']> = new Set(['acknowledgement', 'extension', 'transfer', 'clarification_request']);
/** Kinds that a letter seems to have which answers nothing. */
const TELLS_LITTLE: ReadonlySet<string> = new Set(['text', 'date', 'clarification', 'unanswered', 'missing', 'see_question']);
/** Half of two questions and more are answered, each where it is taken up. */
function answersMost(read: ReadLetter): boolean {
  const places = placesIn(read, ({ kind }) => !TELLS_LITTLE.has(kind));
  return new Set(places).size > 1 && places.length >= read.answers.length / 2;
}
/** "The wards are run by Marl Care, which holds this, and we have passed your question to it": who holds it answers, though a reply is promised. */
const tellsHolder = (read: ReadLetter): boolean =>
  read.answers.length > 0 &&
  placesIn(read, ({ kind }) => kind === 'held_elsewhere' || kind === 'not_held').length === read.answers.length &&
  read.answers.some(({ kind, text }) => kind === 'held_elsewhere' && HOLDS.test(text));
const HOLDS =
  /\b(?:who|which|they|it)(?: (?:also|alone|now))? (?:holds?|keeps?|(?:will|would) (?:hold|have|keep))\b|\b(?:held|kept|recorded) by\b/i;
const takesUpAll = (read: ReadLetter): boolean =>
  read.answers.length > 1 && new Set(placesIn(read, () => true)).size === read.answers.length;

/** Where the answers begin that have a place of their own. */
const placesIn = ({ letter, answers }: ReadLetter, counts: (answer: Answer) => boolean): (number | undefined)[] =>
  answers.flatMap((answer, index) => {
    const stretches = letter.located[index]?.stretches ?? [];
    return counts(answer) && stretches.some(({ joint }) => !joint) ? [stretches[0]?.span.start] : [];
  });

/** A record, and what a batch needs to know of the letter. Plain data: it crosses from one thread to another. */
export interface FirstReading {
  readonly record: LetterRecord;
  /** The labels of a letter that prints no questions of its own, none where its answers are not numbered; null where it needs no second pass. */
  readonly wants: readonly string[] | null;
  /** Only where it was asked for. */
  readonly beside?: Beside;
}

/**
 * One letter's bytes to its record; `path` names it there and is never opened. Throws UnreadableLetter where the file holds no letter that
 * can be read.
 */
export async function parseLetter(
  bytes: Uint8Array,
  source: Pick<Source, 'path'> & Partial<Source>,
  options: ParseOptions = {},
): Promise<LetterRecord> {
  return (await readFirst(bytes, { ...sourceOf(bytes, source.path), ...source }, options)).record;
}

/** Bytes to record, as a batch reads them: at first, or with the questions that other letters lend. Throws as parseLetter does. */
export async function readFirst(bytes: Uint8Array, source: Source, options: ParseOptions = {}, loan?: Loan): Promise<FirstReading> {
  const outcome = await readDocument(bytes, source.path, options);
  return inOneGo(options, () => firstReading(outcome, source, options, loan));
}

function firstReading(
  { value: document, diagnostics }: Outcome<Document>,
  source: Source,
  options: ParseOptions,
  loan?: Loan,
): FirstReading {
  const read = readLetter(document, loan ? { ...options, questionnaire: { ...loan.questionnaire, origin: 'batch' } } : options);
  const { type, law, requestDate, responseDate } = read.facts;
  // only a response ends the clock; a review has limits of its own
  const clock = type === 'response' ? timelinessOf(law, requestDate, responseDate, options.holidays) : { timeliness: null, unknown: null };
  const unknown: Diagnostic[] = clock.unknown ? [{ code: 'facts/holidays-unknown', message: clock.unknown }] : [];
  const borrowed: Diagnostic[] = loan ? [{ code: 'batch/borrowed', message: loan.message }] : [];
  const answers = loan && !loan.sure ? read.answers.map(inDoubt) : read.answers;
  const record = toRecord(
    { ...source, format: document.format, ...(options.domains && { domains: domainsIn(document.text) }) },
    read.facts,
    read.letter,
    answers,
    letterOutcome(type, answers, law, document.reading),
    [...diagnostics, ...read.diagnostics, ...unknown, ...borrowed],
    clock.timeliness,
  );
  return { record, wants: questionsOfItsOwn(read.letter), ...(options.beside && { beside: besideOf(document, answers) }) };
}

const besideOf = (document: Document, answers: readonly Answer[]): Beside => ({
  text: document.text,
  rejected: answers.flatMap(({ rejected }, answer) =>
    rejected.map(({ claim: { kind, value, rule, span }, why }) => ({
      answer,
      kind,
      value,
      rule,
      why,
      evidence: evidenceOf(document, span),
    })),
  ),
});

const inDoubt = (answer: Answer): Answer => ({
  ...answer,
  confidence: 'low',
  doubts: [...answer.doubts, doubt('pairing/borrowed')],
});

/** A file as the library takes it: `path` names it in the record and is never opened. */
export interface LetterBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Many letters to records, in order, each handed on as soon as it can be. A file that holds no letter gives a record with an `error`; letters
 * that print no questions are read with those that the others agree on, unless a questionnaire is given.
 */
export async function* parseLetters(letters: readonly LetterBytes[], options: ParseOptions = {}): AsyncGenerator<LetterRecord> {
  yield* readBatch({
    count: letters.length,
    ahead: 1,
    secondPass: (options.questionnaire ?? 'auto') === 'auto',
    read: (index, loan) => readBytes(letters[index] as LetterBytes, options, loan),
  });
}

const sourceOf = (bytes: Uint8Array, path: string): Source => ({
  path,
  format: null,
  sha256: hashOf(bytes),
  bytes: bytes.length,
  pages: null,
});

async function readBytes({ path, bytes }: LetterBytes, options: ParseOptions, loan?: Loan): Promise<FirstReading> {
  const source = sourceOf(bytes, path);
  try {
    return await readFirst(bytes, source, options, loan);
  } catch (error) {
    if (!(error instanceof UnreadableLetter)) throw error;
    return { record: toErrorRecord(source, error.code, error.message), wants: null };
  }
}
