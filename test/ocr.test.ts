import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../src/adapters/index.js';
import { toPng } from '../src/adapters/ocr/png.js';
import { drawPages } from '../src/adapters/pdf/draw.js';
import { parseLetter } from '../src/parse.js';
import { ROOT } from './letters.js';
import { assertSound } from './sound.js';

const file = (path: string) => new Uint8Array(readFileSync(`${ROOT}/fixtures/${path}`));
const installed = (() => {
  try {
    const require = createRequire(import.meta.url);
    return existsSync(require.resolve('tesseract.js')) && existsSync(require.resolve('@tesseract.js-data/eng/package.json'));
  } catch {
    return false;
  }
})();
if (!installed) console.warn('tesseract.js and its data are not installed: scans are not tested');

const none = { format: null, sha256: null, bytes: null, pages: null };
const brief = async (path: string) => {
  const { answers, source, letter } = await parseLetter(file(path), { ...none, path });
  return { answers, source, letter };
};

describe.skipIf(!installed)('scans', () => {
  test('a scanned letter gives the answers of the typed one, or says that they are in doubt', async () => {
    const typed = await brief('letters/eldonshire-potholes.pdf');
    const scanned = await brief('scans/eldonshire-potholes.pdf');
    expect(scanned.source.ocrPages).toEqual([1, 2]);
    expect(typed.source.ocrPages).toEqual([]);
    expect(scanned.letter).toMatchObject({
      authority: typed.letter?.authority,
      references: typed.letter?.references,
      responseDate: typed.letter?.responseDate,
    });
    const wrong = scanned.answers.filter(({ kind, value }, index) => {
      const like = typed.answers[index];
      return kind !== like?.kind || JSON.stringify(value) !== JSON.stringify(like.value);
    });
    expect(wrong.length).toBeLessThanOrEqual(1);
    expect(wrong.every(({ confidence }) => confidence === 'low')).toBe(true);
  }, 120_000);

  test('a page scanned upside down is turned', async () => {
    const { value } = await readDocument(file('scans/upside-down.pdf'), 'x.pdf');
    assertSound(value);
    expect(value.text).toContain('Fewer than five');
  }, 120_000);

  test('words stand where the paper has them, and the same picture gives the same words', async () => {
    const [page] = await drawPages(file('letters/eldonshire-potholes.pdf'), '', [1], 200 / 72);
    if (!page) throw new Error('no page');
    const read = () => readDocument(toPng(page.image), 'letter.png');
    const [{ value: picture }, { value: again }, { value: typed }] = [
      await read(),
      await read(),
      await readDocument(file('letters/eldonshire-potholes.pdf'), 'x'),
    ];
    expect(again).toEqual(picture);
    expect(picture).toMatchObject({ format: 'image', ocrPages: [1] });
    const boxOf = ({ blocks, text }: typeof typed, word: string) =>
      blocks.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs)).find(({ span }) => text.slice(span.start, span.end).includes(word))
        ?.box;
    const [a, b] = [boxOf(picture, 'Eldonshire'), boxOf(typed, 'Eldonshire')];
    expect(Math.abs((a?.x ?? 0) - (b?.x ?? 99))).toBeLessThan(3);
    expect(Math.abs((a?.y ?? 0) - (b?.y ?? 99))).toBeLessThan(6);
  }, 120_000);
});

test('without OCR a scan is one clear error', async () => {
  await expect(readDocument(file('scans/eldonshire-potholes.pdf'), 'x.pdf', { ocr: 'never' })).rejects.toMatchObject({
    code: 'adapter/no-text',
  });
});
