import { catalogue } from '../model/diagnostic.js';
import type { LetterRecord } from '../model/letter-record.js';

/** Say on standard error that a letter could not be read: file, what, what to do. */
export function complain({ source, error }: LetterRecord): void {
  const advice = catalogue[error?.code as keyof typeof catalogue]?.[1] ?? '';
  process.stderr.write(`foi-parse: ${source.path}: ${error?.message}. ${advice}\n`);
}
