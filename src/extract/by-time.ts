import { contains, overlaps, type Span } from '../model/span.js';
import type { Figure } from './figure.js';
import { figuresOf } from './figures.js';
import { foldPeriod } from './labels.js';
import { sentencesAt } from './sentences.js';

/** A figure that a text gives for a time of its own; `none` where it says so in a word. */
export interface Timed {
  readonly figure: Pick<Figure, 'role' | 'value' | 'span' | 'approximate' | 'unit'>;
  /** As the text prints it: "2021/22", "year to March 2024", "31 March 2025". */
  readonly time: string;
  readonly at: Span;
}

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const YEAR = String.raw`(?<!\b(?:Act|Order|Regulations|Rules|Code) )(?:19|20)\d\d(?![\d,]\d)`;
const RANGE = String.raw`(?:FY ?)?(?:19|20)\d\d ?[/-] ?(?:(?:19|20)\d\d|\d\d)(?![\d/-])|FY ?\d\d(?:[/-]\d\d)?|\d\d/\d\d(?![\d/])`;
const DATE = String.raw`(?:(?:\d{1,2}(?:st|nd|rd|th)?|the end of|end of|mid-?) ?(?:of )?)?${MONTH}\b(?:,? ${YEAR})?|\d{1,2}[./]\d{1,2}[./]\d{2,4}|${YEAR}`;
const SORT = '(?:[Cc]alendar|[Ff]inancial|fiscal|[Ss]chool|[Aa]cademic|council|reporting|municipal|tax|sporting|full|current|whole)';
const LENGTH = String.raw`(?:${SORT} )?(?:[Yy]ears?|(?:(?:\d{1,2}|[A-Za-z]+)[ -])?(?:months?|weeks?)|[Qq]uarter|half[- ]year|period|season)`;
const SO_FAR = String.raw`(?:,? (?:so far|to date)\b| \((?:so far|to date)\))?`;
/** Times as letters name them, the longest form first. */
const TIME = new RegExp(
  [
    String.raw`\b${LENGTH} (?:up to|to|ending|ended|until|from|beginning|starting|commencing)(?: on| in)? (?:the )?(?:end of )?(?:${DATE})`,
    String.raw`\b[Bb]etween (?:${DATE}) and (?:${DATE})`,
    String.raw`\b(?:${DATE}) ?(?:to|until|-) ?(?:${DATE})`,
    String.raw`\b(?:${RANGE}),? (?:up to|to|until) (?:\d{1,2}(?:st|nd|rd|th)? )?${MONTH}\b(?:,? ${YEAR})?`,
    String.raw`\b(?:(?:end|start|close|beginning|winter|summer|spring|autumn) of )?(?:${SORT} )?(?:year )?(?:${RANGE})\b(?: ${SORT} year\b)?${SO_FAR}`,
    String.raw`\b(?:${SORT} )?(?:year )?(?:${DATE})\b(?: ${SORT} year\b)?${SO_FAR}`,
    String.raw`\bQ[1-4]\b(?: (?:of )?(?:${RANGE}|${YEAR}))?`,
    String.raw`\b(?:[Ff]ollowing|[Nn]ext|[Pp]revious|[Pp]receding|[Ll]ast|[Cc]urrent|[Tt]his) (?:${SORT} )?year\b${SO_FAR}|\byear (?:after|before|following)(?: that)?\b`,
  ].join('|'),
  'g',
);
const NONE =
  /(?<![A-Za-z-])(?:none|nil|nothing|no (?!longer|one\b|information|data|records?\b|figures?\b|breakdown)[a-z-]+(?: (?!(?:in|for|during|at|as|on|over|by|within|of|to|were|was)\b)[a-z-]+)?)(?=[\s,;.)]|$)/gi;

const WORDS = String.raw`(?: (?!(?:and|but|while|then|compared|against|from|than|since|until|before|which|whom|of)\b)[A-Za-zÀ-ž'/-]+)`;
/** "14 were found in 2021", "41 (year to March 2024)", "17 last year". */
const BEHIND = new RegExp(
  String.raw`^${WORDS}{0,9}? (?:in|for|during|at|as at|as of|on|over|by|within|at the (?:end|start|close) of)(?: the)? $`,
  'u',
);
const BRACKET = new RegExp(String.raw`^${WORDS}{0,4} ?\((?:in |for |during |as at |at |on |the )*$`, 'u');
const BARE = new RegExp(String.raw`^${WORDS}{0,6}?(?: in)?(?: the)? $`, 'u');
const SELF = /^(?:[Bb]etween|last|this|previous|following|next|year (?:after|before))/;
/** "2022 saw 61", "in 2022, the number stood at 14", "in 2022 £15,900". */
const AHEAD = new RegExp(String.raw`^,?(?: ?[:=]| -)?${WORDS}{0,9}(?: of)?[,:]? $`, 'u');

const OR = /^ (?:or|nor|and)(?: (?:in|for|at|on|during))?(?: the)? $/;

/** What a figure is a part of, or what it is set against: no figure of its own. */
const PART = /\bof (?:the|these|those|them|all|our|its|which|whom)(?: [a-z]+)?,? $|\b(?:compared (?:to|with)|against|than|target of) $/i;

