import { expect, test } from 'vitest';
import { textDocument } from '../src/adapters/text.js';
import { readLetter } from '../src/parse.js';

/** What the middle one of three questions gets. */
function answerTo(question: string, answer: string) {
  const letter = [
    'Dear Ms Low',
    'You asked under the Freedom of Information Act 2000:',
    '1. Who was the warden?',
    `2. ${question}`,
    '3. Who flies the drones?',
    'Our response:',
    '1. Mr Marl',
    `2. ${answer}`,
    '3. Ms Tarn',
    'Yours sincerely',
  ];
  const found = readLetter(textDocument(letter.join('\n\n'), 'letter'), {}).answers.find((one) => one.question.number === '2');
  return (
    found && [found.kind, found.kind === 'several' ? found.values.map(({ kind, value }) => (kind === 'range' ? kind : value)) : found.value]
  );
}

test.each([
  ['Number of pupils off rolled.', 'Managed moves 9. Elective home education 17. Off rolled 2.', 'count', 2],
  // a refusal of all that was asked, whatever is said before it
  [
    'Please break this down by depot.',
    'One bill is sent for all depots; a breakdown would require 14,000 sheets to be examined. We estimate 230 hours. Section 12(1) of the FOI Act is applied.',
    'refused',
  ],
  [
    'How many complaints were about the ferry?',
    'Complaints are logged by harbour but not by cause. To find those about the ferry every one of them would need to be read. There were over 11,000. It would take more than 4 days and so exceed the £600 limit. Section 12(1) of the Act therefore applies.',
    'refused',
  ],
  [
    'The outcome of the hearing of Mr A.',
    'Outcomes are on our website for 28 days. We still hold this one. To tell it now would be unfair to the man, and therefore section 40(2) is engaged.',
    'refused',
  ],
  [
    'All letters to the Minister about the pool.',
    'We hold eleven letters. They are exempt from disclosure because they are about policy. We have weighed the public interest, which lies in withholding, as £2 million is at stake.',
    'refused',
  ],
  // … and one of something else
  [
    'What is the longest single journey?',
    'The longest is 61 miles one way, to a school in the hills. The Board has withheld the name of the school under section 40(2).',
    'text',
  ],
  // the holder by name, over the one by role
  [
    'How many adults wait for a drone?',
    'The Board does not hold this. Lists are managed by the provider. You may wish to redirect your request to Marl Flight Trust.',
    'held_elsewhere',
    'Marl Flight Trust',
  ],
  // a figure for both
  [
    'The number of cars and vans in use on 31 March 2023.',
    'The Board does not distinguish between cars and vans in its fleet data. There were 187 vehicles, which includes both, in use on 31 March 2023.',
    'count',
    187,
  ],
  ['How many people fly the drones (headcount and FTE)?', '22 people (19.3 FTE)', 'count', 22],
  [
    'What did the drones cost?',
    'As a guide a drone is about £65k, but ours were given by the Marl Trust so there was no cost to the Board.',
    'money',
    { amount: 0, currency: 'GBP' },
  ],
  // "but" behind the figure gives nothing back
  [
    'How many tickets were issued to wardens?',
    'This information is not held. In total 1,455 tickets were issued on the three sites but these are not recorded by driver.',
    'not_held',
  ],
  // two days with a dash between them, the first of which names no part
  ['The start and end date of the lease.', '01/09/2021 - 31/08/2024', 'date', { start: '2021-09-01', end: '2024-08-31' }],
  // asked first whether there is one
  ['Do you have a unit, and if so how many work in it?', 'No. Drones are flown by wardens, of whom there are four.', 'boolean', false],
  ['Have you ever lost a drone?', 'No drone has been lost by the Board.', 'boolean', false],
])('%s %s: %s', (question, answer, kind, value: unknown = null) => expect(answerTo(question, answer)).toEqual([kind, value]));

test.each(['12', '58'])('a number at the end of its line is no day of the month below it: %s', (number) => {
  expect(
    answerTo('Incidents of boats failing to stop since April 2023', `2023/24 – 46\n2024/25 – ${number}\nApril to June 2025 – 9`),
  ).toEqual(['several', [46, Number(number), 9]]);
});

