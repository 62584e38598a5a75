import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { Pool } from '../src/cli/pool.js';
import { progressOf } from '../src/cli/progress.js';
import type { LetterRecord } from '../src/model/letter-record.js';
import { parseLetters } from '../src/parse.js';
import { ROOT } from './letters.js';

const ASK = '1. How many drones do you own?\n\n2. How much did they cost?\n\n3. Who flies them?\n\n';
const echoing = (body: string, reference: string, drones: string) =>
  `${body}\n\nOur reference: ${reference}\n\n4 March 2024\n\nDear Ms Low,\n\nYou asked:\n\n${ASK}Our response:\n\n1. ${drones}\n\n2. £900\n\n3. The harbour team\n\nYours sincerely\n`;
const numbersOnly =
  'Lowport Borough Council\n\n5 March 2024\n\nDear Ms Low,\n\nPlease see our reply.\n\n(1) 7\n\n(2) £1,250\n\n(3) The wardens\n\nYours sincerely\n';
const bytesOf = (files: Record<string, string>) =>
  Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
async function read(files: Record<string, string>): Promise<LetterRecord[]> {
  const records: LetterRecord[] = [];
  for await (const record of parseLetters(bytesOf(files))) records.push(record);
  return records;
}
const answersOf = (record: LetterRecord | undefined) =>
  record?.answers.map(({ question, asked, kind, value }) => [question, asked, kind, value]);

describe('letters that print no questions', () => {
  const north = echoing('Northmoor Council', 'NM/1', '4');
  const south = echoing('Southmoor Council', 'SM/1', '6');

  test('borrow those that the others agree on, wherever they stand in the batch', async () => {
    const records = await read({ 'a.txt': numbersOnly, 'b.txt': north, 'c.txt': south });
    expect(records.map(({ source }) => source.path)).toEqual(['a.txt', 'b.txt', 'c.txt']);
    expect(records[0]?.questionnaire?.origin).toBe('batch');
    expect(answersOf(records[0])).toEqual([
      ['1', 'How many drones do you own?', 'count', 7],
      ['2', 'How much did they cost?', 'money', { amount: 1250, currency: 'GBP' }],
      ['3', 'Who flies them?', 'text', null],
    ]);
    expect(records[0]?.diagnostics.map(({ code }) => code)).toContain('batch/borrowed');
  });

  test('one other letter is little to go by: every answer is in doubt', async () => {
    const [alone] = await read({ 'a.txt': numbersOnly, 'b.txt': north });
    expect(
      alone?.answers.flatMap(({ doubts }) => doubts.map(({ code }) => code)).filter((code) => code === 'pairing/borrowed'),
    ).toHaveLength(3);
    expect(alone?.answers.every(({ confidence }) => confidence === 'low')).toBe(true);
  });

  test('borrow nothing where the numbers do not fit', async () => {
    const nine = numbersOnly.replace('(3) The', '(9) The');
    const [record] = await read({ 'a.txt': nine, 'b.txt': north, 'c.txt': south });
    expect(record?.questionnaire?.origin).not.toBe('batch');
    expect(record?.diagnostics.map(({ code }) => code)).toContain('batch/no-agreement');
  });

  test('borrow nothing by themselves', async () => {
    const [record] = await read({ 'a.txt': numbersOnly });
    expect(record?.questionnaire?.origin).toBe('letter');
  });
});

describe('letters that belong together', () => {
  test('a copy is linked, not dropped', async () => {
    const text = echoing('Northmoor Council', 'NM/1', '4');
    const records = await read({ 'a.txt': text, 'copy/a.txt': text });
    expect(records.map(({ source }) => source.duplicateOf)).toEqual([undefined, 'a.txt']);
  });

  test('a later letter on the same request names the earlier one, in either order', async () => {
    const first = echoing('Northmoor Council', 'NM/1', '4');
    const second = first.replace('4 March 2024', '9 April 2024').replace('1. 4', '1. 5');
    expect((await read({ 'a.txt': first, 'b.txt': second })).map(({ letter }) => letter?.supersedes)).toEqual([undefined, 'a.txt']);
    expect((await read({ 'b.txt': second, 'a.txt': first })).map(({ letter }) => letter?.supersededBy)).toEqual([undefined, 'b.txt']);
    const other = second.replace('NM/1', 'NM/2');
    expect((await read({ 'a.txt': first, 'b.txt': other })).map(({ letter }) => letter?.supersedes)).toEqual([undefined, undefined]);
  });
});

