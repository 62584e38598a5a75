import { wordSet } from '../model/words.js';
import type { Figure } from './figure.js';
import { figuresOf } from './figures.js';
import { sentencesAt } from './sentences.js';
import { isSum } from './sum.js';

/** A figure of several, with the name that it is for. */
export interface Named {
  readonly figure: Figure;
  readonly name: string;
}

const JOIN = String.raw`\s*(?:[,;]?\s*(?:and|while|plus|with|but|&)\s+|[,;]\s*)(?:(?:a )?(?:further|another|only|just|about)\s+)?`;
const NAME = String.raw`(?!(?:and|but|or|so|then|of|with|to|not|in|at|by|for|from|on)\b)(?:(?:the|our|each|an?|all) )?[A-Za-zÀ-ž][A-Za-zÀ-ž0-9&'/-]*(?: (?!(?:and|were|was|are|is|had|have|has|which|who|that|but|while|there|we|they|it|to|pays?|paid|costs?|spent|made|took|received)\b)[A-Za-zÀ-ž(][A-Za-zÀ-ž0-9&'/()-]*){0,6}`;
const THING = String.raw`(?:\s+(?!(?:at|in|for|from|on|by|per|under|of|to)\b)[A-Za-zÀ-ž'-]+){0,6}?`;
/** "14 at Marl, 3 at Tarn and 2 at Fell": each figure has its name behind it. */
const BEHIND = new RegExp(
  `^${THING}\\s+(?:at|in|for|from|on|by|per|under)\\s+(${NAME})(?:(${JOIN})$|(?=$|\\s(?:at|in|to|of) which\\b|\\s(?:who|which|that|where|during|between|as|since)\\b))`,
  'u',
);
/** "Marl (14), Tarn (3)". */
const OPENED = new RegExp(`(?:^|[:,;]|\\b(?:and|were|was|are|is|in|at|of))\\s*(${NAME})\\s*\\($`, 'u');
/** "Residents pay £2.40; visitors pay £4": each figure has its name before it, the first at the head of a sentence. */
const AHEAD = new RegExp(
  `(?:^|[.;,\\n]\\s*|\\band\\s+|\\bwhile\\s+)(?:(?:at|in|for|from)\\s+)?(${NAME})\\s*(?:[:=-]|\\s(?:pays?|paid|had|has|costs?|is|was|were|are|received|made|took|spent|it was|there were|the (?:figure|number) was))?\\s+(?:an? |about )?$`,
  'u',
);

/** Words that name no part of what was asked. */
const NOBODY =
  /^(?:(?:we|they|it|you|he|she)\b.*|(?:compared?|comparing|found|finding|show(?:s|ed|ing)?|recorded|reported|identified|counted|estimated|saw|versus|against|than|down|up|rising|falling|increasing|decreasing|followed|preceded)\b.*|(?:last|this|the previous|the same) (?:year|month|quarter|week)|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]{3,6})?\b.*|.*\b(?:half|quarter)\b.*|(?:the )?(?:present|moment|date|total|overall|average|answer|figures?|number|amount|cost|this|that|these|those|which|it|there|we|they|he|she|year|years|month|months|day|days|week|weeks|all|any|addition|response|cases?|same|following|period|end|start|time|figure|question|one|ones|them|us|each|hour|cent|annum|head|first|second|of|to|from|by|in|at|on|for|as|an?|purpose|reasons?|council|trust|board|force|authority|university|department|service|company))$/i;

/** What stands beside what was asked: "the budget was £900k and the outturn £1.2m". */
const OTHERWISE =
  /^(?:(?:the|our|an?) )?(?:original |revised |annual )?(?:budget|outturn|actual|forecast|target|estimate|allocation|grant|limit|capacity|establishment|maximum|minimum|plan)\b/i;

/** Figures that a sentence names one after the other at most. */
const LONGEST = 80;

/**
 * The figures of one role that a sentence gives one after the other, each with a name of its own, in one form for all of them; empty where a
 * figure of the sentence has none, where two share one, or where a single one of the names is what was asked.
 */
export function runOf(text: string, question: string, role: Figure['role']): readonly Named[] {
  const figures = figuresOf(text).filter((figure) => figure.role === role);
  const asked = wordSet(question);
  const [first] = figures;
  const sentences = new Map<number, { readonly own: Figure[]; end: number }>();
  for (const [at, { start, end }] of sentencesAt(
    text,
    figures.map(({ span }) => span),
  ).entries()) {
    const sentence = sentences.get(start) ?? { own: [], end };
    sentence.own.push(figures[at] as Figure);
    sentence.end = end;
    sentences.set(start, sentence);
  }
  for (const [start, { own, end }] of sentences) {
    if (own.length < 2 || own.length > LONGEST) continue;
    // "37. The reasons were: pay (9), family (6)": the first answers
    const values = own.map((one) => one.value);
    const told = first !== undefined && first.span.start < start && !isSum(first.value, values);
    const named = behind(text, own, end) ?? (told ? null : bracketed(text, own, start)) ?? ahead(text, own, start);
    if (named?.some(({ name }) => OTHERWISE.test(name) && ![...wordSet(name)].some((word) => asked.has(word)))) continue;
    if (!named || new Set(named.map(({ name }) => name.toLowerCase())).size < named.length) continue;
    const whole = named.filter(({ name }) => [...wordSet(name)].every((word) => asked.has(word)));
    if (whole.length !== 1) return named;
  }
  return [];
}

const isName = (name: string): boolean =>
  !NOBODY.test(name) && !figuresOf(name).some(({ role }) => role === 'period' || role === 'date' || role === 'plain' || role === 'law');

function all(named: readonly (Named | null)[]): Named[] | null {
  return named.every((one) => one !== null && isName(one.name)) ? (named as Named[]) : null;
}

const behind = (text: string, figures: readonly Figure[], end: number): Named[] | null =>
  all(
    figures.map((figure, index) => {
      const next = figures[index + 1];
      const words = text.slice(figure.span.end, next?.span.start ?? end);
      const match = BEHIND.exec(next ? words : (/^(?:[^.;,\n]|\n(?=\w))*/.exec(words)?.[0] ?? ''));
      return match && (!next || match[2]) ? { figure, name: (match[1] as string).trim() } : null;
    }),
  );

const bracketed = (text: string, figures: readonly Figure[], start: number): Named[] | null =>
  all(
    figures.map((figure, index) => {
      const match = OPENED.exec(text.slice(figures[index - 1]?.span.end ?? start, figure.span.start).replace(/^\)/, ''));
      return match && text[figure.span.end] === ')' ? { figure, name: (match[1] as string).trim() } : null;
    }),
  );

const ahead = (text: string, figures: readonly Figure[], start: number): Named[] | null =>
  all(
    figures.map((figure, index) => {
      const match = AHEAD.exec(text.slice(figures[index - 1]?.span.end ?? start, figure.span.start));
      return match ? { figure, name: (match[1] as string).trim() } : null;
    }),
  );
