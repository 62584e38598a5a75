import { type AnswerKind, type Claim, type Doubt, type DoubtCode, doubt, type Passage, QUANTITIES, type Values } from '../model/answer.js';
import { overlaps, type Span, shift } from '../model/span.js';
import { Spans } from '../model/spans.js';
import { contentWords, wordSet, wordsAsked } from '../model/words.js';
import { outcomesOf, tellsOutcome } from './asked.js';
import { asksMore } from './asks-more.js';
import { inBrackets } from './clauses.js';
import { figuresOf, isOfPosts } from './figures.js';
import { shareNear } from './fitting.js';
import { WHOLE_REQUEST } from './headline.js';
import { fold, foldPeriod, labelOf } from './labels.js';
import { placeIn, sentenceOf } from './passages.js';
import { lengthOf, type Reading } from './reading.js';
import { type Rival, rivalsOf } from './rivals.js';
import { rowAsked } from './row-asked.js';
import { joinsIn } from './rules/list/items.js';
import { sentenceAt } from './sentences.js';
import { unexpectedKind } from './unexpected-kind.js';
import { speaksOfAll } from './whole.js';
import { withheldInPart } from './withheld.js';

/** What a person should look at before using the answer. Each check is one function, in this order. */
export function doubtsOf(reading: Reading): Doubt[] {
  return [
    pairing,
    rivals,
    otherPeriod,
    unusedNumbers,
    unexpectedKind,
    statementsCompete,
    namelessParts,
    rowOfTotal,
    longAnswer,
    questionAgain,
    otherLabel,
    askedWithFigure,
    poorlySeen,
    asksMore,
    jointAnswer,
    unknownQuestion,
    strangeName,
    coversPart,
    ofSomethingElse,
    absentInstead,
    neverDone,
    deniedOf,
    rateOf,
    otherMeasure,
    otherTurn,
    mergedNames,
    fragment,
  ].flatMap((check) => check(reading));
}

/**
 * Doubts about the place. What is said of the whole request is said of each question, where it withholds, refers or asks back; what does so
 * in the question's own words is its answer, in however many places it is told.
 */
const pairing = ({ pairing: doubts, headline: { kind, claim }, question, passages }: Reading): Doubt[] => {
  if (!doubts.length) return [];
  const asked = wordSet(question.text);
  const said = new Set(passages.flatMap(({ text }) => contentWords(text)).filter((word) => asked.has(word)));
  const own = OF_ALL.includes(kind) && said.size > 0 && said.size >= Math.min(2, asked.size);
  // "Section 31 applies to the others" is no refusal of all
  const ofAll = !WITHHELD.includes(kind) || !claim || speaksOfAll(sentenceOf(passages, claim.span)?.sentence ?? '');
  const settled: readonly DoubtCode[] = OF_ALL.includes(kind)
    ? [...(ofAll ? (['pairing/general'] as const) : []), 'reading/parts', ...(own ? (['pairing/ambiguous'] as const) : [])]
    : [];
  return doubts.filter(({ code }) => !settled.includes(code) && !(code === 'reading/parts' && kind === 'boolean'));
};
const WITHHELD: readonly AnswerKind[] = ['refused', 'ncnd', 'not_held', 'held_elsewhere'];
const OF_ALL: readonly AnswerKind[] = [
  'not_held',
  'refused',
  'ncnd',
  'see_attachment',
  'available_elsewhere',
  'held_elsewhere',
  'clarification',
];

/** Another figure answers as well: one that a rule read too, or a number that none did. */
function rivals({ headline: { claim }, claims, passages }: Reading): Doubt[] {
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
  const names = (some: readonly Rival[]): string =>
    some
      .slice(0, 4)
      .map(({ text }) => text)
      .join(', ');
  return [
    ...(read.length ? [doubt('reading/compete', names(read))] : []),
    ...(unread.length ? [doubt('reading/unused-number', names(unread))] : []),
  ];
}

