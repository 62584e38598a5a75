import { expect, test } from 'vitest';
import { groupsOf } from '../src/dataset/groups.js';
import { questionKeys } from '../src/dataset/question-keys.js';
import { parseLetters } from '../src/index.js';
import type { LetterRecord } from '../src/model/letter-record.js';

const reply = (council: string, body: string) => ({
  bytes: new TextEncoder().encode(
    `${council} Council\n\nDear Mr Reed\n\nThank you for your request of 3 March 2025.\n\n${body}\n\nYours sincerely\n\nThe Clerk\n`,
  ),
  path: `${council}.txt`,
});

async function columnsOf(...letters: ReturnType<typeof reply>[]) {
  const records: LetterRecord[] = [];
  for await (const record of parseLetters(letters)) records.push(record);
  const keyOf = questionKeys(records);
  const { groups } = groupsOf(
    records.map((record) => ({ record })),
    keyOf,
  );
  return groups.map(({ columns, letters: own }) =>
    columns.map(({ key, asked }) => [
      asked,
      ...own.map(({ record }) => record.answers.find((answer) => keyOf(record, answer) === key)?.value ?? null),
    ]),
  );
}

const ASKED = ['How many moorings do you let?', 'What was the income from moorings in 2024?', 'Do you let moorings by the week?'] as const;
const listed = (answers: readonly string[]): string => ASKED.map((asked, at) => `${at + 1}. ${asked}\n\n${answers[at]}`).join('\n\n');

test('a question has one column in all letters, whatever number one of them gives it', async () => {
  const moved = `1. ${ASKED[1]}\n\n£70\n\n2. ${ASKED[2]}\n\nYes.\n\n3. ${ASKED[0]}\n\n12`;
  expect(await columnsOf(reply('Fenn', listed(['4', '£900', 'No.'])), reply('Marl', moved))).toEqual([
    [
      [ASKED[0], 4, 12],
      [ASKED[1], { amount: 900, currency: 'GBP' }, { amount: 70, currency: 'GBP' }],
      [ASKED[2], false, true],
    ],
  ]);
});

test('nearly the same words under the same number are the same question, another year is another one', async () => {
  const worded = listed(['12', '£70', 'Yes.']).replace('do you let?', 'does the Council let?');
  const other = worded.replace('in 2024?', 'in 2023?');
  const [columns = []] = await columnsOf(reply('Fenn', listed(['4', '£900', 'No.'])), reply('Marl', worded), reply('Tarn', other));
  expect(columns).toHaveLength(4);
  expect(columns).toContainEqual([ASKED[0], 4, 12, 12]);
  expect(columns).toContainEqual([ASKED[1], { amount: 900, currency: 'GBP' }, { amount: 70, currency: 'GBP' }, null]);
});

test('whom a question is put to says nothing of what is asked', async () => {
  const to = (body: string): string => listed(['12', '£70', 'Yes.']).replace('Do you let moorings', `Does your ${body} let moorings`);
  const [columns = []] = await columnsOf(
    reply('Fenn', to('council')),
    reply('Marl', to('office')),
    reply('Tarn', listed(['4', '£900', 'No.'])),
  );
  expect(columns).toHaveLength(3);
});

test('a question that one letter more prints stands where it stands there', async () => {
  const more = `1. ${ASKED[0]}\n\n12\n\n2. Who lets them?\n\nThe harbour master.\n\n3. ${ASKED[1]}\n\n£70\n\n4. ${ASKED[2]}\n\nYes.`;
  const [columns = []] = await columnsOf(reply('Fenn', listed(['4', '£900', 'No.'])), reply('Marl', more));
  expect(columns.map(([asked]) => asked)).toEqual([ASKED[0], 'Who lets them?', ASKED[1], ASKED[2]]);
});

test('questions that each have a word of their own are two, however much they share', async () => {
  const asked = (sort: string): string =>
    `1. ${ASKED[1]}\n\n£900\n\n2. How many ${sort} boats were permanently let in 2023?\n\n4\n\n3. ${ASKED[2]}\n\nYes.`;
  const [columns = []] = await columnsOf(reply('Fenn', asked('sailing')), reply('Marl', asked('rowing')));
  expect(columns.map(([question]) => question)).toHaveLength(4);
});
