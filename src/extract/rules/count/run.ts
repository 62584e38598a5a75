import { mayCount } from '../../asked.js';
import { asNumber, type Figure } from '../../figure.js';
import { defineRule } from '../../rule.js';
import { PROPER, runOf } from '../../runs.js';

export const run = defineRule({
  id: 'count/run',
  summary: 'Read the numbers that a sentence gives one after the other, each with the place or group that it is for.',
  yields: 'count',
  finds: [
    [
      'Stays over a week - Marl Park [[9]], Tarn High [[31]], the Annexe [[6]].',
      { all: [9, 31, 6] },
      { question: 'How many stays were there of over a week?' },
    ],
    [
      'There were [[32]] stays at Marl Park, [[74]] at Tarn High and [[21]] at the Annexe.',
      { all: [32, 74, 21] },
      { question: 'How many stays were there?' },
    ],
    ['Marl Park ([[32]]), Tarn High ([[74]]) and the Annexe ([[21]])', { all: [32, 74, 21] }, { question: 'How many stays were there?' }],
    [
      'At Marl Park there are [[32]], whereas at Tarn High there are [[74]]. Fell, which opened last year, has [[6]].',
      { all: [32, 74, 6] },
      { question: 'How many wardens are there at each school?' },
    ],
    [
      'It is highest at Marl Park ([[32]]), followed by Tarn High ([[31]]), and lowest at Fell ([[6]]).',
      { all: [32, 31, 6] },
      { question: 'How many wardens are there at each school?' },
    ],
    [
      'The numbers for Marl Park, Tarn High and Fell are [[32]], [[74]] and [[6]] respectively.',
      { all: [32, 74, 6] },
      { question: 'How many wardens are there at each school?' },
    ],
    ['For Marl Park, [[32]]. For Tarn High, [[74]].', { all: [32, 74] }, { question: 'How many wardens are there at each school?' }],
  ],
  ignores: [
    [
      'Our school at Marl has 32. That at Tarn has 74, and nobody knows of Fell.',
      'one has no name',
      { question: 'How many wardens are there?' },
    ],
    ['Marl Park has 32. In 2021 we had 74.', 'one of them is a time', { question: 'How many wardens are there?' }],
    ['32 at Marl Park and 74 at Tarn High', 'one of them was asked for', { question: 'How many were at Tarn High?' }],
    ['We have 5 wardens in 3 parks.', 'a place is not a part', { question: 'How many wardens are there?' }],
    ['32 in May and 74 in the second half', 'one of them is a time', { question: 'How many stays were there?' }],
    [
      'Please see attached (Tarn 4417 - Slips.xlsx), tab 2',
      'the name of a file, and where to look in it',
      { question: 'How many slips were mended?' },
    ],
    [
      'The last count was in May and found 17 boats, compared with 12 in the spring',
      'what was found, and what it is set against',
      { question: 'How many boats were counted in the last count?' },
    ],
    ['It looked closely into 22 and turned down 15', 'what one body did', { question: 'How many letters did the warden turn down?' }],
    ['32 at Marl Park and 74 more', 'one has no name', { question: 'How many stays were there?' }],
  ],
  *claim({ text, question, expects }) {
    if (expects !== 'count') return;
    for (const { figure, name } of runOf(text, question, 'plain'))
      if (mayCount(figure, question)) for (const entity of eachOf(text, figure, name)) yield { ...asNumber(figure), entity };
  },
});

/** "2 at Marl, 1 each at Tarn, Fell and Dale": all the places of which one number is told. */
function eachOf(text: string, { span }: Figure, name: string): readonly string[] {
  const names = EACH.exec(text.slice(span.end, span.end + LONGEST))?.[1]?.split(/,? and |, /) ?? [];
  return names[0] === name ? names : [name];
}
const EACH = new RegExp(`^ each (?:at|in|for|on|from) ((?:${PROPER}, )*${PROPER}(?:,? and ${PROPER}))(?=[.;\\n]|$)`, 'u');
const LONGEST = 300;
