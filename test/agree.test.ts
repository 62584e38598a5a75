import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { cohensKappa, krippendorffsAlpha, measureOf } from '../src/dataset/agreement.js';
import { codingOf } from '../src/dataset/coding.js';
import { compare } from '../src/dataset/compare.js';
import { readSheet } from '../src/dataset/sheet.js';
import { writtenAs } from '../src/dataset/written.js';
import { ROOT } from './letters.js';

const times = (n: number, a: string, b: string) => Array.from({ length: n }, () => [a, b] as const);
/** Coders' values a unit each, one character a value, a full stop where one is left out. */
const units = (...coders: string[]) =>
  [...(coders[0] as string)].map((_, at) => coders.map((line) => (line[at] === '.' ? null : (line[at] as string))));
const sheet = (text: string | Uint8Array) => readSheet(typeof text === 'string' ? new TextEncoder().encode(text) : text);

describe('measures, against worked examples in print', () => {
  test("Cohen's kappa: Fleiss, Levin & Paik, Statistical Methods for Rates and Proportions (3rd ed. 2003), table 18.1", () => {
    const ratings = [
      ...times(75, 'psychotic', 'psychotic'),
      ...times(1, 'psychotic', 'neurotic'),
      ...times(4, 'psychotic', 'organic'),
      ...times(5, 'neurotic', 'psychotic'),
      ...times(4, 'neurotic', 'neurotic'),
      ...times(1, 'neurotic', 'organic'),
      ...times(10, 'organic', 'organic'),
    ];
    expect(cohensKappa(ratings)).toBeCloseTo(0.676, 3);
  });
  test("Cohen's kappa: 50 proposals and two readers, po .70, pe .50", () => {
    expect(cohensKappa([...times(20, 'y', 'y'), ...times(5, 'y', 'n'), ...times(10, 'n', 'y'), ...times(15, 'n', 'n')])).toBeCloseTo(
      0.4,
      9,
    );
  });
  test.each([
    ['A, binary data, two observers, none left out', units('0100000010', '1110010000'), 0.095],
    ['B, nominal data, two observers, none left out', units('aabbdcccedda', 'babbbccceddd'), 0.692],
    ['C, nominal data, four observers, some left out', units('123321412...', '1233224125.3', '.3332342251.', '12332441251.'), 0.743],
  ])("Krippendorff's alpha: Computing Krippendorff's Alpha-Reliability (2011), %s", (_, values, alpha) => {
    expect(krippendorffsAlpha(values)).toBeCloseTo(alpha, 3);
  });
  test('are undefined where everything has one name, or nothing is coded', () => {
    expect(measureOf(times(5, 'a', 'a'))).toEqual({ n: 5, agreed: 5, kappa: null, alpha: null });
    expect(measureOf([])).toEqual({ n: 0, agreed: 0, kappa: null, alpha: null });
  });
  test('are 1 where all agree, and below 0 where they agree less than by chance', () => {
    expect(measureOf([...times(2, 'a', 'a'), ...times(2, 'b', 'b')])).toMatchObject({ kappa: 1, alpha: 1 });
    expect(measureOf([...times(2, 'a', 'b'), ...times(2, 'b', 'a')])).toMatchObject({ agreed: 0, kappa: -1 });
  });
});

describe('what a person writes', () => {
  test.each([
    ['5', 'not_held', 'count', { kind: 'count', value: '5' }],
    ['1,340', 'count', 'count', { kind: 'count', value: '1340' }],
    ['900', 'money', 'money', { kind: 'money', value: '900', unit: 'GBP' }],
    ['£1,250.50', 'text', 'money', { kind: 'money', value: '1250.5', unit: 'GBP' }],
    ['12.5%', 'count', 'percentage', { kind: 'percentage', value: '12.5' }],
    ['<5', 'refused', 'count', { kind: 'range', min: '0', max: '4' }],
    ['fewer than 5', 'count', 'count', { kind: 'range', min: '0', max: '4' }],
    ['10–15', 'count', 'count', { kind: 'range', min: '10', max: '15' }],
    ['over 200', 'count', 'count', { kind: 'range', min: '201', max: '' }],
    ['not_held', 'count', 'count', { kind: 'not_held', value: '' }],
    ['Not held', 'count', 'count', { kind: 'not_held', value: '' }],
    ['N/A', 'count', 'count', { kind: 'not_applicable' }],
    ['yes', 'boolean', 'boolean', { kind: 'boolean', value: 'true' }],
    ['Police; Probation', 'text', 'list', { kind: 'list', value: 'Police; Probation' }],
    ['2022-23', 'text', 'text', { kind: 'text', value: '2022-23' }],
    ['ask again', 'count', 'count', { kind: 'text', value: 'ask again' }],
  ])('%j beside %s, where %s is asked for', (text, kind, expects, written) => {
    expect(writtenAs(text, kind, expects)).toMatchObject(written);
  });
});

