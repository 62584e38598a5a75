import { mayCount } from '../../asked.js';
import type { Figure } from '../../figure.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';

/** "… and what was the longest wait in weeks?", "/ longest wait": a length of time asked behind a number. */
const ASKS_TIME =
  /(?:\band|[/,;&?])\s*(?:please (?:state|give|say) )?(?:what (?:is|was|were|are) )?(?:the |your )?((?:longest|shortest|average|mean|median|maximum|minimum|typical) (?:[a-z]+ ){0,3}?(?:waits?|waiting times?|times?|delays?|stays?|length|duration|turnaround)(?: [a-z]+){0,4}?)(?: \(?in (?:days|weeks|months|years|hours|minutes)\)?)?\W*(?:\n|$)/i;
const TIME = /^(?:working |calendar |school )?(?:days?|weeks?|months?|years?|hours?|hrs?|minutes?|mins?)$/;

export const andTime = defineRule({
  id: 'count/and-time',
  summary: 'Read a number and a length of time where a question asks for both.',
  yields: 'count',
  needs: /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/,
  finds: [
    ['[[140]] / [[39]] weeks', { all: [140, 39] }, { question: 'How many are waiting, and what is the longest wait in weeks?' }],
    ['[[612]] people. Longest wait [[71]] weeks', { all: [612, 71] }, { question: 'People waiting / longest wait', expects: 'text' }],
    [
      'There were [[612]] people waiting, the longest for [[71]] weeks. The target is 12 weeks.',
      { all: [612, 71] },
      { question: 'How many people were waiting and what was the longest wait?' },
    ],
  ],
  ignores: [
    ['612 people, 71 weeks', 'no time was asked for', { question: 'How many people are waiting?' }],
    ['612 people in 71 streets', 'no time is told', { question: 'How many are waiting, and what is the longest wait?' }],
    ['612 adults and 40 children, longest 9 weeks', 'two numbers', { question: 'How many are waiting, and what is the longest wait?' }],
    ['71 weeks', 'no number beside it', { question: 'How many are waiting, and what is the longest wait?' }],
  ],
  *claim({ text, question, expects, entity }) {
    const asked = expects === 'count' || expects === 'text' ? ASKS_TIME.exec(question) : null;
    if (!asked) return;
    const figures = figuresOf(text).filter(({ role }) => role === 'plain' || role === 'measure');
    const [number, ...others] = figures.filter(({ role }) => role === 'plain');
    const times = figures.filter(({ role, unit }) => role === 'measure' && TIME.test(unit));
    const [time] = times;
    if (!number || others.length || !time || !mayCount(number, question) || time.span.start < number.span.end) return;
    const read = (figure: Figure) => ({
      value: figure.value,
      span: { start: figure.span.start, end: figure.unit ? figure.span.start + digits(figure.text) : figure.span.end },
      ...(figure.approximate && { approximate: true as const }),
    });
    const first =
      expects === 'text' && !entity
        ? question
            .slice(0, asked.index)
            .replace(/^\W+|\W+$/g, '')
            .slice(0, 80)
        : null;
    yield { ...read(number), ...(first && { entity: first }) };
    yield { ...read(time), entity: (asked[1] as string).trim() };
  },
});

/** How much of "about 39 weeks" is the number. */
const digits = (text: string): number => /^.*?(?:\d[\d,.]*|[a-z-]+(?=\s))/i.exec(text)?.[0].length ?? text.length;
