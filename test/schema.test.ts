import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { schema } from '../src/schema.js';
import { ROOT } from './letters.js';

const folder = mkdtempSync(join(tmpdir(), 'foi-schema-'));
const fixtures = (name: string) => join(ROOT, 'fixtures', name);
const run = (...args: string[]): string =>
  spawnSync(process.execPath, [join(ROOT, 'bin', 'foi-parse.js'), ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 }).stdout;

/** What a validator of another maker says of what the program prints, by the schema that the program prints. */
function wrong(what: string, found: readonly unknown[]): unknown[] {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(run('schema', what)));
  return found.flatMap((one) => (validate(one) ? [] : (validate.errors ?? [])));
}
const lines = (text: string): unknown[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const roster = join(folder, 'asked.csv');
writeFileSync(
  roster,
  'authority,date sent,region\nEldonshire County Council,2024-09-16,Midlands\nOakmoor Borough Council,2024-09-16,North\n',
);

describe('every JSON that is printed fits the published schema', () => {
  test('records: all letters and bad files, with a roster, redacted, copies and later letters linked, taken over', () => {
    const all = [fixtures('letters'), fixtures('bad'), fixtures('scans')];
    const array = JSON.parse(run(...all, '--json', '--roster', roster, '--redact', '--ocr', 'never')) as { error: unknown }[];
    expect(array.length).toBeGreaterThan(50);
    expect(array.filter(({ error }) => error).length).toBeGreaterThan(3);
    expect(wrong('record', array)).toEqual([]);
    mkdirSync(join(folder, 'copies'));
    for (const name of ['a.txt', 'b.txt'])
      copyFileSync(join(fixtures('letters'), 'harrowmoor-internal-review.txt'), join(folder, 'copies', name));
    const letters = [join(fixtures('letters'), 'e*'), 'copies'];
    run(...letters, '-o', 'all.ndjson');
    const taken = run(...letters, '--resume', 'all.ndjson', '--ndjson');
    expect(taken).toBe(readFileSync(join(folder, 'all.ndjson'), 'utf8'));
    expect(wrong('record', lines(taken))).toEqual([]);
    expect(taken).toContain('"duplicateOf"');
  });
  test('no argument means the record', () => expect(run('schema')).toBe(run('schema', 'record')));
  test('summary, with and without a roster', () => {
    const letters = [join(fixtures('letters'), 'e*'), join(fixtures('bad'), 'empty.txt')];
    const found = [run('summary', ...letters, '--json'), run('summary', ...letters, '--json', '--roster', roster, '--as-of', '2024-12-01')];
    const summaries = found.map((text) => JSON.parse(text));
    expect(summaries[1].response.bodies.length).toBe(2);
    expect(summaries[0].questions.length).toBeGreaterThan(5);
    expect(wrong('summary', summaries)).toEqual([]);
    // a schema that takes anything would prove nothing
    expect(
      wrong('summary', [
        { ...summaries[0], letters: 'two' },
        { ...summaries[0], more: 1 },
      ]).length,
    ).toBe(2);
  });
  test('agree', () => {
    const letters = join(fixtures('letters'), 'c*');
    run(letters, '-o', 'a.csv', '-o', 'b.ndjson');
    const csv = readFileSync(join(folder, 'a.csv'), 'utf8');
    writeFileSync(join(folder, 'a.csv'), csv.replace(',287450.6,', ',287450.7,'));
    const found = JSON.parse(run('agree', 'a.csv', 'b.ndjson', '--json'));
    expect(found.disagreements.length).toBeGreaterThan(0);
    expect(wrong('agree', [found])).toEqual([]);
    expect(wrong('agree', [{ ...found, overall: null }]).length).toBeGreaterThan(0);
  });
  test('a library gets the same schemas', async () => {
    for (const what of ['record', 'summary', 'agree'] as const) expect(await schema(what)).toEqual(JSON.parse(run('schema', what)));
    expect(await schema()).toEqual(await schema('record'));
  });
});
