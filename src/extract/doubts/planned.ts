import { type Doubt, doubt } from '../../model/answer.js';
import { figuresOf } from '../figures.js';
import type { Reading } from '../reading.js';
import { placeIn, sentenceAt } from '../sentences.js';

/** "The establishment is 34 posts. … the headcount is 31", "60 were to be installed. Only 22 were in place": what was meant to be, where another figure tells what is. */
export function plannedOf({ headline: { kind, claim }, passages, question: { text } }: Reading): Doubt[] {
  const place = (kind === 'count' || kind === 'money') && claim && !claim.entity ? placeIn(passages, claim.span) : null;
  if (!place || PLANNED.test(text)) return [];
  const { start, end } = sentenceAt(place.text, place.span);
  if (!PLANNED.test(place.text.slice(start, place.span.start))) return [];
  const role = kind === 'count' ? 'plain' : 'money';
  const other = figuresOf(place.text).some((figure) => figure.role === role && figure.span.start >= end);
  return other ? [doubt('pairing/ambiguous')] : [];
}
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
