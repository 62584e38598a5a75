import { isDenied } from '../../asked.js';
import { namedParts } from '../../coordinated.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';

const ALL_BUT =
  /\b(?:all|every one|everyone|everybody|each) (?:of (?:them|these|those|our|the) (?:[a-z]+ )?)?(?:but|bar|except|apart from|other than|save) (?:for )?$/i;

export const allBut = defineRule({
  id: 'count/all-but',
  summary: 'Read the number left out of "all but four", where what is not so was asked about.',
  yields: 'count',
  needs: /\b(?:all|every|each)/,
  finds: [
    [
      'Out of 26 stations, all but [[four]] now have one, the four being Marl, Tarn, Eldon and Fell.',
      4,
      { question: 'How many of your stations have no changing room?' },
    ],
    ['All bar [[2]] are insured.', 2, { question: 'How many vans are not insured?' }],
  ],
  ignores: [
    ['All but four have one.', 'what is so was asked about', { question: 'How many stations have a changing room?' }],
    [
      '14 in all. All but two were found.',
      'two numbers were asked for',
      { question: 'How many went missing, and how many of those were not found?' },
    ],
    ['All but four have no room.', 'what is denied of the others is not so of the four', { question: 'How many stations have no room?' }],
  ],
  *claim({ text, question, expects }) {
    if (expects !== 'count' || !isDenied(question) || namedParts(question).length > 1) return;
    for (const { role, value, span } of figuresOf(text)) {
      if (role !== 'plain' || !ALL_BUT.test(text.slice(Math.max(0, span.start - 70), span.start))) continue;
      if (!isDenied(/^[^.;,\n]*/.exec(text.slice(span.end))?.[0] ?? '')) yield { value, span };
      return;
    }
  },
});
