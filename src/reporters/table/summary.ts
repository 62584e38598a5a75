import { Chalk, type ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import type { QuestionSummary, Summary } from '../../dataset/summary.js';
import { plural } from '../plural.js';
import type { ReportOptions } from '../reporter.js';
import { showFigure } from '../show.js';
import { cut, DENSE, plain, wrap } from './cells.js';

/** The dataset in figures, as a person reads it in a terminal. */
export function summaryPage(found: Summary, { color, width }: Pick<ReportOptions, 'color' | 'width'>): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const facts: [string, string][] = [
    ...aside(found),
    ...(found.response ? responseLines(found.response) : []),
    ['types', listed(found.types)],
    ['outcomes', listed(found.outcomes)],
    ['official', official(found)],
    ['late', lateness(found)],
    ['exemptions', listed(found.exemptions)],
  ];
  const out = [
    chalk.bold(
      `${plural(found.letters, 'letter')}, ${found.read} read${found.unreadable ? `, ${found.unreadable} could not be read` : ''}`,
    ),
    ...facts.map(([name, text]) => hanging(name.padEnd(12), text, width)),
  ];
  if (found.questions.length) out.push('', coverage(found.questions, width, chalk));
  const stated = found.questions.filter(({ figures, bounds }) => figures.length || bounds.length);
  if (stated.length) out.push('', chalk.bold('Figures'), figuresTable(stated, width, chalk));
  if (found.chase.length) out.push('', chalk.bold('To chase'), ...chaseLines(found, width));
  if (found.response?.unmatched.length)
    out.push('', chalk.bold('Letters of no body in the roster'), ...found.response.unmatched.map((path) => hanging('  ', path, width)));
  return `${out.join('\n')}\n`;
}

const listed = (tallies: readonly { name: string; n: number }[]): string =>
  tallies.map(({ name, n }) => `${name.replaceAll('_', ' ')} ${n}`).join(', ') || 'none';

/** Text behind a head, no wider than the terminal; its further lines stand below its first. */
function hanging(head: string, text: string, width: number): string {
  const lines = wrap(plain(text), Math.max(40, width) - head.length, 99);
  return head + lines.replaceAll('\n', `\n${' '.repeat(head.length)}`);
}

/** What stands in no figure below. */
const aside = ({ copies, replaced }: Summary): [string, string][] => [
  ...(copies ? [['copies', `${copies} with the bytes of another letter, in no figure`] as [string, string]] : []),
  ...(replaced
    ? [
        [
          'replaced',
          `${replaced} by a later letter on the same request; of ${replaced === 1 ? 'it' : 'them'} only the answers that it leaves open are counted`,
        ] as [string, string],
      ]
    : []),
];

function responseLines({
  asked,
  replied,
  waiting,
  noReply,
  overdue,
  unmatched,
  doubtful,
}: NonNullable<Summary['response']>): [string, string][] {
  const open = waiting.length ? `, ${listed(waiting)}` : '';
  const late = overdue === null ? '' : `; ${overdue} overdue`;
  return [
    ['replied', `${replied} of ${asked} asked (${Math.round((100 * replied) / asked)}%), ${noReply} silent${open}${late}`],
    ...(unmatched.length || doubtful.length
      ? [
          [
            'roster',
            `${plural(unmatched.length, 'letter')} of no body in it, ${plural(doubtful.length, 'letter')} matched with a doubt`,
          ] as [string, string],
        ]
      : []),
  ];
}

/** The outcomes under the names of the Cabinet Office's statistics. */
const official = (found: Summary): string =>
  found.official.cabinetOffice.map(({ name, n }) => `${name ?? 'without a name there'} ${n}`).join(', ') || 'none';

const lateness = ({ clock }: Summary): string =>
  clock.known
    ? `${clock.late} of the ${clock.known} whose dates and law are known; median ${clock.medianWorkingDays} working days`
    : 'unknown: no reply gives both dates and the law';

function coverage(questions: readonly QuestionSummary[], width: number, chalk: ChalkInstance): string {
  const room = Math.max(14, Math.min(70, width - 59));
  const grid = new Table({
    head: ['', 'question', 'answered', 'part', 'not', 'missing', 'doubt'].map((word) => chalk.bold(word)),
    ...DENSE,
    colWidths: [6, room + 2, 11, 6, 6, 9, 7],
    colAligns: ['left', 'left', 'right', 'right', 'right', 'right', 'right'],
  });
  for (const { question, asked, answered, letters, partAnswered, notAnswered, missing, doubts } of questions)
    grid.push([question ?? '·', cut(plain(asked), room), `${answered}/${letters}`, partAnswered, notAnswered, missing, doubts]);
  return grid.toString();
}

/** A line for each unit and period: the figures that letters state, how many of them are in doubt, and what those add that state bounds only. */
function figuresTable(questions: readonly QuestionSummary[], width: number, chalk: ChalkInstance): string {
  const wide = width >= 110;
  // figures show their unit; a period behind it is written out
  const periodOf = (unit: string) => unit.split(', ')[1] ?? '';
  const periods = questions.some(({ figures, bounds }) => [...figures, ...bounds].some(({ unit }) => periodOf(unit)));
  const ends = (word: string) => (wide ? [word] : []);
  const head = [
    '',
    ...(periods ? ['for'] : []),
    'n',
    'doubt',
    ...ends('least'),
    'median',
    ...ends('most'),
    'total',
    'bounds',
    'with them',
    'parts',
  ];
  const grid = new Table({
    head: head.map((word) => chalk.bold(word)),
    ...DENSE,
    colAligns: head.map((word) => (word === '' || word === 'for' ? 'left' : 'right')),
  });
  for (const { question, figures, bounds, several } of questions)
    for (const [at, unit] of [...new Set([...figures, ...bounds].map((one) => one.unit))].entries()) {
      const stated = figures.find((one) => one.unit === unit);
      const bounded = bounds.find((one) => one.unit === unit);
      const [name = ''] = unit.split(', ');
      const form = (number: number | undefined) => (number === undefined ? '–' : showFigure(name, number));
      const total = stated?.total ?? 0;
      grid.push([
        at ? '' : (question ?? '·'),
        ...(periods ? [periodOf(unit)] : []),
        stated?.n ?? 0,
        stated?.doubts || '',
        ...(wide ? [form(stated?.min)] : []),
        form(stated?.median),
        ...(wide ? [form(stated?.max)] : []),
        name === '%' ? '–' : form(stated?.total),
        bounded?.n ?? '',
        bounded && name !== '%' ? `${form(total + bounded.min)} to ${bounded.max === null ? '…' : form(total + bounded.max)}` : '',
        at ? '' : several || '',
      ]);
    }
  return grid.toString();
}

/** By reason, so that each list can be worked through. */
function chaseLines({ chase }: Summary, width: number): string[] {
  const reasons = [...new Set(chase.map(({ why }) => why))];
  return reasons.flatMap((reason) => {
    const own = chase.filter(({ why }) => why === reason);
    return [
      `${reason.replaceAll('_', ' ')}: ${own.length}`,
      ...own.map(({ authority, path, detail }) => hanging('  ', `${authority ?? path}${detail ? ` (${detail})` : ''}`, width)),
    ];
  });
}
