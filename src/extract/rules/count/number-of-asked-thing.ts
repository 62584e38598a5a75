import { contentWords } from '../../../model/words.js';
import { mayCount } from '../../asked.js';
import { askedToo } from '../../asked-too.js';
import { countedIn } from '../../clauses.js';
import { fittingOf } from '../../fitting.js';
import { defineRule } from '../../rule.js';

export const numberOfAskedThing = defineRule({
  id: 'count/number-of-asked-thing',
  summary: 'Read the number whose clause speaks of what the question asks about.',
  yields: 'count',
  finds: [
    [
      'There are only 2 ways in. [[3 women]] were referred into the scheme.',
      3,
      { question: 'The number of women referred into the scheme' },
    ],
    [
      '64 referrals were received, of which [[nine women]] came from agencies.',
      9,
      { question: 'How many women were referred by agencies?' },
    ],
    [
      '[[88 complaints]] were received, of which [[31]] were upheld.',
      { all: [88, 31] },
      { question: 'How many complaints were received in 2021 and how many were upheld?' },
    ],
    [
      '[[Two complaints]] came in. [[Neither]] was upheld.',
      { all: [2, 0] },
      { question: 'How many complaints were made, and how many were upheld?' },
    ],
    ['Of 120 staff, [[14 left]].', 14, { question: 'How many staff left?' }],
    ['Of those 97, [[74]] were accepted and 52 completed.', 74, { question: 'The number of referred men who were accepted' }],
  ],
  ignores: [
    ['There are only 2 ways in', 'the clause speaks of ways, not of what was asked', { question: 'How many women were referred?' }],
    ['We opened in 2019', 'a year is no count', { question: 'How many branches were opened?' }],
  ],
  *claim({ text, question, weights, elsewhere, expects }) {
    if (expects !== 'count' && expects !== 'text') return;
    const counted = countedIn(text).filter(({ figure }) => mayCount(figure, question));
    if (!counted.length || (counted.length === 1 && expects === 'text')) return;
    const scores = counted.map(fittingOf({ question, weights, elsewhere }));
    const too = askedToo(text, question, counted, scores);
    const best = too?.first ?? scores.indexOf(Math.max(...scores));
    // the only number before what was asked second needs no words of the first
    const before = too?.reading ? counted.filter(({ figure: { span } }) => span.start < (too.reading?.span.start ?? 0)) : [];
    const sure = (scores[best] ?? 0) > 0 || (too?.reading && counted.length === 2);
    const found = sure ? counted[best] : before.length === 1 ? before[0] : undefined;
    if (!found) return;
    const { figure, noun } = found;
    const behind = /^\s+(?:of\s+)?([A-Za-zÀ-ž'-]+)/u.exec(text.slice(figure.span.end));
    const named = behind?.[1] && noun && weights.has(noun) && contentWords(behind[1])[0] === noun ? behind[0].length : 0;
    yield {
      value: figure.value,
      span: { start: figure.span.start, end: figure.span.end + named },
      ...(figure.approximate && { approximate: true }),
    };
    if (too?.reading) yield too.reading;
  },
});