describe('tables', () => {
  test.each([
    ['comma', 'file,question,code\r\n"a, b.txt",1,"say ""x""\nand y"\r\n'],
    ['a mark and semicolons', '\ufefffile;question;code\n"a, b.txt";1;"say ""x""\nand y"\n'],
    ['tabs', 'file\tquestion\tcode\n"a, b.txt"\t1\t"say ""x""\nand y"\n\n'],
  ])('%s', async (_, text) => {
    expect(await sheet(text)).toEqual({ header: ['file', 'question', 'code'], rows: [['a, b.txt', '1', 'say "x"\nand y']] });
  });
  test('as spreadsheets on Windows write them', async () => {
    expect((await sheet(new Uint8Array([...Buffer.from('file;code\na;'), 0xa3, 0x35]))).rows).toEqual([['a', '£5']]);
    expect((await sheet(Buffer.from('\ufefffile\tcode\na\t£5\n', 'utf16le'))).rows).toEqual([['a', '£5']]);
  });
  test('that are none', async () => {
    await expect(sheet('')).rejects.toThrow('it holds no rows');
    await expect(sheet('file,question,code\na,1,"x\nb,2,y\n')).rejects.toThrow('a quoted cell is never closed');
    await expect(sheet('file,question\na,1\n').then(codingOf)).rejects.toThrow('one that holds the code');
  });
  test('the apostrophe that disarms a formula is taken off', async () => {
    expect((await sheet("file,quote\na,'=£5\nb,'tis\n")).rows).toEqual([
      ['a', '=£5'],
      ['b', "'tis"],
    ]);
  });
});

describe('two codings', () => {
  const coding = async (text: string) => codingOf(await sheet(text));
  test('match by path, by the name of the file, by authority; and say what has no match', async () => {
    const a = await coding(
      'file,authority,question,kind,value\nx/a.pdf,A,1,count,4\nx/b.pdf,Borsby Council,1,count,7\nx/c.pdf,C,1,count,1\nx/c.pdf,C,2,not_held,\n',
    );
    const b = await coding(
      'file,authority,q,kind,value\na.pdf,,1,count,4.0\n,BORSBY  COUNCIL,1,not_held,\ny/c.pdf,,1,count,2\nd.pdf,D,1,count,3\n',
    );
    const found = compare(a, b);
    expect(found.letters).toEqual({ both: 3, onlyA: [], onlyB: ['d.pdf'] });
    expect(found.answers).toEqual({ both: 3, onlyA: 1, onlyB: 0 });
    expect(
      found.disagreements.map(({ file, differ, a: mine, b: theirs }) => [file, differ, mine.kind, mine.value, theirs.kind, theirs.value]),
    ).toEqual([
      ['x/b.pdf', 'kind', 'count', '7', 'not_held', ''],
      ['x/c.pdf', 'value', 'count', '1', 'count', '2'],
    ]);
    expect(found.questions).toMatchObject([{ question: '1', kind: { n: 3, agreed: 2 }, answer: { n: 3, agreed: 1 } }]);
  });
  test("codes of one's own stand for themselves; blanks are not counted", async () => {
    const found = compare(
      await coding('letter,question,code\na,1,Good\nb,1,bad\nc,1,good\n'),
      await coding('letter,question,code\na,1,good\nb,1,good\nc,1,\n'),
    );
    expect(found.questions[0]?.kind).toMatchObject({ n: 2, agreed: 1 });
    expect(found.answers).toEqual({ both: 2, onlyA: 1, onlyB: 0 });
  });
  test('an answer in parts agrees where its parts do, in whatever order', async () => {
    const head = 'file,question_id,headline,entity,kind,value\n';
    const a = await coding(`${head}a,q,true,,several,\na,q,false,Bridge,count,11\na,q,false,Reach,not_held,\n`);
    expect(
      compare(a, await coding(`${head}a,q,true,,several,\na,q,false,reach,not_held,\na,q,false,BRIDGE,count,11\n`)).disagreements,
    ).toEqual([]);
    expect(
      compare(a, await coding(`${head}a,q,true,,several,\na,q,false,Bridge,count,12\na,q,false,Reach,not_held,\n`)).disagreements,
    ).toMatchObject([{ differ: 'value', a: { value: 'bridge: count 11 · reach: not_held' } }]);
  });
  test('figures agree however a spreadsheet shows them', async () => {
    const head = 'file,question_id,kind,value,unit\n';
    const shown = await coding(`${head}a,q,money,"£1,250.50",GBP\na,r,count,"1,340",\na,s,percentage,12.5%,%\n`);
    expect(compare(shown, await coding(`${head}a,q,money,1250.5,GBP\na,r,count,1340,\na,s,percentage,12.5,%\n`)).disagreements).toEqual([]);
  });
  test('questions that letters print for themselves are told apart by their words, though their ids are alike', async () => {
    const text = 'file,question_id,asked,kind,value\na,q1,How many drones?,count,4\nb,q1,Who flies?,text,\nc,q1,How many drones?,count,5\n';
    expect(compare(await coding(text), await coding(text)).questions.map(({ asked, kind }) => [asked, kind.n])).toEqual([
      ['How many drones?', 2],
      ['Who flies?', 1],
    ]);
  });
  test('a final value beside a statement that is not the headline decides nothing, and is counted', async () => {
    const read = await coding('file,question_id,headline,kind,machine_value,final_value\na,q,true,count,4,\na,q,false,count,9,8\n');
    expect([read.aside, read.letters[0]?.answers[0]?.value]).toEqual([1, '4']);
  });
});

