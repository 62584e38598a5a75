import { describe, expect, test } from 'vitest';
import { textDocument } from '../src/adapters/text.js';
import { laidOut } from '../src/extract/laid-out.js';
import { readLetter } from '../src/parse.js';

const names = ['Drive', 'Step Up'];
const pieces = (text: string) => laidOut(text, names).map(({ entity, start, end }) => [entity, text.slice(start, end).trim()]);

describe('answers laid out by names that other answers have', () => {
  test.each([
    ['Drive – Lantern CIC; Step Up – Marl Council', ['Lantern CIC;', 'Marl Council']],
    ['Drive: Lantern CIC\nStep Up: Marl Council', ['Lantern CIC', 'Marl Council']],
    ['For Drive: 1 April 2020. For Step Up: 16 May 2023.', ['1 April 2020.', '16 May 2023.']],
    ['Drive\n\nLantern CIC\n\nThe Step Up programme\n\nMarl Council', ['Lantern CIC', 'Marl Council']],
    ['Yes (Drive); No (Step Up)', ['Yes', 'No']],
    ['Lantern CIC for Drive and Marl Council for Step Up.', ['Lantern CIC', 'Marl Council']],
  ])('%s', (text, [first, second]) =>
    expect(pieces(text)).toEqual([
      ['Drive', first],
      ['Step Up', second],
    ]),
  );
  test('a word of a name that no other has', () => {
    const own = ['Steps to Calm', 'Marl Walk-in Clinic'];
    const said = (text: string) => laidOut(text, own).map(({ entity, start, end }) => [entity, text.slice(start, end).trim()]);
    expect(said('Steps to Calm - 47 days. Clinic - not applicable, as people just come.')).toEqual([
      ['Steps to Calm', '47 days.'],
      ['Marl Walk-in Clinic', 'not applicable, as people just come.'],
    ]);
    expect(said('Steps to Calm - 47 days. Clinics of the trust - 12 days.')).toEqual([]);
    expect(said('Clinic - by the sea. Nobody waits.')).toEqual([]);
  });
  test.each([
    ['a list of the names', '- Drive\n- Step Up'],
    ['one name alone', 'Drive: Lantern CIC'],
    ['what is told of both', 'We pay for both: Drive: yes. Step Up: no.'],
    ['a sum before the parts', '90 started: 42 for Drive and 48 for Step Up'],
    ['a story', 'People who finish Drive may go on for a year with the help of others: Step Up: no.'],
  ])('not: %s', (_, text) => expect(pieces(text)).toEqual([]));

  test('a yes for one and a no for the other is no yes', () => {
    const letter =
      'Dear Ms Low\n\nYou asked:\n\n1. Do you run such a programme, and what is it called?\n\nYes, two: Drive and Step Up.\n\n2. Can people refer themselves?\n\nYes for Drive and No for Step Up.\n\n3. Who runs it?\n\nDrive - Lantern CIC\nStep Up - Marl Council\n\nYours sincerely\n';
    const { answers } = readLetter(textDocument(letter, 'letter'));
    expect(answers.slice(1).map(({ kind, values }) => [kind, ...values.map(({ entity, value }) => [entity, value])])).toEqual([
      ['several', ['Drive', true], ['Step Up', false]],
      ['several', ['Drive', null], ['Step Up', null]],
    ]);
  });

  test('names one below the other are a list, though the last says more', () => {
    const letter =
      'Dear Ms Low\n\nQ1. Name of each programme\nSafer Marl\nDrive\nStep Up (for people aged 14 to 18)\n\nQ2. Provider\nSafer Marl: Lantern Trust\nDrive: Tarn Support\nStep Up: Fell Charity\n\nQ3. Start and end dates\nSafer Marl: 1 October 2020 to 30 September 2025\nDrive: 1 April 2022 to 31 March 2025\nStep Up: 4 January 2023 to 31 March 2025\n\nYours sincerely\n';
    const [first] = readLetter(textDocument(letter, 'letter')).answers;
    expect([first?.kind, first?.value]).toEqual(['list', [{ name: 'Safer Marl' }, { name: 'Drive' }, { name: 'Step Up' }]]);
  });
});
