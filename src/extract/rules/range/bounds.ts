import { cue } from '../../../model/cue.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';

const HIDDEN = cue(/^(?:<|≤|fewer|less|under|below|up to|no more)|or (?:fewer|less)$/);
const COST = cue(/\b(?:hours?|days?|weeks?|months?|years?|minutes?|£|limit|working|%|per cent)\b/);

export const bounds = defineRule({
  id: 'range/bounds',
  summary: 'Read a number given by its bounds; small ones are hidden on purpose.',
  yields: 'range',
  finds: [
    ['[[<5]]', { min: 0, max: 4, unit: null }],
    ['[[Fewer than five]]. The exact figure is withheld.', { min: 0, max: 4, unit: null }],
    ['[[5 or fewer]]', { min: 0, max: 5, unit: null }],
    ['[[Between 10 and 20]] posts', { min: 10, max: 20, unit: null }],
    ['[[Over 200]] letters', { min: 201, max: null, unit: null }],
    ['It was [[£10,000 to £20,000]]', { min: 10000, max: 20000, unit: 'GBP' }],
  ],
  ignores: [
    ['the work would take over 66 hours', 'the cost of looking is no answer'],
    ['2022-23', 'a financial year'],
    ['Withheld under 40(2)', 'a provision'],
    ['12 in 2021', 'an exact number'],
  ],
  *claim({ text }) {
    for (const figure of figuresOf(text)) {
      if (figure.role !== 'range' || figure.min === undefined || figure.max === undefined) continue;
      if (
        COST.test(text.slice(figure.span.end, figure.span.end + 16)) ||
        /\b(?:years?|aged?|section|questions?|pages?)\s*$/i.test(text.slice(0, figure.span.start))
      )
        continue;
      const hidden = HIDDEN.test(figure.text) && figure.max !== null && figure.max <= 20 && !figure.currency;
      yield {
        value: { min: figure.min, max: figure.max, unit: figure.currency ?? null },
        span: figure.span,
        ...(hidden && { suppressed: true as const }),
        ...(figure.approximate && { approximate: true as const }),
      };
    }
  },
});
