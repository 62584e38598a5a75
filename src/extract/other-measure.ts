import { type Claim, QUANTITIES } from '../model/answer.js';
import type { Span } from '../model/span.js';
import type { Words } from './headline/kinds.js';
import { placeIn } from './sentences.js';

/** Sorts of figures: what asks for one, and what tells, right before or behind a figure, that it is one. */
const MEASURES: readonly { readonly asks: RegExp; readonly before: RegExp; readonly behind: RegExp }[] = [
  {
    asks: /\b(?:annual|annually|yearly|per annum|per year|a year|each year)\b/i,
    before: /\b(?:annual|yearly)\b[^.;,\d\n]{0,40}$/i,
    behind: /^[^.;,\d\n]{0,12}\b(?:per annum|p\.?a\b|an? year|per year|annually|each year|yearly)/i,
  },
  {
    asks: /\b(?:average|mean|median|typical(?:ly)?)\b/i,
    before: /\b(?:average|mean|median|typical(?:ly)?)\b[^.;,\d\n]{0,60}(?:\d{4}(?:[/-]\d{2,4})?[^.;,\d\n]{0,20})?$/i,
    behind: /^[^.;,\d\n]{0,20}\b(?:on average|average|mean|median)\b/i,
  },
  {
    asks: /\b(?:highest|largest|maximum|biggest|longest|most|peak)\b/i,
    before: /\b(?:highest|largest|maximum|biggest|longest|peak)\b[^.;,\d\n]{0,60}$/i,
    behind: /^[^.;,\d\n]{0,20}\b(?:highest|largest|maximum|longest)\b/i,
  },
];
const GOAL = '(?:targets?|standards?|benchmarks?|thresholds?|goals?|objectives?|ambition|service levels?|limits?|requirements?)';
/** What ought to be and not what is: "the national target is 90%", "against a standard of 15 minutes". */
const GOAL_BEFORE = new RegExp(String.raw`\b${GOAL}\b[^.;,\d\n]{0,40}$`, 'i');
// "64 standards" counts them
const GOAL_BEHIND = new RegExp(
  String.raw`^(?! (?:met|meet|reached|crossed|passed|exceeded|targets|standards|benchmarks|thresholds|goals|objectives|limits|requirements)\b)[^.;,\d\n]{0,16}\b${GOAL}\b`,
  'i',
);
const ASKS_GOAL = new RegExp(String.raw`\b${GOAL}\b`, 'i');

/** Whether a figure is of the sort that the question asks for by its name (`own`), of one that it does not ask for (`other`), or of no sort in particular. */
export function measureOf(text: string, { start, end }: Span, question: string): 'own' | 'other' | null {
  const before = text.slice(Math.max(0, start - 110), start);
  const behind = text.slice(end, end + 40);
  // "how many are there, and what is the average?": one of two
  const asked = MEASURES.filter(({ asks }) => {
    const at = asks.exec(question)?.index;
    return at !== undefined && !OTHER_FIRST.test(question.slice(0, at));
  });
  if (asked.length === 1 && asked.some((one) => one.before.test(before) || one.behind.test(behind))) return 'own';
  return !ASKS_GOAL.test(question) && (GOAL_BEFORE.test(before) || GOAL_BEHIND.test(behind)) ? 'other' : null;
}

/** The claims but for figures of another sort than the one asked for, where others of their kind are of it. */
export function ofAskedMeasure(claims: readonly Claim[], passages: Words): readonly Claim[] {
  const sorts = new Map(
    claims.map((claim) => {
      const place = QUANTITIES.includes(claim.kind) && !claim.entity ? placeIn(passages, claim.span) : null;
      return [claim, place && measureOf(place.text, place.span, place.passage.question ?? '')];
    }),
  );
  const asked = new Set(claims.filter((one) => sorts.get(one) === 'own').map(({ kind }) => kind));
  const left = claims.filter((claim) => {
    const sort = sorts.get(claim);
    // what the question's words chose among several stays
    return (
      !QUANTITIES.includes(claim.kind) ||
      claim.entity !== null ||
      claim.rule === 'money/of-asked-thing' ||
      (asked.has(claim.kind) ? sort === 'own' : sort !== 'other')
    );
  });
  return claims.every(({ kind }) => left.some((other) => other.kind === kind)) ? left : claims;
}
const OTHER_FIRST = /\b(?:how (?:many|much)|numbers? of|costs?)\b[^?]*(?:[?,;]|\band\b)/i;
