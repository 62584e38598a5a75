import { type AnswerKind, type Claim, type Kind, type Passage, QUANTITIES } from '../model/answer.js';
import { cue } from '../model/cue.js';
import type { Expects } from '../model/questionnaire.js';
import { hullOf } from '../model/span.js';
import { contentWords, wordSet } from '../model/words.js';
import { asksIfAndHowMany } from './asked.js';
import { figuresOf } from './figures.js';
import { fold, foldPeriod } from './labels.js';
import { ofAskedMeasure } from './other-measure.js';
import { ofAskedTime } from './other-time.js';
import { placeIn, sentenceOf } from './passages.js';
import { rowAsked } from './row-asked.js';
import { rules } from './rules/index.js';
import { isSum } from './sum.js';
import { tellsOfEffort, WHOLE_REQUEST, withholdsAll, withholdsOther } from './whole.js';

export interface Headline {
  readonly kind: AnswerKind;
  readonly value: unknown;
  /** The claim that the headline is; null for `several` and prose. */
  readonly claim: Claim | null;
}

const FIGURES: readonly Kind[] = ['count', 'range', 'money', 'percentage', 'date', 'boolean', 'list', 'link', 'table'];
/** Kinds that answer a question of this sort. */
const FITS: Readonly<Record<Expects, readonly Kind[]>> = {
  count: ['count', 'range', 'table'],
  money: ['money', 'range', 'table'],
  percentage: ['percentage', 'range'],
  date: ['date'],
  boolean: ['boolean'],
  list: ['list', 'table'],
  link: ['link', 'available_elsewhere'],
  text: [],
};
const ORDER = new Map(rules.map((rule, index) => [rule.id, index]));
const isFigure = (kind: Kind): boolean => FIGURES.includes(kind);

