import { deniesBound } from '../../figure-value.js';
import { NUMBER_DIGITS } from '../../numbers.js';
import { defineRule } from '../../rule.js';

const PERCENT = String.raw`\s?(?:%|per ?cent\b)`;
const ONE = new RegExp(
  String.raw`(?:\b(less|fewer|lower|under|below|up to|no more|not more|more|greater|higher|over|above|at least|in excess of)(?: than)?|([<>≤≥]))\s*(${NUMBER_DIGITS})${PERCENT}`,
  'dg',
);
const TWO = new RegExp(
  String.raw`(?:\bbetween\s+)?(?<![\d.])(${NUMBER_DIGITS})(?:${PERCENT})?\s?(?:and|to|-)\s?(${NUMBER_DIGITS})${PERCENT}`,
  'g',
);

/** "If it falls below 85%, …": what would be done then. */
const IN_CASE =
  /\b(?:when(?:ever)?|if|where|once|unless|until|should)\b[^.;,\n]{0,50}\b(?:falls?|drops?|goes|go|is|are|gets?|rises?|reach(?:es)?|exceeds?|comes?)(?: to)?\s$/;

export const shareBounds = defineRule({
  id: 'range/share',
  summary: 'Read a share given by its bounds.',
  yields: 'range',
  needs: /%|per ?cent/,
  finds: [
    ['It has never been [[more than 9%]].', { min: 0, max: 9, unit: '%' }],
    ['[[Less than 1%]] of them', { min: 0, max: 1, unit: '%' }],
    ['[[over 90 per cent]]', { min: 90, max: null, unit: '%' }],
    ['[[Between 10% and 12%]]', { min: 10, max: 12, unit: '%' }],
    ['[[10-12%]]', { min: 10, max: 12, unit: '%' }],
  ],
  ignores: [
    ['12% in May and 14% in June', 'two shares'],
    ['71% by bank and 9% by agency', 'two shares'],
    ['more than 12 of them', 'no share'],
    ['12% and 10%', 'two shares'],
    ['Just under 90%', 'about that: percentage/share'],
    ['It is told to the Board when the rate falls below 85%', 'what may come'],
  ],
  *claim({ low }) {
    const number = (text = ''): number => Number(text.replace(/[, ]/g, ''));
    for (const match of low.matchAll(ONE)) {
      // "just under 90%" is about 90%
      if (/\bjust\s$/.test(low.slice(0, match.index)) || IN_CASE.test(low.slice(Math.max(0, match.index - 80), match.index))) continue;
      const falls = /^(?:less|fewer|lower|under|below|up|no|not|<|≤)/.test(match[1] ?? match[2] ?? '');
      // "has never been more than 9%"
      const denied =
        /^(?:less|fewer|lower|under|below|more|greater|higher|over|above|in)/.test(match[1] ?? '') &&
        deniesBound(low.slice(Math.max(0, match.index - 50), match.index));
      const down = denied ? !falls : falls;
      const value = number(match[3]);
      yield {
        value: { min: down ? 0 : value, max: down ? value : null, unit: '%' },
        span: { start: match.index, end: match.index + match[0].length },
      };
    }
    for (const match of low.matchAll(TWO)) {
      const [min, max] = [number(match[1]), number(match[2])];
      if (!(min < max) || (/\sand\s/.test(match[0]) && !/^between/.test(match[0]))) continue;
      yield { value: { min, max, unit: '%' }, span: { start: match.index, end: match.index + match[0].length } };
    }
  },
});