test.each([
  ['whether there are plans to close the pier', 'As for whether there are plans to close the pier, no there are not.', 'boolean', false],
  ['How many responses opposed the change (%)', '71% of the 902 who wrote disagreed.', 'percentage', 71],
  [
    'How many orders had gone past twelve months?',
    'I regret that the Board does not hold this. The dates were not moved over and there is no business need for us to do so.',
    'not_held',
    null,
  ],
  [
    'Please list the makes of the drones.',
    'In terms of section 16 of the Act, I am refusing to provide you with what you sought. Section 16 asks for a notice.',
    'refused',
    null,
  ],
  // what is said behind a reference, unless of the things told there
  ['How many huts have a ramp?', 'See the response to question 1. Two of the huts have one.', 'count', 2],
  ['How many huts have a ramp?', 'See the response to question 1. The 26 huts were let in May.', 'see_question', '1'],
  [
    'How many had been turned down before?',
    'See the answer at 3 below, which explains why these are not linked. We do not therefore hold this information.',
    'not_held',
    null,
  ],
])('%s: %s', (question, answer, kind, value) => {
  expect(answerTo(question, answer)).toEqual([kind, value]);
});

test.each([
  [
    'names behind a colon',
    'How many were called at each court?',
    'Names are drawn at random. For 2025 the number was: Marl 9,240; Tarn 3,115; Fell 2,870.',
    [9240, 3115, 2870],
  ],
  ['roads', 'Speeding offences on the A470 and A483', 'A470: 8,911\nA483: 6,204\nNot all led to a fine.', [8911, 6204]],
  [
    'years with two figures each',
    'How many holes were reported and how many repaired in each year?',
    'FY22/23: reported 11,340; repaired 9,871. FY23/24: reported 14,002; repaired 12,655.',
    [11340, 9871, 14002, 12655],
  ],
  [
    'names of several words, two of them as they were asked',
    'Number of pupils on a managed move, off rolled or moved to elective home education.',
    'Managed moves 9. Elective home education 17. Off rolled 0.',
    [9, 17, 0],
  ],
  [
    'a thing asked for by its name alone, told by years',
    'Permanent exclusions, same schools and years.',
    'There were 3 in 2019/20, 1 in 2020/21 and 6 in 2021/22. We are not splitting these by school (section 40(2) FOIA).',
    [3, 1, 6, null],
  ],
  ['limbs', 'How many were appealed by (a) owners (b) the Board', '(a) 88 (b) None', [88, 0]],
])('a value for each of several: %s', (_, question, answer, values) => expect(answerTo(question, answer)).toEqual(['several', values]));

test.each([
  ['The last rise took effect on 8 April 2024.', 'date', '2024-04-08'],
  ['We wrote to you on 8 April 2024.', 'text', null],
  ['The last rise of 14 took effect on 8 April 2024.', 'count', 14],
  ['Fewer than five. The exact number is kept back.', 'range', { min: 0, max: 4, unit: null }],
])('what is told, where the question is not printed: %s', (answer, kind, value) => {
  const text = `Dear Ms Low\n\nThank you for your request of 3 May 2024. Our response is as follows.\n\n1. There were 14 in 2023.\n\n2. ${answer}\n\n3. 18%\n\n4. No. It was closed in 2018.\n\nYours sincerely\n`;
  const found = readLetter(textDocument(text, 'letter'), {}).answers[1];
  expect([found?.kind, found?.value]).toEqual([kind, value]);
});

test('words that open with a weight are in doubt, where the question is not printed', () => {
  const text =
    'Dear Ms Low\n\nThank you for your request of 3 May 2024. Our response is as follows.\n\n1. There were 14 in 2023.\n\n2. 41,760 tonnes of weed were taken out in 2023.\n\n3. 18%\n\nYours sincerely\n';
  expect(readLetter(textDocument(text, 'letter'), {}).answers[1]?.confidence).toBe('low');
});

test('one number that is told of several places each is read for all of them', () => {
  const text =
    'Dear Ms Low\n\nThank you for your request.\n\n1. The number of boats at each of your stations\n\n2 at Marl, 1 each at Tarn, Fell Bay and Dale. There is also a raft.\n\nYours sincerely\n';
  const values = readLetter(textDocument(text, 'letter'), {}).answers[0]?.values ?? [];
  expect(values.map(({ entity, value }) => [entity, value])).toEqual([
    ['Marl', 2],
    ['Tarn', 1],
    ['Fell Bay', 1],
    ['Dale', 1],
  ]);
});
