import { askedParts } from '../../asked.js';
import { byLabel } from '../../by-label.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';

/** "Weekdays £32.50, weekends £40": nothing but names and amounts, two at least. */
const NAME = "[A-Za-zÀ-ž][A-Za-zÀ-ž&/' -]{1,40}?";
const AMOUNT = String.raw`£\s?\d[\d,]*(?:\.\d+)?(?:\s?(?:k|m|bn|million))?`;
const ITEM = String.raw`${NAME}\s*[:=-]?\s*${AMOUNT}`;
const PAIRS = new RegExp(
  String.raw`^\s*${ITEM}(?:(?:\s*[,;\n]|\.)\s*(?:and\s+)?|\s+and\s+)${ITEM}(?:(?:(?:\s*[,;\n]|\.)\s*(?:and\s+)?|\s+and\s+)${ITEM})*\W*$`,
  'u',
);
const PAIR = new RegExp(String.raw`(?<=^\s*|[,;\n.]\s*(?:and\s+)?|\sand\s+)(${NAME})\s*[:=-]?\s*${AMOUNT}`, 'gu');

const SENTENCE =
  /\b(?:we|they|it|was|were|is|are|be|paid|pays?|costs?|spent|came|had|has|have|budget|actual|charged?|gave|received|for|in|of|to|by|total|about|approximately|up|from|than|plus|and|or|vat)\b/i;

export const moneyParts = defineRule({
  id: 'money/parts',
  summary: 'Read an amount for each of the several that one question asks by label.',
  yields: 'money',
  needs: /\((?:a|i)\)|\b(?:a|i)\)|£/,
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
      'Weekdays [[£32.50]], weekends [[£40]]',
      {
        all: [
          { amount: 32.5, currency: 'GBP' },
          { amount: 40, currency: 'GBP' },
        ],
      },
      { question: 'What is the rate?' },
    ],
    [
      'Paper: [[£400]]\nInk: [[£120]]',
      {
        all: [
          { amount: 400, currency: 'GBP' },
          { amount: 120, currency: 'GBP' },
        ],
      },
      { question: 'What was spent on paper and on ink?' },
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
    ['We paid £400 and they paid £120', 'a sentence', { question: 'What was paid?' }],
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
    const pairs = PAIRS.test(text) ? [...text.matchAll(PAIR)] : [];
    if (pairs.some(([, name = '']) => SENTENCE.test(name))) return;
    for (const match of pairs) {
      const [, name = ''] = match;
      const figure = figuresOf(text).find(
        ({ role, span }) => role === 'money' && span.start >= match.index + name.length && span.end <= match.index + match[0].length + 1,
      );
      if (figure) yield { value: { amount: figure.value, currency: figure.currency ?? 'GBP' }, entity: name.trim(), span: figure.span };
    }
  },
});
