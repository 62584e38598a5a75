import { type AnswerKind, type Claim, type Doubt, doubt, type Passage, type Values } from '../model/answer.js';
import type { Question } from '../model/questionnaire.js';
import { overlaps, type Span } from '../model/span.js';
import { contentWords } from '../model/words.js';
import { countedIn } from './clauses.js';
import { figuresOf } from './figures.js';
import { type Headline, QUANTITIES } from './headline.js';
import { fold, foldPeriod, labelOf } from './labels.js';
import { exemptionsIn } from './law/provisions.js';
import { placeIn } from './passages.js';
import { joinsIn } from './rules/list/items.js';

const VALUES: readonly AnswerKind[] = [...QUANTITIES, 'date', 'boolean', 'list', 'link', 'table'];
/** What a table may answer. */
const TABULAR: readonly string[] = ['count', 'money', 'list'];
const ABSENT: readonly string[] = ['not_held', 'refused', 'ncnd'];

export interface Reading {
  readonly headline: Headline;
  readonly claims: readonly Claim[];
  readonly passages: readonly Passage[];
  readonly question: Question;
  /** The period that the request asks about. */
  readonly asked: string | null;
  /** Entities that recur in the letter, folded: parts of one answer that are none were told apart by their place alone. */
  readonly entities: ReadonlySet<string>;
  /** The same words answer other questions too. */
  readonly joint: boolean;
  /** Spans that OCR read with little confidence. */
  readonly poor: readonly Span[];
  /** Labels of the letter's other questions. */
  readonly otherLabels: readonly string[];
}

/** What a person should look at before using the answer. Each check is one function, in this order. */
export function doubtsOf(reading: Reading): Doubt[] {
  return [
    rivals,
    otherPeriod,
    unusedNumbers,
    unexpectedKind,
    statementsCompete,
    namelessParts,
    longAnswer,
    questionAgain,
    otherLabel,
    poorlySeen,
    asksMore,
    jointTable,
    strangeName,
    mergedNames,
  ].flatMap((check) => check(reading));
}

/** Signs of an answer, blanks round its passages left out. */
const lengthOf = (passages: readonly Passage[]): number => passages.reduce((sum, { text }) => sum + text.trim().length, 0);

/** Another figure of the same kind, for the same entity and period, says otherwise. */
function rivals({ headline: { claim, kind }, claims, passages }: Reading): Doubt[] {
  if (!claim || !QUANTITIES.includes(kind)) return [];
  const total = claim.rule.endsWith('/total');
  // "£310,000 (of which £155,000 …)": a share of the figure is no rival of it
  const isShare = ({ span }: Claim): boolean => {
    const place = placeIn(passages, span);
    return place !== null && /\b(?:of which|including|inclusive of)\s*$/i.test(place.text.slice(0, place.span.start).slice(-20));
  };
  const others = claims.filter(
    (other) =>
      other.kind === claim.kind &&
      JSON.stringify(other.value) !== JSON.stringify(claim.value) &&
      other.entity === claim.entity &&
      other.period === claim.period &&
      !isShare(other) &&
      (!total || other.rule === claim.rule),
  );
  return others.length ? [doubt('reading/compete', others.map(({ value }) => JSON.stringify(value)).join(', '))] : [];
}

function otherPeriod({ headline: { claim, kind }, asked }: Reading): Doubt[] {
  const other =
    claim?.period && asked && QUANTITIES.includes(kind) && /\d{4}/.test(claim.period) && foldPeriod(claim.period) !== foldPeriod(asked);
  return other ? [doubt('reading/other-period', claim.period ?? '')] : [];
}

/** Numbers of the answer that no value accounts for. */
function unusedNumbers({ headline: { claim, kind }, claims, passages, question }: Reading): Doubt[] {
  const unused = unusedIn(passages, claims);
  const said = unused
    .slice(0, 4)
    .map(({ text }) => text)
    .join(', ');
  // one short sentence with a figure in it that prose was not asked to hold
  const length = lengthOf(passages);
  const only = kind === 'text' && question.expects === 'text' && length < 120 && claims.some((one) => QUANTITIES.includes(one.kind));
  if (only) return [doubt('reading/unused-number', said)];
  if (kind === 'text' && unused.length > 5 && passages.reduce((sum, { text }) => sum + text.length, 0) < unused.length * 60)
    return [doubt('reading/unused-number', said)];
  if (kind !== 'count' && !((kind === 'text' || kind === 'several') && question.expects === 'count')) return [];
  if (!unused.length || claim?.rule === 'count/total') return [];
  // the number stands with the asked thing's own name ("5 females") and no other number does
  const nouns = passages.flatMap((passage) =>
    countedIn(passage.text).map(({ figure, noun }) => ({
      at: figure.span.start + passage.start,
      end: figure.span.end + passage.start,
      noun,
    })),
  );
  const own = nouns.find(({ at, end }) => claim && at === claim.span.start && end < claim.span.end)?.noun;
  const named = claim?.rule === 'count/number-of-asked-thing' && own && nouns.filter(({ noun }) => noun === own).length === 1;
  return named && unused.length < 2 ? [] : [doubt('reading/unused-number', said)];
}

