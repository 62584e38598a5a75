import { askedParts } from '../../asked.js';
import { timedIn } from '../../by-time.js';
import { asNumber } from '../../figure.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';
import { sentenceAt } from '../../sentences.js';

const BETWEEN = /^(?:,|,? and|,? &) $/;

export const respectively = defineRule({
  id: 'count/respectively',
  summary: 'Read the numbers of a part that are told in turn, "respectively", behind as many that were told for a time each.',
  yields: 'count',
  needs: /\brespectively\b/,
  finds: [
    [
      'There were 96 claims in 2021, 131 in 2022 and 204 in 2023. To date [[11]], [[19]] and [[23]] of these, respectively, have been paid.',
      { all: [11, 19, 23] },
      { question: 'How many claims were made in each year and how many were paid?' },
    ],
    [
      'We made 96 calls in 2021 and 131 in 2022, of which [[11]] and [[19]] respectively were late.',
      { all: [11, 19] },
      { question: 'How many calls were made in 2021 and 2022, and how many of them were late?' },
    ],
  ],
  ignores: [
    [
      'There were 96 claims in 2021 and 131 in 2022. Of these 11 and 19 respectively were paid.',
      'one number a year was asked for',
      { question: 'How many claims were paid in each year?' },
    ],
    [
      'There were 96 claims in 2021 and 131 in 2022. At Marl, Tarn and Fell 4, 5 and 6 respectively were paid.',
      'more numbers than years',
      { question: 'How many claims were made and how many were paid?' },
    ],
  ],
  *claim({ text, question, expects }) {
    if (expects !== 'count') return;
    const [, part, more] = askedParts(question);
    if (!part || more) return;
    const at = /\brespectively\b/i.exec(text)?.index ?? 0;
    const { start, end } = sentenceAt(text, { start: at, end: at + 1 });
    const figures = figuresOf(text).filter(({ role, span }) => role === 'plain' && span.start >= start && span.end <= Math.min(at, end));
    // the numbers side by side that stand last before the word
    const from = figures.findLastIndex(({ span }, index) => !BETWEEN.test(text.slice(figures[index - 1]?.span.end ?? 0, span.start)));
    const run = figures.slice(from);
    const times = timedIn(text.slice(0, run[0]?.span.start)).filter(({ figure: { role } }) => role === 'plain');
    if (run.length < 2 || times.length !== run.length) return;
    for (const [index, figure] of run.entries()) yield { ...asNumber(figure), period: times[index]?.time ?? null, entity: part.name };
  },
});
