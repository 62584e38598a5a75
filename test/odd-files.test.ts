import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../src/adapters/index.js';
import { UnreadableLetter } from '../src/model/diagnostic.js';
import { readLetter } from '../src/parse.js';
import { bytesOf, hasShared, SHARED } from './letters.js';
import { assertSound } from './sound.js';

const folder = (name: string): string[] => (hasShared ? readdirSync(join(SHARED, name)).map((file) => join(SHARED, name, file)) : []);
/** A sound document that can be read, or the code of one clear error. */
async function outcome(file: string): Promise<string> {
  try {
    const { value } = await readDocument(bytesOf(file), file);
    assertSound(value);
    readLetter(value);
    return 'read';
  } catch (error) {
    if (!(error instanceof UnreadableLetter)) throw error;
    expect(error.message).toMatch(/\w{3}/);
    return error.code;
  }
}

describe.skipIf(!hasShared)('odd mails and damaged files', () => {
  test.each(folder('mail').map((file) => [basename(file), file]))('%s is read', { timeout: 30_000 }, async (_, file) => {
    expect(await outcome(file)).toBe('read');
  });
  test.each([
    ['bomb300.docx', 'input/too-large'],
    ['empty.pdf', 'input/empty'],
    ['headeronly.pdf', 'adapter/damaged'],
    ['leading-junk.pdf', 'read'],
    ['noxref.pdf', 'read'],
    ['owner-only.pdf', 'read'],
    ['owner-rc4.pdf', 'read'],
    ['random.pdf', 'adapter/unknown-format'],
    ['truncated.pdf', 'adapter/damaged'],
    ['user-pw.pdf', 'adapter/encrypted'],
  ])('%s: %s', { timeout: 30_000 }, async (name, expected) => {
    expect(await outcome(join(SHARED, 'bad', name))).toBe(expected);
  });
});

test.skipIf(hasShared)('the files in ../shared are absent here: their tests are skipped', () => {
  expect(folder('mail')).toEqual([]);
});
