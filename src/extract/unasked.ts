import { type Answer, doubt, type Kind, type Located, QUANTITIES } from '../model/answer.js';
import type { Letter } from '../model/letter.js';
import type { Expects } from '../model/questionnaire.js';
import type { Figure } from './figure.js';
import { figuresOf } from './figures.js';
import { FITS } from './headline/kinds.js';
import { saysSo, saysSoShortly } from './rules/boolean/unasked.js';
import { yesNo } from './rules/boolean/yes-no.js';

/**
 * Where the letter does not print the question: what was looked for, as the answer tells it at once. "1. 1,461. This is a count of …" opens with it;
 * "The last increase took effect on 8 April 2024." tells one day and nothing else.
 */
export function asAnswered({ document }: Letter, located: Located): Located {
  const { question, stretches } = located;
  if (question.text || question.expects !== 'text' || !stretches[0]) return located;
  const own = document.reading.slice(stretches[0].span.start, stretches[0].span.end);
  const sum = OPENS_WITH_FIGURE.exec(own);
  const expects = sum ? (sum[1] ? 'money' : 'count') : stretches.length === 1 && tellsDay(own) ? 'date' : null;
  return expects ? expecting(located, expects) : located;
}
const OPENS_WITH_FIGURE =
  /^[\s*"'(]{0,3}(?:(?:(?:fewer|less|more) than |approximately |approx\.? |about |around )?([£€])?\d[\d,]*(?:\.\d+)?(?:[km]| million)?(?:[.;]?\s*$|[.;]\s+[A-ZÀ-Þ]| \(| (?:as (?:at|of|on)|at|on|in|for|during|between|since)\b)|(?:none|nil|zero)(?:\.\s|\s*\.?\s*$))/iu;

/**
 * "Mediation was completed in 121 cases.": a letter that does not print the question, and an answer in which nothing but prose was found although it
 * tells more than that. It is read once more as if what it tells had been asked, which is in doubt unless the answer is nothing else.
 */
export function asTold({ document }: Letter, answer: Answer, located: Located, read: (located: Located) => Answer): Answer {
  const topic = TOPIC.test(answer.question.text);
  if ((answer.question.text && !topic) || !answer.span) return answer;
  const text = located.stretches
    .map(({ span }) => document.reading.slice(span.start, span.end))
    .join('\n')
    .trim();
  // "Three bids were received, from Marl, Fell and Dale."
  const listed = !topic && answer.kind === 'count' && Number(answer.value) < 20 ? read(expecting(located, 'list')) : null;
  if (listed && fits(listed, 'list', undefined, Number(answer.value)))
    return inDoubt(listed, 'its answer tells as many names as it counts');
  if (answer.kind !== 'text') return topic ? answer : unlessAlone(answer, text);
  if (answer.question.expects !== 'text' || answer.values.some(({ kind }) => !TOLD.has(kind))) return answer;
  const ways = toldIn(text).filter(({ figure, items }) => figure || items || !topic);
  for (const { expects, figure, items } of ways) {
    const again = read(expecting(located, expects));
    if (!fits(again, expects, figure, items)) continue;
    return again.doubts.length || tellsOnly(text, expects, figure)
      ? unlessAlone(again, text)
      : inDoubt(again, `${expects} is what its answer tells`);
  }
  // names or a day that no rule could read
  const [unread] = ways.filter(({ expects }) => expects !== 'boolean');
  return unread && !answer.doubts.length ? inDoubt(answer, `its answer may tell a ${unread.expects}`) : answer;
}

/** "Pupils carried": no more than a topic that the office gave its answer. */
const TOPIC =
  /^(?!(?:number|amount|cost|total|names?|list|cop(?:y|ies)|details?|dates?|reasons?|how|what|which|who|when|where|why|is|are|do|does|did|has|have|any)\b)[A-ZÀ-Þ][^\s.?!:;\d]*(?: [^\s.?!:;\d]+){0,4}$/iu;

const expecting = (located: Located, expects: Expects): Located => ({ ...located, question: { ...located.question, expects } });

const inDoubt = (answer: Answer, why: string): Answer => ({
  ...answer,
  confidence: 'low',
  doubts: [...answer.doubts, doubt('reading/unexpected-kind', `The letter does not print the question; ${why}.`)],
});

/** "14 files were sent. 11 led to a fine.": nobody knows which of the two was asked for. Of "23, of which 9 were upheld", the first most likely. */
function unlessAlone(answer: Answer, text: string): Answer {
  const role = answer.kind === 'money' ? 'money' : answer.kind === 'count' ? 'plain' : null;
  if (!role || answer.doubts.length) return answer;
  const own = numbersIn(answer.value);
  const others = figuresOf(text).filter(
    (one) => one.role === role && !own.includes(one.value) && tells(one, text) && !PART.test(text.slice(0, one.span.start)),
  );
  return others.length ? inDoubt(answer, 'its answer tells several figures') : answer;
}
const PART = /(?:\(|\bof (?:which|whom) (?:about |around )?)$/i;

interface Way {
  readonly expects: Expects;
  readonly figure?: Figure;
  /** How many things a list must have. */
  readonly items?: number;
}

/** What an answer may have been asked for, as it tells it: the likeliest first. */
function toldIn(text: string): Way[] {
  const sentences = text.split(/(?<=[.!?])\s+(?=[A-ZÀ-Þ\d])/u).slice(0, 3);
  const figure = sentences.flatMap((own) => (own.length > LONGEST ? [] : (figuresOf(own).find((one) => tells(one, own)) ?? [])))[0];
  const items = figure && figure.value < 20 && Number.isInteger(figure.value) && figure.role === 'plain' ? figure.value : undefined;
  const first = sentences[0] ?? '';
  const day = figuresOf(first).find(({ role }) => role === 'date');
  return [
    ...(day && opens(first, day) ? [{ expects: 'date' as const }] : []),
    ...(items ? [{ expects: 'list' as const, items }] : []),
    ...(LISTS.test(text.replace(/,\n/g, ', ')) ? [{ expects: 'list' as const }] : []),
    ...(figure ? [{ expects: EXPECTED[figure.role] ?? 'count', figure }] : []),
    ...(!figure && day && !opens(first, day) && TELLS_WHEN.test(first.slice(0, day.span.start)) ? [{ expects: 'date' as const }] : []),
    ...(figure ? [] : [{ expects: 'boolean' as const }]),
  ];
}
const opens = (text: string, { span }: Figure): boolean => !/\w/.test(text.slice(0, span.start));
const EXPECTED: Readonly<Record<string, Expects>> = { money: 'money', percentage: 'percentage' };

function fits(answer: Answer, expects: Expects, figure?: Figure, items?: number): boolean {
  if (expects === 'list') return answer.kind === 'list' && Array.isArray(answer.value) && (!items || answer.value.length === items);
  // in what words a yes or no may be told depends on the question
  if (expects === 'boolean' && !answer.values.some(({ rule }) => rule === yesNo.id || rule === saysSo.id)) return false;
  if (!FITS[expects].some((kind) => kind === answer.kind) && !(answer.kind === 'several' && QUANTITIES.includes(expects as Kind)))
    return false;
  return !figure || answer.values.some(({ value }) => numbersIn(value).includes(figure.value));
}
const numbersIn = (value: unknown): unknown[] => (typeof value === 'object' && value ? Object.values(value) : [value]);

/** Names and nothing else; a lead to them; several of them behind a verb. */
const LISTS =
  /^[^\n:]{0,120}:\s*(?:\n|[A-Z][^.:]*,)|\bnamely\b|^[^.;:\n]{2,60}(?:[,;] [^.;:\n]{2,60})+,? and [^.;:\n]{2,60}\.?$|^[^.:\n]{2,60}(?:; [^.;\n]{2,60})+\.?$|^[A-Z][^.;:\n,]{2,40}(?:, [A-Z][^.;:\n,]{2,40}){2,}\.?$|^(?:\W*\d[.)] [^\n]+\n){2,}|^[^.:\n]{2,60}(?:\n[^.:\n]{2,60})+$|\b(?:are|were|is|by|with|at|from|uses?|used) (?:the )?[A-Z][^.;:\n]*, [^.;:\n]*(?:,| and) (?:the )?[A-Z]/;
/** Nothing but what was asked for, or that first of all. */
function tellsOnly(text: string, expects: Expects, figure?: Figure): boolean {
  if (expects === 'list') return !/[.:(]|\b(?:are|were|is|was|by|with|at|from|has|have|uses?|used)\b/i.test(text.replace(/\.\s*$/, ''));
  if (expects === 'boolean') return saysSoShortly(text);
  return figure !== undefined && /\d/.test(figure.text) && text.startsWith(figure.text);
}

/** "one scheme", "the two companies", "the placements in 2", "Windows 10": no number that somebody asked for. */
function tells({ role, span, value }: Figure, sentence: string): boolean {
  const [before, after] = [sentence.slice(0, span.start), sentence.slice(span.end)];
  if (role === 'money') return true;
  if (role === 'percentage') return !/\($/.test(before);
  if (role !== 'plain' || (value === 1 && !/\d/.test(sentence.slice(span.start, span.end)))) return false;
  if (/\b[A-Z]{2,} $/.test(before)) return false;
  if (/[A-Z][\w-]*[ -]$/.test(before) && /^(?:[ ,](?: ?[A-Z(]| ?and\b)|[A-Z)\d-]|\.?$)/.test(after)) return false;
  // "999 calls", "a three-year lease"
  if (/^(?:101|111|112|999)$/.test(sentence.slice(span.start, span.end)) || /^-[a-z]/i.test(after)) return false;
  if (value < 20 && /\b(?:in|at|to|under|see)\s$/i.test(before)) return false;
  return !/\b(?:the|these|those|our|its|both|all|question|questions|item|part|point)\s$/i.test(before);
}

const TOLD: ReadonlySet<string> = new Set(['text', 'count', 'range', 'money', 'percentage', 'date']);
/** Longer sentences tell of more than a figure. */
const LONGEST = 200;

function tellsDay(text: string): boolean {
  const [day, ...others] = text.length < 120 ? figuresOf(text) : [];
  return day?.role === 'date' && !others.length && TELLS_WHEN.test(text.slice(0, day.span.start)) && !/\w/.test(text.slice(day.span.end));
}
const TELLS_WHEN =
  /^\W*$|^\W*(?!(?:i|we|you|your|yes|no|none|not)\b)[^.;:?(\n]*\b(?:(?:ends?|expires?|begins?|began) |(?:is|was|were|will be|took|takes?|came|comes?|opens?|began|begins?|ends?|runs?|expires?|held|[a-z]+ed) (?:[a-z]+ ){0,12}?(?:on|from|in|until|to) (?:the |(?:mon|tues|wednes|thurs|fri|satur|sun)day )?)$/i;
