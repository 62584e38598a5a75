import { expect, test } from 'vitest';
import type { Engine, SeenWord } from '../src/adapters/ocr/engine.js';
import { withPassedOver } from '../src/adapters/ocr/passed-over.js';
import type { Grey } from '../src/adapters/ocr/png.js';
import { lookTwice } from '../src/adapters/ocr/second-look.js';
import { isMalformed, saysSame, verdictOn } from '../src/adapters/ocr/second-opinion.js';
import { mendSlips } from '../src/adapters/ocr/slips.js';

const read = (text: string, confidence = 88) => ({ text, confidence });

test.each([
  ['both ways see the same, however unsure the first was', read('12', 20), '12', null, 'first', true],
  ['a comma that the first lost changes nothing', read('93983'), '93,983', null, 'first', true],
  ['a point that it lost does', read('919%', 94), '91.996', read('91.9%', 96), 'alone', true],
  ['and is in doubt where it was lost twice', read('271%', 94), '27.196', read('271%', 96), 'first', false],
  ['one figure taken for another', read('17,326'), '77,326', read('77,326', 95), 'alone', true],
  ['no two readings the same', read('152'), '75Z', read('7152', 74), 'first', false],
  ['the surer one of two is no figure', read('71', 60), '?1', read('7a', 80), 'first', false],
  ['shapes are one worse where both others are sure', read('45', 96), '4s', read('45', 95), 'first', null],
  ['and not where they are another figure', read('9%', 92), '94', read('9%', 91), 'first', false],
  ['and may be right where they are not', read('1'), '11', read('1', 51), 'first', false],
  ['commas are seen as points', read('£88,070', 91), '£88.070', read('£88,070', 92), 'first', null],
  ['a group that stands apart', read('£417 444'), '£417,444', read('£417 444'), 'first', false],
  ['nobody writes it so', read('£126.139'), '£126.139', null, 'first', false],
  ['nor so, and another reading has it as people do', read('13.497'), '13.497', read('13,497', 93), 'alone', false],
  ['strokes that the network sees beside a frame', read('jit', 66), '1', read('ik', 67), 'shapes', false],
  ['and figures', read('17', 63), '12', read('17', 56), 'shapes', false],
  ['a word, seen as more signs than it has', read('Oid', 63), '535311', read('Ola', 56), 'first', false],
  ['a word that was read badly is one', read('to', 63), '10', read('to', 56), 'first', false],
  ['an engine that reads no shapes: the same again', read('65'), null, read('65'), 'first', null],
  ['and something else', read('65'), null, read('6.5', 95), 'alone', false],
] as const)('%s', (_, first, shapes, alone, holds, sure) => {
  expect(verdictOn(first, shapes, alone)).toEqual({ holds, sure });
});

test('signs that have no shape of their own are all one, figures are not', () => {
  const same = (pairs: readonly (readonly [string, string])[]) => pairs.map(([first, shapes]) => saysSame(first, shapes));
  expect(
    same([
      ['£1,819', '51,819'],
      ['(12)', '12.'],
      ['34.9%', '34.996'],
      ['2013/14', '2013/ 14'],
    ]),
  ).toEqual([true, true, true, true]);
  expect(
    same([
      ['£1,819', '511,819,2'],
      ['9%', '94'],
      ['44 432', '44,432'],
      ['', ''],
      ['-16', '16'],
    ]),
  ).toEqual([false, false, false, false, false]);
});

test('figures that nobody writes', () => {
  expect(['37;332', '47,7119', '35.918', '£56.62.£1', '£18,208 21', '12,34'].filter((text) => !isMalformed(text))).toEqual(['12,34']);
  expect(['10:30', '12.05.2024', '1,2,3', '4.5%', '1,234,567.89', '£12.50', '2023/24'].filter(isMalformed)).toEqual([]);
});

test('commas of sums that were seen as points, and years behind a reference’s letters', () => {
  expect(['£58.018.53', '£1,505.216', '£1.505.216.', '£1.505', 'RF12016-6828', 'RF12'].map((word) => mendSlips(word, false))).toEqual([
    '£58,018.53',
    '£1,505.216',
    '£1,505.216.',
    '£1.505',
    'RFI2016-6828',
    'RF12',
  ]);
});

