import { type Claim, QUANTITIES } from '../model/answer.js';
import { type Span, shift } from '../model/span.js';
import { ASIDES } from './asides.js';
import { STATEMENTS, type Words } from './headline/kinds.js';
import { isOfOtherName } from './other-name.js';
import { isOfOtherUnit } from './other-unit.js';
import { placeIn, sentenceAt } from './sentences.js';

/** Time must not grow with the square of a long answer. */
const NEAR = 400;

/**
 * Whether an answer itself sets a figure aside: it takes it back, gives it as what may be or is to be, as what others said, or as a figure of
 * something that is not among what was asked for.
 */
export const isSetAside = (text: string, span: Span, question: string): boolean => setsAside(text, span, question, ASIDES);

/** Whether it takes it back, or gives it as what others said: there is no second figure then. */
export const isTakenBack = (text: string, span: Span, question: string): boolean => setsAside(text, span, question, TAKEN_BACK);
const TAKEN_BACK = ASIDES.filter(({ sure }) => sure);

function setsAside(text: string, span: Span, question: string, asides: typeof ASIDES): boolean {
  const from = Math.max(0, span.start - NEAR);
  const near = text.slice(from, span.end + NEAR);
  const at = shift(span, -from);
  const before = near.slice(sentenceAt(near, at).start, at.start);
  const behind = near.slice(at.end);
  return (
    isOfOtherName(near, at, question) ||
    isOfOtherUnit(near, at, question) ||
    asides.some((one) => !one.asks?.test(question) && (one.before?.test(before) ?? true) && (one.behind?.test(behind) ?? true))
  );
}

/** The claims but for those that the answer sets aside, where others answer. */
export function withoutSetAside(all: readonly Claim[], passages: Words): readonly Claim[] {
  const claims = all.filter((claim) => {
    const place = claim.kind === 'money' ? placeIn(passages, claim.span) : null;
    return !(place && NO_BUDGET.test(place.text.slice(0, place.span.start)) && WIDER.test(place.text.slice(0, place.span.start)));
  });
  const left = claims.filter((claim) => {
    const place = QUANTITIES.includes(claim.kind) && !claim.entity ? placeIn(passages, claim.span) : null;
    return !(place && isSetAside(place.text, place.span, place.passage.question ?? ''));
  });
  // "The budget was £250,000, of which 40% was spent": a share stands for no sum
  const sortOf = (one: Claim): string =>
    one.kind !== 'range' ? one.kind : !one.value.unit ? 'count' : one.value.unit === '%' ? 'percentage' : 'money';
  const dropped = new Set(claims.filter((one) => !left.includes(one)).map(sortOf));
  const answers = (kind: Claim['kind']): boolean => kind === 'range' || kind === 'not_possible' || STATEMENTS.includes(kind);
  return left.some((one) => answers(one.kind) || dropped.has(sortOf(one))) ? left : claims;
}
/** What a budget is called that is for one thing alone. */
export const APART = 'separate|specific|dedicated|discrete|distinct|stand-?alone|ring-?fenced|individual|set|designated';
/** "There is no separate budget for lamps. They are paid for out of the overall harbour budget of £2.4m": a sum for more than was asked about. */
const NO_BUDGET = new RegExp(String.raw`\bno (?:${APART}) (?:[a-z]+ )?budget\b`, 'i');
const WIDER = /\b(?:within|part of|from|in|out of|under) (?:the|our|its|an?) (?:[A-Za-z-]+ ){0,4}budgets?\b[^.;£]*$/i;
