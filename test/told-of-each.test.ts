import { describe, expect, test } from 'vitest';
import { textDocument } from '../src/adapters/text.js';
import { toldOfEach } from '../src/extract/told-of-each.js';
import { readLetter } from '../src/parse.js';

describe('sentences of several names are cut where each has as many figures', () => {
  const names = ['Marl Steps', 'Tarnwater'];
  const cut = (text: string, expects: 'count' | 'money' | 'date' = 'count') =>
    toldOfEach(text, names, expects).map(({ start, end, entity }) => [entity, text.slice(start, end).trim()]);
  test.each([
    [
      '131 joined Marl Steps and 41 joined Tarnwater. Some left early.',
      ['131 joined Marl Steps', 'and 41 joined Tarnwater.', 'Some left early.'],
    ],
    [
      'Of those on Marl Steps 88 finished, and 30 finished Tarnwater.',
      ['Of those on Marl Steps 88 finished', ', and 30 finished Tarnwater.'],
    ],
    ['12 (Marl Steps) and 9 (Tarnwater)', ['12 (Marl Steps)', 'and 9 (Tarnwater)']],
    [
      'There are 24 huts in Marl Steps whereas the Tarnwater programme has 16 over 20 weeks',
      ['There are 24 huts in Marl Steps', 'whereas the Tarnwater programme has 16 over 20 weeks'],
    ],
    ['4 left Marl Steps. We do not hold the figure for Tarnwater.', ['4 left Marl Steps.', 'We do not hold the figure for Tarnwater.']],
    ['None for Marl Steps or Tarnwater.', ['None for Marl Steps or Tarnwater.', 'None for Marl Steps or Tarnwater.']],
    ['172 came in all: 131 to Marl Steps and 41 to Tarnwater.', ['172 came in all:', '131 to Marl Steps', 'and 41 to Tarnwater.']],
  ])('%s', (text, pieces) => expect(cut(text).map(([, words]) => words)).toEqual(pieces));
  test('two days for each', () =>
    expect(
      cut('Marl Steps began on 1 April 2022 and ends on 31 March 2025. Tarnwater began on 2 May 2022. It ends on 1 May 2025.', 'date'),
    ).toEqual([
      ['Marl Steps', 'Marl Steps began on 1 April 2022 and ends on 31 March 2025.'],
      ['Tarnwater', 'Tarnwater began on 2 May 2022. It ends on 1 May 2025.'],
    ]));
  test.each([
    ['one name', '131 joined Marl Steps and 41 left it'],
    ['a part of what was told before', '131 joined Marl Steps. Of these 41 went on to Tarnwater.'],
    ['figures that stand apart from their names', '131 and 41 joined Marl Steps and Tarnwater respectively'],
    ['somebody whose name is not known', 'Rats: free. Marl Steps 12. Tarnwater 9.'],
    ['more of one than of the other', 'Marl Steps had 12 and Tarnwater had 9 of 14'],
    ['what is of both together', 'Marl Steps and Tarnwater had 12 between them'],
    ['one of two, of which the other is not known', 'Marl Steps had 12. Tarnwater and Fell had 9.'],
    ['a longer name', '131 joined Marl Steps and 41 joined Tarnwater Council'],
  ])('not %s', (_, text) => expect(cut(text)).toEqual([]));
});

