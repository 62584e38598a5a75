import { MONTH } from '../../../model/dates.js';
import { defineRule } from '../../rule.js';
import { CLOCK } from '../../table-cuts.js';
import { asksOfEach } from '../list/asks.js';

const FIGURE = /^[-–(£<]{0,2}[\d,.]+[%k]?\)?$/;
const DAY = new RegExp(String.raw`^(?:\d{1,2}(?:st|nd|rd|th)? (?:${MONTH}) (?:19|20)\d\d|\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2}))$`, 'i');
const YEAR = /^(?:19|20)\d{2}$/;

export const grid = defineRule({
  id: 'table/grid',
  summary: 'Read a table of several measures: three columns or more, with figures in it.',
  yields: 'table',
  finds: [
    [
      '[[Pier\tGrade\tSeen\nMarl\t5\t11 May 2024\nTarn\t4\t2 June 2024]]',
      {
        header: ['Pier', 'Grade', 'Seen'],
        rows: [
          ['Marl', '5', '11 May 2024'],
          ['Tarn', '4', '2 June 2024'],
        ],
      },
      { expects: 'list', question: 'Which grade does each pier have?' },
    ],
    [
      '[[Rank\tWrong\tKeepers\nMate\tSleep\t6\nMate\tRudeness\t3\nMaster\tLateness\t2]]',
      {
        header: ['Rank', 'Wrong', 'Keepers'],
        rows: [
          ['Mate', 'Sleep', '6'],
          ['Mate', 'Rudeness', '3'],
          ['Master', 'Lateness', '2'],
        ],
      },
      { question: 'For each, the rank and the wrong.', expects: 'text' },
    ],
    [
      '[[Pier\tBoats\tMean wait\nMarl\t2,118\t41:07\nTarn\t977\t19:33]]',
      {
        header: ['Pier', 'Boats', 'Mean wait'],
        rows: [
          ['Marl', '2,118', '41:07'],
          ['Tarn', '977', '19:33'],
        ],
      },
    ],
    [
      'This is the only account that we have.\n[[\t2017/18\nContractors\t9,870\nRecharges\t45,750\nStaff\t46,970\nRents\t-500]]',
      {
        header: ['', '2017/18'],
        rows: [
          ['Contractors', '9,870'],
          ['Recharges', '45,750'],
          ['Staff', '46,970'],
          ['Rents', '-500'],
        ],
      },
      { question: 'The costs of the moorings', expects: 'text' },
    ],
    [
      '[[Year\tResolved\tOn-going\n2018\t2\t0\n2019\t10\t3]]',
      {
        header: ['Year', 'Resolved', 'On-going'],
        rows: [
          ['2018', '2', '0'],
          ['2019', '10', '3'],
        ],
      },
    ],
    [
      '[[(a)\t(b)\n2018\t2\t0\n2019\t10\t3]]\n\n* denotes five or fewer',
      {
        header: ['', '(a)', '(b)'],
        rows: [
          ['2018', '2', '0'],
          ['2019', '10', '3'],
        ],
      },
    ],
    [
      '[[\t2017\t2018\nApplications\t76\nDisclosures\t67\t10]]',
      {
        header: ['', '2017', '2018'],
        rows: [
          ['Applications', '76', ''],
          ['Disclosures', '67', '10'],
        ],
      },
    ],
    [
      '[[Boat, Tons, Faults\nMarl Star, 2,998, 14\nTarn, 499, 9]]\n\nBoth, Marl Star and Tarn, have sailed since.',
      {
        header: ['Boat', 'Tons', 'Faults'],
        rows: [
          ['Marl Star', '2,998', '14'],
          ['Tarn', '499', '9'],
        ],
      },
    ],
  ],
  ignores: [
    ['Pier\tGrade\tSeen\nMarl\t5\t11 May 2024\nTarn\t4\t2 June 2024', 'one figure and a day', { question: 'Pier grades' }],
    ['Boats, tugs, barges\nMarl, 4, a tug\nTarn, 2, two barges', 'one figure a line among words'],
    ['Rents\t500\nPaper\t60\nInk\t12\nTotal\t572', 'a figure was asked for', { question: 'What was spent?', expects: 'money' }],
    ['2018\t2\n2019\t10', 'one figure a year is a count for each year'],
    ['Name\tPost\tTeam\nA\tB\tC', 'no figures'],
  ],
  *claim({ text, expects, question }) {
    let start = 0;
    const cells = cellsOf(text);
    const rows = text.split('\n').map((line, at) => {
      const row = { cells: cells[at] as string[], start, end: start + line.length };
      start += line.length + 1;
      return row;
    });
    const wide = rows.filter(({ cells }) => cells.length > 1);
    const width = Math.max(0, ...wide.map(({ cells }) => cells.length));
    const [header, ...body] = wide;
    // "Which grade does each pier have?": a day beside it is one more thing that is told of each
    const ofEach = asksOfEach(question);
    const figures = (cells: readonly string[]): number =>
      cells.slice(1).filter((cell) => (FIGURE.test(cell) && !YEAR.test(cell)) || CLOCK.test(cell) || (ofEach && DAY.test(cell))).length;
    const named = wide.filter(({ cells }) => figures(cells) === 1 && /^[A-Za-zÀ-ž]/u.test(cells[0] ?? ''));
    // names and figures, where no figure was asked for
    // … or words, and a figure behind them, under as many heads: "Rank | Allegation | Officers"
    const headedRows =
      width > 2 &&
      width < 6 &&
      wide.every(({ cells }) => cells.length === width) &&
      named.length > 2 &&
      figures(header?.cells ?? ['', '1']) === 0;
    const account = expects === 'text' && ((width === 2 && named.length > 3) || headedRows) && named.length > wide.length * 0.7;
    if (!header || !(account || (width > 2 && body.some(({ cells }) => figures(cells) > 1)))) return;
    const full = ({ cells }: { readonly cells: readonly string[] }): string[] => [...cells, ...Array(width - cells.length).fill('')];
    const headed = figures(header.cells) === 0;
    // over the names of the rows stands nothing
    const unnamed = headed && header.cells.length === width - 1 && body.every(({ cells: own }) => own.length === width);
    const heads = unnamed ? ['', ...header.cells] : full(header);
    yield {
      value: { header: headed ? heads : [], rows: (headed ? body : wide).map(full) },
      span: { start: header.start, end: (wide.at(-1) as (typeof wide)[number]).end },
    };
  },
});

/** The cells of each line; "Boat, Tons, Faults" over "Marl, 2,998, 14": commas and blanks part them where each row has as many as the header. */
function cellsOf(text: string): string[][] {
  const lines = text.split('\n');
  if (text.includes('\t')) return lines.map((line) => line.split('\t').map((cell) => cell.trim()));
  const parted = lines.map((line) => line.trim().split(', '));
  const isRow = (cells: readonly string[] | undefined, width: number): boolean =>
    cells?.length === width && /^[A-Za-zÀ-ž]/u.test(cells[0] ?? '') && cells.slice(1).filter((cell) => FIGURE.test(cell)).length > 1;
  const head = parted.findIndex(
    ({ length }, at) => length > 2 && !/\d/.test(lines[at] as string) && isRow(parted[at + 1], length) && isRow(parted[at + 2], length),
  );
  const width = parted[head]?.length ?? 0;
  const past = parted.findIndex((cells, at) => at > head && !isRow(cells, width));
  return lines.map((line, at) => (head >= 0 && at >= head && (past < 0 || at < past) ? (parted[at] as string[]) : [line]));
}
