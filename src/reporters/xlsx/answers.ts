import type { CellValue, WriteSheet } from 'hucre/xlsx';
import type { LetterRecord } from '../../model/letter-record.js';
import { COLUMNS, type Column, type Row, rosterCells, rosterColumns, rowsOf } from '../rows.js';
import { dayCell, type SheetCell, sheetOf } from './sheet.js';

/** Rows of an earlier workbook's "answers" sheet, its header first. */
export type KeptRows = readonly (readonly CellValue[])[];

const MACHINE = 'machine_value';
const FINAL = 'final_value';
/** The value stands under two names: as it was read, and as people decide it to be. */
const ORDER: readonly string[] = Object.keys(COLUMNS).flatMap((name) => (name === 'value' ? [MACHINE, FINAL] : [name]));
const WIDTHS: Readonly<Record<string, number>> = {
  file: 28,
  authority: 28,
  asked: 40,
  quote: 50,
  [MACHINE]: 24,
  [FINAL]: 18,
  doubts: 26,
  reference: 16,
  question_id: 26,
  kind: 20,
  rule: 28,
};
const WRAPPED = new Set(['authority', 'asked', 'quote', 'doubts', MACHINE, FINAL]);

/** One row a value, with a column for people; `left` is what they had filled in and no row takes up. */
export function answersSheet(
  records: readonly LetterRecord[],
  kept: KeptRows | null,
  roster: readonly string[] | null = null,
): { sheet: WriteSheet; left: { rows: KeptRows; sheet: WriteSheet } | null } {
  const coded = kept ? codedIn(kept) : null;
  const own = coded?.extra ?? [];
  const columns = [...ORDER, ...own, ...(roster ? rosterColumns(roster) : [])].map((header) => ({ header, width: WIDTHS[header] ?? 12 }));
  const counter = keys();
  const all = records.flatMap((record) => rowsOf(record).map((row) => ({ row, asked: roster ? rosterCells(record, roster) : [] })));
  const rows = all.map(({ row, asked }) => {
    const people = coded?.take(counter(row.file, row.question_id, row.entity, row.period));
    return [
      ...ORDER.map((name) => cellOf(name, row, people?.get(FINAL) ?? null)),
      ...own.map((name) => ({ value: people?.get(name) ?? null })),
      ...asked.map((value) => ({ value })),
    ];
  });
  const left = coded?.left() ?? [];
  return {
    sheet: sheetOf('answers', columns, rows, 2),
    left: left.length && kept ? { rows: [kept[0] as CellValue[], ...left], sheet: keptSheet(kept[0] as CellValue[], left) } : null,
  };
}

function cellOf(name: string, row: Row, final: CellValue): SheetCell {
  const doubt = row.confidence === 'low' && row.headline === true;
  if (name === FINAL) return { value: final, wrap: true };
  const value = row[(name === MACHINE ? 'value' : name) as Column];
  if (name === MACHINE) {
    const note = [row.quote && `“${row.quote}”`, row.page && `page ${row.page}`, row.doubts && `doubts: ${row.doubts}`]
      .filter(Boolean)
      .join('\n');
    const format = typeof value === 'number' ? formatOf(row.unit) : null;
    return {
      value: typeof value === 'string' ? value.replaceAll('; ', ';\n') : value,
      wrap: true,
      doubt,
      ...(note && { note }),
      ...(format && { format }),
    };
  }
  if (COLUMNS[name as Column] === 'date') return dayCell(value as string | null);
  return { value, ...(WRAPPED.has(name) && { wrap: true }), ...(name === 'confidence' && { doubt }) };
}

/** The format of a figure: money with its sign, a percentage as it is written (12.5 for 12.5 %). */
export function formatOf(unit: unknown): string {
  if (unit === 'GBP' || unit === 'EUR' || unit === 'USD') return `[$${{ GBP: '£', EUR: '€', USD: '$' }[unit]}]#,##0.00`;
  return unit === '%' ? '0.##"%"' : '#,##0';
}

/** What people wrote into an earlier workbook, by the value that they wrote it beside. */
function codedIn([header = [], ...rows]: KeptRows) {
  const names = header.map(String);
  const at = (row: readonly CellValue[], name: string): CellValue => row[names.indexOf(name)] ?? null;
  // what a roster adds is written anew
  const extra = names.filter((name) => name && !ORDER.includes(name) && !name.startsWith('roster_'));
  const written = [FINAL, ...extra];
  const counter = keys();
  const known = new Map(
    rows.map((row) => [counter(at(row, 'file'), at(row, 'question_id'), at(row, 'entity'), at(row, 'period')), row] as const),
  );
  const taken = new Set<string>();
  return {
    extra,
    take(key: string): ReadonlyMap<string, CellValue> | undefined {
      const row = known.get(key);
      if (!row) return undefined;
      taken.add(key);
      return new Map(written.map((name) => [name, at(row, name)]));
    },
    left: (): KeptRows =>
      [...known]
        .filter(([key, row]) => !taken.has(key) && written.some((name) => at(row, name) !== null && at(row, name) !== ''))
        .map(([, row]) => row),
  };
}

/** A key for each row: its letter, question, entity and period, and which of several that are alike it is. */
function keys(): (...parts: readonly CellValue[]) => string {
  const seen = new Map<string, number>();
  return (...parts) => {
    const key = JSON.stringify(parts.map((part) => (part === '' ? null : part)));
    seen.set(key, (seen.get(key) ?? 0) + 1);
    return `${key} ${seen.get(key)}`;
  };
}

const keptSheet = (header: readonly CellValue[], rows: KeptRows): WriteSheet =>
  sheetOf(
    'kept',
    header.map((name) => ({ header: String(name), width: WIDTHS[String(name)] ?? 12 })),
    rows.map((row) => header.map((_, index) => ({ value: row[index] ?? null, wrap: true }))),
  );
