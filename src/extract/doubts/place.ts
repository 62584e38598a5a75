import { type AnswerKind, type Doubt, type DoubtCode, doubt } from '../../model/answer.js';
import { contentWords, wordSet } from '../../model/words.js';
import { lengthOf, type Reading } from '../reading.js';
import { sentenceOf } from '../sentences.js';
import { speaksOfAll } from '../whole.js';

/**
 * Doubts about the place. What is said of the whole request is said of each question, where it withholds, refers or asks back; what does so
 * in the question's own words is its answer, in however many places it is told.
 */
export const pairing = ({ pairing: doubts, headline: { kind, claim }, question, passages }: Reading): Doubt[] => {
  if (!doubts.length) return [];
  const asked = wordSet(question.text);
  const said = new Set(passages.flatMap(({ text }) => contentWords(text)).filter((word) => asked.has(word)));
  const own = OF_ALL.includes(kind) && said.size > 0 && said.size >= Math.min(2, asked.size);
  // "Section 31 applies to the others" is no refusal of all
  const sentence = claim ? (sentenceOf(passages, claim.span)?.sentence ?? '') : '';
  const ofAll = !claim || (WITHHELD.includes(kind) ? speaksOfAll(sentence) : !speaksOfOther(sentence, asked));
  const settled: readonly DoubtCode[] = OF_ALL.includes(kind)
    ? [...(ofAll ? (['pairing/general'] as const) : []), 'reading/parts', ...(own ? (['pairing/ambiguous'] as const) : [])]
    : [];
  return doubts.filter(({ code }) => !settled.includes(code) && !(code === 'reading/parts' && kind === 'boolean'));
};
/** "The tide policy is attached", where something else was asked: it is one thing by name, and not whatever was asked for. */
function speaksOfOther(sentence: string, asked: ReadonlySet<string>): boolean {
  const named = contentWords(THING.exec(sentence)?.[1] ?? '').filter((word) => !ANY_THING.test(word));
  return named.length > 0 && !named.some((word) => asked.has(word));
}
const THING =
  /^\W*(?:the|our|a copy of (?:the|our)) ((?:[\w'’-]+ ){1,8}?)(?:is|are|has been|have been|can be|may be) (?:also |now |here )?(?:attached|enclosed|published|available|found|viewed)\b/i;
/** What whole replies are called. */
const ANY_THING =
  /^(?:inform|data|detail|figur|answer|respons|repl|document|fil|spreadsheet|tabl|attach|annex|append|sheet|excel|pdf|record|result|material|request|question|enclos|statist|number|it|this|that|these|which|you|below|full|relevant|requir|follow|breakdown|held|hold)/;
const WITHHELD: readonly AnswerKind[] = ['refused', 'ncnd', 'not_held', 'held_elsewhere'];
const OF_ALL: readonly AnswerKind[] = [
  'not_held',
  'refused',
  'ncnd',
  'see_attachment',
  'available_elsewhere',
  'held_elsewhere',
  'clarification',
];

/** What answers several questions: a table, of which each has its own row or column, or prose, of which nobody knows what is for which. */
export const jointAnswer = ({ headline: { kind }, joint, question: { expects }, passages }: Reading): Doubt[] =>
  joint && ((kind === 'table' && expects !== 'text') || (kind === 'text' && lengthOf(passages) > 120)) ? [doubt('pairing/ambiguous')] : [];

/**
 * Of a question whose words the letter does not print, nobody knows what of a longer answer is for it: one of several that are answered together,
 * or what is told, where something else is withheld.
 */
export function unknownQuestion({ joint, question, passages, claims, headline: { kind, claim } }: Reading): Doubt[] {
  if (question.text || lengthOf(passages) <= 120) return [];
  const [first] = passages;
  const before = claim && first ? first.text.slice(0, Math.max(0, claim.span.start - first.start)) : '';
  // "It started in September 2019. There is no contract as such", told of when it started and when it ends
  const later = claim !== null && OF_ALL.includes(kind) && (before.length > 60 || /\d[^.\n]*\.\s*$/.test(before));
  return joint || later || new Set(claims.map((one) => one.kind)).size > 1 ? [doubt('pairing/ambiguous')] : [];
}

/** The words taken for an answer are the question's own, or ask where the question is unknown; one of the examples that it gives answers it. */
export function questionAgain({ headline: { kind }, passages, question }: Reading): Doubt[] {
  // "Please send me the rota for each pier. Both are attached": another question stands before its answer
  if (kind !== 'clarification' && ASKS_ME.test(passages[0]?.text ?? '')) return [doubt('pairing/ambiguous')];
  if (kind !== 'text') return [];
  if (
    !question.text &&
    lengthOf(passages) < 160 &&
    /^\W*(?:how|what|which|who|when|whether|the (?:number|amount|name|average|total)|cop(?:y|ies)|each|numbers?|names?)\b/i.test(
      passages[0]?.text ?? '',
    )
  )
    return [doubt('pairing/ambiguous')];
  const wordings = [question.text, ...question.also].map((text) => text.replace(/\b(?:e\.?g\.?|for example|such as)\s[^)?]*/gi, ' '));
  const asked = new Set(wordings.flatMap(contentWords));
  const said = passages.flatMap(({ text }) => contentWords(text));
  return said.length > 0 && said.every((word) => asked.has(word)) ? [doubt('pairing/ambiguous')] : [];
}

const ASKS_ME =
  /^\W*(?:(?:also|and) )?(?:please (?:can you |could you )?|could you (?:please )?|can you (?:please )?|kindly )(?:also )?(?:send|provide|supply|give|forward) me\b/i;

/** The question holds what may be its answer, or a part of it: "Budget £118,450", "What do they cost? £412,000 in 2023/24". */
export const askedWithFigure = ({ question: { text } }: Reading): Doubt[] =>
  (/(?<!\b(?:of|in|over|under|above|below|since|than|to|and|or|between|from|at|by|until|up|about))\s[£€$]\s?\d[\d,.]*[km]?\W*$/i.test(
    text,
  ) &&
    !/\?\W*$/.test(text)) ||
  /\?\s*(?:£|\d)|\s[-–]\s(?:£|\d+ [a-z])/.test(text.replace(/\([^)]*\)/g, ''))
    ? [doubt('pairing/ambiguous')]
    : [];

/** A line opens with another question's label ("1a)"); plain numbers open the items of lists too. */
export function otherLabel({ passages, otherLabels }: Reading): Doubt[] {
  const labels = new Set(otherLabels.filter((label) => /^\d+[a-z]+$/i.test(label)).map((label) => label.toLowerCase()));
  if (!labels.size) return [];
  const opens = passages.flatMap(({ text }) => [...text.matchAll(/(?:^|\n)\s*(\d{1,2})\s?\(?([a-z]{1,4})[).:]/gi)]);
  return opens.some(([, number = '', letter = '']) => labels.has(`${number}${letter}`.toLowerCase())) ? [doubt('pairing/ambiguous')] : [];
}
