import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findInputs } from '../src/cli/inputs.js';
import { makeZip } from './make-docx.js';

const folder = mkdtempSync(join(tmpdir(), 'foi-archive-'));
const put = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
const named = async (path: string) =>
  (await findInputs([path])).map((input) => ('code' in input ? input.code : input.path.slice(folder.length + 1)));

describe('archives', () => {
  test('letters of a ZIP are inputs of their own, folders kept, an archive in it opened', async () => {
    const inner = makeZip({ 'c.txt': 'Nil' });
    const path = put(
      'all.zip',
      makeZip({ 'b/two.txt': 'Nil', 'one.txt': '4', '__MACOSX/one.txt': 'x', 'run.exe': 'x', 'more.zip': inner }),
    );
    expect(await named(path)).toEqual(['all.zip/b/two.txt', 'all.zip/more.zip/c.txt', 'all.zip/one.txt']);
  });
  test('mails of a mailbox', async () => {
    const mail = (text: string) => `From foi@example.org Tue Jun 18 10:00:00 2024\nFrom: foi@example.org\nSubject: FOI\n\n${text}\n\n`;
    expect(await named(put('mails.mbox', mail('We own 4.\n>From here on none.') + mail('Nil.')))).toEqual([
      'mails.mbox/1.eml',
      'mails.mbox/2.eml',
    ]);
  });
  test('an archive without letters, and a damaged one, are one error each', async () => {
    expect(await named(put('none.zip', makeZip({ 'run.exe': 'x' })))).toEqual(['input/no-letters']);
    const cut = makeZip({ 'one.txt': 'x'.repeat(500) });
    expect(await named(put('cut.zip', cut.subarray(0, 60)))).toEqual(['adapter/damaged']);
  });
});
