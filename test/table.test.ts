import fc from 'fast-check';
import columnsOf from 'string-width';
import { describe, expect, test } from 'vitest';
import { parseLetters } from '../src/parse.js';
import { cut, cutStart, wrap } from '../src/reporters/table/cells.js';
import { table } from '../src/reporters/table.js';

const MAKERS = ['株式会社ドローン製作所', 'Kite 🪁 & Co 👩‍👩‍👧‍👦', 'Zoë & Ångstro\u0308m n\u0308', '드론 제작소'];
const LETTER = `Thank you for your request under the Freedom of Information Act 2000.\n\n1. How many drones (無人航空機) does the council own?\n\n4\n\n2. What does the council do with 中文字符没有空格的时候也要换行才行否则表格就坏了 and drones?\n\nThey watch ${MAKERS.join(' and ')} for us.\n\nYours sincerely\n`;
const letter = (path: string, text = LETTER) => ({ path, bytes: new TextEncoder().encode(text) });

async function shown(width: number, letters: ReturnType<typeof letter>[]): Promise<string[]> {
  let text = '';
  for await (const chunk of table(parseLetters(letters), { color: false, width })) text += chunk;
  return text.split('\n').filter((line) => /^[│┌├└]/.test(line));
}

describe('the table in the terminal', () => {
  test.each([60, 80, 120, 200])('has straight edges at %i columns, whatever signs a letter holds', async (width) => {
    for (const lines of [await shown(width, [letter('a.txt')]), await shown(width, [letter('東京都.txt'), letter('b.txt')])]) {
      expect(lines.length).toBeGreaterThan(4);
      expect(new Set(lines.map((line) => columnsOf(line))).size).toBe(1);
      expect(columnsOf(lines[0] ?? '')).toBeLessThanOrEqual(width);
    }
  });
  test('loses no words where there is room for them', async () => {
    const lines = await shown(200, [letter('a.txt')]);
    // the last column, as a text without blanks: lines may break anywhere between words
    const words = lines
      .map((line) => line.split('│').at(-2) ?? '')
      .join('')
      .replaceAll(' ', '');
    for (const maker of MAKERS) expect(words).toContain(maker.replace(/[ \u200d]/g, ''));
    expect(words).not.toContain('…');
  });
  test('no figure loses its end: columns are as wide as the widest, parts that do not fit are counted', async () => {
    const money =
      'Thank you for your request.\n\n1. How much did it cost?\n\n£1,234,567,890.12\n\n2. How many were there in each year?\n\n2021: 1340\n2022: 1350\n2023: 1360\n\nYours sincerely\n';
    const few = money.replace('1340', '4').replace('1350', 'fewer than 5').replace('1360', '9');
    expect((await shown(60, [letter('a.txt', few), letter('b.txt', few)])).join('\n').match(/│ 4 · <5 · 9 +│/g)).toHaveLength(2);
    const words = (await shown(60, [letter('a.txt', money), letter('b.txt', money)])).join('\n');
    expect(words.match(/£1,234,567,890\.12/g)).toHaveLength(2);
    expect(words.match(/│ 3 parts +│/g)).toHaveLength(2);
    expect(words).not.toContain('…');
  });
  test('letters whose names begin alike are told apart by how they end', async () => {
    const own = (place: string) => `Office of the Police and Crime Commissioner for ${place}\n\n${LETTER}`;
    const words = (await shown(80, [letter('a.txt', own('Ashby')), letter('b.txt', own('Burton'))])).join('\n');
    expect(words).toMatch(/│ ….*ioner for Ashby +│/);
    expect(words).toMatch(/│ ….*ioner for Burton +│/);
  });
  test('letters that print the same questions share a matrix; the others stand below with the words of their own', async () => {
    const asking = (path: string, first: string, answer: string) =>
      letter(
        path,
        `Thank you for your request.\n\n1. How many ${first} were there?\n\n${answer}\n\n2. What did the ${first} cost?\n\n£900\n\nYours sincerely\n`,
      );
    const lines = await shown(100, [
      asking('a.txt', 'drones', '4'),
      asking('swans.txt', 'swans on the ponds of each borough', '1,234'),
      asking('c.txt', 'drones', '7'),
      asking('kites.txt', 'kites', '12'),
    ]);
    const cells = lines
      .map((line) =>
        line
          .split('│')
          .map((cell) => cell.trim())
          .filter(Boolean),
      )
      .filter((row) => row.length > 1);
    expect(cells).toEqual([
      ['letter', '1', '2'],
      ['a.txt', '4', '£900'],
      ['c.txt', '7', '£900'],
      ['letter', 'question', 'answer'],
      ['swans.txt', '1', 'How many swans on the ponds of ea…', '1,234'],
      ['2', 'What did the swans on the ponds o…', '£900'],
      ['kites.txt', '1', 'How many kites were there?', '12'],
      ['2', 'What did the kites cost?', '£900'],
    ]);
    expect(new Set(lines.slice(-7).map((line) => columnsOf(line))).size).toBe(1);
  });
  test('an answer that is told in words says so, and a letter that only acknowledges says it once', async () => {
    const page = async (text: string, width: number) => {
      let shown = '';
      for await (const chunk of table(parseLetters([letter('a.txt', text)]), { color: false, width })) shown += chunk;
      return shown;
    };
    const told = 'Thank you for your request.\n\n1. What is done with the drones?\n\nThey watch the swans.\n\nYours sincerely\n';
    const acknowledged =
      'Dear Ms Low\n\nWe acknowledge receipt of your request of 3 May 2024. We will respond within 20 working days.\n\nYours sincerely\n';
    for (const width of [50, 100]) {
      expect(await page(told, width)).toMatch(/in words[\s\S]*They watch the swans/);
      expect((await page(acknowledged, width)).match(/acknowledgement/g)).toHaveLength(1);
    }
  });
  test('columns that do not fit side by side are dealt out evenly', async () => {
    const nine = Array.from({ length: 9 }, (_, at) => `${at + 1}. How many were there in area ${at + 1}?\n\n${at * 3}\n`).join('\n');
    const lines = await shown(80, [letter('a.txt', `Thank you.\n\n${nine}`), letter('b.txt', `Thank you.\n\n${nine}`)]);
    const heads = lines.filter((line) => line.includes('letter')).map((line) => line.split('│').length - 3);
    expect(heads).toEqual([3, 3, 3]);
  });
  test('a letter steers no terminal', async () => {
    const lines = await shown(80, [letter('a.txt', LETTER.replace('\n4\n', '\n4 \u001b[2J\u001b]0;gone\u0007 drones\n'))]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is left is what is tested
    expect(lines.join('')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
  });
});

describe('columns', () => {
  test('a text is cut between its signs, wide ones counted twice', () => {
    expect(cut('漢字の回答', 10)).toBe('漢字の回答');
    expect(cut('漢字の回答', 9)).toBe('漢字の回…');
    expect(cut('漢字の回答', 8)).toBe('漢字の…');
    expect(cut('ae\u0301b', 3)).toBe('ae\u0301b');
    expect(cut('ae\u0301bc', 3)).toBe('ae\u0301…');
    expect(cutStart('漢字の回答', 8)).toBe('…の回答');
    expect(cutStart('abc', 3)).toBe('abc');
  });
  test('lines are broken between words, and inside those that are too long', () => {
    expect(wrap('one two three', 7, 9)).toBe('one two\nthree');
    expect(wrap('https://example.org/a b', 10, 9)).toBe('https://ex\nample.org/\na b');
    expect(wrap('漢字の回答 and more', 6, 9)).toBe('漢字の\n回答\nand\nmore');
    expect(wrap('one two three four', 5, 2)).toBe('one\ntwo …');
    // a figure that does not fit is left out, not cut
    expect(wrap('one and 1,340 of 9', 7, 1)).toBe('one …');
    expect(wrap('in 1,340 men', 8, 1)).toBe('in …');
    expect(wrap('', 5, 2)).toBe('');
  });
  test('no line is wider than it may be, and no sign is lost', () => {
    const sign = fc.constantFrom('a', 'b', ' ', '漢', '字', '🪁', 'e\u0301', '한', '👍🏽', '-');
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 60 }), fc.integer({ min: 2, max: 20 }), (text, width) => {
        const plain = text.replace(/ +/g, ' ').trim();
        const lines = wrap(plain, width, 1000).split('\n');
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(plain.replaceAll(' ', ''));
        expect(columnsOf(cut(plain, width))).toBeLessThanOrEqual(width);
      }),
    );
  });
});
