import { asNumber } from '../../figure.js';
import { defineRule } from '../../rule.js';
import { inOrderOf, rowOf } from '../../side-by-side.js';

export const sharesInOrder = defineRule({
  id: 'percentage/in-order',
  summary: 'Read percentages side by side, as many as the question names years or things, in its order.',
  yields: 'percentage',
  needs: /%|per ?cent/,
  finds: [
    ['[[78%]], [[84%]] and [[91%]] respectively', { all: [78, 84, 91] }, { question: 'What percentage passed in 2022, 2023 and 2024?' }],
  ],
  ignores: [
    ['78% and 84%', 'more years than shares', { question: 'What percentage passed in 2022, 2023 and 2024?' }],
    ['78% and 84%', 'one share was asked for', { question: 'What percentage passed?' }],
  ],
  *claim({ text, expects, question, years }) {
    if (expects !== 'percentage') return;
    const row = rowOf(text, 'percentage');
    const tells = inOrderOf(question, row.length, text.includes('/') ? years : []);
    for (const [index, figure] of row.entries()) if (tells[index]) yield { ...asNumber(figure), ...tells[index] };
  },
});
