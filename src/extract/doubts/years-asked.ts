import { type Doubt, doubt, QUANTITIES } from '../../model/answer.js';
import { foldPeriod, PERIOD } from '../../model/period.js';
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
  const asked = periodsIn(question.text);
  const named = new Set(passages.flatMap(({ text }) => periodsIn(text)));
  const left = asked.some((year) => named.has(year) && !told.includes(year));
  const astray =
    new Set(told).size < told.length ||
    told.some((year) => !asked.includes(year)) ||
    claims.every(({ kind: own, entity }) => !entity && QUANTITIES.includes(own));
  return left && astray ? [doubt('reading/parts')] : [];
}
const periodsIn = (text: string): string[] => [...new Set((text.match(PERIODS) ?? []).map(foldPeriod))];
const PERIODS = new RegExp(String.raw`(?<![\w/])(?:${PERIOD})(?![\w/])`, 'giu');
