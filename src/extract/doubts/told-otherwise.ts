import { type Doubt, doubt } from '../../model/answer.js';
import { contentWords } from '../../model/words.js';
import type { Reading } from '../reading.js';
import { placeIn, sentenceAt } from '../sentences.js';

/** "45 claims were settled. This should have read 54", "120 buses ran. This has now reduced to 98": the figure is taken back, or of another time, further on. */
export function takenBack({ headline: { kind, claim }, passages, question: { text } }: Reading): Doubt[] {
  const place = claim && ['count', 'money', 'percentage', 'date'].includes(kind) ? placeIn(passages, claim.span) : null;
  if (!place) return [];
  const behind = place.text.slice(place.span.end);
  const before = place.text.slice(sentenceAt(place.text, place.span).start, place.span.start);
  const corrected = CORRECTS.test(behind) || /\b(?:incorrect(?:ly)?|wrong(?:ly)?|in error)\b/i.test(before);
  const since = CHANGED.test(behind) && !/\b(?:19|20)\d\d\b/.test(text);
  return corrected || since ? [doubt('pairing/ambiguous')] : [];
}
const CORRECTS =
  /\b(?:should (?:have|instead) (?:read|been|said)|should read|(?:correct|amended|revised|actual|right) (?:figure|number|total|amount|date) (?:is|was|should)|(?:was|is) (?:incorrect|wrong|an error|a mistake)|(?:that|this|the) (?:figure|number|total) (?:has (?:since |now )?been|was|is) (?:withdrawn|retracted|superseded|disregarded)|should (?:not be relied|be disregarded))\b/i;
const CHANGED =
  /^[^\n]{0,60}\.\s+(?:this|it|that|the (?:number|figure|total)) (?:has|had) (?:now |since |subsequently )?(?:(?:been )?reduced|fallen|dropped|risen|increased|gone (?:up|down)|grown) (?:now )?to\b/i;

