import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { parseLetters } from '../src/parse.js';
import { COLUMNS, type Column, type Row, rowsOf } from '../src/reporters/rows.js';
import { xlsx } from '../src/reporters/xlsx.js';
import { ROOT } from './letters.js';

const ANSWERS =
  'Dear Ms Low,\n\n1. How many drones do you own?\n4\n\n2. How much did they cost?\n=£1,250.50\n\n3. What share of them is broken?\n12.5%\n\n4. Who are the names of the makers?\n- Kite & Co\n- Airlow\n\n5. How many flights were there in each year?\n2022: 7\n2023: fewer than 5\n\n6. How many pilots are there?\nThat is hard to say. There are 3 wardens, of whom 2 fly, and 9 others who may.\n\nYours sincerely\n';
const letter = (text = ANSWERS, path = 'lowport.txt') => ({ path, bytes: new TextEncoder().encode(text) });

async function workbook(letters = [letter()], options: Partial<Parameters<typeof xlsx>[1]> = {}) {
  const chunks: Uint8Array[] = [];
  for await (const chunk of xlsx(parseLetters(letters), { color: false, width: 80, ...options })) chunks.push(chunk);
  const book = await readXlsx(chunks[0] as Uint8Array, { readStyles: true });
  const sheet = (name: string) => book.sheets.find((one) => one.name === name);
  return { bytes: chunks[0] as Uint8Array, names: book.sheets.map(({ name }) => name), sheet };
}
const table = (rows: readonly (readonly CellValue[])[] = []) => {
  const [header = [], ...body] = rows;
  return body.map((row) => Object.fromEntries(header.map((name, at) => [String(name), row[at] ?? null])));
};

