import type { AnswerRecord, LetterRecord } from '../model/letter-record.js';

export interface Tally {
  readonly name: string;
  readonly n: number;
}
/** Headline figures of one question, of one kind and currency; sums only over headlines, which speak for the whole question. */
export interface Figures {
  readonly unit: string;
  readonly n: number;
  readonly min: number;
  readonly median: number;
  readonly max: number;
  readonly total: number;
}
export interface QuestionSummary {
  readonly questionnaire: string;
  readonly question: string | null;
  readonly id: string;
  readonly asked: string;
  readonly letters: number;
  readonly answered: number;
  readonly partAnswered: number;
  readonly notAnswered: number;
  readonly missing: number;
  readonly doubts: number;
  readonly kinds: readonly Tally[];
  readonly figures: readonly Figures[];
  /** Headlines that are bounds ("<5"): what they add to the total, at least and at most (null where open). */
  readonly ranges: { readonly n: number; readonly min: number; readonly max: number | null };
  /** Letters whose figures stand under `several`: in no total, since the letter adds nothing up. */
  readonly several: number;
}
export interface Chase {
  readonly path: string;
  readonly authority: string | null;
  readonly why:
    | 'unreadable'
    | 'acknowledged_only'
    | 'clarification_sought'
    | 'extended'
    | 'fee_notice'
    | 'bounced'
    | 'questions_open'
    | 'late';
  readonly detail: string;
}
export interface Summary {
  readonly letters: number;
  readonly read: number;
  readonly unreadable: number;
  readonly types: readonly Tally[];
  readonly outcomes: readonly Tally[];
  /** Only letters that give both dates and a law. */
  readonly clock: { readonly known: number; readonly late: number; readonly medianWorkingDays: number | null };
  readonly exemptions: readonly Tally[];
  readonly questions: readonly QuestionSummary[];
  readonly chase: readonly Chase[];
}

/** The dataset in figures, each with its n. Pure. */
export function summarise(records: readonly LetterRecord[]): Summary {
  const read = records.filter(({ error }) => !error);
  const timed = read.flatMap(({ letter }) => (letter?.timeliness ? [letter.timeliness] : []));
  return {
    letters: records.length,
    read: read.length,
    unreadable: records.length - read.length,
    types: tally(read.map(({ letter }) => letter?.type ?? 'other')),
    outcomes: tally(read.map(({ letter }) => letter?.outcome ?? 'unknown')),
    clock: {
      known: timed.length,
      late: timed.filter(({ late }) => late).length,
      medianWorkingDays: timed.length ? median(timed.map(({ workingDays }) => workingDays)) : null,
    },
    // each provision once a letter
    exemptions: tally(
      read.flatMap(({ letter }) => [
        ...new Set(letter?.exemptions.map(({ law, provision }) => `${law} ${law.startsWith('EI') ? 'reg.' : 's.'}${provision}`)),
      ]),
    ),
    questions: questionsOf(read),
    chase: records.flatMap(chaseOf),
  };
}

function questionsOf(read: readonly LetterRecord[]): QuestionSummary[] {
  const groups = new Map<string, { questionnaire: string; answers: AnswerRecord[] }>();
  for (const { questionnaire, answers } of read) {
    // questions that only their own letter prints are no dataset
    if (!questionnaire || questionnaire.origin === 'letter') continue;
    for (const answer of answers) {
      const key = `${questionnaire.id}\n${answer.id}`;
      const group = groups.get(key) ?? { questionnaire: questionnaire.id, answers: [] };
      group.answers.push(answer);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ questionnaire, answers }) => {
    const [first] = answers as [AnswerRecord];
    const ranges = answers.flatMap(({ kind, value }) => (kind === 'range' ? [value as { min: number | null; max: number | null }] : []));
    const status = (wanted: string) => answers.filter((answer) => answer.status === wanted && answer.kind !== 'missing').length;
    return {
      questionnaire,
      question: first.question,
      id: first.id,
      asked: first.asked,
      letters: answers.length,
      answered: status('answered'),
      partAnswered: status('part_answered'),
      notAnswered: status('not_answered'),
      missing: answers.filter(({ kind }) => kind === 'missing').length,
      doubts: answers.filter(({ confidence }) => confidence === 'low').length,
      kinds: tally(answers.map(({ kind }) => kind)),
      figures: figuresOf(answers),
      ranges: {
        n: ranges.length,
        min: sum(ranges.map(({ min }) => min ?? 0)),
        max: ranges.some(({ max }) => max === null) ? null : sum(ranges.map(({ max }) => max as number)),
      },
      several: answers.filter(({ kind }) => kind === 'several').length,
    };
  });
}

function figuresOf(answers: readonly AnswerRecord[]): Figures[] {
  const byUnit = new Map<string, number[]>();
  for (const { kind, value, values } of answers) {
    // a figure for another period than the one asked stays out of every total
    const period = values.find((one) => one.kind === kind && JSON.stringify(one.value) === JSON.stringify(value))?.period ?? '';
    const add = (unit: string, number: number) => byUnit.set(unit, [...(byUnit.get(unit) ?? []), number]);
    if (kind === 'count') add(period ? `count, ${period}` : 'count', value as number);
    if (kind === 'percentage') add('%', value as number);
    if (kind === 'money') {
      const { amount, currency } = value as { amount: number; currency: string };
      add(period ? `${currency}, ${period}` : currency, amount);
    }
  }
  return [...byUnit].map(([unit, numbers]) => ({
    unit,
    n: numbers.length,
    min: Math.min(...numbers),
    median: median(numbers),
    max: Math.max(...numbers),
    total: Math.round(sum(numbers) * 100) / 100,
  }));
}

const WAITING: Readonly<Record<string, Chase['why']>> = {
  acknowledgement: 'acknowledged_only',
  clarification_request: 'clarification_sought',
  extension: 'extended',
  fee_notice: 'fee_notice',
  bounce: 'bounced',
};

/** Why a person should write again; a letter may be there for several reasons. */
function chaseOf({ source, error, letter, answers }: LetterRecord): Chase[] {
  const base = { path: source.path, authority: letter?.authority ?? null };
  if (error) return [{ ...base, why: 'unreadable', detail: error.message }];
  const waiting = WAITING[letter?.type ?? ''];
  if (waiting) return [{ ...base, why: waiting, detail: '' }];
  const open = answers.filter(({ kind }) => kind === 'missing' || kind === 'unanswered').map(({ question, id }) => question ?? id);
  return [
    ...(open.length ? [{ ...base, why: 'questions_open' as const, detail: open.join(', ') }] : []),
    ...(letter?.timeliness?.late
      ? [{ ...base, why: 'late' as const, detail: `due ${letter.timeliness.dueDate}, ${letter.timeliness.workingDays} working days` }]
      : []),
  ];
}

/** The commonest first, names in order where they tie. */
function tally(names: readonly string[]): Tally[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, n]) => ({ name, n })).sort((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1));
}
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? (sorted[Math.floor(middle)] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
