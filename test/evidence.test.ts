import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { heap, withDocument } from '../src/adapters/pdf/library.js';
import { mended } from '../src/adapters/pdf/words.js';
import type { Evidence, LetterRecord } from '../src/model/letter-record.js';
import { parseLetter } from '../src/parse.js';
import { bytesOf, fixtureLetters, sharedLetters } from './letters.js';

type Box = readonly [number, number, number, number];
type Reader = (page: number, box: Box) => string;

/** What PDFium itself finds inside a box, line ends and hyphens left out: independent of how we put words and lines together. */
async function textIn<T>(bytes: Uint8Array, use: (read: Reader) => T): Promise<T> {
  return withDocument(bytes, '', (lib, document, memory) => {
    const buffer = memory.malloc(65_536);
    const opened = new Map<number, { page: number; text: number }>();
    const read: Reader = (number, [left, top, right, bottom]) => {
      const known = opened.get(number);
      const page = known?.page ?? lib.FPDF_LoadPage(document, number - 1);
      const text = known?.text ?? lib.FPDFText_LoadPage(page);
      opened.set(number, { page, text });
      const height = lib.FPDF_GetPageHeightF(page);
      const length = lib.FPDFText_GetBoundedText(text, left - 0.6, height - top + 0.6, right + 0.6, height - bottom - 0.6, buffer, 32_000);
      return Buffer.from(heap(lib).buffer, buffer, Math.max(0, length) * 2).toString('utf16le');
    };
    const result = use(read);
    for (const { page, text } of opened.values()) {
      lib.FPDFText_ClosePage(text);
      lib.FPDF_ClosePage(page);
    }
    memory.free(buffer);
    return result;
  });
}

const letters = (text: string): string =>
  mended(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\d£%]/gu, '');
const evidenceIn = (record: LetterRecord): Evidence[] =>
  record.answers.flatMap((answer) =>
    answer.values.flatMap((value) => [value.evidence, ...(value.exemptions ?? []).map((one) => one.evidence)]),
  );

for (const file of [...fixtureLetters(), ...sharedLetters()].filter((path) => path.endsWith('.pdf')))
  test(`${basename(file)}: the boxes of every value cover its words on its page, and little else`, async () => {
    const bytes = bytesOf(file);
    const record = await parseLetter(bytes, { path: file, format: null, sha256: null, bytes: null, pages: null });
    const found = evidenceIn(record);
    await textIn(bytes, (read) => {
      let [words, covered] = [0, 0];
      for (const { quote, page, boxes, continued = [] } of found) {
        expect(page, quote).toBeGreaterThan(0);
        const places = [{ page: page as number, boxes: boxes ?? [] }, ...continued];
        const seen = letters(places.map((place) => place.boxes.map((box) => read(place.page, box)).join('')).join(''));
        const tokens = quote.split(/\s+/).map(letters).filter(Boolean);
        words += tokens.length;
        covered += tokens.filter((token) => seen.includes(token)).length;
        // the first word stands on the page that is named
        if (tokens[0] && boxes?.[0]) expect(letters(read(page as number, boxes[0])), quote).toContain(tokens[0].slice(0, 3));
        expect(seen.length, quote).toBeLessThan(letters(quote).length * 1.2 + 12);
      }
      if (process.env.SHOW) console.log(`${basename(file)}: ${covered} of ${words} words, ${found.length} quotes`);
      expect(covered).toBeGreaterThanOrEqual(words * 0.99);
    });
  });
