import { expect, test } from 'vitest';
import { textDocument } from '../src/adapters/text.js';
import type { Answer } from '../src/model/answer.js';
import { readLetter } from '../src/parse.js';

/**
 * Answers written from templates, so that each value is known with the year, place or programme that it is of: whatever way it is told, it is read right or
 * it is in doubt. How many are read right may only grow.
 */

/** The answer to the second of three questions. */
function answerTo(question: string, said: string, first = ['Who is the head of the service?', 'Mr Marl'] as readonly [string, string]) {
  const letter = `Dear Ms Hale\n\nThank you for your request for information of 3 March 2024.\n\n1. ${first[0]}\n\n${first[1]}\n\n2. ${question}\n\n${said}\n\n3. Where is the office?\n\nThe office is in Fell.\n\nYours sincerely\n\nInformation Officer\n`;
  return readLetter(textDocument(letter, 'letter')).answers.find(({ question: { number } }) => number === '2');
}

interface Of {
  readonly of: string;
  readonly kind: string;
  readonly value: unknown;
}
const bare = (words: string | null | undefined): string => (words ?? '').toLowerCase().replace(/[^a-z\d]/g, '');
const plain = (value: unknown): unknown => (value as { readonly amount?: number } | null)?.amount ?? value;

/** What an answer says of which year, place or programme; a table by its rows, or by its heads where it has one row. */
function saidIn(answer: Answer | undefined, by: 'entity' | 'period'): readonly Of[] {
  const values = answer?.values.map((one): Of => ({ of: bare(one[by]), kind: one.kind, value: plain(one.value) })) ?? [];
  if (answer?.kind !== 'table') return values;
  const { header, rows } = answer.value as { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };
  const number = (cell = ''): number => Number(cell.replace(/[^\d.]/g, ''));
  const [only] = rows;
  const cells =
    rows.length === 1 && only
      ? header.slice(1).map((head, at) => [head, only[at + 1]] as const)
      : rows.map(([name = '', cell]) => [name, cell] as const);
  return cells.map(([name, cell]) => ({ of: bare(name), kind: 'cell', value: number(cell) }));
}

interface Tally {
  readonly right: number;
  /** Read with confidence, and wrong. */
  readonly silent: readonly string[];
}
function tally(cases: readonly (readonly [said: string, right: boolean, answer: Answer | undefined])[]): Tally {
  return {
    right: cases.filter(([, right]) => right).length,
    silent: cases.flatMap(([said, right, answer]) => (!right && answer?.confidence === 'high' ? [said] : [])),
  };
}

