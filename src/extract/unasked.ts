import { type Answer, doubt, inDoubt, type Kind, type Located, QUANTITIES } from '../model/answer.js';
import type { Letter } from '../model/letter.js';
import type { Expects } from '../model/questionnaire.js';
import { figuresOf } from './figures.js';
import { FITS } from './headline/kinds.js';
import { saysSo } from './rules/boolean/unasked.js';
import { yesNo } from './rules/boolean/yes-no.js';
import { opensWith, tells, tellsDay, tellsOnly, toldIn, type Way } from './told-in.js';

/**
 * Where the letter does not print the question: what was looked for, as the answer tells it at once. "1. 1,461. This is a count of …" opens with it;
 * "The last increase took effect on 8 April 2024." tells one day and nothing else.
 */
export function asAnswered({ document }: Letter, located: Located): Located {
  const { question, stretches } = located;
  if (question.text || question.expects !== 'text' || !stretches[0]) return located;
  const own = document.reading.slice(stretches[0].span.start, stretches[0].span.end);
  const expects = opensWith(own) ?? (stretches.length === 1 && tellsDay(own) ? 'date' : null);
  return expects ? expecting(located, expects) : located;
}
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
  if (listed && fits(listed, { expects: 'list', items: Number(answer.value) }))
    return unprinted(listed, 'its answer tells as many names as it counts');
  // "Started 4 May 2021." under one programme and "Started 2 June 2022. Ends in 2026." under another
  const parts = answer.kind === 'several' && !topic && answer.values.every(({ kind }) => kind === 'text');
  if (parts && toldIn(text)[0]?.expects === 'date') {
    const again = read(expecting(located, 'date'));
    const days = again.kind === 'several' && again.values.some(({ kind }) => kind === 'date');
    return unprinted(days ? again : answer, 'date is what its answer tells');
  }
  if (answer.kind !== 'text') return topic ? answer : unlessAlone(answer, text);
  if (answer.question.expects !== 'text' || answer.values.some(({ kind }) => !TOLD.has(kind))) return answer;
  const ways = toldIn(text).filter(({ figure, items }) => figure || items || !topic);
  for (const way of ways) {
    const { expects } = way;
    const again = read(expecting(located, expects));
    if (!fits(again, way)) continue;
    return again.doubts.length || tellsOnly(text, way) ? unlessAlone(again, text) : unprinted(again, `${expects} is what its answer tells`);
  }
  // names or a day that no rule could read
  const [unread] = ways.filter(({ expects }) => expects !== 'boolean');
  return unread && !answer.doubts.length ? unprinted(answer, `its answer may tell a ${unread.expects}`) : answer;
}

/** "Pupils carried": no more than a topic that the office gave its answer. */
const TOPIC =
  /^(?!(?:number|amount|cost|total|names?|list|cop(?:y|ies)|details?|dates?|reasons?|how|what|which|who|when|where|why|is|are|do|does|did|has|have|any)\b)[A-ZÀ-Þ][^\s.?!:;\d]*(?: [^\s.?!:;\d]+){0,4}$/iu;

const expecting = (located: Located, expects: Expects): Located => ({ ...located, question: { ...located.question, expects } });

const unprinted = (answer: Answer, why: string): Answer =>
  inDoubt(answer, doubt('reading/unexpected-kind', `The letter does not print the question; ${why}.`));

/** "14 files were sent. 11 led to a fine.": nobody knows which of the two was asked for. Of "23, of which 9 were upheld", the first most likely. */
function unlessAlone(answer: Answer, text: string): Answer {
  const role = answer.kind === 'money' ? 'money' : answer.kind === 'count' ? 'plain' : null;
  if (!role || answer.doubts.length) return answer;
  const own = numbersIn(answer.value);
  const others = figuresOf(text).filter(
    (one) => one.role === role && !own.includes(one.value) && tells(one, text) && !PART.test(text.slice(0, one.span.start)),
  );
  return others.length ? unprinted(answer, 'its answer tells several figures') : answer;
}
const PART = /(?:\(|\bof (?:which|whom) (?:about |around )?)$/i;

/** What was read is of the kind that the answer tells, and the figure or as many names are in it. */
function fits(answer: Answer, { expects, figure, items }: Way): boolean {
  if (expects === 'list') return answer.kind === 'list' && Array.isArray(answer.value) && (!items || answer.value.length === items);
  // in what words a yes or no may be told depends on the question
  if (expects === 'boolean' && !answer.values.some(({ rule }) => rule === yesNo.id || rule === saysSo.id)) return false;
  if (!FITS[expects].some((kind) => kind === answer.kind) && !(answer.kind === 'several' && QUANTITIES.includes(expects as Kind)))
    return false;
  return !figure || answer.values.some(({ value }) => numbersIn(value).includes(figure.value));
}
const numbersIn = (value: unknown): unknown[] => (typeof value === 'object' && value ? Object.values(value) : [value]);

const TOLD: ReadonlySet<string> = new Set(['text', 'count', 'range', 'money', 'percentage', 'date']);
