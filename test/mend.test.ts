import { describe, expect, test } from 'vitest';
import { textDocument } from '../src/adapters/text.js';
import { mended } from '../src/mend/mend.js';
import { COMMON, CUES, REAL, SHORT } from '../src/mend/vocabulary.js';
import { readLetter } from '../src/parse.js';

const read = (text: string) => mended(textDocument(text, 'letter'));

const BADLY = 'Tbe informotion that you ask for';

describe('misread letters', () => {
  test.each([
    ['Fewcr than five', 'Fewer than five'],
    ['Data nof held', 'Data not held'],
    ['H0w mony were retnrned?', 'How many were retnrned?'],
    ['exempt under seetlon 40(2)', 'exempt under section 40(2)'],
    ['No sclf-referral is p0ssible', 'No self-referral is possible'],
    ['N0t held', 'Not held'],
  ])('%s is read as %s', (printed, meant) => {
    const { text, reading } = read(printed);
    expect(reading).toBe(meant);
    expect(text).toBe(printed);
  });

  test.each([
    ['a bold tour far from the net', 'they are words'],
    ['see https://thc.example/nof and write to nof@thc.example', 'addresses'],
    ['the A5 and form 1O1, s40, covid19', 'codes'],
    ['Mr Fewcroft of Fercham', 'names'],
  ])('%s stays: %s', (printed) => expect(read(printed)).toEqual(textDocument(printed, 'letter')));

  test('no word that is one keeps another meaning', () => {
    for (const word of [...REAL, ...CUES, ...COMMON, ...SHORT]) expect(read(word).reading).toBe(word);
  });

  test('words of its own that recur are put right where a letter is badly printed, and only there', () => {
    const letter = (first: string) => `${first}\n\nCaldmoor: 4\n\nCaldmoor: 5\n\nColdmoor: 6\n`;
    expect(read(letter('The information is here.')).reading).toContain('Coldmoor: 6');
    expect(read(letter('Tbe informotion is here.')).reading).toContain('Caldmoor: 6');
  });

  test('other common words are put right where a letter is badly printed', () => {
    expect(read('An enclosnre').reading).toBe('An enclosnre');
    expect(read(`${BADLY} is in the prcvious document`).reading).toContain('the previous document');
  });

  test('a telling word that is too long by a letter is a doubt, whatever is read', () => {
    const letter = (answer: string) =>
      readLetter(
        textDocument(
          `Dear Ms Low\n\n${BADLY} is here.\n\n1. How many drones do you own?\n${answer}\n\n2. What did they cost?\n£9\n`,
          'letter',
        ),
      );
    expect(letter('The nurnber is 4.').answers[0]).toMatchObject({ kind: 'count', value: 4, confidence: 'low' });
    expect(letter('The number is 4.').answers[0]).toMatchObject({ kind: 'count', value: 4, confidence: 'high' });
  });

  test('what cannot be put right is a doubt where it states the value', () => {
    const [answer] = readLetter(
      textDocument(
        'Dear Ms Low\n\n1. Which companies fly the drones?\nThe Di5trict of Low Moor and Kelbrook Ltd.\n\n2. How many?\n4\n',
        'letter',
      ),
    ).answers;
    expect(answer?.doubts.map(({ code }) => code)).toContain('reading/poorly-seen');
  });
});
