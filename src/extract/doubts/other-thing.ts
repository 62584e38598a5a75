import { type Doubt, doubt } from '../../model/answer.js';
import { overlaps, type Span } from '../../model/span.js';
import { contentWords } from '../../model/words.js';
import { askedOf } from '../asked.js';
import { clausesOf, countedIn } from '../clauses.js';
import { figuresOf } from '../figures.js';
import { outcomesOf, tellsLikeOutcome, tellsOutcome } from '../outcomes.js';
import type { Reading } from '../reading.js';
import { placeIn, sentenceAt, sentenceOf } from '../sentences.js';
import { statesOtherLimit } from '../thresholds.js';

/** "131 earned £50,000 or more", where it was asked how many earn over £100,000. */
export function ofOtherLimit({ headline: { kind, claim }, passages, question: { text } }: Reading): Doubt[] {
  const said = claim && (kind === 'count' || kind === 'percentage') ? sentenceOf(passages, claim.span) : null;
  // "633 (of which 198 over 5 years)": that limit is of a part
  const own = said?.sentence.replace(/(?<=\d)\s*\((?:of (?:which|whom|these|those|them)|including)\b[^)]*\)/i, '') ?? '';
  return statesOtherLimit(text, own) ? [doubt('pairing/ambiguous')] : [];
}

/** "We issued 14 warnings", where it was asked how many fines were issued: what was done is the same, and what is counted another thing. */
export function ofOtherThing(reading: Reading): Doubt[] {
  const place = countIn(reading);
  const { text } = reading.question;
  if (!place) return [];
  const { heads } = askedOf(text);
  const counted = countedIn(place.text).find(({ figure }) => overlaps(figure.span, place.span));
  const thing = counted && THING.exec(counted.rest)?.[1];
  if (!counted || !thing || !heads.size || counted.whole || ANY.test(thing)) return [];
  const asked = new Set(contentWords(text.replace(DEED, ' ')));
  if ([...counted.words].some((word) => asked.has(word))) return [];
  // "revocations", where it was asked how many were revoked
  const named = /[a-z]+$/.exec(thing)?.[0].slice(0, 4) ?? '';
  return new RegExp(`\\b${named}`, 'i').test(text) ? [] : [doubt('pairing/ambiguous')];
}
/** The name of what is counted, where nothing more is said of it. */
const THING = /^\s((?:[a-z-]+ ){0,2}[a-z-]{3,}s)(?= (?:were|was|are|is|have|had|in|during|between|over|for)\b|[.,;\n]|$)/;
const DEED = /\b[a-z]{2,}ed\b|\b(?:made|given|sent|taken|found|paid|brought|bought|sold|won|lost|written|held|kept|had|have|has)\b/gi;
/** Words for whatever is counted. */
const ANY =
  /\b(?:people|persons?|staff|employees|individuals|workers|officers|members|cases|occasions|instances|incidents|records|requests|times|posts|roles|ones?|others?|items|entries|results|responses|returns|matters|events|examples|years|months|weeks|days|hours)\b|^(?:were|was|are|is|has|have|in|of|that|which|who)\b|[a-z]ed\b/i;

/** "We issued 2,310 badges and refused 184 applications", where it was asked how many badges were refused: what became of them is told of another number. */
export function ofOtherDeed(reading: Reading): Doubt[] {
  const place = countIn(reading);
  const { text } = reading.question;
  if (!place) return [];
  const counted = countedIn(place.text);
  const own = counted.find(({ figure }) => overlaps(figure.span, place.span));
  // "We considered it on four occasions but have made only two", where it was asked how many were made
  const asked: readonly string[] = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const told = own ? `${own.lead} ${own.rest.split(/\b(?:but|and|though)\b/)[0]}`.toLowerCase() : '';
  const saysAsked = counted.some((one) => {
    const verb = one === own ? undefined : DONE.exec(one.lead)?.[1]?.toLowerCase();
    return verb !== undefined && asked.includes(verb) && !told.includes(verb);
  });
  if (own && saysAsked) return [doubt('pairing/ambiguous')];
  const outcomes = outcomesOf(text);
  if (!outcomes.length) return [];
  const done = ({ lead }: (typeof counted)[number]): boolean => tellsOutcome(/[a-z]+\s*$/.exec(lead)?.[0] ?? '', outcomes);
  const other = counted.some((one) => one !== own && done(one));
  return own && other && !tellsOutcome(`${own.lead} ${own.rest}`, outcomes) ? [doubt('pairing/ambiguous')] : [];
}

