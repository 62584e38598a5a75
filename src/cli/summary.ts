import { availableParallelism } from 'node:os';
import { Chalk } from 'chalk';
import Table from 'cli-table3';
import type { Roster } from '../dataset/roster.js';
import { type QuestionSummary, type Summary, summarise } from '../dataset/summary.js';
import type { LetterRecord } from '../model/letter-record.js';
import { cut, plain, FRAME as style, wrap } from '../reporters/table/cells.js';
import { withRoster } from '../roster.js';
import { findInputs } from './inputs.js';
import { Misuse } from './misuse.js';
import { progressOf } from './progress.js';
import { chooseQuestionnaire } from './questionnaire.js';
import { recordsIn } from './records.js';
import { isResults, readResults } from './results.js';
import { color, width } from './terminal.js';

export interface SummaryOptions {
  readonly json?: boolean;
  readonly questionnaire: string;
  readonly roster?: string;
  readonly asOf?: string;
}

/** `foi-parse summary`: results of an earlier run (JSON or NDJSON), or letters, in figures. */
export async function summary(names: readonly string[], options: SummaryOptions): Promise<number> {
  if (options.asOf !== undefined && !isDay(options.asOf)) throw new Misuse(`"${options.asOf}" is no day; write it as 2024-06-30`);
  const roster = options.roster === undefined ? null : await (await import('./roster.js')).openRoster(options.roster);
  const records: LetterRecord[] = [];
  const letters: string[] = [];
  for (const name of names)
    if (isResults(name)) for (const record of await readResults(name)) records.push(roster ? withRoster(record, roster) : record);
    else letters.push(name);
  if (letters.length) {
    const questionnaire = await chooseQuestionnaire(options.questionnaire);
    const inputs = await findInputs(letters);
    const limits = { timeout: 60, maxBytes: 100_000_000, jobs: availableParallelism(), questionnaire: options.questionnaire };
    const progress = progressOf(inputs.length, process.stderr);
    const { step: onRead, again: onAgain } = progress;
    for await (const record of recordsIn({ inputs, parse: { questionnaire }, options: limits, roster, onRead, onAgain }))
      records.push(record);
    progress.clear();
  }
  const found = summarise(records, roster, options.asOf ?? null);
  process.stdout.write(options.json ? `${JSON.stringify(plainly(found), null, 2)}\n` : show(found, roster));
  return found.read ? 0 : 2;
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** Percentages are never added up. */
const plainly = (found: Summary) => ({
  ...found,
  questions: found.questions.map((question) => ({
    ...question,
    figures: question.figures.map((figures) => (figures.unit === '%' ? { ...figures, total: null } : figures)),
  })),
});

const FRAME = { style, chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' } };
type Ink = InstanceType<typeof Chalk>;
const SIGN: Readonly<Record<string, string>> = { GBP: '£', EUR: '€', USD: '$' };

function show(found: Summary, roster: Roster | null): string {
  const chalk = new Chalk({ level: color(process.stdout) ? 1 : 0 });
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
    chalk.bold(`${many(found.letters, 'letter')}, ${found.read} read${found.unreadable ? `, ${found.unreadable} could not be read` : ''}`),
    ...facts.map(([name, text]) => hanging(name.padEnd(12), text)),
  ];
  if (found.questions.length) out.push('', coverage(found.questions, chalk));
  const stated = found.questions.filter(({ figures, bounds }) => figures.length || bounds.length);
  if (stated.length) out.push('', chalk.bold('Figures'), figuresTable(stated, chalk));
  if (found.chase.length) out.push('', chalk.bold('To chase'), ...chaseLines(found));
  if (roster && found.response?.unmatched.length)
    out.push('', chalk.bold('Letters of no body in the roster'), ...found.response.unmatched.map((path) => hanging('  ', path)));
  return `${out.join('\n')}\n`;
}

const many = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;
const grouped = (number: number): string => number.toLocaleString('en-GB');
const listed = (tallies: readonly { name: string; n: number }[]): string =>
  tallies.map(({ name, n }) => `${name.replaceAll('_', ' ')} ${n}`).join(', ') || 'none';

/** Text behind a head, no wider than the terminal; its further lines stand below its first. */
function hanging(head: string, text: string): string {
  const lines = wrap(plain(text), Math.max(40, width()) - head.length, 99);
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
          ['roster', `${many(unmatched.length, 'letter')} of no body in it, ${many(doubtful.length, 'letter')} matched with a doubt`] as [
            string,
            string,
          ],
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

function coverage(questions: readonly QuestionSummary[], chalk: Ink): string {
  const room = Math.max(14, Math.min(70, width() - 59));
  const grid = new Table({
    head: ['', 'question', 'answered', 'part', 'not', 'missing', 'doubt'].map((word) => chalk.bold(word)),
    ...FRAME,
    colWidths: [6, room + 2, 11, 6, 6, 9, 7],
    colAligns: ['left', 'left', 'right', 'right', 'right', 'right', 'right'],
  });
  for (const { question, asked, answered, letters, partAnswered, notAnswered, missing, doubts } of questions)
    grid.push([question ?? '·', cut(plain(asked), room), `${answered}/${letters}`, partAnswered, notAnswered, missing, doubts]);
  return grid.toString();
}

/** A line for each unit and period: the figures that letters state, how many of them are in doubt, and what those add that state bounds only. */
function figuresTable(questions: readonly QuestionSummary[], chalk: Ink): string {
  const wide = width() >= 110;
  // a count has no sign and money has one: other units, and periods, are written out
  const plainly = (unit: string) => unit === 'count' || unit === '%' || unit in SIGN;
  const units = questions.some(({ figures, bounds }) => [...figures, ...bounds].some(({ unit }) => !plainly(unit)));
  const ends = (word: string) => (wide ? [word] : []);
  const head = [
    '',
    ...(units ? ['unit'] : []),
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
    ...FRAME,
    colAligns: head.map((word) => (word === '' || word === 'unit' ? 'left' : 'right')),
  });
  for (const { question, figures, bounds, several } of questions)
    for (const [at, unit] of [...new Set([...figures, ...bounds].map((one) => one.unit))].entries()) {
      const stated = figures.find((one) => one.unit === unit);
      const bounded = bounds.find((one) => one.unit === unit);
      const [name = ''] = unit.split(', ');
      const form = (number: number | undefined) =>
        number === undefined ? '–' : `${SIGN[name] ?? ''}${grouped(number)}${name === '%' ? '%' : ''}`;
      const total = stated?.total ?? 0;
      grid.push([
        at ? '' : (question ?? '·'),
        ...(units ? [plainly(unit) ? '' : unit] : []),
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
function chaseLines({ chase }: Summary): string[] {
  const reasons = [...new Set(chase.map(({ why }) => why))];
  return reasons.flatMap((reason) => {
    const own = chase.filter(({ why }) => why === reason);
    return [
      `${reason.replaceAll('_', ' ')}: ${own.length}`,
      ...own.map(({ authority, path, detail }) => hanging('  ', `${authority ?? path}${detail ? ` (${detail})` : ''}`)),
    ];
  });
}
