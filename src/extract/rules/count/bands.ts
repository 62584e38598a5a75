import type { Reading } from '../../../model/answer.js';
import { bandsIn } from '../../bands.js';
import { defineRule } from '../../rule.js';

export const bands = defineRule({
  id: 'count/bands',
  summary: 'Read the numbers of an answer that counts by age bands or other ranges.',
  yields: 'count',
  needs: /\d/,
  finds: [
    ['18-24, [[22]]; 25-44, [[19]]; 65 and over, [[84]]', { all: [22, 19, 84] }],
    ['Under 18: [[14]]; 18 to 24: [[22]]; 65 and over: [[84]]', { all: [14, 22, 84] }],
    ['16-17 ([[3]]), 18-24 ([[22]]), 65+ ([[84]])', { all: [3, 22, 84] }],
    ['There were [[22]] aged 18-24, [[19]] aged 25-44 and [[84]] aged 65 and over.', { all: [22, 19, 84] }],
    ['Aged 0-4: [[1,204]]\nAged 5-11: [[nil]]\nAged 12+: [[36]]', { all: [1204, 0, 36] }],
    ['£50,000 - £59,999: [[5]]\n£60,000 - £69,999: [[2]]\n£70,000 and above: [[1]]', { all: [5, 2, 1] }],
  ],
  ignores: [
    ['Marl £48,100 - £53,630\nTarn £34,834 - £37,336', 'bands of which nobody counts anything'],
    ['2021-22: 14; 2022-23: 11', 'years'],
    ['18-24 of them; 25 in all', 'no number stands behind it'],
    ['Between 10 and 20', 'a number'],
    ['18-24: 22', 'one band'],
    ['Pages 18-24, 22 and 25-44', 'pages'],
    ['Open 9-5, 7 days a week; 10-4, 2 days', 'hours'],
  ],
  *claim({ text, expects }) {
    if (expects !== 'count' && expects !== 'text') return;
    for (const { name, value, figure } of bandsIn(text)) yield { value, span: figure, entity: name } satisfies Reading<'count'>;
  },
});