type Three = readonly [string, string, string];
const TIMES: readonly ((a: Three, y: Three) => string)[] = [
  (a, y) => `In ${y[0]} there were ${a[0]}, in ${y[1]} ${a[1]} and in ${y[2]} ${a[2]}.`,
  (a, y) => `The figures are ${a[0]} (${y[0]}), ${a[1]} (${y[1]}) and ${a[2]} (${y[2]}).`,
  (a, y) => `For the years ${y[0]}, ${y[1]} and ${y[2]} the figures were ${a[0]}, ${a[1]} and ${a[2]} respectively.`,
  (a, y) => `The figure fell from ${a[0]} in ${y[0]} to ${a[2]} in ${y[2]}. In ${y[1]} it was ${a[1]}.`,
  (a, y) => `${a[2]} in ${y[2]}, compared with ${a[1]} in ${y[1]} and ${a[0]} in ${y[0]}.`,
  (a, y) => `It was ${a[0]} in ${y[0]}. The following year it was ${a[1]}, and in ${y[2]} ${a[2]}.`,
  (a, y) => `${y[0]} saw ${a[0]}, ${y[1]} saw ${a[1]} and ${y[2]} saw ${a[2]}.`,
  (a, y) => `Year ${y[0]} = ${a[0]}\nYear ${y[1]} = ${a[1]}\nYear ${y[2]} = ${a[2]}`,
  (a, y) => `${a[0]} (${y[0]})\n${a[1]} (${y[1]})\n${a[2]} (${y[2]})`,
  (a, y) => `• ${y[0]} – ${a[0]} (of which 12 late)\n• ${y[1]} – ${a[1]} (of which 9 late)\n• ${y[2]} – ${a[2]} (of which 4 late)`,
  (a, y) => `${y[2]}: ${a[2]} (${y[1]}: ${a[1]}; ${y[0]}: ${a[0]})`,
  (a, y) => `${y[0]} and ${y[1]} were ${a[0]} and ${a[1]}; ${y[2]} was ${a[2]}.`,
  (a, y) => `In ${y[0]} we had ${a[0]} and the year after that ${a[1]}. Last year (${y[2]}) it was ${a[2]}.`,
  (a, y) => `In ${y[0]}, following the review of 2018, ${a[0]}; in ${y[1]}, ${a[1]}; in ${y[2]}, ${a[2]}.`,
  (a) => `In the first of these years it was ${a[0]}, in the second ${a[1]} and in the third ${a[2]}.`,
];
const PLACES: readonly ((a: Three, p: Three) => string)[] = [
  (a, p) => `${p[0]} ${a[0]}, ${p[1]} ${a[1]} and ${p[2]} ${a[2]}.`,
  (a, p) => `At ${p[0]} it is ${a[0]}, at ${p[1]} ${a[1]} and at ${p[2]} ${a[2]}.`,
  (a, p) => `The figures for ${p[0]}, ${p[1]} and ${p[2]} are ${a[0]}, ${a[1]} and ${a[2]} respectively.`,
  (a, p) => `${a[0]} (${p[0]}), ${a[1]} (${p[1]}), ${a[2]} (${p[2]})`,
  (a, p) => `• ${a[0]} – ${p[0]}\n• ${a[1]} – ${p[1]}\n• ${a[2]} – ${p[2]}`,
  (a, p) => `In ${p[0]} there are ${a[0]}, whereas in ${p[1]} there are ${a[1]}. ${p[2]}, which opened last year, has ${a[2]}.`,
  (a, p) => `               ${p[0]}      ${p[1]}      ${p[2]}\nAt present      ${a[0]}      ${a[1]}      ${a[2]}`,
  (a, p) => `It is highest at ${p[0]} (${a[0]}), followed by ${p[1]} (${a[1]}), and lowest at ${p[2]} (${a[2]}).`,
  (a, p) => `Our office at ${p[0]} stands at ${a[0]}. That at ${p[1]} stands at ${a[1]}, and ${p[2]} at ${a[2]}.`,
  (a, p) => `${p[0]} and ${p[1]} are at ${a[0]} and ${a[1]}; ${p[2]} is at ${a[2]}.`,
  (a, p) => `Only three offices are open. ${p[0]}, ${a[0]}; ${p[1]}, ${a[1]}; ${p[2]}, ${a[2]}.`,
  (a, p) => `For ${p[0]}, ${a[0]}. For ${p[1]}, ${a[1]}. For ${p[2]}, ${a[2]}.`,
];
const SUMS: readonly (readonly [words: Three, values: readonly number[]])[] = [
  [
    ['1,412', '967', '38'],
    [1412, 967, 38],
  ],
  [
    ['£48,210', '£51,996', '£7,350'],
    [48210, 51996, 7350],
  ],
];

/** Each value stands with its own name, and none with another's. */
function isTold(found: readonly Of[], names: readonly string[], values: readonly number[]): boolean {
  const at = (of: string): number => names.findIndex((name) => of !== '' && of.includes(bare(name)));
  const figures = found.filter(({ kind }) => ['count', 'money', 'percentage', 'cell'].includes(kind));
  const wrong = figures.some(({ of, value }) => at(of) >= 0 && values[at(of)] !== value);
  return !wrong && names.every((_, index) => figures.some(({ of, value }) => at(of) === index && value === values[index]));
}

