import type { Roster } from '../dataset/roster.js';
import type { Beside, LetterRecord } from '../model/letter-record.js';

export interface ReportOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** The words of a letter and the readings that lost, where they are at hand. */
  readonly beside?: (record: LetterRecord) => Beside | null;
  /** Of a workbook that people filled in: the rows of its first sheet, the header first. */
  readonly kept?: readonly (readonly (string | number | boolean | Date | null)[])[];
  /** The bodies that were asked: their columns stand beside each answer. */
  readonly roster?: Roster | null;
  /** Something that a person should know and that is no part of the output. */
  readonly warn?: (message: string) => void;
}

/** Letters in, text out (bytes, where the format is no text). Never touches the console, the clock or the disk. */
export type Reporter<Chunk extends string | Uint8Array = string> = (
  letters: AsyncIterable<LetterRecord> | Iterable<LetterRecord>,
  options: ReportOptions,
) => AsyncIterable<Chunk>;
