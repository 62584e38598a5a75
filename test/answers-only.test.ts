// What is read of letters that print no question: their answers stand by number alone.
import { expect, test } from 'vitest';
import { textDocument } from '../src/adapters/text.js';
import { readLetter } from '../src/parse.js';

/** The answer to the third of five questions, none of which the letter prints. */
function told(answer: string) {
  const own = ['Yes, since 2019.', 'The Board holds 14 boats (2 of them on loan).', answer, 'Not held.', 'Marl, Fell and Dale.'];
  const items = own.map((words, index) => `${index + 1}. ${words}`).join('\n\n');
  const text = `Dear Ms Low\n\nThank you for your request of 3 May 2024. Our response is as follows.\n\n${items}\n\nYours sincerely\n`;
  const { answers } = readLetter(textDocument(text, 'letter'), {});
  expect(answers.map(({ question }) => question.number)).toEqual(['1', '2', '3', '4', '5']);
  const { kind, value, values, confidence } = answers[2] as (typeof answers)[number];
  return { kind, value: kind === 'list' ? (value as { name: string }[]).map(({ name }) => name) : value, values, confidence };
}

test.each([
  ['the figure is in the middle', 'Mooring was refused in 121 cases.', 'count', 121, 'low'],
  ['in the second sentence', 'Moorings are let by the season. There were 38 lets in 2023.', 'count', 38, 'low'],
  ['it opens the answer', '412 boats were moored there.', 'count', 412, 'high'],
  ['in brackets it says of when it is', '119 (as at 31/12/2023)', 'count', 119, 'high'],
  ['a day behind it says of when it is', '1,347 as at 31 January 2023.', 'count', 1347, 'high'],
  ['another stands beside it', '14 skippers were warned. 11 of them paid a fine.', 'count', 14, 'low'],
  ['a part of it does', '14 skippers were warned, of whom 11 paid a fine.', 'count', 14, 'high'],
  ['none', 'None. Where a crane is needed one is hired.', 'count', 0, 'high'],
  ['money', 'The dredging of the basin cost £41,200 in all.', 'money', { amount: 41200, currency: 'GBP' }, 'low'],
  ['a share', 'In 2023, 87.2% of moorings were let.', 'percentage', 87.2, 'high'],
  ['a count of one says nothing', 'The Board has one scheme, which covers all of the piers.', 'text', null, 'low'],
  ['the number of a make', 'Garmin 780 and Raymarine Axiom, both bought new.', 'text', null, 'low'],
  ['a day', 'The lease of the pier runs until 30 September 2026, with an option to extend.', 'date', '2026-09-30', 'low'],
  ['a day behind a yes', 'Yes - the plan was approved in March 2022.', 'boolean', true, 'high'],
  ['a no', 'The Board does not have a lease of the pier.', 'boolean', false, 'low'],
  ['a yes', 'They are. Dates are set each spring.', 'boolean', true, 'high'],
  ['it is not so at present', 'Not at this time.', 'boolean', false, 'high'],
  ['names', 'Marl Rope Works; Tarn Sails; Eldon Chandlery', 'list', ['Marl Rope Works', 'Tarn Sails', 'Eldon Chandlery'], 'high'],
  [
    'names that go on over a line',
    'The piers that the Board has under review at the time of writing are Marl,\nFell, Dale and Tarn.',
    'list',
    ['Marl', 'Fell', 'Dale', 'Tarn'],
    'low',
  ],
  ['names with nothing but commas', 'Cllr Marl, Cllr Mrs Fell, Cllr Dale', 'list', ['Cllr Marl', 'Cllr Mrs Fell', 'Cllr Dale'], 'high'],
  ['a day that opens the answer', '31 March 2026, with an option to extend by 12 months.', 'date', '2026-03-31', 'low'],
  ['the number of a reference', 'The lights were switched on in June. Please quote FOI 7741 in letters.', 'text', null, 'low'],
  [
    'names that were counted',
    'Three bids were received, from Marl Ltd, Fell Ltd and Dale Ltd.',
    'list',
    ['Marl Ltd', 'Fell Ltd', 'Dale Ltd'],
    'low',
  ],
])('%s: %s', (_, answer, kind, value, confidence) => {
  expect({ ...told(answer), values: undefined }).toEqual({ kind, value, values: undefined, confidence });
});

