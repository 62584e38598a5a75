import { type AnswerKind, type Doubt, doubt, QUANTITIES } from '../../model/answer.js';
import { figuresOf } from '../figures.js';
import type { Reading } from '../reading.js';
import { placeIn, sentenceAt } from '../sentences.js';

/**
 * "The establishment is 34 posts. … the headcount is 31", "60 were to be installed. Only 22 were in place", "It is licensed for up to 40. How many boats lie
 * there is not recorded": what was meant to be, or may be, where another figure tells what is, or it is told that none does.
 */
export function plannedOf({ headline: { kind, claim }, claims, passages, question: { text } }: Reading): Doubt[] {
  const place = (kind === 'count' || kind === 'money' || kind === 'range') && claim && !claim.entity ? placeIn(passages, claim.span) : null;
  if (!claim || !place || PLANNED.test(text) || MEANT.test(text)) return [];
  const { start, end } = sentenceAt(place.text, place.span);
  const before = place.text.slice(start, place.span.start);
  if (!PLANNED.test(before) && !MEANT.test(before)) return [];
  const role = kind === 'money' || (claim.kind === 'range' && claim.value.unit) ? 'money' : 'plain';
  const other = figuresOf(place.text).some((figure) => figure.role === role && figure.span.start >= end);
  const untold =
    MEANT.test(before) &&
    (UNTOLD.test(place.text.slice(end)) || claims.some((one) => ABSENT.includes(one.kind) && one.span.start >= end + place.passage.start));
  return other || untold ? [doubt('pairing/ambiguous')] : [];
}
const ABSENT: readonly AnswerKind[] = ['not_held', 'held_elsewhere', 'refused', 'ncnd', 'available_elsewhere'];
/** That what came of it is not told. */
const UNTOLD =
  /\b(?:in dispute|disputed|not (?:yet )?(?:known|agreed|available|recorded)|no (?:agreed|final|firm|reliable|exact) [a-z]+|unable to (?:say|tell|give)|cannot (?:say|tell|give))\b/i;
/** What was set out to be done, and the most that is allowed. */
const MEANT =
  /\b(?:set out to|targets?|goal|aim(?:s|ed)?|plann(?:ed|ing)|intend(?:s|ed)|forecasts?|budget(?:ed)?|hoped|allowed|permitted|licensed|entitled)\b/i;

/** "By 2031 it will be 100%. At present it is 12%": what is to be, among figures of what is. */
export function toBe({ headline: { kind, claim }, claims, passages, question: { text } }: Reading): Doubt[] {
  if (ASKS_TO_BE.test(text)) return [];
  const figures =
    kind === 'several' ? claims.filter((one) => QUANTITIES.includes(one.kind)) : claim && QUANTITIES.includes(kind) ? [claim] : [];
  const found = figures.some(({ span }) => {
    const place = placeIn(passages, span);
    const sentence = place ? sentenceAt(place.text, place.span) : null;
    return place && sentence && TO_BE.test(place.text.slice(sentence.start, place.span.start)) && /\d/.test(place.text.slice(sentence.end));
  });
  return found ? [doubt('pairing/ambiguous')] : [];
}
const ASKS_TO_BE = /\b(?:will|would|shall|to be|by (?:[A-Za-z]+ )?20\d\d|plans?|planned|target|forecast|expected|projected|future|due)\b/;
const TO_BE =
  /\bby (?:the end of )?(?:[A-Z][a-z]+ )?20\d\d[^.;]*\bwill\b[^.;]*$|\bwill\b[^.;]*\bby (?:the end of )?(?:[A-Z][a-z]+ )?20\d\d\b[^.;]*$/i;
const PLANNED =
  /\b(?:establishment|provid(?:es|ed) for|plann(?:ed|ing)|plans? (?:to|for|was|is)|targets?|budget(?:ed)?(?: for)?|allow(?:s|ed) for|capacity|expect(?:s|ed)|project(?:ed|ion)|forecasts?|propos(?:ed|al)|intend(?:s|ed)|authorised|aim(?:s|ed)?|to be|funded posts?|contracted|originally|initially|hoped)\b/i;

/** "318 are complete and 44 are under construction", where it was asked how many have been built: what the figure counts is not done yet. */
export function notDoneYet({ headline: { kind, claim }, passages, question: { text } }: Reading): Doubt[] {
  const place = kind === 'count' && claim && claim.value !== 0 ? placeIn(passages, claim.span) : null;
  if (!place || UNDER_WAY.test(text) || !/\b[a-z]{3,}(?:ed|ilt|old|ent|ade|aken|iven)\b/i.test(text)) return [];
  return UNDER_WAY_BEHIND.test(place.text.slice(place.span.end)) ? [doubt('pairing/ambiguous')] : [];
}
const UNDER_WAY =
  /\b(?:under (?:construction|way|consideration|offer)|in progress|being|ongoing|to be|pending|awaiting|waiting|outstanding|live|current(?:ly)?|on order|due|will)\b/i;
const UNDER_WAY_BEHIND =
  /^(?: (?!who\b|which\b|that\b)[a-z-]+){0,3} (?:are|is|were|was) (?:still |currently |now |yet |presently )*(?:under (?:construction|way)|in progress|on order|to be|due to be|being|yet to be|awaiting|planned|proposed)\b/i;

/** "The Forum has claimed that 2,500 jobs were created. This is not a Council estimate": what others say. */
export function saidByOthers({ headline: { kind, claim }, passages, question: { text } }: Reading): Doubt[] {
  const figure = kind === 'count' || kind === 'range' || kind === 'money' || kind === 'percentage';
  const place = figure && claim ? placeIn(passages, claim.span) : null;
  if (!place || CLAIMED.test(text)) return [];
  const { start } = sentenceAt(place.text, place.span);
  return CLAIMED.test(place.text.slice(start, place.span.start)) || DISOWNED.test(place.text.slice(place.span.end))
    ? [doubt('pairing/ambiguous')]
    : [];
}
const CLAIMED =
  /\b(?:(?:has|have|had) claimed|claim(?:ed|s) that|allege[ds]?|(?:reported|quoted|stated|suggested) (?:in|by) (?:the )?(?:press|media|newspapers?|news)|rumou?red)\b/i;
const DISOWNED = /\b(?:this|that|it) is not (?:an? |the )?(?:[A-Z][a-z]+|our) (?:own )?(?:estimate|figure|number|count|assessment)\b/;
