import { basename } from 'node:path';
import { DOUBTS } from '../../src/model/answer.js';
import type { Verdict } from './judge.js';
import { type JudgedLetter, READERS, type Reader } from './read.js';
import { byKind, curveOf, doubtFigures, type Figures, figuresOf, letterFigures, type Share } from './tally.js';

export interface JudgedSet {
  readonly name: string;
  /** Where its letters come from, for the page. */
  readonly origin: string;
  readonly letters: readonly JudgedLetter[];
}

/** The scoreboard as Markdown. Holds figures only: no name, label or word of a letter. */
export function page(sets: readonly JudgedSet[]): string {
  const all = distinct(sets);
  return [
    '# Accuracy',
    '',
    'Written by `npm run accuracy`; not by hand. Every reader was given the same letters and is scored by the same code (`bench/accuracy/judge.ts`).',
    '',
    ...DEFINITIONS,
    '',
    '## The sets',
    '',
    ...table(
      ['set', 'letters', 'questions', 'where its letters come from'],
      sets.map((set) => [set.name, set.letters.length, verdictsOf(set).length, set.origin]),
    ),
    '',
    '## Questions',
    '',
    'The baselines are told which questions there are and how they are numbered; foi-parse finds that out. `number-regex` takes the text after the',
    'last "2." that opens a line, up to "3.", and the first number or amount in it. `phrase-list` takes the same text and puts it into a class by the',
    'first of a list of phrases that it holds, by its first number only then. Neither ever warns, unless it finds nothing at all.',
    '',
    ...table(
      ['set', 'reader', 'n', ...COLUMNS],
      sets.flatMap((set) => READERS.map((reader) => [set.name, reader, ...row(figuresOf(verdictsOf(set, reader)))])),
    ),
    '',
    '## Letters',
    '',
    ...table(
      [
        'set',
        'read',
        'answer nothing, seen',
        'reference',
        'date',
        'authority',
        'exemptions',
        'false ones',
        'evidence',
        'answers to no question',
      ],
      sets.map((set) => {
        const figures = letterFigures(set.letters.map(({ judgements }) => judgements['foi-parse']));
        return [
          set.name,
          percent(figures.read),
          percent(figures.silence),
          percent(figures.reference),
          percent(figures.date),
          percent(figures.authority),
          percent(figures.exemptions),
          figures.falseExemptions,
          percent(figures.evidence),
          figures.extra,
        ];
      }),
    ),
    '',
    '## Coverage and risk',
    '',
    'Believing only the answers marked high, or all that are given: how many questions that covers, and how many of those answers are wrong.',
    '',
    ...table(
      ['set', 'marked high', 'wrong of them', 'all answers', 'wrong of them', 'marked low', 'wrong of them'],
      sets.map((set) => believing(set.name, verdictsOf(set))).concat(sets.length > 1 ? [believing('all letters, each once', all)] : []),
    ),
    '',
    'Between the two, over all letters: one doubt code after the other is forgiven, each time the one whose answers are least often wrong.',
    '',
    ...table(
      ['also believed', 'coverage', 'wrong of them'],
      curveOf(all).map(({ forgiven, coverage, risk }) => [
        forgiven ? `\`${forgiven}\`` : 'marked high only',
        percent(coverage),
        percent(risk),
      ]),
    ),
    '',
    '## What each doubt is worth',
    '',
    'How often a doubt fired, and how often the answer was wrong then; and the same where it stood alone, so that without it the answer would have',
    'been marked high. A doubt whose answers are wrong no more often than those marked high costs coverage and buys nothing.',
    '',
    ...table(
      ['doubt', 'fired', 'wrong then', 'alone', 'wrong then'],
      doubtFigures(all, Object.keys(DOUBTS)).map(({ code, wrong, alone }) => [
        `\`${code}\``,
        wrong.of,
        percent(wrong),
        alone.of,
        percent(alone),
      ]),
    ),
    ...sets.flatMap((set) => kinds(set)),
    '',
  ].join('\n');
}

const DEFINITIONS = [
  '- **located**: the answer is the right stretch of the letter; it holds the labelled words and not half the letter beside them.',
  '- **kind**: the headline is of the labelled kind, or of another that a fair reader could choose; of several parts, each is there.',
  '- **value**: of the right kinds, the headline, or each part with its programme, area or year, has the right value.',
  '- **row exact**: all three.',
  '- **marked high**: the coverage, the share of questions whose answer carries no doubt.',
  '- **silent errors**: of those marked high, the share that is wrong; an answer that is right but coarser than the label (prose for a list of names) is not counted.',
];

const COLUMNS = ['located', 'kind', 'value, of kind', 'row exact', 'marked high', 'silent errors'];
const row = ({ questions, located, kind, value, exact, high, silent }: Figures): (string | number)[] => [
  questions,
  ...[located, kind, value, exact, high, silent].map(percent),
];

/** Over all sets together, a letter that stands in two of them counts once. */
const distinct = (sets: readonly JudgedSet[]): Verdict[] =>
  [...new Map(sets.flatMap(({ letters }) => letters.map((letter) => [basename(letter.path), letter] as const))).values()].flatMap(
    ({ judgements }) => judgements['foi-parse'].verdicts,
  );

const verdictsOf = ({ letters }: JudgedSet, reader: Reader = 'foi-parse'): Verdict[] =>
  letters.flatMap(({ judgements }) => judgements[reader].verdicts);

function believing(name: string, verdicts: readonly Verdict[]): (string | number)[] {
  const answered = verdicts.filter(({ answer }) => answer);
  const of = (some: readonly Verdict[]) => [
    percent({ count: some.length, of: verdicts.length }),
    percent({ count: some.filter(({ wrong }) => wrong).length, of: some.length }),
  ];
  return [name, ...of(answered.filter(({ high }) => high)), ...of(answered), ...of(answered.filter(({ high }) => !high))];
}

/** Per kind of the labels, foi-parse in full and the baselines' rows and silent errors beside it. */
function kinds(set: JudgedSet): string[] {
  const others = READERS.filter((reader) => reader !== 'foi-parse');
  const rows = byKind(verdictsOf(set)).map(([kind, verdicts]) => [
    `\`${kind}\``,
    ...row(figuresOf(verdicts)),
    ...others.flatMap((reader) => {
      const { exact, silent } = figuresOf(verdictsOf(set, reader).filter((verdict) => verdict.kind === kind));
      return [percent(exact), percent(silent)];
    }),
  ]);
  const head = ['kind', 'n', ...COLUMNS, ...others.flatMap((reader) => [`${reader}: row exact`, 'silent errors'])];
  return ['', `## Kinds: ${set.name}`, '', ...table(head, rows)];
}

/** "97.4 % (38/39)"; a dash where there is nothing to count. */
export const percent = ({ count, of }: Share): string => (of ? `${((100 * count) / of).toFixed(1)} % (${count}/${of})` : '–');

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
