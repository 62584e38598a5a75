import { defineRule } from '../../rule.js';
import { inOrderOf, strokesOf } from '../../side-by-side.js';

export const boundsInOrder = defineRule({
  id: 'range/in-order',
  summary: 'Read bounds that stand in a row of figures, as many as the question names years or things, in its order.',
  yields: 'range',
  needs: /\//,
  finds: [
    ['9 / 12 / [[<5]]', { min: 0, max: 4, unit: null }, { question: 'How many boats were lost in 2021, 2022 and 2023?' }],
    ['[[Fewer than 10]] / 14', { min: 0, max: 9, unit: null }, { question: 'Number of boats lost', years: ['2021', '2022'] }],
  ],
  ignores: [
    ['12 / <5', 'more years than figures', { question: 'How many boats were lost in 2021, 2022 and 2023?' }],
    ['<5 / <5', 'no years are asked for', { question: 'How many boats were lost?' }],
    ['<5 of 12', 'words between them', { question: 'How many boats were lost in 2021 and 2022?' }],
  ],
  *claim({ text, expects, question, years }) {
    if (expects !== 'count') return;
    const row = strokesOf(text);
    const tells = inOrderOf(question, row.length, years);
    for (const [index, { role, span, min, max }] of row.entries())
      if (tells[index] && role === 'range' && min !== undefined && max !== undefined)
        yield { value: { min, max, unit: null }, span, ...tells[index], ...(max !== null && max <= 20 && { suppressed: true as const }) };
  },
});
