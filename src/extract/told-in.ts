import type { Expects } from '../model/questionnaire.js';
import type { Figure } from './figure.js';
import { figuresOf } from './figures.js';
import { saysSoShortly } from './rules/boolean/unasked.js';

/** What an answer may have been asked for, where nobody knows the question. */
export interface Way {
  readonly expects: Expects;
  readonly figure?: Figure;
  /** How many things a list must have. */
  readonly items?: number;
}

/** What an answer may have been asked for, as it tells it: the likeliest first. */
export function toldIn(text: string): Way[] {
  const sentences = text.split(/(?<=[.!?])\s+(?=[A-ZÀ-Þ\d])/u).slice(0, 3);
  const figure = sentences.flatMap((own) => (own.length > LONGEST ? [] : (figuresOf(own).find((one) => tells(one, own)) ?? [])))[0];
  const items = figure && figure.value < 20 && Number.isInteger(figure.value) && figure.role === 'plain' ? figure.value : undefined;
  const first = sentences[0] ?? '';
  const day = figuresOf(first).find(({ role }) => role === 'date');
  return [
    ...(day && opens(first, day) ? [{ expects: 'date' as const }] : []),
    ...(items ? [{ expects: 'list' as const, items }] : []),
    ...(namesSeveral(text.replace(/,\n/g, ', ')) ? [{ expects: 'list' as const }] : []),
    ...(figure ? [{ expects: EXPECTED[figure.role] ?? 'count', figure }] : []),
    ...(!figure && day && !opens(first, day) && TELLS_WHEN.test(first.slice(0, day.span.start)) ? [{ expects: 'date' as const }] : []),
    ...(figure ? [] : [{ expects: 'boolean' as const }]),
  ];
}
const opens = (text: string, { span }: Figure): boolean => !/\w/.test(text.slice(0, span.start));
const EXPECTED: Readonly<Record<string, Expects>> = { money: 'money', percentage: 'percentage' };

/** The text gives several names: alone, behind a lead, or behind a verb. */
const namesSeveral = (text: string): boolean => LISTS.some((list) => list.test(text));
const LISTS: readonly RegExp[] = [
  // "The boats are:" over lines, or before names
  /^[^\n:]{0,120}:\s*(?:\n|[A-Z][^.:]*,)/,
  /\bnamely\b/,
  // "Marl, Fell and Dale", "Marl; Fell; Dale", "Cllr Marl, Cllr Fell, Cllr Dale"
  /^[^.;:\n]{2,60}(?:[,;] [^.;:\n]{2,60})+,? and [^.;:\n]{2,60}\.?$/,
  /^[^.:\n]{2,60}(?:; [^.;\n]{2,60})+\.?$/,
  /^[A-Z][^.;:\n,]{2,40}(?:, [A-Z][^.;:\n,]{2,40}){2,}\.?$/,
  // lines, counted or not
  /^(?:\W*\d[.)] [^\n]+\n){2,}/,
  /^[^.:\n]{2,60}(?:\n[^.:\n]{2,60})+$/,
  // "The piers under review are Marl, Fell and Dale."
  /\b(?:are|were|is|by|with|at|from|uses?|used) (?:the )?[A-Z][^.;:\n]*, [^.;:\n]*(?:,| and) (?:the )?[A-Z]/,
];

/** Nothing but what was asked for, or that first of all. */
export function tellsOnly(text: string, { expects, figure }: Way): boolean {
  if (expects === 'list') return !/[.:(]|\b(?:are|were|is|was|by|with|at|from|has|have|uses?|used)\b/i.test(text.replace(/\.\s*$/, ''));
  if (expects === 'boolean') return saysSoShortly(text);
  return figure !== undefined && /\d/.test(figure.text) && text.startsWith(figure.text);
}

/** "one scheme", "the two companies", "the placements in 2", "Windows 10": no number that somebody asked for. */
export function tells({ role, span, value, unit }: Figure, sentence: string): boolean {
  const [before, after] = [sentence.slice(0, span.start), sentence.slice(span.end)];
  if (role === 'money') return true;
  if (role === 'percentage') return !/\($/.test(before);
  // "41,760 tonnes of it were taken away" opens with what was asked for; "Within 20 days" tells a time
  if (role === 'measure') return !/\w/.test(before) && !TIME.test(unit) && /^[^.;:]*\b(?:is|are|was|were)\b/i.test(after);
  if (role !== 'plain' || (value === 1 && !/\d/.test(sentence.slice(span.start, span.end)))) return false;
  if (/\b[A-Z]{2,} $/.test(before)) return false;
  if (/[A-Z][\w-]*[ -]$/.test(before) && /^(?:[ ,](?: ?[A-Z(]| ?and\b)|[A-Z)\d-]|\.?$)/.test(after)) return false;
  // "999 calls", "a three-year lease"
  if (/^(?:101|111|112|999)$/.test(sentence.slice(span.start, span.end)) || /^-[a-z]/i.test(after)) return false;
  if (value < 20 && /\b(?:in|at|to|under|see)\s$/i.test(before)) return false;
  return !/\b(?:the|these|those|our|its|both|all|question|questions|item|part|point)\s$/i.test(before);
}

const TIME = /\b(?:sec|min|hour|hr|day|night|week|wk|month|year)/i;

/** Longer sentences tell of more than a figure. */
const LONGEST = 200;

/** "The last increase took effect on 8 April 2024.": one day and nothing else. */
export function tellsDay(text: string): boolean {
  const [day, ...others] = text.length < 120 ? figuresOf(text) : [];
  return day?.role === 'date' && !others.length && TELLS_WHEN.test(text.slice(0, day.span.start)) && !/\w/.test(text.slice(day.span.end));
}
const TELLS_WHEN =
  /^\W*$|^\W*(?!(?:i|we|you|your|yes|no|none|not)\b)[^.;:?(\n]*\b(?:(?:end(?:s|ed)?|expire[sd]?|begins?|began|start(?:s|ed)|commence[sd]|launched) |(?:is|was|were|will be|took|takes?|came|comes?|opens?|began|begins?|ends?|runs?|expires?|held|[a-z]+ed) (?:[a-z]+ ){0,12}?(?:on|from|in|until|to) (?:the |(?:mon|tues|wednes|thurs|fri|satur|sun)day )?)$/i;

/** Of what the text opens with a figure: "1,461. This is a count of …", "£40,000", "Nil."; null where it does not. */
export function opensWith(text: string): Expects | null {
  if (FEWER_THAN.test(text)) return 'count';
  const sum = OPENS_WITH_FIGURE.exec(text);
  return sum ? (sum[1] ? 'money' : 'count') : null;
}
const FEWER_THAN = /^\W{0,3}(?:(?:fewer|less) than|under) (?:three|five|six|ten|eleven|twenty)(?:\s*[.;]|\s*$)/i;
const OPENS_WITH_FIGURE =
  /^[\s*"'(]{0,3}(?:(?:(?:fewer|less|more) than |approximately |approx\.? |about |around )?([£€])?\d[\d,]*(?:\.\d+)?(?:[km]| million)?(?:[.;]?\s*$|[.;]\s+[A-ZÀ-Þ]| \(| (?:as (?:at|of|on)|at|on|in|for|during|between|since)\b)|(?:none|nil|zero)(?:\.\s|\s*\.?\s*$))/iu;
