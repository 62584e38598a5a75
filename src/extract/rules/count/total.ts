import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';

export const total = defineRule({
  id: 'count/total',
  summary: 'Read a whole number that the letter itself calls the total.',
  yields: 'count',
  finds: [
    ['A total of [[23]] applicants wrote in; 4 were turned down.', 23],
    ['2019: 361\nGrand Total: [[2,417]]', 2417],
    ['There were 12 in the north and 9 in the south, [[21]] in total.', 21],
    ['Four at first. In all, over a year, [[14]] were taken on.', 14],
  ],
  ignores: [
    ['The total budget was £40,000', 'money is read by money rules'],
    ['In total the council runs its own service', 'no number is given'],
    ['a total of 20 working days', 'a measure of time is not the asked count'],
  ],
  *claim({ text }) {
    for (const figure of figuresOf(text)) {
      if (figure.role !== 'plain') continue;
      const before = text.slice(Math.max(0, figure.span.start - 70), figure.span.start);
      const after = text.slice(figure.span.end, figure.span.end + 24);
      if (
        /\b(?:a|the) (?:grand |overall |combined )?total (?:of|was|is|number was|figure (?:is|was))\s*$|\b(?:grand |overall )?total(?:s)?\s*[:=\t-]\s*$|\bgrand total\s*$|\bin (?:all|total),[^.;\n]{0,40}$/i.test(
          before,
        ) ||
        /^\s*(?:in (?:all|total)|altogether|overall)\b/i.test(after)
      )
        yield { value: figure.value, span: figure.span, ...(figure.approximate && { approximate: true }) };
    }
  },
});