/** Choose what answers the question as a whole: `text` is the answer's words, `asked` the period that the request asks about. */
export function headlineOf(
  found: readonly Claim[],
  expects: Expects,
  text: string,
  asked: string | null,
  passages: readonly (Pick<Passage, 'text' | 'start' | 'entity' | 'period' | 'total'> & Partial<Pick<Passage, 'question'>>)[] = [],
  joint = false,
): Headline {
  const claims = ofAskedTime(ofAskedMeasure(found, passages), passages);
  const rowsOfTotals = passages.filter(({ total }) => total);
  const isTotal = (claim: Claim): boolean => !claim.entity && (/\/total$/.test(claim.rule) || placeIn(rowsOfTotals, claim.span) !== null);
  // the words that speak for the entity and period of a group
  const wordsOf = (group: readonly Claim[]): string =>
    passages
      .filter(({ entity, period }) => entity === group[0]?.entity && period === group[0]?.period)
      .map((passage) => passage.text)
      .join('\n') || text;
  const groups = groupsOf(claims.filter((claim) => !isTotal(claim)));
  const totals = claims.filter(isTotal);
  const stated = totals.find(({ kind }) => FITS[expects].includes(kind));
  if (groups.size > 1) {
    // "Over 60 minutes: 4,870. Over 4 hours: 1,036", where those of more than 4 hours are asked about
    const row = QUANTITIES.includes(expects as AnswerKind) ? rowAsked(claims, passages[0]?.question ?? '') : null;
    const own = row?.whole ? claims.filter(({ entity }) => entity === row.name) : [];
    if (own.length && own.every(({ kind }) => FITS[expects].includes(kind))) return single(own, expects, wordsOf(own), passages, joint);
    const total = stated ?? totalOf(claims, groups, FITS[expects], passages);
    if (total) return of(total);
    // rows of a name and a number each, where prose was expected
    if (
      expects === 'text' &&
      claims.filter(({ rule, entity }) => rule === 'count/each' || rule === 'count/and-time' || (rule === 'percentage/parts' && entity))
        .length > 1
    )
      return { kind: 'several', value: null, claim: null };
    const forAsked = asked
      ? [...groups].filter(([, group]) => group.some(({ period }) => period && foldPeriod(period) === foldPeriod(asked)))
      : [];
    const entities = new Set(claims.map(({ entity }) => entity && fold(entity)).filter(Boolean));
    if (forAsked.length === 1 && entities.size < 2)
      return single(forAsked[0]?.[1] ?? [], expects, wordsOf(forAsked[0]?.[1] ?? []), passages, joint);
    const speaking = [...groups.values()]
      .map((group) => ({ ...single(group, expects, wordsOf(group), passages, joint), prose: group.some(({ kind }) => kind === 'text') }))
      .filter(({ claim, prose }) => claim || prose);
    const unnamed = claims.filter(({ entity, period }) => !entity && !period);
    const lead = unnamed.find(({ kind, span }) => FITS[expects].includes(kind) && span.start === claims[0]?.span.start);
    if (lead && (entities.size < 2 || lead.kind === 'boolean')) return of(lead);
    if (speaking.length > 1) return { kind: 'several', value: null, claim: null };
    const [only] = speaking;
    if (only && speaking.length === 1) return { kind: only.kind, value: only.value, claim: only.claim };
  }
  // "14 compared with 11 in 2022": what opens the answer is meant, and the other is of another time
  const [lead] = claims;
  const [aside] = [...groups.values()];
  if (
    lead &&
    aside &&
    groups.size === 1 &&
    !lead.entity &&
    !lead.period &&
    QUANTITIES.includes(lead.kind) &&
    FITS[expects].includes(lead.kind) &&
    opens(lead, passages) &&
    aside.every(({ entity, period }) => !entity && period && (!asked || foldPeriod(period) !== foldPeriod(asked)))
  )
    return of(lead);
  // "There is a budget of £30m. £6.4m was spent in 2023/24", where that year was asked about
  const ofYear =
    groups.size === 1 && asked
      ? (aside ?? []).filter(({ entity, period }) => !entity && period && foldPeriod(period) === foldPeriod(asked))
      : [];
  const others = claims.filter((one) => !ofYear.includes(one));
  if (
    (expects === 'money' || expects === 'count') &&
    ofYear.some(({ kind }) => FITS[expects].includes(kind)) &&
    others.length > 0 &&
    others.every((one) => FITS[expects].includes(one.kind) && !one.entity && !one.period && !opens(one, passages))
  )
    return single(ofYear, expects, wordsOf(ofYear), passages, joint);
  return single(claims, expects, text, passages, joint);
}

