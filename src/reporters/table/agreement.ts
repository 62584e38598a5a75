import { Chalk, type ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import type { Measure } from '../../dataset/agreement.js';
import { PARTS } from '../../dataset/coding.js';
import type { Comparison, Side } from '../../dataset/compare.js';
import { plural } from '../plural.js';
import type { ReportOptions } from '../reporter.js';
import { cut, cutStart, DENSE, plain, wrap } from './cells.js';

const share = ({ n, agreed }: Pick<Measure, 'n' | 'agreed'>): string => (n ? `${Math.round((100 * agreed) / n)}%` : '–');
const figure = (number: number | null): string => (number === null ? '–' : number.toFixed(2));

interface Options extends Pick<ReportOptions, 'color' | 'width'> {
  /** The two codings by name. */
  readonly first: string;
  readonly second: string;
  readonly notes: readonly string[];
}

/** Two codings side by side, as a person reads it in a terminal: the measures, then where they differ. */
export function agreementPage(found: Comparison, { first, second, notes, color, width }: Options): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const { overall, answers, letters } = found;
  const grid = new Table({
    head: ['question', 'n', 'kind', 'kappa', 'alpha', 'answer', 'kappa', 'alpha'].map((word) => chalk.bold(word)),
    ...DENSE,
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
  const room = Math.max(8, Math.min(40, width - 60));
  const alone = (id: string | null) => found.questions.filter((one) => one.id === id).length === 1;
  for (const { id, question, asked, kind, answer } of found.questions)
    grid.push([cut(plain([question ?? '·', alone(id) ? id : asked].filter(Boolean).join(' ')), room), ...measures(kind, answer)]);
  if (found.questions.length > 1)
    grid.push([chalk.bold('all'), ...measures(overall.kind, { ...overall.answer, kappa: null, alpha: null })]);
  const out = [
    chalk.bold(`a  ${first}`),
    chalk.bold(`b  ${second}`),
    wrap(
      `${plural(letters.both, 'letter')} and ${plural(answers.both, 'answer')} in both; the same answer ${overall.answer.agreed}, the same kind of answer ${overall.kind.agreed}`,
      width,
      9,
    ),
    '',
    grid.toString(),
    '',
  ];
  if (found.disagreements.length) out.push(chalk.bold('Where they differ'), disagreements(found, width, chalk), '');
  out.push(...notes.map((note) => chalk.dim(wrap(plain(note), width, 9))));
  return `${out.join('\n').trimEnd()}\n`;
}

function disagreements(found: Comparison, width: number, chalk: ChalkInstance): string {
  const label = Math.max(1, ...found.disagreements.map(({ question }) => plain(question ?? '·').length));
  const room = Math.max(40, width - label - 13);
  const value = Math.floor(room * 0.33);
  const letter = room - 2 * value;
  const grid = new Table({
    head: ['letter', '', 'a', 'b'].map((word) => chalk.bold(word)),
    ...DENSE,
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
