import { defineRule } from '../../rule.js';
import { ASKS_FOR_BOTH, type Dated, datesIn } from './stated.js';

/** The first and last day of one of several things. */
interface Stretch {
  readonly name: string;
  readonly start: Dated;
  readonly end: Dated | null;
}

const TOKEN = String.raw`[A-ZÀ-Þ][\w'’&/-]*`;
const NAME = String.raw`(${TOKEN}(?: (?:(?:of|and|the|for|to|in|upon|&) ){0,2}${TOKEN}){0,5})`;
const SORT = String.raw`(?: (?:programme|project|scheme|service|contract|lease|grant|agreement|depot|school|site|course|licence))?(?:'s [a-z]+(?: [a-z]+)?)?`;
const ENDS = String.raw`\b(?:end(?:s|ed|ing)?|expir(?:es?|ed|ing|y)|finish(?:es|ed)?|clos(?:es|ed)|until|till|(?:runs?|ran|lasts?|fund(?:ed|ing)|money|secured|confirmed|in place|up|continues?|expected|planned|agreed|contract(?:ed)?) to|due to (?:end|expire|finish)|concludes?|terminates?)\b(?: (?:on|at|in|is|date|until|to|the (?:end of )?)){0,2}[ :]*$`;
const ENDS_ON = new RegExp(ENDS, 'i');
/** "Marl began on", "Marl: from", "and Tarn on", at the end of what stands before a day. */
const NAMED = new RegExp(
  String.raw`(?:^|[.;,\n)(]\s*(?:and |while |whereas |but )?|\band |\bwhile |\bwhereas )(?:[-•*] )?(?:for |at |under )?(?:[Tt]he )?${NAME}${SORT}(?:\s*[:–-]|,)?(?: [a-z]+){0,5}\s*$`,
  'u',
);
/** "and", "to", "-", and no more, between two days. */
const JOINED = /^\s*(?:to|-|–|until|till|and|up to)(?: the)?\s*$/i;
const OF_ALL = /\b(?:both|each|all|they|neither|either|their)\b/i;

/**
 * Several things in one answer, each with its first day and its last: "Marl began on 3 May 2020 and Tarn on 4 June 2021. The money for both ends on 31 March
 * 2025". Null where one of the days is nobody's, or there are fewer than two names.
 */
function stretchesIn(text: string, dates: readonly Dated[]): readonly Stretch[] | null {
  const found: { name: string; start: Dated; end: Dated | null }[] = [];
  let ended = false;
  for (const [at, date] of dates.entries()) {
    const lead = text.slice(dates[at - 1]?.figure.span.end ?? 0, date.figure.span.start);
    const name = NAMED.exec(lead)?.[1]?.replace(/ (?:Programme|Project|Scheme|Service)$/, '');
    const last = found.at(-1);
    const known = found.filter((one) => lead.includes(one.name));
    // "Funding for Marl ends on … and for Tarn on …"
    const ends: boolean = ENDS_ON.test(lead) || (last !== undefined && !last.end && JOINED.test(lead)) || (ended && known.length > 0);
    ended = ends;
    if (name && !NO_NAME.test(name) && !ends) {
      if (found.some((one) => one.name === name)) return null;
      found.push({ name, start: date, end: null });
    } else if (!last || !ends) return null;
    else if (OF_ALL.test(lead) && !found.some(({ end }) => end)) for (const one of found) one.end = date;
    else {
      // "Funding for Marl ends on …", told behind the first days
      const own = known.length === 1 ? known[0] : name ? undefined : last;
      if (!own || own.end) return null;
      own.end = date;
    }
  }
  const inOrder = found.every(({ start, end }) => !end || start.iso < end.iso);
  return found.length > 1 && inOrder && found.some(({ end }) => end) ? found : null;
}
const NO_NAME =
  /^(?:It|They|This|That|These|We|He|She|There|In|On|From|The|Both|All|Our|Which|Who|And|Start|End|Contract|First|Second|Then|Each|Funding|Between|Since|Yes|No)\b/;

export const stretchEach = defineRule({
  id: 'date/stretch-each',
  summary: 'Read the first and last day of each of several things that a sentence or two name.',
  yields: 'date',
  needs: /\d/,
  finds: [
    [
      'Marl Ways has run since [[3 May 2020 with money to 31 March 2025]]; Tarn Steps since [[4 June 2021 with money to 31 May 2026]].',
      {
        all: [
          { start: '2020-05-03', end: '2025-03-31' },
          { start: '2021-06-04', end: '2026-05-31' },
        ],
      },
      { expects: 'date', question: 'When did each scheme start, and when does its funding end?' },
    ],
    [
      'Marl Ways began on [[3 May 2020]] and Tarn Steps on [[4 June 2021. The money for both is due to end on 31 March 2025]].',
      {
        all: [
          { start: '2020-05-03', end: '2025-03-31' },
          { start: '2021-06-04', end: '2025-03-31' },
        ],
      },
      { expects: 'date', question: 'When did each scheme start, and when does its funding end?' },
    ],
    [
      'Marl Ways started on [[3 May 2020 and its money ends on 31 March 2025]]. The Tarn Steps project started on [[4 June 2021 and its money ends on 31 May 2026]].',
      {
        all: [
          { start: '2020-05-03', end: '2025-03-31' },
          { start: '2021-06-04', end: '2026-05-31' },
        ],
      },
      { expects: 'date', question: 'When did each scheme start, and when does its funding end?' },
    ],
    [
      'Marl Depot: from [[1 May 2020 until 30 April 2030]]. Fell Depot: from [[3 June 2021 until 2 June 2031]].',
      {
        all: [
          { start: '2020-05-01', end: '2030-04-30' },
          { start: '2021-06-03', end: '2031-06-02' },
        ],
      },
      { expects: 'date', question: 'When did the lease of each depot start and end?' },
    ],
  ],
  ignores: [
    [
      'Marl Ways began on 3 May 2020 and is funded to 31 March 2025. We wrote to the Trust on 4 June 2021.',
      'a day of something else',
      { expects: 'date', question: 'When did each scheme start, and when does its funding end?' },
    ],
    [
      'It began on 3 May 2020 and ends on 31 March 2025.',
      'one stretch: date/stated',
      { expects: 'date', question: 'When did the scheme start, and when does its funding end?' },
    ],
    [
      'Marl Ways opened on 3 May 2020 and Tarn Steps on 4 June 2021.',
      'no last days: date/stated',
      { expects: 'date', question: 'When did each scheme start?' },
    ],
  ],
  *claim({ text, expects, question }) {
    if (expects !== 'date' || (question.trim() && !ASKS_FOR_BOTH.test(question))) return;
    const dates = datesIn(text);
    for (const { name, start, end } of (dates.length > 2 && stretchesIn(text, dates)) || []) {
      // the last day of all of them stands behind the other names
      const own = end && !dates.some(({ figure: { span } }) => span.start > start.figure.span.start && span.start < end.figure.span.start);
      yield {
        value: end ? { start: start.iso, end: end.iso } : start.iso,
        span: own ? { start: start.figure.span.start, end: end.figure.span.end } : start.figure.span,
        entity: name,
      };
    }
  },
});