const opens = ({ span }: Claim, passages: Words): boolean => {
  const place = placeIn(passages, span);
  return (
    place !== null &&
    /^\W*(?:(?:as (?:at|of|on)|at|on) [^,.;]{4,24},\s)?(?:(?:there (?:were|was|are|is)|it(?:'s| is| was)) )?\W*$/i.test(
      place.text.slice(0, place.span.start),
    )
  );
};

/** The figure for nobody in particular that those of the parts add up to: "Eleven. Retired: 5, moved: 6", the last column of "40, 23, 63". */
function totalOf(
  claims: readonly Claim[],
  groups: ReadonlyMap<string, Claim[]>,
  kinds: readonly Kind[],
  passages: Words,
): Claim | undefined {
  const figures = passages.flatMap(({ text, start }) => figuresOf(text).map((figure) => ({ ...figure, at: figure.span.start + start })));
  return claims.find((claim) => {
    const whole = amountOf(claim);
    if (claim.entity || claim.period || whole === null || !kinds.includes(claim.kind)) return false;
    // "in three localities" counts the parts
    if (whole === groups.size && claim.rule !== 'count/alone') return false;
    const parts = [...groups.values()].map((group) => {
      const own = group.filter(({ kind }) => kind === claim.kind);
      return own.length === 1 ? amountOf(own[0] as Claim) : group.every(({ kind }) => NOTHING.includes(kind)) ? 0 : null;
    });
    const roles = claim.kind === 'money' ? ['money'] : ['plain'];
    const others = figures.filter(({ role, at }) => roles.includes(role) && (at < claim.span.start || at >= claim.span.end));
    return (
      (parts.every((part) => part !== null) && isSum(whole, parts)) ||
      isSum(
        whole,
        others.map(({ value }) => value),
      )
    );
  });
}
/** Parts that add nothing to a total. */
const NOTHING: readonly Kind[] = ['not_applicable', 'not_possible', 'text'];
const amountOf = ({ kind, value }: Claim): number | null =>
  kind === 'count' ? (value as number) : kind === 'money' ? (value as { amount: number }).amount : null;

const of = (claim: Claim): Headline => ({ kind: claim.kind, value: claim.value, claim });

/** Claims by the entity and period that they are for; those for nobody in particular make no group of their own beside named ones. */
function groupsOf(claims: readonly Claim[]): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (!claim.entity && !claim.period) continue;
    const key = `${claim.entity ? fold(claim.entity) : ''}|${claim.period ? foldPeriod(claim.period) : ''}`;
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return groups;
}

type Words = readonly (Pick<Passage, 'text' | 'start'> & Partial<Pick<Passage, 'question'>>)[];

/** The one figure of a one-sentence answer that opens it or follows "was": "58 were upheld", "The highest was £92". */
function onlyFigure(claims: readonly Claim[], text: string, passages: Words): Claim | null {
  const figures = claims.filter(({ kind }) => QUANTITIES.includes(kind));
  const [only, ...others] = figures;
  if (!only || text.length > 160 || /[.?!]\s+[A-ZÀ-Þ]/u.test(text)) return null;
  const own = placeIn(passages, only.span);
  if (!own) return null;
  // "150% (previously 100%)"
  const aside = ({ span }: Claim): boolean => /\([^)]*$/.test(own.text.slice(own.span.end, own.span.end + span.start - only.span.end));
  if (!others.every(aside)) return null;
  const before = own.text.slice(0, own.span.start);
  return /^\W*$|\b(?:was|is|were|are|of|at)\s+(?:(?:about|around|approximately|just|over)\s+)?$/i.test(before) ? only : null;
}

/** The headline of claims that all speak for one entity and period. */
function single(claims: readonly Claim[], expects: Expects, text: string, passages: Words, joint: boolean): Headline {
  const first = claims[0];
  if (!first) return { kind: 'text', value: null, claim: null };
  // a number in the very sentence that withholds says what is withheld; one outside it answers
  const withheld = claims.filter(({ kind }) => kind === 'refused' || kind === 'ncnd');
  const outside = claims.filter((claim) => !withheld.some(({ span }) => span.start <= claim.span.start && claim.span.end <= span.end));
  const best = (kinds: readonly Kind[]): Claim | undefined => bestOf(outside, kinds) ?? bestOf(claims, kinds);
  const bestOf = (from: readonly Claim[], kinds: readonly Kind[]): Claim | undefined =>
    from
      .filter(({ kind }) => kinds.includes(kind))
      .sort(
        (a, b) =>
          kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
          // what is told of a part stands behind what is told of the whole
          Number(a.entity !== null) - Number(b.entity !== null) ||
          (ORDER.get(a.rule) ?? 0) - (ORDER.get(b.rule) ?? 0) ||
          a.span.start - b.span.start,
      )[0];
  const asksBack = claims.find(({ kind }) => kind === 'clarification');
  if (asksBack) return of(asksBack);
  // "No dedicated unit. Four officers look into it": asked whether there is one, and how many only if so
  if (first.kind === 'boolean' && first.value === false && ['count', 'money'].includes(expects) && asksWhether(passages)) return of(first);
  // "A unit is about £65k, but ours was given, so there was no cost": what is concluded
  const concluded = expects === 'money' && claims.find((claim) => claim.rule === 'money/none' && concludes(claim, passages));
  if (concluded) return of(concluded);
  // "No money has been spent on it. It was last painted in 2014, for £2,100": what is told first is of what was asked
  const nothing = expects === 'money' ? claims.find(({ rule }) => rule === 'money/none') : undefined;
  if (nothing && opensAsked(nothing, claims, passages)) return of(nothing);
  const opening = claims.find(({ kind, span }) => kind === 'range' && span.start === first.span.start && FITS[expects].includes(kind));
  const figure = opening ?? best(FITS[expects]);
  const statements = claims.filter(({ kind }) => !isFigure(kind));
  const statement = strongest(statements);
  if (figure && statement && !isFigure(statement.kind)) {
    // a date in passing, where the whole request is in a file or refused
    if (figure.kind === 'date' && joint) return of(statement);
    const before = statement.span.start < figure.span.start;
    // "not recorded before 2020. Since then there were 12": what is held answers
    const said = placeIn(passages, statement.span);
    const words = said ? said.text.slice(said.span.start, said.span.end) : '';
    const told = placeIn(passages, figure.span);
    // what is said between the two, or all of it where they stand apart
    const turned = TURNED.test(said && told && said.passage === told.passage ? said.text.slice(said.span.start, told.span.start) : text);
    // … unless what was asked about is of the time before
    if (before && statement.kind === 'not_held' && EARLIER.test(words))
      return of(asksBefore(EARLIER.exec(words)?.[1], passages) ? statement : figure);
    // "590 were settled at once, of which no list is kept. There were 163 complaints": an aside
    if (before && statement.kind === 'not_held' && FITS_QUESTION.has(figure.rule) && isAside(statement, passages)) return of(figure);
    // "Our data do not tell cars from vans. There were 187 of both"
    if (before && statement.kind === 'not_held' && NOT_APART.test(words) && FITS_QUESTION.has(figure.rule)) return of(figure);
    // "Our only spending is on lifts, £118. The Trust therefore does not hold this": what is concluded
    if (!before && statement.kind === 'not_held' && concludesAbsence(statement, passages)) return of(statement);
    // a small number is hidden, and its bounds are told
    if (figure.kind === 'range' && figure.suppressed && outside.includes(figure)) return of(figure);
    // how many files would have to be read is no answer
    const opens =
      (/^count\/(?:alone|leading-number|total|each|opening)$/.test(figure.rule) || figure.kind !== 'count') &&
      !(['count', 'range'].includes(figure.kind) && countsFiles(figure, passages));
    if (statement.rule === 'refusal/cost' && !opens) return of(statement);
    const decisive = ['refused', 'ncnd', 'see_attachment', 'see_question', 'not_possible', 'available_elsewhere', 'clarification'].includes(
      statement.kind,
    );
    if (before && (decisive || !turned))
      return expects === 'link' && figure.kind === 'link' ? publishedAt(figure, statement) : of(statement);
    return expects === 'link' && figure.kind === 'link' ? publishedAt(figure, statement) : of(figure);
  }
  if (figure) return of(figure);
  const whole = [...claims].sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start)).find((claim) => covers(claim, text));
  if (expects === 'text') {
    // "Top-up?" "No. The scheme was closed in 2023": a yes or no that opens it, where the question's words ask for nothing else
    const plain = first.kind === 'boolean' && asksPlainly(passages) ? first : undefined;
    if (plain && !statements.some(({ kind }) => kind === 'refused' || kind === 'ncnd')) return of(plain);
    const leading = claims.find((claim) => ['money', 'percentage', 'date'].includes(claim.kind) && opensAnswer(claim, passages));
    if (leading && !statement) return of(leading);
    if (statement && !besidesAnswer(statement, passages)) {
      if (covers(statement, text) || leads(statement, claims, text, passages) || refusesWhole(statement, passages)) return of(statement);
    }
    if (whole) return of(whole);
    // what stands below the first paragraph may be of the page
    const paragraph = text.split(/\n\s*\n/, 1)[0] ?? text;
    const only = statement
      ? null
      : (onlyFigure(claims, text, passages) ??
        (paragraph.length < text.length && claims.every(({ span }) => span.end <= (passages[0]?.start ?? 0) + paragraph.length)
          ? onlyFigure(claims, paragraph, passages)
          : null));
    if (only) return of(only);
    const table = claims.find(({ kind }) => kind === 'table');
    if (table) return of(table);
    const yes = claims.find(({ kind }) => kind === 'boolean');
    return yes && text.length < 40 ? of(yes) : { kind: 'text', value: null, claim: null };
  }
  if (statement) return of(statement);
  if (whole && isFigure(whole.kind)) return of(whole);
  if (expects === 'boolean' || expects === 'list' || expects === 'link' || expects === 'date')
    return { kind: 'text', value: null, claim: null };
  const other = best(
    ['money', 'percentage', 'count', 'range', 'table', 'boolean', 'link'].filter((kind) => !FITS[expects].includes(kind as Kind)) as Kind[],
  );
  return other && text.length < 160 ? of(other) : { kind: 'text', value: null, claim: null };
}

