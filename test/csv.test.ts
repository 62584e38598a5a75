import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read } from '../src/cli/read.js';
import type { LetterRecord } from '../src/model/letter-record.js';
import { parseLetter } from '../src/parse.js';
import { csv, inert } from '../src/reporters/csv.js';
import { COLUMNS, rowsOf } from '../src/reporters/rows.js';
import { ROOT } from './letters.js';

const FOLDER = join(ROOT, 'fixtures', 'letters');

async function recordOf(name: string): Promise<LetterRecord> {
  const bytes = readFileSync(join(FOLDER, name));
  return parseLetter(bytes, { path: name, format: null, sha256: null, bytes: bytes.length, pages: null });
}

/** RFC 4180, read by an independent hand: fields in quotes may hold commas, quotes and line breaks. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const field = /"((?:[^"]|"")*)"|([^,\r\n]*)/y;
    field.lastIndex = at;
    const found = field.exec(text) as RegExpExecArray;
    rows.at(-1)?.push(found[1] === undefined ? (found[2] as string) : found[1].replaceAll('""', '"'));
    at = field.lastIndex;
    if (text.startsWith('\r\n', at)) rows.push([]);
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return rows.slice(0, -1);
}

async function textOf(...records: LetterRecord[]): Promise<string> {
  async function* all() {
    yield* records;
  }
  let text = '';
  for await (const chunk of csv(all(), { color: false, width: 80 })) text += chunk;
  return text;
}

describe('rows', () => {
  test('every question has a row, and exactly one headline', async () => {
    const record = await recordOf('brackenshire-broken-numbering.txt');
    const rows = rowsOf(record);
    for (const { id, values } of record.answers) {
      const own = rows.filter((row) => row.question_id === id);
      expect(
        own.filter(({ headline }) => headline),
        id,
      ).toHaveLength(1);
      expect(own.length - values.length, id).toBeLessThanOrEqual(1);
    }
  });
  test('money is a plain number with its currency apart; a hidden small number has bounds', async () => {
    const rows = rowsOf(await recordOf('eldonshire-potholes.txt'));
    expect(rows).toContainEqual(expect.objectContaining({ kind: 'money', value: 3_400_000, unit: 'GBP', headline: true }));
    expect(rows).toContainEqual(expect.objectContaining({ kind: 'range', value: null, max: 4, suppressed: true }));
  });
  test('a letter that could not be read keeps a row of its own', () => {
    const failed = {
      source: { path: 'torn.pdf' },
      error: { code: 'adapter/damaged', message: 'the file is damaged' },
      letter: null,
      answers: [],
    } as unknown as LetterRecord;
    expect(rowsOf(failed)).toEqual([expect.objectContaining({ file: 'torn.pdf', doubts: 'error: adapter/damaged', kind: null })]);
  });
});

describe('CSV', () => {
  test('reads back as the rows it was made of, quotes with line breaks and commas included', async () => {
    const record = await recordOf('caldmoor-restated.txt');
    const [header, ...lines] = parseCsv(await textOf(record));
    expect(header).toEqual(Object.keys(COLUMNS));
    const rows = rowsOf(record);
    expect(lines).toHaveLength(rows.length);
    const names = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
    lines.forEach((line, at) => {
      expect(line).toEqual(names.map((name) => inert(String(rows[at]?.[name] ?? ''))));
    });
  });
  test.each(['=£579,384.36', '+44 1234', '-3', '@cell', '\tx', '\rx'])('%j cannot run as a formula', (text) =>
    expect(inert(text)).toBe(`'${text}`),
  );
  test.each(['£579,384.36', 'a=b', '3'])('%j stays as it is', (text) => expect(inert(text)).toBe(text));
});

test('--datapackage describes the columns beside the CSV', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'foi-'));
  const output = join(folder, 'Potholes 2024.csv');
  const options = { questionnaire: 'auto', jobs: 1, timeout: 60, maxBytes: 1e8, maxPages: 500, quiet: true };
  expect(await read([join(FOLDER, 'eldonshire-potholes.txt')], { ...options, output: [output], datapackage: true })).toBe(0);
  const [header] = parseCsv(readFileSync(output, 'utf8'));
  const described = JSON.parse(readFileSync(join(folder, 'Potholes 2024.datapackage.json'), 'utf8'));
  expect(described.resources[0]).toMatchObject({ name: 'potholes-2024', path: 'Potholes 2024.csv', encoding: 'utf-8' });
  expect(described.resources[0].schema.fields.map(({ name }: { name: string }) => name)).toEqual(header);
  await expect(read([output], { ...options, datapackage: true })).rejects.toThrow('-o FILE.csv');
});
