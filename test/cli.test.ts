import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LetterRecordSchema } from '../src/model/record.js';
import { fixtureLetters, hasShared, ROOT, SHARED } from './letters.js';

const LETTERS = join(ROOT, 'fixtures', 'letters');
const BAD = join(ROOT, 'fixtures', 'bad');
const letter = join(LETTERS, 'eldonshire-potholes.txt');
function run(args: string[], more: { input?: string; env?: Record<string, string> } = {}) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(ROOT, 'bin', 'foi-parse.js'), ...args], {
    encoding: 'utf8',
    input: more.input ?? '',
    env: { ...process.env, NO_COLOR: '1', COLUMNS: '120', ...more.env },
  });
  return { stdout, stderr, status };
}

describe('reading', () => {
  test('JSON is an array of records that fit the schema, for every fixture letter', () => {
    const { stdout, status } = run(['--json', LETTERS]);
    const records = JSON.parse(stdout) as unknown[];
    expect(status).toBe(0);
    expect(records.length).toBe(fixtureLetters().length);
    for (const record of records) LetterRecordSchema.parse(record);
  });
  test('quotes are slices of the canonical text', () => {
    const text = run(['text', letter]).stdout;
    const [record] = JSON.parse(run([letter, '--json']).stdout) as [
      { answers: { values: { evidence: { start: number; end: number; quote: string } }[] }[] },
    ];
    const evidence = record.answers.flatMap(({ values }) => values.map((value) => value.evidence));
    expect(evidence.length).toBeGreaterThan(7);
    for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
  });
  test('the same bytes give the same bytes', () => {
    expect(run([LETTERS, '--ndjson']).stdout).toBe(run([LETTERS, '--ndjson', '-j', '1']).stdout);
  });
  test('a table for one letter names each question, its value and its words', () => {
    const { stdout } = run([letter]);
    expect(stdout).toContain('Eldonshire County Council');
    expect(stdout).toMatch(/£3,400,000/);
    expect(stdout).toMatch(/<5/);
  });
  test.each(['80', '200'])('a table for many letters fits %s columns', (COLUMNS) => {
    const { stdout } = run([LETTERS], { env: { COLUMNS } });
    for (const line of stdout.split('\n')) expect([...line].length).toBeLessThanOrEqual(Number(COLUMNS));
  });
  test("a questionnaire of one's own is used", () => {
    const { stdout } = run([letter, '-q', join(ROOT, 'fixtures', 'questionnaires', 'potholes.yaml'), '--json']);
    const [record] = JSON.parse(stdout) as [{ questionnaire: unknown; answers: { id: string; kind: string; value: unknown }[] }];
    expect(record.questionnaire).toMatchObject({ id: 'potholes-2023-24', origin: 'file' });
    expect(record.answers.find(({ id }) => id === 'reported')).toMatchObject({ kind: 'count', value: 15_340 });
  });
  test('standard input is a letter', () => {
    const { stdout, status } = run(['-', '--json'], { input: readFileSync(letter, 'utf8') });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)[0].source.path).toBe('stdin');
  });
  test('a file is written whole or not at all, its format by its ending', () => {
    const out = join(mkdtempSync(join(tmpdir(), 'foi-')), 'all.ndjson');
    expect(run([letter, '-o', out]).status).toBe(0);
    expect(readFileSync(out, 'utf8').trim().split('\n').length).toBe(1);
    const none = run([letter, '-o', join(out, 'x', 'y.json')]);
    expect(none.status).not.toBe(0);
    expect(existsSync(join(out, 'x'))).toBe(false);
  });
  test('the schema is JSON Schema', () => expect(JSON.parse(run(['schema']).stdout)).toMatchObject({ type: 'object' }));
  test('questions writes a questionnaire that -q reads', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'foi-')), 'q.yaml');
    writeFileSync(file, run(['questions', letter]).stdout);
    const { stdout, status } = run([letter, '-q', file, '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)[0].answers.length).toBe(8);
  });
  test('explain shows the value in place, its rule and its place', () => {
    const { stdout } = run(['explain', letter, '-Q', '2']);
    expect(stdout).toContain('⟦£3.4 million⟧');
    expect(stdout).toContain('money/amount');
  });
});

