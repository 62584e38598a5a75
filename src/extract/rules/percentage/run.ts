import { asNumber } from '../../figure.js';
import { defineRule } from '../../rule.js';
import { runOf } from '../../runs.js';

/** "…, all of them short of the 95% needed": what they are held against, which is none of them. */
const HELD_AGAINST =
  /[,;(–-]\s*(?:(?:which is |which are |this is )?(?:all|both|each|none|every one|neither)\b(?: of (?:them|these|which|whom|those))?|against|compared (?:with|to)|versus)\b[^.;\n%]{0,80}\d[\d.]*\s?(?:%|per ?cent)[^.;\n]*/gi;

export const percentageRun = defineRule({
  id: 'percentage/run',
  summary: 'Read the shares that a sentence gives one after the other, each with the place or group that it is for.',
  yields: 'percentage',
  needs: /%|per ?cent/,
  finds: [
    ['[[71%]] at Marl, [[64%]] at Tarn and [[80%]] at Fell', { all: [71, 64, 80] }, { question: 'What share was collected on time?' }],
    ['Marl ([[71%]]), Tarn ([[64%]])', { all: [71, 64] }, { question: 'What percentage was collected on time?' }],
    [
      'Marl [[eighty-eight percent]], Tarn [[91%]], and Upper Fell [[85.5%]], all of them short of the 95% needed.',
      { all: [88, 91, 85.5] },
      { question: 'What percentage is vaccinated in each group?' },
    ],
    ['Women were [[41%]]; men were [[59%]].', { all: [41, 59] }, { question: 'What percentage of staff took part?' }],
  ],
  ignores: [
    ['71% at Marl, against 64% at Tarn', 'the second is what the first is held against', { question: 'What percentage was on time?' }],
    ['71% at Marl and 64% at Tarn', 'one of them was asked for', { question: 'What percentage was on time at Tarn?' }],
    ['71% in May and 64% in June', 'times', { question: 'What percentage was on time?' }],
    ['It rose from 71% to 80%', 'before and after', { question: 'What percentage was on time?' }],
    ['The target was 90% and the outturn 88%', 'no parts of it', { question: 'What percentage was on time?' }],
  ],
  *claim({ text, question, expects }) {
    if (expects !== 'percentage') return;
    const own = text.replace(HELD_AGAINST, (words) => ' '.repeat(words.length));
    for (const { figure, name } of runOf(own, question, 'percentage')) yield { ...asNumber(figure), entity: name };
  },
});
