import { type Doubt, doubt, QUANTITIES, type Values } from '../../model/answer.js';
import type { Reading } from '../reading.js';
import { placeIn } from '../sentences.js';

/**
 * "Steady Oars - Marl Trust; Tarn Crew - Fell House", "Marl Trust for Steady Oars and …", where it was asked who provides each: two names were taken for one.
 */
export function nameOfEach({ headline: { kind, value }, question: { text } }: Reading): Doubt[] {
  const items = kind === 'list' && ASKS_OF_EACH.test(text) ? (value as Values['list']) : [];
  return items.length > 1 && items.filter(({ name }) => TWO_NAMES.test(name)).length > items.length / 3 ? [doubt('reading/parts')] : [];
}
const ASKS_OF_EACH =
  /\b(?:organisations?|providers?|suppliers?|contractors?|compan(?:y|ies)|firms?|charit(?:y|ies)|who)\b[^?]*\b(?:each|every|both|respective\w*|them|these|those)\b/i;
const TWO_NAMES = /^[A-ZÀ-Þ][^;]*?(?: - | [–=] |: | by (?:the )?| for (?:the )?| from (?:the )?| \((?:the |for |by )?)(?=[A-ZÀ-Þ][a-z]+)/u;

/** "Steady Oars 68%; Tarn Crew not yet known": the figure is of the one, and the other has none. */
export function figureOfOne({ headline: { kind, claim }, passages }: Reading): Doubt[] {
  const place = QUANTITIES.includes(kind) && claim && !claim.entity ? placeIn(passages, claim.span) : null;
  if (!place) return [];
  const [lead, rest] = [place.text.slice(0, place.span.start), place.text.slice(place.span.end)];
  return NAMED.test(lead) && OTHER_UNTOLD.test(rest) ? [doubt('reading/parts')] : [];
}
const NAME = String.raw`(?:[Tt]he )?[A-ZÀ-Þ][\w'’&-]*(?: (?:(?:of|and|the|for|to|in) )*[A-ZÀ-Þ][\w'’&-]*)*`;
const NAMED = new RegExp(String.raw`(?:^|[.;,\n]\s*)\W*${NAME}(?: [-–=]|:|,)? ?[£<]?$`, 'u');
const OTHER_UNTOLD = new RegExp(
  String.raw`^[^;.\n]{0,20}[;.\n,]\s*(?:and |but )?${NAME}(?: [-–=]|:|,)? (?:(?:is|was|are|has) )?(?:not (?:yet )?(?:known|available|recorded|held|kept|collected|started|reported|measured)|unknown|n\/?a\b|too early|no (?:figure|data|information)|has none|none\b)`,
  'u',
);

/** "Young People & Parents Together", where names were asked for: one name perhaps, or two. */
export function perhapsOne({ headline: { kind, claim, value }, passages }: Reading): Doubt[] {
  const place = kind === 'list' && claim ? placeIn(passages, claim.span) : null;
  const shown = place ? place.text.slice(place.span.start, place.span.end) : '';
  return (value as Values['list'])?.length === 2 && /^[^,;\n]+ & [^,;\n]+$/.test(shown) && !/ and /.test(shown)
    ? [doubt('reading/parts')]
    : [];
}