describe('the pool', () => {
  const script = (code: string) => {
    const file = join(mkdtempSync(join(tmpdir(), 'foi-parse-')), 'worker.mjs');
    writeFileSync(file, `import { parentPort } from 'node:worker_threads';\nparentPort.on('message', ({ input }) => {\n${code}\n});\n`);
    return pathToFileURL(file);
  };
  const setup = { options: {}, limits: { timeout: 0.2, maxBytes: 1 } };
  const ANSWER = 'parentPort.postMessage({ record: { source: { path: input.path }, error: null }, wants: null });';

  test('a letter that hangs is ended and the others are read', async () => {
    const pool = new Pool(1, setup, script(`if (input.path === 'hangs') for (;;);\n${ANSWER}`));
    const all = await Promise.all(['a', 'hangs', 'b'].map((path) => pool.read({ path })));
    await pool.close();
    expect(all.map(({ record }) => [record.source.path, record.error?.code ?? null])).toEqual([
      ['a', null],
      ['hangs', 'input/timeout'],
      ['b', null],
    ]);
  });

  test('a letter that breaks the reader is an error record and the others are read', async () => {
    const pool = new Pool(
      2,
      setup,
      script(`if (input.path === 'breaks') process.exit(3);\nif (input.path === 'throws') throw new Error('lost');\n${ANSWER}`),
    );
    const all = await Promise.all(['a', 'breaks', 'throws', 'b'].map((path) => pool.read({ path })));
    await pool.close();
    expect(all.map(({ record }) => record.error?.message ?? null)).toEqual([
      null,
      'the reader broke down',
      'the reader broke down: lost',
      null,
    ]);
  });

  test('closed in the middle, it settles everything', async () => {
    const pool = new Pool(1, { ...setup, limits: { timeout: 60, maxBytes: 1 } }, script('for (;;);'));
    const all = ['a', 'b'].map((path) => pool.read({ path }));
    setTimeout(() => void pool.close(), 50);
    expect((await Promise.all(all)).map(({ record }) => record.error !== null)).toEqual([true, true]);
  });
});

describe('progress', () => {
  const record = (isTTY: boolean, columns = 80) => {
    let written = '';
    let time = 0;
    const write = (text: string) => {
      written += text;
      return true;
    };
    const progress = progressOf(10, { isTTY, columns, write } as never, () => time);
    const pass = (ms: number) => {
      time += ms;
      progress.step({ failed: 1, doubts: 2 });
    };
    return { progress, pass, written: () => written };
  };
  test('a bar on a terminal, no wider than it', () => {
    const { pass, progress, written } = record(true);
    pass(1000);
    expect(written()).toBe('[#-------------] 1 of 10 letters, 1.0 a second, 9 s left, 2 in doubt, 1 unread');
    progress.clear();
    expect(written().endsWith('\r\x1b[K')).toBe(true);
  });
  test('a plain line every five seconds elsewhere', () => {
    const { pass, written } = record(false);
    for (let at = 0; at < 8; at += 1) pass(2000);
    expect(written().split('\n')).toEqual([
      '3 of 10 letters, 0.5 a second, 14 s left, 2 in doubt, 1 unread',
      '6 of 10 letters, 0.5 a second, 8 s left, 2 in doubt, 1 unread',
      '',
    ]);
  });
});

describe('in the shell', () => {
  const LETTERS = join(ROOT, 'fixtures', 'letters');
  const bin = join(ROOT, 'bin', 'foi-parse.js');
  const run = (args: string[]) => spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' });
  const folder = () => mkdtempSync(join(tmpdir(), 'foi-parse-'));

  test('--resume takes over what is done, reads the rest, and gives the same bytes', () => {
    const results = join(folder(), 'results.ndjson');
    const whole = run([LETTERS, '--ndjson']).stdout;
    const lines = whole.split('\n');
    // an earlier run that ended in the middle of a line; one of its records is marked, to see it again
    const marked = (lines[0] as string).replace('"authority":"', '"authority":"Seen ');
    writeFileSync(results, `${[marked, ...lines.slice(1, 9)].join('\n')}\n${lines[9]?.slice(0, 40)}`);
    const resumed = run([LETTERS, '-o', results, '--resume', results]);
    expect(resumed.status).toBe(0);
    expect(readFileSync(results, 'utf8')).toBe(whole.replace('"authority":"', '"authority":"Seen '));
  });

  test('--resume with a file of something else is misuse', () => {
    const file = join(folder(), 'notes.txt');
    writeFileSync(file, 'Dear all\nnothing\n');
    const { status, stderr } = run([LETTERS, '--ndjson', '--resume', file]);
    expect([status, stderr]).toEqual([2, expect.stringContaining('line 1 is no record of this program')]);
  });

  test('an interrupt keeps what is done and ends with 130', async () => {
    const many = folder();
    mkdirSync(join(many, 'letters'));
    for (let at = 0; at < 1500; at += 1)
      writeFileSync(join(many, 'letters', `${String(at).padStart(4, '0')}.txt`), echoing(`Moor ${at} Council`, `NM/${at}`, String(at)));
    const out = join(many, 'out.ndjson');
    const child = spawn(process.execPath, [bin, join(many, 'letters'), '-o', out, '--quiet'], { stdio: ['ignore', 'ignore', 'pipe'] });
    const lines = () => {
      try {
        return readFileSync(out, 'utf8').split('\n').slice(0, -1);
      } catch {
        return [];
      }
    };
    while (lines().length < 5) await new Promise((resolve) => setTimeout(resolve, 10));
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.on('exit', resolve));
    const done = lines().map((line) => JSON.parse(line) as LetterRecord);
    expect(code).toBe(130);
    expect(done.length).toBeGreaterThan(4);
    expect(done.length).toBeLessThan(1500);
    expect(done.every(({ error }) => error === null)).toBe(true);
  });
});
