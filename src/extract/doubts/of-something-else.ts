import { type Claim, type Doubt, doubt, QUANTITIES } from '../../model/answer.js';
import { overlaps } from '../../model/span.js';
import { contentWords } from '../../model/words.js';
import { clausesOf, countedIn } from '../clauses.js';
import { figuresOf } from '../figures.js';
import { foldPeriod } from '../labels.js';
import type { Reading } from '../reading.js';
import { tellsOtherDeed, tellsOtherEnd } from '../rules/date/deeds.js';
import { asksForRest, isToldAsRest, restIn } from '../rules/money/rest.js';
import { placeIn, sentenceAt, sentenceOf } from '../sentences.js';

export function otherPeriod({ headline: { claim, kind }, asked, claims, passages, question: { text } }: Reading): Doubt[] {
  const year = yearAsked(text);
  // "14 in 2021, 12 in 2022 and 9 in 2023", where 2024 was asked about
  const timed = claims.flatMap(({ period }) => (period ? [period] : []));
  if (kind === 'several' && year && timed.length > 1 && !timed.some((period) => period.includes(year)))
    return [doubt('reading/other-period', timed[0])];
  // "2022/23 outturn: £9; 2021/22 outturn: £8", where one of the years was asked about: each part is named by its year
  const named = new Set(claims.flatMap(({ entity }) => entity?.match(/\b(?:19|20)\d\d(?:[/-]\d{2,4})?\b/) ?? []));
  if (kind === 'several' && year && named.size > 1) return [doubt('reading/other-period', [...named].join(', '))];
  // "17 were stolen, 5 of them in 2023"
  const part =
    kind === 'count' && year && claim?.period === null ? OF_THEM_IN.exec(placeIn(passages, claim.span)?.text ?? '')?.[1] : undefined;
  if (part && part === year) return [doubt('reading/other-period')];
  const astray = kind === 'several' ? claims.find((one) => isOfTimeBefore(one, passages)) : undefined;
  if (astray) return [doubt('reading/other-period', astray.period ?? '')];
  const other =
    claim?.period && asked && QUANTITIES.includes(kind) && /\d{4}/.test(claim.period) && foldPeriod(claim.period) !== foldPeriod(asked);
  return other ? [doubt('reading/other-period', claim.period ?? '')] : [];
}

/** The only year that a question names, where it asks about that year alone; null where it does not. */
function yearAsked(question: string): string | null {
  const years = question.match(/\b(?:19|20)\d\d(?:[/-]\d{2,4})?\b/g) ?? [];
  return years.length === 1 && !SEVERAL_TIMES.test(question) ? (years[0] as string).slice(0, 4) : null;
}
const SEVERAL_TIMES =
  /\b(?:since|from|after|before|until|up to|to date|each|every|last|previous|past|between|annual\w*|years|by (?:year|month|quarter))\b/i;
const OF_THEM_IN =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) of (?:them|these|those|which|whom) (?:in|during) ((?:19|20)\d\d)\b/i;

/** "2021: 38 because of the flood, and 2022 saw 140": a year of its own stands right before the second figure, which was read as one of the year before. */
function isOfTimeBefore({ period, kind, span }: Claim, passages: Reading['passages']): boolean {
  const own = period && QUANTITIES.includes(kind) ? (figuresOf(period).find(({ role }) => role === 'period') ?? null) : null;
  const place = own ? placeIn(passages, span) : null;
  // "3 in 2023 and 7 in 2024": a figure with a year of its own behind it
  if (!own || !place || place.passage.period !== period) return false;
  const before = place.text.slice(sentenceAt(place.text, place.span).start, place.span.start);
  const last = figuresOf(before).findLast(({ role }) => ['period', 'plain', 'money', 'percentage', 'range'].includes(role));
  return last?.role === 'period' && foldPeriod(last.text) !== foldPeriod(own.text) && last.text.length === own.text.length;
}

