import { asSum } from '../../figure.js';
import { defineRule } from '../../rule.js';
import { inOrderOf, rowOf } from '../../side-by-side.js';

export const moneyInOrder = defineRule({
  id: 'money/in-order',
  summary: 'Read amounts side by side, as many as the question names years or things, in its order.',
  yields: 'money',
  finds: [
    [
      '[[£1,322]] / [[£1,290]] / [[£401]]',
      {
        all: [
          { amount: 1322, currency: 'GBP' },
          { amount: 1290, currency: 'GBP' },
          { amount: 401, currency: 'GBP' },
        ],
      },
      { question: 'Income for 18/19, 19/20 and 20/21' },
    ],
    [
      '[[£322]] / [[£290]]',
      {
        all: [
          { amount: 322, currency: 'GBP' },
          { amount: 290, currency: 'GBP' },
        ],
      },
      { question: 'Income from boats', years: ['2022', '2023'] },
    ],
  ],
  ignores: [
    ['£322 / £290 / £9', 'more amounts than years', { question: 'Income from boats', years: ['2022', '2023'] }],
    ['£1,322 / £1,290', 'more years than amounts', { question: 'Income for 18/19, 19/20 and 20/21' }],
    ['£1,322 and £1,290', 'one amount was asked for', { question: 'What was the income?' }],
    ['£1,322 in the north and £1,290', 'words stand between them', { question: 'Income for 18/19 and 19/20' }],
  ],
  *claim({ text, expects, question, years }) {
    if (expects !== 'money') return;
    const row = rowOf(text, 'money');
    const tells = inOrderOf(question, row.length, text.includes('/') ? years : []);
    for (const [index, figure] of row.entries()) if (tells[index]) yield { ...asSum(figure), ...tells[index] };
  },
});
