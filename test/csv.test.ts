import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { parseCsv as readCsv } from 'hucre/csv';
import { describe, expect, test } from 'vitest';
import { read } from '../src/cli/read.js';
import type { AnswerRecord, LetterRecord, ValueRecord } from '../src/model/letter-record.js';
import { parseLetter } from '../src/parse.js';
import { csv, inert } from '../src/reporters/csv.js';
import { COLUMNS, type Row, rowsOf } from '../src/reporters/rows.js';
import { fixtureLetters, ROOT } from './letters.js';

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

/** A record with one answer that states these values; the headline is the first of them unless another is given. */
function recordWith(values: Partial<ValueRecord>[], headline: Partial<AnswerRecord> = {}): LetterRecord {
  const evidence = { quote: 'words', start: 1, end: 6, page: 2, boxes: null };
  const all = values.map((value) => ({ value: null, entity: null, period: null, rule: 'x/y', evidence, ...value }) as ValueRecord);
  const answer = {
    question: '1',
    id: 'q1',
    asked: 'How many?',
    expects: 'count',
    kind: all[0]?.kind ?? 'unanswered',
    value: all[0]?.value ?? null,
    status: 'answered',
    exemptions: [],
    values: all,
    text: 'the whole answer',
    span: { start: 0, end: 16, page: 1 },
    confidence: 'high',
    doubts: [],
    ...headline,
  };
  return {
    source: { path: 'a.txt' },
    error: null,
    letter: { authority: 'Ashby', references: ['A 1', 'B 2'], responseDate: '2024-06-19', timeliness: { late: true } },
    questionnaire: null,
    answers: [answer],
    diagnostics: [],
  } as unknown as LetterRecord;
}

describe('rows, as the contract promises them', () => {
  test('columns are these, in this order', () => {
    expect(Object.keys(COLUMNS).join(', ')).toBe(
      'file, authority, reference, response_date, late, question, question_id, asked, expects, headline, entity, period, kind, value, unit, min, max, suppressed, status, exemptions, quote, page, start, end, rule, confidence, doubts',
    );
  });
  test.each<[Partial<ValueRecord>, Partial<Row>]>([
    [
      { kind: 'count', value: 3 },
      { value: 3, unit: null },
    ],
    [
      { kind: 'money', value: { amount: 309900.3, currency: 'GBP' } },
      { value: 309900.3, unit: 'GBP' },
    ],
    [
      { kind: 'percentage', value: 12.5 },
      { value: 12.5, unit: '%' },
    ],
    [
      { kind: 'range', value: { min: 0, max: 4, unit: null }, suppressed: true },
      { value: null, min: 0, max: 4, unit: null, suppressed: true },
    ],
    [
      { kind: 'range', value: { min: 201, max: null, unit: 'GBP' } },
      { value: null, min: 201, max: null, unit: 'GBP', suppressed: false },
    ],
    [{ kind: 'date', value: '2024-06-19' }, { value: '2024-06-19' }],
    [{ kind: 'date', value: { start: '2020-10-01', end: '2022-03-31' } }, { value: '2020-10-01/2022-03-31' }],
    [{ kind: 'boolean', value: false }, { value: false }],
    [{ kind: 'list', value: [{ name: 'Police', share: 28 }, { name: 'Health' }] }, { value: 'Police (28%); Health' }],
    [{ kind: 'link', value: 'https://example.org/a' }, { value: 'https://example.org/a' }],
    [
      { kind: 'table', value: { header: ['', '2023'], rows: [['Men', '4; 5']] } },
      { value: '{"header":["","2023"],"rows":[["Men","4; 5"]]}' },
    ],
    [{ kind: 'held_elsewhere', value: 'Cranfield Ltd' }, { value: 'Cranfield Ltd' }],
    [{ kind: 'not_held', value: null }, { value: null }],
    [
      {
        kind: 'refused',
        exemptions: [
          { law: 'FOIA', provision: '40(2)' },
          { law: 'EIR', provision: '12(5)(e)' },
        ] as unknown as ValueRecord['exemptions'] & object,
      },
      { value: null, exemptions: 'FOIA 40(2); EIR 12(5)(e)' },
    ],
  ])('%j', (value, cells) => {
    expect(rowsOf(recordWith([value]))).toEqual([
      expect.objectContaining({
        file: 'a.txt',
        authority: 'Ashby',
        reference: 'A 1; B 2',
        response_date: '2024-06-19',
        late: true,
        headline: true,
        kind: value.kind,
        quote: 'words',
        page: 2,
        start: 1,
        end: 6,
        ...cells,
      }),
    ]);
  });
  test('a table in a cell is JSON that reads back', () => {
    const table = { header: ['', '2023'], rows: [['Men', '=4']] };
    expect(JSON.parse(String(rowsOf(recordWith([{ kind: 'table', value: table }]))[0]?.value))).toEqual(table);
  });
  test('one row a value, and one for the headline where no value states it', () => {
    const parts = [
      { kind: 'count', value: 11, entity: 'Bridge' },
      { kind: 'not_held', entity: 'Reach' },
    ] as Partial<ValueRecord>[];
    const rows = rowsOf(recordWith(parts, { kind: 'several', value: null }));
    expect(rows.map(({ headline, entity, kind, value }) => [headline, entity, kind, value])).toEqual([
      [true, null, 'several', null],
      [false, 'Bridge', 'count', 11],
      [false, 'Reach', 'not_held', null],
    ]);
    expect(rowsOf(recordWith([]))).toMatchObject([
      { headline: true, kind: 'unanswered', quote: 'the whole answer', page: 1, start: 0, end: 16 },
    ]);
  });
  test('the headline is one row, though the letter states it twice', () => {
    const twice = [
      { kind: 'count', value: 3, period: '2022' },
      { kind: 'count', value: 3, period: '2023' },
    ] as Partial<ValueRecord>[];
    expect(rowsOf(recordWith(twice)).map(({ headline }) => headline)).toEqual([true, false]);
  });
  test('each fixture letter: a headline for each question, a row for each value, no more', async () => {
    for (const file of fixtureLetters()) {
      const { source, answers, ...record } = await recordOf(basename(file));
      const rows = rowsOf({ ...record, source, answers });
      for (const { id, values, kind } of answers) {
        const own = rows.filter(({ question_id }) => question_id === id);
        expect(
          own.filter(({ headline }) => headline),
          `${source.path} ${id}`,
        ).toMatchObject([{ kind }]);
        expect([values.length, values.length + 1], `${source.path} ${id}`).toContain(own.length);
      }
      expect(rows.every(({ file: name }) => name === source.path)).toBe(true);
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
  test('whatever a letter says, an independent reader gets the words back, and no cell opens like a formula', () => {
    const words = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', "'", '£', 'a', '’', ' ') });
    return fc.assert(
      fc.asyncProperty(words, words, async (name, said) => {
        const record = recordWith([{ kind: 'list', value: [{ name }], entity: said }]);
        const text = await textOf(record);
        const [header = [], row = []] = readCsv(text, { delimiter: ',' });
        expect(row).toHaveLength(header.length);
        expect([row[header.indexOf('value')], row[header.indexOf('entity')]]).toEqual([inert(name), inert(said)]);
        for (const cell of row) expect(String(cell)).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
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
