import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import columns from 'string-width';
import { describe, expect, test, vi } from 'vitest';
import { program } from '../src/cli/program.js';
import type { LetterRecord } from '../src/model/letter-record.js';
import { namesOf } from '../src/reporters/table/cells.js';
import { ROOT } from './letters.js';

const LETTERS = join(ROOT, 'fixtures', 'letters');
const BIN = join(ROOT, 'bin', 'foi-parse.js');
const FEW = ['caldmoor-restated.txt', 'strathglen-health-foisa.pdf', 'greater-holmbridge-three-programmes.pdf'];
const few = FEW.map((name) => join(LETTERS, name));
const ESCAPE = '\u001b[';

const bare = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:NO_COLOR|FORCE_COLOR|TERM|COLUMNS)$/.test(name)));
function run(args: readonly string[], env: Record<string, string> = {}, cwd = ROOT) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [BIN, ...args], { cwd, encoding: 'utf8', env: { ...bare, ...env } });
  return { stdout, stderr, status };
}
/** `script` gives the program a terminal; without it those tests are skipped. */
const hasScript = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false;
function onTerminal(args: readonly string[], env: Record<string, string>, size = 100) {
  const command = `stty cols ${size}; ${[process.execPath, BIN, ...args].map((part) => `'${part}'`).join(' ')}`;
  return spawnSync('script', ['-qec', command, '/dev/null'], { encoding: 'utf8', env: { ...bare, ...env } }).stdout.replaceAll(
    '\r\n',
    '\n',
  );
}

describe('colours', () => {
  const letter = few[0] as string;
  test('none into a pipe, some where they are forced, none where they are refused', () => {
    expect(run([letter]).stdout).not.toContain(ESCAPE);
    expect(run([letter], { FORCE_COLOR: '1' }).stdout).toContain(ESCAPE);
    expect(run([letter], { FORCE_COLOR: '0' }).stdout).not.toContain(ESCAPE);
    expect(run([letter, '--no-color'], { FORCE_COLOR: '1' }).stdout).not.toContain(ESCAPE);
    expect(run(['explain', letter, '--no-color'], { FORCE_COLOR: '1' }).stdout).not.toContain(ESCAPE);
  });
  test.skipIf(!hasScript)('on a terminal: NO_COLOR and TERM=dumb are honoured', () => {
    expect(onTerminal([letter], { TERM: 'xterm' })).toContain(ESCAPE);
    expect(onTerminal([letter], { TERM: 'xterm', NO_COLOR: '1' })).not.toContain(ESCAPE);
    expect(onTerminal([letter], { TERM: 'dumb' })).not.toContain(ESCAPE);
  });
  test.skipIf(!hasScript)('the progress bar leaves nothing behind on a dumb terminal', () => {
    expect(onTerminal([LETTERS, '--ndjson', '-j', '2'], { TERM: 'dumb' })).not.toContain(ESCAPE);
  });
});

describe.each([40, 80, 200])('%i columns', (width) => {
  const env = { COLUMNS: String(width) };
  const widest = (text: string) => Math.max(...text.split('\n').map((line) => columns(line)));
  test('tables fit, and every answer is there', () => {
    const many = run(few, env).stdout;
    expect(widest(many)).toBeLessThanOrEqual(width);
    expect(many).toContain('£287,450.60');
    const one = run([join(LETTERS, 'eldonshire-potholes.pdf')], env)
      .stdout.split('\n')
      .slice(1)
      .join('\n');
    expect(widest(one)).toBeLessThanOrEqual(width);
    expect(one).toContain('£3,400,000');
  });
  test('explain fits too, and leaves no word of the letter out', () => {
    const letter = join(LETTERS, 'ashenshire-mixed-exemptions.pdf');
    const { stdout } = run(['explain', letter, '-Q', '10'], env);
    const shown = stdout.split('\n').filter((line) => line.startsWith('   │ '));
    expect(widest(shown.join('\n'))).toBeLessThanOrEqual(width);
    const text = run(['text', letter]).stdout.replace(/\s+/g, ' ');
    expect(text).toContain(
      shown
        .map((line) => line.slice(5))
        .join(' ')
        .replace(/[⟦⟧]/g, ''),
    );
    expect(shown.length).toBeGreaterThan(3);
  });
  test('wide characters take two columns', () => {
    const folder = mkdtempSync(join(tmpdir(), 'foi-wide-'));
    const file = join(folder, '日本語の手紙.txt');
    const name = '日本語日本語日本語 日本語日本語日本語日本語日本語日本語日本語日本語';
    writeFileSync(file, `Dear Sam,\n\n1. Which firms were paid?\n${name}\n\n2. How many were fined?\n12\n`);
    const { stdout } = run([file, few[0] as string], env);
    expect(stdout).toContain('日本');
    expect(widest(stdout)).toBeLessThanOrEqual(width);
    const lines = stdout.split('\n').filter((line) => line.startsWith('│'));
    if (width > 40) for (const line of lines) expect(line.endsWith('│')).toBe(true);
  });
  test('help fits, but for terms and examples', () => {
    vi.stubEnv('COLUMNS', String(width));
    for (const command of [program, ...program.commands]) {
      const help = command.helpInformation();
      expect(help).toContain('Usage: foi-parse');
      for (const line of help.split('\n').filter((text) => !/^ *-|^Usage/.test(text))) expect(columns(line)).toBeLessThanOrEqual(width);
    }
    vi.unstubAllEnvs();
  });
});

