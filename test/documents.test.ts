import { basename } from 'node:path';
import mammoth from 'mammoth';
import { PDFParse } from 'pdf-parse';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../src/adapters/index.js';
import { locate } from '../src/model/document.js';
import { readLetter } from '../src/parse.js';
import { bytesOf, fixtureLetters, hasShared, sharedLetters } from './letters.js';
import { assertSound } from './sound.js';

const words = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/\p{L}{2,}/gu) ?? [];
/** Share of the first words that the second hold too. */
function recall(gold: string[], own: string[]): number {
  const left = new Map<string, number>();
  for (const word of own) left.set(word, (left.get(word) ?? 0) + 1);
  const found = gold.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return gold.length ? found.length / gold.length : 1;
}

for (const file of [...fixtureLetters(), ...sharedLetters()])
  test(`${basename(file)} is a sound document, and every value quotes it`, async () => {
    const { value: document } = await readDocument(bytesOf(file), file);
    assertSound(document);
    const { answers } = readLetter(document);
    for (const answer of answers)
      for (const value of answer.values) {
        expect(value.span.start).toBeLessThan(value.span.end);
        expect(value.span.end).toBeLessThanOrEqual(document.text.length);
        for (const place of locate(document, value.span)) if (document.format === 'pdf') expect(place.page).toBeGreaterThan(0);
      }
  });

describe('independent oracles', () => {
  // mammoth prints hidden text, of which the tricky letter has some
  for (const file of [...fixtureLetters(), ...sharedLetters()].filter((path) => path.endsWith('.docx') && !path.includes('tricky')))
    test(`${basename(file)} holds mammoth's words`, async () => {
      const bytes = bytesOf(file);
      const { value } = await readDocument(bytes, file);
      const gold = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
      expect(recall(words(gold.value), words(value.text))).toBeGreaterThan(0.97);
    });
  for (const file of [...fixtureLetters(), ...sharedLetters()].filter((path) => path.endsWith('.pdf')))
    test(`${basename(file)} holds pdf-parse's words`, async () => {
      const bytes = bytesOf(file);
      const { value } = await readDocument(bytes, file);
      const parser = new PDFParse({ data: new Uint8Array(bytes) });
      const gold = await parser.getText({ pageJoiner: '' });
      await parser.destroy();
      expect(recall(words(gold.text), words(value.text))).toBeGreaterThan(0.93);
    });
});

test.skipIf(hasShared)('the letters in ../shared are absent here: their tests are skipped', () => {
  expect(sharedLetters()).toEqual([]);
});

describe('plain text', () => {
  const read = async (bytes: Uint8Array | string) =>
    (await readDocument(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, 'letter.txt')).value;
  const said = 'Cost – £1,200 for the Commissioner’s office';
  test.each([
    ['UTF-8', Buffer.from(said)],
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(said)])],
    ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(said, 'utf16le')])],
    ['UTF-16 without one', Buffer.from(said, 'utf16le')],
    ['Windows-1252', Buffer.from(said.replace('–', '\x96').replace('’', '\x92'), 'latin1')],
    ['UTF-8 read as Windows-1252 once', Buffer.from('Cost – Â£1,200 for the Commissionerâ€™s office')],
  ])('is read from %s', async (_, bytes) => {
    expect((await read(bytes)).text).toBe(said);
  });

  test('a page-made line break is a blank to the reader, a writer-made one is not', async () => {
    const long =
      'This paragraph was wrapped by the machine that sent it, and each of its lines\nends near the same width, so that a reader takes it for one sentence and does\nnot stop where the page made it stop, since that means nothing whatever to\nhim or her.\nName: A. Clerk';
    const { reading } = await read(long);
    expect(reading).toContain('each of its lines ends near');
    expect(reading).toContain('him or her.\nName');
  });

  test('no-break spaces, soft hyphens and ligatures are plain in the text', async () => {
    expect((await read('ﬁve\u00a0pro\u00adgrammes')).text).toBe('five programmes');
  });

  test('columns are cells', async () => {
    const { blocks } = await read('Contributors\n\nThe Council        £41,000\nHome Office        £12,000\n');
    expect(blocks.filter((block) => block.cell).map((block) => [block.cell?.row, block.cell?.column])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
  });

  test('every prefix of a letter is read, and soundly', async () => {
    const whole = bytesOf(fixtureLetters().find((file) => file.endsWith('brackenshire-broken-numbering.txt')) as string);
    for (let end = 40; end < whole.length; end += 97) {
      const document = await read(whole.subarray(0, end));
      assertSound(document);
      readLetter(document);
    }
  });
});

describe('Word and PDF', () => {
  const open = async (name: string) =>
    (await readDocument(bytesOf(fixtureLetters().find((file) => file.endsWith(name)) as string), name)).value;
  test('automatic numbers are in the text, and known as automatic', async () => {
    const document = await open('severndale-auto-numbered.docx');
    const markers = document.blocks.flatMap((block) => (block.marker?.kind === 'number' ? [block.marker] : []));
    expect(markers.length).toBeGreaterThan(9);
    expect(markers.every(({ generated }) => generated)).toBe(true);
    expect(markers.map(({ span }) => document.text.slice(span.start, span.end))).toContain('10.');
  });
  test('table cells have a row and a column', async () => {
    const document = await open('north-calder-programme-table.docx');
    expect(document.blocks.some((block) => block.cell?.row === 3 && block.cell.column === 2)).toBe(true);
  });
  test('page furniture stands last and parts no paragraph', async () => {
    const document = await open('eastmarch-page-furniture.pdf');
    expect(document.blocks.filter((block) => block.furniture).length).toBeGreaterThan(1);
    expect(document.pages.length).toBeGreaterThan(1);
  });
  test('boxes lie on the page and cover the quoted words', async () => {
    const document = await open('caldmoor-restated.pdf');
    const start = document.text.indexOf('£287,450.60');
    const [place] = locate(document, { start, end: start + '£287,450.60'.length });
    const page = document.pages.find(({ number }) => number === place?.page);
    expect(
      page && place?.box && place.box.x > 20 && place.box.x + place.box.width < page.width && place.box.y + place.box.height < page.height,
    ).toBe(true);
    expect(place?.box?.width).toBeGreaterThan(30);
    expect(place?.box?.width).toBeLessThan(120);
  });
  test('bold is kept', async () => {
    const document = await open('strathglen-health-foisa.pdf');
    const bold = document.blocks.flatMap((block) => block.lines.flatMap((line) => line.runs.filter((run) => run.style.bold)));
    expect(bold.map((run) => document.text.slice(run.span.start, run.span.end)).join('')).toContain('agency');
  });
});

describe('what cannot be read', () => {
  test.each([
    ['an empty file', '', 'input/empty'],
    ['blanks', ' \n ', 'input/empty'],
    ['a picture', '\u0089PNG\r\n\u001a\n0000', 'adapter/damaged'],
    ['a web page without words', '<!DOCTYPE html><html><body></body></html>', 'adapter/no-text'],
    ['a film', '\u0000\u0000\u0000 ftypmp42\u0000\u0001', 'adapter/unknown-format'],
    ['a damaged Word file', 'PK\u0003\u0004 word/document.xml nothing more', 'adapter/damaged'],
    ['a damaged PDF', '%PDF-1.7 nothing more', 'adapter/damaged'],
  ])('%s has a code and a sentence', async (_, content, code) => {
    await expect(readDocument(Buffer.from(content, 'latin1'), 'x')).rejects.toMatchObject({
      code,
      message: expect.stringMatching(/\w{3}/),
    });
  });
});
