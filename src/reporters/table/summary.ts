import { Chalk, type ChalkInstance } from 'chalk';
import type { QuestionSummary, Summary } from '../../dataset/summary.js';
import { plural } from '../plural.js';
import type { ReportOptions } from '../reporter.js';
import { showFigure } from '../show.js';
import { HARD, plain, wrap } from './cells.js';
import { type Block, framed } from './framed.js';

/** The dataset in figures, as a person reads it in a terminal. */
export function summaryPage(found: Summary, { color, width }: Pick<ReportOptions, 'color' | 'width'>): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const facts: [string, string][] = [
    ...aside(found),
    ...(found.response ? responseLines(found.response) : []),
    ['types', listed(found.types)],
    ['outcomes', listed(found.outcomes)],
    // under the names of the Cabinet Office's statistics
    ['official', listed(found.official.cabinetOffice)],
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
  if (stated.length) out.push('', chalk.bold('Figures'), figuresTable(stated, width, chalk), chalk.dim(wrap(COLUMNS, width, 9)));
  if (found.chase.length) out.push('', chalk.bold('To chase'), ...chaseLines(found, width));
  if (found.response?.unmatched.length)
    out.push('', chalk.bold('Letters of no body in the roster'), ...found.response.unmatched.map((path) => hanging('  ', path, width)));
  return `${out.join('\n')}\n`;
}

const COLUMNS =
  'n: letters that state one figure; doubt: of them in doubt; bounds: letters that say “fewer than 5” or the like, and the total with them; parts: letters that answer in parts (by programme, area or year), which are in no total';

/** Names with their numbers; a line ends between them only. */
const listed = (tallies: readonly { name: string | null; n: number }[]): string =>
  tallies.map(({ name, n }) => `${name?.replaceAll('_', ' ') ?? 'without a name there'} ${n}`.replaceAll(' ', HARD)).join(', ') || 'none';

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

const lateness = ({ clock }: Summary): string =>
  clock.known
    ? `${clock.late} of the ${clock.known} whose dates and law are known; median ${clock.medianWorkingDays} working days`
    : 'unknown: no reply gives both dates and the law';

function coverage(questions: readonly QuestionSummary[], width: number, chalk: ChalkInstance): string {
  const blocks = byRequest(questions, ({ question, asked, answered, letters, partAnswered, notAnswered, missing, doubts }) => [
    [question ?? '·', plain(asked), `${answered}/${letters}`, ...[partAnswered, notAnswered, missing, doubts].map(String)],
  ]);
  return framed(['', 'question', 'answered', 'part', 'not', 'missing', 'doubt'], blocks, { names: 2, words: 1, width, chalk });
}

/** A block for each request, with a title where there are several. */
function byRequest(questions: readonly QuestionSummary[], rowsOf: (question: QuestionSummary) => string[][]): Block[] {
  const requests = [...new Set(questions.map(({ request }) => request))];
  return requests.map((request) => ({
    title: requests.length > 1 ? (request ?? 'Questions that letters share, and little else') : null,
    rows: questions.filter((question) => question.request === request).flatMap(rowsOf),
  }));
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
  const blocks = byRequest(questions, ({ question, figures, bounds, several }) =>
    [...new Set([...figures, ...bounds].map((one) => one.unit))].map((unit, at) => {
      const stated = figures.find((one) => one.unit === unit);
      const bounded = bounds.find((one) => one.unit === unit);
      const [name = ''] = unit.split(', ');
      const form = (number: number | undefined) => (number === undefined ? '–' : showFigure(name, number));
      const total = stated?.total ?? 0;
      return [
        at ? '' : (question ?? '·'),
        ...(periods ? [periodOf(unit)] : []),
        String(stated?.n ?? 0),
        String(stated?.doubts || ''),
        ...(wide ? [form(stated?.min)] : []),
        form(stated?.median),
        ...(wide ? [form(stated?.max)] : []),
        name === '%' ? '–' : form(stated?.total),
        String(bounded?.n ?? ''),
        bounded && name !== '%' ? `${form(total + bounded.min)} to ${bounded.max === null ? '…' : form(total + bounded.max)}` : '',
        String(at ? '' : several || ''),
      ];
    }),
  );
  return framed(head, blocks, { names: periods ? 2 : 1, width, chalk });
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
