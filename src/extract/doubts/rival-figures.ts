import { type AnswerKind, type Claim, type Doubt, doubt, type Passage } from '../../model/answer.js';
import { type Span, shift } from '../../model/span.js';
import { Spans } from '../../model/spans.js';
import { contentWords } from '../../model/words.js';
import { inBrackets } from '../clauses.js';
import { isOfPosts } from '../figure.js';
import { figuresOf } from '../figures.js';
import { lengthOf, type Reading } from '../reading.js';
import { placeIn, sentenceAt } from '../sentences.js';
import { rivalsOf } from './rivals.js';

/** Another figure answers as well: one that a rule read too, or a number that none did. */
export function rivals({ headline: { claim }, claims, passages }: Reading): Doubt[] {
  const found = claim ? rivalsOf(claim, claims, passages) : [];
  // of several dates the one that is read must be that of the asked thing
  const dates = claims.filter(
    (one) =>
      one.kind === 'date' &&
      JSON.stringify(one.value) !== JSON.stringify(claim?.value) &&
      one.entity === claim?.entity &&
      one.period === claim?.period,
  );
  // "over two days, 11 and 12 October 2023"
  const day = claim?.kind === 'date' ? placeIn(passages, claim.span) : null;
  if (
    day &&
    /\b\d{1,2}(?:st|nd|rd|th)?,? (?:and|&|or) (?:the )?$/i.test(day.text.slice(0, day.span.start)) &&
    /^\d{1,2}\D/.test(day.text.slice(day.span.start))
  )
    return [doubt('reading/compete', JSON.stringify(claim?.value))];
  if (claim?.kind === 'date' && claim.rule !== 'date/of-asked-thing' && dates.length)
    return [doubt('reading/compete', dates.map(({ value }) => JSON.stringify(value)).join(', '))];
  const [read, unread] = [found.filter((rival) => rival.claim), found.filter((rival) => !rival.claim)];
  return [
    ...(read.length ? [doubt('reading/compete', firstOf(read))] : []),
    ...(unread.length ? [doubt('reading/unused-number', firstOf(unread))] : []),
  ];
}

/** The first few by their words. */
const firstOf = (figures: readonly { readonly text: string }[]): string =>
  figures
    .slice(0, 4)
    .map(({ text }) => text)
    .join(', ');

/** Numbers that no value accounts for, in an answer that was read as prose or for several. */
export function unusedNumbers({ headline: { kind, claim }, claims, passages, question: { expects, text } }: Reading): Doubt[] {
  if (claim || (kind !== 'text' && kind !== 'several')) return [];
  // "17 (5 allowed)" a year, where both were asked for
  const both = ASKS_FOR_TWO.test(text);
  // "Of the 88, 61 were male and 27 female": the parts of it are told
  const parts = claims.flatMap(({ kind: own, value, entity }) => (own === 'count' && entity ? [value as number] : []));
  const whole = parts.length > 1 ? parts.reduce((sum, part) => sum + part, 0) : null;
  const left = unusedIn(passages, claims).filter(
    ({ passage, figure }) => figure.value !== whole || !OF_THE.test(passage.text.slice(0, figure.span.start)),
  );
  const unused = left.filter(({ passage, figure }) => kind === 'text' || both || !isAdded(passage, figure.span, claims));
  const length = lengthOf(passages);
  // one short sentence with a figure in it that prose was not asked to hold
  const only =
    kind === 'text' && expects === 'text' && length < 120 && claims.some((one) => ['count', 'money', 'percentage'].includes(one.kind));
  // "Hours lost to delays: 11,845 hours", "Packs that came late: there were 472": a thing named alone may be counted, paid or dated
  const named =
    kind === 'text' &&
    expects === 'text' &&
    (!text || THING.test(text)) &&
    (claims.some((one) => NAMED_BY.includes(one.kind)) || (unused.length > 0 && length < 200));
  const many = kind === 'text' && unused.length > 5 && length < unused.length * 60;
  const asked = expects === 'count' && unused.length > 0;
  // "45, 52 and 49": the first of them is read
  const series = kind === 'several' && unused.some(({ passage, figure }) => SERIES.test(passage.text.slice(0, figure.span.start)));
  // "Marl: yes, 163 (everyone sent)", where only a topic is printed, or how many is asked for too
  const yes =
    kind === 'several' &&
    (!text || THING.test(text) || HOW_MANY.test(text)) &&
    left.some(({ passage, figure }) => /^\W*yes\b[^.;]*$/i.test(passage.text.slice(0, figure.span.start)));
  return only || named || many || asked || series || yes
    ? [doubt('reading/unused-number', firstOf(unused.map(({ figure }) => figure)))]
    : [];
}

const OF_THE = /\bof (?:the|these|those|all|our|its)(?: [a-z]+)? $/i;
const SERIES = /(?:^|[\s:(])\d[\d,]*(?:, |,? and | & )$/;
export const HOW_MANY = /\b(?:how many|numbers? of)\b/i;
const ASKS_FOR_TWO = /\b(?:how many|numbers? of)\b[^?]*?\b(?:and|&),? (?:the |of (?:those|these|which|them),? )?(?:how many|numbers?)\b/i;
const NAMED_BY: readonly AnswerKind[] = ['count', 'money', 'percentage', 'date', 'range'];
const THING =
  /^\W*(?!(?:what|how|why|who|whom|where|when|which|whether|if|do|does|did|is|are|was|were|has|have|had|can|could|will|would|please|describe|explain|cop(?:y|ies)|details|lists?|names?|any|all|information|documents?|correspondence|reports?|minutes|polic(?:y|ies)|reasons?|(?:the|your|an?) (?:cop(?:y|ies)|details|lists?|names?|reasons?|polic(?:y|ies)|reports?|minutes|process|procedure|role|criteria))\b)[^?]{6,140}$/i;

/** Beside parts that were read: "(1,652 taxi and 7,078 private hire)", "of whom four", and what a sentence behind them adds in other words. */
function isAdded({ text, start, weights }: Passage, span: Span, claims: readonly Claim[]): boolean {
  if (inBrackets(text, span.start) || /\b(?:of (?:which|whom|these|those|them|the)|out of)\s$/i.test(text.slice(0, span.start)))
    return true;
  const last = claims.reduce((found, one) => (one.span.end <= start + text.length ? Math.max(found, one.span.end - start) : found), 0);
  if (!last || span.start < last || !/[.?!]\s+[A-ZÀ-Þ]|\n/u.test(text.slice(last, span.start))) return false;
  const sentence = sentenceAt(text, span);
  return !contentWords(text.slice(sentence.start, sentence.end)).some((word) => weights.has(word));
}

/** Numbers that no value was read from, each with its passage. */
export const unusedIn = (passages: readonly Passage[], claims: readonly Claim[]) => {
  const used = new Spans(claims.map(({ span }) => span));
  return passages.flatMap((passage) =>
    figuresOf(passage.text)
      .filter((figure) => figure.role === 'plain' || isOfPosts(figure))
      .filter(({ span }) => !used.overlap(shift(span, passage.start)))
      .map((figure) => ({ passage, figure })),
  );
};
