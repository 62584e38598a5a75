import { mayCount } from '../../asked.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';

export const byPeriod = defineRule({
  id: 'count/by-period',
  summary: 'Read the numbers that one sentence gives for several years.',
  yields: 'count',
  finds: [
    ['It was [[15]] in 2021/22', 15],
    ['in 2021/22 there were [[41]].', 41],
  ],
  ignores: [
    ['3 for the whole of it', 'no year'],
    ['2021/22 was a hard year', 'no number'],
    ['£15 in 2021/22', 'money'],
  ],
  *claim({ text, question, expects }) {
    if (expects !== 'count' && expects !== 'text') return;
    const figures = figuresOf(text);
    for (const [index, figure] of figures.entries()) {
      if (figure.role !== 'plain' || !mayCount(figure, question)) continue;
      const [before, after] = [figures[index - 1], figures[index + 1]];
      const behind =
        after?.role === 'period' &&
        /^\s(?:in|for|during)\s(?:the\s)?(?:year\s|financial year\s)?$/i.test(text.slice(figure.span.end, after.span.start));
      const ahead =
        before?.role === 'period' &&
        /^[\s,:]*(?:there (?:were|was)|it was|we had|the (?:figure|number) was)\s$/i.test(text.slice(before.span.end, figure.span.start));
      if (behind || ahead) yield { value: figure.value, span: figure.span, ...(figure.approximate && { approximate: true }) };
    }
  },
});
