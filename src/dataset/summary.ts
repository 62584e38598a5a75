import type { AnswerRecord, LetterRecord } from '../model/letter-record.js';
import { crosswalk } from '../model/outcome.js';
import { figureOf, median, sum, withheld } from './figures.js';

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
  readonly ranges: { readonly n: number; readonly units: readonly string[]; readonly min: number; readonly max: number | null };
  /** Answers that withhold all or part of what was asked. */
  readonly withheld: number;
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
  /** The outcomes as official statistics name them (`crosswalk`): Cabinet Office series, Code of Practice (2018) 8.5; null where they have no name. */
  readonly official: {
    readonly cabinetOffice: readonly { readonly name: string | null; readonly n: number }[];
    readonly code: readonly { readonly name: string | null; readonly n: number }[];
  };
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
    official: { cabinetOffice: officially(read, 'cabinetOffice'), code: officially(read, 'code') },
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
    const ranges = answers.flatMap((answer) => (answer.kind === 'range' ? (figureOf(answer) ?? []) : [])).filter(({ period }) => !period);
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
        units: [...new Set(ranges.map(({ unit }) => unit))],
        min: sum(ranges.map(({ min }) => min ?? 0)),
        max: ranges.some(({ max }) => max === null) ? null : sum(ranges.map(({ max }) => max as number)),
      },
      withheld: answers.filter(withheld).length,
      several: answers.filter(({ kind }) => kind === 'several').length,
    };
  });
}

function figuresOf(answers: readonly AnswerRecord[]): Figures[] {
  const byUnit = new Map<string, number[]>();
  for (const answer of answers) {
    const figure = answer.kind === 'range' ? null : figureOf(answer);
    if (!figure || figure.min === null) continue;
    // a figure for another period than the one asked stays out of every other total
    const unit = figure.period && figure.unit !== '%' ? `${figure.unit}, ${figure.period}` : figure.unit;
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), figure.min]);
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

const officially = (read: readonly LetterRecord[], series: 'cabinetOffice' | 'code'): { name: string | null; n: number }[] =>
  tally(read.map(({ letter }) => crosswalk[(letter?.outcome ?? 'unknown') as keyof typeof crosswalk]?.[series] ?? '')).map(
    ({ name, n }) => ({
      name: name || null,
      n,
    }),
  );

/** The commonest first, names in order where they tie. */
function tally(names: readonly string[]): Tally[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, n]) => ({ name, n })).sort((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1));
}
