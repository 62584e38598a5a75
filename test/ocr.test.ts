import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../src/adapters/index.js';
import { rereadCells } from '../src/adapters/ocr/cells.js';
import type { Engine, SeenWord } from '../src/adapters/ocr/engine.js';
import { mendFigures } from '../src/adapters/ocr/figures.js';
import { withoutFrames } from '../src/adapters/ocr/frames.js';
import { mendLabels } from '../src/adapters/ocr/labels.js';
import { marksIn } from '../src/adapters/ocr/marks.js';
import { toWords } from '../src/adapters/ocr/pages.js';
import { type Grey, toPng, turned } from '../src/adapters/ocr/png.js';
import { rulingsIn } from '../src/adapters/ocr/rulings.js';
import { sideBySide } from '../src/adapters/ocr/side-by-side.js';
import { askew, skewOf, straightened } from '../src/adapters/ocr/skew.js';
import { mendSlips } from '../src/adapters/ocr/slips.js';
import { slotsOf } from '../src/adapters/ocr/slots.js';
import { wordsIn } from '../src/adapters/ocr/system.js';
import { buildDocument } from '../src/adapters/pdf/blocks.js';
import { type Drawn, drawPages } from '../src/adapters/pdf/draw.js';
import { gridsOf } from '../src/adapters/pdf/grids.js';
import type { Word } from '../src/adapters/pdf/words.js';
import { asPdf } from '../src/adapters/pdf/wrap.js';
import { tiffPages } from '../src/adapters/tiff.js';
import { type Box, locate } from '../src/model/document.js';
import { parseLetter } from '../src/parse.js';
import { hasOcr, ROOT } from './letters.js';
import { asJbig2, faxPages } from './make-fax.js';
import { type Image, makePdf, ruled, said } from './make-pdf.js';
import { asScan } from './make-scan.js';
import { assertSound } from './sound.js';

const file = (path: string) => new Uint8Array(readFileSync(`${ROOT}/fixtures/${path}`));
if (!hasOcr) console.warn('tesseract.js and its data are not installed: scans are not tested');

const none = { format: null, sha256: null, bytes: null, pages: null };
const brief = async (path: string) => {
  const { answers, source, letter } = await parseLetter(file(path), { ...none, path });
  return { answers, source, letter };
};

test('lines of words whose only high strokes are dots are no headings, larger letters are', () => {
  const line = (text: string, baseline: number, heights: readonly number[]): SeenWord[] =>
    text.split(' ').map((word, index) => ({
      text: word,
      confidence: 90,
      x0: index * 90,
      x1: index * 90 + 80,
      y0: baseline - (heights[index] ?? 0),
      y1: baseline,
      baseline,
    }));
  const seen = [
    line('How much was spent here', 100, [33, 33, 22, 33, 33]),
    line('The service is in noise', 150, [33, 31, 31, 31, 31]),
    line('Cost of them all each', 200, [33, 33, 33, 33, 33]),
    line('What We Spent', 250, [46, 46, 46]),
  ].flat();
  const words = toWords(seen, 300 / 72);
  const larger = words.filter(({ size }) => size > (words[0]?.size ?? 0)).map(({ text }) => text);
  expect(larger).toEqual(['What', 'We', 'Spent']);
});

test('the system’s engine says where words end, not where their line stands: it stands under those that reach not below it', () => {
  const table = ['Many', 'appeals', 'upheld', 'were', '3']
    .map((text, index) => ['5', 1, 1, 1, 1, index, index * 90, 100, 80, /[py]/.test(text) ? 42 : 33, '96.1', text].join('\t'))
    .join('\n');
  expect(new Set(wordsIn(`level\tpage\n${table}\n`).map(({ baseline }) => baseline))).toEqual(new Set([133]));
});

test('work is done side by side, so much at once and no more, and goes on when a piece of it fails', async () => {
  const inTurn = sideBySide(2);
  let [running, most] = [0, 0];
  const work = (index: number) => async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 1));
    running -= 1;
    if (index === 1) throw new Error('lost');
    return index;
  };
  const done = await Promise.allSettled([0, 1, 2, 3, 4].map((index) => inTurn(work(index))));
  expect(done.map((one) => (one.status === 'fulfilled' ? one.value : 'lost'))).toEqual([0, 'lost', 2, 3, 4]);
  expect(most).toBe(2);
});

