import { type AnswerKind, type Claim, type Kind, type Passage, QUANTITIES, type Values } from '../model/answer.js';
import type { Expects } from '../model/questionnaire.js';
import { contentWords, lowered, wordSet } from '../model/words.js';
import { askedOf } from './asked.js';
import { figuresOf } from './figures.js';
import { comesToNothing } from './headline/figure-or-statement.js';
import { FITS, type Headline, of, SEVERAL, type Words } from './headline/kinds.js';
import { single, TITLE } from './headline/single.js';
import { fold, foldPeriod } from './labels.js';
import { ofAskedMeasure } from './other-measure.js';
import { OPEN_ENDED, ofAskedTime, ofYearsAsked } from './other-time.js';
import { outcomesOf, tellsLikeOutcome } from './outcomes.js';
import { isOfThose, nonOf, partOf } from './restriction.js';
import { rowAsked } from './row-asked.js';
import { eachDate } from './rules/date/each.js';
import { clauseAt, placeIn, sentenceOf } from './sentences.js';
import { withoutSetAside } from './set-aside.js';
import { isSum } from './sum.js';

/** Choose what answers the question as a whole: `text` is the answer's words, `asked` the period that the request asks about. */
export function headlineOf(
  found: readonly Claim[],
  expects: Expects,
  text: string,
  asked: string | null,
  passages: readonly (Pick<Passage, 'text' | 'start' | 'entity' | 'period' | 'total'> &
    Partial<Pick<Passage, 'question' | 'weights'>>)[] = [],
  joint = false,
): Headline {
  const held = ofYearsAsked(withoutSetAside(found, passages), passages);
  const timely = ofAskedTime(ofAskedMeasure(held, passages), passages);
  // "We paid £74 a night, up from £61 in 2022/23", where one time is asked about
  const now = ASKS_TIMES.test(passages[0]?.question ?? '') ? timely : timely.filter((one) => !isSetAgainst(one, passages));
  const claims = now.some(({ kind }) => FITS[expects].includes(kind)) ? now : timely;
  const nothing = comesToNothing(claims, passages);
  if (nothing) return of(nothing);
  const rowsOfTotals = passages.filter(({ total }) => total);
  const isTotal = (claim: Claim): boolean => !claim.entity && (/\/total$/.test(claim.rule) || placeIn(rowsOfTotals, claim.span) !== null);
  // the words that speak for the entity and period of a group
  const wordsOf = (group: readonly Claim[]): string =>
    passages
      .filter(({ entity, period }) => entity === group[0]?.entity && period === group[0]?.period)
      .map((passage) => passage.text)
      .join('\n') || text;
  // "Floods were seen on 4 March and 11 May", where the dates of them are asked for
  if (expects === 'date' && claims.filter(({ rule }) => rule === eachDate.id).length > 1) return SEVERAL;
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
      return SEVERAL;
    // "Permanent exclusions": "There were 3 in 2019/20, 1 in 2020/21 and 6 in 2021/22. We do not split them by school"
    const years =
      expects === 'text' && TITLE.test(passages[0]?.question ?? '')
        ? claims.filter(({ rule, period }) => rule === 'count/by-period' && period)
        : [];
    if (years.length > 1 && opens(years[0] as Claim, passages)) return SEVERAL;
    // "In all of 2022/23 there were 118, in the autumn of 2023 52", where the autumn of 2023 is asked about
    const time = SO_FAR.test(passages[0]?.question ?? '') ? null : (asked ?? onlyYear(passages[0]?.question ?? ''));
    const forAsked = time
      ? [...groups].filter(([, group]) => group.some(({ period }) => period && foldPeriod(period) === foldPeriod(time)))
      : [];
    const entities = new Set(claims.map(({ entity }) => entity && fold(entity)).filter(Boolean));
    if (forAsked.length === 1 && entities.size < 2)
      return single(forAsked[0]?.[1] ?? [], expects, wordsOf(forAsked[0]?.[1] ?? []), passages, joint);
    const speaking = [...groups.values()]
      .map((group) => ({ ...single(group, expects, wordsOf(group), passages, joint), prose: group.some(({ kind }) => kind === 'text') }))
      .filter(({ claim, prose }) => claim || prose);
    const unnamed = claims.filter(({ entity, period }) => !entity && !period);
    // "Marl Ltd – £900" over "Tarn plc – £400", where their names are asked for: each has its sum
    const listed = expects === 'list' ? unnamed.find(({ kind }) => kind === 'list') : undefined;
    const names = new Set(((listed?.value ?? []) as Values['list']).map(({ name }) => fold(name)));
    if (listed && entities.size > 1 && [...entities].every((entity) => entity && names.has(entity))) return of(listed);
    const lead = unnamed.find(({ kind, span }) => FITS[expects].includes(kind) && span.start === claims[0]?.span.start);
    if (lead && (entities.size < 2 || lead.kind === 'boolean')) return of(lead);
    if (speaking.length > 1) return SEVERAL;
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
  // "Our records show 2,059 bookings. For comparison, there were 14 in 2021", where another year was asked about
  const ofNow = asked ? claims.filter((one) => !isCompared(one, asked, passages)) : claims;
  if (ofNow.length < claims.length && ofNow.some(({ kind }) => FITS[expects].includes(kind)))
    return single(ofNow, expects, text, passages, joint);
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
    others.every((one) => FITS[expects].includes(one.kind) && !one.entity && !one.period && !opens(one, passages)) &&
    !ofYear.some((one) => others.some((other) => tellsInstead(other, one, passages)))
  )
    return single(ofYear, expects, wordsOf(ofYear), passages, joint);
  return single(claims, expects, text, passages, joint);
}

