import { isoDate } from '../../../model/dates.js';
import { dateAskedToo } from '../../asked.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';
import { sentenceAt } from '../../sentences.js';

/** "adopted", "adoption", "adopts" by what they begin with. */
const rootOf = (word: string): string =>
  word
    .toLowerCase()
    .slice(0, 5)
    .replace(/[edis]+$/, '');
const BREAK = /[,;:(\n]\s*|\s(?:and|but|while)\s/g;

export const askedTooDate = defineRule({
  id: 'date/asked-too',
  summary: 'Read the date that a question asks for beside something else.',
  yields: 'date',
  needs: /\d/,
  finds: [
    [
      'The policy is attached. It was adopted in [[April 2019]].',
      '2019-04',
      { question: 'A copy of your policy, and the date it was adopted', expects: 'link' },
    ],
    [
      'It was reviewed on 1 May 2020 and adopted on [[3 May 2019]]. A copy is attached.',
      '2019-05-03',
      { question: 'Please provide your policy and state the date it was adopted.', expects: 'text' },
    ],
    [
      '14. The last was on [[3 May 2021]].',
      '2021-05-03',
      { question: 'How many inspections were made, and when was the last?', expects: 'count' },
    ],
    ['www.example.org/policy, [[3 May 2021]]', '2021-05-03', { question: 'Copy of or link to policy, date adopted', expects: 'link' }],
  ],
  ignores: [
    [
      'The policy is attached. It was adopted in April 2019.',
      'no date was asked for',
      { question: 'A copy of your policy', expects: 'link' },
    ],
    [
      'Your letter of 3 May 2021 has been read.',
      'another date',
      { question: 'A copy of your policy and the date it was adopted', expects: 'link' },
    ],
    ['It was adopted on 3 May 2021', 'the date is all that was asked: date/stated', { question: 'When was it adopted?', expects: 'date' }],
  ],
  *claim({ text, question, expects }) {
    const deed = expects === 'date' ? null : dateAskedToo(question);
    if (deed === null) return;
    const dates = figuresOf(text).filter(({ role, text: shown }) => role === 'date' && isoDate(shown));
    const roots = (deed.match(/[a-z]{4,}/gi) ?? []).map(rootOf).filter((root) => root.length > 2);
    const told = dates.filter(({ span }) => {
      const sentence = sentenceAt(text, span);
      const before = text.slice(sentence.start, span.start);
      const from = [...before.matchAll(BREAK)].findLast((match) => match.index + match[0].length < before.trimEnd().length);
      const clause = before.slice(from ? from.index + from[0].length : 0);
      return (clause.match(/[a-z]{4,}|last/gi) ?? []).some((word) => roots.includes(rootOf(word)));
    });
    // "www.example.org/policy, 3 May 2021"
    const bare = dates.length === 1 && dates[0] && /(?:[,;(\n]|\s[-–])\s*$/.test(text.slice(0, dates[0].span.start)) ? dates : [];
    const [only, ...more] = told.length ? told : bare;
    if (!only || more.length) return;
    yield { value: isoDate(only.text) as string, span: only.span };
  },
});
