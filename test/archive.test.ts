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

/** Where the directory of a ZIP file tells of a member. */
const entryOf = (bytes: Uint8Array, name: string): number => Buffer.from(bytes).lastIndexOf(name) - 46;

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
  test('a locked and a damaged member are one error each, and the others are read', async () => {
    const whole = () => makeZip({ 'b.txt': '4', 'c.txt': 'Nil', 'd.txt': 'Eleven' });
    const [locked, wrong, cut] = [whole(), whole(), whole()];
    for (const [bytes, field, value] of [
      [locked, 8, 1],
      [wrong, 16, 0],
      [cut, 42, 0xff],
    ] as const)
      bytes[entryOf(bytes, 'c.txt') + field] = value;
    const path = put('some.zip', makeZip({ 'a.txt': '4', 'cut.zip': cut, 'locked.zip': locked, 'wrong.zip': wrong, 'z.txt': 'Nil' }));
    const told = (await findInputs([path])).map((input) =>
      'code' in input ? `${input.path.slice(path.length + 1)}: ${input.code}, ${input.message}` : input.path.slice(path.length + 1),
    );
    expect(told).toEqual([
      'a.txt',
      'cut.zip/b.txt',
      'cut.zip/c.txt: adapter/damaged, the file is damaged: it cannot be unpacked',
      'cut.zip/d.txt',
      'locked.zip/b.txt',
      'locked.zip/c.txt: adapter/encrypted, it is encrypted',
      'locked.zip/d.txt',
      'wrong.zip/b.txt',
      'wrong.zip/c.txt: adapter/damaged, the file is damaged: its checksum is wrong',
      'wrong.zip/d.txt',
      'z.txt',
    ]);
  });
  test('an archive in an archive that cannot be read is one error', async () => {
    const inner = Buffer.from(makeZip({ 'c.txt': 'Nil' }));
    inner.writeUInt32LE(0, inner.length - 6);
    const path = put('outer.zip', makeZip({ 'a.txt': '4', 'inner.zip': inner, 'z.txt': 'Nil' }));
    expect(await named(path)).toEqual(['outer.zip/a.txt', 'adapter/damaged', 'outer.zip/z.txt']);
  });
});