/** A white page with black boxes on it. */
function page(boxes: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[]): Grey {
  const pixels = new Uint8Array(600 * 200).fill(250);
  for (const [x0, y0, x1, y1] of boxes) for (let y = y0; y < y1; y += 1) pixels.fill(10, y * 600 + x0, y * 600 + x1);
  return { width: 600, height: 200, pixels };
}

const word = (text: string, x0: number, x1: number, confidence = 90, y0 = 40): SeenWord => ({
  text,
  confidence,
  x0,
  x1,
  y0,
  y1: y0 + 20,
  baseline: y0 + 20,
});

/** An engine that says this of lines and of shapes, whatever it is shown, and the widths of what it was shown. */
function engine(lines: readonly (readonly [text: string, confidence: number])[], shapes: readonly string[] | null) {
  const shown: number[] = [];
  const made: Engine = {
    recognise: async () => [],
    lines: async (images) => {
      shown.push(...images.map(({ width }) => width));
      return images.map((_, index) => {
        const [text, confidence] = lines[index] as readonly [string, number];
        return text ? [{ ...word(text, 16, 60, confidence, 16), baseline: 36 }] : [];
      });
    },
    shapes: async () => shapes,
    close: async () => {},
  };
  return { engine: made, shown };
}

test('figures are looked at by themselves, words and the numbers of questions are not, and those that stand close together', async () => {
  const words = [
    word('1.', 10, 20),
    word('Cases', 40, 90),
    word('65', 120, 150),
    word('£417', 200, 240),
    word('444', 246, 280),
    word('12', 400, 430),
  ];
  const { engine: made, shown } = engine(
    [
      ['6.5', 95],
      ['£417,444', 93],
    ],
    ['6.5', '£417,444', '12'],
  );
  const seen = await lookTwice(page([]), words, made);
  expect(seen.map(({ text, confidence, baseline }) => [text, confidence, baseline])).toEqual([
    ['1.', 90, 60],
    ['Cases', 90, 60],
    ['6.5', 95, 60],
    ['£417,444', 93, 60],
    ['12', 90, 60],
  ]);
  expect(shown).toEqual([30 + 8 + 32, 80 + 8 + 32]);
});

test('what is not the same in two readings is in doubt', async () => {
  const { engine: made } = engine([['17', 90]], ['11']);
  expect((await lookTwice(page([]), [word('71', 40, 70, 95)], made)).map(({ text, confidence }) => [text, confidence])).toEqual([
    ['71', 50],
  ]);
});

test('ink beside a figure that was left out of its box is looked at with it, another word is not', async () => {
  const { engine: made, shown } = engine([['44,166', 96]], ['44,166']);
  const boxes = [
    [100, 40, 122, 60],
    [126, 40, 150, 60],
    [155, 40, 200, 60],
  ] as const;
  const seen = await lookTwice(page(boxes), [word('166', 126, 150), word('paid', 155, 200)], made);
  expect(seen.map(({ text }) => text)).toEqual(['44,166', 'paid']);
  expect(shown).toEqual([50 + 8 + 32]);
});

test('ink that the engine passed over is read: what is as high as a line, and sure', async () => {
  const boxes = [
    [10, 40, 90, 60],
    [300, 40, 340, 60],
    [300, 80, 340, 100],
    [300, 120, 304, 124],
    [400, 80, 460, 180],
  ] as const;
  const { engine: made, shown } = engine(
    [
      ['46', 60],
      ['noise', 50],
    ],
    null,
  );
  const seen = await withPassedOver(page(boxes), [word('Cases', 10, 90)], made);
  expect(seen.map(({ text, x0 }) => [text, x0])).toEqual([
    ['Cases', 10],
    ['46', 300],
  ]);
  expect(shown.length).toBe(2);
});

test('a letter that the box of its word leaves out is not read as a word of its own', async () => {
  const { engine: made, shown } = engine([['A', 96]], null);
  await withPassedOver(
    page([
      [60, 40, 76, 60],
      [90, 40, 150, 60],
    ]),
    [word('AMOTOR', 88, 150)],
    made,
  );
  expect(shown).toEqual([]);
});