/** "We no longer use A", "all departments except B", "A (until March 2023)": names told of as those that are not, or no longer, among what was asked for. */
export function listedOut({ headline: { kind, claim }, passages, question: { text } }: Reading): Doubt[] {
  const place = kind === 'list' && claim ? placeIn(passages, claim.span) : null;
  if (place && !/\b(?:only|considered)\b/i.test(text) && ONLY_OF_THEM.test(place.text.slice(place.span.end)))
    return [doubt('pairing/ambiguous')];
  if (!place || ASKS_OUT.test(text)) return [];
  const sentence = sentenceAt(place.text, place.span);
  const said = place.text.slice(sentence.start, Math.max(sentence.end, place.span.end));
  const lead = place.text.slice(sentence.start, place.span.start);
  const past = /\b(?:currently|current|now|at present|presently)\b/i.test(text) && PAST.test(said);
  const none = /^\W*(?:none|no-?one|nobody|nil)\b/i.test(place.text) && place.span.start > 8;
  // "set up with Marl, Tarn and Fell. Fell left in 2022", "approached by Marl and Tarn but has not paid any"
  const names = (claim?.kind === 'list' ? claim.value : []).map(({ name }) => name);
  const behind = place.text.slice(place.span.end);
  const left = names.some(
    (name) =>
      name &&
      behind
        .split(name)
        .slice(1)
        .some((rest) => LEFT.test(rest)),
  );
  const denied = /^[^.;]*\bbut (?:it |they |we )?(?:has|have|had|did|does|do|is|are|was|were)(?: not|n't|\s+never)\b/i.test(behind);
  return left || denied || OUT_BEFORE.test(lead) || OUT_WITHIN.test(place.text.slice(place.span.start, place.span.end)) || past || none
    ? [doubt('pairing/ambiguous')]
    : [];
}
/** "It was considered at Marl, Tarn and Fell. Of these only Fell was closed": those that are named are others than those asked about. */
const ONLY_OF_THEM =
  /(?:^|[.;]\s+|,? )[Oo]f (?:these|those|them|which|whom)(?: [a-z]+)?,? (?:only|just)\b|[.;]\s+Only (?:[A-ZÀ-Þ]|one|two|three|the (?:first|second|last|latter|former))/u;
const LEFT =
  /^,? (?:has |have |had |then |later |since )*(?:left|withdrew|withdrawn|pulled out|ceased|departed|closed|resigned|stopped|dropped out)\b/i;
const ASKS_OUT =
  /\b(?:no longer|not|never|without|except\w*|exclud\w*|other than|former|previous\w*|past|stopped|ceased|withdr\w+|closed|unsuccessful|refused|rejected|lost)\b|n't\b/i;
const OUT_BEFORE =
  /\b(?:no longer|(?:do|does|did|have|has|were|was|are|is)(?: not|n't)|stopped|ceased|formerly|previously|exclud(?:es?|ing)|except(?:ing)?|apart from|other than|with the exception of|until (?:19|20)\d\d)\b[^.;]*$/i;
const OUT_WITHIN = /\b(?:except(?:ing| for)?|excluding|apart from|other than|with the exception of)\b/i;
const PAST = /\((?:until|to|up to|ended|ceased|formerly|previously|no longer)\b/i;

/**
 * "No compulsory redundancies were made but twelve took voluntary redundancy", "… There have been 16 voluntary ones": the no is of one sort, which the
 * question does not name, and the others are told of.
 */
export function noOfOneSort({ headline: { kind, claim }, passages, question: { text } }: Reading): Doubt[] {
  const isNo = claim && ((kind === 'boolean' && claim.value === false) || (kind === 'count' && claim.value === 0));
  const place = isNo ? placeIn(passages, claim.span) : null;
  const said = place ? place.text.slice(sentenceAt(place.text, place.span).start) : '';
  const [, sort = '', here, next] = ONE_SORT.exec(said) ?? [];
  const behind = here ?? next ?? '';
  const asked = contentWords(text);
  // "redundancies" and "redundant"
  const isAsked = (word: string): boolean => asked.some((own) => own === word || (own.length > 5 && own.slice(0, 6) === word.slice(0, 6)));
  const words = contentWords(sort);
  return words.some(isAsked) &&
    !words.every(isAsked) &&
    (contentWords(behind).some(isAsked) || /\bones?\b/i.test(behind)) &&
    (here !== undefined || SOME.test(behind))
    ? [doubt('reading/compete', kind === 'boolean' ? 'true' : 'count')]
    : [];
}
const ONE_SORT =
  /^\W*(?:there (?:were|was|are|is|have been|has been) )?no ((?:[a-z-]+ ){1,3}[a-z-]+?) (?:were|was|are|is|have|has|in|at|during)\b(?:[^.;]*?(?:,|;)? ?\b(?:but|although|though|however|while)\b([^.]*)|[^.;]*[.;]\s+((?:however,? )?(?:there|we|it|some|they|the)\b[^.]*))/i;
const SOME = /\d|\b(?:some|several|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)\b/i;

/** "It is for three years from 1 April 2022", where it was asked when it ends; "due to end on 31 March and has been extended": the day is not the one asked about. */
export function otherDay({ headline: { kind, claim }, passages, question: { text } }: Reading): Doubt[] {
  const place = kind === 'date' && claim ? placeIn(passages, claim.span) : null;
  if (!place) return [];
  const { start, end } = sentenceAt(place.text, place.span);
  const [before, behind] = [place.text.slice(start, place.span.start), place.text.slice(place.span.end, end)];
  const asksEnd = ENDS.test(text) && !STARTS.test(text);
  const begins = asksEnd && /\b(?:from|commencing|starting|beginning|with effect from|dated|signed)(?: on)?\s*$/i.test(before);
  const extended = asksEnd && EXTENDED.test(behind) && !/\b(?:original|initial)/i.test(text);
  const last = /\b(?:next|due|will)\b/i.test(text) && /\b(?:most recently|last|latest|previously)\b[^,;]*$/i.test(before);
  const dayAfter =
    /\b(?:following|next|previous) (?:day|week|month)\b|\b(?:day|week|month)s? (?:later|earlier|after|before)\b/i.test(behind) &&
    /\band (?:was |were )?[a-z]+ed\b/i.test(behind);
  const decided = !/\bdecid|\bdecision/i.test(text) && /\bdecision (?:to|on|about|was)\b[^,;]*$/i.test(before) && /;|\band\b/.test(behind);
  // "It has not yet been adopted, but will go before the Board on 12 May", where it was asked when it was
  const notYet = HAPPENED.test(text) && NOT_YET.test(before) && TO_COME.test(before);
  // "It came before the Board on 4 March 2024 and was adopted on 21 March": a day whose year is that of the one before it
  const later = YEARLESS.test(behind);
  return begins || extended || last || dayAfter || decided || notYet || later ? [doubt('pairing/ambiguous')] : [];
}
const ENDS = /\b(?:ends?|ended|ending|expir\w*|expiry|finish\w*|terminat\w*|until|run(?:s)? (?:out|to)|renewal)\b/i;
const STARTS = /\b(?:starts?|started|begin\w*|began|commenc\w*|from)\b/i;
const HAPPENED = /\b(?:did|was|were|has|have|had)\b/i;
const NOT_YET = /\b(?:has|have|had|was|were|is|are)(?: not|n't)(?: yet)?\b|\byet to be\b|\bnot yet\b|\bnever\b/i;
const TO_COME = /\b(?:will|shall|due|expected|planned|scheduled|intended|hoped|(?:is|are) to)\b[^.;]*$/i;
const YEARLESS =
  /^[^.;]*\b(?:and|but|then|before|until)\b[^.;]*?\b[a-z]+(?:ed|en|ent|old|ade)\b[^.;\d]*\b(?:on|at|from) (?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?!,? (?:of )?(?:19|20)\d\d)/;
const EXTENDED = /\b(?:has|have|had|was|been) (?:now |since |subsequently |recently )?(?:been )?extended\b/i;
