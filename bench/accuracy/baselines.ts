import type { AnswerRecord, ValueRecord } from '../../src/model/letter-record.js';
import type { Reading } from './judge.js';
import type { LabelledQuestion } from './labels.js';

/** A way to read a letter that needs no more than an evening: given its text and its questions, as labelled. */
export type Baseline = (text: string, questions: readonly LabelledQuestion[]) => Reading;

type Said = Pick<ValueRecord, 'kind' | 'value'> & { readonly provisions?: readonly string[] };

/** "The text after `2.` up to `3.`", and the first number or amount in it. */
export const numberRegex: Baseline = (text, questions) => read(text, questions, numberIn);

/** The same text, put into a class by the first phrase of a list that it holds; only then by its first number. */
export const phraseList: Baseline = (text, questions) => read(text, questions, (words) => phraseIn(words) ?? numberIn(words));

function read(text: string, questions: readonly LabelledQuestion[], classify: (words: string) => Said): Reading {
  const answers = questions.map(({ id, label, question }, index): AnswerRecord => {
    const words = between(text, label, questions[index + 1]?.label ?? null, questions.length === 1);
    const said = words === null ? null : classify(words);
    const evidence = { quote: words ?? '', start: 0, end: 0, page: null, boxes: null };
    const exemptions = (said?.provisions ?? []).map((provision) => ({
      law: 'FOIA',
      provision,
      name: '',
      class: 'qualified' as const,
      evidence,
    }));
    return {
      question: label,
      id: id ?? `q${index + 1}`,
      asked: question,
      expects: 'text',
      kind: said?.kind ?? 'missing',
      value: said?.value ?? null,
      status: said ? 'answered' : 'not_answered',
      exemptions,
      values: said ? [{ kind: said.kind, value: said.value, entity: null, period: null, rule: 'baseline', evidence }] : [],
      text: words ?? '',
      span: null,
      // an empty cell is a warning of a kind; nothing else ever is
      confidence: said ? 'high' : 'low',
      doubts: [],
    };
  });
  return { error: null, letter: null, answers };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const opens = (label: string): RegExp => new RegExp(`(?:^|\\n)[ \\t(]*(?:Q|A|Question|Answer)?[ \\t]*${escaped(label)}[ \\t]*[.):-]`, 'gi');

/**
 * After the last "2." at the start of a line, since the first is often the request's; up to the next question's number, or where the letter
 * closes. All of the letter where one thing is asked and no number found.
 */
function between(text: string, label: string | null, next: string | null, only: boolean): string | null {
  const own = label === null ? undefined : [...text.matchAll(opens(label))].at(-1);
  if (!own && !only) return null;
  const rest = own ? text.slice(own.index + own[0].length) : text;
  const end = [next === null ? -1 : rest.search(opens(next)), rest.search(CLOSING)].filter((at) => at >= 0);
  return rest.slice(0, Math.min(...end, rest.length)).trim();
}
const CLOSING = /\n\s*(?:yours (?:sincerely|faithfully)|kind regards|if you (?:are (?:not satisfied|unhappy|dissatisfied)|have any))/i;

function numberIn(words: string): Said {
  const found = /£\s?(\d[\d,]*(?:\.\d+)?)\s?(k|m|million)?|(\d[\d,]*(?:\.\d+)?)\s?(%)?/i.exec(words);
  if (!found) return { kind: 'text', value: null };
  const number = Number((found[1] ?? found[3] ?? '').replace(/,/g, ''));
  const times = { k: 1e3, m: 1e6, million: 1e6 }[found[2]?.toLowerCase() ?? ''] ?? 1;
  if (found[1] !== undefined) return { kind: 'money', value: { amount: number * times, currency: 'GBP' } };
  return { kind: found[4] ? 'percentage' : 'count', value: number };
}

/** In this order; what a person types after reading ten letters. */
const PHRASES: readonly (readonly [RegExp, ValueRecord['kind']])[] = [
  [/neither confirm nor deny/i, 'ncnd'],
  [/(?:not|n't) (?:hold|held|recorded?|collected?)|no (?:information|data|records?) (?:is |are )?held|no record/i, 'not_held'],
  [/exempt|section 12|section 14|section 40|refus|withh[eo]ld|cost limit/i, 'refused'],
  [/attached|enclosed|attachment|spreadsheet/i, 'see_attachment'],
  [/see (?:above|question|answer)|as per question|as above/i, 'see_question'],
  [/not applicable|\bn\/a\b/i, 'not_applicable'],
  [/not possible|not available|no self-referral/i, 'not_possible'],
  [/(?:held by|contact) (?:the )?[A-Z]/, 'held_elsewhere'],
  [/could you (?:please )?(?:clarify|confirm)|please clarify/i, 'clarification'],
  [/https?:\/\/\S+|www\.\S+/i, 'available_elsewhere'],
];

function phraseIn(words: string): Said | null {
  const kind = PHRASES.find(([phrase]) => phrase.test(words))?.[1];
  if (kind === 'refused' || kind === 'ncnd')
    return {
      kind,
      value: null,
      provisions: [...words.matchAll(/(?:section|s\.?|regulation) ?(\d+ ?(?:\(\w+\) ?)*)/gi)].map((found) => found[1] ?? ''),
    };
  if (kind === 'available_elsewhere') return { kind, value: /(?:https?:\/\/|www\.)\S+/i.exec(words)?.[0] ?? null };
  if (kind) return { kind, value: null };
  const yes = /^\W*(yes|no)\b/i.exec(words)?.[1];
  if (yes) return { kind: 'boolean', value: yes.toLowerCase() === 'yes' };
  return /^\W*(?:nil|none|zero)\b/i.test(words) ? { kind: 'count', value: 0 } : null;
}
