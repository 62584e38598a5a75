import type { Span } from '../../../model/span.js';
import { asSum } from '../../figure.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';
import { isCostOfAnswering } from './cost-of-answering.js';
import { opensWithNothing } from './none.js';

/** Questions that a price for one of many may answer. */
export const OF_EACH =
  /\b(?:each|every|per|rates?|prices?|hourly|daily|weekly|unit|fees?|charges?|fares?|average|tariffs?|salar\w+|wages?|allowance|cost of an?|for (?:an?|one)|(?:do|does|did|must|will|would) (?:an?|one) [a-z' -]{2,30}? cost)\b|\b(?:do|does|must|will|would) (?:(?:an?|the|each|any) )?(?:[a-z-]+ )?(?:drivers?|residents?|tenants?|parents?|patients?|pupils?|students?|customers?|visitors?|users?|applicants?|members?|owners?|holders?|traders?|hirers?|leaseholders?|families|family|households?|businesses|business|people|person|someone|passengers?|motorists?|developers?) (?:have to |need to )?pay\b|^\W*$/i;
/** "£400 each": no total, unless the letter makes it one. */
export const isUnitPrice = (text: string, { start, end }: Span): boolean =>
  /^\s*(?:each\b|apiece\b|per (?!annum|year|month|week|quarter)[a-z]+|an? (?:hour|day|night|visit|head|unit|licence|session|time|copy|page|mile|person)\b)/i.test(
    text.slice(end),
  ) || /\beach [a-z ]{0,30}(?:costs?|is|was)\s*$/i.test(text.slice(Math.max(0, start - 50), start));

export const amount = defineRule({
  id: 'money/amount',
  summary: 'Read an amount of money in any of its forms.',
  yields: 'money',
  finds: [
    ['We spent [[£309.50]] on it', { amount: 309.5, currency: 'GBP' }],
    ['2022/2023 for both sites [[=£579,384.36]]', { amount: 579384.36, currency: 'GBP' }],
    ['It is [[£12]] per user.', { amount: 12, currency: 'GBP' }, { question: 'What is the price of each licence?' }],
    ['[[£32.50]] per hour', { amount: 32.5, currency: 'GBP' }, { question: 'What is the hourly rate?' }],
    ['[[£42]] per driver', { amount: 42, currency: 'GBP' }, { question: 'How much does the driver pay for it?' }],
    ['[[£42]] per boat', { amount: 42, currency: 'GBP' }, { question: 'How much does a permit cost?' }],
    ['[[£1.2m]]', { amount: 1200000, currency: 'GBP' }],
    ['[[£134,644k]] was allotted', { amount: 134644000, currency: 'GBP' }],
  ],
  ignores: [
    ['South Council (28%)', 'no sum is named'],
    ['Year £000', 'the head of a column'],
    ['the limit is £450, which is 18 hours of work', 'the cost limit of the law is never an answer'],
    ['Each unit cost £400 and we bought 10', 'a unit price is no total', { question: 'How much was spent?' }],
    ['£42 per driver', 'what all of them cost', { question: 'How much does the Board pay for it?', expects: 'money' }],
    ['Licences are £12 per user', 'a unit price is no total', { question: 'What is the total cost?' }],
    [
      'Zero. We used none, but £38,200 went on other staff',
      'the answer is told before it',
      { question: 'How much was spent on it?', expects: 'money' },
    ],
    ['costs £25 an hour', 'a rate of the fees regulations'],
  ],
  *claim({ text, question, expects }) {
    // "Zero. £38,200 went on something else"
    const after = expects === 'money' && opensWithNothing(text) && !/\band\b/i.test(question) ? 0 : text.length;
    const whole = expects === 'money' && !OF_EACH.test(question);
    for (const figure of figuresOf(text))
      if (
        figure.role === 'money' &&
        (figure.span.start < after || figure.value === 0) &&
        // "Year £000" heads a column of thousands
        !/^£\s?'?000s?$/.test(figure.text) &&
        !isCostOfAnswering(text, figure.span, question) &&
        !(whole && isUnitPrice(text, figure.span))
      )
        yield asSum(figure);
  },
});
