import { defineRule } from '../../rule.js';
import { runOf } from '../../runs.js';
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
  ],
  ignores: [
    ['It is £2.40 for residents and £4 for visitors.', 'one of them was asked for', { question: 'What do visitors pay?' }],
    ['It rose from £2.40 to £4.', 'before and after', { question: 'What is charged?' }],
    ['£2.40 in May and £4 in June', 'times', { question: 'What is charged?' }],
  ],
  *claim({ text, question, expects }) {
    if (expects !== 'money' && expects !== 'text') return;
    for (const { figure, name } of runOf(text, question, 'money'))
      if (!isCostOfAnswering(text, figure.span, question))
        yield {
          value: { amount: figure.value, currency: figure.currency ?? 'GBP' },
          span: figure.span,
          entity: name,
          ...(figure.approximate && { approximate: true as const }),
        };
  },
});
