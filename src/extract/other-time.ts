import { type Claim, QUANTITIES } from '../model/answer.js';
import type { Span } from '../model/span.js';
import { lowered } from '../model/words.js';
import type { Words } from './headline/kinds.js';
import { placeIn } from './sentences.js';

const UNIT = '(?:quarter|month|year|week|period|term|season|half-year)';
/** Words that set a figure back in time: "in the quarter before there were", "a year earlier", "previously". */
const EARLIER = new RegExp(
  String.raw`\b(?:(?:in|for|during|at|by|of|on) the ${UNIT} (?:before|prior|earlier|previous)|the (?:previous|preceding|prior) ${UNIT}|(?:the|a|one) ${UNIT} (?:before|ago|earlier|previously)|last ${UNIT}|previously|formerly|(?:before|until) (?:then|that))\b`,
);
const NOW =
  /\b(?:now|currently|today|at present|presently|at (?:the (?:date|time) of|this|that) (?:your |this |the )?(?:request|writing|date)|to date)\b/;

/** Whether the clause that leads to a place speaks of an earlier time; "In May there were 12, of whom four": what is of them is of then. */
export function saysEarlier(text: string, { start }: Span): boolean {
  const before = lowered(text.slice(Math.max(0, start - 160), start));
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('.\n'), before.lastIndexOf('\n\n')) + 1);
  const clause = sentence.slice(Math.max(sentence.lastIndexOf(';'), 0));
  const own =
    EARLIER.test(clause) ||
    (EARLIER.test(sentence) && /\bof (?:these|those|them|which|whom)\b/.test(text.slice(start, start + 40).toLowerCase()));
  return own && !NOW.test(clause);
}

/** The claims but for figures of an earlier time than the one asked about, where others of their kind are of now. */
export function ofAskedTime(claims: readonly Claim[], passages: Words): readonly Claim[] {
  if (EARLIER.test(lowered(passages[0]?.question ?? ''))) return claims;
  const earlier = claims.filter((claim) => {
    const place = QUANTITIES.includes(claim.kind) && claim.period === null ? placeIn(passages, claim.span) : null;
    return place !== null && saysEarlier(place.text, place.span);
  });
  const left = claims.filter((claim) => !earlier.includes(claim));
  return earlier.every(({ kind }) => left.some((other) => other.kind === kind)) ? left : claims;
}

/**
 * The claims but for figures of a year that lies outside those that the question names, where what is left tells of these: "In 2019 there were 23. The
 * figures for 2021 to 2023 are in the file", where 2021 to 2023 are asked about.
 */
export function ofYearsAsked(claims: readonly Claim[], passages: Words): readonly Claim[] {
  const question = passages[0]?.question ?? '';
  const asked = yearsOf(question);
  if (!asked.length || (asked.length === 1 && OPEN_ENDED.test(question))) return claims;
  const [first, last] = [Math.min(...asked), Math.max(...asked)];
  const isOutside = ({ period }: Claim): boolean => {
    const years = yearsOf(period ?? '');
    return years.length > 0 && years.every((year) => year < first || year > last);
  };
  const left = claims.filter((claim) => !(QUANTITIES.includes(claim.kind) && claim.entity === null && isOutside(claim)));
  return left.some((claim) => WHOLLY.includes(claim.kind) && !isOutside(claim)) ? left : claims;
}
/** What is said of all that was asked, where figures of other years stand beside it. */
const WHOLLY: readonly Claim['kind'][] = ['see_attachment', 'refused', 'ncnd', 'not_held', 'held_elsewhere', 'available_elsewhere'];
/** The time that is asked about goes on from a year, or up to one. */
export const OPEN_ENDED = /\b(?:since|from|after|before|until|prior|compar\w+|up to|previous|last)\b/i;
/** Every year of the stretches that a text names: 2022 and 2023 of "2022/23". */
const yearsOf = (text: string): readonly number[] =>
  [...text.matchAll(/\b((?:19|20)\d\d)(?:\s?[/-]\s?(?:(?:19|20))?(\d\d)(?![\d/-]))?/g)].flatMap(([, year = '', next]) => [
    Number(year),
    ...(next ? [Number(year.slice(0, 2) + next)] : []),
  ]);
