import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';
import { sentenceAt } from '../../sentences.js';
import { datesIn } from './stated.js';

const ASKS_WHEN = /\b(?:when|years?|dates?)\b/i;
/** "When will it be done?" "It was begun in 2019 and is not yet done": of what has been. */
const isPast = (question: string, sentence: string): boolean =>
  (WILL.test(question) && WAS.test(sentence)) || /\bnot yet\b|\byet to be\b|\bno date\b/i.test(sentence);
const WILL = /\b(?:will|due|next|expect(?:ed)?|planned|likely|would)\b/i;
const WAS = /\b(?:was|were|had|has been|have been|since|began|started|opened|built)\b/i;
/** "In 2031. The exact date is to be agreed": the year is not all of it. */
const DAY_TO_COME = /\b(?:exact|precise|firm|actual|specific) (?:dates?|day|month|time)\b/i;
/** What stands before a year that tells when: nothing at all, or "in", "until", "not since". */
const TELLS_WHEN = /(?:^\W*|\b(?:in|until|till|by|since|from|during|around|circa|year|was|is|to)(?: (?:the year|about|around))?\s+)$/i;
const YEAR = /(?<![\d£/.,-])(?:19|20)\d\d(?![\d/-]|,\d|\.\d|\s?[-–]\s?\d)/g;
/** "It was not in 2019", and not "not until 2019". */
const DENIED = /\b(?:not|never|n't)\s+(?:(?:have )?[a-z]+\s+){0,3}in\s+$/i;

export const yearStated = defineRule({
  id: 'date/year',
  summary: 'Read the year, where that is all that is told of when.',
  yields: 'date',
  needs: /\b(?:19|20)\d\d\b/,
  finds: [
    ['In [[2019]].', '2019', { expects: 'date', question: 'When was the pier last mended?' }],
    [
      'The slip is expected to be of use until [[2041]], if it is kept up.',
      '2041',
      { expects: 'date', question: 'When will the slip be shut?' },
    ],
    ['It has not been looked at since [[2016]].', '2016', { expects: 'date', question: 'When was the crane last looked at?' }],
    ['[[1988]]', '1988', { expects: 'date', question: 'In what year was the pier built?' }],
  ],
  ignores: [
    ['In 2031. The exact day is to be agreed.', 'no day yet', { expects: 'date', question: 'When will it be done?' }],
    [
      'It was begun in 2019 and is not yet done.',
      'what has been, not what will be',
      { expects: 'date', question: 'When will it be done?' },
    ],
    [
      'It was built in 1988 and again in 2004.',
      'one of two, and the words do not say which',
      { expects: 'date', question: 'When was it built?' },
    ],
    ['It began in May 2019.', 'the month is told: date/stated', { expects: 'date', question: 'When did it begin?' }],
    ['It was not mended in 2019.', 'a year of nothing', { expects: 'date', question: 'When was it mended?' }],
    ['A survey is made under the Piers Act 1996.', 'the year of a law', { expects: 'date', question: 'When was it built?' }],
    ['The 2019 survey is kept.', 'which survey, not when', { expects: 'date', question: 'When was it built?' }],
    ['2022/23', 'a stretch of time', { expects: 'date', question: 'When was it built?' }],
    ['There were 4 in 2019.', 'no day was asked for', { expects: 'count', question: 'How many were built in 2019?' }],
    ['None sank in 2019.', 'the year that was asked about', { expects: 'date', question: 'When did any sink in 2019?' }],
  ],
  *claim({ text, expects, question }) {
    if (expects !== 'date' || !ASKS_WHEN.test(question) || datesIn(text).length || DAY_TO_COME.test(text)) return;
    const years = [...text.matchAll(YEAR)];
    const [first] = years;
    if (!first || new Set(years.map(([year]) => year)).size > 1 || question.includes(first[0])) return;
    const span = { start: first.index, end: first.index + 4 };
    const sentence = sentenceAt(text, span);
    const before = text.slice(sentence.start, span.start);
    const plain = figuresOf(text).some((figure) => figure.span.start === span.start && figure.span.end === span.end);
    if (isPast(question, text.slice(sentence.start, sentence.end))) return;
    if (plain && TELLS_WHEN.test(before) && !DENIED.test(before)) yield { value: first[0], span };
  },
});