const unusedIn = (passages: readonly Passage[], claims: readonly Claim[]) => {
  return passages.flatMap((passage) =>
    figuresOf(passage.text)
      // a part of a post is a number too, where posts are counted
      .filter(({ role, unit }) => role === 'plain' || (role === 'measure' && /^(?:wte|fte)$/i.test(unit)))
      .filter(
        ({ span }) => !claims.some((one) => one.span.start <= span.start + passage.start && span.end + passage.start <= one.span.end),
      ),
  );
};

function unexpectedKind({ headline: { kind }, question: { expects }, passages, claims }: Reading): Doubt[] {
  if (expects === 'text') return [];
  const silent = passages.find(
    ({ entity, start, text }) => entity && !claims.some(({ span }) => span.start >= start && span.end <= start + text.length),
  );
  if (kind === 'several' && QUANTITIES.includes(expects) && silent)
    return [doubt('reading/unexpected-kind', `${silent.entity}: ${expects} was asked for, text was read.`)];
  const fits = kind === expects || (kind === 'range' && QUANTITIES.includes(expects)) || (kind === 'table' && TABULAR.includes(expects));
  const other = kind === 'text' || (VALUES.includes(kind) && !fits);
  return other ? [doubt('reading/unexpected-kind', `${expects} was asked for, ${kind} was read.`)] : [];
}

/** An absence beside figures that would answer, a refusal told as prose, two absences that differ. */
function statementsCompete({ headline: { kind, claim }, claims, passages, question }: Reading): Doubt[] {
  const absent = claims.filter((one) => ABSENT.includes(one.kind));
  const length = lengthOf(passages);
  const cites = Boolean(claim?.exemptions?.length);
  const told = kind === 'text' && absent.length > 0;
  const figures = claims.filter((one) =>
    question.expects === 'count' || question.expects === 'money' || question.expects === 'text'
      ? one.kind === 'money' || one.kind === 'count'
      : one.kind === question.expects,
  );
  const beside = ABSENT.includes(kind) && !cites && figures.length > 0 && !claim?.period;
  const differ = ABSENT.includes(kind) && absent.some((one) => one.kind !== kind && !(kind === 'ncnd' && one.kind === 'refused'));
  const bare = kind === 'refused' && !cites && length > 200;
  // much is said before anything is withheld, and none of it of the law: perhaps only a part of it
  const [first] = passages;
  const declined =
    claim && first
      ? /\b(?:withh|exempt|refus|declin|section|regulation|s\.\s?\d)/i.exec(first.text.slice(Math.max(0, claim.span.start - first.start)))
          ?.index
      : 0;
  const lead = claim && first ? claim.span.start - first.start + (question.expects === 'list' ? (declined ?? 0) : 0) : 0;
  const late =
    kind === 'refused' &&
    (question.expects === 'text' || question.expects === 'list') &&
    lead > 80 &&
    !figuresOf(first?.text ?? '').some(({ role, span }) => role === 'law' && span.end <= lead);
  // an exemption is named, and no rule took it for a refusal
  const named =
    kind === 'text' &&
    passages.some(
      ({ text, law }) =>
        exemptionsIn(text, law).length > 0 || (/\bexempt(?:ion|ions)?\b/i.test(text) && figuresOf(text).some(({ role }) => role === 'law')),
    );
  // "We are not able to tell you. The police counted 5": a decline in other words, and something else in its place
  const unable =
    QUANTITIES.includes(kind) &&
    !absent.length &&
    passages.some(({ text }) =>
      /\b(?:not able|unable|cannot|can not) (?:to )?(?:tell|say|give|provide|supply|answer|comment)\b/i.test(text),
    );
  return told || beside || differ || bare || late || named || unable
    ? [doubt('reading/compete', [...new Set(claims.map((one) => one.kind))].join(', '))]
    : [];
}