/** "there were", "display faults", "in the table above": the end of a line, or words that only point at what answers. */
function fragment({ headline: { kind }, passages }: Reading): Doubt[] {
  if (kind !== 'text') return [];
  const said = passages.map(({ text }) => text.trim()).join(' ');
  const words = said.split(/\s+/).length;
  const pointing = words < 25 && POINTING.test(said);
  return (words < 7 && /^[a-z]/.test(said)) || pointing ? [doubt('reading/left-over')] : [];
}
const POINTING =
  /\b(?:in|see|from|by|as|per) (?:the )?(?:tables?|figures|list|chart|grid|section|paragraph|annex) (?:above|below|overleaf|at the (?:end|top|foot))\b/i;

function otherPeriod({ headline: { claim, kind }, asked }: Reading): Doubt[] {
  const other =
    claim?.period && asked && QUANTITIES.includes(kind) && /\d{4}/.test(claim.period) && foldPeriod(claim.period) !== foldPeriod(asked);
  return other ? [doubt('reading/other-period', claim.period ?? '')] : [];
}

/** Numbers that no value accounts for, in an answer that was read as prose or for several. */
function unusedNumbers({ headline: { kind, claim }, claims, passages, question: { expects, text } }: Reading): Doubt[] {
  if (claim || (kind !== 'text' && kind !== 'several')) return [];
  // "17 (5 allowed)" a year, where both were asked for
  const both = ASKS_FOR_TWO.test(text);
  const unused = unusedIn(passages, claims).filter(
    ({ passage, figure }) => kind === 'text' || both || !isAdded(passage, figure.span, claims),
  );
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
  return only || named || many || asked
    ? [
        doubt(
          'reading/unused-number',
          unused
            .slice(0, 4)
            .map(({ figure }) => figure.text)
            .join(', '),
        ),
      ]
    : [];
}

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
const unusedIn = (passages: readonly Passage[], claims: readonly Claim[]) => {
  const used = new Spans(claims.map(({ span }) => span));
  return passages.flatMap((passage) =>
    figuresOf(passage.text)
      .filter((figure) => figure.role === 'plain' || isOfPosts(figure))
      .filter(({ span }) => !used.overlap(shift(span, passage.start)))
      .map((figure) => ({ passage, figure })),
  );
};

/** "Examiner ill: 131, total: 344", where examiners are asked about: the row may be the answer, and not the total. */
function rowOfTotal({ headline: { kind, claim }, claims, question: { text } }: Reading): Doubt[] {
  const row = QUANTITIES.includes(kind) && claim && !claim.entity ? rowAsked(claims, text) : null;
  return row ? [doubt('reading/parts')] : [];
}

/** What is told and what is withheld may be a part taken for the whole. */
function statementsCompete({ headline: { kind, claim }, claims, passages, question }: Reading): Doubt[] {
  const saying = { kind, claim, claims, passages, question: question.text, expects: question.expects, length: lengthOf(passages) };
  return withheldInPart(saying) ? [doubt('reading/compete', [...new Set(claims.map((one) => one.kind))].join(', '))] : [];
}

function namelessParts({ headline: { kind }, claims, entities, question, passages }: Reading): Doubt[] {
  if (kind !== 'several' || question.expects === 'list') return [];
  const names = claims.flatMap(({ entity }) => (entity ? [entity] : []));
  // what stands before the first heading may speak for a part whose heading was not seen
  const sections = new Set(passages.flatMap(({ entity }) => (entity ? [fold(entity)] : [])));
  const astray = sections.size > 1 && claims.some(({ entity, rule }) => !entity && !rule.endsWith('/total'));
  // a bare list of names and numbers, every number of it used, leaves no room for another reading
  const length = lengthOf(passages);
  // so do numbers that each stand before the name of what they count
  const counted = claims.every(({ rule, span }) => rule === 'count/each' && !/^an?\b/i.test(wordsFrom(passages, span)));
  const bare = (counted || length < 100 * claims.length) && !unusedIn(passages, claims).length;
  // "Invested: …, planned: …" where both are asked
  const asked = wordsAsked(question);
  const isAsked = (name: string): boolean => contentWords(name).every((word) => asked.has(word) || /\d/.test(word));
  const strange = names.some((name) => !entities.has(fold(name)) && !isAsked(name));
  return astray || (!bare && strange) ? [doubt('reading/parts')] : [];
}