test('a figure for each year stands in several values', () => {
  const { kind, values } = told('Accidents at the pier: 96 in 2021-22, 173 in 2022-23 and 140 in 2023-24.');
  expect(kind).toBe('several');
  expect(values.map((one) => one.value)).toEqual([96, 173, 140]);
});

test('topics of the office, each over what it says of it, are read likewise', () => {
  const text =
    'Dear Ms Low\n\nThank you for your request of 3 May 2024. We take each subject you raise in turn.\n\nBoats moored\n\nIn 2023 the Board gave a mooring to 412 boats.\n\nMooring dues\n\n2021/22     £9,120\n2022/23     £9,480\n\nPiers\n\nThe Board has four piers, namely Marl, Fell, Dale and Tarn. All are lit.\n\nEmergencies\n\nWhoever sees a boat adrift may call 999 or the warden.\n\nYours sincerely\n';
  const { answers } = readLetter(textDocument(text, 'letter'), {});
  expect(answers.map(({ question, kind, value }) => [question.text, kind, kind === 'count' ? value : null])).toEqual([
    ['Boats moored', 'count', 412],
    ['Mooring dues', 'several', null],
    ['Piers', 'list', null],
    ['Emergencies', 'text', null],
  ]);
});

test('numbers that lost their mark count the answers where they count up', () => {
  const answers = (...items: string[]) =>
    readLetter(textDocument(`Dear Ms Low\n\nI can now respond.\n\n${items.join('\n\n')}\n\nYours sincerely\n`, 'letter'), {}).answers;
  const told = answers(
    '1 a)  412 boats.',
    '1 b)  38 were lost.',
    '2     Boats are looked at once a year.',
    '3     Fell Ltd',
    '4     Not held.',
  );
  expect(told.map(({ question }) => question.number)).toEqual(['1a', '1b', '2', '3', '4']);
  // years and figures at the head of paragraphs count nothing
  expect(
    answers('2 boats were lost.', '3 were sold.', '1 May is when the pier opens.').map(({ question }) => question.number),
  ).not.toContain('2');
});

const letter = (...items: string[]) =>
  readLetter(
    textDocument(
      `Dear Ms Low\n\nThank you for your request of 3 May 2024. We respond as follows.\n\n${items.map((words, index) => `${index + 1}. ${words}`).join('\n\n')}\n\nYours sincerely\n`,
      'letter',
    ),
    {},
  ).answers;

test.each([
  [
    'sums, names and platforms',
    ['Spend was about £1.3m.', 'Marl £211,300, Fell £0 and Dale £44,000.', 'Marl Rope Works\nTarn Sails\nEldon', 'October 2025'],
  ],
  [
    'a clarification among them',
    ['Yes.', 'Please could you clarify what you mean by boats?', '154 boats had a licence.', 'A copy of the plan is enclosed.'],
  ],
  [
    'what was told in the time asked',
    [
      'As at 31 March 2023 there were 742 boats, of which 481 were moored.',
      'In 2022 crews went out 603 times, 488 of which were at night.',
    ],
  ],
])('are the answers of a letter that prints no question: %s', (_, items) => {
  const answers = letter(...items);
  expect(answers.map(({ question }) => question.text)).toEqual(items.map(() => ''));
  expect(answers.map(({ text }) => text.replace(/\s+/g, ' '))).toEqual(items.map((words) => words.replace(/\s+/g, ' ')));
});

test.each([
  [
    'questions without a mark that are refused as a whole',
    ['Names of the boats', 'Cost of each boat', 'Staff on the pier'],
    'We refuse this under section 12(1) of the Act.',
  ],
  [
    'what might be asked instead',
    ['a named pier, and three months; or', 'the second part of your request only. There were 14 of them.'],
    'We do not hold this.',
  ],
])('are no answers: %s', (_, items, reply) => {
  const text = `Dear Ms Low\n\nThank you for your request of 3 May 2024:\n\n${items.map((words, index) => `${index + 1}. ${words}`).join('\n')}\n\n${reply}\n\nYours sincerely\n`;
  const { answers } = readLetter(textDocument(text, 'letter'), {});
  expect(answers.filter(({ kind }) => kind === 'text')).toEqual([]);
});