/** "88% were on time" where it was asked how many were late: the figure's own words have none of the question's. */
export function ofSomethingElse({ headline: { kind, claim }, passages }: Reading): Doubt[] {
  if (!claim || (kind !== 'percentage' && kind !== 'date')) return [];
  const place = placeIn(passages, claim.span);
  if (place && typeof claim.value === 'string' && kind === 'date') {
    const { start } = sentenceAt(place.text, place.span);
    const told = place.text.slice(start, place.span.start);
    if (tellsOtherEnd(place.passage.question, told) || tellsOtherDeed(place.passage.question, told)) return [doubt('pairing/ambiguous')];
  }
  const weights = place?.passage.weights;
  if (
    !place ||
    !weights?.size ||
    claim.entity ||
    claim.rule.endsWith('/of-asked-thing') ||
    // "The figure is 87.4%.", where nothing else is said
    (kind === 'percentage' && isPlainly(place.text, place.span)) ||
    // "Our records show that this was 3 May": it is what was asked about
    (kind === 'date' && IT_WAS.test(place.text.slice(sentenceAt(place.text, place.span).start, place.span.start))) ||
    (/^\W*$/.test(place.text.slice(0, place.span.start)) && !(kind === 'percentage' && SAYS_OF.test(place.text.slice(place.span.end))))
  )
    return [];
  const sentence = sentenceAt(place.text, place.span);
  const rest = `${place.text.slice(sentence.start, place.span.start)} ${place.text.slice(place.span.end, sentence.end)}`;
  const words = contentWords(rest.replace(/\([^)]*\)|\d[\d.,%]*|\b(?:since|about|around|approximately|from|until)\b/gi, ' '));
  return words.length > 0 && VERBAL.test(rest) && !words.some((word) => weights.has(word)) ? [doubt('pairing/ambiguous')] : [];
}
const isPlainly = (text: string, { start, end }: Claim['span']): boolean =>
  THE_FIGURE.test(text.slice(sentenceAt(text, { start, end }).start, start)) && /^\W*$/.test(text.slice(end));
const THE_FIGURE =
  /^\W*(?:(?:the|our|this|that|your) )?(?:(?:overall|total) )?(?:figure|percentage|proportion|rate|share|answer|average|it|this|that)(?: (?:for|in|over) (?:the|that|this)(?: [a-z]+){1,2})? (?:is|was|stands at|stood at|came to|comes to|equates to)\s*$/i;
const IT_WAS =
  /\b(?:this|it|that)(?: (?:was|is|will be|should be|happened|took place|occurred|began|ended|opened|closed|(?:will )?(?:expires?|ends?|finish(?:es)?|begins?|starts?)|runs))(?: (?:on|in|at|by|due|expected|from|around|about|held|completed|done))*\s*$/i;
/** "38% are men". */
const SAYS_OF = /^\s*(?:of [^,.;\n]{2,30} )?(?:is|are|was|were|have|had)\s+(?!(?:of|in|as|at)\b)[a-z]/i;
const VERBAL = /\b(?:is|are|was|were|has|have|had|will|[a-z]{3,}ed|began|went|came|took|made)\b/i;

