import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bytesOf, fixtureLetters, ROOT } from './letters.js';
import { makeZip } from './make-docx.js';

const records = (input: Uint8Array) => {
  const { stdout } = spawnSync('node', [join(ROOT, 'bin', 'foi-parse.js'), '-', '--json', '--quiet'], { input, maxBuffer: 1e8 });
  return (JSON.parse(stdout.toString()) as { error: unknown; source: { path: string; format: string }; answers: { kind: string }[] }[]).map(
    ({ error, source, answers }) => ({ error, path: source.path, format: source.format, kinds: answers.map(({ kind }) => kind) }),
  );
};
const fixture = (name: string) => bytesOf(fixtureLetters().find((file) => file.endsWith(`/${name}`)) as string);
const typed = records(fixture('brackenshire-broken-numbering.txt'))[0]?.kinds;

describe('standard input in every format', { timeout: 60_000 }, () => {
  test.each(['pdf', 'docx', 'doc', 'odt', 'rtf', 'html'])('%s', (format) => {
    expect(records(fixture(`brackenshire-broken-numbering.${format}`))).toEqual([{ error: null, path: 'stdin', format, kinds: typed }]);
  });
  test('a mail', () => {
    expect(records(fixture('eldonshire-potholes.eml'))).toMatchObject([{ error: null, path: 'stdin', format: 'eml' }]);
  });
  test('a ZIP of letters, an archive in it', () => {
    const letter = fixture('brackenshire-broken-numbering.txt');
    const zip = makeZip({ 'a/one.txt': letter, 'more.zip': makeZip({ 'two.docx': fixture('brackenshire-broken-numbering.docx') }) });
    expect(records(zip)).toEqual([
      { error: null, path: 'stdin/a/one.txt', format: 'text', kinds: typed },
      { error: null, path: 'stdin/more.zip/two.docx', format: 'docx', kinds: typed },
    ]);
  });
  test('something else is one clear error', () => {
    const [record] = records(readFileSync(process.execPath).subarray(0, 50_000));
    expect(record?.error).toMatchObject({ code: 'adapter/unknown-format' });
  });
});
