import type { WriteSheet } from 'hucre/xlsx';
import type { KeyOf } from '../../dataset/question-keys.js';
import type { AnswerRecord, LetterRecord } from '../../model/letter-record.js';
import { rosterCells, rosterColumns } from '../rows.js';
import { proofOf, showAnswer } from '../show.js';
import { formatOf } from './answers.js';
import { dayCell, type SheetCell, sheetOf } from './sheet.js';

const FACTS = [
  { header: 'file', width: 28 },
  { header: 'authority', width: 30 },
  { header: 'reference', width: 16 },
  { header: 'type', width: 22 },
  { header: 'outcome', width: 26 },
  { header: 'request_date', width: 12 },
  { header: 'response_date', width: 12 },
  { header: 'late', width: 8 },
  { header: 'doubts', width: 8 },
];

/** One row a letter, one column a question. */
export function lettersSheet(records: readonly LetterRecord[], keyOf: KeyOf, roster: readonly string[] | null = null): WriteSheet {
  const questions = new Map<string, string>();
  for (const record of records)
    for (const answer of record.answers) {
      const key = keyOf(record, answer);
      if (!questions.has(key)) questions.set(key, headerOf(record, answer));
    }
  const rows = records.map((record) => [
    ...factsOf(record),
    ...(roster ? rosterCells(record, roster).map((value) => ({ value })) : []),
    ...[...questions.keys()].map((key) => answerIn(record, key, keyOf)),
  ]);
  return sheetOf(
    'letters',
    [
      ...FACTS,
      ...(roster ? rosterColumns(roster).map((header) => ({ header, width: 16 })) : []),
      ...[...questions.values()].map((header) => ({ header, width: 26 })),
    ],
    rows,
    2,
  );
}

const headerOf = ({ questionnaire }: LetterRecord, { question, id, asked }: AnswerRecord): string =>
  questionnaire?.id === 'letter' ? `${question ?? '·'} ${asked}`.slice(0, 120).trim() : `${question ?? '·'} ${id}`;

function factsOf({ source, letter, error, answers }: LetterRecord): SheetCell[] {
  if (error)
    return [
      { value: source.path },
      { value: `${error.code}: ${error.message}`, doubt: true, wrap: true },
      ...FACTS.slice(2).map(() => ({ value: null })),
    ];
  return [
    { value: source.path },
    { value: letter?.authority ?? null, wrap: true },
    { value: letter?.references.join('; ') ?? null },
    { value: letter?.type ?? null },
    { value: letter?.outcome ?? null },
    dayCell(letter?.requestDate ?? null),
    dayCell(letter?.responseDate ?? null),
    { value: letter?.timeliness?.late ?? null, ...(letter?.timeliness && { note: letter.timeliness.basis }) },
    { value: answers.filter(({ confidence }) => confidence === 'low').length },
  ];
}

function answerIn(record: LetterRecord, key: string, keyOf: KeyOf): SheetCell {
  const answer = record.answers.find((one) => keyOf(record, one) === key);
  if (!answer) return { value: null };
  const proof = proofOf(answer);
  const words = [proof && `“${proof.quote}”${proof.page ? ` (page ${proof.page})` : ''}`, ...answer.doubts.map(({ message }) => message)];
  const note = words.filter(Boolean).join('\n');
  return { ...shownOf(answer), wrap: true, doubt: answer.confidence === 'low', ...(note && { note }) };
}

/** Figures as numbers, lists and tables a line each, everything else as a person would say it. */
function shownOf(answer: AnswerRecord): SheetCell {
  const { kind, value } = answer;
  if (kind === 'count') return { value: value as number, format: formatOf(null) };
  if (kind === 'percentage') return { value: value as number, format: formatOf('%') };
  if (kind === 'money') {
    const { amount, currency } = value as { amount: number; currency: string };
    return { value: amount, format: formatOf(currency) };
  }
  if (kind === 'date' && typeof value === 'string') return dayCell(value);
  if (kind === 'list')
    return {
      value: (value as { name: string; share?: number }[])
        .map(({ name, share }) => (share === undefined ? name : `${name} (${share}%)`))
        .join('\n'),
    };
  if (kind === 'table') {
    const { header, rows } = value as { header: readonly string[]; rows: readonly (readonly string[])[] };
    return {
      value: [header, ...rows]
        .filter((row) => row.length)
        .map((row) => row.join(' | '))
        .join('\n'),
    };
  }
  if (kind === 'text') return { value: answer.text };
  return { value: showAnswer(answer).replaceAll(' · ', '\n') };
}
