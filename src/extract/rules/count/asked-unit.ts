import { DURATION, unitAsked } from '../../../model/unit-asked.js';
import { asNumber } from '../../figure.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';

export const askedUnit = defineRule({
  id: 'count/asked-unit',
  summary: 'Read the number of hours, days or other units that the question asks the number of.',
  yields: 'count',
  needs:
    /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?) (?:working |calendar )?(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|miles?)\b/,
  finds: [
    ['[[5,916 hours]]', 5916, { question: 'Total hours of need that nobody meets, per week' }],
    [
      'The invoices do not part the two kinds. We paid for [[6,140 hours]] of both.',
      6140,
      { question: 'How many hours of interpreting were paid for?' },
    ],
    [
      '[[19 working days]], since April. We hold nothing for the first quarter.',
      19,
      { question: 'Average number of days from report to repair' },
    ],
    ['[[2,086.5 days]]', 2086.5, { question: 'How many working days were lost to sickness?' }],
    [
      'The stock is 14,000t. Purchases came to [[9,116 tonnes]] in 2022/23 and [[6,640 tonnes]] in 2023/24.',
      { all: [9116, 6640] },
      { question: 'tonnes of salt bought 22/23 and 23/24' },
    ],
    ['(i) [[1,902 km]]', 1902, { question: 'Length of path in km that is (i) lit (ii) gravel' }],
    ['Marl - [[131 weeks]]', 131, { question: 'The longest wait, in weeks' }],
    ['[[38 days]] in 2023/24.', 38, { question: 'The average time in days between a report and the repair' }],
    ['[[61 weeks]]', 61, { question: 'What was the longest wait, in weeks, at the end of May?' }],
    ['The slip was shut on [[12 days]]: 11 for weather and one for a spill.', 12, { question: 'How many times was the slip closed?' }],
    ['[[13,418 tonnes]]', 13418, { question: 'The quantity used in the winter of 2022' }],
    ['[[8,902 tonnes]]', 8902, { question: 'How much salt was spread?' }],
    ['[[41,870 tonnes]]', 41870, { question: 'Tonnage of waste taken in' }],
    ['[[52,400 kWh]]', 52400, { question: 'How much electricity did the slip use?' }],
    ['[[9,100 miles]]', 9100, { question: 'What distance do the launches cover in a year?' }],
    ['[[167 days]]. Nobody came for it.', 167, { question: 'What is the longest time for which a boat was kept?' }],
    ['It stood empty for [[five months]].', 5, { question: 'The longest delay between sale and use' }],
    ['It was [[12 miles]].', 12, { question: 'The number of miles resurfaced' }],
  ],
  ignores: [
    ['You will hear within 20 working days', 'days were not asked for', { question: 'How many complaints were made?' }],
    ['It was shut for 12 days', 'how long', { question: 'How many times was it closed?' }],
    ['Within 3 weeks', 'a limit', { question: 'What is the longest wait?', expects: 'text' }],
    ['Most wait for 16 months', 'some of them', { question: 'The average time that a boat waits', expects: 'text' }],
    ['It was 9 hours. Causes are not kept', 'one of two things', { question: 'The longest wait, and its cause', expects: 'text' }],
    ['17 years and 2 months', 'a time of two units', { question: 'What is the longest time a boat was kept?', expects: 'text' }],
    ['It took 14 weeks', 'how it went on', { question: 'What was done in days, weeks and months that followed?' }],
    ['The station is 12 miles away', 'no distance was asked for', { question: 'How much electricity did the station use?' }],
    ['It took 3.5 hours', 'hours were not asked for', { question: 'How many days were spent?' }],
  ],
  *claim({ text, question, expects }) {
    // a time that is asked for in words, "the longest wait", looks for prose
    const lasts = ASKS_TIME.test(question) && !ASKS_MORE.test(question);
    if (expects !== 'count' && !(expects === 'text' && lasts)) return;
    const asked = [...question.toLowerCase().matchAll(/\b(?:how many|numbers? of) ((?:[a-z-]+ ?){1,3})/g)].map(([, words = '']) => words);
    // "tonnes of salt bought in 22/23 and 23/24"
    const opening = /^\W*(?:the )?((?:tonnes|tons|litres|miles|kilomet(?:re|er)s|hours|days|acres|hectares)\b)/i.exec(question)?.[1];
    if (opening) asked.push(opening.toLowerCase());
    // "shut on 12 days", where it was asked how often
    if (/\bhow many (?:times|occasions)\b|\bnumber of (?:times|occasions)\b/i.test(question)) asked.push('days');
    const times = asked.includes('days');
    // "Tonnage of waste", "the mileage claimed"
    for (const [word, units] of MEASURES) if (word.test(question)) asked.push(units);
    const unitWanted = unitAsked(question);
    if (unitWanted) asked.push(unitWanted);
    for (const figure of figuresOf(text)) {
      const { role, unit, span } = figure;
      if (
        role === 'measure' &&
        // "17 years and 2 months" is no number of either
        !(expects === 'text' && [BOUND, COMPOUND_BEFORE].some((one) => one.test(text.slice(0, span.start)))) &&
        !(expects === 'text' && COMPOUND.test(text.slice(span.end))) &&
        (!times || !/days?$/.test(unit) || /\bon (?:just |only )?$/i.test(text.slice(Math.max(0, span.start - 10), span.start))) &&
        asked.some((words) => new RegExp(`\\b${(unit.split(' ').at(-1) ?? unit).replace(/s$/, '')}s?\\b`).test(words))
      )
        yield asNumber(figure);
    }
  },
});
const COMPOUND =
  /^,?(?: and)? (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|a half|half) ?(?:seconds?|secs?|minutes?|mins?|hours?|days?|weeks?|months?)\b/i;
/** "Within three weeks", "our target is 20 days": no time that it took. */
const BOUND =
  /\b(?:(?:most|many|some|several|usually|typically|normally|often|targets?|aims?|aimed|standards?|guidelines?|policy|plan|limit|threshold|(?:response|repair) times?)\b[^.;\n]*|(?:within|under|over|up to|at least|at most|(?:more|less|longer|fewer) than|between|from|or|in excess of) (?:\w+ (?:to|and) )?)$/i;
const COMPOUND_BEFORE = /\b(?:mins?|minutes?|hours?|days?|weeks?|months?|years?),?(?: and)? $/i;
const ASKS_TIME = new RegExp(
  `^\\W*(?:and )?(?:(?:what(?:'s| is| was| has been)|please (?:give|state|provide|confirm)) )?(?:the |your )?${DURATION}`,
  'i',
);
/** "The longest wait, and its cause": told in words. */
const ASKS_MORE = /,? and (?:its|the|their|your|what|who|why|where|how|when|which)\b/i;
/** What is measured, and in what. */
const MEASURES: readonly (readonly [RegExp, string])[] = [
  [/\btonnages?\b|\bweigh(?:t|s|ed)?\b|\b(?:emissions|footprint)\b/i, 'tonnes tons kg'],
  [/\b(?:quantit(?:y|ies)|volumes?)\b|\bhow much (?!of\b)[a-z-]+ /i, 'tonnes tons kg litres bags kwh mwh'],
  [/\b(?:consumption|usage)\b/i, 'tonnes litres kwh mwh'],
  [/\b(?:mileage|distance)\b|\blength of\b/i, 'miles km kilometres metres'],
  [ASKS_TIME, 'minutes hours days nights weeks months years'],
  [/\bacreage\b|\barea of\b/i, 'acres hectares km m2'],
];