const DONE =
  /\b(?:but|and|though|has|have|had|was|were) (?:has |have |had |only |been )*([a-z]{2,}ed|made|given|sent|taken|found|paid|brought|bought|sold|won|lost|held|built|set) (?:only |just |about |around )?$/i;

/** "12 claims were received", where it was asked how many were settled: what came in is told, and not what became of it. */
export function ofIntake(reading: Reading): Doubt[] {
  const place = countIn(reading);
  const { text } = reading.question;
  const outcomes = place ? outcomesOf(text).filter((one) => !TAKES_IN.test(one)) : [];
  if (!place || !outcomes.length || TAKES_IN.test(text)) return [];
  const own = countedIn(place.text).find(({ figure }) => overlaps(figure.span, place.span));
  const { start, end } = sentenceAt(place.text, place.span);
  return own && TAKES_IN.test(`${own.lead} ${own.rest}`) && !tellsLikeOutcome(place.text.slice(start, end), outcomes)
    ? [doubt('pairing/ambiguous')]
    : [];
}
/** What is done with a thing before anything becomes of it. */
const TAKES_IN =
  /\b(?:received|(?:was|were) made|submitted|applied for|lodged|reported (?:stolen|lost|missing)|purchased|bought|identified|considered|referred|determined|arrests?)\b/i;

/** "£1,234 of which £1,000 has been recovered", where what was recovered was asked: what became of it is told of another sum. */
export function sumOfOtherDeed({ headline: { kind, claim }, passages, question: { text } }: Reading): Doubt[] {
  const place =
    claim?.kind === 'money' && kind === 'money' && claim.value.amount !== 0 && !claim.entity ? placeIn(passages, claim.span) : null;
  const outcomes = place ? outcomesOf(text) : [];
  if (!place || !outcomes.length) return [];
  const { start, end } = sentenceAt(place.text, place.span);
  const sums = clausesOf(
    place.text.slice(start, end),
    figuresOf(place.text.slice(start, end)).filter(({ role }) => role === 'money'),
  );
  const own = sums.find(({ figure }) => figure.span.start + start === place.span.start);
  const says = ({ lead, rest }: (typeof sums)[number]): boolean => tellsOutcome(`${lead} ${rest}`, outcomes);
  return own && !says(own) && sums.some((one) => one !== own && says(one)) ? [doubt('pairing/ambiguous')] : [];
}

/** Where the one count stands that is the answer as a whole; null for nothing, for a part and for any other answer. */
const countIn = ({ headline: { kind, claim, value }, passages }: Reading): ReturnType<typeof placeIn<Reading['passages'][number]>> =>
  kind === 'count' && claim && value !== 0 && !claim.entity ? placeIn(passages, claim.span) : null;

/**
 * "1,208 visits were made. 94 boats were seized", where it was asked how many seizures there were and how many went to court: the first of several parts is
 * a number of something else, and another is told in the first one's words.
 */
export function ofOtherPart({ headline: { kind, claim }, claims, passages, question: { text } }: Reading): Doubt[] {
  if (kind !== 'count' || claim?.rule !== 'count/parts' || claim.entity) return [];
  const head = contentWords(FIRST_ASKED.exec(text)?.[1] ?? '').at(-1);
  // a sentence that a figure opens is one too
  const says = (span: Span): boolean => {
    const place = placeIn(passages, span);
    const before =
      place?.text
        .slice(0, place.span.start)
        .split(/[.;]\s|\n/)
        .at(-1) ?? '';
    const behind = place?.text.slice(place.span.end).split(/[.;](?:\s|$)|\n/)[0] ?? '';
    return head !== undefined && contentWords(before + behind).includes(head);
  };
  return !says(claim.span) && claims.some((one) => one.rule === 'count/parts' && one.entity && says(one.span))
    ? [doubt('pairing/ambiguous')]
    : [];
}
const FIRST_ASKED = /^(?:(?!how many).)*how many ([^,.?\n]+?) (?:did|do|does|have|has|were|was|are|is)\b/i;
