import { askedParts } from '../../asked.js';
import { byLabel } from '../../by-label.js';
import { defineRule } from '../../rule.js';

export const moneyParts = defineRule({
  id: 'money/parts',
  summary: 'Read an amount for each of the several that one question asks by label.',
  yields: 'money',
  needs: /\((?:a|i)\)|\b(?:a|i)\)/,
  finds: [
    [
      '(i) [[£611,340.77]] (ii) [[£48,905.00]]',
      {
        all: [
          { amount: 611340.77, currency: 'GBP' },
          { amount: 48905, currency: 'GBP' },
        ],
      },
      { question: 'How much was spent on (i) spoken and (ii) signed interpreting?' },
    ],
    [
      'a) [[£12]] b) [[nil]]',
      {
        all: [
          { amount: 12, currency: 'GBP' },
          { amount: 0, currency: 'GBP' },
        ],
      },
      { question: 'What was paid a) in fines b) in costs?' },
    ],
  ],
  ignores: [
    ['(i) £12', 'one of the two alone', { question: 'What was paid (i) in fines (ii) in costs?' }],
    ['(i) £12 (ii) £14', 'the question has no such parts', { question: 'What was paid?' }],
  ],
  *claim({ text, question, expects }) {
    if (expects === 'count' || expects === 'list') return;
    for (const { figure, entity, span } of byLabel(text, askedParts(question), ({ role }) => role === 'money'))
      yield {
        value: { amount: figure?.value ?? 0, currency: figure?.currency ?? 'GBP' },
        entity,
        span,
        ...(figure?.approximate && { approximate: true as const }),
      };
  },
});