describe('exit codes and streams', () => {
  test('a missing file is one line on standard error, a record, and 2 when it was all', () => {
    const { stdout, stderr, status } = run(['no-such-letter.pdf', '--json']);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toEqual(['foi-parse: no-such-letter.pdf: there is no such file. Check the path.']);
    expect(JSON.parse(stdout)[0]).toMatchObject({ error: { code: 'input/not-found' }, letter: null, answers: [] });
  });
  test.each([
    ['empty.txt', 'input/empty'],
    ['truncated.docx', 'adapter/damaged'],
    ['no-text.pdf', 'adapter/no-text'],
  ])('%s beside a good letter: 3, one error record, the good one read', (name, code) => {
    const { stdout, stderr, status } = run([join(BAD, name), letter, '--json']);
    const records = JSON.parse(stdout);
    expect(status).toBe(3);
    expect(records[0].error.code).toBe(code);
    LetterRecordSchema.parse(records[0]);
    expect(records[1].answers.length).toBe(8);
    expect(stderr.split('\n')[0]).toContain(name);
  });
  const bad = join(BAD, 'no-text.pdf');
  test.each([
    ['a finding wins over a letter that could not be read', [bad, letter, '--fail-on', 'error'], 1],
    ['nothing could be read wins over a finding', [bad, '--fail-on', 'error'], 2],
    ['no finding', [bad, letter, '--fail-on', 'missing'], 3],
    ['check', ['check', bad], 1],
    ['summary of letters', ['summary', bad, letter], 3],
    ['summary of nothing', ['summary', bad], 2],
  ])('%s', (_, args, code) => expect(run(args).status).toBe(code));
  test('summary says which letters could not be read, and why', () =>
    expect(run(['summary', bad, letter]).stderr).toMatch(/^foi-parse: .*no-text\.pdf: the PDF holds .+\. .+\.$/m));
  test('standard error holds the program’s own lines and no library’s warning, for good files, damaged ones and scans', {
    timeout: 120_000,
  }, () => {
    const odd = hasShared ? ['bad', 'mail', 'real'].map((set) => join(SHARED, set)) : [];
    const { stderr } = run(['--json', LETTERS, BAD, join(ROOT, 'fixtures', 'scans', 'eldonshire-potholes.pdf'), ...odd]);
    const lines = stderr.trim().split('\n');
    const foreign = (line: string) =>
      !/^(?:foi-parse: .+: .+\. .+|OCR: \d+ of \d+ pages?|\d+ of \d+ letters(?: read(?: again with borrowed questions)?)?, .+)$/.test(line);
    expect(lines.filter(foreign)).toEqual([]);
    expect(lines.filter((line) => line.startsWith('foi-parse: ')).length).toBeGreaterThanOrEqual(3);
  });
  test('a folder without letters', () => {
    const { stderr, status } = run([mkdtempSync(join(tmpdir(), 'foi-'))]);
    expect(status).toBe(2);
    expect(stderr).toContain('the folder holds no letters');
  });
  test('a bad questionnaire names file, line and what to use', () => {
    const { stderr, status } = run([letter, '-q', join(BAD, 'questionnaire.yaml')]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/questionnaire\.yaml:3: .*"expects: number" is unknown; use one of count/);
  });
  test.each([[['--format', 'pdf', letter]], [['--no-such-option', letter]], [['--jobs', '0', letter]], [[]]])('%j is misuse', (args) => {
    const { status, stderr } = run(args);
    expect(status).toBe(2);
    expect(stderr.length).toBeGreaterThan(10);
  });
  test('--fail-on doubt gives 1 where there is a doubt', () => {
    expect(run([join(LETTERS, 'kelsey-lido-prose.txt'), '--fail-on', 'doubt', '--quiet']).status).toBe(1);
    expect(run([join(LETTERS, 'oxmarch-acknowledgement.txt'), '--fail-on', 'doubt', '--quiet']).status).toBe(0);
  });
  test('--help and --version', () => {
    expect(run(['--version']).stdout.trim()).toMatch(/^\d+\.\d+\.\d+$/);
    expect(run(['--help']).stdout).toContain('Examples:');
  });
});

test('the flags for expressions leave alone what Node has run before', () => {
  const script = `require('./bin/load.js'); console.log('abc'.replace(/^/, () => 'y'));`;
  const { stdout, status } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8', cwd: ROOT });
  expect({ stdout, status }).toEqual({ stdout: 'yabc\n', status: 0 });
});

test('the program is what V8 has compiled, and reads the same without it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'foi-'));
  for (const name of ['bin', 'dist', 'package.json']) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const program = join(folder, 'dist', 'program');
  const once = () => spawnSync(process.execPath, [join(folder, 'bin', 'foi-parse.js'), letter, '--json'], { encoding: 'utf8' });
  const refused = `const { load, scripts } = require('./bin/load.js'); load('program.js'); for (const script of scripts.values()) console.log(script.cachedDataRejected);`;
  const probe = spawnSync(process.execPath, ['-e', refused, '--', '--version'], { encoding: 'utf8', cwd: folder });
  expect(probe.stdout).toMatch(/^false$/m);
  const before = once();
  for (const file of readdirSync(program).filter((name) => name.endsWith('.cache'))) writeFileSync(join(program, file), 'not compiled');
  expect(once().stdout).toBe(before.stdout);
  for (const file of readdirSync(program).filter((name) => name.endsWith('.cache'))) rmSync(join(program, file));
  expect({ ...once(), pid: 0 }).toEqual({ ...before, pid: 0 });
});

describe('check', () => {
  test('a missing expectation fails, --update writes it, a changed one fails again', () => {
    const folder = mkdtempSync(join(tmpdir(), 'foi-'));
    writeFileSync(join(folder, 'a.txt'), readFileSync(letter));
    const env = { CI: '' };
    expect(run(['check', folder], { env }).status).toBe(1);
    expect(run(['check', folder, '--update'], { env }).status).toBe(0);
    expect(run(['check', folder], { env }).status).toBe(0);
    const file = join(folder, 'a.expected.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('3400000', '3400001'));
    const changed = run(['check', folder, '--format', 'github'], { env });
    expect(changed.status).toBe(1);
    expect(changed.stdout).toMatch(/^::error file=.*a\.txt/);
    const update = run(['check', folder, '--update'], { env });
    expect(update.stdout).toContain('3400001');
    expect(update.stderr).toContain('1 expectation written, 1 change in them');
    expect(run(['check', folder], { env }).status).toBe(0);
  });
  test('--update is refused in CI', () => expect(run(['check', LETTERS, '--update'], { env: { CI: 'true' } }).status).toBe(2));
});
