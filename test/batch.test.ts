import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

  test('borrow nothing where most letters ask for something else: three numbers fit by chance', async () => {
    const others = ['kites', 'swans', 'ponds', 'wharves', 'masts'].map((what): [string, string] => [
      `${what}.txt`,
      north
        .replace('How many drones', `How many ${what}`)
        .replace('they cost', `all ${what} cost`)
        .replace('flies them', `minds the ${what}`)
        .replace('NM/1', `NM/${what}`),
    ]);
    const [record] = await read({ 'a.txt': numbersOnly, 'b.txt': north, 'c.txt': south, ...Object.fromEntries(others) });
    expect(record?.questionnaire?.origin).toBe('letter');
    expect(record?.diagnostics.map(({ code }) => code)).toContain('batch/no-agreement');
    // a letter or two with questions of their own among those that agree change nothing
    const [some] = await read({ 'a.txt': numbersOnly, 'b.txt': north, 'c.txt': south, ...Object.fromEntries(others.slice(0, 1)) });
    expect(some?.questionnaire?.origin).toBe('batch');
  });

  test('prose without numbers borrows the request on which three letters agree, in doubt, whatever one more asks', async () => {
    const prose =
      'Lowport Borough Council\n\n5 March 2024\n\nDear Ms Low,\n\nI refer to your e-mail of 1 March 2024 in which you asked three questions about drones.\n\nThe Council owns 7 drones. They cost £1,250.\n\nAs to who flies them, it is the wardens of the harbour.\n\nYours sincerely\n';
    const other = echoing('Eastmoor Council', 'EM/1', '9')
      .replace('How many drones', 'How many kites')
      .replace('they cost', 'all kites cost')
      .replace('flies them', 'minds the kites');
    const files = { 'a.txt': prose, 'b.txt': north, 'c.txt': south, 'e.txt': other };
    const [lent] = await read({ ...files, 'd.txt': echoing('Westmoor Council', 'WM/1', '5') });
    expect(lent?.questionnaire?.origin).toBe('batch');
    expect(
      answersOf(lent)
        ?.slice(0, 2)
        .map(([, , kind]) => kind),
    ).toEqual(['count', 'money']);
    expect(lent?.answers.every(({ confidence }) => confidence === 'low')).toBe(true);
    // two letters are too few where a third asks for something else
    expect((await read(files))[0]?.questionnaire?.origin).toBe('letter');
  });

  test('prose that begins as a question would, "The name of the scheme is Kite Watch", is no question', async () => {
    const prose =
      'Lowport Borough Council\n\n5 March 2024\n\nDear Ms Low,\n\nMy replies stand by subject, with your numbers in the headings.\n\nNumbers and money (your questions 1 and 2)\n\nWe own 7 drones. They cost £1,250.\n\nPeople (your question 3)\n\nThe names of those who fly them are known to us. They are the wardens of the harbour.\n\nYours sincerely\n';
    const [record] = await read({ 'a.txt': prose, 'b.txt': north, 'c.txt': south });
    expect(record?.questionnaire?.origin).toBe('batch');
    expect(answersOf(record)?.map(([question]) => question)).toEqual(['1', '2', '3']);
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

describe('letters that belong together, further', () => {
  const letter = (date: string, reference: string, drones: string, body = 'Northmoor Council', title = '') =>
    echoing(body, reference, drones).replace('4 March 2024', date).replace('Dear Ms Low,', `Dear Ms Low,\n\n${title}`);
  const links = async (files: Record<string, string>) => (await read(files)).map(({ letter: own }) => own?.supersedes ?? null);

  test('a review is a later letter on the request that it reviews, though its reference has a sign more', async () => {
    const review = letter(
      '9 April 2024',
      'NM/187/IR',
      '5',
      'Northmoor Council',
      'INTERNAL REVIEW\n\nI have carried out an internal review of our response.',
    );
    expect(await links({ 'a.txt': letter('4 March 2024', 'NM/187', '4'), 'b.txt': review })).toEqual([null, 'a.txt']);
    expect(await links({ 'a.txt': letter('4 March 2024', 'NM/18', '4'), 'b.txt': review })).toEqual([null, null]);
    // only a review has such a sign
    expect(await links({ 'a.txt': letter('4 March 2024', 'NM/187', '4'), 'b.txt': letter('9 April 2024', 'NM/187/IR', '5') })).toEqual([
      null,
      null,
    ]);
  });
  test('of three letters each names the one next before it', async () => {
    const files = {
      'c.txt': letter('9 May 2024', 'NM/1', '6'),
      'a.txt': letter('4 March 2024', 'NM/1', '4'),
      'b.txt': letter('9 April 2024', 'NM/1', '5'),
    };
    const records = await read(files);
    expect(records.map(({ letter: own }) => [own?.supersedes, own?.supersededBy])).toEqual([
      [undefined, undefined],
      [undefined, 'c.txt'],
      ['a.txt', 'c.txt'],
    ]);
  });
  test('an authority is the same in every form of its name', async () => {
    const [long, short] = ['Office of the Police and Crime Commissioner for Northmoor', 'Northmoor Police & Crime Commissioner'];
    expect(
      await links({ 'a.txt': letter('4 March 2024', 'NM/1', '4', long), 'b.txt': letter('9 April 2024', 'NM/1', '5', short) }),
    ).toEqual([null, 'a.txt']);
  });
  test('an earlier letter that comes later is linked, and nothing is left out', async () => {
    const records = await read({
      'a.txt': letter('9 April 2024', 'NM/1', '5'),
      'b.txt': letter('4 March 2024', 'NM/1', '4'),
      'c.txt': letter('9 April 2024', 'NM/1', '5'),
    });
    expect(records).toHaveLength(3);
    expect([records[1]?.letter?.supersededBy, records[2]?.source.duplicateOf]).toEqual(['a.txt', 'a.txt']);
  });
});

describe('the pool', () => {
  const script = (code: string) => {
    const file = join(mkdtempSync(join(tmpdir(), 'foi-parse-')), 'worker.mjs');
    writeFileSync(file, `import { parentPort } from 'node:worker_threads';\nparentPort.on('message', ({ input }) => {\n${code}\n});\n`);
    return pathToFileURL(file);
  };
  const setup = { options: {}, limits: { timeout: 0.2, maxBytes: 1 } };
  const ANSWER = 'parentPort.postMessage({ reading: { record: { source: { path: input.path }, error: null }, wants: null } });';

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
  const letter = (path: string, doubts: number, failed = false) =>
    ({
      source: { path },
      error: failed ? { code: 'adapter/damaged' } : null,
      answers: Array.from({ length: doubts }, () => ({ confidence: 'low' })),
    }) as unknown as LetterRecord;
  const record = (isTTY: boolean, columns = 80) => {
    let written = '';
    let time = 0;
    let count = 0;
    const write = (text: string) => {
      written += text;
      return true;
    };
    const progress = progressOf(10, { isTTY, columns, write } as never, () => time);
    const pass = (ms: number, doubts = 0, failed = false) => {
      time += ms;
      count += 1;
      progress.step(letter(`${count}.txt`, doubts, failed));
    };
    return { progress, pass, written: () => written };
  };
  test('a bar on a terminal, no wider than it', () => {
    const { pass, progress, written } = record(true);
    pass(1000, 2);
    expect(written()).toBe('[##----------------------] 1 of 10 letters, 1.0 a second, 9 s left, 2 in doubt');
    progress.clear();
    expect(written().endsWith('\r\x1b[K')).toBe(true);
  });
  test.each([40, 80, 200])('fits into %i columns', (columns) => {
    const { pass, written } = record(true, columns);
    for (let at = 0; at < 9; at += 1) pass(1000, 100, at > 4);
    for (const line of written().split('\r\x1b[K')) expect(line.length).toBeLessThan(columns);
  });
  test('a plain line every five seconds elsewhere, doubts and unread letters counted', () => {
    const { pass, written } = record(false);
    for (let at = 0; at < 8; at += 1) pass(2000, at === 1 ? 2 : 0, at === 4);
    expect(written().split('\n')).toEqual([
      '3 of 10 letters, 0.5 a second, 14 s left, 2 in doubt',
      '6 of 10 letters, 0.5 a second, 8 s left, 2 in doubt, 1 unread',
      '',
    ]);
  });
  test('pages of scans are told while their letters are read, those of a letter alone too', () => {
    const { progress, pass, written } = record(false);
    pass(2000);
    progress.page('scan.pdf', 1, 9);
    pass(4000);
    progress.step(letter('scan.pdf', 0));
    pass(6000);
    expect(written().split('\n')).toEqual([
      '2 of 10 letters, 0.3 a second, 24 s left, OCR: 1 of 9 pages',
      '4 of 10 letters, 0.3 a second, 18 s left',
      '',
    ]);
    const alone: string[] = [];
    let time = 0;
    const one = progressOf(1, { isTTY: true, columns: 80, write: (text: string) => alone.push(text) > 0 } as never, () => time);
    time = 1000;
    one.page('scan.pdf', 2, 8);
    one.step(letter('scan.pdf', 0));
    expect(alone.join('')).toBe('[########----------------------] OCR: 2 of 8 pages');
  });
  test('letters that are read again are counted anew, and their doubts once', () => {
    const { progress, pass, written } = record(false);
    pass(6000, 3);
    pass(6000, 4);
    progress.again(2);
    progress.step(letter('1.txt', 1));
    pass(6000);
    expect(written().split('\n').slice(0, 3)).toEqual([
      '1 of 10 letters, 0.2 a second, 54 s left, 3 in doubt',
      '2 of 10 letters, 0.2 a second, 48 s left, 7 in doubt',
      '',
    ]);
    const again = record(false);
    again.progress.again(5);
    again.progress.step(letter('9.txt', 1));
    again.pass(6000);
    expect(again.written()).toBe('2 of 5 letters read again with borrowed questions, 0.3 a second, 9 s left, 1 in doubt\n');
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
    // an earlier run that ended in the middle of a line; one of the records that can be taken over is marked, to see it again
    const at = lines.findIndex((line) => !line.includes('"batch/'));
    const seen = (some: readonly string[]) =>
      some.map((line, index) => (index === at ? line.replace('"authority":"', '"authority":"Seen ') : line)).join('\n');
    // and one before them hangs on letters that may be others now
    expect(lines.slice(0, 9).some((line) => line.includes('"batch/no-agreement"'))).toBe(true);
    writeFileSync(results, `${seen(lines.slice(0, 9))}\n${lines[9]?.slice(0, 40)}`);
    const resumed = run([LETTERS, '-o', results, '--resume', results]);
    expect(resumed.status).toBe(0);
    expect(readFileSync(results, 'utf8')).toBe(seen(lines));
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

  /** Letters enough that a run can be stopped in its middle, each of its own bytes. */
  const manyLetters = (at: string, from: number, to: number) => {
    mkdirSync(at, { recursive: true });
    for (let number = from; number < to; number += 1)
      writeFileSync(join(at, `${String(number).padStart(4, '0')}.txt`), echoing(`Moor ${number} Council`, `NM/${number}`, String(number)));
  };
  const stopped = async (args: string[], ready: () => boolean) => {
    const child = spawn(process.execPath, [bin, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk) => (said += chunk));
    while (!ready() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 10));
    child.kill('SIGINT');
    return { code: await new Promise((resolve) => child.on('exit', resolve)), said };
  };

  test('an interrupt leaves no file that is written all or nothing', async () => {
    const many = folder();
    manyLetters(join(many, 'letters'), 0, 1500);
    const started = () => readdirSync(many).some((name) => name.endsWith('.tmp'));
    const { code, said } = await stopped([join(many, 'letters'), '-o', join(many, 'out.csv')], started);
    expect(code).toBe(130);
    expect(said).toContain('out.csv not written');
    expect(readdirSync(many)).toEqual(['letters']);
  });

  test('an interrupted run that writes into the file it resumes from loses nothing', async () => {
    const many = folder();
    const [letters, out] = [join(many, 'letters'), join(many, 'out.ndjson')];
    // what is done already stands at the end of the list
    manyLetters(letters, 1400, 1500);
    expect(run([letters, '-o', out]).status).toBe(0);
    manyLetters(letters, 0, 1400);
    const lines = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : []);
    const { code, said } = await stopped([letters, '-o', out, '--resume', out], () => lines(out).length > 0 && lines(out).length < 100);
    expect([code, lines(`${out}~`).length]).toEqual([130, 100]);
    expect(said).toContain('out.ndjson~');
    const taken = lines(out).length;
    expect(taken).toBeLessThan(1500);
    const again = run([letters, '-o', out, '--resume', out]);
    expect(again.status).toBe(0);
    expect([lines(out).length, existsSync(`${out}~`)]).toEqual([1500, false]);
    expect(new Set(lines(out).map((line) => (JSON.parse(line) as LetterRecord).source.path)).size).toBe(1500);
  }, 60_000);

  test.skipIf(process.platform === 'win32')('a pipe that nobody writes to stops nothing, and one that is written to is read', () => {
    const at = folder();
    const pipes = Array.from({ length: 6 }, (_, index) => join(at, `${index}.txt`));
    for (const pipe of pipes) spawnSync('mkfifo', [pipe]);
    const found = run([...pipes, join(LETTERS, 'oxmarch-acknowledgement.txt'), '--ndjson', '--quiet', '--timeout', '1']);
    expect(found.status).toBe(3);
    const errors = found.stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as LetterRecord).error?.code ?? null);
    expect(errors).toEqual([...pipes.map(() => 'input/timeout'), null]);
    const said = spawnSync('bash', ['-c', `"${process.execPath}" "${bin}" <(cat "${LETTERS}/oxmarch-acknowledgement.txt") --json`], {
      encoding: 'utf8',
    });
    expect(JSON.parse(said.stdout)[0].letter.type).toBe('acknowledgement');
    // a folder is searched for files
    expect(run([at]).stderr).toContain('the folder holds no letters');
  });

  test('a limit ends a letter in the middle of its work, alone or among others, and the others are read', () => {
    const at = folder();
    const line = 'The total number of drones, of which 3 were new, was 45 in 2023; section 40(2) of the Act applies to Ms Low.\n';
    // minutes of work in one go
    writeFileSync(join(at, 'b.txt'), `Dear Ms Low\n\n1. How many drones do you own?\n\n${line.repeat(100_000)}`);
    const alone = run([join(at, 'b.txt'), '--timeout', '0.2', '--json']);
    expect([alone.status, JSON.parse(alone.stdout)[0].error.code]).toEqual([2, 'input/timeout']);
    writeFileSync(join(at, 'a.txt'), echoing('Northmoor Council', 'NM/1', '4'));
    writeFileSync(join(at, 'c.txt'), echoing('Southmoor Council', 'SM/1', '6'));
    // one thread: the letter behind the one that is ended waits for a new one
    const among = run([at, '--timeout', '3', '--ndjson', '--quiet', '-j', '1']);
    const codes = among.stdout
      .trimEnd()
      .split('\n')
      .map((one) => (JSON.parse(one) as LetterRecord).error?.code ?? null);
    expect([among.status, codes]).toEqual([3, [null, 'input/timeout', null]]);
  });
});
