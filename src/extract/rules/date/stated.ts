import { isoDate } from '../../../model/dates.js';
import type { Figure } from '../../figure.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';

/** A date of a text, with its ISO form. */
export interface Dated {
  readonly figure: Figure;
  readonly iso: string;
}
/** The dates of a text; "19 July" has the year of the date behind it that nothing but stops and small words part from it: "19 July, 20 September and 15 November 2023". */
export function datesIn(text: string): Dated[] {
  const figures = figuresOf(text).filter(({ role }) => role === 'date');
  let year: string | null = null;
  let next = text.length;
  const found: Dated[] = [];
  for (const figure of figures.toReversed()) {
    const own = isoDate(figure.text);
    const shares: boolean = year !== null && SHARES.test(text.slice(figure.span.end, next));
    const iso: string | null = own ?? (shares ? isoDate(`${figure.text} ${year}`) : null);
    year = own ? (/\d{4}/.exec(own)?.[0] ?? null) : iso ? year : null;
    next = figure.span.start;
    if (iso) found.unshift({ figure, iso });
  }
  return found;
}
const SHARES = /^\s*(?:,|;|-|&|(?:,\s*)?(?:and|or|to|until|till|through)(?: (?:again )?on)?(?: the)?)\s*$/i;

/** "1 May to 3 June", "opened on 1 May and closed on 3 June". */
const JOIN =
  /^\s*(?:(?:(?:(?:up )?to(?: and including)?|-|–|until|and|through(?: to)?|till)(?: (?:the|on))?(?: (?:mon|tues|wednes|thurs|fri|satur|sun)day)?)|(?:and |, )?(?:(?:it|which|that) )?(?:closed|closes|ended|ends|finished|expired|expires|runs?|ran|shut|concluded|continued|lasted)(?: (?:on|until|to|till))?(?: (?:the|(?:mon|tues|wednes|thurs|fri|satur|sun)day))?|and (?:it )?(?:closed|closes|ended|ends|finished|expired|expires) on)\s*$/i;

const STARTS_AND_ENDS =
  /^\W*(?:(?:it|the [a-z]+) )?(?:started|began|commenced|start(?:s| date)?)\b[^\n]*\b(?:ends?|expires?|runs? (?:to|until)|end date)\b/i;
/** "1 September 2022. Its funding is confirmed until 31 August 2025": what stands between the two days. */
const ENDS_THEN =
  /^[.;,]\s+(?:(?:with|and) )?(?:[a-z]+ ){0,3}(?:funding|contract|grant|lease|agreement|term|it|money)\b[^.;\d]{0,40}\b(?:until|to|ends?(?: on)?|expires?(?: on)?|end (?:on|in)) $/i;
const STARTS_OPEN = /^\W*(?:(?:it|the [a-z]+) )?(?:started|began|commenced)\b[^\n]*\b(?:ongoing|no (?:fixed |set )?end date|open-ended)\b/i;
const SINCE_YEAR =
  /\b(?:started|began|commenced|launched|set up|established|since)\b[^.;\d]{0,40}\b((?:19|20)\d\d)(?=\W*[.;,]|\s(?:and|but)\b)/i;
/** "the start and end date": two days of one stretch, in whatever words the answer tells them. */
export const ASKS_FOR_BOTH =
  /\b(?:start\w*|beg[ai]n\w*|commenc\w*)\b[^?.]{0,120}\b(?:end|ends|ended|expir\w*|finish\w*|runs? (?:out|until|to))\b|\bopen(?:ed|s|ing|(?= (?:and|or)\b))[^?.]{0,80}\b(?:and|or) [^?.]{0,40}\b(?:clos(?:e[sd]?|ing)|shut|end(?:s|ed|ing)?)\b/i;

/** "with an option to extend to …", "which was signed on …". */
const MAY_BE_LATER = /\b(?:options?|exten\w+|renew\w*|prolong\w*|re-?tender\w*|reviewed|signed|decision|decided|(?:a )?further)\b/i;
/** "1 May 2020 and Tarn on 2 June 2021", "began on 1 May 2020. It was let again on 2 June 2021": the second day begins too. */
const BEGINS_ANOTHER =
  /(?:^|[,;]) ?(?:and|while|whereas) (?:the )?[A-ZÀ-Þ][^.;,]* (?:on|in|from|since) $|\b(?:started|began|commenced|launched|opened|(?:re-?)?let|awarded|renewed|signed|since) (?:again )?(?:on|in|from|since)? ?$/u;

