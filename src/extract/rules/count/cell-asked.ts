import { isPeriod } from '../../../model/period.js';
import { shift } from '../../../model/span.js';
import { contentWords, wordSet } from '../../../model/words.js';
import { askedParts, mayCount } from '../../asked.js';
import { asNumber } from '../../figure.js';
import { figuresOf } from '../../figures.js';
import { foldPeriod } from '../../labels.js';
import { defineRule } from '../../rule.js';

export const cellAsked = defineRule({
  id: 'count/cell-asked',
  summary: 'Read the one cell of a table that the question asks about, where it names one year and what heads one column.',
  yields: 'count',
  finds: [
    [
      'Year\tCalls received\tCalls abandoned\n2021\t10,204\t998\n2022\t11,310\t1,040\n2023\t12,001\t[[1,111]]',
      1111,
      { question: 'How many calls were abandoned in 2023?', expects: 'count' },
    ],
    ['Year\tLet\tVacant\n2022/23\t88\t[[4]]\n2023/24\t90\t2', 4, { question: 'How many huts were vacant in 2022-23?', expects: 'count' }],
  ],
  ignores: [
    [
      'Year\tCalls received\tCalls abandoned\n2021\t10,204\t998\n2022\t11,310\t1,040',
      'no year was named',
      { question: 'How many calls were abandoned?', expects: 'count' },
    ],
    [
      'Year\tCalls received\tCalls abandoned\n2021\t10,204\t998\n2022\t11,310\t1,040',
      'neither column was named',
      { question: 'How many calls came in 2022?', expects: 'count' },
    ],
    [
      'Year\tBy boat\tBy rail\n2021\t10,204\t998\n2022\t11,310\t1,040',
      'both columns were named',
      { question: 'How many came by boat or by rail in 2022?', expects: 'count' },
    ],
  ],
  *claim({ text, question, expects }) {
    const years = figuresOf(question).filter(({ role }) => role === 'period');
    const [year] = years;
    if (expects !== 'count' || !year || years.length > 1 || askedParts(question).length > 1) return;
    let start = 0;
    // a tab or a line's end, one sign long, stands behind each cell
    const rows = text.split('\n').map((line) =>
      line.split('\t').map((cell) => {
        const own = { cell, start };
        start += cell.length + 1;
        return own;
      }),
    );
    const timed = rows.filter((cells) => cells.length > 2 && isPeriod(cells[0]?.cell.trim() ?? ''));
    const own = timed.filter(([first]) => foldPeriod(first?.cell.trim() ?? '') === foldPeriod(year.text));
    const heads = rows[rows.indexOf(timed[0] as (typeof rows)[number]) - 1];
    if (timed.length < 2 || own.length !== 1 || heads?.length !== own[0]?.length) return;
    // what heads the other columns too tells nothing
    const asked = wordSet(question);
    const names = (heads ?? []).slice(1).map(({ cell }) => contentWords(cell));
    const told = names.flatMap((words, at) =>
      words.some((word) => asked.has(word) && !names.some((other) => other !== words && other.includes(word))) ? [at + 1] : [],
    );
    const cell = told.length === 1 ? own[0]?.[told[0] as number] : undefined;
    const [figure, more] = cell ? figuresOf(cell.cell) : [];
    if (!cell || !figure || more || figure.role !== 'plain' || figure.text !== cell.cell.trim() || !mayCount(figure, question)) return;
    const { value, span } = asNumber(figure);
    yield { value, span: shift(span, cell.start) };
  },
});
