import { asNumber } from '../../figure.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';

export const percentageHeaded = defineRule({
  id: 'percentage/headed',
  summary: 'Read a bare number in a table whose head says that they are shares, where a share was asked for.',
  yields: 'percentage',
  finds: [
    ['[[6.0]]', 6, { shares: true }],
    ['[[61]]', 61, { shares: true }],
  ],
  ignores: [
    ['6.0', 'nothing says what it is'],
    ['1,204', 'more than the whole', { shares: true }],
    ['2021/22', 'a year', { shares: true }],
    ['4 of 12', 'two numbers', { shares: true }],
  ],
  *claim({ text, shares }) {
    const [figure, second] = shares ? figuresOf(text) : [];
    if (!figure || second || figure.role !== 'plain' || figure.value > 100 || text.trim() !== figure.text) return;
    yield asNumber(figure);
  },
});
