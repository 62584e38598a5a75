import type { WriteSheet } from 'hucre/xlsx';
import { bodiesOf } from '../../dataset/bodies.js';
import type { Roster } from '../../dataset/roster.js';
import type { LetterRecord } from '../../model/letter-record.js';
import { dayCell, sheetOf } from './sheet.js';

const FACTS = [
  { header: 'state', width: 20 },
  { header: 'letters', width: 8 },
  { header: 'files', width: 40 },
  { header: 'due', width: 12 },
];

/** The roster again, with what has come of each body that was asked. */
export const bodiesSheet = (records: readonly LetterRecord[], roster: Roster): WriteSheet =>
  sheetOf(
    'roster',
    [...roster.columns.map((header) => ({ header, width: 20 })), ...FACTS],
    bodiesOf(records, roster).map(({ asked, state, letters }) => [
      ...roster.columns.map((name) => ({ value: asked.columns[name] || null })),
      { value: state, doubt: state === 'no_reply' },
      { value: letters.length },
      { value: letters.join('\n') || null, wrap: true },
      { ...dayCell(asked.due?.date ?? null), ...(asked.due && { note: asked.due.basis }) },
    ]),
  );
