import type { LetterRecord } from '../model/letter-record.js';
import { bytesOf } from './file.js';
import { Misuse } from './misuse.js';

/** Told by the name: letters are no JSON. */
export const isResults = (name: string): boolean => /\.(?:json|ndjson|jsonl)$/i.test(name);

/** The records of an earlier run. Throws Misuse where the file holds none. */
export async function readResults(path: string): Promise<LetterRecord[]> {
  const text = (await bytesOf(path)).toString('utf8');
  try {
    const records: unknown = text.trimStart().startsWith('[')
      ? JSON.parse(text)
      : text
          .split('\n')
          .filter((line) => line.trim())
          .map((line) => JSON.parse(line) as unknown);
    if (Array.isArray(records) && records.every((record) => record && typeof record === 'object' && 'schemaVersion' in record))
      return records as LetterRecord[];
  } catch {
    // said below
  }
  throw new Misuse(`${path}: this is no result of foi-parse; write one with --json or --ndjson`);
}