const wordsFrom = (passages: readonly Passage[], span: Claim['span']): string => {
  const place = placeIn(passages, span);
  return place?.text.slice(place.span.start) ?? '';
};

/**
 * A line opens with a name that is none of the programmes that the letter speaks of ("Fresli Page: 3" beside "Bridge: 11"): perhaps one misread.
 * Several such lines name parts, of which one was read.
 */
function strangeName({ headline: { kind, claim }, passages, entities, question }: Reading): Doubt[] {
  if (!claim || !QUANTITIES.includes(kind) || question.expects === 'list') return [];
  const asked = wordsAsked(question);
  const strange = passages.flatMap(({ text, start }) => {
    let at = start;
    return text.split('\n').flatMap((line) => {
      const label = labelOf(line, at);
      at += line.length + 1;
      // "Detained persons: 17,809" says again what was asked for
      return label?.kind === 'entity' && !entities.has(fold(label.name)) && !contentWords(label.name).every((word) => asked.has(word))
        ? [{ heads: label.heads, own: overlaps(claim.span, { start: label.span.start, end: at }) }]
        : [];
    });
  });
  const parts = strange.filter(({ heads }) => !heads);
  return (entities.size > 1 && strange.length) || (parts.length > 1 && parts.some(({ own }) => own)) ? [doubt('reading/parts')] : [];
}

/** "A total of ten. We cannot break this down by reason", where reasons were asked for: the words of the question stand with the absence alone. */
function absentInstead({ headline: { kind, claim }, claims, passages }: Reading): Doubt[] {
  // a number that is hidden is withheld on purpose
  if (!claim || !QUANTITIES.includes(kind) || kind === 'range') return [];
  const wordsOf = (one: Claim): ReadonlySet<string> => {
    const said = sentenceOf(passages, one.span);
    return new Set(said ? contentWords(said.sentence).filter((word) => said.passage.weights.has(word)) : []);
  };
  const asked = (one: Claim): number => wordsOf(one).size;
  const [opening] = passages;
  if (opening && isDeniedAbove(claim, claims, opening)) return [doubt('reading/compete', 'not_held')];
  // "1,122 reports of damage. We do not keep a figure for shelters as such"
  const such = claims.find((one) => one.kind === 'not_held' && one.span.start > claim.span.end);
  const beside = such && placeIn(passages, such.span);
  if (beside && /\bas such\b/.test(beside.text.slice(beside.span.start, sentenceAt(beside.text, beside.span).end)))
    return [doubt('reading/compete', 'not_held')];
  // a figure that opens the answer needs no words of the question
  if (opening && /^[\s\W]*(?:there (?:were|was|are|is)\s+)?$/i.test(opening.text.slice(0, Math.max(0, claim.span.start - opening.start))))
    return [];
  const absent = claims.filter((one) => ['not_held', 'held_elsewhere', 'refused', 'ncnd'].includes(one.kind));
  // "The only spending was £118 on lifts. We do not hold this information."
  const closing = absent.find(
    (one) => one.kind === 'not_held' && one.span.start > claim.span.end && one.entity === claim.entity && one.period === claim.period,
  );
  if (closing && WHOLE_REQUEST.test(sentenceOf(passages, closing.span)?.sentence ?? '')) return [doubt('reading/compete', 'not_held')];
  // "All legal work costs £64,500 a year. We hold no figure for enforcement", where that of enforcement was asked for
  const own = wordsOf(claim);
  const narrower = (one: Claim): boolean => {
    const words = wordsOf(one);
    const said = sentenceOf(passages, one.span)?.sentence ?? '';
    return (
      one.kind === 'not_held' && one.span.start > claim.span.end && NO_FIGURE_FOR.test(said) && [...words].some((word) => !own.has(word))
    );
  };
  return absent.some((one) => (asked(one) > 0 && asked(claim) === 0) || narrower(one))
    ? [doubt('reading/compete', absent.map((one) => one.kind).join(', '))]
    : [];
}

