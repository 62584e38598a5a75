import { contentWords } from '../../../model/words.js';
import { aspectsOf } from '../../aspects.js';
import { type Counted, clausesOf } from '../../clauses.js';
import type { Figure } from '../../figure.js';
import { figuresOf } from '../../figures.js';
import { fittingOf } from '../../fitting.js';
import { defineRule } from '../../rule.js';
import { isUnitPrice, OF_EACH } from './amount.js';
import { isCostOfAnswering } from './cost-of-answering.js';
import { opensWithNothing } from './none.js';

export const sumOfAskedThing = defineRule({
  id: 'money/of-asked-thing',
  summary: 'Read, of several amounts, the one whose own words are those of the question.',
  yields: 'money',
  finds: [
    [
      'The 2023 budget was £85,000; actual expenditure came in at [[£79,412]].',
      { amount: 79412, currency: 'GBP' },
      { question: 'How much was spent on lights in 2023?' },
    ],
    [
      'Void loss was £1,966,310 across all stock. The element of this for sheltered homes was [[£402,877]].',
      { amount: 402877, currency: 'GBP' },
      { question: 'Total value of the void loss on sheltered homes' },
    ],
    [
      'Gross spending came to £2,318,000. After grants of £400,000 the net cost was [[£668,000]].',
      { amount: 668000, currency: 'GBP' },
      { question: 'What was the net cost?' },
    ],
    [
      'The amount demanded was £520,000. Of that [[£180,000]] has been recovered and £260,000 written off.',
      { amount: 180000, currency: 'GBP' },
      { question: 'Total amount recovered so far' },
    ],
  ],
  ignores: [
    ['We spent £30 on it', 'one amount alone: money/amount', { question: 'How much was spent?' }],
    [
      'Fees of £71 came in. The cost of the service is not known; officers cost £296 in all',
      'two sums were asked for',
      { question: 'Income from fees and the cost of the service' },
    ],
    ['£30 in the north and £40 in the south', 'nothing tells which was asked', { question: 'How much was spent?' }],
    ['£98 for a night shift. The usual rate is £41', 'the first opens the answer', { question: 'What is the highest rate?' }],
    ['In May £30 was spent, in June £40 was spent in June', 'both speak of it', { question: 'How much was spent?' }],
  ],
  *claim({ text, question, expects, weights, elsewhere }) {
    if (expects !== 'money' || ASKS_TWO.test(question) || opensWithNothing(text)) return;
    const sums = figuresOf(text).filter(
      ({ role, span }) => role === 'money' && !isCostOfAnswering(text, span, question) && !isUnitPrice(text, span),
    );
    if (sums.length < 2) return;
    const telling = new Map([...weights].filter(([word]) => !SAYS_LITTLE.has(word)));
    const fitting = fittingOf({ question, weights: telling, elsewhere });
    const aspects = aspectsOf(question);
    // "from all sources (shop, hire, filming)": what is listed in brackets tells of no one of them
    const clauses = clausesOf(text, sums).map((clause) => {
      const words = contentWords(`${clause.lead} ${clause.rest}`.replace(/\([^()]*,[^()]*\)/g, ' '));
      return /\(/.test(clause.lead) && !clause.whole ? { ...clause, words: new Set(words) } : clause;
    });
    const asksForAll = /\b(?:inclu(?:ding|sive)|in total|overall|altogether)\b/i.test(question);
    const unit = OF_EACH.test(question) ? null : unitOf(text, sums);
    const opening = clauses.find(({ figure }) => !/\w/.test(text.slice(0, figure.span.start)));
    // "£64k with VAT. Of this £41k is for one appeal": an amount that opens the answer needs no words; only what the sums are called tells more
    const bare = opening && ![...opening.words].some((word) => telling.has(word));
    const fitOf = (clause: Counted, before: Counted | undefined): number => {
      if (bare) return aspects(clause);
      if (!before || !isPart(clause) || asksForAll) return fitting(clause);
      // a part of a budget is of the budget too, and tells more where it is named with a word of the question
      const own = [...clause.words].some((word) => telling.has(word) && !before.words.has(word));
      const words = new Set([...clause.words, ...before.words]);
      return fitting({ ...clause, words }) + Math.max(0, aspects(before)) + (own ? OF_PART : 0);
    };
    const scored = clauses.map((clause, at) => ({
      figure: clause.figure,
      fits: fitOf(clause, clauses[at - 1]) + (clause === opening ? OPENS : 0) - (clause.figure === unit ? OF_UNIT : 0),
    }));
    const [best, next] = [...scored].sort((a, b) => b.fits - a.fits);
    if (!best || !next || best.fits - next.fits < CLEAR || best.figure === opening?.figure) return;
    const { value, currency, span, approximate } = best.figure;
    yield { value: { amount: value, currency: currency ?? 'GBP' }, span, ...(approximate && { approximate: true }) };
  },
});

/** "The element of this for garages was £4k", "hire brought in £4k of it", "of that sum £4k". */
const isPart = ({ lead, rest }: { readonly lead: string; readonly rest: string }): boolean =>
  /\b(?:part|element|share|portion|proportion|amount|component) (?:of (?:this|that|it|which)|(?:that|which)? ?relat\w+)\b|\bof (?:this|that|it|which|these|the (?:above|total|sum))\b[^;]{0,60}$/i.test(
    lead.slice(-140),
  ) || /^\W{0,3}of (?:it|this|that|which|the (?:total|above|sum))\b/i.test(rest);

/** "A fee of £10 each; 1,500 were done, so £15,000": the price of one, where so many of it come to another of the sums. */
function unitOf(text: string, sums: readonly Figure[]): Figure | null {
  const times = figuresOf(text).filter(({ role, value }) => role === 'plain' && value > 1);
  return (
    sums.find((one) => sums.some((all) => all !== one && times.some(({ value }) => Math.abs(one.value * value - all.value) < 0.01))) ?? null
  );
}

/** "The income from fees and the cost of the service": two sums are asked for. */
const ASKS_TWO =
  /(?:\band|&|[,;?]) (?:also |then )?(?:the |their |its |what |was |were |is |are |did |of (?:this|that|it),? |total |annual )*(?:costs?|income|spend|value|amount|fees?|budget|price|how much)\b/i;

const SAYS_LITTLE: ReadonlySet<string> = new Set(
  contentWords('amount amounts sum sums figure figures value council trust board force authority university department'),
);

/** What the part of a sum that is named with the question's own word has before the whole. */
const OF_PART = 5;
const OF_UNIT = 6;
const OPENS = 4;
/** By how much one amount must fit better than every other. */
const CLEAR = 1;