describe('the workbook', () => {
  test('has a row for each value, with the words that prove it', async () => {
    const { names, sheet } = await workbook();
    expect(names).toEqual(['answers', 'letters', 'questions']);
    const rows = table(sheet('answers')?.rows);
    expect(rows.filter(({ headline }) => headline).map(({ question, kind, machine_value }) => [question, kind, machine_value])).toEqual([
      ['1', 'count', 4],
      ['2', 'money', 1250.5],
      ['3', 'percentage', 12.5],
      ['4', 'list', 'Kite & Co;\nAirlow'],
      ['5', 'several', null],
      // three numbers, none of pilots
      ['6', 'text', null],
    ]);
    expect(rows.find(({ period }) => period === '2023')).toMatchObject({
      kind: 'range',
      min: 0,
      max: 4,
      suppressed: true,
      quote: 'fewer than 5',
    });
    expect(Object.keys(rows[0] ?? {})).toContain('final_value');
  });

  test('has a row for each letter and a column for each question: figures as numbers, lists a line each', async () => {
    const { sheet } = await workbook();
    const [row] = table(sheet('letters')?.rows);
    const values = Object.entries(row ?? {}).flatMap(([name, value]) => (/^\d /.test(name) ? [value] : []));
    expect(values.slice(0, 5)).toEqual([4, 1250.5, 12.5, 'Kite & Co\nAirlow', '2022: 7\n2023: <5']);
  });

  test('shows formats, notes and doubts, and freezes and filters the header', async () => {
    const { sheet } = await workbook();
    const letters = sheet('letters');
    const header = letters?.rows[0]?.map(String) ?? [];
    const cell = (start: string) => letters?.cells?.get(`1,${header.findIndex((name) => name.startsWith(start))}`);
    expect(cell('2 ')?.style?.numFmt).toBe('[$£]#,##0.00');
    expect(cell('1 ')?.comment?.text).toContain('“4”');
    expect(cell('6 ')?.style?.fill).toBeDefined();
    expect(cell('1 ')?.style?.fill).toBeUndefined();
    expect(letters?.freezePane).toMatchObject({ rows: 1 });
    expect(letters?.autoFilter?.range).toMatch(/^A1:[A-Z]+2$/);
  });

  test('rows are as high as what is wrapped in them, up to a limit, and no header hides under its button', async () => {
    const long = ANSWERS.replace('- Airlow', Array.from({ length: 30 }, (_, at) => `- Maker ${at}`).join('\n'));
    const { sheet } = await workbook([letter(long)]);
    const [first, second] = ['answers', 'letters'].map((name) => sheet(name));
    const heights = (first?.rows ?? []).slice(1).map((row, at) => [row[12], first?.rowDefs?.get(at + 1)?.height]);
    expect(heights.find(([kind]) => kind === 'count')?.[1]).toBe(15);
    expect(heights.find(([kind]) => kind === 'list')?.[1]).toBe(90);
    expect(second?.rowDefs?.get(1)?.height).toBe(90);
    for (const one of [first, second])
      for (const [at, header] of (one?.rows[0] ?? []).entries())
        if (String(header).length < 26) expect(one?.columns?.[at]?.width).toBeGreaterThanOrEqual(String(header).length + 4);
    expect(first?.cells?.get('1,9')?.style?.numFmt).toContain('"TRUE"');
  });

  test('holds no formula, whatever a letter says', async () => {
    const { sheet } = await workbook([letter(ANSWERS.replace('Kite & Co', '=HYPERLINK("http://example.org")'))]);
    for (const name of ['answers', 'letters', 'questions'])
      for (const [, cell] of sheet(name)?.cells ?? []) expect(cell.formula).toBeUndefined();
    expect(JSON.stringify(sheet('answers')?.rows)).toContain('=HYPERLINK');
  });

  test('questions that a letter borrows stand in the column of those who print them', async () => {
    const echo = (name: string) =>
      letter(
        `${name} Council\n\nDear Ms Low,\n\nYou asked:\n\n1. How many drones do you own?\n\n2. How much did they cost?\n\nOur response:\n\n1. 4\n\n2. £900\n\nYours sincerely\n`,
        `${name}.txt`,
      );
    const bare = letter(
      'Lowport Borough Council\n\nDear Ms Low,\n\nPlease see our reply.\n\n(1) 7\n\n(2) £1,250\n\nYours sincerely\n',
      'bare.txt',
    );
    const { sheet } = await workbook([echo('Northmoor'), echo('Southmoor'), bare]);
    const [header = [], ...rows] = sheet('letters')?.rows ?? [];
    expect(header.slice(-2)).toEqual(['1 How many drones do you own?', '2 How much did they cost?']);
    expect(rows.map((row) => row.slice(header.length - 2))).toEqual([
      [4, 900],
      [4, 900],
      [7, 1250],
    ]);
  });

  test('a letter that could not be read is a row of its own', async () => {
    const { sheet } = await workbook([letter(), letter('', 'empty.txt')]);
    expect(table(sheet('letters')?.rows)[1]).toMatchObject({ file: 'empty.txt', authority: expect.stringContaining('input/empty') });
  });
});

