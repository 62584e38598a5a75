import { countedIn } from '../../clauses.js';
import { asNumber } from '../../figure.js';
import { defineRule } from '../../rule.js';
import { inOrderOf } from '../../side-by-side.js';
import { sideBySide } from './joined.js';

export const inOrder = defineRule({
  id: 'count/in-order',
  summary: 'Read numbers side by side, as many as the question names years or things, in its order.',
  yields: 'count',
  finds: [
    ['[[41]], [[52]] and [[63]] respectively.', { all: [41, 52, 63] }, { question: 'How many were received in 2021, 2022 and 2023?' }],
    ['[[40]] and [[22]]', { all: [40, 22] }, { question: 'How many are (a) full time and (b) part time?' }],
    ['[[63]]; [[12]]', { all: [63, 12] }, { question: 'How many were received and how many were upheld?' }],
  ],
  ignores: [
    ['41 and 52', 'more years than numbers', { question: 'How many were received in 2021, 2022 and 2023?' }],
    ['41, 52 and 63, of which 12 were upheld', 'a number more', { question: 'How many were received in 2021, 2022 and 2023?' }],
    ['41 and 52', 'one number was asked for', { question: 'How many were received?' }],
  ],
  *claim({ text, expects, question }) {
    if (expects !== 'count') return;
    const run = sideBySide(text);
    if (!run.length || run.length !== countedIn(text).length) return;
    const tells = inOrderOf(question, run.length);
    for (const [index, figure] of run.entries()) if (tells[index]) yield { ...asNumber(figure), ...tells[index] };
  },
});
