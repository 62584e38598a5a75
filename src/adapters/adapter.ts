import type { Outcome } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';

export interface ReadOptions {
  /** Pages after this one are left out, and the letter says so. */
  readonly maxPages?: number;
  /** Files with more bytes are refused. */
  readonly maxBytes?: number;
  /** Tried on encrypted files. */
  readonly password?: string;
  /** How deep in other mails the file lies. */
  readonly depth?: number;
}

/** A format: how to tell it by its bytes, and how to read it. Throws UnreadableLetter where nothing can be read. */
export interface Adapter {
  readonly format: Document['format'];
  sniff(bytes: Uint8Array): boolean;
  read(bytes: Uint8Array, name: string, options: ReadOptions): Promise<Outcome<Document>>;
}
