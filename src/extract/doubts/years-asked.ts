import { type Doubt, doubt, QUANTITIES } from '../../model/answer.js';
import { foldPeriod, periodsIn } from '../../model/period.js';
import type { Reading } from '../reading.js';

/**
 * "2021 and 2022 were 14 and 9; 2023 was 3": a year that was asked about and is named has no figure of its own, and another has two, or one that was
 * not asked about has one.
 */
export function yearLeftOut({ headline: { kind }, claims, passages, question }: Reading): Doubt[] {
  const told = claims
    .filter(({ kind: own, entity }) => !entity && QUANTITIES.includes(own))
    .flatMap(({ period }) => (period ? [foldPeriod(period)] : []));
  if (kind !== 'several' || told.length < 2) return [];
  const asked = periodsIn(question.text).map(foldPeriod);
  const named = new Set(passages.flatMap(({ text }) => periodsIn(text).map(foldPeriod)));
  // "They did not count them until April 2022. 9 came in 2022/23 and 14 in 2023/24": what is said of the first year names it by no figure
  const over = (passages[0]?.years ?? []).map(foldPeriod);
  const unnamed = over.some((year) => !named.has(year) && !claims.some(({ period }) => period && foldPeriod(period) === year));
  if (unnamed && told.some((year) => over.includes(year)) && passages.some(({ text }) => NOT_UNTIL.test(text)))
    return [doubt('reading/parts')];
  // "38 came in 2021/22, a few more the year after, and 67 in 2023/24"
  const relative = passages.some(({ text }) => NEXT_YEAR.test(text));
  const left = asked.some((year) => (relative || named.has(year)) && !told.includes(year));
  const astray =
    new Set(told).size < told.length ||
    told.some((year) => !asked.includes(year)) ||
    claims.every(({ kind: own, entity }) => !entity && QUANTITIES.includes(own));
  return left && astray ? [doubt('reading/parts')] : [];
}
const NEXT_YEAR = /\byear (?:after|before|following|in between)\b|\b(?:following|next|previous|preceding|intervening) (?:[a-z]+ )?year\b/i;
const NOT_UNTIL = /(?:\bnot\b|n't\b|\bno\b|\bnone\b|\bonly\b|\bnever\b)[^.;\n]{0,80}\b(?:until|before|prior to|earlier than)\b/i;
