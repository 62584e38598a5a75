import { asNumber } from '../../figure.js';
import { figuresOf } from '../../figures.js';
import { measureOf } from '../../other-measure.js';
import { defineRule } from '../../rule.js';

export const share = defineRule({
  id: 'percentage/share',
  summary: 'Read a percentage.',
  yields: 'percentage',
  finds: [
    ['[[41%]]', 41],
    ['[[100%]] on framework', 100],
    ['it returned [[minus 2.6%]] against [[-1.4%]]', { all: [-2.6, -1.4] }],
    ['[[64%]], against a target of 85%', 64, { question: 'What percentage was on time?', entity: 'Tarn' }],
    ['it stood at [[70.7 per cent]] in May', 70.7],
  ],
  ignores: [
    ['a third of them', 'a fraction in words is prose'],
    ['5 points', 'no percentage'],
  ],
  *claim({ text, question, entity }) {
    const shares = figuresOf(text).filter(({ role }) => role === 'percentage');
    // "Tarn 64%, against a target of 85%": the target is not Tarn's
    const own = entity ? shares.filter(({ span }) => measureOf(text, span, question) !== 'other') : shares;
    for (const figure of own.length ? own : shares) yield asNumber(figure);
  },
});