describe('in the shell', () => {
  const folder = mkdtempSync(join(tmpdir(), 'foi-parse-'));
  const at = (name: string) => join(folder, name);
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'bin', 'foi-parse.js'), ...args], {
      encoding: 'utf8',
      env: { ...process.env, COLUMNS: '100' },
    });
    return { status, stdout, stderr };
  };
  const letters = ['brackenshire-broken-numbering.txt', 'ashenshire-mixed-exemptions.pdf', 'strathglen-health-foisa.txt'].map((name) =>
    join(ROOT, 'fixtures', 'letters', name),
  );

  test('a machine agrees with itself, whatever it wrote', async () => {
    for (const name of ['run.csv', 'run.xlsx', 'run.json', 'run.ndjson']) expect(run(...letters, '--quiet', '-o', at(name)).status).toBe(0);
    for (const name of ['run.xlsx', 'run.json', 'run.ndjson']) {
      const found = JSON.parse(run('agree', at('run.csv'), at(name), '--json').stdout);
      expect(found.disagreements, name).toEqual([]);
      expect(found.answers, name).toEqual({ both: 28, onlyA: 0, onlyB: 0 });
    }
  });

  test('what a person filled in wins over what the machine read', async () => {
    const rows = ((await readXlsx(readFileSync(at('run.xlsx')))).sheets[0]?.rows ?? []).map((row) => [...row]) as CellValue[][];
    const header = (rows[0] ?? []).map(String);
    const target = rows.find(
      (row) => String(row[header.indexOf('file')]).includes('ashenshire') && row[header.indexOf('question')] === '5',
    ) as CellValue[];
    target[header.indexOf('final_value')] = 1341;
    writeFileSync(
      at('coded.xlsx'),
      await writeXlsx({
        sheets: [
          { name: 'notes', rows: [['mine']] },
          { name: 'answers', rows },
        ],
      }),
    );
    const { stdout, status } = run('agree', at('coded.xlsx'), at('run.ndjson'));
    expect(status).toBe(0);
    expect(stdout).toMatch(/Ashenshire.*│ 5 .*│ count 1341 \(final\) .*│ count 1340 /);
    expect(stdout).toContain('3 letters and 28 answers in both; the same answer 27, the same kind of answer 28');
  });

  test('a file that cannot serve is misuse', () => {
    writeFileSync(at('other.csv'), 'file,question,kind\nnowhere.pdf,1,count\n');
    writeFileSync(at('bare.csv'), 'name,age\nx,1\n');
    expect(run('agree', at('run.csv'), at('missing.csv'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('there is no such file'),
    });
    expect(run('agree', at('run.csv'), at('bare.csv'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('a column is wanting'),
    });
    expect(run('agree', at('run.csv'), at('other.csv'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no letter in common'),
    });
  });
});