/** "2023/24 and year to date": two times, one of which has no year of its own. */
const SO_FAR =
  /(?:\band\b|[,;/&])[^?.]{0,30}\b(?:year[- ]to[- ]date|to date|so far|ytd|(?:this|the current) (?:financial |calendar )?year)\b/i;

/** The one year that a question names, where it asks about no other time. */
function onlyYear(question: string): string | null {
  const [year, ...others] = figuresOf(question).filter(({ role }) => role === 'period' || role === 'date');
  return year?.role === 'period' && !others.length && !ASKS_TIMES.test(question) && !OPEN_ENDED.test(question) ? year.text : null;
}

/** "up from £61", "compared with 14": a figure of another time that the one before is set against. */
function isSetAgainst({ kind, entity, span }: Claim, passages: Words): boolean {
  const place = QUANTITIES.includes(kind) && !entity ? placeIn(passages, span) : null;
  return place !== null && SET_AGAINST.test(place.text.slice(Math.max(0, place.span.start - 60), place.span.start));
}
const SET_AGAINST =
  /[\d)]\W[^.;\n]{0,40}(?:\b(?:up|down|an? (?:increase|decrease|rise|fall|reduction|drop)(?: of [^,.;]{1,20})?) (?:from|on)|\bcompared (?:to|with)|\bas opposed to|\bagainst) (?:the |a (?:figure|total) of |about |around )?$/i;
const ASKS_TIMES =
  /\b(?:each|every|years|months|quarters|annual(?:ly)?|compar\w+|trend|changed?|since|previous|history|increas\w+|decreas\w+|last (?:two|three|four|five|\d)|respectively)\b|\b(?:19|20)\d\d\b[^?]*\b(?:19|20)\d\d\b/i;

/** "By way of comparison there were 14 in 2021": told of another year than the one asked about, and beside the answer. */
function isCompared({ period, entity, span }: Claim, asked: string, passages: Words): boolean {
  if (!period || entity || foldPeriod(period) === foldPeriod(asked) || foldPeriod(period).length !== foldPeriod(asked).length) return false;
  return COMPARES.test(sentenceOf(passages, span)?.sentence ?? '');
}
const COMPARES =
  /\b(?:compar(?:ed?|es|isons?)|by contrast|in contrast|against|(?:up|down|increas(?:es?|ed|ing)|decreas(?:es?|ed|ing)|ris(?:es?|en|ing)|rose|f[ae]ll(?:s|en|ing)?|dropp?(?:ed|ing)?|reductions?|reduced|growth|grew|grown) (?:of [^,.;]{1,30} )?(?:from|on)|(?:higher|lower|more|fewer|less|better|worse) than|for (?:reference|context|information)|previously)\b/i;

/** "312 were tested in 2023. 23 did not reach the standard", where those who failed that year are asked about: what became of them is told of the other figure. */
function tellsInstead(other: Claim, one: Claim, passages: Words): boolean {
  if (other.rule !== 'count/number-of-asked-thing') return false;
  // "204 came in 2023. 31 of these were about staff", where those about staff were asked about
  const [whole, part] = [placeIn(passages, one.span), placeIn(passages, other.span)];
  if (part && whole && partOf(passages[0]?.question ?? '') && isOfThose(part.text, part.span) && !isOfThose(whole.text, whole.span))
    return true;
  // "6,233 items were written off, made up of 4,870 books and 1,363 discs", where books are asked about
  const question = passages[0]?.question ?? '';
  const { heads } = askedOf(question);
  const [named, meant] = [nounBehind(whole), nounBehind(part)];
  if (heads.has(meant) && named && !heads.has(named) && !wordSet(question).has(named)) return true;
  const outcomes = outcomesOf(question);
  // what one clause says up to the other figure is of the first
  const saidOf = ({ span }: Claim, beside: Claim): string => {
    const place = placeIn(passages, span);
    if (!place) return '';
    const clause = clauseAt(place.text, place.span);
    const [from, to] = [beside.span.end - span.start, beside.span.start - span.start].map((at) => at + place.span.start) as [
      number,
      number,
    ];
    const own = from <= place.span.start ? [Math.max(clause.start, from), clause.end] : [clause.start, Math.min(clause.end, to)];
    return place.text.slice(...own);
  };
  const [mine, others] = [saidOf(other, one), saidOf(one, other)];
  const non = nonOf(question);
  if (non && lowered(mine).includes(non) && !lowered(others).includes(non)) return true;
  return outcomes.length > 0 && tellsLikeOutcome(mine, outcomes) && !tellsLikeOutcome(others, outcomes);
}

/** The first noun behind a figure, stemmed. */
const nounBehind = (place: { readonly text: string; readonly span: Claim['span'] } | null): string =>
  contentWords(/^[\d.,]+\s+([A-Za-z'-]+)/.exec(place?.text.slice(place.span.start, place.span.end + 40) ?? '')?.[1] ?? '')[0] ?? '';

const opens = ({ span }: Claim, passages: Words): boolean => {
  const place = placeIn(passages, span);
  return (
    place !== null &&
    /^\W*(?:(?:as (?:at|of|on)|at|on) [^,.;]{4,24},\s)?(?:(?:there (?:were|was|are|is)|it(?:'s| is| was)|(?:we|the [a-z]+) (?:have |has )?(?:had|received|recorded|dealt with|issued|made|employ(?:ed)?)) )?(?:a total of )?\W*$/i.test(
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
    // "£40 was paid in 2023, being £30 for Marl and £10 for Tarn": the time of all of them
    const timed =
      claim.period !== null && [...groups.values()].some((group) => !group.includes(claim) && (!group[0]?.entity || group[0].period));
    if (claim.entity || timed || whole === null || !kinds.includes(claim.kind)) return false;
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
