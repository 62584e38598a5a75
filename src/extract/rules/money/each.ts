import { asksForOne } from '../../asked.js';
import { asSum } from '../../figure.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';
import { isUnitPrice } from './amount.js';
import { isCostOfAnswering } from './cost-of-answering.js';

export const moneyEach = defineRule({
  id: 'money/each',
  summary: 'Read the price of one where one was asked about and the letter gives the price of several beside it.',
  yields: 'money',
  needs: /\b(?:each|apiece|per|an? (?:hour|day|night|visit|head|unit|licence|session|time|copy|page|mile|person))\b/,
  finds: [
    ['£12,000 for ten, i.e. [[£1,200]] each.', { amount: 1200, currency: 'GBP' }, { question: 'What was the cost of the latest boat?' }],
    [
      'The dinner cost £9,600 for 160 guests, or [[£60]] a head.',
      { amount: 60, currency: 'GBP' },
      { question: 'Cost per head of the dinner' },
    ],
    ['Ten were bought for £12,000 ([[£1,200]] each).', { amount: 1200, currency: 'GBP' }, { question: 'How much did each boat cost?' }],
  ],
  ignores: [
    ['£12,000 for ten, i.e. £1,200 each.', 'all of them were asked about', { question: 'How much was spent on boats?' }],
    ['£1,200 each for the red, £900 each for the blue', 'two prices', { question: 'How much did each boat cost?' }],
  ],
  *claim({ text, question, expects }) {
    if (expects !== 'money' || !asksForOne(question)) return;
    const [only, ...others] = figuresOf(text).filter(
      ({ role, span }) => role === 'money' && isUnitPrice(text, span) && !isCostOfAnswering(text, span, question),
    );
    if (!only || others.length) return;
    yield asSum(only);
  },
});