type Group = 'plain' | 'money' | 'percentage';
const GROUP: Partial<Readonly<Record<Figure['role'], Group>>> = {
  plain: 'plain',
  range: 'plain',
  money: 'money',
  percentage: 'percentage',
};

let known: { readonly text: string; readonly found: readonly Timed[] } = { text: '', found: [] };

/** The figures of a text that are told for several times, each with its own; empty for a sort of figure of which the text leaves one untold in between. */
export function timedIn(text: string): readonly Timed[] {
  if (known.text === text) return known.found;
  const times =
    text.length < LONGEST
      ? [...text.matchAll(TIME)]
          .map(({ 0: shown, index }) => ({ shown, start: index, end: index + shown.length }))
          .filter((time) => !isOfThing(text, time))
      : [];
  const figures = times.length > 1 ? valuesIn(text, times) : [];
  known = {
    text,
    found: (['plain', 'money', 'percentage'] as const).flatMap((group) =>
      told(
        text,
        times,
        figures.filter(({ role }) => GROUP[role] === group),
      ),
    ),
  };
  return known.found;
}
/** Sentences that tell several times are short; tables are read otherwise. */
const LONGEST = 2000;

interface Time {
  readonly shown: string;
  readonly start: number;
  readonly end: number;
}

/** "The August fair", "May and August bonfires": a month that is part of a name, and no time of its own. */
const isOfThing = (text: string, { shown, start, end }: Time): boolean =>
  MONTH_ALONE.test(shown) &&
  THING.test(text.slice(end)) &&
  !/\b(?:in|during|since|until|between|by|from|for|on|to) $/i.test(text.slice(0, start));
const MONTH_ALONE = new RegExp(`^${MONTH}$`);
const THING =
  /^(?: and [A-Z][a-z]+)? (?!(?:and|or|to|in|of|at|on|by|for|was|were|is|are|has|had|have|saw|brought|there|this|the|we|our|with|until|from|alone|only|onwards|inclusive|compared|when|which|as|it|may|will|would|figures?|totals?|numbers?|data|returns?|counts?|sum)\b)[a-z]{3,}/;

function valuesIn(text: string, times: readonly Time[]): Timed['figure'][] {
  const nones = [...text.matchAll(NONE)].map(({ 0: shown, index }) => ({
    role: 'plain' as const,
    value: 0,
    span: { start: index, end: index + shown.length },
    approximate: false,
    unit: '',
  }));
  const figures = figuresOf(text).filter(({ role }) => GROUP[role]);
  return [...figures, ...nones.filter(({ span }) => !figures.some((figure) => overlaps(figure.span, span)))]
    .filter(({ span }) => !times.some((time) => overlaps(time, span)))
    .sort((a, b) => a.span.start - b.span.start);
}

/** "The numbers for 2021, 2022 and 2023 were 64, 88 and 103 respectively": as many figures side by side as times, and no others in the sentence. */
function inTurn(text: string, times: readonly Time[], figures: readonly Timed['figure'][]): Timed[] {
  const joined = (spans: readonly Span[]): boolean =>
    spans.slice(1).every(({ start }, at) => JOINS.test(text.slice((spans[at] as Span).end, start)));
  for (const [from, first] of times.entries()) {
    const behind = figures.filter(({ span }) => span.start > first.end);
    const until = behind[0]?.span.start ?? 0;
    const run = times.slice(from).filter(({ start }) => start < until);
    const own = behind.slice(0, run.length);
    const spans = own.map(({ span }) => span);
    const next = behind[run.length]?.span.start ?? text.length;
    const ends = text.slice(spans.at(-1)?.end, next);
    if (
      run.length > 1 &&
      own.length === run.length &&
      joined(run) &&
      joined(spans) &&
      ARE.test(text.slice(run.at(-1)?.end, until)) &&
      (/^,? respectively\b/.test(ends) || (run.length > 2 && /^\W*(?:$|[.;\n])/.test(ends)))
    )
      return own.map((figure, at) => ({ figure, time: (run[at] as Time).shown, at: run[at] as Time }));
  }
  return [];
}
const JOINS = /^(?:, and | and |, | ?& ?|; )(?:in |for )?$/;
const ARE = /^,? (?:[a-z]+ ){0,4}?(?:were|was|are|is|came to|stood at|had|saw|totalled)(?: [a-z]+){0,3} $/;

