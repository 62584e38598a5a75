import { questionKeys } from '../dataset/question-keys.js';
import type { LetterRecord } from '../model/letter-record.js';
import type { Reporter } from './reporter.js';
import { answersSheet } from './xlsx/answers.js';
import { bodiesSheet } from './xlsx/bodies.js';
import { lettersSheet } from './xlsx/letters.js';
import { questionsSheet } from './xlsx/questions.js';

/** A workbook: every value in a row ("answers"), every letter in a row ("letters"), and what was asked ("questions"). */
export const xlsx: Reporter<Uint8Array> = async function* (letters, options) {
  const { writeXlsx } = await import('hucre/xlsx');
  const all: LetterRecord[] = [];
  for await (const letter of letters) all.push(letter);
  const columns = options.roster?.columns ?? null;
  const { sheet, left } = answersSheet(all, options.kept ?? null, columns);
  if (left) options.warn?.(`${left.rows.length - 1} rows that people had filled in match no value any more; they are in the sheet "kept"`);
  const keyOf = questionKeys(all);
  yield await writeXlsx({
    sheets: [
      sheet,
      lettersSheet(all, keyOf, columns),
      questionsSheet(all, keyOf),
      ...(options.roster ? [bodiesSheet(all, options.roster)] : []),
      ...(left ? [left.sheet] : []),
    ],
  });
};
