import { defineRule } from '../../rule.js';

export const grid = defineRule({
  id: 'table/grid',
  summary: 'Read a table of several measures: three columns or more, with figures in it.',
  yields: 'table',
  finds: [
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
  ],
  ignores: [
    ['2018\t2\n2019\t10', 'one figure a year is a count for each year'],
    ['Name\tPost\tTeam\nA\tB\tC', 'no figures'],
  ],
  *claim({ text }) {
    let start = 0;
    const rows = text.split('\n').map((line) => {
      const row = { cells: line.split('\t').map((cell) => cell.trim()), start, end: start + line.length };
      start += line.length + 1;
      return row;
    });
    const wide = rows.filter(({ cells }) => cells.length >= 3);
    const [header, ...body] = wide;
    if (
      !header ||
      body.length < 1 ||
      !body.some(({ cells }) => cells.slice(1).filter((cell) => /^[£<]?[\d,.]+[%k]?$/.test(cell)).length >= 2)
    )
      return;
    const headed = !header.cells.slice(1).some((cell) => /^[£<]?[\d,.]+[%k]?$/.test(cell));
    yield {
      value: { header: headed ? header.cells : [], rows: (headed ? body : wide).map(({ cells }) => cells) },
      span: { start: header.start, end: (wide.at(-1) as (typeof wide)[number]).end },
    };
  },
});
