import { literally } from '../model/cue.js';
import type { Expects } from '../model/questionnaire.js';
import type { Span } from '../model/span.js';
import type { Figure } from './figure.js';
import { figuresOf } from './figures.js';
import { fold } from './labels.js';

/** A piece of a text that speaks of one name, or of none. */
export interface Told extends Span {
  readonly entity: string | null;
}

/**
 * Sentences that tell of several names: "131 people joined Marl Steps and 41 Tarnwater", "Marl Steps opened in May. Tarnwater opened in June". They are cut
 * where each name has as many figures as the others; empty where they cannot be, or where fewer than two names are told of.
 */
export function toldOfEach(text: string, names: readonly string[], expects: Expects): Told[] {
  const mentions = text.length < LONGEST && names.length > 1 ? mentionsOf(text, names) : [];
  if (new Set(mentions.map(({ entity }) => entity)).size < 2) return [];
  const values = valuesOf(text, expects).filter((value) => !mentions.some(({ start, end }) => value >= start && value < end));
  const pieces: Told[] = [];
  for (const sentence of sentencesOf(text)) {
    const within = ({ start }: Span): boolean => start >= sentence.start && start < sentence.end;
    const own = mentions.filter(within);
    const first = own.filter(({ entity }, at) => own.findIndex((other) => other.entity === entity) === at);
    const figures = values.filter((value) => value >= sentence.start && value < sentence.end);
    const said = text.slice(sentence.start, sentence.end);
    // "Of these 40 moved on to Tarnwater": a part of what was told before
    if (own.length && OF_THESE.test(said)) return [];
    // "Tarnwater and Fell are paid for together", of which only one is known
    if (first.length === 1 && own.some((mention) => isJoined(text, mention))) return [];
    const shared = first.length > 1 && figures.length < 2 ? sharing(text, sentence, first, figures) : null;
    if (shared) {
      pieces.push(...shared);
      continue;
    }
    const last = pieces.at(-1);
    if (first.length > 1) {
      const parts = divide(text, sentence, first, figures);
      if (!parts) return [];
      pieces.push(...parts);
    } else if (own[0] && (figures.length || ABSENT.test(said))) pieces.push({ ...sentence, entity: own[0].entity });
    else if (!own.length && last?.entity && GOES_ON.test(said)) pieces.splice(-1, 1, { ...last, end: sentence.end });
    // "Rats: free", "A further 9 left": somebody whose name is not known
    else if (LABELLED.test(said) || (last?.entity && figures.length && !SUMS_UP.test(said))) return [];
    else pieces.push({ ...sentence, entity: null });
  }
  const told = pieces.flatMap(({ entity }) => entity ?? []);
  return new Set(told).size > 1 && new Set(told).size === told.length ? covering(text, pieces) : [];
}

/** A longer text tells a story, and its names are in passing. */
const LONGEST = 3000;

