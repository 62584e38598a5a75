import type { AnswerRecord, LetterRecord, ValueRecord } from '../../src/model/letter-record.js';
import type { LabelledQuestion, Labels } from './labels.js';
import { kindOf, partsSaid, sameValue } from './values.js';
import { overlap, plain, recall, wordsOf } from './words.js';

/** How one labelled question was read. */
export interface Verdict {
  /** Of the label. */
  readonly kind: string;
  readonly question: LabelledQuestion;
  /** Null where the reading has no answer to this question. */
  readonly answer: AnswerRecord | null;
  /** The right stretch of the letter is the answer's text: it holds the labelled words, and not half the letter beside them. */
  readonly located: boolean;
  /** The headline's kind is the label's, or another that a fair reader could choose; of `several`, every labelled part is there. */
  readonly kindRight: boolean;
  /** Of a right kind: the headline, or every part with its entity or period, has the right value. False where the kind is wrong. */
  readonly valueRight: boolean;
  /** All three. */
  readonly exact: boolean;
  /** Marked high, and neither right nor merely coarser than the label. */
  readonly silent: boolean;
  /** Not right, and not merely coarser: what a doubt should warn of. */
  readonly wrong: boolean;
  readonly high: boolean;
  /** Null where the label names none. */
  readonly exemptionsFound: boolean | null;
  /** An exemption is read where nobody claims one. */
  readonly exemptionsFalse: boolean;
}

export interface Judgement {
  readonly read: boolean;
  readonly verdicts: readonly Verdict[];
  /** Answers that say something to no labelled question. */
  readonly extra: number;
  /** For a letter that answers nothing: was that seen? Null for others. */
  readonly silence: boolean | null;
  /** Right or not; null where the label has none, and for the authority where the text does not name it. */
  readonly reference: boolean | null;
  readonly date: boolean | null;
  readonly authority: boolean | null;
  readonly evidence: { readonly right: number; readonly all: number; readonly absent: number };
}

export type Reading = Pick<LetterRecord, 'error' | 'letter' | 'answers'>;

const NOTHING: readonly string[] = ['missing', 'unanswered'];
const says = ({ kind }: { readonly kind: string }): boolean => !NOTHING.includes(kind);

/** Readings that a careful person would not call wrong, only coarser than the label: never exact, but no silent error either. */
const COARSER: Readonly<Record<string, readonly string[]>> = {
  text: ['list', 'boolean'],
  list: ['text', 'several'],
  table: ['text', 'several', 'list'],
  link: ['available_elsewhere'],
  available_elsewhere: ['link'],
  not_applicable: ['not_possible'],
  not_possible: ['not_applicable'],
  unanswered: ['missing'],
  missing: ['unanswered'],
};

/** Compare a reading of a letter with its labels. `text` is the letter's canonical text; a reading of null is a letter that was not read. */
export function judge({ questions = [], ...labels }: Labels, reading: Reading | null, text: string): Judgement {
  const none = { extra: 0, silence: null, reference: null, date: null, authority: null, evidence: { right: 0, all: 0, absent: 0 } };
  if (!reading || reading.error) return { ...none, read: false, verdicts: questions.map((question) => unread(question)) };
  if (!questions.length) return { ...none, read: true, verdicts: [], silence: !reading.answers.some(says) };
  const used = new Set<AnswerRecord>();
  const verdicts = questions.map((question) => {
    const answer = answerTo(
      question,
      reading.answers.filter((one) => !used.has(one)),
    );
    if (!answer) return unread(question);
    used.add(answer);
    return verdict(question, answer);
  });
  const extra = labels.complete === false ? 0 : reading.answers.filter((one) => !used.has(one) && says(one)).length;
  return { read: true, verdicts, extra, silence: null, ...facts(labels, reading, text), evidence: evidenceOf(reading, text) };
}

const unread = (question: LabelledQuestion): Verdict => ({
  kind: kindOf(question),
  question,
  answer: null,
  located: false,
  kindRight: false,
  valueRight: false,
  exact: false,
  silent: false,
  wrong: true,
  high: false,
  exemptionsFound: null,
  exemptionsFalse: false,
});

/** By id, else by number where the words do not speak against it, else by words. */
function answerTo(question: LabelledQuestion, answers: readonly AnswerRecord[]): AnswerRecord | undefined {
  const { id, label, question: words } = question;
  return (
    (id ? answers.find((answer) => answer.id === id) : undefined) ??
    answers.find(
      (answer) =>
        label !== null && plain(answer.question) === plain(label) && (!answer.asked || !words || overlap(answer.asked, words) >= 0.5),
    ) ??
    answers.find((answer) => answer.asked && overlap(answer.asked, words) >= 0.7)
  );
}

