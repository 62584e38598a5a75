import { at } from '../../../model/span.js';
import { mayCount } from '../../asked.js';
import { countedIn } from '../../clauses.js';
import { asNumber, type Figure } from '../../figure.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';
import { isSetAside } from '../../set-aside.js';
import { limitOf } from '../../thresholds.js';
import { told } from '../../told.js';

/** "none in", "no fines in": the year stands behind it. */
const NONE_IN =
  /(?<=[,;]\s|\b(?:and|but|with|then)\s)(none|nil|nothing|no (?!information|data|record|figure|breakdown)[a-z-]+(?: [a-z-]+)?)\s(?:\(|(?:(?:was|were) [a-z]+ )?(?:in|for|during)\s(?:the\s)?(?:year\s|financial year\s)?)/dgi;

/** "In May there were 74 boats. 31 were ours, and 12 of those had been there for over six weeks", where those of more than six weeks are asked about. */
function isOfMore(text: string, question: string, { span }: Figure): boolean {
  const counted = limitOf(question) ? countedIn(text) : [];
  const at = counted.findIndex(({ figure }) => figure.span.start === span.start);
  return at >= 0 && told(text, question, counted, at) !== at;
}

export const byPeriod = defineRule({
  id: 'count/by-period',
  summary: 'Read the numbers that one sentence gives for several years.',
  yields: 'count',
  finds: [
    ['It was [[15]] in 2021/22', 15],
    ['in 2021/22 there were [[41]].', 41],
    ['[[9]] in 2022, [[13]] in 2023, [[none]] in 2024', { all: [9, 13, 0] }],
    ['[[9]] in 2022, [[no fines]] in 2023', { all: [9, 0] }],
  ],
  ignores: [
    ['3 for the whole of it', 'no year'],
    ['2021/22 was a hard year', 'no number'],
    ['£15 in 2021/22', 'money'],
    [
      'In 2022 there were 74 boats. 12 of them had been there for more than six weeks.',
      'those over a limit were asked about',
      { question: 'How many boats had been there for longer than six weeks?' },
    ],
    ['No data for 2021 and none in store', 'nothing is counted for a year'],
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
      if ((behind || ahead) && !isOfMore(text, question, figure) && !isSetAside(text, figure.span, question)) yield asNumber(figure);
    }
    // "9 in 2022, 13 in 2023, none in 2024": a year of none beside years of some
    const years = figures.filter(({ role }) => role === 'period');
    for (const match of years.length > 1 ? text.matchAll(NONE_IN) : []) {
      const year = years.find(({ span }) => span.start === match.index + match[0].length);
      if (year) yield { value: 0, span: at(match, 1), period: year.text };
    }
  },
});
