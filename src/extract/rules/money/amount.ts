import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';
import { isCostOfAnswering } from './cost-of-answering.js';

export const amount = defineRule({
  id: 'money/amount',
  summary: 'Read an amount of money in any of its forms.',
  yields: 'money',
  finds: [
    ['We spent [[£309.50]] on it', { amount: 309.5, currency: 'GBP' }],
    ['2022/2023 for both sites [[=£579,384.36]]', { amount: 579384.36, currency: 'GBP' }],
    ['[[£1.2m]]', { amount: 1200000, currency: 'GBP' }],
    ['[[£134,644k]] was allotted', { amount: 134644000, currency: 'GBP' }],
  ],
  ignores: [
    ['South Council (28%)', 'no sum is named'],
    ['the limit is £450, which is 18 hours of work', 'the cost limit of the law is never an answer'],
    ['costs £25 an hour', 'a rate of the fees regulations'],
  ],
  *claim({ text }) {
    for (const figure of figuresOf(text))
      if (figure.role === 'money' && !isCostOfAnswering(text, figure.span))
        yield {
          value: { amount: figure.value, currency: figure.currency ?? 'GBP' },
          span: figure.span,
          ...(figure.approximate && { approximate: true }),
        };
  },
});
