import type { Reading } from '../../../model/answer.js';
import { cue } from '../../../model/cue.js';
import { shift } from '../../../model/span.js';
import { contentWords, wordSet } from '../../../model/words.js';
import { askedOf, lackedIn, mayCount } from '../../asked.js';
import { asNumber, type Figure } from '../../figure.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';

/** The name behind a number: its words up to the end of the phrase. */
const NAME =
  /^\s*(?:[xX]\s+)?(?:(?:wtes?|ftes?|full-time|part-time|further|additional|more|other|new|dedicated)\s+)*((?:[A-Za-zÀ-ž&'/-]+)(?: (?!(?:who|which|that|based|dedicated|seconded|working|employed|in|at|on|across|within|for|to|by|from|with|and|or|were|was|are|is|have|has|had|do|does|there|covering|supporting|we|they|plus)\b)[A-Za-zÀ-ž&'/-]+){0,6})/u;
const REST = /^(?:[^.,;:\n(]|\n(?=[a-z])){0,60}(?![A-Za-zÀ-ž])/u;
const LINE = /(?:^|\n)[ \t]*(?:[-•*·▪–][ \t]*)?(?:[A-ZÀ-Þ][A-Za-zÀ-ž ]{2,40} - )?$/u;
const HAVING = cue(
  /\b(?:has|have|had|having|employs?|employed|owns?|operates?|provides?|provided|recruited|deployed|appointed|consists? of|comprises?|includes?|including|there (?:is|are|were|was)|team of|a further|an additional|plus|also)(?: (?:also|currently|presently|in place|now|a|an|further|additional|only|just|recently|a further|a total of|then))*\s*$/,
);
const JOINED = cue(/(?:\b(?:and|plus)|,)\s*$/);
const HAD = cue(
  /\b(?:has|have|had|employs?|employed|owns?|operates?|provides?|recruited|deployed|appointed|consists? of|comprises?|includes?|including|there (?:is|are|were|was))\b[^.;\n]*$/,
);
const ONE = /\b(?:and|plus|has|have|had|recruited|employs?|appointed|there is|with) (an? )(?:additional )?(?=[A-ZÀ-Þ][a-zà-ž]+ [A-ZÀ-Þ])/gu;
interface Item {
  readonly name: string;
  readonly reading: Reading<'count'>;
  readonly line: boolean;
}

export const each = defineRule({
  id: 'count/each',
  summary: 'Read the numbers of an answer that counts several sorts of the asked thing, each with its name.',
  yields: 'count',
  finds: [
    ['[[2]] x Lifeboat Coxswains\n[[3]] x Shore Crew', { all: [2, 3] }, { question: 'How many staff work there?', expects: 'count' }],
    [
      'We have [[2]] Harbour Wardens and [[3]] Boat Engineers.',
      { all: [2, 3] },
      { question: 'How many staff work there?', expects: 'count' },
    ],
    ['[[1]] X Coxswain [[3]] X Shore Crew', { all: [1, 3] }, { question: 'How many staff work there?', expects: 'count' }],
    [
      'Long stays - [[1,100]] & Short stays - [[7]].',
      { all: [1100, 7] },
      { question: 'How many stays, long and short?', expects: 'count' },
    ],
    ['Saplings [[340]], whips approx. [[6,000]].', { all: [340, 6000] }, { question: 'How many trees were planted?', expects: 'count' }],
    ['[[240]] (Scribe) and [[85]] (Copilot)', { all: [240, 85] }, { question: 'Number of licences', expects: 'count' }],
    [
      'Searches -\nWhite [[688]]\nMixed [[74]]\nNot stated [[164]]',
      { all: [688, 74, 164] },
      { question: 'What was recorded of those searched?', expects: 'text' },
    ],
    [
      'In the year:\n- guest on guest [[26]]\n- guest on staff [[38]]\n- staff on guest fewer than 6',
      { all: [26, 38] },
      { question: 'Please split by who did it.', expects: 'text' },
    ],
    ['Surgery - [[2.6]]\nCancer - [[1.5]]\nOthers - [[nil]]', { all: [2.6, 1.5, 0] }, { question: 'Vacancies by ward', expects: 'text' }],
    [
      "Site / leavers\nMarl  [[88]]\nTarn's  [[141]]\n\nThis leaves out volunteers.",
      { all: [88, 141] },
      { question: 'How many wardens left, by site?', expects: 'count' },
    ],
    [
      'Warden [[29]]\nVisitor [[4]]\nOther (crew, pilots) [[5]]',
      { all: [29, 4, 5] },
      { question: 'Number of reports by source', expects: 'count' },
    ],
    [
      '- Marl [[3,214]]\n\n- north Fell [[877]]\n\n- the Tarn valley [[12]]',
      { all: [3214, 877, 12] },
      { question: 'How many people wait in each county?', expects: 'count' },
    ],
    [
      'The list is kept from June:\n- Marl [[3,214]]\n- north Fell [[877]]',
      { all: [3214, 877] },
      { question: 'How many people wait in Marl, north Fell and Tarn?', expects: 'count' },
    ],
    ['[[12]] cars\n[[4]] vans', { all: [12, 4] }, { question: 'How many vehicles are leased?', expects: 'count' }],
  ],
  ignores: [
    ['See Attachment 2, sheet 4.', 'a place in a file', { question: 'How many stays were there?' }],
    ['We lease 180 and own 34', 'what we do', { question: 'How many cars are there?' }],
    ['Never in 2022, twice in 2023 and once in 2024', 'years', { question: 'How many times was it raised?', expects: 'count' }],
    ['In excess of 41,000, exact number 41,276', 'a bound and the number itself', { question: 'How many hours were worked?' }],
    ['Currently 234, down from 256', 'two times', { question: 'How many cars are there?', expects: 'count' }],
    ['Last year 198; this year 214', 'two times', { question: 'How many cars are there?' }],
    ['We have 64 women and 12 men.', 'one of them is what was asked', { question: 'How many women were referred?', expects: 'count' }],
    ['We have 5 wardens, in 3 of the parks.', 'a place is not a sort', { question: 'How many wardens are employed?', expects: 'count' }],
    ['We moved in 2019\nThe lease ended in 2021\nWe left in 2022', 'years', { question: 'What became of the site?', expects: 'text' }],
    ['2 x Lifeboat Coxswains\n3 x Shore Crew', 'the question asks for no number', { question: 'Who works there?', expects: 'text' }],
  ],
  *claim({ text, question, expects }) {
    if (expects === 'text') for (const { name, reading } of rows(text)) yield { ...reading, entity: name };
    if (expects !== 'count') return;
    const asked = askedOf(question);
    const table = block(text);
    // "How many are there in Marl and in Fell?" asks for a row each
    const names = table.filter(({ name }) => question.toLowerCase().includes(name.toLowerCase())).length;
    if (table.length && (ASKS_EACH.test(question) || (names > 1 && names === table.length))) {
      for (const { name, reading } of table) yield { ...reading, entity: name };
      return;
    }
    const items = figuresOf(text)
      .flatMap((figure) => itemAt(text, figure, question))
      .concat(asked.sorts ? singles(text) : [], pairs(text));
    const lines = items.filter(({ line }) => line);
    const listed = new Set(lines.map(({ name }) => name.toLowerCase())).size > 1;
    const named = items.filter(
      ({ name, line }) => line || [...asked.heads].some((head) => contentWords(name).includes(head)) || /\s[A-ZÀ-Þ]/u.test(name),
    );
    const told = asked.sorts && new Set(named.map(({ name }) => name.toLowerCase())).size > 1;
    if (!listed && !told) return;
    const words = wordSet(question);
    const whole = (one: Item) => contentWords(one.name).every((word) => words.has(word));
    const use = told ? items : lines;
    // one of the names is what was asked and the others are not: that number alone answers
    if (use.filter(whole).length === 1 && !asked.sorts) return;
    for (const { name, reading } of use) yield { ...reading, entity: name };
    if (asked.sorts) yield* absent(text, asked.heads);
  },
});

function itemAt(text: string, figure: Figure, question: string): Item[] {
  if (figure.role !== 'plain' || !mayCount(figure, question)) return [];
  const before = text.slice(Math.max(0, figure.span.start - 60), figure.span.start);
  const after = text.slice(figure.span.end, figure.span.end + 120);
  const match = NAME.exec(after);
  const words = match?.[1]?.trim() ?? '';
  if (!match || /^(?:of|per|years?|days?|in|at|on|for|to|and|or|were|was|are|is|have|has|had|x)\b/i.test(words)) return [];
  const times = /^\s*[xX]\s[A-ZÀ-Þ]/u.test(after);
  const line = times || (LINE.test(before) && (/^\s*x\s/i.test(after) || /^[^.\n]{3,70}(?:\n|$)/.test(after)));
  const joined = JOINED.test(before) && HAD.test(before);
  if (!line && !joined && !HAVING.test(before)) return [];
  const name =
    words.includes(' ') || line
      ? words
      : `${words}${REST.exec(after.slice(match[0].length))?.[0] ?? ''}`
          .replace(/\s+(?:and|then|also|there)(?=\s|$)[a-z ]{0,8}$/, '')
          .trim();
  return [{ name, line, reading: asNumber(figure) }];
}

const PAIR = /(?:^|[&,;\n]|\band)\s*([A-ZÀ-Þ][A-Za-zÀ-ž' -]{2,40}?)\s*(?:[:=]|\s-)\s*(\d[\d,]*)(?=\s*(?:[&,;.\n]|and\b|$))/gu;
/** "Saplings 340, whips approx. 6,000.": nothing but names and numbers. */
const PLAIN_PAIR =
  /(?:^|[,;]|\band)\s*([A-Za-zÀ-ž][A-Za-zÀ-ž' -]{2,30}?)\s(?:approx(?:imately|\.)?\s|about\s|around\s|c\.\s?)?(\d[\d,]*\d|\d)(?=\s*(?:[,;.]|and\b|$))/gu;
const PLAIN_PAIRS =
  /^\s*(?:[A-Za-zÀ-ž][A-Za-zÀ-ž' -]{2,30}\s(?:approx(?:imately|\.)?\s|about\s|around\s|c\.\s?)?\d[\d,]*(?:[,;]\s|\sand\s|\.?\s*$)){2,}$/u;
/** "240 (Scribe) and 85 (Copilot)". */
const BRACKETED = /(?<![\d.,£])(\d[\d,]*)\s*\(([A-ZÀ-Þ][A-Za-zÀ-ž' -]{2,30})\)/gu;
/** "Long stays - 40 & Short stays - 7": names before their numbers, two at least, in little else. */
function pairs(text: string): Item[] {
  const bracketed = text.length < 400 ? [...text.matchAll(BRACKETED)] : [];
  if (bracketed.length > 1 && bracketed.reduce((sum, [whole]) => sum + whole.length, 0) > text.trim().length * 0.6)
    return bracketed.map(({ index, 1: number = '', 2: name = '' }) => ({
      name,
      line: true,
      reading: { value: Number(number.replace(/,/g, '')), span: { start: index, end: index + number.length } },
    }));
  const found = text.length < 400 ? [...text.matchAll(PLAIN_PAIRS.test(text) ? PLAIN_PAIR : PAIR)] : [];
  // "never in 2022, twice in 2023": years
  if (
    found.some(([, , number = '']) => /^(?:19|20)\d\d$/.test(number)) &&
    found.every(([, name = '']) => /\b(?:in|of|for|during)$/i.test(name))
  )
    return [];
  // what is told of us, or of another time, is no part; nor is a place in a file ("See Attachment 2, sheet 4")
  if (
    found.some(([, name = '']) =>
      /^(?:we|they|it|i)\b|^(?:in excess of|over|more than|under|up to|at least|exact(?:ly)?|precise(?:ly)?|actual(?:ly)?|current(?:ly)?|now|today|presently|at present|previously|formerly|before|originally|(?:up|down|an? \w+) from)\b|\b(?:last|this|previous) (?:year|month|quarter)$|\b(?:attachment|enclosure|annex|appendix|work ?sheet|sheet|tab|page|section)s?$/i.test(
        name,
      ),
    )
  )
    return [];
  if (found.length < 2 || found.reduce((sum, [whole]) => sum + whole.length, 0) < text.trim().length * 0.7) return [];
  return found
    .filter(([, name = '']) => !/^(?:grand )?total|^(?:giving|making|so|thus|being)\b/i.test(name))
    .map((match) => {
      const start = match.index + match[0].lastIndexOf(match[2] as string);
      return {
        name: (match[1] as string).trim(),
        line: true,
        reading: { value: Number((match[2] as string).replace(/,/g, '')), span: { start, end: start + (match[2] as string).length } },
      };
    });
}

/** "White 688": nothing but a name and a number on the line. */
const ROW = /^\W*([A-Za-zÀ-ž][A-Za-zÀ-ž/&'(), -]{1,60}?)\s*(?:[-–:=\t]\s*|\s)(\d[\d,]*(?:\.\d{1,2})?|nil|none|zero)\s*[.;]?\s*$/iu;
/** Bounds are read by range/bounds, and are a row all the same. */
const HIDDEN_ROW = /^\W*[A-Za-zÀ-ž][A-Za-zÀ-ž/&' -]{1,50}?[-–:=\t ]+(?:<\s?\d+|(?:fewer|less) than \S+)\s*[.;]?\s*$/iu;
/** Rows of a name and a number each that are next to all there is; three at least. */
function rows(text: string, least = 2): Item[] {
  const lines = text.split('\n');
  const filled = lines.filter((line) => line.trim());
  let start = 0;
  const found = lines.flatMap((line): Item[] => {
    const from = start;
    start += line.length + 1;
    const match = ROW.exec(line);
    const number = match?.[2] ?? '';
    if (
      !match?.[1] ||
      /^(?:grand )?total|\b(?:than|under|below|over|about|to|by|section|page|question)$/i.test(match[1]) ||
      /^(?:19|20)\d\d$/.test(number)
    )
      return [];
    const at = from + line.lastIndexOf(number);
    return [
      {
        name: match[1].trim(),
        line: true,
        reading: { value: Number(number.replace(/,/g, '')) || 0, span: { start: at, end: at + number.length } },
      },
    ];
  });
  const hidden = filled.filter((line) => HIDDEN_ROW.test(line)).length;
  const names = new Set(found.map(({ name }) => name.toLowerCase()));
  return found.length > 1 && names.size === found.length && found.length + hidden > Math.max(least, filled.length * 0.6) ? found : [];
}

const ASKS_EACH = /\b(?:(?:by|per|each|every) (?!(?:the|your|our|email|post|law|other)\b)[a-z]+|broken? down|breakdown|split)\b/i;
/** Lines of a name and a number each, one under the other, whatever stands over and under them. */
function block(text: string): Item[] {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => ROW.test(line));
  // the items of a list are paragraphs
  const end = lines.findIndex((line, index) => index > first && line.trim() && !ROW.test(line) && !HIDDEN_ROW.test(line));
  const own = first < 0 ? [] : lines.slice(first, end < 0 ? undefined : end);
  const offset = lines.slice(0, Math.max(0, first)).join('\n').length + (first > 0 ? 1 : 0);
  if (own.length < 2 || lines.slice(end < 0 ? lines.length : end).some((line) => ROW.test(line))) return [];
  return shifted(rows(own.join('\n'), 1), offset);
}
const shifted = (items: readonly Item[], by: number): Item[] =>
  items.map((item) => ({ ...item, reading: { ...item.reading, span: shift(item.reading.span, by) } }));

/** "and a Peer Support Worker": one of them, told by the article. */
function singles(text: string): Item[] {
  return [...text.matchAll(ONE)].flatMap((match) => {
    const article = match.index + match[0].indexOf(match[1] as string, 3);
    const name = NAME.exec(text.slice(article + (match[1] as string).length, article + 90))?.[1] ?? '';
    const start = text.indexOf(name, article);
    return name ? [{ name, line: false, reading: { value: 1, span: { start: article, end: start + name.length } } }] : [];
  });
}

/** A sort of which there is none, beside others. */
function* absent(text: string, heads: ReadonlySet<string>): Generator<Reading<'count'>> {
  for (const { name, span } of lackedIn(text, heads)) yield { value: 0, entity: name, span };
}
