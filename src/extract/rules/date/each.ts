import { defineRule } from '../../rule.js';
import { ASKS_FOR_BOTH, datesIn, daysOf } from './stated.js';

/** "Dates of any breaches", "on what dates did it meet": days, and not the first and last of a stretch. */
const asksDates = (question: string): boolean =>
  ASKS.test(question) &&
  !ASKS_FOR_BOTH.test(question) &&
  !/\b(?:start|end|expiry|renewal|from and to)\b[^?.]{0,30}\bdates\b/i.test(question);
const ASKS =
  /^\W*(?:please )?(?:(?:state|list|give|provide|confirm) )?(?:all |any |the )*dates\b(?! of birth)|\b(?:on |at )?(?:which|what) (?:dates|days)\b|\b(?:the|all) dates (?:of|on which|when)\b/i;

export const eachDate = defineRule({
  id: 'date/each',
  summary: 'Read each of the days that a question asks for several of.',
  yields: 'date',
  needs: /\d/,
  finds: [
    [
      'Two floods were seen: [[4 March 2023]] and [[11 January 2024]].',
      { all: ['2023-03-04', '2024-01-11'] },
      { question: 'Dates of any floods since 2022' },
    ],
    [
      'It met on [[4 March]], [[3 May]] and [[11 June 2024]].',
      { all: ['2024-03-04', '2024-05-03', '2024-06-11'] },
      { question: 'On what dates did the panel meet?' },
    ],
  ],
  ignores: [
    ['From 4 March to 11 June 2024', 'a stretch of days: date/stated', { question: 'The dates of the survey' }],
    ['It began on 4 March 2024 and ended on 11 June 2024', 'a stretch of days', { question: 'The dates of the survey' }],
    ['4 March 2023 and 11 January 2024', 'one day was asked for', { question: 'When was it flooded?' }],
    ['It met on 4 March 2024.', 'one day: date/stated', { question: 'On what dates did the panel meet?' }],
  ],
  *claim({ text, expects, question }) {
    const dates = expects === 'date' && asksDates(question) ? datesIn(text) : [];
    const between = dates.slice(1).map(({ figure: { span } }, at) => text.slice(dates[at]?.figure.span.end, span.start));
    if (dates.length < 2 || !between.every((words) => LISTED.test(words))) return;
    for (const { figure, iso } of dates) yield { value: daysOf(figure.text) ?? iso, span: figure.span };
  },
});
/** What parts two days of a list: "4 March 2023 and (again) on 11 January". */
const LISTED =
  /^\s*(?:\([^)]*\)\s*)?(?:[,;\n]|(?:[,;]\s*)?(?:and|&)\b)(?: (?:again |then |also )?(?:on )?(?:the )?)?\s*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:[-•*] )?\s*$/i;
