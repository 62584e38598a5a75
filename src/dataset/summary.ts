import type { AnswerRecord, LetterRecord } from '../model/letter-record.js';
import { crosswalk } from '../model/outcome.js';
import { type Body, bodiesOf } from './bodies.js';
import { countOf, type Figure, figureOf, median, sum, withheld } from './figures.js';
import { groupsOf } from './groups.js';
import { type KeyOf, questionKeys } from './question-keys.js';
import { answersOf, type Request, requestsOf, type Waiting } from './requests.js';
import type { Roster } from './roster.js';

export interface Tally {
  readonly name: string;
  readonly n: number;
}
/** Headline figures of one question, of one kind, currency and period; sums only over headlines, which speak for the whole question. */
export interface Figures {
  /** `count`, `%` or a currency code; behind a comma the period, where it is another than the one asked. */
  readonly unit: string;
  readonly n: number;
  readonly min: number;
  readonly median: number;
  readonly max: number;
  readonly total: number;
  /** How many of the figures are in doubt: look at them before the total is used. */
  readonly doubts: number;
}
export interface QuestionSummary {
  /** The request that asks it, as a title: letters may print different requests. Null where letters share this question, and little else. */
  readonly request: string | null;
  readonly questionnaire: string;
  readonly question: string | null;
  readonly id: string;
  readonly asked: string;
  /** Requests that have the question: the letters of one body on one request are counted once. */
  readonly letters: number;
  readonly answered: number;
  readonly partAnswered: number;
  readonly notAnswered: number;
  readonly missing: number;
  readonly doubts: number;
  readonly kinds: readonly Tally[];
  readonly figures: readonly Figures[];
  /** Headlines that are bounds ("<5"), unit by unit as in `figures`: what they add to the total, at least and at most (null where open). */
  readonly bounds: readonly { readonly unit: string; readonly n: number; readonly min: number; readonly max: number | null }[];
  /** Answers that withhold all or part of what was asked. */
  readonly withheld: number;
  /** Letters whose figures stand under `several`: in no total, since the letter adds nothing up. */
  readonly several: number;
}
export interface Chase {
  /** The letter; '' where there is none. */
  readonly path: string;
  readonly authority: string | null;
  readonly why: 'no_reply' | 'unreadable' | Waiting | 'questions_open' | 'late';
  readonly detail: string;
}
/** Who of those that were asked has replied. */
export interface Response {
  readonly asked: number;
  readonly replied: number;
  /** Bodies that have written, but not answered yet, by what they wrote. */
  readonly waiting: readonly Tally[];
  readonly noReply: number;
  /** Of those that are to reply, and wait for nothing themselves, how many are past their day; null where no day is given to reckon from. */
  readonly overdue: number | null;
  /** Letters of which no body of the roster can be made out, and letters matched with a doubt. */
  readonly unmatched: readonly string[];
  readonly doubtful: readonly string[];
  readonly bodies: readonly Body[];
}
export interface Summary {
  readonly letters: number;
  readonly read: number;
  readonly unreadable: number;
  /** Letters with the bytes of another one: they stand in no figure. */
  readonly copies: number;
  /** Letters that a later one on the same request replaces or makes up for: only the answers that it leaves open are taken from them. */
  readonly replaced: number;
  /** Only with a roster. */
  readonly response?: Response;
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

/**
 * The dataset in figures, each with its n. The letters of one body on one request count as one. `asOf` (ISO) is the day to reckon from where
 * bodies have not replied. Pure.
 */
export function summarise(records: readonly LetterRecord[], roster: Roster | null = null, asOf: string | null = null): Summary {
  return summaryBy(questionKeys(records), records, roster, asOf);
}

/** The same for whoever has told the questions apart already. */
export function summaryBy(
  keyOf: KeyOf,
  records: readonly LetterRecord[],
  roster: Roster | null = null,
  asOf: string | null = null,
): Summary {
  const { requests, copies } = requestsOf(records);
  const standing = requests.flatMap((request) => request.standing);
  const read = records.filter(({ error }) => !error);
  const timed = standing.flatMap(({ letter }) => (letter?.timeliness ? [letter.timeliness] : []));
  const response = roster && responseOf(records, roster, asOf);
  return {
    letters: records.length,
    read: read.length,
    unreadable: records.length - read.length,
    copies,
    replaced: read.length - copies - standing.length,
    ...(response && { response }),
    types: tally(standing.map(({ letter }) => letter?.type ?? 'other')),
    outcomes: tally(standing.map(({ letter }) => letter?.outcome ?? 'unknown')),
    official: { cabinetOffice: officially(standing, 'cabinetOffice'), code: officially(standing, 'code') },
    clock: {
      known: timed.length,
      late: timed.filter(({ late }) => late).length,
      medianWorkingDays: timed.length ? median(timed.map(({ workingDays }) => workingDays)) : null,
    },
    // each provision once a letter
    exemptions: tally(
      standing.flatMap(({ letter }) => [
        ...new Set(letter?.exemptions.map(({ law, provision }) => `${law} ${law.startsWith('EI') ? 'reg.' : 's.'}${provision}`)),
      ]),
    ),
    questions: questionsOf(requests, keyOf),
    chase: [
      ...(response?.bodies ?? []).flatMap(chaseBody(asOf)),
      ...records.flatMap(({ source, error }): Chase[] =>
        error ? [{ path: source.path, authority: null, why: 'unreadable', detail: error.message }] : [],
      ),
      ...requests.flatMap((request) => chaseRequest(request, keyOf)),
    ],
  };
}

/** While a body waits for a clarification or a fee the clock stands still; an extension has a day of its own. */
const RUNS: readonly Body['state'][] = ['no_reply', 'acknowledged_only', 'bounced', 'no_answer'];

function responseOf(records: readonly LetterRecord[], roster: Roster, asOf: string | null): Response {
  const bodies = bodiesOf(records, roster);
  const open = bodies.filter(({ state }) => state !== 'replied');
  const paths = (some: (record: LetterRecord) => boolean) =>
    records.filter((record) => !record.error && some(record)).map(({ source }) => source.path);
  return {
    asked: bodies.length,
    replied: bodies.length - open.length,
    waiting: tally(open.flatMap(({ state }) => (state === 'no_reply' ? [] : [state]))),
    noReply: open.filter(({ state }) => state === 'no_reply').length,
    overdue: asOf ? open.filter(({ asked, state }) => RUNS.includes(state) && asked.due && asked.due.date < asOf).length : null,
    unmatched: paths((record) => !record.roster),
    doubtful: paths((record) => record.roster?.confidence === 'low'),
    bodies,
  };
}

function questionsOf(requests: readonly Request[], keyOf: KeyOf): QuestionSummary[] {
  const groups = new Map<string, { record: LetterRecord; answer: AnswerRecord }[]>();
  for (const request of requests)
    for (const { key, ...one } of answersOf(request, keyOf)) groups.set(key, [...(groups.get(key) ?? []), one]);
  const titles = new Map<string, string>();
  for (const { title, columns } of groupsOf(
    requests.flatMap(({ letters }) => letters.map((record) => ({ record }))),
    keyOf,
  ).groups)
    for (const { key } of columns) if (!titles.has(key)) titles.set(key, title);
  const place = new Map([...titles.keys()].map((key, at) => [key, at]));
  // questions that only one body's letters print are no dataset
  const shared = [...groups]
    .filter(([, [first, ...others]]) => first?.record.questionnaire && (first.record.questionnaire.id !== 'letter' || others.length))
    .sort(([a], [b]) => (place.get(a) ?? place.size) - (place.get(b) ?? place.size));
  return shared.map(([key, given]) => {
    const [first] = given as [(typeof given)[0]];
    const answers = given.map(({ answer }) => answer);
    const figures = given.flatMap(({ record, answer }) => {
      const figure = figureOf(answer, record.questionnaire?.period ?? null);
      return figure ? [{ ...figure, doubt: answer.confidence === 'low' }] : [];
    });
    const bounded = figures.filter((figure) => figure.bounded);
    const status = (wanted: string) => answers.filter((answer) => answer.status === wanted && answer.kind !== 'missing').length;
    return {
      request: titles.get(key) ?? null,
      questionnaire: first.record.questionnaire?.id ?? '',
      question: first.answer.question,
      id: first.answer.id,
      asked: first.answer.asked,
      letters: answers.length,
      answered: status('answered'),
      partAnswered: status('part_answered'),
      notAnswered: status('not_answered'),
      missing: answers.filter(({ kind }) => kind === 'missing').length,
      doubts: answers.filter(({ confidence }) => confidence === 'low').length,
      kinds: tally(answers.map(({ kind }) => kind)),
      figures: figuresOf(figures.filter((figure) => !figure.bounded)),
      bounds: [...byUnit(bounded)].map(([unit, own]) => ({ unit, ...boundsOf(own) })),
      withheld: answers.filter(withheld).length,
      several: answers.filter(({ kind }) => kind === 'several').length,
    };
  });
}

/** A figure for another period than the one asked stays out of every other total. */
function byUnit<F extends Figure>(figures: readonly F[]): Map<string, F[]> {
  const found = new Map<string, F[]>();
  for (const figure of figures) {
    const unit = figure.period && figure.unit !== '%' ? `${figure.unit}, ${figure.period}` : figure.unit;
    found.set(unit, [...(found.get(unit) ?? []), figure]);
  }
  return found;
}

function figuresOf(figures: readonly (Figure & { readonly doubt: boolean })[]): Figures[] {
  return [...byUnit(figures)].map(([unit, own]) => {
    const numbers = own.map(({ min }) => min as number);
    return {
      unit,
      n: numbers.length,
      min: Math.min(...numbers),
      median: median(numbers),
      max: Math.max(...numbers),
      total: Math.round(sum(numbers) * 100) / 100,
      doubts: own.filter(({ doubt }) => doubt).length,
    };
  });
}

const boundsOf = (ranges: readonly Figure[]): { n: number; min: number; max: number | null } => ({
  n: ranges.length,
  min: sum(ranges.map(({ min }) => min ?? 0)),
  max: ranges.some(({ max }) => max === null) ? null : sum(ranges.map(({ max }) => max as number)),
});

/** A body that has not written at all. */
const chaseBody =
  (asOf: string | null) =>
  ({ asked: { authority, sent, due }, state }: Body): Chase[] => {
    if (state !== 'no_reply') return [];
    const day = due && (asOf && due.date < asOf ? `was due ${due.date}` : `due ${due.date}`);
    return [{ path: '', authority, why: 'no_reply', detail: [sent && `sent ${sent}`, day].filter(Boolean).join(', ') }];
  };

/** Why a person should write again on a request; there may be several reasons. */
function chaseRequest(request: Request, keyOf: KeyOf): Chase[] {
  const { waiting, standing, letters } = request;
  const last = letters.at(-1) as LetterRecord;
  const base = { path: last.source.path, authority: last.letter?.authority ?? null };
  if (waiting) return [{ ...base, why: waiting, detail: '' }];
  const open = answersOf(request, keyOf).flatMap(({ answer: { kind, question, id } }) =>
    kind === 'missing' || kind === 'unanswered' ? [question ?? id] : [],
  );
  const clock = standing.find(({ letter }) => letter?.timeliness?.late)?.letter?.timeliness;
  return [
    ...(open.length ? [{ ...base, why: 'questions_open' as const, detail: open.join(', ') }] : []),
    ...(clock ? [{ ...base, why: 'late' as const, detail: `due ${clock.dueDate}, ${clock.workingDays} working days` }] : []),
  ];
}

const officially = (standing: readonly LetterRecord[], series: 'cabinetOffice' | 'code'): { name: string | null; n: number }[] =>
  tally(standing.map(({ letter }) => crosswalk[(letter?.outcome ?? 'unknown') as keyof typeof crosswalk]?.[series] ?? '')).map(
    ({ name, n }) => ({
      name: name || null,
      n,
    }),
  );

/** The commonest first, names in order where they tie. */
function tally(names: readonly string[]): Tally[] {
  return [...countOf(names)].map(([name, n]) => ({ name, n })).sort((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1));
}
