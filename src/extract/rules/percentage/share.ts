import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';

export const share = defineRule({
  id: 'percentage/share',
  summary: 'Read a percentage.',
  yields: 'percentage',
  finds: [
    ['[[41%]]', 41],
    ['[[100%]] on framework', 100],
    ['it returned [[minus 2.6%]] against [[-1.4%]]', { all: [-2.6, -1.4] }],
    ['it stood at [[70.7 per cent]] in May', 70.7],
  ],
  ignores: [
    ['a third of them', 'a fraction in words is prose'],
    ['5 points', 'no percentage'],
  ],
  *claim({ text }) {
    for (const figure of figuresOf(text))
      if (figure.role === 'percentage') yield { value: figure.value, span: figure.span, ...(figure.approximate && { approximate: true }) };
  },
});
