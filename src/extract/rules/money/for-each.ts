import { asSum } from '../../figure.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';
import { OF_EACH } from './amount.js';

const EACH_TIME = String.raw`(?: (?:a|an|per|each|every) (?:year|annum|month|week|day|night|hour|quarter|season|visit|term))?`;
/** "a full plot", "adults", "the smaller hut", "residents of the parish": whom or what the price is for. */
const NAME = String.raw`(?:(?:an?|the|each|all|any|every) )?(?!(?:the|a|an|this|that|each|every|its|our|which|that|it|both|all)\b)[A-Za-zÀ-ž][A-Za-zÀ-ž'-]*(?: (?!(?:and|or|but|which|at|was|were|is|are|from|until|since|in|for|on)\b)[A-Za-zÀ-ž][A-Za-zÀ-ž'-]*){0,4}`;
const PRICE = String.raw`£\s?\d[\d,]*(?:\.\d+)?`;
const FOR = String.raw`${PRICE}${EACH_TIME} (?:(?:for|to) ${NAME}|\(${NAME}\))`;
const RUN = new RegExp(String.raw`${FOR}(?:(?:,? and |,? or |[,;] )${FOR})+`, 'gu');
const ONE = new RegExp(String.raw`(${PRICE})${EACH_TIME} (?:for |to |\()(${NAME})`, 'gu');
/** "for the year", "for repairs in May": when, and no thing that has a price. */
const TIME = /^(?:an?|the|each|every|all|any)? ?(?:[a-z]+ )?(?:years?|months?|weeks?|days?|period|quarter|term|time|total|[a-z]+ly)\b/i;
const ASKS_PRICE = /\brents?\b/i;

export const moneyForEach = defineRule({
  id: 'money/for-each',
  summary: 'Read the price of each of several sorts where one price was asked about: "£40 for a boat and £12 for a raft".',
  yields: 'money',
  needs: /£[^\n]* (?:for|to|\() ?[^£\n]*£/,
  finds: [
    [
      'It is [[£40]] a year for a large berth and [[£25]] for a small one, and will go up in May.',
      {
        all: [
          { amount: 40, currency: 'GBP' },
          { amount: 25, currency: 'GBP' },
        ],
      },
      { question: 'What is the rent of a berth?' },
    ],
    [
      'We charge [[£6]] for adults, [[£3.50]] for children and [[£15]] for families.',
      {
        all: [
          { amount: 6, currency: 'GBP' },
          { amount: 3.5, currency: 'GBP' },
          { amount: 15, currency: 'GBP' },
        ],
      },
      { question: 'What is the entry charge?' },
    ],
    [
      '[[£40]] (large berth) or [[£25]] (small berth).',
      {
        all: [
          { amount: 40, currency: 'GBP' },
          { amount: 25, currency: 'GBP' },
        ],
      },
      { question: 'What is the rent of a berth?' },
    ],
  ],
  ignores: [
    ['We paid £400 for rope and £120 for oil', 'parts of a sum', { question: 'What was spent on the boats?' }],
    ['It is £40 for the first year and £25 for later years', 'when', { question: 'What is the rent of a berth?' }],
    ['It is £40 for a berth', 'one price', { question: 'What is the rent of a berth?' }],
  ],
  *claim({ text, question, expects }) {
    if (expects !== 'money' || !(OF_EACH.test(question) || ASKS_PRICE.test(question))) return;
    const sums = figuresOf(text).filter(({ role }) => role === 'money');
    for (const run of text.matchAll(RUN)) {
      const each = [...run[0].matchAll(ONE)];
      if (each.some(([, , name = '']) => TIME.test(name))) continue;
      for (const one of each) {
        const start = run.index + one.index;
        const figure = sums.find(({ span }) => span.start === start);
        if (figure) yield { ...asSum(figure), entity: (one[2] as string).replace(/^(?:an?|the|each|all|any|every) /, '') };
      }
    }
  },
});
