import { type Doubt, doubt } from '../../model/answer.js';
import { isoDate } from '../../model/dates.js';
import { figuresOf } from '../figures.js';
import type { Reading } from '../reading.js';
import { placeIn, sentenceAt } from '../sentences.js';

/** "On 31 March 2023 it was 9. A year later it was 18", where 31 March 2024 was asked about: the sentence names a day of another year. */
export function ofOtherYear({ headline: { kind, claim }, passages, question: { text } }: Reading): Doubt[] {
  const place =
    (kind === 'count' || kind === 'money' || kind === 'percentage') && claim && !claim.period ? placeIn(passages, claim.span) : null;
  const asked = place ? daysIn(text) : [];
  if (!place || asked.length !== 1) return [];
  const { start, end } = sentenceAt(place.text, place.span);
  const told = daysIn(place.text.slice(start, end));
  return told.length > 0 &&
    told.every((day) => day.slice(0, 4) !== asked[0]?.slice(0, 4)) &&
    told.some((day) => day.slice(4) === asked[0]?.slice(4))
    ? [doubt('pairing/ambiguous')]
    : [];
}
const daysIn = (text: string): string[] =>
  figuresOf(text)
    .flatMap((figure) => (figure.role === 'date' ? (isoDate(figure.text) ?? []) : []))
    .filter((day) => day.length === 10);

/** "Discharged: 6. The above are for all ages. For under 18s it is nil", where those under 18 were asked about: their ages stand with other words. */
export function ofOtherAge({ headline: { kind, claim }, passages, question: { text } }: Reading): Doubt[] {
  const place = kind === 'count' && claim ? placeIn(passages, claim.span) : null;
  const age = place && AGE.exec(text)?.[0].toLowerCase();
  if (!place || !age) return [];
  const { start, end } = sentenceAt(place.text, place.span);
  const own = place.text.slice(start, end).toLowerCase();
  return !own.includes(age) && passages.some(({ low }) => low.includes(age)) ? [doubt('pairing/ambiguous')] : [];
}
const AGE = /\b(?:under|over|aged) \d{1,3}\b/i;

/** "12 to 20 ships call in a week, whereas in 2020 more than 30 did", where it was asked how many do: the other time is there to compare with. */
export function comparedTimes({ headline: { kind }, claims, passages, question: { text } }: Reading): Doubt[] {
  if (kind !== 'several' || !IS_SO.test(text) || /\d{4}|\b(?:years?|since|changed?|compar\w+)\b/i.test(text)) return [];
  const times = new Set(claims.flatMap(({ period }) => period ?? []));
  return times.size > 1 && times.size === claims.length && passages.some(({ text: said }) => COMPARES.test(said))
    ? [doubt('pairing/ambiguous')]
    : [];
}
const IS_SO = /\b(?:does|do|is|are|has|have)\b/i;
const COMPARES = /\b(?:whereas|while|compared|by contrast|as against)\b/i;
