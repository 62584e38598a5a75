import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Letters that lie beside the project on its makers' machines; absent elsewhere, and then their tests skip. */
export const SHARED = join(ROOT, '..', 'shared', 'letters');
export const hasShared = existsSync(SHARED);

const files = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => /\.(?:txt|docx|pdf|md|odt|rtf|doc|html|eml)$/.test(file) && !/^(?:README|CONVENTIONS|LABELS)/.test(file))
    .map((file) => join(folder, file));

export const fixtureLetters = (): string[] => files(join(ROOT, 'fixtures', 'letters'));
/** Typed letters only: scans come with a later format. */
export const sharedLetters = (): string[] =>
  hasShared
    ? ['samples', 'perpetrator', 'text', 'real', 'layouts']
        .flatMap((set) => files(join(SHARED, set)))
        .filter((file) => !file.includes('scan'))
    : [];
export const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

/** Scans are read by packages that an installation may leave out. */
export const hasOcr = (() => {
  const { resolve } = createRequire(import.meta.url);
  try {
    return existsSync(resolve('tesseract.js')) && existsSync(resolve('@tesseract.js-data/eng/package.json'));
  } catch {
    return false;
  }
})();