/** "22-24 September 2025", "3 to 9 May 2024": both days; null for a single one. */
export function daysOf(text: string): { start: string; end: string } | null {
  const [, from, to, rest] =
    /^(\d{1,2})(?:st|nd|rd|th)?\s?(?:-|\/|to|&|and(?: the)?)\s?(\d{1,2})(?:st|nd|rd|th)?((?:\s+of)?\s+[a-z].*)$/i.exec(text) ?? [];
  const [start, end] = [isoDate(`${from}${rest}`), isoDate(`${to}${rest}`)];
  return rest && start && end && start < end ? { start, end } : null;
}

/** "The contract end date", where nothing is said of its start: the one day of a stretch that is asked about; null for both and for neither. */
const sideAsked = (question: string): 'start' | 'end' | null => {
  const [start, end] = [START.test(question), END.test(question)];
  return start === end || STRETCH.test(question) ? null : start ? 'start' : 'end';
};
const START =
  /\b(?:starts?|started|begins?|began|commence[sd]?) (?:date|day|on)\b|\bwhen (?:did|does|do|will)\b[^?.]{0,60}\b(?:start|begin|commence)\b|\bdate of commencement\b/i;
const END =
  /\b(?:end|expiry|expiration|expires?|finish|termination|closing) (?:date|day|on)\b|\bwhen (?:did|does|do|will|is|are)\b[^?.]{0,60}\b(?:end|expire|finish|run out)\b|\bdate of expiry\b/i;
const STRETCH = /\b(?:from when|until|between|dates|period|duration|how long|and)\b/i;

const NAME = `[A-ZÀ-Þ][A-Za-zÀ-ž0-9&'./-]*(?: (?:(?:of|and|the|for|&) )?[A-ZÀ-Þa-z][A-Za-zÀ-ž0-9&'./-]*){0,5}?`;
const BEFORE = new RegExp(
  String.raw`(?:^|[.;,\n]\s*|\band )(?:[-•*] )?(?:the )?(${NAME})(?:\s*(?:[-–:,=\t(]|\b(?:contract|ends?|ended|ending|expires?|expired|expiring|runs?|is|was|in|on|to|until|due)\b))*\s*$`,
  'u',
);
const BEHIND = new RegExp(String.raw`^\s*(?:\(|[-–] )(?:for |with )?(?:the )?(${NAME})(?=[),;.\n]|$)`, 'u');

/** The names that dates are for, one each: "Marl Ltd 30/11/2025" over "Tarn plc 31/03/2026"; empty unless every date has one of its own. */
function namesBeside(text: string, dates: readonly Figure[]): string[] {
  if (dates.length < 2) return [];
  const before = dates.map(({ span }, at) => BEFORE.exec(text.slice(dates[at - 1]?.span.end ?? 0, span.start))?.[1]);
  const behind = dates.map(({ span }, at) => BEHIND.exec(text.slice(span.end, dates[at + 1]?.span.start ?? text.length))?.[1]);
  for (const names of [before, behind]) {
    const found = names.flatMap((name) => (name && !NO_NAME.test(name) ? [name] : []));
    if (new Set(found).size === dates.length) return found;
  }
  return [];
}
const NO_NAME =
  /^(?:it|they|this|that|these|we|he|she|there|in|on|from|the|both|all|our|which|who|and|start|end|contract|first|second|then|signed|began|opened|closed|last|next|adopted|reviewed|approved|updated|published|issued|dated?)\b|\b(?:was|were|is|are|has|have|had|will|[a-z]{3,}ed|began|ends?|starts?|dates?)\b/i;

