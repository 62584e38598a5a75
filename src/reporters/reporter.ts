import type { LetterRecord } from '../model/letter-record.js';

export interface ReportOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Letters in, text out. Never touches the console, the clock or the disk. */
export type Reporter = (letters: AsyncIterable<LetterRecord>, options: ReportOptions) => AsyncIterable<string>;
