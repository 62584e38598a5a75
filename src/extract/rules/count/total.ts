import { inBrackets } from '../../clauses.js';
import { type Figure, figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';
import { isSum } from '../../sum.js';

export const total = defineRule({
  id: 'count/total',
  summary: 'Read a whole number that the letter itself calls the total.',
  yields: 'count',
  finds: [
    ['A total of [[23]] applicants wrote in; 4 were turned down.', 23],
    ['2019: 361\nGrand Total: [[2,417]]', 2417],
    ['There are [[9]] in all our depots:\n4 drivers\n3 loaders\n2 clerks', 9],
    ['There were 12 in the north and 9 in the south, [[21]] in total.', 21],
    ['We lease 180 and own 34, giving [[214]].', 214],
    ['Four at first. In all, over a year, [[14]] were taken on.', 14],
  ],
  ignores: [
    ['There are 9:\n4 drivers\n3 loaders', 'what follows does not come to it'],
    ['The total budget was £40,000', 'money is read by money rules'],
    ['In total the council runs its own service', 'no number is given'],
    ['58 out of a total of 402', 'what they are a part of'],
    ['58 of the total of 402 left', 'what they are a part of'],
    ['58 out of 402 in all', 'what they are a part of'],
    ['180 approved. The rest were closed (39 altogether)', 'an aside'],
    ['Of a total of 402, 58 left', 'what they are a part of'],
    ['a total of 20 working days', 'a measure of time is not the asked count'],
  ],
  *claim({ text }) {
    const sum = addedUp(text) ?? broughtTo(text);
    if (sum) yield { value: sum.value, span: sum.span };
    for (const figure of figuresOf(text)) {
      if (figure.role !== 'plain' || figure === sum) continue;
      const before = text.slice(Math.max(0, figure.span.start - 70), figure.span.start);
      const after = text.slice(figure.span.end, figure.span.end + 24);
      // "58 out of a total of 402", "Of 402 in all": what the answer is a part of
      if (BASE.test(before) || (inBrackets(text, figure.span.start) && /[A-Za-z]/.test(before) && figuresOf(text)[0] !== figure)) continue;
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

const BASE =
  /\bout of (?:(?:a|the|our|its) (?:[a-z]+ )?total (?:number )?of )?$|\b(?:of|from|against|among|amongst) (?:a|the|our|its) (?:[a-z]+ )?total (?:number )?of $|(?:^|[.;]\s*)of $/i;

/** "We lease 180 and own 34, giving 214": the last number, where the others come to it and words say so. */
function broughtTo(text: string): Figure | null {
  const plain = figuresOf(text).filter(({ role }) => role === 'plain');
  const last = plain.at(-1);
  if (!last || !/\b(?:giving|making|(?:which|that) makes|and so|or|=)\s*(?:us )?$/i.test(text.slice(0, last.span.start))) return null;
  return isSum(
    last.value,
    plain.slice(0, -1).map(({ value }) => value),
  )
    ? last
    : null;
}

/** The first number, where a colon or line follows its clause and the two or more numbers that open the lines below come to it exactly. */
function addedUp(text: string): Figure | null {
  const [first, ...others] = figuresOf(text).filter(({ role }) => role === 'plain');
  const rest = first ? text.slice(first.span.end) : '';
  if (!first || !/^[^.\n]{0,80}:\s*\n/.test(rest)) return null;
  const lines = others.filter(({ span }) => /(?:^|\n)[ \t]*(?:[-•*·▪–][ \t]*)?$/.test(text.slice(0, span.start)));
  const sum = lines.reduce((total, { value }) => total + value, 0);
  return lines.length > 1 && Math.abs(sum - first.value) < 1e-6 ? first : null;
}
