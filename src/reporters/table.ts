import { Chalk } from 'chalk';
import type { LetterRecord } from '../model/letter-record.js';
import type { Reporter } from './reporter.js';
import { manyLetters } from './table/many.js';
import { oneLetter } from './table/one.js';

/** One letter: its facts and a row for each question. Many letters: a row for each letter, a column for each question. */
export const table: Reporter = async function* (letters, { width, color }) {
  const all: LetterRecord[] = [];
  for await (const letter of letters) all.push(letter);
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const [first] = all;
  if (first && all.length === 1) yield first.error ? '' : oneLetter(first, width, chalk);
  else if (all.length) yield manyLetters(all, width, chalk);
};