function namelessParts({ headline: { kind }, claims, entities, question, passages }: Reading): Doubt[] {
  const names = claims.flatMap(({ entity }) => (entity ? [entity] : []));
  // what stands before the first heading may speak for a part whose heading was not seen
  const sections = new Set(passages.flatMap(({ entity }) => (entity ? [fold(entity)] : [])));
  const astray = sections.size > 1 && claims.some(({ entity, rule }) => !entity && !rule.endsWith('/total'));
  // a bare list of names and numbers, every number of it used, leaves no room for another reading
  const length = lengthOf(passages);
  const bare = length < 100 * claims.length && !unusedIn(passages, claims).length;
  return kind === 'several' && question.expects !== 'list' && (astray || (!bare && names.some((name) => !entities.has(fold(name)))))
    ? [doubt('reading/parts')]
    : [];
}

/** "How many were made, and how many upheld?": one figure answers one of the two. */
function asksMore({ headline: { kind, claim }, question, claims }: Reading): Doubt[] {
  if (!claim || !QUANTITIES.includes(kind)) return [];
  const asks =
    question.text.match(
      /\b(?:how many|how much|(?:the|total|a) numbers? (?:of|that|who|which)|what percentage|and of (?:these|those|them))\b/gi,
    )?.length ?? 0;
  const figures = claims.filter((one) => QUANTITIES.includes(one.kind)).length;
  return asks > 1 && figures < 2 ? [doubt('reading/asks-more')] : [];
}

/** A line opens with a name that is none of the programmes that the letter speaks of ("Fresli Page: 3" beside "Bridge: 11"): perhaps one misread. */
const strangeName = ({ headline: { kind }, passages, entities, question }: Reading): Doubt[] =>
  kind !== 'several' &&
  QUANTITIES.includes(kind) &&
  question.expects !== 'list' &&
  entities.size > 1 &&
  passages.some(({ text }) =>
    text.split('\n').some((line) => {
      const label = labelOf(line, 0);
      return label?.kind === 'entity' && !entities.has(fold(label.name));
    }),
  )
    ? [doubt('reading/parts')]
    : [];

/** A table that answers several questions, of which each has its own row or column; one without a head, which may be a part of another. */
const jointTable = ({ headline: { kind, value }, joint }: Reading): Doubt[] =>
  kind === 'table' && (joint || !(value as Values['table']).header.length) ? [doubt('pairing/ambiguous')] : [];

/** "Newry, Mourne and Down Council and Ards Council": more than one "and" between names may join parts of one. */
function mergedNames({ headline: { kind, claim }, passages }: Reading): Doubt[] {
  const place = kind === 'list' && claim?.rule === 'list/sentence' ? placeIn(passages, claim.span) : null;
  return place && joinsIn(place.text.slice(place.span.start, place.span.end)) > 1 ? [doubt('reading/parts')] : [];
}

/** A figure out of the middle of much prose. */
function longAnswer({ headline: { kind, claim }, passages }: Reading): Doubt[] {
  if (!QUANTITIES.includes(kind) || !claim) return [];
  const [first] = passages;
  const length = lengthOf(passages);
  const deep = first !== undefined && claim.span.start - first.start > 60 && claim.kind !== 'money';
  return length > 900 || (length > 240 && deep) ? [doubt('reading/long')] : [];
}

/** The words taken for an answer are the question's own. */
function questionAgain({ headline: { kind }, passages, question }: Reading): Doubt[] {
  if (kind !== 'text') return [];
  const asked = new Set([question.text, ...question.also].flatMap(contentWords));
  const said = passages.flatMap(({ text }) => contentWords(text));
  return said.length > 0 && said.every((word) => asked.has(word)) ? [doubt('pairing/ambiguous')] : [];
}

/** A line opens with another question's label ("1a)"); plain numbers open the items of lists too. */
function otherLabel({ passages, otherLabels }: Reading): Doubt[] {
  const labels = new Set(otherLabels.filter((label) => /^\d+[a-z]+$/i.test(label)).map((label) => label.toLowerCase()));
  const opens = passages.flatMap(({ text }) => [...text.matchAll(/(?:^|\n)\s*(\d{1,2})\s?\(?([a-z]{1,4})[).:]/gi)]);
  return opens.some(([, number = '', letter = '']) => labels.has(`${number}${letter}`.toLowerCase())) ? [doubt('pairing/ambiguous')] : [];
}

/** The words that state the value were hardly legible. Prose may have a word or two of them. */
function poorlySeen({ headline: { kind }, claims, poor }: Reading): Doubt[] {
  if (!poor.length || kind === 'text') return [];
  const short = claims.filter(({ span }) => span.end - span.start < 60);
  return short.some(({ span }) => poor.some((one) => overlaps(one, span))) ? [doubt('reading/poorly-seen')] : [];
}
