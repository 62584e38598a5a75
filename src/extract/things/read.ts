import { type Claim, type Kind, type Passage, QUANTITIES } from '../../model/answer.js';
import { overlaps, type Span } from '../../model/span.js';
import { contentWords, lowered, wordSet } from '../../model/words.js';
import { claimsOf } from '../claims.js';
import { FITS, STATEMENTS } from '../headline/kinds.js';
import { headlineOf } from '../headline.js';
import type { Rule } from '../rule.js';
import { cost } from '../rules/refusal/cost.js';
import { placeIn, sentenceAt } from '../sentences.js';
import { isOfWorkings } from '../workings.js';
import type { Thing } from './asked.js';

/** What was read for one thing of a question; null where nothing says it. */
export interface ForThing {
  readonly thing: Thing;
  readonly claim: Claim | null;
}

/**
 * Whether what a question asks first in words, "what set is in use, and when was it bought?", is told beside what `claim` says of a later thing;
 * null where a question asks something else first, or the claim is the answer to that.
 */
export function tellsFirst(things: readonly Thing[], claim: Claim, passages: readonly Passage[]): boolean | null {
  const [first] = things;
  if (first?.expects !== 'text' || !IN_WORDS.test(first.text) || !LATER.includes(claim.kind)) return null;
  const asked = wordSet(things.map(({ text }) => text).join(' '));
  return passages.some(({ text, start }) => {
    const [from, to] = [claim.span.start - start, claim.span.end - start].map((at) => Math.min(Math.max(at, 0), text.length));
    const rest = `${text.slice(0, from)} ${text.slice(to)}`.replace(TIMES, ' ');
    return contentWords(rest).some((word) => !asked.has(word));
  });
}
const IN_WORDS =
  /^\W*(?:(?:please )?(?:say|state|confirm|tell (?:me|us)) )?(?:what|which|who|whom|where|why|how (?!many|much|long|often|old))\b/i;
const LATER: readonly Kind[] = ['date', 'money', 'count', 'range', 'percentage'];
const TIMES =
  /\b(?:since|until|from|to|in|on|by|between|january|february|march|april|may|june|july|august|september|october|november|december|contract|cost|price|value|year|annum)\b|£?\d[\d,.]*/gi;

/**
 * Read an answer once for each thing that its question asks, as if it were asked alone: what has a form of its own first, prose from the
 * sentences that are left. No words answer two things. `claims`: what was read of the passages for the question as a whole; `headline`: what answers it.
 */
export function readThings(
  things: readonly Thing[],
  passages: readonly Passage[],
  rules: readonly Rule[],
  claims: readonly Claim[],
  headline: readonly Claim[],
): ForThing[] {
  const used: { readonly span: Span; readonly kind?: Kind }[] = [];
  const found = new Map<Thing, Claim>();
  const take = (thing: Thing, claims: readonly Claim[]): void => {
    // "A charge of £4 is made" says that there is one, and how much
    const claim = claims.find(
      ({ span, kind }) => !used.some((other) => overlaps(other.span, span) && !(other.kind === 'boolean' && QUANTITIES.includes(kind))),
    );
    if (!claim) return;
    used.push(claim);
    // the first of them is what the question asks above all, and needs no name
    found.set(thing, claim.entity || thing === things[0] ? claim : { ...claim, entity: thing.name });
  };
  const prose = things.filter(({ expects }) => expects === 'text');
  const costly = claims.some(({ rule }) => rule === cost.id);
  // what answers the question as a whole answers the first thing that looks for its kind
  const [leading] = headline;
  const first = leading && things.find(({ expects }) => FITS[expects].includes(leading.kind));
  if (first) {
    take(first, headline);
    used.push(...headline);
  }
  // "The cost is exempt. We can say that up to £90 was offered. The Tarn Trust pays for it": what is withheld is the first thing, whatever is told in its place
  const [asked] = things;
  if (asked?.expects === 'money' && leading?.kind === 'refused' && speaksOf(asked, things, sentenceTextAt(passages, leading.span)))
    take(asked, headline);
  // "No, although 14 applied", where it was asked how many were let in if any were
  const denied = leading?.kind === 'boolean' && leading.value === false && IF_SO.test(passages[0]?.question ?? '');
  for (const thing of denied ? [] : things)
    if (!prose.includes(thing) && thing !== first && !found.has(thing))
      take(
        thing,
        figuresFor(thing, passages, rules).filter((one) => !(costly && ofWorkings(one, passages))),
      );
  // what is withheld or not known is said of the thing whose words stand with it
  const statements = claims.filter(({ kind }) => STATEMENTS.includes(kind));
  const taken = [...used, ...statements].map(({ span }) => span);
  const left = sentencesOf(passages).filter(({ span }) => !taken.some((other) => overlaps(other, span)));
  for (const thing of prose) {
    take(thing, wordsFor(thing, left, prose.length === 1));
    // "Since 1 July 2021 this has been Tarn Lifts": who and when in one sentence
    if (!found.has(thing)) {
      const [said] = wordsFor(thing, sentencesOf(passages), false);
      if (said && !statements.some(({ span }) => overlaps(span, said.span)))
        found.set(thing, { ...said, entity: said.entity ?? thing.name });
    }
  }
  for (const thing of things)
    if (!found.has(thing))
      take(
        thing,
        statements.filter((claim) => speaksOf(thing, things, sentenceTextAt(passages, claim.span))),
      );
  return things.map((thing) => ({ thing, claim: found.get(thing) ?? null }));
}

