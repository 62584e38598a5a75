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
const NAME = String.raw`(?!(?:and|but|or|so|then|while|whereas|of|with|to|not|in|at|by|for|from|on)\b)(?:(?:the|our|each|an?|all) )?[A-Za-zÀ-ž][A-Za-zÀ-ž0-9&'/-]*(?: (?!(?:and|were|was|are|is|had|have|has|which|who|that|but|while|there|we|they|it|to|pays?|paid|costs?|spent|made|took|received)\b)[A-Za-zÀ-ž(][A-Za-zÀ-ž0-9&'/()-]*){0,6}`;
/** A name in capitals: "Marl", "North Area", "the Quayside Centre". */
export const PROPER = String.raw`(?:the )?[A-ZÀ-Þ][A-Za-zÀ-ž'’-]*(?: (?:of |of the |and )?[A-ZÀ-Þ][A-Za-zÀ-ž'’-]*){0,4}`;
const THING = String.raw`(?:\s+(?!(?:at|in|for|from|on|by|per|under|of|to)\b)[A-Za-zÀ-ž'-]+){0,6}?`;
/** "14 at Marl, 3 at Tarn and 2 at Fell": each figure has its name behind it. */
const BEHIND = new RegExp(
  `^${THING}\\s+(?:at|in|for|from|on|by|per|under)\\s+(${NAME})(?:(${JOIN})$|(?=$|\\s(?:at|in|to|of) which\\b|\\s(?:who|which|that|where|during|between|as|since)\\b))`,
  'u',
);
/** "Marl (14), Tarn (3)". */
const OPENED = new RegExp(`(?:^|[:,;]|\\b(?:and|were|was|are|is|in|at|of|by|with))\\s*(${NAME})\\s*\\($`, 'u');
/** "14 (Marl), 3 (Tarn)", "14 – Marl" a line. */
const CLOSED = new RegExp(
  `^\\s*(?:\\((${NAME})\\)|[–—-]\\s+(${NAME})(?=\\s*(?:[;\\n]|$)))(?:\\s*[,;]?\\s*(?:and )?|\\s*\\n\\s*[•*·▪–-]?\\s*)\\.?$`,
  'u',
);
/** "Marl, Tarn and Fell", before as many figures. */
const NAMES_OF = new RegExp(
  `(?:^|\\b(?:for|at|in|of)\\s+)((?:${PROPER},\\s+)*${PROPER},?\\s+and\\s+${PROPER})\\s+(?:is|are|was|were|came to|stands? at|stood at)\\s+$`,
  'u',
);

/** "Residents pay £2.40; visitors pay £4": each figure has its name before it, the first at the head of a sentence. */
const AHEAD = new RegExp(
  `(?:^|[.;,\\n/]\\s*|\\s-\\s|\\band\\s+|\\bwhile\\s+|\\bwhereas\\s+)(?:(?:[Aa]t|[Ii]n|[Ff]or|[Ff]rom)\\s+)?(${NAME})\\s*(?:[:=-]|\\s(?:pays?|paid|had|has|costs?|is|was|were|are|received|made|took|spent|it (?:is|was)|there (?:is|are|was|were)|the (?:figure|number|cost|rate) (?:is|was)))?\\s+(?:an? |about )?$`,
  'u',
);

/** Words that name no part of what was asked. */
const NOBODY =
  /^(?:(?:leaving|setting|putting) (?:aside|out)\b.*|(?:not|without) (?:counting|including)\b.*|(?:excluding|including|disregarding|discounting|besides|representing|comprising|involving|covering|affecting|equating)\b.*|as (?:of|at)\b.*|(?:we|they|it|you|he|she|having|being)\b.*|(?:the )?(?:end|start|close|beginning|middle) of\b.*|(?:compared?|comparing|found|finding|show(?:s|ed|ing)?|recorded|reported|identified|counted|estimated|saw|versus|against|than|down|up|rising|falling|increasing|decreasing|followed|preceded)\b.*|(?:last|this|the previous|the same) (?:year|month|quarter|week)|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]{3,6})?\b.*|.*\b(?:half|quarter)\b.*|(?:the )?(?:present|moment|date|total|overall|average|answer|figures?|number|amount|cost|this|that|these|those|which|it|there|we|they|he|she|year|years|month|months|day|days|week|weeks|all|any|addition|response|cases?|same|following|period|end|start|time|figure|question|one|ones|them|us|each|hour|cent|annum|head|first|second|of|to|from|by|in|at|on|for|as|an?|purpose|reasons?|council|trust|board|force|authority|university|department|service|company))$/i;

/** What stands beside what was asked: "the budget was £900k and the outturn £1.2m". */
const OTHERWISE =
  /^(?:(?:the|our|an?) )?(?:original |revised |annual )?(?:budget|outturn|actual|forecast|target|estimate|allocation|grant|limit|capacity|establishment|maximum|minimum|plan)\b/i;

