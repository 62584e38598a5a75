import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';

export const headed = defineRule({
  id: 'money/headed',
  summary: 'Read bare numbers below a head that says that they are pounds, or thousands of them.',
  yields: 'money',
  finds: [
    ['[[9,870]]', { amount: 9870, currency: 'GBP' }, { unit: { currency: 'GBP', scale: 1 } }],
    ['Pier repairs\t[[412]]', { amount: 412000, currency: 'GBP' }, { unit: { currency: 'GBP', scale: 1000 } }],
    ['[[1.2]]', { amount: 1_200_000, currency: 'GBP' }, { unit: { currency: 'GBP', scale: 1_000_000 } }],
    ['[[9,870]]', { amount: 9870, currency: 'GBP' }, { unit: { currency: 'GBP', scale: 1 }, expects: 'text' }],
    ['Rents\t[[-500]]', { amount: -500, currency: 'GBP' }, { unit: { currency: 'GBP', scale: 1 } }],
    [
      'Piers  [[412]]\nLocks  [[90]]',
      {
        all: [
          { amount: 412000, currency: 'GBP' },
          { amount: 90000, currency: 'GBP' },
        ],
      },
      { unit: { currency: 'GBP', scale: 1000 } },
    ],
  ],
  ignores: [
    ['9,870', 'nothing says what it is'],
    ['There were 14 of them in the hut', 'a number of a sentence', { unit: { currency: 'GBP', scale: 1 } }],
    ['2021/22', 'a year', { unit: { currency: 'GBP', scale: 1 } }],
    ['Locks  14\t9,870', 'of two columns', { unit: { currency: 'GBP', scale: 1 }, expects: 'text' }],
    ['14', 'a number was asked for', { unit: { currency: 'GBP', scale: 1 }, expects: 'count' }],
  ],
  *claim({ text, unit, expects }) {
    if (!unit || (expects !== 'money' && expects !== 'text')) return;
    const figures = figuresOf(text).filter(({ role, span }) => role === 'plain' && ENDS_CELL.test(text.slice(span.end)));
    // "Boats  Cost (£)", where the question tells nothing of the kind: which of the columns are pounds is told by their heads
    if (expects === 'text' && figures.some(({ span }, at) => at && !text.slice(figures[at - 1]?.span.end, span.start).includes('\n')))
      return;
    for (const { span, value } of figures) {
      const minus = /(?:^|[\s(])[-–−]$/.test(text.slice(0, span.start)) ? 1 : 0;
      const name = figures.length > 1 ? NAME.exec(text.slice(text.lastIndexOf('\n', span.start) + 1, span.start - minus))?.[1] : undefined;
      yield {
        value: { amount: Math.round((minus ? -value : value) * unit.scale * 100) / 100, currency: unit.currency },
        span: { start: span.start - minus, end: span.end },
        ...(name && !/^(?:grand |overall )?total$/i.test(name) && { entity: name }),
      };
    }
  },
});
/** What stands before the figure in its line. */
const NAME = /^\W*([A-Za-zÀ-ž][^\t£]{1,70}?)[\s:=–-]*$/u;
/** Nothing stands behind it in its cell or line. */
const ENDS_CELL = /^\s*(?:$|\n|\t)/;