describe('help', () => {
  test.each(program.commands.map((command) => command.name()))('%s has examples', (name) => {
    const { stdout, status } = run([name, '--help']);
    expect(stdout).toMatch(/Examples:\n {2}# .+\n {2}\$ .*foi-parse/);
    expect({ stdout, status }).toEqual({ stdout: run(['help', name]).stdout, status: 0 });
  });
  test('without a command it is that of the program', () =>
    expect(run(['help'])).toEqual({ stdout: run(['--help']).stdout, stderr: '', status: 0 }));
  test('the main page shows the options and exit codes of the main command', () => {
    const { stdout, status } = run(['--help']);
    expect(status).toBe(0);
    for (const word of ['--questionnaire', '--fail-on', 'explain <letter>', 'Exit codes:', '130']) expect(stdout).toContain(word);
  });
});

describe('misuse is one line on standard error that says what to do, and 2', () => {
  const folder = mkdtempSync(join(tmpdir(), 'foi-misuse-'));
  writeFileSync(join(folder, 'letter.txt'), '1. How many?\n3\n');
  mkdirSync(join(folder, 'out.csv'));
  test.each([
    [[], /no letters were named; name files, folders or patterns/],
    [['--jsn', 'letter.txt'], /unknown option '--jsn' \(Did you mean --json\?\); see foi-parse --help/],
    [['-f', 'pdf', 'letter.txt'], /Allowed choices are table, json/],
    [['-j', '0', 'letter.txt'], /It must be a number above 0; see foi-parse --help/],
    [['--max-pages', '1.5', 'letter.txt'], /It must be a whole number/],
    [['letter.txt', '-o', 'none/all.csv'], /none\/all\.csv: there is no folder none; create it first/],
    [['letter.txt', '-o', 'out.csv'], /out\.csv: this is a folder; give the name of a file/],
    [['letter.txt', '-o', 'all.docx'], /the ending \.docx tells no format; give one with -f/],
    [['letter.txt', '-o', 'a.csv', '-o', 'a.csv'], /-o names a file twice/],
    [['letter.txt', '-o', 'a.csv', '-o', 'b.json', '--json'], /leave the format out/],
    [['letter.txt', '-o', './letter.txt'], /letter\.txt: this is one of the letters; write to another file/],
    [['text', '.'], /\.: this is a folder/],
    [['letter.txt', '--datapackage'], /-o FILE\.csv/],
    [['letter.txt', '--keep', 'x.xlsx'], /-o FILE\.xlsx/],
    [['letter.txt', '--keep', 'none.xlsx', '-o', 'x.xlsx'], /none\.xlsx: /],
    [['letter.txt', '-q', 'none.yaml'], /none\.yaml: there is no such questionnaire; name a YAML file or one of: /],
    [['letter.txt', '--holidays', 'none.ics'], /none\.ics: there is no such file/],
    [['explain'], /missing required argument 'letter'; see foi-parse explain --help/],
    [['explain', 'none.pdf'], /none\.pdf: there is no such file\. Check the path\./],
    [['explain', 'letter.txt', '-Q', '99'], /99/],
    [['text', 'none.pdf'], /none\.pdf: there is no such file/],
    [['questions', 'none.pdf'], /none\.pdf: there is no such file/],
    [['check'], /missing required argument 'folder'; see foi-parse check --help/],
    [['check', 'none'], /none: /],
    [['summary', 'none.ndjson'], /none\.ndjson: there is no such file/],
    [['help', 'nope'], /'nope' is invalid .+ Allowed choices are explain, text/],
    [['schema', 'x'], /Allowed choices are record, summary, agree/],
    [['completions', 'tcsh'], /Allowed choices are bash, zsh, fish/],
  ] as [string[], RegExp][])('%j', (args, message) => {
    const { stdout, stderr, status } = run(args, {}, folder);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n').length).toBe(1);
    expect(stderr).toMatch(/^foi-parse: /);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
  });
});

test('patterns that the shell left alone, with the slashes of either world', () => {
  const folder = mkdtempSync(join(tmpdir(), 'foi-glob-'));
  mkdirSync(join(folder, 'letters', 'more'), { recursive: true });
  for (const place of [['a b.txt'], ['more', '[1] reply.txt']])
    copyFileSync(join(LETTERS, 'eldonshire-potholes.txt'), join(folder, 'letters', ...place));
  writeFileSync(join(folder, 'letters', 'a b.expected.json'), '{}');
  const paths = (pattern: string) =>
    (JSON.parse(run([pattern, '--json'], {}, folder).stdout) as { source: { path: string } }[]).map(({ source }) => source.path);
  expect(paths('letters/*.txt')).toEqual(['letters/a b.txt']);
  expect(paths(String.raw`letters\*.txt`)).toEqual(['letters/a b.txt']);
  expect(paths(String.raw`letters\**\*.txt`).sort()).toEqual(['letters/a b.txt', 'letters/more/[1] reply.txt']);
  expect(paths('letters/more/[1] reply.txt')).toEqual(['letters/more/[1] reply.txt']);
  expect(paths('letters/a*')).toEqual(['letters/a b.txt']);
});

test('a report that an earlier run wrote beside the letters is not read as a letter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'foi-own-'));
  copyFileSync(join(LETTERS, 'eldonshire-potholes.txt'), join(folder, 'letter.txt'));
  expect(run(['.', '-o', 'report.html'], {}, folder).status).toBe(0);
  expect((JSON.parse(run(['.', '--json'], {}, folder).stdout) as unknown[]).length).toBe(1);
  const named = run(['report.html'], {}, folder);
  expect(named.status).toBe(2);
  expect(named.stderr).toContain('report.html: this is a report of foi-parse, not a letter');
  const results = ['all.ndjson', 'all.json', 'all.csv'];
  expect(run(['letter.txt', ...results.flatMap((file) => ['-o', file])], {}, folder).status).toBe(0);
  for (const file of results) {
    const { stdout, stderr, status } = run([file], {}, folder);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toContain(`${file}: these are results of foi-parse, not a letter`);
  }
  expect(run(['summary', 'all.ndjson'], {}, folder).stdout).toContain('1 letter, 1 read');
});

test.each([['--ndjson'], ['--json'], ['--csv'], []])(
  'a reader that leaves early (| head) ends the program quietly: %s',
  async (...args) => {
    const child = spawn(process.execPath, [BIN, LETTERS, '--quiet', ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk) => (said += chunk));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ status, said }).toEqual({ status: 0, said: '' });
  },
);

test('letters whose names begin alike are told apart by the ends of their names', () => {
  const names = ['Eastmarch', 'Dunmere'].map((name) => `Office of the Police and Crime Commissioner for ${name}`);
  const record = (authority: string) => ({ letter: { authority }, source: { path: 'a.txt' } }) as LetterRecord;
  expect(namesOf([...names, 'NHS Strathglen'].map(record), 20)).toEqual(['…ioner for Eastmarch', '…ssioner for Dunmere', 'NHS Strathglen']);
  expect(namesOf(names.map(record), 80)).toEqual(names);
  expect(namesOf([record('Oxmarch'), record('Oxmarch')], 20)).toEqual(['a.txt', 'a.txt']);
});
