import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';

/** "What is the average waiting time?", "the longest stay". */
const ASKS_TIME =
  /\b(?:longest|shortest|average|mean|median|maximum|minimum|typical|usual|current)\b[^?.;,]{0,40}\b(?:waits?|waiting|times?|delays?|stays?|length|duration|turnaround)\b/i;
const TIME = /^(?:(?:working|calendar|school) )?(?:days?|weeks?|months?|hours?|minutes?)$/i;
const AROUND = /^\W*(?:(?:about|around|approximately|approx\.?|roughly|on average|an average of|average:?) )*\W*$/i;

export const timeEach = defineRule({
  id: 'count/time-each',
  summary: 'Read a length of time that is all that is said for one programme, place or year, where such a time is asked for.',
  yields: 'count',
  needs: /\d\s?(?:working |calendar |school )?(?:day|week|month|hour|minute)/,
  finds: [
    ['[[9]] days', 9, { question: 'What is the average wait for a berth?', expects: 'text', entity: 'Marl' }],
    ['about [[24]] working days.', 24, { question: 'What was the longest delay?', expects: 'text', entity: 'Tarn' }],
  ],
  ignores: [
    ['9 days', 'the whole answer is its words', { question: 'What is the average wait for a berth?', expects: 'text' }],
    ['9 days', 'no time was asked for', { question: 'What came of the average claim?', expects: 'text', entity: 'Marl' }],
    ['2 years 3 months', 'two units', { question: 'What is the average wait for a berth?', expects: 'text', entity: 'Marl' }],
    ['9 days, or 12 in summer', 'more is said', { question: 'What is the average wait for a berth?', expects: 'text', entity: 'Marl' }],
    ['9 boats', 'no time', { question: 'What is the average wait for a berth?', expects: 'text', entity: 'Marl' }],
  ],
  *claim({ text, question, expects, entity }) {
    // "Renewal" alone may seem to ask for a date
    if ((expects !== 'text' && expects !== 'date') || !entity || !ASKS_TIME.test(question)) return;
    const [time, more] = figuresOf(text);
    if (!time || more || time.role !== 'measure' || !TIME.test(time.unit)) return;
    if (!AROUND.test(text.slice(0, time.span.start)) || !/^\W*(?:on average|average)?\W*$/i.test(text.slice(time.span.end))) return;
    const start = time.span.start + (/\d/.exec(text.slice(time.span.start))?.index ?? 0);
    const length = /^\d[\d,.]*\d|^\d/.exec(text.slice(start))?.[0].length ?? 0;
    yield { value: time.value, span: { start, end: start + length }, ...(time.approximate && { approximate: true as const }) };
  },
});