export const dateStated = defineRule({
  id: 'date/stated',
  summary: 'Read a date, or the first and last day of a stretch of time.',
  yields: 'date',
  finds: [
    ['[[30 / 11 / 2025]]', '2025-11-30'],
    ['[[1 October 2021 to 30 September 2025]].', { start: '2021-10-01', end: '2025-09-30' }, { expects: 'text', question: '' }],
    [
      '[[1 September 2022. Its funding is confirmed until 31 August 2025]].',
      { start: '2022-09-01', end: '2025-08-31' },
      { expects: 'text', question: '' },
    ],
    [
      '[[1 May 2020 to 31 March 2025]] (Marl) and [[2 June 2021]] to [[31 March 2026]] (Tarn).',
      { all: [{ start: '2020-05-01', end: '2025-03-31' }, '2021-06-02', '2026-03-31'] },
      { expects: 'date', question: 'When did each scheme start, and when does it end?' },
    ],
    [
      'It began on [[1 April 2020]]. It was let again on [[1 April 2023]] and runs to [[31 March 2026]].',
      { all: ['2020-04-01', '2023-04-01', '2026-03-31'] },
      { expects: 'date', question: 'When did the scheme start, and when does it end?' },
    ],
    ['Started [[11 November 2019]]. Ongoing, no end date.', '2019-11-11', { expects: 'text', question: '' }],
    [
      'Started at the pier in [[2013. Money is confirmed until 31 March 2025]].',
      { start: '2013', end: '2025-03-31' },
      { question: 'When did the ferry service start, and when is the present contract due to end?' },
    ],
    [
      'Started [[1 April 2020; contract ends 31 March 2025]]',
      { start: '2020-04-01', end: '2025-03-31' },
      { expects: 'text', question: '' },
    ],
    [
      'It began on [[1 July 2021. The present contract runs to 30 June 2025]], and may be prolonged.',
      { start: '2021-07-01', end: '2025-06-30' },
      { question: 'On what date did the ferry service start, and on what date is the present funding or contract due to end?' },
    ],
    ['All were inspected between [[3 and 14 March 2025]].', { start: '2025-03-03', end: '2025-03-14' }, { expects: 'date' }],
    ['[[June 2028]]', '2028-06', { expects: 'date' }],
    ['It ends on [[31st March 2025]].', '2025-03-31', { expects: 'date' }],
    ['It opened on [[8 January 2024 and closed on 22 January 2024]].', { start: '2024-01-08', end: '2024-01-22' }, { expects: 'date' }],
    [
      'We met on [[19 July]], [[20 September]] and [[15 November 2023]].',
      { all: ['2023-07-19', '2023-09-20', '2023-11-15'] },
      { expects: 'date' },
    ],
    ['It was between [[24 July and 18 August 2023]].', { start: '2023-07-24', end: '2023-08-18' }, { expects: 'date' }],
    ['[[22-24 September 2025]]', { start: '2025-09-22', end: '2025-09-24' }, { expects: 'date' }],
    [
      'The contract started on [[1 July 2021 and is due to expire on 30 June 2025]], with an option of two years.',
      { start: '2021-07-01', end: '2025-06-30' },
      { expects: 'date', question: 'When did the contract start and when does it expire?' },
    ],
    [
      'Start date: [[1 July 2023. The contract runs for three years, to 30 June 2026]].',
      { start: '2023-07-01', end: '2026-06-30' },
      { expects: 'date', question: 'The start and end date of the contract' },
    ],
    [
      'The inquiry opened on [[3 May 2024 and closed on 9 June 2024]].',
      { start: '2024-05-03', end: '2024-06-09' },
      { expects: 'date', question: 'The dates on which the inquiry opened and closed.' },
    ],
    ['Marl Ltd [[30/11/2025]]\nTarn plc [[31/03/2026]]', { all: ['2025-11-30', '2026-03-31'] }, { expects: 'date' }],
    ['Monday [[9 January 2023 to Friday 26 May 2023]] inclusive', { start: '2023-01-09', end: '2023-05-26' }, { expects: 'date' }],
    ['It took two days, [[11 and 12 October 2023]].', { start: '2023-10-11', end: '2023-10-12' }, { expects: 'date' }],
    ['01/04/2020 - [[31/03/2025]]', '2025-03-31', { expects: 'date', question: 'What is the contract end date?' }],
    ['[[30 April 2026]]. The Board may add a year to it.', '2026-04-30', { expects: 'text' }],
    ['[[1 October 2020 to 31 March 2022]]', { start: '2020-10-01', end: '2022-03-31' }, { expects: 'date' }],
  ],
  ignores: [
    ['31/02/2024', 'there is no such day', { expects: 'date' }],
    ['31 December', 'no year', { expects: 'date' }],
    [
      'We wrote on 3 May 2024 and again later about the other matters that you raised',
      'a date in prose, and none was asked for',
      { expects: 'text' },
    ],
  ],
  *claim({ text, expects, question }) {
    const read = datesIn(text);
    const dates = read.map(({ figure }) => figure);
    const isoOf = (figure: Figure): string => read.find((one) => one.figure === figure)?.iso ?? '';
    const [first, second] = dates;
    if (!first) return;
    // "1 October 2021 to 30 September 2025" is one stretch, and alone as one day is
    const said =
      second && JOIN.test(text.slice(first.span.end, second.span.start)) ? text.slice(first.span.start, second.span.end) : first.text;
    const alone = text.replace(/[^A-Za-zÀ-ž0-9]/gu, '').length < said.length + 12;
    const iso = isoOf(first);
    // "Started 1 April 2020; contract ends 31 March 2025", where the letter does not print what was asked
    const opens = /^\W*$/.test(text.slice(0, first.span.start));
    const ends = second && opens && ENDS_THEN.test(text.slice(first.span.end, second.span.start));
    if (!question.trim() && second && dates.length === 2 && (STARTS_AND_ENDS.test(text) || ends) && iso < isoOf(second)) {
      yield { value: { start: iso, end: isoOf(second) }, span: { start: first.span.start, end: second.span.end } };
      return;
    }
    // "Started 11 November 2019. Ongoing, no end date"
    if (!question.trim() && dates.length === 1 && STARTS_OPEN.test(text)) {
      yield { value: iso, span: first.span };
      return;
    }
    if (expects !== 'date' && !alone) {
      // a sentence of its own, whatever is told of it behind
      if (/^\s*$/.test(text.slice(0, first.span.start)) && /^\.\s+[A-ZÀ-Þ]/u.test(text.slice(first.span.end)))
        yield { value: daysOf(first.text) ?? iso, span: first.span };
      return;
    }
    // "Started in 2013. Money is confirmed until 31 March 2025"
    const year = !second && ASKS_FOR_BOTH.test(question) ? SINCE_YEAR.exec(text.slice(0, first.span.start)) : null;
    if (year?.[1]) {
      const start = year.index + year[0].length - year[1].length;
      yield { value: { start: year[1], end: iso }, span: { start, end: first.span.end } };
      return;
    }
    const join = second ? text.slice(first.span.end, second.span.start) : '';
    const both = ASKS_FOR_BOTH.test(question) && second && iso < isoOf(second) && join.length < 80 && !BEGINS_ANOTHER.test(join);
    const between = /\bbetween\s*$/i.test(text.slice(0, first.span.start)) && /^\s*and\s*$/i.test(join);
    if (second && (JOIN.test(join) || both || between)) {
      const side = dates.length === 2 && expects === 'date' ? sideAsked(question) : null;
      if (side) yield side === 'end' ? { value: isoOf(second), span: second.span } : { value: iso, span: first.span };
      else {
        yield { value: { start: iso, end: isoOf(second) }, span: { start: first.span.start, end: second.span.end } };
        // "1 May 2020 to 31 March 2025 (Marl) and 2 June 2021 to …": whose those are is not known
        for (const figure of both || !question ? dates.slice(2) : [])
          if (!MAY_BE_LATER.test(text.slice(second.span.end, figure.span.start))) yield { value: isoOf(figure), span: figure.span };
      }
    } else {
      const names = namesBeside(text, dates);
      for (const [index, figure] of dates.entries()) {
        const { span, text: shown } = figure;
        const name = names[index];
        yield { value: daysOf(shown) ?? isoOf(figure), span, ...(name && { entity: name }) };
      }
    }
  },
});