describe.skipIf(!hasOcr)('scans', () => {
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

  test('a ruled table in a typeface with feet, thin lines and a sheet a little askew, keeps its rows', async () => {
    const rows = [
      ['Question', 'Answer'],
      ['1. How many adults were referred in 2022/23?', '143'],
      ['2. How many of them were women?', '17'],
      ['3. What did the service cost?', '£309,900.30'],
      ['4. How many staff are there?', 'Fewer than 5'],
      ['5. How many complaints were made?', 'Nil'],
    ];
    const times = (x: number, y: number, text: string) => said(x, y, text, { size: 11 }).replace('/F1', '/F6');
    const cells = rows.flatMap((row, index) => row.map((text, column) => times([76, 346][column] as number, 688 - index * 34, text)));
    const lines = [
      ...[72, 340, 530].map((x) => ruled(x, 704, x, 500)),
      ...[0, 1, 2, 3, 4, 5, 6].map((index) => ruled(72, 704 - index * 34, 530, 704 - index * 34)),
    ];
    const pdf = makePdf([{ content: `0.6 w ${lines.join('')}${cells.join('')}` }]);
    const { value } = await readDocument(await asScan(pdf, 1, 150, 4), 'x.pdf');
    const seen = value.blocks
      .filter(({ cell }) => cell)
      .map(({ cell, span }) => [cell?.row, cell?.column, value.text.slice(span.start, span.end)]);
    expect(seen).toEqual(rows.flatMap((row, index) => row.map((text, column) => [index, column, text])));
  }, 120_000);

  test('figures of a table without lines are right or in doubt', async () => {
    // among the others 27.1% is seen as 271%, with confidence
    const rows = [
      ['North', '67,546', '27.1%', '39,847'],
      ['South', '86.3%', '86', '£3,516.56'],
      ['East', '94', '11.3%', '32.0%'],
      ['West', '72,158', '2,108', '16'],
      ['Central', '23.1%', '20,836', '92.0%'],
      ['Hillside', '£91,607.88', '£11,062.78', '41'],
    ];
    const content = rows.flatMap((row, y) => row.map((text, x) => said(40 + x * 100, 120 - y * 18, text, { size: 9 }))).join('');
    const { value } = await readDocument(await asScan(makePdf([{ content, width: 420, height: 150 }]), 1, 150, 2), 'x.pdf');
    const runs = value.blocks.flatMap(({ lines }) => lines.flatMap((line) => line.runs));
    const sure = runs.filter(({ style }) => !style.poor).flatMap(({ span }) => value.text.slice(span.start, span.end).split(/\s+/));
    const right = new Set(rows.flat());
    expect(sure.filter((word) => word && !right.has(word))).toEqual([]);
    expect(sure.length).toBeGreaterThan(20);
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

/** The share of pixels that two pictures have alike, dark or light. */
function alike(a: Grey, b: Grey): number {
  expect([b.width, b.height]).toEqual([a.width, a.height]);
  return a.pixels.filter((pixel, at) => pixel < 128 === (b.pixels[at] as number) < 128).length / a.pixels.length;
}
const fax = () => file('scans/eldonshire-potholes.tif');
/** A page of 200 dots to the inch with a picture over all of it. */
const sheet = (image: Image, over = '') => ({
  content: `q ${(image.width * 72) / 200} 0 0 ${(image.height * 72) / 200} 0 0 cm /I Do Q ${over}`,
  width: (image.width * 72) / 200,
  height: (image.height * 72) / 200,
  images: { I: image },
});

test.each([
  ['OM/FO1/24/15', 'OM/FOI/24/15'],
  ['FOl/24/01187', 'FOI/24/01187'],
  ['(F01)', '(FOI)'],
  ['2O23/24', '2023/24'],
  ['£l,200.O8', '£1,200.08'],
  ['inspections.xIsx', 'inspections.xlsx'],
  ['https:/planning.example/23-', 'https://planning.example/23-'],
  ['hitps://planning.example', 'https://planning.example'],
  ['http;//planning.example', 'http://planning.example'],
  // right as they stand
  ['SO14', 'SO14'],
  ['1st', '1st'],
  ['FOI753', 'FOI753'],
  ['FO15', 'FO15'],
  ['10lb', '10lb'],
  ['CO2', 'CO2'],
  ['https://planning.example', 'https://planning.example'],
])('OCR saw %s, the paper has %s', (seen, paper) => {
  expect(mendSlips(seen, false)).toBe(paper);
});
test('a stroke seen twice is mended only where the engine is unsure', () => {
  expect([mendSlips('OM/FOI1/24/15', true), mendSlips('OM/FOI1/24/15', false)]).toEqual(['OM/FOI/24/15', 'OM/FOI1/24/15']);
});

test('a stroke alone is a person before a verb only; a dollar is a section where the engine is unsure', () => {
  expect([mendSlips('|', true, 'confirm'), mendSlips('|', true, 'Page'), mendSlips('|', true)]).toEqual(['I', '|', '|']);
  expect(['$106', '$40(2)', '$12.', '$1,200', '$5m'].map((word) => mendSlips(word, true))).toEqual([
    's106',
    's40(2)',
    's12.',
    '$1,200',
    '$5m',
  ]);
  expect(mendSlips('$106', false)).toBe('$106');
});

describe('labels that OCR saw wrong', () => {
  /** One word a line; "5.|147" has a blank there that the engine did not see. */
  const lines = (...texts: readonly string[]): SeenWord[] =>
    texts.map((shown, index) => {
      let x = 100;
      const signs: { x0: number; x1: number }[] = [];
      for (const sign of shown) {
        if (sign === '|') x += 14;
        else {
          signs.push({ x0: x, x1: x + (sign === '.' ? 5 : 18) });
          x += sign === '.' ? 9 : 22;
        }
      }
      return {
        text: shown.replaceAll('|', ''),
        confidence: 90,
        x0: 100,
        y0: index * 50,
        x1: x,
        y1: index * 50 + 28,
        baseline: index * 50 + 28,
        signs,
      };
    });
  test.each([
    ['a label glued to a figure', ['1.|How', '2.|88', '3.|61', '4.35', '5.|1,340'], '1. How 2. 88 3. 61 4.35 5. 1,340'],
    ['a figure that opens a line is left whole', ['2.88', '4.35'], '2.88 4.35'],
    ['letters for figures', ['l.', '2.', '3.', '4.', 'S.', '6.', '7.', 'B.', '9.', 'lO.', 'll.'], '1. 2. 3. 4. 5. 6. 7. 8. 9. 10. 11.'],
    ['labels of answers', ['Q4:', 'A4:', 'QS:', 'AS5:', 'Q6:', 'AB:', 'Q7:', 'A7:'], 'Q4: A4: Q5: A5: Q6: A6: Q7: A7:'],
    ['a letter that may be either of two figures', ['A7:', 'AS:', 'A9:', 'AS:'], 'A7: A8: A9: AS:'],
    ['numbers that begin again', ['9.', '10.', 'I.', '2.'], '9. 10. 1. 2.'],
    ['roman numerals', ['(i)', '(il)', '(iil)', '(iv)', '(l)'], '(i) (ii) (iii) (iv) (l)'],
    ['what may be right is left alone', ['1.', 'I.', 'S.', '2.', '(i)', 'B.'], '1. I. S. 2. (i) B.'],
    ['letters without numbers', ['a.', 'i.', 's.', 'l.'], 'a. i. s. l.'],
    [
      'a stroke of a reference seen twice, or as a figure',
      ['FOI418', 'FOI1418,', 'FO1418', 'FOI1200', 'FO1200'],
      'FOI418 FOI418, FOI418 FOI1200 FO1200',
    ],
  ])('%s', (_, seen, paper) => {
    expect(
      mendLabels([lines(...seen)])
        .flat()
        .map(({ text }) => text)
        .join(' '),
    ).toBe(paper);
  });
});

test('thin lines that a scanner greyed are seen, on white paper and on grey; a shade is none', () => {
  const [width, height] = [600, 400];
  for (const paper of [255, 235]) {
    const pixels = new Uint8Array(width * height).fill(paper);
    for (let x = 50; x < 550; x += 1) pixels[100 * width + x] = 175;
    for (let y = 200; y < 300; y += 1) pixels.fill(205, y * width + 50, y * width + 550);
    expect(rulingsIn({ width, height, pixels }, 2)).toEqual([{ across: true, at: 50.25, from: 25, to: 274.5 }]);
  }
});

test('a line that was blurred over three rows by turning the sheet is seen; the feet of letters are none', () => {
  const [width, height] = [600, 400];
  const pixels = new Uint8Array(width * height).fill(241);
  for (let x = 50; x < 550; x += 1) for (const [row, grey] of [205, 185, 212].entries()) pixels[(99 + row) * width + x] = grey;
  for (let x = 50; x < 550; x += 1) if (x % 10 < 7) for (let y = 200; y < 203; y += 1) pixels[y * width + x] = 60;
  expect(rulingsIn({ width, height, pixels }, 2)).toEqual([{ across: true, at: 50.25, from: 25, to: 274.5 }]);
});

test('frames are painted over with their corners, a letter that touches one is spared', () => {
  const [width, height] = [400, 200];
  const pixels = new Uint8Array(width * height).fill(240);
  const dark = (x0: number, x1: number, y0: number, y1: number) => {
    for (let y = y0; y < y1; y += 1) pixels.fill(40, y * width + x0, y * width + x1);
  };
  dark(40, 360, 50, 52);
  dark(40, 42, 50, 180);
  dark(200, 204, 40, 62);
  const image = { width, height, pixels };
  const bare = withoutFrames(image, rulingsIn(image, 2), 2);
  const left = bare.pixels.reduce((sum, pixel) => sum + Number(pixel < 200), 0);
  expect(left).toBe(4 * 22);
});

describe('cells of a table read once more', () => {
  const scale = 2;
  const [width, height] = [400, 200];
  const pixels = new Uint8Array(width * height).fill(240);
  for (const y of [20, 80, 140]) pixels.fill(40, y * width + 40, y * width + 361);
  for (const x of [40, 200, 360]) for (let y = 20; y < 141; y += 1) pixels[y * width + x] = 40;
  for (let y = 100; y < 112; y += 1) pixels.fill(40, y * width + 220, y * width + 226);
  const image = { width, height, pixels };
  const word = (text: string, confidence: number, x0: number, y0: number): SeenWord => ({
    text,
    confidence,
    x0,
    x1: x0 + 20,
    y0,
    y1: y0 + 12,
    baseline: y0 + 12,
  });
  const page = [word('Year', 96, 60, 40), word('Chits', 41, 220, 40), word('2021/22', 95, 60, 100)];
  const again = async (text: string, confidence: number) => {
    const asked: string[] = [];
    const engine: Engine = {
      lines: async () => [],
      shapes: async () => null,
      async recognise(_, extent) {
        asked.push(extent);
        return [word(text, confidence, 16, 16)];
      },
      async close() {},
    };
    const words = await rereadCells(image, slotsOf(rulingsIn(image, scale), scale), page, engine);
    return { asked, said: words.map(({ text, x0 }) => `${text} ${x0}`) };
  };
  test('only those that were read badly or passed over, and where the second reading is surer', async () => {
    // the inside of the second column begins three points behind its line
    expect(await again('Claims', 93)).toEqual({ asked: ['cell', 'cell'], said: ['Year 60', 'Claims 207', '2021/22 60', 'Claims 207'] });
  });
  test('else the first stands, and scraps where it saw nothing are grain', async () => {
    expect(await again('Chats', 43)).toEqual({ asked: ['cell', 'cell'], said: ['Year 60', 'Chits 220', '2021/22 60'] });
  });
});

test('a letter alone in a column of figures is a figure in doubt, a speck beside one is none; among words both stay', () => {
  const rulings = [
    ...[0, 20, 40, 60, 80, 100].map((at) => ({ across: true, at, from: 0, to: 300 })),
    ...[0, 100, 200, 300].map((at) => ({ across: false, at, from: 0, to: 100 })),
  ];
  const rows = ['Offence Year Code', 'Arson 4 B', 'Theft 12 l', 'Fraud i A', 'Other :/7 I'];
  const words = rows.flatMap((row, y) =>
    row.split(' ').flatMap((cell, x) =>
      cell.split('/').map((text, at) => ({
        text,
        confidence: 90,
        x0: x * 100 + 10 + at * 20,
        x1: x * 100 + 20 + at * 20,
        y0: y * 20 + 5,
        y1: y * 20 + 15,
        baseline: y * 20 + 15,
      })),
    ),
  );
  const mended = mendFigures(words, rulings, 1);
  expect(mended.map(({ text }) => text).join(' ')).toBe('Offence Year Code Arson 4 B Theft 12 l Fraud 1 A Other 7 I');
  expect(mended.filter(({ confidence }) => confidence < 75).map(({ text }) => text)).toEqual(['1']);
});

test('running lines of scanned pages are furniture though OCR sees them differently; rows that differ by a word are not', () => {
  const line = (text: string, y: number): Word[] =>
    text.split(' ').map((word, index) => ({
      text: word,
      style: {},
      box: { x: 72 + index * 60, y, width: 50, height: 10 },
      baseline: y + 8,
      size: 10,
      spaced: true,
      hyphenated: false,
    }));
  const page = (number: number, ...lines: Word[][]) => ({ number, width: 595, height: 842, words: lines.flat() });
  const { blocks, text } = buildDocument('x', [
    page(1, line('Eastmarch Council – Information reply 12', 30), line('Total of females accepted', 90), line('Nine of them.', 300)),
    page(2, line('Eastrnarch Council - Inforrnation reply 12', 34), line('Total of females completed', 92), line('Ten of them.', 300)),
  ]);
  const furniture = blocks.filter((block) => block.furniture).map(({ span }) => text.slice(span.start, span.end));
  expect(furniture).toEqual(['Eastmarch Council – Information reply 12', 'Eastrnarch Council - Inforrnation reply 12']);
});

test('a row of emblems at the foot of a scanned page, read as scraps of letters, is furniture; faint words of the letter are not', () => {
  const line = (text: string, y: number, poor: boolean): Word[] =>
    text.split(' ').map((word, index) => ({
      text: word,
      style: poor ? { poor } : {},
      box: { x: 72 + index * 60, y, width: 57, height: 10 },
      baseline: y + 8,
      size: 10,
      spaced: true,
      hyphenated: false,
    }));
  const body = (from: number) => Array.from({ length: 12 }, (_, row) => line('We hold none of it here', from + row * 14, false)).flat();
  const page = (number: number, ...lines: Word[][]) => ({ number, width: 595, height: 842, words: lines.flat() });
  const { blocks, text } = buildDocument('x', [
    page(1, body(130), line('« Respectful \\ J | 5 nis', 790, true)),
    page(2, body(130), line('We hold nine of these records', 780, true)),
    page(3, body(608), line('5 nis f', 776, true)),
  ]);
  const furniture = blocks.filter((block) => block.furniture).map(({ span }) => text.slice(span.start, span.end));
  expect(furniture).toEqual(['« Respectful \\ J | 5 nis']);
});

test('marks alone in cells are seen, specks and letters are not taken for marks', async () => {
  const grid =
    [72, 172, 272].map((x) => ruled(x, 700, x, 580)).join('') + [700, 670, 640, 610, 580].map((y) => ruled(72, y, 272, y)).join('');
  const cells =
    said(80, 680, 'Seen') +
    said(80, 650, 'Hidden') +
    said(80, 620, 'None') +
    said(80, 590, 'Some') +
    said(180, 650, '*') +
    said(180, 620, '–') +
    said(180, 590, 'f');
  const [drawn] = await drawPages(makePdf([{ content: grid + cells }]), '', [1], 300 / 72);
  const { image } = drawn as Drawn;
  const scale = 300 / 72;
  const seen = (x: number, y: number): SeenWord => ({
    text: 'Seen',
    confidence: 95,
    x0: x * scale,
    y0: (842 - y - 8) * scale,
    x1: (x + 30) * scale,
    y1: (842 - y + 3) * scale,
    baseline: (842 - y) * scale,
  });
  const words = [680, 650, 620, 590].map((y) => seen(80, y));
  const marks = marksIn(image, slotsOf(rulingsIn(image, scale), scale), words);
  expect(marks.map(({ text, y0 }) => [text, Math.round(842 - y0 / scale) > 640])).toEqual([
    ['*', true],
    ['-', false],
  ]);
});

describe('what scanners and fax machines write', () => {
  const [decoded] = tiffPages(fax(), 9);
  test('every page of a TIFF is decoded, its size by its resolution', () => {
    const pages = tiffPages(fax(), 9);
    expect(pages.map(({ number, width, height }) => [number, Math.round(width), Math.round(height)])).toEqual([
      [1, 595, 842],
      [2, 595, 842],
    ]);
    expect((decoded?.image as Grey | undefined)?.pixels.filter((pixel) => pixel < 128).length).toBeGreaterThan(50_000);
  });
  test.each([
    ['CCITT G4', (image: Image) => image],
    ['JBIG2', asJbig2],
  ])('a PDF of %s pictures is drawn as the fax is', async (_, packed) => {
    const pdf = makePdf(faxPages(fax()).map((image) => sheet(packed(image))));
    const [drawn] = await drawPages(pdf, '', [1], 200 / 72);
    expect(alike(decoded?.image as Grey, drawn?.image as Grey)).toBeGreaterThan(0.995);
  });
  test.each([-3, -1, 0.7, 2])('lines that fall by %f degrees are made level', (angle) => {
    const askewed = straightened(decoded?.image as Grey, -angle);
    expect(Math.abs(skewOf(askewed) - angle)).toBeLessThan(0.15);
  });
  test('a level page is left alone', () => {
    expect(skewOf(decoded?.image as Grey)).toBe(0);
  });
  test('the lines of a table in a picture are found', async () => {
    const [drawn] = await drawPages(file('letters/mercaster-two-column-table.pdf'), '', [1], 200 / 72);
    const [grid, ...more] = gridsOf(rulingsIn((drawn as Drawn).image, 200 / 72));
    expect([grid?.columns.length, grid?.rows.length, more]).toEqual([3, 11, []]);
  });
  test('a damaged TIFF is one clear error', async () => {
    await expect(readDocument(Buffer.from('II*\0nothing more'), 'x.tif')).rejects.toMatchObject({
      code: expect.stringMatching(/^adapter/),
    });
  });
});

describe.skipIf(!hasOcr)('text layers', () => {
  const read = async (bytes: Uint8Array) => (await readDocument(bytes, 'x.pdf')).value;
  const hidden = (lines: readonly string[]) =>
    `BT /F1 9 Tf 3 Tr 60 780 Td ${lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj 0 -14 Td`).join(' ')} ET`;
  const [picture] = faxPages(fax());
  test('a bad one behind a scan is replaced, a sound one is kept without OCR', async () => {
    const sound = 'Thank you for your request of the 17th of September for information that is held by the council about its roads'.split(
      ' ',
    );
    const good = Array.from({ length: 6 }, () => sound.join(' '));
    const bad = good.map((line) => line.replace(/[aeo]/g, '~').replace(/ (\w)(\w)/g, ' $2;$1'));
    const kept = await read(makePdf([sheet(picture as Image, hidden(good))]));
    expect([kept.ocrPages, kept.text.slice(0, 9)]).toEqual([undefined, 'Thank you']);
    const replaced = await read(makePdf([sheet(picture as Image, hidden(bad))]));
    expect(replaced.ocrPages).toEqual([1]);
    expect(replaced.text).toContain('How many potholes were reported to the council');
  }, 120_000);
  test('fonts that do not say which letters they draw are read as pictures, and reported where OCR is off', async () => {
    const blind = Buffer.from(
      Buffer.from(file('letters/strathglen-health-foisa.pdf')).toString('latin1').replaceAll('/ToUnicode', '/ToUnicodX'),
      'latin1',
    );
    expect((await read(blind)).text).toContain('Scottish Information Commissioner');
    const { diagnostics } = await readDocument(blind, 'x.pdf', { ocr: 'never' });
    expect(diagnostics.map(({ code }) => code)).toContain('adapter/damaged-text');
  }, 120_000);
});

describe.skipIf(!hasOcr)('sheets that lie askew or on their side', () => {
  test('a table askew is read cell by cell, and its boxes lie where the paper has the words', async () => {
    const [drawn] = await drawPages(file('letters/mercaster-two-column-table.pdf'), '', [1], 200 / 72);
    const { value: typed } = await readDocument(file('letters/mercaster-two-column-table.pdf'), 'x.pdf');
    const { value } = await readDocument(toPng(straightened((drawn as Drawn).image, -2)), 'x.png');
    const row = (document: typeof value, index: number) =>
      document.blocks
        .filter(({ cell }) => cell?.row === index)
        .map(({ span }) => document.text.slice(span.start, span.end).replace(/\s+/g, ' '));
    expect(row(value, 5)).toEqual(row(typed, 5));
    expect(row(value, 5)[1]).toBe('26');
    // the corner of the table lies about two degrees round the middle of the page from where it was
    const boxOf = (document: typeof value) =>
      locate(document, { start: document.text.indexOf('Between'), end: document.text.indexOf('Between') + 7 })[0]?.box;
    const [a, b] = [boxOf(typed), boxOf(value)];
    const turned = askew(a as Box, 2, { width: 595, height: 842 });
    expect(Math.hypot(turned.x - (b?.x ?? 0), turned.y - (b?.y ?? 0))).toBeLessThan(6);
  }, 120_000);
  test('a photograph on its side is turned, and its boxes are on the photograph', async () => {
    const [drawn] = await drawPages(file('letters/eldonshire-potholes.pdf'), '', [1], 200 / 72);
    const { value } = await readDocument(toPng(turned((drawn as Drawn).image)), 'x.png');
    expect(value.text).toContain('How many potholes were reported');
    expect(value.pages[0]?.width).toBeGreaterThan(value.pages[0]?.height as number);
    const [place] = locate(value, { start: value.text.indexOf('potholes'), end: value.text.indexOf('potholes') + 8 });
    expect(place?.box && place.box.height > place.box.width && place.box.x + place.box.width < (value.pages[0]?.width as number)).toBe(
      true,
    );
  }, 120_000);
});

test.each(['interlaced', 'palette-interlaced', 'deep', 'see-through', 'two-tone'])('a PNG is drawn whatever its make: %s', async (name) => {
  const draw = async (picture: string) => {
    const [drawn] = await drawPages(asPdf(file(`scans/png/${picture}.png`), { width: 160, height: 60 }), '', [1], 1);
    return (drawn as Drawn).image;
  };
  const plain = await draw('plain');
  expect(plain.pixels.filter((pixel) => pixel < 128).length).toBeGreaterThan(300);
  expect(alike(plain, await draw(name))).toBeGreaterThan(0.97);
});

test('an interlaced PNG that unpacks to more than its pixels is refused', () => {
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const body = Buffer.concat([Buffer.from(type), data]);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.from([0, 0, 0, 64, 0, 0, 0, 64, 8, 0, 0, 0, 1]);
  const bomb = Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(50_000_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  expect(() => asPdf(bomb, { width: 64, height: 64 })).toThrow(/larger than/);
});

test('without OCR a scan is one clear error', async () => {
  await expect(readDocument(file('scans/eldonshire-potholes.pdf'), 'x.pdf', { ocr: 'never' })).rejects.toMatchObject({
    code: 'adapter/no-text',
  });
});
