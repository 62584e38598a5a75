import { type Doubt, doubt } from '../../model/answer.js';
import { overlaps } from '../../model/span.js';
import { contentWords } from '../../model/words.js';
import { aspectsOf, isOther } from '../aspects.js';
import { clausesOf } from '../clauses.js';
import { figuresOf } from '../figures.js';
import { outcomesOf, tellsOutcome } from '../outcomes.js';
import type { Reading } from '../reading.js';
import { placeIn, sentenceAt, sentenceOf } from '../sentences.js';

/** "12.7% were not answered", where it was asked how many were. */
export function deniedOf({ headline: { kind, claim }, passages, question: { text } }: Reading): Doubt[] {
  const place = (kind === 'percentage' || kind === 'count') && claim && claim.value !== 0 ? placeIn(passages, claim.span) : null;
  if (!place || /\b(?:not|never|without|un[a-z]{4,}|fail(?:ed|s|ure)?|no)\b|n't\b/i.test(text)) return [];
  const clause = /^[^.;,\n]*/.exec(place.text.slice(place.span.end))?.[0] ?? '';
  // "Two remain open; the rest were not upheld"
  const outcomes = outcomesOf(text);
  const rest = place.text.slice(place.span.end + clause.length);
  if (
    kind === 'count' &&
    outcomes.length &&
    /^\s*[a-z]/i.test(clause) &&
    !tellsOutcome(clause, outcomes) &&
    /\bthe (?:rest|others?|remainder)\b/i.test(rest) &&
    !/\band\b[^?]*\b(?:number|how many)\b/i.test(text) &&
    tellsOutcome(rest, outcomes)
  )
    return [doubt('pairing/ambiguous')];
  return /^\s*(?!of\b)(?:[a-z-]+ ){0,4}(?:(?:were|was|are|is|have|has|had|did|do|does)(?: not|n't)|(?:have|has|had|with) no)\b/i.test(
    clause,
  )
    ? [doubt('pairing/ambiguous')]
    : [];
}

/** "17 of our 21 schools have one", where it was asked how many have none: what follows a "no" or a "not" of the question is told, and not denied. */
export function affirmedOf({ headline: { kind, claim }, passages, question: { text } }: Reading): Doubt[] {
  const place = (kind === 'percentage' || kind === 'count') && claim && claim.value !== 0 ? placeIn(passages, claim.span) : null;
  const denied = place ? [...text.matchAll(DENIED)].flatMap(([, words = '']) => contentWords(words)) : [];
  if (!place || !denied.length) return [];
  const { start, end } = sentenceAt(place.text, place.span);
  const behind = place.text.slice(place.span.end, end);
  return !SAYS_NOT.test(place.text.slice(start, end)) && contentWords(behind).some((word) => denied.includes(word))
    ? [doubt('pairing/ambiguous')]
    : [];
}
const DENIED = /\b(?:not|never|without|no)\b((?: [a-z'-]+){1,4})/gi;
const SAYS_NOT =
  /\b(?:not|never|without|no|none|nor|neither|un[a-z]{4,}|lack\w*|fail\w*|miss\w*|rest|remain\w*|others?|outstanding|overdue|late|exclud\w*|except|outside|instead|refus\w*|declin\w*|reject\w*)\b|n't\b/i;

/** "Yes, every port must have one. Here the post has been vacant since May", where it was asked whether there is one in post: a yes, and nobody there. */
export function yesButVacant({ headline: { kind, claim }, passages, question: { text } }: Reading): Doubt[] {
  const place = kind === 'boolean' && claim?.value === true ? placeIn(passages, claim.span) : null;
  return place &&
    /\b(?:in (?:post|office|role)|filled|occupied|serving)\b/i.test(text) &&
    !VACANT.test(text) &&
    VACANT.test(place.text.slice(place.span.end))
    ? [doubt('reading/compete', 'false')]
    : [];
}
const VACANT =
  /\b(?:(?:is|was|are|were|been|fallen|stands?|stood|remain(?:s|ed)?|lain|currently|now) (?:currently |now |left |standing )?(?:vacant|unfilled|unoccupied)|vacan(?:cy|cies))\b/i;

/** "Self-referral is available for Marl Ways. It is not available for Tarn Steps": what cannot be of the one can of the other. */
export function possibleForSome({ headline: { kind, claim }, claims, passages }: Reading): Doubt[] {
  const yes = claims.find((one) => one.kind === 'boolean' && one.value === true && one.entity === claim?.entity);
  const said = kind === 'not_possible' && yes ? sentenceOf(passages, yes.span) : null;
  return said && /\bself-?\s?refer/i.test(said.sentence) ? [doubt('reading/compete', 'true')] : [];
}

/** "Yes. No for those under 12", "The Heron does. The other two do not": a yes or no for some, and the other one for others. */
export function otherForOthers({ headline: { kind, claim }, passages }: Reading): Doubt[] {
  const place = kind === 'boolean' && claim ? placeIn(passages, claim.span) : null;
  if (!place || typeof claim?.value !== 'boolean') return [];
  const rest = place.text.slice(place.span.end);
  return (claim.value ? NO_FOR : YES_FOR).test(rest) || (claim.value && ONLY_FOR.test(rest)) ? [doubt('reading/parts')] : [];
}
/** "Yes, but only to Marl Ways": to one of those that are named. */
const ONLY_FOR = /^,? (?:but )?only (?:to|for|in the case of|with) (?:the )?[A-ZÀ-Þ]/u;
const OTHERS = String.raw`\bthe (?:others?|rest|remaining|remainder)(?: (?:of them|one|two|three|four|five|six|[a-z]+s))?`;
const NO_FOR = new RegExp(
  String.raw`[.;,]\s+(?:and |but )?no,? (?:for|to|in (?:the case|respect) of|as regards|with)\b|${OTHERS} (?:(?:do|does|did|is|are|was|were|has|have|had|can)(?: ?not|n't)|\W{1,3}no\b)`,
  'i',
);
const YES_FOR = new RegExp(
  String.raw`[.;,]\s+(?:and |but )?yes,? (?:for|to|in (?:the case|respect) of|as regards|with)\b|${OTHERS} (?:(?:do|does|did|is|are|was|were|has|have|had|can)(?= ?[.;,]|$)|\W{1,3}yes\b)`,
  'i',
);

/** "There is no ward to which visitors are not let in", "None of the 12 was not signed": two denials come to a yes, or to all of them. */
export function deniedTwice({ headline: { kind, claim }, passages, question: { text } }: Reading): Doubt[] {
  const nothing = (kind === 'boolean' && claim?.value === false) || (kind === 'count' && claim?.value === 0);
  const place = nothing && claim ? placeIn(passages, claim.span) : null;
  if (!place || /\b(?:not|never|without)\b|n't\b/i.test(text)) return [];
  const { start, end } = sentenceAt(place.text, place.span);
  return DENIED_TWICE.test(place.text.slice(start, end)) ? [doubt('reading/compete', 'true')] : [];
}
const DENIED_TWICE =
  /(?:^\W*|\b(?:there (?:is|are|was|were)|we have|has|had) )(?:no [^,.;]{2,60}\b(?:which|whom|who|that|where)\b|none of [^,.;]{2,60}|not one of [^,.;]{2,60})[^,.;]{0,40}\b(?:is|are|was|were|do|does|did|has|have|had)(?: not\b|n't\b)/i;

/** "18.6% took longer than 20 seconds", where it was asked what share was answered within them; "the budget was £450,000", where the cost was; "five were men", where women were asked about. */
export function otherSide({ headline: { kind, claim }, passages, question: { text } }: Reading): Doubt[] {
  const place =
    (kind === 'percentage' || kind === 'count' || kind === 'money') && claim && claim.value !== 0 ? placeIn(passages, claim.span) : null;
  if (!place) return [];
  const clause = clausesOf(
    place.text,
    figuresOf(place.text).filter(({ role }) => role === (kind === 'count' ? 'plain' : kind)),
  ).find(({ figure }) => overlaps(figure.span, place.span));
  if (!clause) return [];
  const said = `${clause.lead} ${clause.rest}`;
  // one question may be put of females and of males
  const wordings = place.passage.question;
  const other =
    kind === 'money'
      ? COST.test(text) && !COST.test(said) && isOther(aspectsOf(text)(clause)) && !/\b(?:total|overall|grand)\b/i.test(clause.lead)
      : tellsOtherSide(wordings, said) || (!NOT.test(said) && hasOtherPrefix(wordings, said));
  // "34 arrests, 12 of people under 18", where those over 18 were asked about: the other side is told of a part
  const { start, end } = sentenceAt(place.text, place.span);
  return other || tellsOtherSide(wordings, place.text.slice(start, end)) ? [doubt('pairing/ambiguous')] : [];
}
/** One side is asked about alone, and the opposite one told of alone. */
const tellsOtherSide = (asked: string, said: string): boolean =>
  SIDES.some((sides) => {
    const [own, told] = [sides.filter((side) => side.test(asked)), sides.filter((side) => side.test(said))];
    return own.length === 1 && told.length === 1 && own[0] !== told[0];
  });
const COST = /\b(?:costs?|spen[dt]|spending|expenditure|paid)\b/i;
const SIDES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:within|inside|in (?:time|target)|on time|in under|met)\b/i,
    /\b(?:longer than|more than|over|outside|exceed(?:ed|ing|s)?|beyond|after|late|missed|breached)\b/i,
  ],
  [/\b(?:wom[ae]n|females?|girls?)\b/i, /\b(?:m[ae]n|males?|boys?)\b/i],
  [/\b(?:free|without charge|no charges?|not charged?)\b/i, /\bcharg(?:e[sd]?|ing|eable)\b/i],
  [/\b(?:approved|granted|allowed|accepted|successful)\b/i, /\b(?:refused|rejected|declined|turned down|dismissed)\b/i],
  [/\b(?:missed|failed|cancelled)\b/i, /\b(?:completed|attended|passed|carried out)\b/i],
  [/\b(?:in person|face[- ]to[- ]face)\b/i, /\b(?:virtual(?:ly)?|remote(?:ly)?|online|by (?:tele)?phone|by video)\b/i],
  [/\bout of (?:use|service|order|action)\b/i, /\b(?<!out of )(?:in use|in service|working|operational|available)\b/i],
  [/(?<!\b(?:diverted|away|kept|saved) from )\blandfill\b/i, /\b(?:diverted|recycled|recovered)\b(?! (?:to|into) landfill)/i],
  [/\b(?:repaid|paid back|recovered|reimbursed)\b/i, /\b(?:outstanding|owed|owing|unpaid|written off)\b/i],
  [/\b(?:older|over|above) (?:than )?\d/i, /\b(?:younger|under|below) (?:than )?\d/i],
];
/** "Unfounded", where those founded were asked about: one has the "un-" that the other lacks. */
const NOT = /\b(?:not|never|no|without)\b|n't\b/i;
function hasOtherPrefix(asked: string, said: string): boolean {
  const [own, told] = [words(asked), words(said)];
  const lacks = (from: ReadonlySet<string>, to: ReadonlySet<string>): boolean =>
    [...from].some((word) => {
      const stem = PREFIXED.exec(word)?.[1];
      return stem !== undefined && to.has(stem) && !to.has(word) && !from.has(stem);
    });
  return lacks(own, told) || lacks(told, own);
}
const words = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[a-z]{5,}/g) ?? []);
const PREFIXED = /^(?:un|dis|non|in)([a-z]{4,}(?:ed|ful|en|id|ly))$/;
