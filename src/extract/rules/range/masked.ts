import { legendsIn } from '../../../model/legend.js';
import { at } from '../../../model/span.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';

export const masked = defineRule({
  id: 'range/masked',
  summary: 'Read an asterisk or "low numbers" that stands for a small number, where the passage says what it hides.',
  yields: 'range',
  needs: /[*#~†‡]|\[[a-z]\]|low number|^\s*[a-z]\s*$/,
  finds: [
    ['[[*]]\n* denotes fewer than five', { min: 0, max: 4, unit: null }],
    ['Marl\t[[~]]\n~ denotes values of 5 or fewer', { min: 0, max: 5, unit: null }],
    ['[[[x]]]', { min: 1, max: 4, unit: null }, { legends: [{ mark: '[x]', text: '[x] = between 1 and 4', start: 0 }] }],
    ['[[low numbers]] (below 10) are not given', { min: 0, max: 9, unit: null }],
    ['[[*]]', { min: 0, max: 4, unit: null }, { legends: [{ mark: '*', text: 'Numbers below five are withheld', start: 0 }] }],
    [
      '[[S]]',
      { min: 1, max: 4, unit: null },
      { legends: [{ mark: 'S', text: 'Where the letter S is shown the number is between one and four', start: 0 }] },
    ],
    ['[[*]]', { min: 1, max: 4, unit: null }, { legends: [{ mark: '*', text: '* A number between 1 and 4', start: 0 }] }],
  ],
  ignores: [
    ['* see the note below', 'no legend says what the mark hides'],
    ['S', 'no legend says what the letter hides'],
    ['numbers are low this year', 'nothing is hidden'],
    ['* We hope that this helps', 'a bullet', { legends: [{ mark: '*', text: 'Numbers below five are withheld', start: 0 }] }],
  ],
  *claim({ text, legends }) {
    const mark = /^\s*([A-Z])\s*$/d.exec(text) ?? /(?:^|[\s:\t])([*#~†‡]|\[[a-z]\]|low numbers?)(?=\s*$|\s*\n|[.,\t]| \()/di.exec(text);
    if (!mark) return;
    const own = legendsIn(text).map(({ mark: shown, span }) => ({ mark: shown, text: text.slice(span.start, span.end) }));
    const note = [...own, ...legends].find((legend) => legend.mark === mark[1])?.text ?? /low numbers?[^\n]{0,60}/i.exec(text)?.[0] ?? '';
    const hidden = figuresOf(note).find(({ role, max }) => role === 'range' && max !== null && max !== undefined);
    if (hidden) yield { value: { min: hidden.min ?? 0, max: hidden.max ?? null, unit: null }, span: at(mark, 1), suppressed: true };
  },
});
