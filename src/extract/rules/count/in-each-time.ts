import { mayCount } from '../../asked.js';
import { eachTime } from '../../by-time.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';

export const inEachTime = defineRule({
  id: 'count/in-each-time',
  summary: 'Read a number that is told for each of the years that the question names.',
  yields: 'count',
  needs: /\beach\b|\bboth\b|\bevery\b/,
  finds: [
    ['[[Two]] in each year.', 2, { question: 'How many were reported in 2022 and in 2023?' }],
    ['There were [[3]] reports in both years.', 3, { question: 'How many were reported in 2022 and in 2023?' }],
  ],
  ignores: [
    ['Two in each team', 'teams', { question: 'How many were reported in 2022 and 2023?' }],
    ['Two in each year', 'the question names no years', { question: 'How many are there?' }],
  ],
  *claim({ text, question, expects, years }) {
    if (expects !== 'count') return;
    for (const figure of figuresOf(text))
      if (figure.role === 'plain' && mayCount(figure, question))
        for (const period of eachTime(text, figure.span, question, years)) yield { value: figure.value, span: figure.span, period };
  },
});
