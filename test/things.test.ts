import { describe, expect, test } from 'vitest';
import { textDocument } from '../src/adapters/text.js';
import { thingsAsked } from '../src/extract/things/asked.js';
import { readLetter } from '../src/parse.js';
import { inferExpects } from '../src/questionnaires/expects.js';

describe('the things of different sorts that a question asks', () => {
  const asked = (question: string): string[] => thingsAsked(question, inferExpects).map(({ expects, name }) => `${expects}: ${name}`);
  test.each([
    ['How many grit bins are there and who fills them?', ['count: grit bins are there', 'text: fills them']],
    [
      'Who provides it, since when, and how many referrals were made?',
      ['text: provides it', 'date: since when', 'count: referrals were made'],
    ],
    ['What is the cost of the pier and when is it due to open?', ['money: cost of the pier', 'date: due to open']],
    [
      'When was she appointed, was the post advertised and how many applied?',
      ['date: appointed', 'boolean: post advertised', 'count: applied'],
    ],
    ['In 2023, how many piers were there and who swept them?', ['count: piers were there', 'text: swept them']],
    ['Number of boats and the total cost of their repair', ['count: Number of boats', 'money: total cost of their repair']],
  ])('%s', (question, things) => expect(asked(question)).toEqual(things));
  test.each([
    ['a day or a place before the one thing', 'On the date of this letter, how many boats were let?'],
    ['one thing', 'How many boats which were let in May and June came back?'],
    ['several of one sort: the rules for counts read them', 'How many were made and how many were upheld?'],
    ['limbs under marks', 'How many were (a) let and (b) lost, and what did it cost?'],
  ])('none for %s', (_, question) => expect(asked(question)).toEqual([]));
});

describe('an answer to several things', () => {
  const read = (question: string, answer: string) => {
    const letter = `Dear Ms Low\n\nThank you for your request.\n\n1. ${question}\n\n${answer}\n\n2. How many drones are there?\n\n4\n\nYours sincerely\n`;
    const [first] = readLetter(textDocument(letter, 'letter')).answers;
    return [first?.kind, first?.values.map(({ kind, entity }) => (entity ? `${kind} ${entity}` : kind))];
  };
  test('the first is the headline, each other bears its words', () => {
    expect(
      read(
        'Who looks after the lifts, since when, and how many calls were there?',
        'Since 1 July 2021 this has been Tarn Lifts. We made 944 calls to them in 2023/24.',
      ),
    ).toEqual(['text', expect.arrayContaining([expect.stringMatching(/^date since when/), expect.stringMatching(/^count/)])]);
    expect(
      read('How many units are there, and what did they cost?', 'We look after 38 units. They were bought for a total of £41,230.'),
    ).toEqual(['count', ['count', 'money cost']]);
  });
  test.each([
    [
      'What radio set is in use and when was it brought in?',
      'Marl R 12, brought in at all piers between January and June 2016.',
      '2016-06',
    ],
    ['What radio set is in use and when was it brought in?', 'The Marl R 12. It was brought in in June 2016.', '2016-06'],
    ['Who cuts the grass and how often?', 'The District Council, under an agreement, 14 cuts a year.', 14],
    ['Where is the boat kept and how much is the rent?', 'At Tarn Bay. The rent is £400 a year.', { amount: 400, currency: 'GBP' }],
    ['Who runs the ferry and when does it end?', 'The contract is with T. Tarn Boats. It ends on 31 March 2026.', '2026-03-31'],
    ['Who runs the ferry and when does the contract end?', 'Marl Boats Ltd, until 31 March 2026.', '2026-03-31'],
  ])('what is asked in words, and first, is no date or figure: %s %s', (question, answer, second) => {
    const letter = `Dear Ms Low\n\nThank you for your request.\n\n1. ${question}\n\n${answer}\n\nYours sincerely\n`;
    const [first] = readLetter(textDocument(letter, 'letter')).answers;
    expect([first?.kind, first?.confidence, first?.values.map(({ value }) => value)]).toEqual([
      'text',
      'high',
      expect.arrayContaining([second]),
    ]);
  });
  test.each([
    ['What radio set is in use and when was it brought in?', 'The set was brought in in June 2016.'],
    ['Who cuts the grass and how often?', '14 cuts a year.'],
  ])('what is asked first may be left untold: %s %s', (question, answer) => {
    const letter = `Dear Ms Low\n\nThank you for your request.\n\n1. ${question}\n\n${answer}\n\nYours sincerely\n`;
    const [first] = readLetter(textDocument(letter, 'letter')).answers;
    expect(first?.doubts.map(({ code }) => code)).toContain('reading/asks-more');
  });
  test('a sum told in place of the one that is withheld is not the one', () => {
    expect(
      read(
        'What did the ferry cost, and who paid for it?',
        'We are withholding the cost of the ferry under section 43(2). We can say that it was advertised at up to £90,000. The Tarn Trust paid for it.',
      )[0],
    ).toEqual('refused');
  });
  test.each([
    [
      'Do you own drones? If so, how many and what did they cost?',
      'Yes. 6, at a cost of £9,140.',
      'boolean',
      ['boolean', 'count how many', 'money cost'],
    ],
    ['Has anyone been let in, and if so how many?', 'Yes - 99 since 2021.', 'count', ['boolean', 'count']],
    ['Has anyone been let in? If yes, how many?', 'No, although 14 applied.', 'boolean', ['boolean']],
  ])('how many, if any: %s %s', (question, answer, kind, values) => expect(read(question, answer)).toEqual([kind, values]));
  test('what is not known of the second does not stand for the first', () => {
    expect(
      read(
        'How many potholes were filled and what was spent?',
        'The Board filled 38,117 potholes in the year. The cost is not recorded by pothole.',
      ),
    ).toEqual(['count', ['count', expect.stringMatching(/^not_held/)]]);
  });
});
