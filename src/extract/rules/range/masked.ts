import { at } from '../../../model/span.js';
import { defineRule } from '../../rule.js';

export const masked = defineRule({
  id: 'range/masked',
  summary: 'Read an asterisk or "low numbers" that stands for a small number, where the passage says what it hides.',
  yields: 'range',
  needs: /[*#]|low number/,
  finds: [
    ['[[*]]\n* denotes fewer than five', { min: 0, max: 4, unit: null }],
    ['[[low numbers]] (below 10) are not given', { min: 0, max: 9, unit: null }],
    ['[[*]]', { min: 0, max: 4, unit: null }, { legend: { text: 'Numbers below five are withheld', start: 0 } }],
  ],
  ignores: [
    ['* see the note below', 'no legend says what the mark hides'],
    ['numbers are low this year', 'nothing is hidden'],
  ],
  *claim({ text, legend: note }) {
    const mark = /(?:^|[\s:\t])([*#]|low numbers?)(?=[\s.,]|$)/di.exec(text);
    const legend =
      /(?:\*|#|low numbers?)[^\n]{0,60}?\b(?:(?:fewer|less|lower) than|<|under|below)\s?(five|ten|\d+)/i.exec(text) ??
      (mark?.[1] === '*' && note ? /\b(?:(?:fewer|less|lower) than|<|under|below)\s?(five|ten|\d+)/i.exec(note.text) : null);
    if (!mark || !legend) return;
    const limit = Number({ five: 5, ten: 10 }[(legend[1] ?? '').toLowerCase()] ?? legend[1]);
    if (limit) yield { value: { min: 0, max: limit - 1, unit: null }, span: at(mark, 1), suppressed: true };
  },
});
