import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './letters.js';

const LETTERS = join(ROOT, 'fixtures', 'letters');
const POTHOLES = 'eldonshire-potholes.txt';

/** A folder with two letters, a questionnaire and this foi-parse.yaml. */
function project(config: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'foi-config-'));
  mkdirSync(join(folder, 'letters'));
  mkdirSync(join(folder, 'notes', 'deep'), { recursive: true });
  for (const name of [POTHOLES, 'strathglen-health-foisa.txt']) copyFileSync(join(LETTERS, name), join(folder, 'letters', name));
  copyFileSync(join(ROOT, 'fixtures', 'questionnaires', 'potholes.yaml'), join(folder, 'potholes.yaml'));
  writeFileSync(join(folder, 'foi-parse.yaml'), config);
  return folder;
}
function run(cwd: string, ...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(ROOT, 'bin', 'foi-parse.js'), ...args], { cwd, encoding: 'utf8' });
  return { stdout, stderr, status };
}
const records = (text: string) => JSON.parse(text) as { source: { path: string }; questionnaire: { id: string }; answers: unknown[] }[];

const WHOLE = 'letters: letters\nquestionnaire: potholes.yaml\noutputs: [all.csv, all.ndjson]\ndatapackage: true\nmax-pages: 20\n';

test('letters, questionnaire and outputs come from the file, with paths relative to it, from any folder below', () => {
  const folder = project(WHOLE);
  const { stdout, stderr, status } = run(join(folder, 'notes', 'deep'));
  expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
  expect(stderr).toContain(`written: ${join('..', '..', 'all.csv')}`);
  expect(existsSync(join(folder, 'all.datapackage.json'))).toBe(true);
  const lines = readFileSync(join(folder, 'all.ndjson'), 'utf8').trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).questionnaire.id)).toEqual(['potholes-2023-24', 'potholes-2023-24']);
  expect(readFileSync(join(folder, 'all.csv'), 'utf8')).toContain('Eldonshire County Council');
});

test('what stands on the command line wins, and a letter that is named never overwrites the outputs', () => {
  const folder = project(WHOLE);
  const named = run(folder, join('letters', POTHOLES), '--json');
  expect(records(named.stdout).map(({ source, questionnaire }) => [source.path, questionnaire.id])).toEqual([
    [join('letters', POTHOLES), 'potholes-2023-24'],
  ]);
  expect(records(run(folder, '--json').stdout).length).toBe(2);
  expect(records(run(folder, '--json', '-q', 'auto').stdout)[0]?.questionnaire.id).not.toBe('potholes-2023-24');
  expect(run(folder, join('letters', POTHOLES)).stdout).toContain('┌');
  expect(existsSync(join(folder, 'all.csv'))).toBe(false);
});

test('commands that read letters take over how to read, not where to write', () => {
  const folder = project(`${WHOLE}format: json\n`.replace(/outputs.*\ndatapackage.*\n/, ''));
  expect(run(folder, 'explain', join('letters', POTHOLES)).status).toBe(0);
  expect(run(folder, 'summary').stdout).toMatch(/^2 letters, 2 read/);
  expect(records(run(folder).stdout).length).toBe(2);
});

test('the id of a built-in questionnaire is no path', () => {
  const folder = project('questionnaire: perpetrator-programmes-2022-23\nletters: [letters/e*.txt]\nformat: json\n');
  expect(records(run(folder).stdout).map(({ questionnaire }) => questionnaire.id)).toEqual(['perpetrator-programmes-2022-23']);
});

test('switches of the file', () => {
  const folder = project('letters: letters\nquiet: true\nredact: true\ncolor: false\n');
  expect(run(folder)).toMatchObject({ stderr: '', status: 0 });
});

test.each([
  ['letters: letters\nformt: json\n', /^foi-parse: foi-parse\.yaml:2: "formt" is unknown here; use letters, outputs, questionnaire, /],
  ['\n\nformat: pdf\n', /^foi-parse: foi-parse\.yaml:3: "format: pdf" is not right\. Allowed choices are table, json/],
  ['jobs: many\n', /^foi-parse: foi-parse\.yaml:1: "jobs: many" is not right\. It must be a number above 0/],
  ['redact: perhaps\n', /:1: "redact" must be true or false/],
  ['letters:\n', /:1: "letters" must be one value/],
  ['letters: [a, {b: c}]\n', /:1: "letters" must be one value/],
  ['quiet: true\nletters: [a\n', /:\d: this is not valid YAML: /],
  ['- letters\n', /:1: this file is a map/],
  ['letters: letters\noutputs: [a.csv]\nformat: json\nkeep: old.xlsx\n', /use it with -o FILE\.xlsx/],
])('%j is one line on standard error, and 2', (config, message) => {
  const { stdout, stderr, status } = run(project(config));
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(message);
  expect(stderr.trim().split('\n').length).toBe(1);
});