describe('names that other answers know part the sentences of an answer', () => {
  const answers = (asked: string, answer: string, first = 'We fund two programmes, Marl Steps and Tarnwater.') =>
    readLetter(
      textDocument(
        `Dear Ms Low\n\n1. Which programmes do you fund?\n\n${first}\n\n2. ${asked}\n\n${answer}\n\nYours sincerely\n`,
        'letter',
      ),
    ).answers[1]?.values.map(({ entity, value }) => [entity, value]);
  test('figures', () =>
    expect(answers('How many people joined?', '131 people joined Marl Steps and 41 joined Tarnwater.')).toEqual([
      ['Marl Steps', 131],
      ['Tarnwater', 41],
    ]));
  test('days', () =>
    expect(answers('When did each open?', 'Marl Steps opened on 3 May 2021 and Tarnwater on 4 June 2022.')).toEqual([
      ['Marl Steps', '2021-05-03'],
      ['Tarnwater', '2022-06-04'],
    ]));
  test('and so do those that label another answer', () =>
    expect(
      answers('How many joined?', 'Marl Steps had 12 and 9 joined Tarnwater.', 'Marl Steps – Harbour CIC\nTarnwater – The Fell Trust'),
    ).toEqual([
      ['Marl Steps', 12],
      ['Tarnwater', 9],
    ]));
  test('among names that other answers have, one that stands in this alone', () => {
    const text =
      'Dear Ms Low\n\n1. How many joined?\n\nMarl Steps: 12\nTarnwater: 9\n\n2. How many left?\n\nMarl Steps: 4\nTarnwater: 3\n\n3. What was paid?\n\nMarl Steps £900, Tarnwater £400 and Fell Quay £250.\n\nYours sincerely\n';
    const { values } = readLetter(textDocument(text, 'letter')).answers[2] ?? { values: [] };
    expect(values.map(({ entity, value }) => [entity, (value as { amount: number }).amount])).toEqual([
      ['Marl Steps', 900],
      ['Tarnwater', 400],
      ['Fell Quay', 250],
    ]);
  });
  test('names one to a line are a list, though other answers have them', () => {
    const text =
      'Dear Ms Low\n\n1. Which programmes do you fund?\n\n- Marl Steps\n- Tarnwater\n- Fell\n\n2. How many joined?\n\nTarnwater: 12\nMarl Steps: 9\n\n3. How many left?\n\nTarnwater: 4\n\nYours sincerely\n';
    expect(readLetter(textDocument(text, 'letter')).answers[0]?.value).toEqual([
      { name: 'Marl Steps' },
      { name: 'Tarnwater' },
      { name: 'Fell' },
    ]);
  });
  test('where they cannot be parted, or another is told of than the one asked about, it is doubted', () => {
    const doubted = (asked: string, answer: string) =>
      readLetter(
        textDocument(
          `Dear Ms Low\n\n1. Which programmes do you fund?\n\nMarl Steps, Tarnwater and Fell.\n\n2. ${asked}\n\n${answer}\n\nYours sincerely\n`,
          'letter',
        ),
      ).answers[1]?.confidence;
    expect(doubted('What was paid?', 'Marl Steps cost £900. Tarnwater and Fell are paid for together and cost £400.')).toBe('low');
    expect(doubted('How many women joined Marl Steps?', 'Marl Steps is for men. 14 women joined Tarnwater.')).toBe('low');
    expect(doubted('How many women joined Marl Steps?', '14 women joined Marl Steps.')).toBe('high');
  });
  test('a stated total answers as a whole', () => {
    const { answers: found } = readLetter(
      textDocument(
        'Dear Ms Low\n\n1. Which programmes do you fund?\n\nMarl Steps and Tarnwater.\n\n2. What was paid in 2023/24?\n\n£50,000 was paid in 2023/24, being £30,000 for Marl Steps and £20,000 for Tarnwater.\n\nYours sincerely\n',
        'letter',
      ),
    );
    expect(found[1]?.value).toEqual({ amount: 50000, currency: 'GBP' });
  });
});

test('names one below the other, and below them as many figures', () => {
  const read = (answer: string) =>
    readLetter(
      textDocument(
        `Dear Ms Low\n\n1. The number of boats that were\n\n${answer}\n\n2. Who lets them?\n\nThe Tarn Trust\n\nYours sincerely\n`,
        'letter',
      ),
    ).answers[0]?.values.map(({ entity, value }) => [entity, value]);
  expect(read('• let to clubs\n• let to firms\n• lost at sea\n\n• 74\n• 46\n• 21')).toEqual([
    ['let to clubs', 74],
    ['let to firms', 46],
    ['lost at sea', 21],
  ]);
});

describe('behind parts told by name, a sentence that tells of one more', () => {
  const ask = 'How many visits were there, by pier?';
  const parts = (text: string, question = ask) =>
    readLetter(textDocument(`Dear Ms Low\n\n1. ${question}\n\n${text}\n\nYours sincerely\n`, 'letter')).answers[0]?.values.map(
      ({ entity, kind, value }) => [entity, kind === 'count' ? value : kind],
    );
  const two = [
    ['Marl Pier', 12],
    ['Tarn Pier', 40],
  ];
  test.each([
    ['There were none at Fell Pier as it is shut.', [['Fell Pier', 0]]],
    ['No visits were made to Fell Pier.', [['Fell Pier', 0]]],
    ['The figure for Fell Pier is not held.', [['Fell Pier', 'not_held']]],
    ['At Fell Pier, which opened in May 2020, there were 3.', [['Fell Pier', 3]]],
    [
      'None were made to Fell or Scar.',
      [
        ['Fell', 0],
        ['Scar', 0],
      ],
    ],
    ['None were made in December.', [[null, 0]]],
  ])('%s', (more, last) => expect(parts(`Marl Pier 12, Tarn Pier 40. ${more}`)).toEqual([...two, ...last]));
  test('behind figures that stand before their names', () =>
    expect(parts('There were 12 at Marl Pier and 40 at Tarn Pier. There were none at Fell Pier.')).toEqual([...two, ['Fell Pier', 0]]));
  test('what is told of one more in words, where each was asked about', () =>
    expect(
      parts('Marl Pier 12, Tarn Pier 40. Fell Pier is run by the county.', 'How many visits were there to each pier?')?.at(-1)?.[0],
    ).toBe('Fell Pier'));
  test('a verb is no part of a name', () => expect(parts('Marl Pier received 12 and Tarn Pier 40.')).toEqual(two));
  test('a day told in passing is not that of the figure', () =>
    expect(
      readLetter(
        textDocument(
          'Dear Ms Low\n\n1. How many boats were there in 2020 and 2021?\n\nThere were 7 in 2020. In the dock, which opened in May 2021, there were 3 in 2021.\n\nYours sincerely\n',
          'letter',
        ),
      ).answers[0]?.values.map(({ period, value }) => [period, value]),
    ).toEqual([
      ['2020', 7],
      ['2021', 3],
    ]));
});