const NO_FIGURE_FOR =
  /\bno (?:separate |specific )?(?:figures?|amounts?|costs?|totals?|sums?|records?) (?:for|of)\b|\bnot (?:separated|split|broken down|shown separately|separately)\b/i;

/** "No information held. …" opens the answer, and a later paragraph has a figure: it may be another answer's. */
function isDeniedAbove(claim: Claim, claims: readonly Claim[], { text, start }: Passage): boolean {
  const denied = claims.find((one) => one.kind === 'not_held' && one.span.end <= claim.span.start);
  if (!denied || [denied, claim].some(({ entity, period }) => entity || period)) return false;
  const [from, to] = [denied.span.start - start, claim.span.start - start];
  return to > from && /^[\s\W]*$/.test(text.slice(0, from)) && text.slice(from, to).includes('\n\n');
}

/** "88% were on time" where it was asked how many were late: the figure's own words have none of the question's. */
function ofSomethingElse({ headline: { kind, claim }, passages }: Reading): Doubt[] {
  if (!claim || (kind !== 'percentage' && kind !== 'date')) return [];
  const place = placeIn(passages, claim.span);
  const weights = place?.passage.weights;
  if (
    !place ||
    !weights?.size ||
    claim.entity ||
    claim.rule.endsWith('/of-asked-thing') ||
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
const IT_WAS =
  /\b(?:this|it|that)(?: (?:was|is|will be|should be|happened|took place|occurred|began|ended|opened|closed))(?: (?:on|in|at|by|due|expected|from|around|about|held|completed|done))*\s*$/i;
/** "38% are men". */
const SAYS_OF = /^\s*(?:of [^,.;\n]{2,30} )?(?:is|are|was|were|have|had)\s+(?!(?:of|in|as|at)\b)[a-z]/i;
const VERBAL = /\b(?:is|are|was|were|has|have|had|will|[a-z]{3,}ed|began|went|came|took|made)\b/i;

/** "12.7% were not answered", where it was asked how many were. */
function deniedOf({ headline: { kind, claim }, passages, question: { text } }: Reading): Doubt[] {
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
  return /^\s*(?!of\b)(?:[a-z-]+ ){0,4}(?:were|was|are|is|have|has|had|did|do|does)(?: not|n't)\b/i.test(clause)
    ? [doubt('pairing/ambiguous')]
    : [];
}

/** "£100k a month", where it was asked what a year came to. */
function rateOf({ headline: { kind, claim }, passages, question: { text } }: Reading): Doubt[] {
  const place = kind === 'money' && claim ? placeIn(passages, claim.span) : null;
  if (!place || /\b(?:month|week|dai?l?y|day|quarter|hour|rates?|each|per|rent|charges?|fees?)/i.test(text)) return [];
  const rate = /^\s*(?:an?|per|each|every) (?:calendar )?(month|week|day|quarter|hour|year|annum)\b/i.exec(
    place.text.slice(place.span.end),
  )?.[1];
  // what a contract is worth is more than a year of it
  const yearly = rate && /^(?:year|annum)$/i.test(rate);
  const whole =
    /\bcontract\b[^?]*\b(?:value|worth)\b|\b(?:value|worth) of\b[^?]*\bcontract\b/i.test(text) &&
    !/\b(?:annual|yearly|year|annum)\b/i.test(text);
  return rate && (!yearly || whole) ? [doubt('reading/asks-more')] : [];
}

/** "The average was £400", where the highest was asked for; a range where one end of it was. */
function otherMeasure({ headline: { kind, claim }, passages, question: { text } }: Reading): Doubt[] {
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
function otherTurn({ headline: { kind, claim }, passages, question: { text } }: Reading): Doubt[] {
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

/** "A full count has never been made. A sample was looked at in March 2024", where it was asked when the last count was made. */
function neverDone({ headline: { kind, claim }, passages }: Reading): Doubt[] {
  const said = kind === 'date' && claim ? sentenceOf(passages, claim.span) : null;
  if (!said) return [];
  const denied = said.before
    .split(/(?<=[.!?])\s+/)
    .some(
      (one) =>
        /\bnever\b|^\W*no\b.*\b(?:has|have|had|was|were)\b|\b(?:has|have|had|was|were)(?: not|n't) (?:yet )?been\b/i.test(one) &&
        contentWords(one).filter((word) => said.passage.weights.has(word)).length > 1,
    );
  return denied ? [doubt('reading/compete')] : [];
}

/** "Scribe £43,200. Copilot is included within our licensing": the figure is for one of two. */
function coversPart({ headline: { kind, claim }, passages }: Reading): Doubt[] {
  if (!claim || !QUANTITIES.includes(kind)) return [];
  return passages.some(({ text, start }) =>
    [...text.matchAll(INCLUDED)].some(({ index }) => start + index > claim.span.end || start + index + 1 < claim.span.start),
  )
    ? [doubt('reading/parts')]
    : [];
}
const INCLUDED =
  /(?<=^|[.;\n]\s*)(?!(?:VAT|It|This|These|They|That|Those|Both|All|There|Delivery|Postage|Tax|Costs?|Figures?)\b)(?:[A-ZÀ-Þ][\w&-]*(?:'s)?(?: [A-ZÀ-Þ][\w&-]*(?:'s)?){0,3}|The (?:other|second|remaining)[a-z ]{0,30}) (?:(?:is|are|was|were) (?:already |all |also )?(?:(?:included|covered|contained|bundled|absorbed) )?(?:in|within|by|under|part of) (?:the|our|its|their|a)\b|(?:is|are|was|were)(?: not|n't) (?:separately|individually) )/gu;

/** What answers several questions: a table, of which each has its own row or column, or prose, of which nobody knows what is for which. */
const jointAnswer = ({ headline: { kind }, joint, question: { expects }, passages }: Reading): Doubt[] =>
  joint && ((kind === 'table' && expects !== 'text') || (kind === 'text' && lengthOf(passages) > 120)) ? [doubt('pairing/ambiguous')] : [];

/**
 * Of a question whose words the letter does not print, nobody knows what of a longer answer is for it: one of several that are answered together,
 * or what is told, where something else is withheld.
 */
function unknownQuestion({ joint, question, passages, claims, headline: { kind, claim } }: Reading): Doubt[] {
  if (question.text || lengthOf(passages) <= 120) return [];
  const later = claim !== null && OF_ALL.includes(kind) && claim.span.start > (passages[0]?.start ?? 0) + 60;
  return joint || later || new Set(claims.map((one) => one.kind)).size > 1 ? [doubt('pairing/ambiguous')] : [];
}

/**
 * "Newry, Mourne and Down Council and Ards Council": more than one "and" between names may join parts of one. A line in brackets is no name, one
 * with a semicolon is several, and of "the three most common reasons" there should be three.
 */
function mergedNames({ headline: { kind, value, claim }, passages, question: { text } }: Reading): Doubt[] {
  if (kind !== 'list') return [];
  const place = claim?.rule === 'list/sentence' ? placeIn(passages, claim.span) : null;
  const merged = place && joinsIn(place.text.slice(place.span.start, place.span.end)) > 1;
  const names = (value as Values['list']).map(({ name }) => name);
  const unlike = names.some((name) => (/^\(.*\)?$/s.test(name) && !/\)./.test(name)) || name.includes(';'));
  const asked = figuresOf(text).find(
    ({ role, span }) =>
      role === 'plain' && /\b(?:the|what|which|top|your)\s+(?:(?:are|were) (?:the|your) )?$/i.test(text.slice(0, span.start)),
  );
  const fewer = asked !== undefined && asked.value < 20 && names.length < asked.value;
  return merged || unlike || fewer ? [doubt('reading/parts')] : [];
}

/** A figure out of the middle of much prose, in a clause that has little of the question. */
function longAnswer({ headline: { kind, claim }, passages, question: { text } }: Reading): Doubt[] {
  // "Who supplies them?" is told in a line or two
  if (kind === 'text' && text.length < 60 && text.includes('?') && lengthOf(passages) > 500) return [doubt('reading/long')];
  if (!QUANTITIES.includes(kind) || !claim) return [];
  const place = placeIn(passages, claim.span);
  const length = lengthOf(passages);
  const deep = place !== null && place.span.start > 60 && claim.kind !== 'money' && shareNear(place.passage, claim) < 0.5;
  return length > 900 || (length > 240 && deep) ? [doubt('reading/long')] : [];
}

/** The words taken for an answer are the question's own, or ask where the question is unknown; one of the examples that it gives answers it. */
function questionAgain({ headline: { kind }, passages, question }: Reading): Doubt[] {
  if (kind !== 'text') return [];
  if (
    !question.text &&
    lengthOf(passages) < 160 &&
    /^\W*(?:how|what|which|who|when|whether|the (?:number|amount|name|average|total)|cop(?:y|ies)|each|numbers?|names?)\b/i.test(
      passages[0]?.text ?? '',
    )
  )
    return [doubt('pairing/ambiguous')];
  const wordings = [question.text, ...question.also].map((text) => text.replace(/\b(?:e\.?g\.?|for example|such as)\s[^)?]*/gi, ' '));
  const asked = new Set(wordings.flatMap(contentWords));
  const said = passages.flatMap(({ text }) => contentWords(text));
  return said.length > 0 && said.every((word) => asked.has(word)) ? [doubt('pairing/ambiguous')] : [];
}

/** The question holds what may be its answer, or a part of it: "Budget £118,450", "What do they cost? £412,000 in 2023/24". */
const askedWithFigure = ({ question: { text } }: Reading): Doubt[] =>
  (/(?<!\b(?:of|in|over|under|above|below|since|than|to|and|or|between|from|at|by|until|up|about))\s[£€$]\s?\d[\d,.]*[km]?\W*$/i.test(
    text,
  ) &&
    !/\?\W*$/.test(text)) ||
  /\?\s*(?:£|\d)|\s[-–]\s(?:£|\d+ [a-z])/.test(text.replace(/\([^)]*\)/g, ''))
    ? [doubt('pairing/ambiguous')]
    : [];

/** A line opens with another question's label ("1a)"); plain numbers open the items of lists too. */
function otherLabel({ passages, otherLabels }: Reading): Doubt[] {
  const labels = new Set(otherLabels.filter((label) => /^\d+[a-z]+$/i.test(label)).map((label) => label.toLowerCase()));
  if (!labels.size) return [];
  const opens = passages.flatMap(({ text }) => [...text.matchAll(/(?:^|\n)\s*(\d{1,2})\s?\(?([a-z]{1,4})[).:]/gi)]);
  return opens.some(([, number = '', letter = '']) => labels.has(`${number}${letter}`.toLowerCase())) ? [doubt('pairing/ambiguous')] : [];
}

/** The words that state the value were hardly legible. Prose may have a word or two of them, and a table names of its rows. */
function poorlySeen({ headline: { kind }, claims, poor, lost, passages, question }: Reading): Doubt[] {
  const short = claims.filter((one) => one.kind === 'list' || one.span.end - one.span.start < 60);
  const tables = claims.filter((one) => one.kind === 'table');
  const value =
    (kind !== 'text' && short.some(({ span }) => poor.some((one) => overlaps(one, span)))) ||
    tables.some(({ span }) => poor.some((one) => one.figure && overlaps(one, span)));
  // what the answer says, or what was asked, may hang on a word that was lost
  const said = lost.some(({ span }) => passages.some(({ text, start }) => overlaps(span, { start, end: start + text.length })));
  const asked = kind === 'text' && lost.some(({ word }) => question.text.includes(word));
  return value || said || asked ? [doubt('reading/poorly-seen')] : [];
}