/** "To say we would have to read over 26,000 letters. Section 12(1) applies": how much work it would be is none of the things. */
function ofWorkings({ kind, span }: Claim, passages: readonly Passage[]): boolean {
  const place = kind === 'count' || kind === 'range' ? placeIn(passages, span) : null;
  return place !== null && isOfWorkings(place.text, place.span, place.passage.question);
}

const IF_SO = /\bif (?:so|yes|any)\b/i;

/** Claims for a thing as if it alone were asked: what would be its headline, then what else fits, then what single sentences say. */
function figuresFor(thing: Thing, passages: readonly Passage[], rules: readonly Rule[]): Claim[] {
  const own = passages.map((passage) => asking(passage, thing));
  const claims = own.flatMap((passage) => claimsOf(passage, rules).claims);
  const text = own.map((passage) => passage.text).join('\n');
  const { claim } = headlineOf(claims, thing.expects, text, null, own);
  const fits = (one: Claim): boolean => FITS[thing.expects].includes(one.kind);
  const each = sentencesOf(own).flatMap((sentence) => claimsOf(sentence.passage, rules).claims.filter(fits));
  // "At 31 December there were 97": a day that tells when something else was so
  const told = (one: Claim): boolean => {
    const sentence = one.kind === 'date' ? sentenceTextAt(passages, one.span) : '';
    return sentence.length < 40 || [...wordSet(thing.text)].some((word) => wordSet(sentence).has(word));
  };
  // how long it took is told in hours or days
  const lasting = (one: Claim): boolean =>
    one.kind !== 'count' ||
    !LENGTH.test(thing.text) ||
    own.some(({ text: said, start }) => IN_TIME.test(said.slice(Math.max(0, one.span.start - start))));
  const all = [...(claim && fits(claim) ? [claim] : []), ...claims.filter(fits), ...each].filter((one) => told(one) && lasting(one));
  // "A charge of £4 is made. There is no charge for children"
  return [...all.filter((one) => !isNothing(one)), ...all.filter(isNothing)];
}

const isNothing = (claim: Claim): boolean => claim.kind === 'money' && claim.value.amount === 0;
const LENGTH = /\b(?:how long|length of (?:time|service|stay)|duration)\b/i;
const IN_TIME = /^\S+(?:\s[a-z]+)?\s(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b/i;

const asking = (passage: Passage, { text, expects }: Thing): Passage => {
  const words = wordSet(text);
  return { ...passage, question: text, expects, weights: new Map([...passage.weights].filter(([word]) => words.has(word))) };
};

interface Sentence {
  readonly span: Span;
  /** The sentence as a passage of its own. */
  readonly passage: Passage;
}

function sentencesOf(passages: readonly Passage[]): Sentence[] {
  return passages.flatMap((passage) => {
    const found: Sentence[] = [];
    for (let at = 0; at < passage.text.length; ) {
      const lead = /^[\s.!?]*/.exec(passage.text.slice(at))?.[0].length ?? 0;
      const start = at + lead;
      if (start >= passage.text.length) break;
      const { end } = sentenceAt(passage.text, { start, end: start + 1 });
      const text = passage.text.slice(start, end);
      const span = { start: passage.start + start, end: passage.start + end };
      if (/\w/.test(text)) found.push({ span, passage: { ...passage, text, low: lowered(text), start: span.start } });
      at = Math.max(end, start + 1);
    }
    return found;
  });
}

/** The sentence that speaks of a thing asked for in prose: most of its words, or the only one left. */
function wordsFor(thing: Thing, left: readonly Sentence[], only: boolean): Claim[] {
  const words = wordSet(thing.text);
  const shares = left.map(({ passage }) => [...wordSet(passage.text)].filter((word) => words.has(word)).length);
  const top = Math.max(0, ...shares);
  const best = left.filter((_, index) => shares[index] === top);
  const [first] = best;
  if (!first || (top === 0 && !(only && left.length === 1))) return [];
  return [{ kind: 'text', value: null, rule: 'text/prose', entity: first.passage.entity, period: first.passage.period, span: first.span }];
}

/** A sentence with words of a thing that no other thing has. */
function speaksOf(thing: Thing, things: readonly Thing[], sentence: string): boolean {
  const others = new Set(things.filter((one) => one !== thing).flatMap(({ text }) => [...wordSet(text)]));
  const words = wordSet(sentence);
  return [...wordSet(thing.text)].some((word) => words.has(word) && !others.has(word));
}

function sentenceTextAt(passages: readonly Passage[], { start }: Span): string {
  const passage = passages.find((one) => one.start <= start && start < one.start + one.text.length);
  if (!passage) return '';
  const at = start - passage.start;
  const { start: from, end } = sentenceAt(passage.text, { start: at, end: at + 1 });
  return passage.text.slice(from, end);
}
