import type { Outcome } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';

export interface ReadOptions {
  /** Pages after this one are left out, and the letter says so. */
  readonly maxPages?: number;
  /** Files with more bytes are refused. */
  readonly maxBytes?: number;
  /** Tried on encrypted files. */
  readonly password?: string;
  /** Pages to read by OCR: those without a usable text layer (the default), none, or all. */
  readonly ocr?: 'auto' | 'never' | 'always';
  /** `tesseract.js` (the default) reads the same on every machine. */
  readonly ocrEngine?: 'tesseract.js' | 'system';
  /** Called for each page that was read by OCR: so many of all that have to be. */
  readonly onPage?: (done: number, all: number) => void;
  /** How deep in other mails the file lies. */
  readonly depth?: number;
  /** Runs each piece of work that may take long in one go; for callers that can stop it there. */
  readonly stoppable?: <T>(work: () => T) => T;
}

export const inOneGo = <T>({ stoppable }: ReadOptions, work: () => T): T => (stoppable ? stoppable(work) : work());

/** A format: how to tell it by its bytes, and how to read it. Throws UnreadableLetter where nothing can be read. */
export interface Adapter {
  readonly format: Document['format'];
  sniff(bytes: Uint8Array): boolean;
  /** The code that reads it, loaded when it is needed. */
  load(): Promise<(bytes: Uint8Array, name: string, options: ReadOptions) => Promise<Outcome<Document>>>;
}
