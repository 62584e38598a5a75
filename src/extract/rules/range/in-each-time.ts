import { eachTime } from '../../by-time.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';

export const boundsInEachTime = defineRule({
  id: 'range/in-each-time',
  summary: 'Read bounds that are told for each of the years that the question names.',
  yields: 'range',
  needs: /\beach\b|\bboth\b|\bevery\b/,
  finds: [
    [
      'We had [[fewer than 5]] in each of the three years.',
      { min: 0, max: 4, unit: null },
      { question: 'How many fires were there from 2021 to 2023?' },
    ],
    [
      '[[Under five]] of our boats were lost in every year.',
      { min: 0, max: 4, unit: null },
      { question: 'Boats lost', years: ['2022', '2023'] },
    ],
  ],
  ignores: [
    ['Fewer than 5 in each team', 'teams', { question: 'How many fires in 2021 and 2022?' }],
    ['Fewer than 5 in each year', 'the question names no years', { question: 'How many fires were there?' }],
  ],
  *claim({ text, question, expects, years }) {
    if (expects !== 'count') return;
    for (const { role, min, max, span, currency } of figuresOf(text))
      if (role === 'range' && min !== undefined && max !== undefined && !currency)
        for (const period of eachTime(text, span, question, years))
          yield { value: { min, max, unit: null }, span, period, ...(max !== null && max <= 20 && { suppressed: true as const }) };
  },
});
