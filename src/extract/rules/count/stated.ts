import { mayCount } from '../../asked.js';
import { countedIn } from '../../clauses.js';
import { asNumber } from '../../figure.js';
import { isHiddenPart } from '../../hidden-part.js';
import { defineRule } from '../../rule.js';
import { isSetAside } from '../../set-aside.js';

export const stated = defineRule({
  id: 'count/stated',
  summary: 'Read the only number of a sentence that answers how many.',
  yields: 'count',
  finds: [
    ['Figures are rounded to the nearest 5. The number is [[45]].', 45, { expects: 'count' }],
    ['The number was not 31 as we said in May but [[38]].', 38, { expects: 'count' }],
    ['In the same 12 months that office dealt with [[22]].', 22, { expects: 'count' }],
    ['Officers who may do so came to [[12]] across the borough.', 12, { expects: 'count' }],
  ],
  ignores: [
    ['We apply a disclosure threshold of 5.  <5', 'which numbers are hidden', { expects: 'count' }],
    ['4 in the north and 7 in the south', 'two numbers compete', { expects: 'count' }],
    [
      'The list has 77. Over-18-week waiters: fewer than 10.',
      'those asked about are hidden',
      { question: 'How many waited over 18 weeks?', expects: 'count' },
    ],
    ['See our report of 12 pages', 'the question asks for no number', { expects: 'text' }],
  ],
  *claim({ text, question, expects }) {
    if (expects !== 'count') return;
    const counted = countedIn(text).filter(({ figure }) => !isSetAside(text, figure.span, question));
    const [only] = counted;
    if (counted.length !== 1 || !only || !mayCount(only.figure, question) || isHiddenPart(text, question, only)) return;
    yield asNumber(only.figure);
  },
});
