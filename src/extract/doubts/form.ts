import { type Doubt, doubt, QUANTITIES } from '../../model/answer.js';
import { overlaps } from '../../model/span.js';
import { contentWords, wordSet } from '../../model/words.js';
import { shareNear } from '../fitting.js';
import { lengthOf, type Reading } from '../reading.js';
import { placeIn } from '../sentences.js';

/** "there were", "display faults", "in the table above": the end of a line, or words that only point at what answers. */
export function fragment({ headline: { kind }, passages, question: { text, expects } }: Reading): Doubt[] {
  if (kind !== 'text') return [];
  const said = passages.map(({ text }) => text.trim()).join(' ');
  const words = said.split(/\s+/).length;
  const pointing = words < 25 && POINTING.test(said);
  // "Firms engaged and sums paid", where names are asked for: a heading in the question's own words, which names none
  const own = contentWords(said);
  const asked = wordSet(text);
  const heads = expects === 'list' && words < 9 && !/[.;!]$/.test(said) && own.filter((word) => asked.has(word)).length * 2 >= own.length;
  return (words < 7 && /^[a-z]/.test(said)) || pointing || heads ? [doubt('reading/left-over')] : [];
}
const POINTING =
  /\b(?:in|see|from|by|as|per) (?:the )?(?:tables?|figures|list|chart|grid|section|paragraph|annex) (?:above|below|overleaf|at the (?:end|top|foot))\b/i;

/** A figure out of the middle of much prose, in a clause that has little of the question. */
export function longAnswer({ headline: { kind, claim }, passages, question: { text } }: Reading): Doubt[] {
  // "Who supplies them?" is told in a line or two
  if (kind === 'text' && text.length < 60 && text.includes('?') && lengthOf(passages) > 500) return [doubt('reading/long')];
  if (!QUANTITIES.includes(kind) || !claim) return [];
  const place = placeIn(passages, claim.span);
  const length = lengthOf(passages);
  const deep = place !== null && place.span.start > 60 && claim.kind !== 'money' && shareNear(place.passage, claim) < 0.5;
  return length > 900 || (length > 240 && deep) ? [doubt('reading/long')] : [];
}

/** "386 451 612": a number whose thousands blanks set apart, or the cells of a row. */
export function sideBySide({ headline: { kind }, claims, passages }: Reading): Doubt[] {
  if (!QUANTITIES.includes(kind)) return [];
  const printed = claims.some(({ span }) => {
    const place = placeIn(passages, span);
    return place !== null && CELLS.test(place.text.slice(place.span.start, place.span.end));
  });
  return printed ? [doubt('reading/compete')] : [];
}
const CELLS = /^\d{1,3}(?: \d{3})+$/;

/** The words that state the value were hardly legible. Prose may have a word or two of them, and a table names of its rows. */
export function poorlySeen({ headline: { kind }, claims, poor, lost, passages, question }: Reading): Doubt[] {
  // that something is asked back hangs on the whole of it, and on no word
  if (kind === 'clarification') return [];
  const short = claims.filter((one) => one.kind === 'list' || one.span.end - one.span.start < 60);
  const tables = claims.filter((one) => one.kind === 'table');
  const value =
    (kind !== 'text' && short.some(({ span }) => poor.some((one) => overlaps(one, span)))) ||
    tables.some(({ span }) => poor.some((one) => one.figure && overlaps(one, span)));
  // what the answer says, or what was asked, may hang on a word that was lost
  const said = lost.some(({ span }) => passages.some(({ text, start }) => overlaps(span, { start, end: start + text.length })));
  const asked = kind === 'text' && lost.some(({ word }) => question.text.includes(word));
  return value || said || asked ? [doubt('reading/poorly-seen')] : [];
}
