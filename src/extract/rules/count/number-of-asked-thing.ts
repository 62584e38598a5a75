import { contentWords } from '../../../model/words.js';
import { type Counted, countedIn } from '../../clauses.js';
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
      '[[88 complaints]] were received, of which 31 were upheld.',
      88,
      { question: 'How many complaints were received in 2021 and how many were upheld?' },
    ],
    ['Of those 97, [[74]] were accepted and 52 completed.', 74, { question: 'The number of referred men who were accepted' }],
  ],
  ignores: [
    ['There are only 2 ways in', 'the clause speaks of ways, not of what was asked', { question: 'How many women were referred?' }],
    ['We opened in 2019', 'a year is no count', { question: 'How many branches were opened?' }],
  ],
  *claim({ text, question, weights: all, expects }) {
    if (expects !== 'count' && expects !== 'text') return;
    const counted = countedIn(text).filter(({ figure }) => Number.isInteger(figure.value));
    if (!counted.length || (counted.length === 1 && expects === 'text')) return;
    // "How many were made, and how many upheld?": the first of the two is what one number answers
    const first = new Set(contentWords(question.replace(/,? and (?:(?:of )?(?:these|those|them),? )?how (?:many|much)\b[^\n]*/i, '')));
    const weights = new Map([...all].filter(([word]) => first.has(word)));
    const decisive = [...weights]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 1)
      .map(([word]) => word);
    const heads = new Set(
      [...question.matchAll(/\b(?:how many|numbers? of)\s+([A-Za-zÀ-ž -]{3,60})/gi)].flatMap((match) =>
        contentWords(match[1] ?? '').slice(0, match[1]?.startsWith('self') ? 2 : 1),
      ),
    );
    const score = ({ words, noun }: Counted) => {
      let sum = 0;
      for (const word of words) sum += weights.get(word) ?? 0;
      return sum + (decisive.some((word) => words.has(word)) && weights.size > 1 ? 3 : 0) + (heads.has(noun) ? 1 : 0);
    };
    const scores = counted.map(score);
    const top = Math.max(...scores);
    if (top <= 0) return;
    const best = counted[scores.indexOf(top)] as Counted;
    const { figure, noun } = best;
    const behind = /^\s+(?:of\s+)?([A-Za-zÀ-ž'-]+)/u.exec(text.slice(figure.span.end));
    const named = behind?.[1] && noun && weights.has(noun) && contentWords(behind[1])[0] === noun ? behind[0].length : 0;
    yield {
      value: figure.value,
      span: { start: figure.span.start, end: figure.span.end + named },
      ...(figure.approximate && { approximate: true }),
    };
  },
});