function told(text: string, times: readonly Time[], figures: readonly Timed['figure'][]): Timed[] {
  if (figures.length < 2) return [];
  const turn = inTurn(text, times, figures);
  if (turn.length) return turn;
  const found: Timed[] = [];
  const untold: Timed['figure'][] = [];
  let at = 0;
  let pending: Time | null = null;
  for (const [index, figure] of figures.entries()) {
    while (at < times.length && (times[at] as Time).end <= figure.span.start) {
      pending = times[at] as Time;
      at += 1;
    }
    if (pending && AHEAD.test(text.slice(pending.end, figure.span.start)) && !isAside(text, pending)) {
      found.push({ figure, time: pending.shown, at: pending });
      pending = null;
      continue;
    }
    pending = null;
    const next = times[at];
    const before = figures[index + 1]?.span.start ?? text.length;
    if (next && next.start < before && isBehind(text, figure.span.end, next)) {
      found.push({ figure, time: next.shown, at: next });
      at += 1;
      // "None were open at 31 March 2024 or 31 March 2025"
      const more = times[at];
      if (more && more.end < before && OR.test(text.slice(next.end, more.start)) && !AHEAD.test(text.slice(more.end, before))) {
        found.push({ figure, time: more.shown, at: more });
        at += 1;
      }
    } else untold.push(figure);
  }
  const names = new Set(found.map(({ time }) => foldPeriod(time)));
  if (found.length < 2 || names.size < found.length) return [];
  const spans = [...found.map(({ figure }) => figure), ...untold].map(({ span }) => span);
  const sentences = sentencesAt(
    text,
    [...spans].sort((a, b) => a.start - b.start),
  );
  const own = found.map(({ figure: { span } }) => sentences.find((sentence) => contains(sentence, span)));
  const [from, to] = [own[0]?.start ?? 0, own.at(-1)?.end ?? text.length];
  if (untold.some(({ span }) => contains({ start: from, end: to }, span))) return [];
  if (found.some(({ figure }) => PART.test(text.slice(Math.max(0, figure.span.start - 40), figure.span.start)))) return [];
  return tellOneThing(text, found) ? found.map((one, index) => ({ ...one, time: yearMeant(one.time, found[index - 1]?.time) })) : [];
}

/** "52 in 2021/22 and 47 in the following year": the year that is meant, where the one before it is told. */
export function yearMeant(time: string, before: string | null | undefined): string {
  const step = AFTER.test(time) ? 1 : BEFORE.test(time) ? -1 : 0;
  const [, year, end] = /^(\d{4})(\/\d\d)?$/.exec(foldPeriod(before ?? '')) ?? [];
  if (!step || !year) return time;
  const meant = Number(year) + step;
  return end ? `${meant}/${String(meant + 1).slice(-2)}` : String(meant);
}
const AFTER = /^(?:following|next) .*year$|^year (?:after|following)\b/i;
const BEFORE = /^(?:previous|preceding) .*year$|^year before\b/i;

/** "At Fell, which opened in May 2020, there were 2 in 2021": told of Fell, and not of the figure. */
const isAside = (text: string, { start, end }: Time): boolean =>
  text[end] === ',' && /,\s(?:which|who|where|that|having)\b[^,.;\n]*$/.test(text.slice(Math.max(0, start - 80), start));

const isBehind = (text: string, from: number, { shown, start, end }: Time): boolean => {
  const gap = text.slice(from, start);
  return BEHIND.test(gap) || (SELF.test(shown) && BARE.test(gap)) || (BRACKET.test(gap) && text[end] === ')');
};

/** "14 were received in 2021 and 3 were upheld in 2022" are two things. */
function tellOneThing(text: string, found: readonly Timed[]): boolean {
  const deeds = found
    .map(({ figure: { span }, at }) => deedsIn(text.slice(at.end, span.start) + text.slice(span.end).split(CLAUSE, 1)[0]))
    .filter(({ length }) => length);
  return deeds.every((one) => one.some((deed) => deeds[0]?.includes(deed)));
}
const deedsIn = (text: string): readonly string[] => text.match(DEED) ?? [];
const DEED =
  /\b(?!(?:increased|decreased|dropped|recorded)\b)(?:[a-z]{3,}ed|made|upheld|held|sent|lost|won|found|left|given|taken|sold|paid)\b/g;
const CLAUSE = /[.;,\d]/;

/** The time that a text tells for a figure, where it tells several. */
export const timeTold = (text: string, at: Span): string | null =>
  timedIn(text).find(({ figure }) => overlaps(figure.span, at))?.time ?? null;

const EACH =
  /^(?: [A-Za-z'-]+){0,6}? (?:in|for|during) (?:each|every|every one|both) (?:of (?:the|these|those)(?: [a-z]+)?(?: (?:financial|calendar|academic|school|council))? (?:years|months|quarters|periods)|(?:financial |calendar |academic |school |council )?(?:year|years|month|quarter|period))\b/;
/** The times that a question names, for a figure that is told for each of them: "two in each year". */
export function eachTime(text: string, { end }: Span, question: string, years: readonly string[] = []): readonly string[] {
  if (!EACH.test(text.slice(end, end + 120))) return [];
  const times = figuresOf(question).filter(({ role }) => role === 'period');
  const [only] = times;
  if (!only) return years;
  if (times.length > 1) return times.map(({ text: shown }) => shown);
  const range = /^((?:19|20)\d\d) (?:to|and|until) ((?:19|20)\d\d)$/.exec(only.text.replace(/^between /i, ''));
  const [from, to] = [Number(range?.[1]), Number(range?.[2])];
  return to > from && to - from < 12 ? Array.from({ length: to - from + 1 }, (_, index) => String(from + index)) : [];
}