/** "The Trust does have a policy on volunteers", where it was asked about one on drones: a yes in words of its own, and not of the thing that the question ends with. */
export function yesOfAnother({ headline: { kind, claim }, passages, question: { text } }: Reading): Doubt[] {
  const said = kind === 'boolean' && claim?.value === true && claim.rule === 'boolean/yes-no' ? placeIn(passages, claim.span) : null;
  if (!said) return [];
  // "Yes, I can confirm that we hold information": of the request; "Yes, we do have such a post. The last holder left": of another verb
  if (SAYS_YES.test(said.text.slice(said.span.start, said.span.end))) {
    const goes = said.text.slice(said.span.end);
    const ofRequest = HOLDS.test(goes) && !/\b(?:hold|held|information|records?|data)\b/i.test(text);
    const predicate = /^\W*(?:is|are|was|were) [^?]*\b([a-z]{3,}(?:ed|led|en))\W*$/i.exec(text)?.[1];
    const other =
      predicate !== undefined &&
      /^,? [^.;]{0,40}\b(?:does|do|has|have) (?:have )?/i.test(goes) &&
      !goes.toLowerCase().includes(predicate.toLowerCase());
    return ofRequest || (other && GONE.test(goes)) ? [doubt('pairing/ambiguous')] : [];
  }
  const [asking = ''] = /^[^?.;]+/.exec(text.trim()) ?? [];
  const last = contentWords(asking.replace(WHEN, '')).at(-1);
  const { start, end } = sentenceAt(said.text, said.span);
  // what follows "which" or "as" only qualifies the yes
  const own = said.text.slice(start, end).replace(/,? \b(?:which|who|as|because|although|though|but|while|whereas)\b.*$/is, '');
  const words = contentWords(own);
  const behind = said.text.slice(said.span.end, start + own.length);
  const asked = said.passage.weights;
  const tellsOther = contentWords(behind.replace(WHEN, '')).some((word) => !asked.has(word) && /[a-z]/.test(word));
  return last && !words.includes(last) && tellsOther && !REFERS.test(behind) ? [doubt('pairing/ambiguous')] : [];
}
const HOLDS = /^[,.]? (?:I|we) (?:can |do )?(?:confirm|hold)\b[^.;]*\binformation\b/i;
const GONE = /\b(?:left|vacant|on hold|lapsed|expired|withdrawn|no longer|not|never|suspended|unfilled)\b/i;
const SAYS_YES = /^\W*(?:yes|y|correct|true|affirmative|that's right|all|both|one|two|three|several|some|many|most)\b/i;
/** "It does so", "has one": the thing asked about in a word for it. */
const REFERS = /\b(?:it|them|so|this|that|these|those|one|ones|such|both|all|any)\b/i;
/** When it was asked of, or told: it says nothing of the thing. */
const WHEN =
  /,? \b(?:in|since|during|between|for|from|by|before|after|at|over|within|on|until)(?: the)? (?:(?:last|past|previous|current|financial|next|first) )*(?:(?:\d+|two|three|four|five|six|ten|twelve) )?(?:19|20)?\d*[\d/ -]*(?:years?|months?|days?|weeks?|present|moment|time|January|February|March|April|May|June|July|August|September|October|November|December|\d{4}(?:[-/]\d{2,4})?)\b.*$|\b(?:currently|at present|now|still|ever|yet|already|today)\b/i;

/** "9 huts, with 40 of the leaks", where it was asked how many of these were in one hut: a figure of the places, and one of what was asked about beside it. */
export function ofTheirPlaces({ headline: { kind, claim }, passages, question: { text } }: Reading): Doubt[] {
  const place = kind === 'count' && claim ? placeIn(passages, claim.span) : null;
  const where = place && THESE_AT.exec(text)?.[1];
  if (!where) return [];
  const { start, end } = sentenceAt(place.text, place.span);
  const counted = countedIn(place.text.slice(start, end));
  const own = counted.find(({ figure: { span } }) => span.start === place.span.start - start);
  const others = counted.filter((one) => one !== own && one.noun && one.noun !== own?.noun);
  return own && others.length && contentWords(where).includes(own.noun)
    ? [doubt('reading/unused-number', others[0]?.figure.text ?? '')]
    : [];
}
const THESE_AT = /\b(?:of|many) (?:these|those|them)\b[^?;]*?\b(?:at|in|on|from|by|to|with)\s([^?;]*)/i;

/** "It cost £18,000, of which £12,000 was recovered", where what was not is asked about: neither is told to be the rest. */
export function restOf({ headline: { claim }, passages, question: { text } }: Reading): Doubt[] {
  const place = claim?.kind === 'money' && claim.value.amount !== 0 && asksForRest(text) ? placeIn(passages, claim.span) : null;
  const sums = place ? figuresOf(place.text).filter(({ role }) => role === 'money') : [];
  if (!place || sums.length < 2 || restIn(place.text, text)) return [];
  const clause = clausesOf(place.text, sums).find(({ figure }) => overlaps(figure.span, place.span));
  return clause && !isToldAsRest(clause) ? [doubt('pairing/ambiguous')] : [];
}

/** "The average was £400", where the highest was asked for; a range where one end of it was. */
export function otherMeasure({ headline: { kind, claim }, passages, question: { text } }: Reading): Doubt[] {
  const said = QUANTITIES.includes(kind) && claim ? sentenceOf(passages, claim.span) : null;
  const asked = said ? MEASURES.filter((one) => one.test(text)) : [];
  if (!said || asked.length !== 1) return [];
  if (kind === 'range') return claim?.suppressed || MEASURES.indexOf(asked[0] as RegExp) === 2 ? [] : [doubt('reading/unexpected-kind')];
  return MEASURES.some((one) => one.test(said.sentence)) && !asked.some((one) => one.test(said.sentence))
    ? [doubt('pairing/ambiguous')]
    : [];
}
const MEASURES = [
  /\b(?:highest|largest|maximum|biggest|longest|oldest)\b/i,
  /\b(?:lowest|smallest|minimum|shortest|youngest)\b/i,
  /\b(?:average|mean|median)\b/i,
];

/** "Next due 3 May 2025", where it was asked when the last one was; "we recovered £12,000", where it was asked what was spent. */
export function otherTurn({ headline: { kind, claim }, passages, question: { text } }: Reading): Doubt[] {
  const place = (kind === 'date' || kind === 'money') && claim ? placeIn(passages, claim.span) : null;
  if (!place) return [];
  const before = place.text.slice(sentenceAt(place.text, place.span).start, place.span.start);
  const clause = before.slice(
    Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.search(/\b(?:and|but) (?!.*\b(?:and|but)\b)/)) + 1,
  );
  return TURNS.some(([asks, tells]) => asks.test(text) && !tells.test(text) && tells.test(clause) && !asks.test(clause))
    ? [doubt('pairing/ambiguous')]
    : [];
}
const TURNS: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:last|latest|most recent(?:ly)?|previous)\b/i, /\b(?:next|due|planned|scheduled|forthcoming)\b/i],
  [/\b(?:next|forthcoming|future)\b/i, /\b(?:last|latest|previous)\b/i],
  [/\b(?:spen[dt]|spending|costs?|paid|pay|expenditure)\b/i, /\b(?:recovered|refunded|reimbursed|income|raised|earned|saved|savings?)\b/i],
];
