import { type Doubt, doubt } from '../../model/answer.js';
import type { Reading } from '../reading.js';
import { placeIn, sentenceAt } from '../sentences.js';

/** Where the sum that answers stands; null for any other answer. */
const sumIn = ({ headline: { kind, claim }, passages }: Reading): ReturnType<typeof placeIn<Reading['passages'][number]>> =>
  kind === 'money' && claim ? placeIn(passages, claim.span) : null;

/** "Is not to exceed £6,000": what it may come to, and not what it came to. */
export function boundOf(reading: Reading): Doubt[] {
  const place = sumIn(reading);
  return place &&
    BOUND.test(place.text.slice(Math.max(0, place.span.start - 60), place.span.start)) &&
    !ASKS_BOUND.test(reading.question.text)
    ? [doubt('pairing/ambiguous')]
    : [];
}
const BOUND =
  /\b(?:not (?:to |be )?(?:exceed(?:ed|ing)?|(?:be )?more than)|(?:capped|limited) (?:at|to)|(?:ceiling|cap|maximum|upper limit|not-to-exceed (?:sum|price|figure)) of)(?: (?:a (?:maximum|total) of|the sum of))?\s*$/i;
const ASKS_BOUND =
  /\b(?:max(?:imum)?|most|highest|largest|limit(?:ed)?|caps?|capped|ceiling|threshold|up to|value|worth|exceed\w*|budget\w*|framework|allow\w*|entitle\w*|rates?|fees?|charges?|fine|penalty)\b/i;

/** "£100k a month", where it was asked what a year came to; "£12,000 a year", where what a month costs was. */
export function rateOf(reading: Reading): Doubt[] {
  const place = sumIn(reading);
  const { text } = reading.question;
  if (!place) return [];
  const [before, behind] = [place.text.slice(0, place.span.start), place.text.slice(place.span.end)];
  const asked = unitOf(text);
  const told = unitOf(UNIT_BEHIND.exec(behind)?.[1] ?? UNIT_BEFORE.exec(before)?.[1] ?? '');
  if (asked && told && told !== asked) return [doubt('reading/asks-more')];
  const asksYear = asked === 'year';
  if (/\b(?:month|week|dai?l?y|day|quarter|hour)/i.test(text)) return [];
  if (!asksYear && /\b(?:rates?|each|per|rent|charges?|fees?)/i.test(text)) return [];
  const rate = /^\s*(?:an?|per|each|every) (?:calendar )?(month|week|day|quarter|hour|year|annum)\b/i.exec(behind)?.[1];
  // what a contract is worth is more than a year of it
  const yearly = rate && /^(?:year|annum)$/i.test(rate);
  const whole =
    /\bcontract\b[^?]*\b(?:value|worth)\b|\b(?:value|worth) of\b[^?]*\bcontract\b/i.test(text) &&
    !/\b(?:annual|yearly|year|annum)\b/i.test(text);
  return rate && (!yearly || whole) ? [doubt('reading/asks-more')] : [];
}
/** The unit of time that words name as a rate: "monthly", "per day", "a week"; null for none, and for several. */
function unitOf(text: string): string | null {
  const units = RATES.filter(([, rate]) => rate.test(text)).map(([unit]) => unit);
  return units.length === 1 ? (units[0] as string) : null;
}
const RATES: readonly (readonly [string, RegExp])[] = [
  ['hour', /\bhourly\b|\b(?:per|an|each|every) hour\b/i],
  ['day', /\bdaily\b|\bday rates?\b|\b(?:per|a|each|every) day\b/i],
  ['week', /\bweekly\b|\b(?:per|a|each|every) week\b/i],
  ['month', /\bmonthly\b|\b(?:per|a|each|every) (?:calendar )?month\b/i],
  ['year', /\b(?:yearly|annual(?:ly)?)\b|\b(?:per|a|each|every) (?:year|annum)\b/i],
];
const UNIT_BEHIND =
  /^\s*((?:an?|per|each|every) (?:calendar )?(?:month|week|day|hour|year|annum)|(?:hourly|daily|weekly|monthly|annually))\b/i;
const UNIT_BEFORE = /\b(hourly|daily|weekly|monthly|yearly|annual)\b[^.;\n£]{0,30}$/i;

/** "£50 was paid to each of four residents", where the whole was asked about; "the total was £144,000", where one of them was. */
export function eachOf(reading: Reading): Doubt[] {
  const place = sumIn(reading);
  const { text } = reading.question;
  if (!place) return [];
  const { start, end } = sentenceAt(place.text, place.span);
  const behind = place.text.slice(place.span.end, Math.min(end, place.span.end + 40));
  const ofOne = EACH.exec(behind);
  const apart = ofOne && !/[£\d]/.test(behind.slice(0, ofOne.index)) && !EACH.test(text) && !ASKS_PRICE.test(text);
  const whole =
    /\btotal(?:led|ling)?\b[^.;\n]{0,40}$/i.test(place.text.slice(start, place.span.start)) && EACH.test(text) && !BY_EACH.test(text);
  return apart || whole ? [doubt('reading/asks-more')] : [];
}
const EACH =
  /\b(?:each|per (?:head|person|unit|item|property|vehicle|household|pupil|student|patient|visit|call|copy|site|member|resident)|apiece|a head)\b/i;
const ASKS_PRICE =
  /\b(?:prices?|rates?|fees?|charges?|fines?|tariffs?|rents?|costs? of (?:an?|one)|allowances?|unit|tickets?|grants? of)\b/i;
const BY_EACH = /\b(?:in|for|by|of|at|from|to) each\b/i;

/** "£1.2m ex VAT", where what it came to with VAT was asked, and the other way round. */
export function vatOf(reading: Reading): Doubt[] {
  const place = sumIn(reading);
  if (!place) return [];
  const said = place.text.slice(Math.max(0, place.span.start - 30), place.span.end + 30);
  const { text } = reading.question;
  const other =
    (WITH_VAT.test(text) && WITHOUT_VAT.test(said)) || (WITHOUT_VAT.test(text) && WITH_VAT.test(said) && !WITHOUT_VAT.test(said));
  return other ? [doubt('reading/asks-more')] : [];
}
const WITH_VAT = /\b(?:inc(?:l(?:uding|usive(?: of)?)?)?\.?|with) VAT\b/i;
const WITHOUT_VAT = /(?:\b(?:ex(?:c(?:l(?:uding|usive of)?)?)?\.?|plus|before|net of|without) |\+ ?)VAT\b/i;