describe('a reader that is none of ours', () => {
  test('finds the same values, types, formats, notes and filter, and no formula', async () => {
    const hostile = letter(ANSWERS.replace('Kite & Co', '=HYPERLINK("http://example.org")'), 'hostile.txt');
    const { bytes } = await workbook([letter(), hostile, letter('', 'empty.txt')]);
    const book = XLSX.read(bytes, { type: 'array', cellNF: true, cellDates: true });
    expect(book.SheetNames).toEqual(['answers', 'letters', 'questions']);
    const answers = book.Sheets.answers as XLSX.WorkSheet;
    const rows = XLSX.utils.sheet_to_json<Record<string, unknown>>(answers, { defval: null });
    const lines = [letter(), hostile, letter('', 'empty.txt')];
    const expected: Row[] = [];
    for await (const record of parseLetters(lines)) expected.push(...rowsOf(record));
    expect(rows).toHaveLength(expected.length);
    for (const [at, row] of rows.entries())
      for (const name of Object.keys(COLUMNS) as Column[]) {
        const wanted = expected[at]?.[name] ?? null;
        const cell = row[name === 'value' ? 'machine_value' : name];
        const value = cell === '' ? null : cell;
        expect(name === 'value' && typeof value === 'string' ? value.replaceAll(';\n', '; ') : value, `row ${at} ${name}`).toEqual(
          wanted === '' ? null : wanted,
        );
      }
    for (const name of book.SheetNames)
      for (const [at, cell] of Object.entries(book.Sheets[name] as XLSX.WorkSheet))
        if (!at.startsWith('!')) expect((cell as XLSX.CellObject).f).toBeUndefined();
    expect(JSON.stringify(rows)).toContain('=HYPERLINK');

    const letters = book.Sheets.letters as XLSX.WorkSheet;
    const [header = []] = XLSX.utils.sheet_to_json<string[]>(letters, { header: 1 });
    const cell = (start: string) =>
      letters[XLSX.utils.encode_cell({ r: 1, c: header.findIndex((one) => one.startsWith(start)) })] as XLSX.CellObject;
    expect([cell('2 ').t, cell('2 ').v, cell('2 ').w]).toEqual(['n', 1250.5, '£1,250.50']);
    expect([cell('3 ').v, cell('3 ').w]).toEqual([12.5, '12.5%']);
    expect(
      cell('1 ')
        .c?.map(({ t }) => t)
        .join(''),
    ).toContain('“4”');
    expect(letters['!autofilter']?.ref).toMatch(/^A1:/);
  });
});

/** LibreOffice may be there without its spreadsheets. */
function canConvert(): boolean {
  if (spawnSync('soffice', ['--version']).status !== 0) return false;
  const folder = mkdtempSync(join(tmpdir(), 'foi-parse-'));
  writeFileSync(join(folder, 'a.csv'), 'a,b\n');
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  spawnSync('soffice', ['--headless', profile, '--convert-to', 'xlsx', '--outdir', folder, join(folder, 'a.csv')]);
  return existsSync(join(folder, 'a.xlsx'));
}
const hasOffice = canConvert();
if (!hasOffice) console.warn('no soffice that writes workbooks is found on the PATH: the test that needs LibreOffice is skipped');