/** "Nationally 50% were in time and in our region 47%": what the asked one is set beside. */
const OF_OTHERS =
  /^(?:(?:nation|region)ally|(?:the |our |its )?(?:(?:rest of the )?region|country|nation|county|(?:national|regional|england|english|uk|british|welsh|scottish) (?:average|figure|mean|rate)s?)|(?:in )?(?:england|wales|scotland|the uk|great britain)(?: as a whole| and wales)?|(?:all|other|similar|neighbouring|comparable) (?:councils|authorities|forces|trusts|boards|schools|hospitals|universities))$/i;

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
  const fits = (named: readonly Named[] | null): named is readonly Named[] =>
    named !== null &&
    named.length > 1 &&
    new Set(named.map(({ name }) => name.toLowerCase())).size === named.length &&
    !named.some(({ name }) => OF_OTHERS.test(name) && ![...wordSet(name)].some((word) => asked.has(word))) &&
    !named.some(({ name }) => OTHERWISE.test(name) && ![...wordSet(name)].some((word) => asked.has(word))) &&
    named.filter(({ name }) => [...wordSet(name)].every((word) => asked.has(word))).length !== 1;
  const runs = [...sentences].map(([start, { own, end }]): readonly Named[] | null => {
    if (own.length > LONGEST) return null;
    if (own.length < 2) return alone(text, own, start, end);
    // "37. The reasons were: pay (9), family (6)": the first answers
    const values = own.map((one) => one.value);
    const told = first !== undefined && first.span.start < start && !isSum(first.value, values);
    return (
      behind(text, own, end) ??
      (told ? null : bracketed(text, own, start)) ??
      closed(text, own, end) ??
      inTurn(text, own, start, end) ??
      ahead(text, own, start)
    );
  });
  // "At Marl there are 41, whereas at Tarn there are 17. Fell has 6."
  const every = runs.length > 1 && runs.every((run) => run !== null) ? runs.flat() : null;
  return [every, ...runs].find(fits) ?? [];
}

const isName = (name: string): boolean =>
  !NOBODY.test(name) &&
  !/\s(?:at|in|to|by|for|of|on|stands?|stood)$/.test(name) &&
  !figuresOf(name).some(({ role }) => role === 'period' || role === 'date' || role === 'plain' || role === 'law');

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

/** "followed by Tarn (3)", "and lowest at Fell (2)" */
const RANKED = /^(?:followed|then|next|highest|lowest|most|fewest|least|largest|smallest)(?: (?:by|at|in|for|of))? /;
const bracketed = (text: string, figures: readonly Figure[], start: number): Named[] | null =>
  all(
    figures.map((figure, index) => {
      const match = OPENED.exec(text.slice(figures[index - 1]?.span.end ?? start, figure.span.start).replace(/^\)/, ''));
      return match && text[figure.span.end] === ')' ? { figure, name: (match[1] as string).replace(RANKED, '').trim() } : null;
    }),
  );

/** "Fell, which opened last year, has 6", "For Fell, 6", "6 – Fell": the one figure of its sentence. */
function alone(text: string, figures: readonly Figure[], start: number, end: number): Named[] | null {
  const { span } = figures[0] as Figure;
  const name = HEAD.exec(text.slice(start, span.start))?.[1] ?? closed(text, figures, end)?.[0]?.name;
  return name ? all([{ figure: figures[0] as Figure, name }]) : null;
}
const HEAD = new RegExp(
  `^[^\\p{L}\\d]*(?:(?:[Aa]t|[Ii]n|[Ff]or|[Ff]rom)\\s+)?(${PROPER})(?:,\\s(?:which|who|where)\\s[^,]{3,60},|,)?\\s+(?:(?:has|had|is|was|it (?:is|was)|there (?:is|are|was|were)|we (?:have|had|employ|spent|paid))\\s+)?$`,
  'u',
);

const closed = (text: string, figures: readonly Figure[], end: number): Named[] | null =>
  all(
    figures.map((figure, index) => {
      const match = CLOSED.exec(text.slice(figure.span.end, figures[index + 1]?.span.start ?? end));
      return match ? { figure, name: (match[1] ?? match[2] ?? '').trim() } : null;
    }),
  );

/** "The figures for Marl, Tarn and Fell are 14, 3 and 2 respectively". */
function inTurn(text: string, figures: readonly Figure[], start: number, end: number): Named[] | null {
  const [first, last] = [figures[0] as Figure, figures.at(-1) as Figure];
  const names = (NAMES_OF.exec(text.slice(start, first.span.start))?.[1] ?? '').split(/,\s+(?:and\s+)?|\s+and\s+/);
  const joined = figures
    .slice(1)
    .every(({ span }, at) => /^(?:,|,? and)$/.test(text.slice((figures[at] as Figure).span.end, span.start).trimEnd()));
  const closes =
    /^,? respectively\b/.test(text.slice(last.span.end, end)) || (figures.length > 2 && /^\W*$/.test(text.slice(last.span.end, end)));
  return names.length === figures.length && joined && closes
    ? all(figures.map((figure, at) => ({ figure, name: names[at] as string })))
    : null;
}

const ahead = (text: string, figures: readonly Figure[], start: number): Named[] | null =>
  all(
    figures.map((figure, index) => {
      const match = AHEAD.exec(text.slice(figures[index - 1]?.span.end ?? start, figure.span.start));
      return match ? { figure, name: (match[1] as string).trim() } : null;
    }),
  );
