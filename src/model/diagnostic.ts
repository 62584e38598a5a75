import type { Span } from './span.js';

export type Severity = 'error' | 'warning' | 'info';

/** Every code there is, with its severity and what a person can do about it. `stage/what`; docs/codes.md is written from it. */
export const catalogue = {
  'input/not-found': ['error', 'Check the path.'],
  'input/no-letters': ['error', 'Name files, or a folder that holds letters in a format that is read.'],
  'input/empty': ['error', 'The file has no content; ask for it again.'],
  'input/too-large': ['error', 'Raise --max-bytes if the file is really a letter.'],
  'input/timeout': ['error', 'Raise --timeout, or look at the file by hand.'],
  'input/unreadable': ['error', 'Check that the file may be read.'],
  'adapter/unknown-format': ['error', 'Save the letter as PDF, DOCX or text.'],
  'adapter/damaged': ['error', 'Open the file, save it anew, and read that.'],
  'adapter/encrypted': ['error', 'Give a PDF’s password with --password; save other files without theirs.'],
  'adapter/no-text': ['error', 'The file holds no text, only pictures of pages perhaps; run OCR over it first.'],
  'adapter/cut': ['warning', 'The letter was cut at a limit; raise --max-pages to read the rest.'],
  'adapter/second-reader': ['info', 'The first reader failed on the file; the second one read it.'],
  'adapter/readers-disagree': ['warning', 'The two readers see different words; compare the text with the paper.'],
  'adapter/damaged-text': ['warning', 'Parts of the text are garbled in the file; compare with the paper.'],
  'ocr/not-installed': ['error', 'Run npm install tesseract.js @tesseract.js-data/eng beside foi-parse, or run OCR over the file first.'],
  'ocr/failed': ['error', 'Look at the file by hand, or run OCR over it first.'],
  'mail/attachment-not-read': ['warning', 'Open the attachment by hand if it may hold answers.'],
  'facts/holidays-unknown': ['warning', 'Give the bank holidays of later years with --holidays.'],
  'segment/no-questions': ['warning', 'No question was found; give the questionnaire with --questionnaire.'],
  'segment/for-machines': ['warning', 'The letter holds words for programs, not for you; read that paragraph yourself.'],
  'segment/no-response': ['warning', 'Nothing in the letter reads as a response.'],
  'roster/no-match': ['warning', 'Add the body to the roster, or its mail domain or reference to its line, and read again.'],
  'batch/borrowed': ['info', 'Compare one or two of its answers with the letter, or give the request with --questionnaire.'],
  'batch/no-agreement': [
    'warning',
    'The letter prints no questions and no other letters agree on some that fit it; give the request with --questionnaire.',
  ],
  'batch/duplicate': ['info', 'Count the two as one.'],
  'batch/supersedes': ['info', 'Use this letter in place of the other.'],
  'batch/superseded': ['info', 'Use the other letter in place of this one.'],
} as const satisfies Record<string, readonly [Severity, string]>;

export type DiagnosticCode = keyof typeof catalogue;

/** Something a person should know about one letter. Data, never thrown. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly span?: Span;
}

/** What every stage returns: it always has a value, however poor the letter. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** A letter that cannot be read at all. The only error that adapters throw on purpose; the shell turns it into one line and one error record. */
export class UnreadableLetter extends Error {
  override readonly name = 'UnreadableLetter';
  constructor(
    readonly code: DiagnosticCode,
    message: string,
  ) {
    super(message);
  }
}
