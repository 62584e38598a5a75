import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LabelledQuestion, labelledLetters } from '../bench/accuracy/labels.js';
import { readDocument } from '../src/adapters/index.js';
import type { Document } from '../src/model/document.js';

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

/** A fixture letter as plain text: what a reader sees, page furniture left out, one line a paragraph. */
export interface LabelledText {
  readonly path: string;
  /** As its own format gives it. */
  readonly document: Document;
  readonly text: string;
  readonly questions: readonly LabelledQuestion[];
}

/** Every fixture letter in every format, those that give the same text once. */
export async function labelledTexts(): Promise<LabelledText[]> {
  const texts = new Map<string, LabelledText>();
  const labels = new Map(
    labelledLetters(join(ROOT, 'fixtures', 'labels')).map(({ path, labels: { questions = [] } }) => [nameOf(path), questions]),
  );
  for (const path of fixtureLetters()) {
    const { value } = await readDocument(bytesOf(path), path);
    const text = unwrapped(value);
    if (!texts.has(text)) texts.set(text, { path, document: value, text, questions: labels.get(nameOf(path)) ?? [] });
  }
  return [...texts.values()];
}

const nameOf = (path: string): string => basename(path).replace(/\.\w+$/, '');

/** Furniture stands last; a line break that is a blank to the reader was made by the page. */
function unwrapped({ text, reading, blocks }: Document): string {
  const end = blocks.find(({ furniture }) => furniture)?.span.start ?? text.length;
  return [...text.slice(0, end).matchAll(/[^\n]+|\n/g)]
    .map(({ 0: found, index }) => (found === '\n' && reading[index] === ' ' ? ' ' : found))
    .join('')
    .trim();
}
