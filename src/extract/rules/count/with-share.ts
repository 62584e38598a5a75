import { mayCount } from '../../asked.js';
import { asNumber } from '../../figure.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';

const ASKS_BOTH = /\b(?:how many|numbers? of)\b[^?]*\b(?:what|which|the) (?:percentage|proportion|share)\b/i;

export const withShare = defineRule({
  id: 'count/with-share',
  summary: 'Read the number that bears a share, where both were asked for.',
  yields: 'count',
  needs: /%|per ?cent/,
  finds: [
    [
      'We had 9,860 referrals, of which [[2,169]] (22%) were not taken.',
      2169,
      { question: 'How many referrals were turned down, and what percentage of all was this?' },
    ],
    ['[[14]], or 3% of the 466 posts.', 14, { question: 'How many posts are vacant and what proportion of all is that?' }],
  ],
  ignores: [
    ['9,860 came, of which 2,169 (22%) left', 'no share was asked for', { question: 'How many came?' }],
    ['12 (3%) in May and 14 (4%) in June', 'two bear a share', { question: 'How many left, and what percentage of all was this?' }],
  ],
  *claim({ text, question, expects }) {
    if (expects !== 'count' || !ASKS_BOTH.test(question)) return;
    const figures = figuresOf(text);
    const [only, ...others] = figures.filter(
      (figure, index) =>
        figure.role === 'plain' &&
        mayCount(figure, question) &&
        figures[index + 1]?.role === 'percentage' &&
        /^\s*(?:\(|,? or |,? that is |, i\.?e\.? )(?:about |some )?$/i.test(text.slice(figure.span.end, figures[index + 1]?.span.start)),
    );
    if (!only || others.length) return;
    yield asNumber(only);
  },
});