/** "£4,870 (2022, for a wheel)", "40% by 2032": the figure opens the answer, whatever was asked for. */
function opensAnswer({ span, entity, period }: Claim, passages: Words): boolean {
  const place = entity || period ? null : placeIn(passages, span);
  return place !== null && place.passage === passages[0] && /^\W*$/.test(place.text.slice(0, place.span.start));
}

const EARLIER =
  /\b(?:prior to|before|until|earlier than)\b(?:[^.;\n\d]{0,20}(?:\d{1,2}(?:st|nd|rd|th)? )?[^.;\n\d]{0,12}((?:19|20)\d{2}))?/i;
/** Every year that the question names lies before the year since when it is known. */
function asksBefore(since: string | undefined, passages: Words): boolean {
  const years = passages.flatMap(({ question = '' }) => question.match(/\b(?:19|20)\d{2}\b/g) ?? []);
  return since !== undefined && years.length > 0 && years.every((year) => Number(year) < Number(since));
}
const TURNED =
  /\b(?:however|but|although|though|nevertheless|even so|can confirm|are able to|(?:in|with) regard to|as regards|as for|for the (?:others?|rest))\b|[.;]\s+For [a-z' -]{3,50},? (?:there (?:were|was)|we (?:had|have)|the (?:figure|number))\b/i;
const NOT_APART = cue(/\b(?:distinguish|separate|split|differentiate|tell|disaggregate)[a-z]*\b[^.;\n]*\b(?:between|from|apart|and)\b/);
/** Rules that read the figure of the very thing that was asked about. */
const FITS_QUESTION: ReadonlySet<string> = new Set(['count/number-of-asked-thing', 'count/named', 'count/opening', 'count/total']);
/** A link beside words that say it is published is the link all the same. */
const publishedAt = (figure: Claim, statement: Claim): Headline =>
  statement.kind === 'available_elsewhere' || statement.kind === 'see_attachment' ? of(figure) : of(statement);

/** Of several statements the one that says most: who holds it over that we do not, what is refused over where to look. */
function strongest(statements: readonly Claim[]): Claim | undefined {
  const holders = statements.filter(({ kind }) => kind === 'held_elsewhere');
  // "by the provider. Please write to Marl Homes Trust": the name over the role
  const held = holders.find(({ value }) => /[A-ZÀ-Þ]/u.test(String(value))) ?? holders[0];
  if (held && statements.some(({ kind, span }) => kind === 'not_held' && span.start <= held.span.start)) return held;
  const notHeld = statements.find(({ kind }) => kind === 'not_held');
  // "not held centrally: to collate it would exceed the limit": held, and refused for its cost
  const cost = statements.find(({ kind, rule }) => kind === 'refused' && rule === 'refusal/cost');
  if (notHeld && cost && cites(cost) && notHeld.span.start < cost.span.start) return cost;
  // "see below", and what stands below
  const below = statements.find(({ kind, value }) => kind === 'see_question' && value === 'below');
  if (below && statements.length > 1) return strongest(statements.filter((one) => one !== below));
  const first = statements[0];
  // "published for 28 days; after that it is personal data (section 40)": what is withheld now, unless a part of it can be read
  const withheld = statements.find((claim) => claim.kind === 'refused' && cites(claim));
  if (first?.kind === 'available_elsewhere' && !first.value && !cites(first) && withheld) return withheld;
  if (first && notHeld && (first.kind === 'refused' || first.kind === 'available_elsewhere') && !cites(first)) return notHeld;
  return first;
}

const letters = (text: string): number => text.replace(/[^A-Za-zÀ-ž0-9]/gu, '').length;
/** The claim's words are next to all there is. */
const covers = (claim: Claim, text: string): boolean =>
  claim.span.end - claim.span.start >= text.trim().length * 0.75 || letters(text) <= 24 + (claim.span.end - claim.span.start) * 0.5;
/** A provision of the law stands with the claim. */
export const cites = (claim: Claim | null): boolean => Boolean(claim?.exemptions?.length);
/** A refusal that names no provision. */
const bare = (claim: Claim): boolean => claim.kind === 'refused' && !cites(claim);
/** The claim opens the answer. */
const leads = (claim: Claim, claims: readonly Claim[], text: string, passages: Words): boolean =>
  (claims[0] === claim ||
    // "not held by the Board. It is held by Marl Council"
    (claim.kind === 'held_elsewhere' && claims[0]?.kind === 'not_held' && claims[0].span.start - (passages[0]?.start ?? 0) < 20) ||
    (claims.find(({ kind }) => !QUANTITIES.includes(kind) && !(kind === 'boolean' && asksForCopies(passages))) === claim &&
      (claim.kind === 'see_attachment' || COUNTS_DOCUMENTS.test(text)))) &&
  !(bare(claim) && text.length > 400 && !(claim.span.start - (passages[0]?.start ?? 0) < 120 && claims.some(cites))) &&
  (['refused', 'ncnd', 'not_held', 'see_attachment', 'not_applicable', 'held_elsewhere', 'see_question', 'clarification'].includes(
    claim.kind,
  ) ||
    (claim.kind === 'available_elsewhere' && text.length < 400)) &&
  claimStart(claim, claims) < 160;
/** "Yes. The papers are enclosed", where the papers were asked for. */
const asksForCopies = (passages: Words): boolean =>
  passages.some(({ question = '' }) =>
    /\b(?:cop(?:y|ies)|papers|documents?|correspondence|minutes|please (?:send|provide|supply|attach))\b/i.test(question),
  );
const asksWhether = (passages: Words): boolean => passages.some(({ question = '' }) => asksIfAndHowMany(question));
/** A question whose words are not known, or a name with a question mark. */
const asksPlainly = (passages: Words): boolean =>
  passages.every(({ question = '' }) => !question.trim() || (/^[^?]{3,60}\?(?:\W*$| [^?]{0,30}$)/.test(question) && !WH.test(question)));
const WH = /\b(?:what|which|who|whom|whose|when|where|how|why)\b/i;
/** "We hold eleven e-mails. They are exempt": how many there are says what is withheld. */
const COUNTS_DOCUMENTS = cue(
  /^[^.\n]{0,60}\b(?:holds?|held|identified|found|located|there (?:are|were|is|was)) [^.\n]{1,60}\b(?:letters?|e-?mails?|documents?|pages?|minutes|records?|reports?|submissions?|briefings?|files?|messages?|papers?|notes?)\b/,
);
/** The first sum told, in a sentence of its own with words of the question. */
const opensAsked = (claim: Claim, claims: readonly Claim[], passages: Words): boolean => {
  const said = claim.entity || claim.period ? null : sentenceOf(passages, claim.span);
  const end = said ? claim.span.start + said.sentence.length : 0;
  const asked = wordSet(said?.passage.question ?? '');
  return (
    said !== null &&
    claims.every((one) => one === claim || one.kind !== 'money' || one.span.start > end || one.period !== null) &&
    contentWords(said.sentence).filter((word) => asked.has(word)).length > 1
  );
};
const concludes = ({ span }: Claim, passages: Words): boolean => {
  const place = placeIn(passages, span);
  return place !== null && /\b(?:so|therefore|thus|hence)\b[^.;\n]{0,24}$/i.test(place.text.slice(0, place.span.start));
};
/** What is not held is told in a clause of something else. */
const isAside = (claim: Claim, passages: Words): boolean => {
  const place = placeIn(passages, claim.span);
  return (
    place !== null &&
    /\b(?:of|for|about) which (?:no|there is no|we (?:do not|don't|have no)|nothing)\b/i.test(
      place.text.slice(place.span.start, place.span.end),
    )
  );
};
/** "We hold 912 files": how much would have to be read, unless files were asked about. */
const countsFiles = (claim: Claim, passages: Words): boolean => {
  const place = placeIn(passages, claim.span);
  const thing =
    place &&
    /^\s*(?:[a-z-]+ ){0,2}?(files?|records|documents|e-?mails|entries|pages|forms|invoices)\b/i.exec(place.text.slice(place.span.end))?.[1];
  return Boolean(thing && !new RegExp(`\\b${thing}\\b`, 'i').test(place?.passage.question ?? ''));
};
const concludesAbsence = (claim: Claim, passages: Words): boolean => {
  const said = sentenceOf(passages, claim.span)?.sentence ?? '';
  return /\b(?:therefore|accordingly|consequently|thus|hence|so)\b/i.test(said) && WHOLE_REQUEST.test(said);
};

/** All that was asked is refused under a provision, whatever is said before: where it lies, how many papers there are, what it would take to find out. */
function refusesWhole(claim: Claim, passages: Words): boolean {
  const said = claim.kind === 'refused' ? sentenceOf(passages, claim.span) : null;
  // "We hold eleven e-mails. They are exempt", the provision told in an annex
  if (!said || (!cites(claim) && !(COUNTS_DOCUMENTS.test(said.before) && /\bexempt\b/i.test(said.sentence)))) return false;
  if (claim.rule === 'refusal/cost') return tellsOfEffort(said.before);
  return withholdsAll(said.sentence, said.passage.question ?? '');
}
/** "The longest is 61 miles. We have withheld the name of the school": what was asked is told, and something else is withheld. */
function besidesAnswer(claim: Claim, passages: Words): boolean {
  const said = claim.kind === 'refused' || claim.kind === 'available_elsewhere' ? sentenceOf(passages, claim.span) : null;
  // "The last result was 0.97 mg/l. Others may look theirs up on our website"
  if (claim.kind === 'available_elsewhere')
    return (
      said !== null &&
      !cites(claim) &&
      !claim.value &&
      figuresOf(said.before).some(({ role }) => role === 'measure' || role === 'money' || role === 'percentage')
    );
  return (
    said !== null &&
    /[a-z]{3,}.*[.;]\s*$/is.test(said.before) &&
    !tellsOfEffort(said.before) &&
    (withholdsOther(said.sentence, said.passage.question ?? '') || namesOnly(said))
  );
}
/** "Head of Piers, 01632 960 500. Names below that level are not given out", where a post's holder and how to reach it were asked for. */
const namesOnly = ({
  before,
  sentence,
  passage,
}: {
  readonly before: string;
  readonly sentence: string;
  readonly passage: Words[number];
}): boolean =>
  /\bnames?\b/i.test(sentence) &&
  /\b(?:contact details|job titles?|e-?mail|telephone|phone|direct dial)\b/i.test(passage.question ?? '') &&
  figuresOf(before).some(({ role }) => role === 'contact');
const claimStart = (claim: Claim, claims: readonly Claim[]): number => claim.span.start - hullOf(claims.map(({ span }) => span)).start;