const isJoined = (text: string, { start, end }: Span): boolean =>
  /^,? (?:and|or|&|nor) (?:the )?[A-ZÀ-Þ]/u.test(text.slice(end)) ||
  /[A-ZÀ-Þ][\w'’-]*,? (?:and|or|&|nor) (?:the )?$/u.test(text.slice(Math.max(0, start - 40), start));
/** "None for Marl Steps or Tarnwater", "Marl Steps and Tarnwater both began in May": one figure for each of them; null where it is not said so. */
function sharing(text: string, sentence: Span, names: readonly Mention[], figures: readonly number[]): Told[] | null {
  const joined = names
    .slice(1)
    .every((name, at) =>
      /^,?(?: (?:and|or|nor|&))?(?: for| in| of| on)?(?: the)? $/.test(text.slice((names[at] as Mention).end, name.start)),
    );
  const said = text.slice(sentence.start, sentence.end);
  const none = figures.length === 1 && NONE_AT.test(text.slice(figures[0]));
  return joined && figures.length === 1 && (none || EACH.test(said)) && !SUMS_UP.test(said)
    ? names.map(({ entity }) => ({ ...sentence, entity }))
    : null;
}
const NONE_AT = /^(?:none|nil|zero|not)\b/i;
const EACH = /\b(?:both|each|all (?:three|four|five|of (?:them|these)))\b/i;

const LABELLED = /^\W*[A-ZÀ-Þ][^.;\n]{1,40}?(?::|\s[-–])\s/u;
const SUMS_UP = /\b(?:total(?:s|ling)?|altogether|in all|together|combined|overall|sum)\b/i;
const OF_THESE = /^\W*(?:\d+(?:,\d{3})* )?of (?:these|those|them|which|whom)\b(?! (?:on|in|from|at|for)\b)/i;
const GOES_ON = /^\W*(?:it|they|this|that|its|the (?:programme|contract|project|scheme|service|grant))\b/i;
const ABSENT =
  /\bnot (?:held|recorded|known|available|possible|applicable|collected|kept)\b|\b(?:do|does|did)(?: not|n't) (?:hold|have|record|keep|collect|know|take|accept)\b|\b(?:no|nor any) (?:information|data|records?|figures?|self-referrals?)\b|\bunknown\b/i;

interface Mention extends Span {
  readonly entity: string;
}
/** Where names stand; not within longer ones. */
function mentionsOf(text: string, names: readonly string[]): Mention[] {
  const pattern = new RegExp(
    String.raw`(?<![\w'’-]|[a-zß-ž,] [A-ZÀ-Þ][\w'’-]* )(?:${anyOf(names)})(?![\w-]| (?!(?:Programme|Project|Scheme|Service)\b)[A-ZÀ-Þ])`,
    'gu',
  );
  return [...text.matchAll(pattern)].map(({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
    entity: names.find((one) => fold(one) === fold(name)) ?? name,
  }));
}
/** Which of some names a text has. */
export const namesIn = (text: string, names: readonly string[]): ReadonlySet<string> =>
  new Set(names.length ? mentionsOf(text, names).map(({ entity }) => entity) : []);
/** Some names as an expression that finds any of them, the longest first. */
export const anyOf = (names: readonly string[]): string =>
  names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => literally(name).replace(/ /g, String.raw`\s`))
    .join('|');

/** Places of the values that a question of this sort looks for, and of words for none. */
function valuesOf(text: string, expects: Expects): number[] {
  const roles = ROLES[expects];
  if (!roles) return [];
  const figures = figuresOf(text).filter(
    ({ role, currency, span }) =>
      roles.includes(role) &&
      (role !== 'range' || Boolean(currency) === (expects === 'money')) &&
      !(expects === 'count' && LASTS.test(text.slice(span.end))),
  );
  const none = expects === 'date' ? [] : [...text.matchAll(NONE)].map(({ index }) => index);
  return [...figures.map(({ span }) => span.start), ...none].sort((a, b) => a - b);
}
/** "over 20 weeks": how long, and not how many. */
const LASTS = /^\s?(?:minutes?|hours?|days?|weeks?|months?|years?|miles?)\b/i;
const NONE = /\b(?:none|nil|zero|nobody|no-?\s?one|nothing|not (?:held|recorded|known|available|possible|applicable|kept))\b/gi;
const ROLES: Partial<Record<Expects, readonly Figure['role'][]>> = {
  count: ['plain', 'range'],
  money: ['money', 'range'],
  percentage: ['percentage'],
  date: ['date'],
};

/** Cut a sentence of several names so that each has as many figures as the next; null where it cannot be. What stands before the first and behind the last may be of all. */
function divide(text: string, sentence: Span, names: readonly Mention[], figures: readonly number[]): Told[] | null {
  const count = (start: number, end: number): number => figures.filter((at) => at >= start && at < end).length;
  const [first, last] = [names[0] as Mention, names.at(-1) as Mention];
  const starts = [sentence.start, ...breaksIn(text, sentence.start, first.start).map(({ end }) => end)];
  const ends = [
    sentence.end,
    ...breaksIn(text, last.end, sentence.end)
      .map(({ start }) => start)
      .toReversed(),
  ];
  const between = names.slice(1).map((name, at) => breaksIn(text, (names[at] as Mention).end, name.start).map(({ start }) => start));
  for (const start of starts)
    for (const end of ends) {
      const cuts = equalCuts(start, end, between, count);
      if (!cuts) continue;
      const edges = [start, ...cuts, end];
      return [
        { start: sentence.start, end: start, entity: null },
        ...names.map(({ entity }, at) => ({ start: edges[at] as number, end: edges[at + 1] as number, entity })),
        { start: end, end: sentence.end, entity: null },
      ].filter((piece) => piece.end > piece.start);
    }
  return null;
}

/**
 * One cut between each two names; null where none make the pieces equal in figures, or some have none. Cuts between the same two figures are alike, so the
 * first of them will do.
 */
function equalCuts(
  start: number,
  end: number,
  between: readonly (readonly number[])[],
  count: (start: number, end: number) => number,
): number[] | null {
  const [first = []] = between;
  for (const each of new Set(first.map((cut) => count(start, cut)).filter((figures) => figures > 0))) {
    const cuts: number[] = [];
    for (const places of between) {
      const from = cuts.at(-1) ?? start;
      const cut = places.find((place) => place > from && count(from, place) === each);
      if (cut === undefined) break;
      cuts.push(cut);
    }
    if (cuts.length === between.length && count(cuts.at(-1) ?? start, end) === each) return cuts;
  }
  return null;
}

/** Where clauses part. */
const breaksIn = (text: string, from: number, to: number): Span[] =>
  [...text.slice(from, to).matchAll(BREAK)].map(({ index, 0: mark }) => ({ start: from + index, end: from + index + mark.length }));
const BREAK =
  /,?\s(?:and|but|while|whilst|whereas|with|against|compared (?:with|to)|as against|plus|versus|of which|being|namely|then)\s|[;:,]\s|\s[-–]\s|\s(?=\()/g;

const sentencesOf = (text: string): Span[] => {
  const ends = [...text.matchAll(/[.!?](?=\s+["'(]?[A-ZÀ-Þ\d])|\n+/gu)].map(({ index, 0: mark }) => index + mark.length);
  return [...ends, text.length]
    .map((end, at) => ({ start: at ? (ends[at - 1] as number) : 0, end }))
    .filter(({ start, end }) => text.slice(start, end).trim());
};

/** With what stands between two pieces given to the one before. */
const covering = (text: string, pieces: readonly Told[]): Told[] =>
  pieces.map((piece, at) => ({
    ...piece,
    start: piece.start === pieces[0]?.start ? 0 : piece.start,
    end: pieces.slice(at + 1).find(({ start }) => start > piece.start)?.start ?? text.length,
  }));
