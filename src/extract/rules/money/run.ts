import { asSum } from '../../figure.js';
import { defineRule } from '../../rule.js';
import { runOf } from '../../runs.js';
import { sumAsked } from './asked-sum.js';
import { isCostOfAnswering } from './cost-of-answering.js';

const pounds = (amount: number) => ({ amount, currency: 'GBP' });

export const moneyRun = defineRule({
  id: 'money/run',
  summary: 'Read the amounts that a sentence gives one after the other, each with what it is for.',
  yields: 'money',
  needs: /[£€$]/,
  finds: [
    ['It is [[£2.40]] for residents and [[£4]] for visitors.', { all: [pounds(2.4), pounds(4)] }, { question: 'What is charged?' }],
    ['Residents pay [[£2.40]]; visitors pay [[£4]].', { all: [pounds(2.4), pounds(4)] }, { question: 'What is charged?' }],
    ['[[£2.40]] (residents), [[£4]] (visitors)', { all: [pounds(2.4), pounds(4)] }, { question: 'What is charged?' }],
    ['[[£2.40]] – Marl\n[[£4]] – Tarn', { all: [pounds(2.4), pounds(4)] }, { question: 'What is charged at each pier?' }],
  ],
  ignores: [
    ['It is £2.40 for residents and £4 for visitors.', 'one of them was asked for', { question: 'What do visitors pay?' }],
    ['£2.6m at Marl, against £1.3m at Tarn', 'the second is what the first is held against', { question: 'What is charged?' }],
    ['It rose from £2.40 to £4.', 'before and after', { question: 'What is charged?' }],
    ['£2.40 in May and £4 in June', 'times', { question: 'What is charged?' }],
  ],
  *claim(passage) {
    const { text, question, expects } = passage;
    if (expects !== 'money' && expects !== 'text') return;
    // "£2.6m, against £1.3m the year before", and where one of them was clearly asked for
    if (/\b(?:against|compared (?:with|to)|versus)\b/i.test(text) || (expects === 'money' && sumAsked(passage))) return;
    for (const { figure, name } of runOf(text, question, 'money'))
      if (!isCostOfAnswering(text, figure.span, question)) yield { ...asSum(figure), entity: name };
  },
});
