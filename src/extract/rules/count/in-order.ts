import { countedIn } from '../../clauses.js';
import { asNumber } from '../../figure.js';
import { defineRule } from '../../rule.js';
import { inOrderOf, strokesOf } from '../../side-by-side.js';
import { sideBySide } from './joined.js';

export const inOrder = defineRule({
  id: 'count/in-order',
  summary: 'Read numbers side by side, as many as the question names years or things, in its order.',
  yields: 'count',
  finds: [
    ['[[41]], [[52]] and [[63]] respectively.', { all: [41, 52, 63] }, { question: 'How many were received in 2021, 2022 and 2023?' }],
    ['[[40]] and [[22]]', { all: [40, 22] }, { question: 'How many are (a) full time and (b) part time?' }],
    ['[[9]] / [[12]] / <5', { all: [9, 12] }, { question: 'Number of boats lost in the same years', years: ['2021', '2022', '2023'] }],
    ['[[63]]; [[12]]', { all: [63, 12] }, { question: 'How many were received and how many were upheld?' }],
  ],
  ignores: [
    ['41 and 52', 'more years than numbers', { question: 'How many were received in 2021, 2022 and 2023?' }],
    ['41, 52 and 63, of which 12 were upheld', 'a number more', { question: 'How many were received in 2021, 2022 and 2023?' }],
    ['9 / 12', 'more years than numbers', { question: 'Number of boats lost', years: ['2021', '2022', '2023'] }],
    ['9 and 12', 'no strokes between them', { question: 'Number of boats lost', years: ['2021', '2022'] }],
    ['41 and 52', 'one number was asked for', { question: 'How many were received?' }],
  ],
  *claim({ text, expects, question, years }) {
    if (expects !== 'count') return;
    const row = strokesOf(text);
    const named = inOrderOf(question, row.length, years);
    for (const [index, figure] of row.entries())
      if (named[index] && figure.role === 'plain') yield { ...asNumber(figure), ...named[index] };
    if (named.length) return;
    const run = sideBySide(text);
    if (!run.length || run.length !== countedIn(text).length) return;
    const tells = inOrderOf(question, run.length);
    for (const [index, figure] of run.entries()) if (tells[index]) yield { ...asNumber(figure), ...tells[index] };
  },
});