function verdict(question: LabelledQuestion, answer: AnswerRecord): Verdict {
  const kind = kindOf(question);
  const located = isLocated(question, answer);
  const kindRight = isKind(question, answer);
  const valueRight = kindRight && isValue(question, answer);
  const exact = located && kindRight && valueRight;
  const high = answer.confidence === 'high';
  const wrong = !exact && !(!kindRight && located && (COARSER[kind] ?? []).includes(answer.kind));
  return {
    kind,
    question,
    answer,
    located,
    kindRight,
    valueRight,
    exact,
    high,
    wrong,
    silent: high && wrong,
    ...exemptions(question, answer),
  };
}

/** The headline, or every part where it has none, is what the label says: kind and value. */
export const isRight = (question: LabelledQuestion, answer: Said): boolean => isKind(question, answer) && isValue(question, answer);

/** What of an answer its label is compared with. */
export type Said = Pick<AnswerRecord, 'kind' | 'value'> & {
  readonly values: readonly Pick<ValueRecord, 'kind' | 'value' | 'entity' | 'period'>[];
};

const accepted = ({ acceptable = [], alt = [], ...question }: LabelledQuestion): ReadonlySet<string> =>
  new Set([
    kindOf(question),
    ...[...acceptable, ...alt].map((one) => kindOf({ kind: typeof one === 'string' ? one : one.kind, value: null })),
  ]);

function isLocated(question: LabelledQuestion, answer: AnswerRecord): boolean {
  const wanted = question.answer ?? '';
  if (!wanted || NOTHING.includes(kindOf(question))) return accepted(question).has(answer.kind);
  // a label that stops where coders were told to stop says nothing of how long the answer is
  const cut = question.answerTruncated || (wanted.length >= 85 && wanted.length <= 92) || wanted.length >= 280;
  return recall(wanted, answer.text) >= 0.6 && (cut || wordsOf(answer.text).size <= wordsOf(wanted).size * 4 + 60);
}

function isKind(question: LabelledQuestion, { kind, values }: Said): boolean {
  const kinds = accepted(question);
  const { parts = [] } = question;
  if (kind !== 'several') return kinds.has(kind);
  return parts.length > 1 ? partsSaid(parts, values, false) : kinds.has('several') || values.some((value) => kinds.has(value.kind));
}

function isValue(question: LabelledQuestion, { kind, value, values }: Said): boolean {
  const { parts = [] } = question;
  if (kind === 'several') return !parts.length || partsSaid(parts, values, true);
  if (kind !== kindOf(question)) return true;
  const told = question.value !== null && question.value !== undefined;
  const whole = told || parts.length < 2 || kind === 'table' || kind === 'text';
  return sameValue(kind, question.value, value) && (whole || partsSaid(parts, values, true));
}

/** "s.40(2)" and "section 40 (2)" as "40(2)"; undefined where no provision is named. */
const provisionOf = (text: unknown): string | undefined =>
  String(text)
    .toLowerCase()
    .match(/\d+[a-z]?(?:\s*\([0-9a-z]+\))*/)?.[0]
    .replace(/\s/g, '');

function exemptions(question: LabelledQuestion, answer: AnswerRecord): Pick<Verdict, 'exemptionsFound' | 'exemptionsFalse'> {
  const wanted = (question.exemptions ?? []).map(provisionOf).filter((one) => one !== undefined);
  const got = [...(answer.exemptions ?? []), ...answer.values.flatMap((value) => value.exemptions ?? [])]
    .map(({ provision }) => provisionOf(provision))
    .filter((one) => one !== undefined);
  // the section that announces "not held" is no exemption
  const counts = wanted.length > 0 && answer.kind !== 'not_held';
  return {
    exemptionsFound: counts ? wanted.every((one) => got.some((other) => other.startsWith(one) || one.startsWith(other))) : null,
    exemptionsFalse: !wanted.length && got.length > 0 && !question.exemptionsOpen,
  };
}

function facts({ reference, date, authority }: Labels, { letter }: Reading, text: string) {
  const names = (one: string) => plain(one).length > 1 && (plain(reference).includes(plain(one)) || plain(one).includes(plain(reference)));
  return {
    reference: reference ? (letter?.references ?? []).some(names) : null,
    date: date ? Boolean(letter?.responseDate && date.startsWith(letter.responseDate)) : null,
    authority: authority && recall(authority, text) >= 0.6 ? overlap(authority, letter?.authority) >= 0.6 : null,
  };
}

function evidenceOf({ answers }: Reading, text: string): Judgement['evidence'] {
  const values = answers.flatMap((answer) => answer.values);
  const proved = values.flatMap(({ evidence }) => evidence ?? []);
  return {
    right: proved.filter(({ quote, start, end }) => quote && text.slice(start, end) === quote).length,
    all: proved.length,
    absent: values.filter((value) => !value.evidence && says(value)).length,
  };
}
