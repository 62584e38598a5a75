import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import WordExtractor from 'word-extractor';
import { readDocument } from '../src/adapters/index.js';
import { UnreadableLetter } from '../src/model/diagnostic.js';
import { quote } from '../src/model/document.js';
import { fixtureLetters, ROOT, sharedLetters } from './letters.js';
import { assertSound } from './sound.js';

const file = (path: string) => new Uint8Array(readFileSync(`${ROOT}/fixtures/${path}`));
const read = async (bytes: Uint8Array) => {
  const outcome = await readDocument(bytes, 'letter.doc');
  assertSound(outcome.value);
  return outcome;
};
/** A copy with one byte of the main stream's header changed; the stream is the one that begins so. */
const altered = (bytes: Uint8Array, at: number, change: (byte: number) => number): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  const start = Buffer.from(copy.buffer).indexOf(Buffer.from([0xec, 0xa5]));
  copy[start + at] = change(copy[start + at] as number);
  return copy;
};

describe('Word 97 to 2003', async () => {
  const corners = file('word/corners.doc');
  const { value } = await read(corners);
  const block = (words: string) => value.blocks.find(({ span }) => value.text.slice(span.start, span.end).includes(words));

  test('reads what Word shows: numbers of many levels, notes and boxes behind their paragraph, no hidden words, furniture last', () => {
    expect(value.text).toBe(
      [
        'Your request',
        '3. How many bridges? Nine.',
        '3.1 Of iron?',
        '3.2 Of stone?',
        '(a) Before 1900',
        '(b) After 1900',
        'Four of iron, five of stone. It cost £1,200 – see our page.',
        'Without the railway’s own.',
        '4. How many piers?',
        'i. North',
        'ii. South',
        '• Nil',
        'first\nsecond non‑breaking',
        'Year\tBridges\n2022/23\t4\t5\nof stone',
        'Boxed letter.',
        'In a box of its own',
        'Marlow Borough Council',
        'Page 1',
      ].join('\n\n'),
    );
  });
  test.each(['docx', 'odt'])('the same letter as %s holds the same words', async (format) => {
    expect((await read(file(`word/corners.${format}`))).value.text).toBe(value.text);
  });
  test('says what is what', () => {
    expect(block('Your request')?.kind).toBe('heading');
    expect(block('Of stone?')?.marker).toMatchObject({ kind: 'number', value: 2, level: 1, generated: true });
    expect(block('Before')?.marker).toMatchObject({ kind: 'letter', value: 1, level: 2 });
    expect(block('South')?.marker).toMatchObject({ kind: 'roman', value: 2 });
    expect(block('Nil')?.marker).toMatchObject({ kind: 'bullet' });
    expect(block('railway')?.kind).toBe('note');
    expect(block('Bridges')?.cell).toEqual({ table: 0, row: 0, column: 1, columnSpan: 2 });
    expect(value.blocks.filter(({ cell }) => cell?.row === 1).map(({ cell }) => cell?.column)).toEqual([0, 1, 2, 2]);
    expect(value.blocks.slice(-2).map(({ furniture }) => furniture)).toEqual(['header', 'footer']);
    const runs = value.blocks.flatMap(({ lines }) => lines.flatMap((line) => line.runs));
    const styleOf = (words: string) => runs.find(({ span }) => quote(value, span).includes(words))?.style;
    expect(styleOf('How many bridges?')).toMatchObject({ bold: true });
    expect(styleOf('Nine.')).toMatchObject({ color: '#c00000' });
    expect(styleOf('our page')).toMatchObject({ link: 'https://example.org/bridges' });
  });
  test('a file that we fail on is read by the second reader, and says so', async () => {
    // the place of the lists is the beginning of the stream, where the styles lie
    const lost = altered(
      altered(corners, 0x2e2, () => 0),
      0x2e3,
      () => 0,
    );
    const { value: again, diagnostics } = await read(lost);
    expect(diagnostics.map(({ code }) => code)).toEqual(['adapter/second-reader']);
    expect(again.text).toContain('Four of iron, five of stone');
  });
  test('an encrypted file is one clear line', async () => {
    await expect(read(altered(corners, 11, (byte) => byte | 1))).rejects.toMatchObject({ code: 'adapter/encrypted' });
  });
  test('damaged files are read or refused, and never hang', async () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff;
      return seed % below;
    };
    for (let round = 0; round < 400; round += 1) {
      const copy = Uint8Array.from(corners);
      for (let change = 0; change < 1 + (round % 8); change += 1) copy[8 + random(copy.length - 8)] = random(256);
      const bytes = round % 5 ? copy : copy.subarray(0, 600 + random(copy.length - 600));
      const outcome = await readDocument(bytes, 'x.doc').catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UnreadableLetter);
      else assertSound((outcome as Awaited<ReturnType<typeof readDocument>>).value);
    }
  });
  const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const path of [...fixtureLetters(), ...sharedLetters()].filter((name) => name.endsWith('.doc')))
    test(`${path.split('/').at(-1)} holds word-extractor's words in their order`, async () => {
      const bytes = readFileSync(path);
      const body = wordsOf((await new WordExtractor().extract(bytes)).getBody());
      const { value: own } = await read(new Uint8Array(bytes));
      const rest: string[] = wordsOf(own.text);
      let at = 0;
      const found = body.filter((word: string) => {
        const next = rest.indexOf(word, at);
        if (next >= 0 && next - at < 40) at = next + 1;
        return next >= 0 && next - at < 40;
      });
      expect(found.length / body.length).toBeGreaterThan(0.99);
    });
});