describe('--keep', () => {
  const codedBy = async (bytes: Uint8Array, fill: (row: CellValue[], header: string[]) => void) => {
    const rows = ((await readXlsx(bytes)).sheets[0]?.rows ?? []).map((row) => [...row]);
    const header = [...(rows[0] ?? []), 'coder'].map(String);
    rows[0] = header;
    for (const row of rows.slice(1)) {
      while (row.length < header.length) row.push(null);
      fill(row, header);
    }
    return rows;
  };

  test('what people wrote stays beside the same value, and is never lost', async () => {
    const first = await workbook();
    const kept = await codedBy(first.bytes, (row, header) => {
      if (row[header.indexOf('question')] === '1') row[header.indexOf('final_value')] = 5;
      if (row[header.indexOf('question')] === '6') row[header.indexOf('coder')] = 'MO';
    });
    const again = await workbook([letter()], { kept });
    const rows = table(again.sheet('answers')?.rows);
    expect(rows.filter(({ final_value }) => final_value !== null).map(({ question, final_value }) => [question, final_value])).toEqual([
      ['1', 5],
    ]);
    expect(rows.filter(({ coder }) => coder === 'MO').every(({ question }) => question === '6')).toBe(true);
    expect(again.names).not.toContain('kept');

    const warnings: string[] = [];
    const moved = await workbook([letter(ANSWERS, 'renamed.txt')], { kept, warn: (message) => warnings.push(message) });
    expect(table(moved.sheet('kept')?.rows).map(({ file, final_value, coder }) => [file, final_value, coder])).toContainEqual([
      'lowport.txt',
      5,
      null,
    ]);
    expect(warnings[0]).toContain('"kept"');
  });

  test('in the shell; a file that is none is misuse', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'foi-parse-'));
    const [text, coded, out] = ['a.txt', 'coded.xlsx', 'out.xlsx'].map((name) => join(folder, name)) as [string, string, string];
    writeFileSync(text, ANSWERS);
    const run = (...args: string[]) => spawnSync(process.execPath, [join(ROOT, 'bin', 'foi-parse.js'), ...args], { encoding: 'utf8' });
    expect(run(text, '-o', coded).status).toBe(0);
    const rows = await codedBy(readFileSync(coded), (row, header) => {
      row[header.indexOf('final_value')] = 'looked at';
    });
    writeFileSync(coded, await writeXlsx({ sheets: [{ name: 'answers', rows }] }));
    expect(run(text, '-o', out, '--keep', coded).status).toBe(0);
    const kept = table((await readXlsx(readFileSync(out))).sheets[0]?.rows);
    expect(kept.length).toBeGreaterThan(6);
    expect(kept.every(({ final_value }) => final_value === 'looked at')).toBe(true);
    expect(run(text, '-o', out, '--keep', text)).toMatchObject({ status: 2, stderr: expect.stringContaining('it is no workbook') });
    expect(run(text, '--json', '--keep', coded)).toMatchObject({ status: 2, stderr: expect.stringContaining('-o FILE.xlsx') });
  });

  test.skipIf(!hasOffice)(
    'a workbook that LibreOffice has written, its columns in another order and with others between, is taken up',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'foi-parse-'));
      const at = (name: string) => join(folder, name);
      writeFileSync(at('a.txt'), ANSWERS);
      const run = (...args: string[]) =>
        spawnSync(process.execPath, [join(ROOT, 'bin', 'foi-parse.js'), ...args], { encoding: 'utf8', cwd: folder });
      expect(run('a.txt', '-o', 'first.xlsx', '-o', 'first.csv').status).toBe(0);
      const book = XLSX.read(readFileSync(at('first.xlsx')));
      const [header = [], ...rows] = XLSX.utils.sheet_to_json<(string | number | null)[]>(book.Sheets.answers as XLSX.WorkSheet, {
        header: 1,
        defval: null,
      }) as string[][];
      const order = ['final_value', 'note', ...header.filter((name) => name !== 'final_value').reverse(), 'checked'];
      const filled: Record<string, (row: string[]) => string | number | null> = {
        final_value: (row) => (row[header.indexOf('question')] === '1' ? 5 : null),
        note: (row) => `"${row[header.indexOf('question')]}"; seen`,
        checked: () => 'yes',
      };
      const line = (row: string[]) => order.map((name) => filled[name]?.(row) ?? row[header.indexOf(name)] ?? null);
      book.Sheets.answers = XLSX.utils.aoa_to_sheet([order, ...rows.map(line)]);
      writeFileSync(at('edited.xlsx'), XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }));
      const office = spawnSync('soffice', [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--convert-to',
        'xlsx',
        '--outdir',
        at('office'),
        at('edited.xlsx'),
      ]);
      expect(office.status).toBe(0);
      expect(run('a.txt', '-o', 'second.xlsx', '--keep', at('office/edited.xlsx'))).toMatchObject({ status: 0, stderr: '' });
      const again = XLSX.utils.sheet_to_json<Record<string, unknown>>(
        XLSX.read(readFileSync(at('second.xlsx'))).Sheets.answers as XLSX.WorkSheet,
      );
      expect(again.length).toBe(rows.length);
      for (const { question, final_value, note, checked } of again)
        expect({ final_value, note, checked }).toEqual({
          ...(question === '1' ? { final_value: 5 } : { final_value: undefined }),
          note: `"${question ?? null}"; seen`,
          checked: 'yes',
        });
      const { disagreements } = JSON.parse(run('agree', 'office/edited.xlsx', 'first.csv', '--json').stdout) as {
        disagreements: { question: string; a: { value: string; final: boolean } }[];
      };
      expect(disagreements.map(({ question, a }) => [question, a.value, a.final])).toEqual([['1', '5', true]]);
    },
  );
});
