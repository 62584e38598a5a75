import type { WriteSheet } from 'hucre/xlsx';
import type { KeyOf } from '../../dataset/question-keys.js';
import type { LetterRecord } from '../../model/letter-record.js';
import { sheetOf } from './sheet.js';

const COLUMNS = [
  { header: 'questionnaire', width: 30 },
  { header: 'question', width: 10 },
  { header: 'question_id', width: 26 },
  { header: 'expects', width: 12 },
  { header: 'asked', width: 80 },
  { header: 'letters', width: 10 },
];

/** What was asked, and in how many letters. */
export function questionsSheet(records: readonly LetterRecord[], keyOf: KeyOf): WriteSheet {
  const rows = new Map<string, { cells: (string | null)[]; letters: number }>();
  for (const record of records)
    for (const answer of record.answers) {
      const key = keyOf(record, answer);
      const { question, id, expects, asked } = answer;
      const row = rows.get(key) ?? { cells: [record.questionnaire?.id ?? null, question, id, expects, asked], letters: 0 };
      row.letters += 1;
      rows.set(key, row);
    }
  return sheetOf(
    'questions',
    COLUMNS,
    [...rows.values()].map(({ cells, letters }) => [...cells.map((value) => ({ value, wrap: true })), { value: letters }]),
  );
}