/** Every sum told in every way of some, for each three of names. */
const toldIn = (
  by: 'entity' | 'period',
  threes: readonly Three[],
  ways: readonly ((words: Three, names: Three) => string)[],
  asks: (names: Three, money: boolean) => string,
): Tally =>
  tally(
    SUMS.flatMap(([words, values]) =>
      threes.flatMap((names) =>
        ways.map((write) => {
          const said = write(words, names);
          const answer = answerTo(asks(names, words[0].startsWith('£')), said);
          return [said, isTold(saidIn(answer, by), names, values), answer] as const;
        }),
      ),
    ),
  );

test('figures of three years', () => {
  const years: readonly Three[] = [
    ['2021', '2022', '2023'],
    ['2021/22', '2022/23', '2023/24'],
  ];
  const { right, silent } = toldIn('period', years, TIMES, ([first, second, third], money) => {
    const thing = money ? 'How much was spent on boats' : 'How many boats were lost';
    return `${thing} in each of ${first}, ${second} and ${third}?`;
  });
  expect(silent).toEqual([]);
  expect(right).toBeGreaterThanOrEqual(42);
});

test('figures of three places', () => {
  const places: readonly Three[] = [
    ['Marlborough', 'Tarnwick', 'Fellgate'],
    ['North Area', 'South Area', 'Quayside Centre'],
  ];
  const { right, silent } = toldIn('entity', places, PLACES, (_, money) =>
    money ? 'What did each of the offices cost to run?' : 'How many wardens are there at each of your offices?',
  );
  expect(silent).toEqual([]);
  expect(right).toBeGreaterThanOrEqual(36);
});

type Two = readonly [string, string];
const PROGRAMMES: readonly ((a: Two, p: Two) => string)[] = [
  (a, p) => `${p[0]} – ${a[0]}\n${p[1]} – ${a[1]}`,
  (a, p) => `${p[0]}: ${a[0]}. ${p[1]}: ${a[1]}.`,
  (a, p) => `${a[0]} (${p[0]}); ${a[1]} (${p[1]})`,
  (a, p) => `${p[0]}\n\n${a[0]}\n\n${p[1]}\n\n${a[1]}`,
  (a, p) => `For ${p[0]}: ${a[0]}. For ${p[1]}: ${a[1]}.`,
  (a, p) => `${a[0]} for ${p[0]} and ${a[1]} for ${p[1]}.`,
  (a, p) => `• ${p[0]} - ${a[0]}\n• ${p[1]} - ${a[1]}`,
];
const ASKED: readonly (readonly [question: string, words: Two, kinds: readonly string[]])[] = [
  ['How many people started the programme in 2023/24?', ['88', '14'], ['count']],
  ['What did the programme cost in 2023/24?', ['£41,200', '£9,800'], ['money']],
  ['Can people refer themselves?', ['Yes', 'No'], ['boolean']],
  ['Who delivers it?', ['Lantern CIC', 'Marl Council'], ['list', 'text']],
  ['When did it start?', ['1 April 2020', '16 January 2023'], ['date']],
];

test('what is said of two programmes', () => {
  const cases = ASKED.flatMap(([question, words, kinds]) =>
    (
      [
        ['Safer Homes', 'Step Up'],
        ['Turning Tide Plus', 'Marl Change Course'],
      ] as const
    ).flatMap((names) =>
      PROGRAMMES.map((write) => {
        const said = write(words, names);
        const answer = answerTo(question, said, [
          'Is there such a programme, and what is it called?',
          `Yes, two: ${names[0]} and ${names[1]}.`,
        ]);
        const found = saidIn(answer, 'entity');
        const told = names.every((name) => found.some(({ of, kind }) => of === bare(name) && kinds.includes(kind)));
        return [said, told && answer?.kind === 'several', answer] as const;
      }),
    ),
  );
  const { right, silent } = tally(cases);
  expect(silent).toEqual([]);
  expect(right).toBeGreaterThanOrEqual(70);
});
