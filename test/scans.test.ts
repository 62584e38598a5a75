import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../src/adapters/index.js';
import { readLetter } from '../src/parse.js';
import { bytesOf, fixtureLetters, hasOcr } from './letters.js';
import { asScan } from './make-scan.js';
import { asPdf, itemsOf } from './render.js';
import { assertSound } from './sound.js';

// numbers glued to figures; marks alone in the cells of a table. SCANS=all reads every fixture letter at both resolutions, which takes minutes
const FEW = ['marlshire-programme-sections 200', 'mercaster-two-column-table 150'];
const names = [...new Set(fixtureLetters().map((file) => basename(file).replace(/\.\w+$/, '')))];
const wanted = names
  .flatMap((name, turn) => [200, 150].map((dpi) => ({ name, dpi, turn })))
  .filter(({ name, dpi }) => process.env.SCANS === 'all' || FEW.includes(`${name} ${dpi}`));

/** The letter as a PDF of typed pages. */
async function typedPdf(name: string): Promise<Uint8Array | null> {
  const [file = ''] = ['pdf', 'txt', 'docx', 'eml', 'html'].flatMap((ending) =>
    fixtureLetters().filter((one) => one.endsWith(`/${name}.${ending}`)),
  );
  const { value } = await readDocument(bytesOf(file), file);
  if (value.parts) return null;
  return file.endsWith('.pdf') ? bytesOf(file) : asPdf(itemsOf(value));
}

/** Kinds and values of the answers; what signs a printer has is all one. */
const saidIn = (document: Parameters<typeof readLetter>[0]) =>
  readLetter(document).answers.map(({ question, kind, value, confidence }) => ({
    question: question.number ?? question.id,
    said: `${kind} ${JSON.stringify(value ?? null).replace(/[\s\u2010-\u2015'‘’"“”-]+/g, ' ')}`,
    confidence,
  }));

describe.skipIf(!hasOcr)('scanned letters', () => {
  test('there are some', () => expect(wanted.length).toBeGreaterThanOrEqual(FEW.length));
  test.each(wanted)(
    '$name at $dpi dots to the inch: at most one question more is wrong than in the typed letter',
    async ({ name, dpi, turn }) => {
      const pdf = await typedPdf(name);
      if (!pdf) return;
      const { value: typed } = await readDocument(pdf, 'typed.pdf');
      const { value: scanned } = await readDocument(await asScan(pdf, typed.pages.length, dpi, turn), 'scan.pdf');
      assertSound(scanned);
      expect(scanned.ocrPages).toEqual(typed.pages.map(({ number }) => number));
      const [paper, seen] = [saidIn(typed), saidIn(scanned)];
      const wrong = paper.filter(({ question, said }) => seen.find((one) => one.question === question)?.said !== said);
      expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual(1);
    },
    300_000,
  );
});
