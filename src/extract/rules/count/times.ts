import type { Reading } from '../../../model/answer.js';
import { at } from '../../../model/span.js';
import { contentWords, wordSet } from '../../../model/words.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';
import { isSetAside } from '../../set-aside.js';

const ASKS = /\b(?:how many|numbers? of) (?:[a-z]+ )?(?:times|occasions)\b|\bhow often\b/i;
/** "Twice", and not "twice a year", "once the works are done", "at once". */
const TIMES =
  /(?<!\b(?:at|all|for|even|never) |(?:\bnot|n't) (?:[a-z]+ ){0,2})\b(once|twice|thrice)\b(?!\s+(?:an?|per|each|every|in (?:a|every)|more|again|the|it|they|we|this|these|those|all|you|he|she|[a-z]+(?:ly|ed))\b)/dgi;
const NEVER =
  /^\W*(never|not (?:at all|once|on any occasion|even once|ever)|on no occasion|at no (?:time|point))\b(?!\s+(?:more|less|recorded|kept|held|counted|clear|known|certain|easy|a |an |but |in (?:our|the) (?:log|record|file)))|\b(?:has|have|had|was|were) (never) (?:been )?([a-z]+)\b/di;
const NUMBER: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };

export const times = defineRule({
  id: 'count/times',
  summary: 'Read "once", "twice" and "never" where it was asked how many times.',
  yields: 'count',
  needs: /\b(?:once|twice|thrice|never|not|no)\b/,
  finds: [
    ['[[Once]], for three days in June.', 1, { question: 'How many times has the lift been shut?' }],
    ['The lift was shut [[twice]] in that time.', 2, { question: 'On how many occasions has the lift been shut?' }],
    ['[[Twice]]: in June and in July.', 2, { question: 'How often was the power used?' }],
    ['There is an option of three extensions. It was extended [[twice]].', 2, { question: 'How many times was it extended?' }],
    ['[[Never]].', 0, { question: 'How many times was the power used?' }],
    ['[[Not at all]] in 2023.', 0, { question: 'How often was the pool shut?' }],
    ['[[Not once]].', 0, { question: 'How many times was the pool shut?' }],
    ['The power has [[never]] been used.', 0, { question: 'How many times was the power used?' }],
    ['[[Once]] in 2021 and [[twice]] in 2022.', { all: [1, 2] }, { question: 'How many times was the power used?' }],
  ],
  ignores: [
    ['It is looked at twice a year.', 'a rate', { question: 'How many times was it looked at?' }],
    ['Once the works are done it will be opened.', 'a time', { question: 'How many times was it shut?' }],
    ['It was shut 14 times, twice in June.', 'a part', { question: 'How many times was it shut?' }],
    ['Not at all clear from our logs.', 'nobody knows', { question: 'How often was the pool shut?' }],
    ['The pool was not shut once.', 'none, or not only once', { question: 'How often was the pool shut?' }],
    ['Some came twice.', 'something else was asked', { question: 'How many came?' }],
    ['We have never counted this.', 'the authority does not know', { question: 'How many times was it shut?' }],
    ['It was shut once and opened twice.', 'two things', { question: 'How many times was it shut?' }],
  ],
  *claim({ text, question, expects }) {
    if (expects !== 'count' || !ASKS.test(question)) return;
    if (figuresOf(text).some(({ role, span }) => (role === 'plain' || role === 'range') && !isSetAside(text, span, question))) return;
    const said = [...text.matchAll(TIMES)].map(
      (match): Reading<'count'> => ({ value: NUMBER[match[1]?.toLowerCase() ?? ''] ?? 0, span: at(match, 1) }),
    );
    // "once in 2021 and twice in 2022"
    const years = figuresOf(text).filter(({ role }) => role === 'period').length;
    if (said.length === 1 || (said.length > 1 && years === said.length)) yield* said;
    const never = said.length ? null : NEVER.exec(text);
    const asked = wordSet(question);
    if (never?.[1]) yield { value: 0, span: at(never, 1) };
    else if (never && contentWords(never[3] ?? '').some((word) => asked.has(word))) yield { value: 0, span: at(never, 2) };
  },
});
