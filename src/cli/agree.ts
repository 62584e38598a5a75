import { readFile } from 'node:fs/promises';
import { Chalk } from 'chalk';
import Table from 'cli-table3';
import type { Measure } from '../dataset/agreement.js';
import { type Coding, codingOf, PARTS } from '../dataset/coding.js';
import { type Comparison, compare, type Side } from '../dataset/compare.js';
import { readSheet, type Sheet, UnusableSheet } from '../dataset/sheet.js';
import { COLUMNS, type Column, rowsOf } from '../reporters/rows.js';
import { cut, cutStart, plain, FRAME as style, wrap } from '../reporters/table/cells.js';
import { Misuse } from './misuse.js';
import { isResults, readResults } from './results.js';
import { color, width } from './terminal.js';

/** `foi-parse agree`: two codings of the same letters, people's or the machine's, side by side. */
export async function agree(first: string, second: string, options: { json?: boolean }): Promise<number> {
  const [a, b] = [await codingIn(first), await codingIn(second)];
  const found = compare(a, b);
  if (!found.letters.both)
    throw new Misuse(
      `${first} and ${second} have no letter in common. Letters are matched by file or authority: ${example(a)} there, ${example(b)} here`,
    );
  if (!found.answers.both)
    throw new Misuse(`${first} and ${second} have no question in common. Questions are matched by question_id, else by their label`);
  const notes = [...notesOf(first, a), ...notesOf(second, b), ...unmatched(found, first, second)];
  if (options.json) process.stdout.write(`${JSON.stringify({ a: first, b: second, ...found, notes }, null, 2)}\n`);
  else process.stdout.write(show(found, first, second, notes));
  return 0;
}

async function codingIn(path: string): Promise<Coding> {
  try {
    if (isResults(path)) return codingOf(sheetOf(await readResults(path)));
    const bytes = await readFile(path).catch(() => {
      throw new Misuse(`${path}: there is no such file`);
    });
    return codingOf(await readSheet(bytes, 'answers'));
  } catch (error) {
    if (error instanceof UnusableSheet) throw new Misuse(`${path}: ${error.message}`);
    throw error;
  }
}

const FRAME = { style, chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' } };

/** Records as the table that they would be written as. */
function sheetOf(records: Awaited<ReturnType<typeof readResults>>): Sheet {
  const header = Object.keys(COLUMNS) as Column[];
  return { header, rows: records.flatMap(rowsOf).map((row) => header.map((name) => String(row[name] ?? ''))) };
}

const example = ({ letters }: Coding): string => JSON.stringify(letters[0]?.file || letters[0]?.authority || '');

const notesOf = (name: string, { blank, aside }: Coding): string[] => [
  ...(blank ? [`${name}: ${many(blank, 'answer is', 'answers are')} left blank and not counted`] : []),
  ...(aside
    ? [
        `${name}: ${many(aside, 'final_value stands', 'final_values stand')} beside a statement that is not the headline, and ${aside === 1 ? 'decides' : 'decide'} nothing; write the answer as a whole into the row whose headline is true`,
      ]
    : []),
];

function unmatched({ letters, answers }: Comparison, first: string, second: string): string[] {
  const names = (list: readonly string[]) => `${list.slice(0, 5).join(', ')}${list.length > 5 ? ' …' : ''}`;
  return [
    ...(letters.onlyA.length ? [`only in ${first}: ${many(letters.onlyA.length, 'letter', 'letters')} (${names(letters.onlyA)})`] : []),
    ...(letters.onlyB.length ? [`only in ${second}: ${many(letters.onlyB.length, 'letter', 'letters')} (${names(letters.onlyB)})`] : []),
    ...(answers.onlyA ? [`only in ${first}: ${many(answers.onlyA, 'answer', 'answers')} of letters in both`] : []),
    ...(answers.onlyB ? [`only in ${second}: ${many(answers.onlyB, 'answer', 'answers')} of letters in both`] : []),
  ];
}

const many = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;
const share = ({ n, agreed }: Pick<Measure, 'n' | 'agreed'>): string => (n ? `${Math.round((100 * agreed) / n)}%` : '–');
const figure = (number: number | null): string => (number === null ? '–' : number.toFixed(2));

function show(found: Comparison, first: string, second: string, notes: readonly string[]): string {
  const chalk = new Chalk({ level: color(process.stdout) ? 1 : 0 });
  const { overall, answers, letters } = found;
  const grid = new Table({
    head: ['question', 'n', 'kind', 'kappa', 'alpha', 'answer', 'kappa', 'alpha'].map((word) => chalk.bold(word)),
    ...FRAME,
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right', 'right', 'right'],
  });
  const measures = (kind: Measure, answer: Measure) => [
    kind.n,
    share(kind),
    figure(kind.kappa),
    figure(kind.alpha),
    share(answer),
    figure(answer.kappa),
    figure(answer.alpha),
  ];
  const room = Math.max(8, Math.min(40, width() - 60));
  const alone = (id: string | null) => found.questions.filter((one) => one.id === id).length === 1;
  for (const { id, question, asked, kind, answer } of found.questions)
    grid.push([cut(plain([question ?? '·', alone(id) ? id : asked].filter(Boolean).join(' ')), room), ...measures(kind, answer)]);
  if (found.questions.length > 1)
    grid.push([chalk.bold('all'), ...measures(overall.kind, { ...overall.answer, kappa: null, alpha: null })]);
  const out = [
    chalk.bold(`a  ${first}`),
    chalk.bold(`b  ${second}`),
    wrap(
      `${many(letters.both, 'letter', 'letters')} and ${many(answers.both, 'answer', 'answers')} in both; the same answer ${overall.answer.agreed}, the same kind of answer ${overall.kind.agreed}`,
      width(),
      9,
    ),
    '',
    grid.toString(),
    '',
  ];
  if (found.disagreements.length) out.push(chalk.bold('Where they differ'), disagreements(found, chalk), '');
  out.push(...notes.map((note) => chalk.dim(wrap(plain(note), width(), 9))));
  return `${out.join('\n').trimEnd()}\n`;
}

function disagreements(found: Comparison, chalk: InstanceType<typeof Chalk>): string {
  const label = Math.max(1, ...found.disagreements.map(({ question }) => plain(question ?? '·').length));
  const room = Math.max(40, width() - label - 13);
  const value = Math.floor(room * 0.33);
  const letter = room - 2 * value;
  const grid = new Table({
    head: ['letter', '', 'a', 'b'].map((word) => chalk.bold(word)),
    ...FRAME,
    colWidths: [letter + 2, label + 2, value + 2, value + 2],
  });
  const names = found.disagreements.map(({ authority, file }) => plain(authority || file));
  // a name is cut at its beginning where others begin like it
  const alike = (name: string) => names.some((other) => other !== name && cut(other, letter) === cut(name, letter));
  for (const [at, one] of found.disagreements.entries()) {
    const name = names[at] as string;
    grid.push([
      alike(name) ? cutStart(name, letter) : cut(name, letter),
      plain(one.question ?? '·'),
      wrap(said(one.a, one.b), value, 5),
      wrap(said(one.b, one.a), value, 5),
    ]);
  }
  return grid.toString();
}

/** What one side says; of an answer in parts only those that the other does not share. */
function said({ kind, value, final }: Side, other: Side): string {
  const parts = value.split(PARTS);
  const own = kind === 'several' && other.kind === kind ? parts.filter((part) => !other.value.split(PARTS).includes(part)) : parts;
  return plain(`${kind.replaceAll('_', ' ')}${value && ` ${own.join(PARTS) || '–'}`}${final ? ' (final)' : ''}`);
}
