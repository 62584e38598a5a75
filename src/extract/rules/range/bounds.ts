import { cue } from '../../../model/cue.js';
import { legendsIn } from '../../../model/legend.js';
import { contains, type Span } from '../../../model/span.js';
import { contentWords, lowered, wordSet } from '../../../model/words.js';
import { countedIn } from '../../clauses.js';
import type { Figure } from '../../figure.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';
import { sentenceAt } from '../../sentences.js';

const HIDDEN = cue(/^(?:<|≤|fewer|less|llai|under|below|up to|no more|dim mwy)|or (?:fewer|less)$/);
const COST = cue(/\b(?:hours?|days?|weeks?|months?|years?|minutes?|£|limit|working|%|per cent)\b/);
/** "Between 8 and 40 years", where it was asked how many years are left: no cost of looking. */
function asksForUnit(behind: string, question: string): boolean {
  const [, unit = ''] = /^ (?:working |calendar |school )?(hours?|days?|weeks?|months?|years?|minutes?)\b/i.exec(behind) ?? [];
  // "between 30 and 40 calls a week", where it was asked how many come in a week
  const [, rate = ''] = /^(?: [a-z-]+){1,3} (?:an?|per|each|every) (hour|day|week|month|year)\b/i.exec(behind) ?? [];
  if (rate && new RegExp(`\\b(?:an?|per|each|every) ${rate}\\b`, 'i').test(question)) return true;
  const one = unit.toLowerCase().replace(/s$/, '');
  return one !== '' && new RegExp(`\\b(?:how many|numbers? of) (?:[a-z]+ )?${one}s?\\b|\\bin ${one}s\\b`, 'i').test(question);
}

/** "Entered under one code": where it is put. */
const HEAD =
  /^\s(?:[a-z\d]+ ){0,3}(?:codes?|headings?|heads?|categor(?:y|ies)|references?|names?|agreements?|contracts?|polic(?:y|ies)|schemes?|acts?|provisions?|sections?|roof|labels?)\b/i;
const EXACT =
  /^[^.;\n]{0,20}[,(–-]\s?(?:the |our )?(?:exact(?:ly)?|precise(?:ly)?|actual(?:ly)?|to be (?:exact|precise))\b[^.;\n\d]{0,20}\d/i;

/** "A quarterly report lists ferries with more than 20 complaints": what a list takes in, and no number that was asked for. */
const TAKEN_IN =
  /\b(?:publish(?:es|ed)?|lists?|listing|reports?|reporting|covers?|covering|shows?|showing|includ(?:es|ing)|gives?|giving|names?|naming)\b[^.;\n]{0,60}\b(?:with|having|receiving|attracting|drawing|(?:that|which|who) (?:have|had|has|get|got|receive|received|attract|attracted|draw|drew|cost|costs))\s*$/i;

/** "Persons under 18: 1,106": who they are, not how many. */
const isAge = (text: string, { start, end }: Span): boolean =>
  (/\b(?:persons?|people|child(?:ren)?|pupils?|those|anyone|patients?|residents?|drivers?|adults?|youths?|boys?|girls?|men|women|females?|males?|staff|students?|everyone|customers?|users?)(?: (?:who (?:are|were)|were|are))?(?: aged)?\s*$/i.test(
    text.slice(Math.max(0, start - 40), start),
  ) &&
    /^(?:under|over|below|above)\s+(?:1[0-9]|2[0-9]|[3-9][05])$|^\d+ (?:and|or) (?:under|over)$/i.test(text.slice(start, end))) ||
  // "412 children under five": their number is told
  (OF_CHILDREN.test(text.slice(Math.max(0, start - 60), start)) && /^(?:under|below|over|above|up to)\s/i.test(text.slice(start, end)));
const OF_CHILDREN =
  /(?:\b\d[\d,.]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|[a-z]+teen|[a-z]+ty)|\b(?:of|for|per|to|with|among|all|about)) (?:[a-z-]+ ){0,2}?(?:child(?:ren)?|pupils?|bab(?:y|ies)|infants?|toddlers?|boys?|girls?)(?: (?:who (?:are|were)|aged))? $/i;

/** "We hold over two million things. 1,174 items are missing", where missing items were asked about: a stock of something else, and an exact number of them. */
function isOfOthers(text: string, { start, end }: Span, question: string): boolean {
  const asked = wordSet(question);
  const own = sentenceAt(text, { start, end });
  return (
    asked.size > 0 &&
    !contentWords(text.slice(own.start, own.end)).some((word) => asked.has(word)) &&
    countedIn(text).some(({ figure, words }) => figure.span.start > own.end && [...words].some((word) => asked.has(word)))
  );
}

const DEFINES =
  /\b(?:which|that|who|where|with|having|had|has|have|involv(?:ed|es|ing)|contain(?:ed|s|ing)|includ(?:ed|es|ing)|for|of)\s$/i;
/** "Visitors under 16 in 2023: 43", where it was asked how many were under 16: the limit is the question's own, the figure beside it the answer. */
function isAsked(text: string, figure: Figure, question: string): boolean {
  const plain = (words: string): string => lowered(words).replace(/[\s-]+/g, ' ');
  // "over 60 mins" where "more than 60 minutes" was asked: the same bounds in whatever words
  const same = (other: Figure): boolean => other.role === 'range' && other.min === figure.min && figure.max === null && other.max === null;
  if (!plain(question).includes(plain(figure.text)) && !figuresOf(question).some(same)) return false;
  // "Riders over 70", where the riders who were over 70 were asked about: who they are
  const [, things = ''] =
    /([a-z]{3,}(?<!s)s|people|children|staff|men|women)(?: (?:that|which|who) (?:are|were))?(?: aged)? $/i.exec(
      text.slice(0, figure.span.start),
    ) ?? [];
  if (things && wordSet(question).has(contentWords(things)[0] ?? '')) return true;
  const own = sentenceAt(text, figure.span);
  return figuresOf(text).some((other) => other !== figure && ASKED_FOR.has(other.role) && contains(own, other.span));
}
/** "We apply a threshold of fewer than five", "our practice is not to release figures of fewer than five": which numbers the body hides. */
const THRESHOLD =
  /\bthreshold (?:of|is|being)\s*$|\b(?:practice|policy|rule|approach|convention|custom)\b[^.;]{0,40}\b(?:not (?:to )?(?:release|disclose|publish|give|provide|report|state)|(?:suppress|withhold|hide|mask|redact)(?:ing)?)\b[^.;]{0,20}\b(?:figures?|numbers?|counts?|values?|totals?)(?: (?:of|that are|which are))?\s*$/i;
/** "A target of no more than 500": what ought to be. */
const TARGET = /\b(?:targets?|goals?|ambitions?|aims?|standards?|budgets?|forecasts?) (?:of|was|is|were|being|to be|to have)\s*$/i;
const ASKS_TARGET = /\b(?:targets?|goals?|ambitions?|aims?|standards?|budget\w*|forecasts?|expect\w*|plann?\w*)\b/i;
const ASKED_FOR: ReadonlySet<Figure['role']> = new Set(['plain', 'range', 'money', 'percentage']);

export const bounds = defineRule({
  id: 'range/bounds',
  summary: 'Read a number given by its bounds; small ones are hidden on purpose.',
  yields: 'range',
  finds: [
    ['We have never had [[more than 9]].', { min: 0, max: 9, unit: null }],
    ['It was not [[less than 9]].', { min: 9, max: null, unit: null }],
    ['At no time did the number [[exceed 9]].', { min: 0, max: 9, unit: null }],
    ['We have [[two or three]] boats.', { min: 2, max: 3, unit: null }, { expects: 'count' }],
    ['[[4 or 5]] boats.', { min: 4, max: 5, unit: null }, { expects: 'count' }],
    ['[[<5]]', { min: 0, max: 4, unit: null }],
    ['[[Fewer than five]]. The exact figure is withheld.', { min: 0, max: 4, unit: null }],
    ['Llai na 5 / [[Fewer than 5]]', { min: 0, max: 4, unit: null }],
    ['[[Llai na 5]]', { min: 0, max: 4, unit: null }],
    ['Children: [[under 5]]. Men: 14', { min: 0, max: 4, unit: null }],
    ['[[5 or fewer]]', { min: 0, max: 5, unit: null }],
    ['[[Between 10 and 20]] posts', { min: 10, max: 20, unit: null }],
    ['[[Over 200]] letters', { min: 201, max: null, unit: null }],
    ['[[In excess of 2.2 million]] letters', { min: 2_200_001, max: null, unit: null }],
    ['[[Under £5,000]]', { min: 0, max: 4999, unit: 'GBP' }],
    ['We receive reports from many ports. Last year there were [[over 20]]', { min: 21, max: null, unit: null }],
    ['We apply a threshold of fewer than five to small figures. [[<5]]', { min: 0, max: 4, unit: null }],
    ['[[Fewer than five]] were under 16', { min: 0, max: 4, unit: null }, { question: 'How many visitors were under 16?' }],
    ['The three huts have [[between 8 and 40]] years left', { min: 8, max: 40, unit: null }, { question: 'How many years are left?' }],
    ['It takes [[between 30 and 40]] calls a week', { min: 30, max: 40, unit: null }, { question: 'How many calls come in a week?' }],
    ['Her pay is in the band [[£10,000 - £20,000]], as our accounts say', { min: 10000, max: 20000, unit: 'GBP' }],
    ['It was [[£10,000 to £20,000]]', { min: 10000, max: 20000, unit: 'GBP' }],
  ],
  ignores: [
    ['One or two of the crews have a boat.', 'a manner of speaking', { expects: 'count' }],
    ['The Board owns 2-14 Mill Lane, a terrace', 'an address'],
    ['214 visits in which one or more phones were found', 'what is counted', { question: 'How many phones were found?' }],
    ['Where figures are below 5 they have been suppressed', 'which numbers are hidden, and none of them'],
    ['Spending is recorded under three separate budget heads', 'where it is recorded'],
    ['the work would take over 66 hours', 'the cost of looking is no answer'],
    ['the work would take over 66 hours', 'the cost of looking, whatever was counted', { question: 'How many piers have lamps?' }],
    ['Persons under 18: 1,106 searches', 'an age'],
    ['There are 41 children under five to each nurse', 'an age'],
    ['14 visits to babies under one', 'an age'],
    ['Over 18, living in Marl', 'an age', { question: 'What are the eligibility criteria?' }],
    ['19\t8\t*\n* denotes a number of five or fewer', 'what the mark stands for'],
    ['2022-23', 'a financial year'],
    ['Boats of band 4 - 9', 'the names of the bands'],
    ['Between 2019 and 2022 14 staff left', 'years'],
    ['Withheld under 40(2)', 'a provision'],
    ['All of them are entered under one code.', 'where they are put'],
    ['In excess of 41,000, exact number 41,276', 'the exact number stands behind it'],
    ['The Board had a target of no more than 500', 'what ought to be', { question: 'How many boats were on the list?' }],
    ['12 in 2021', 'an exact number'],
    ['The Board publishes a quarterly report, listing ferries with more than 20', 'what the report takes in'],
    ['Our list shows every contract that cost more than £5,000', 'what the list takes in'],
    ['We apply a threshold of fewer than five. 14 boats sank', 'which numbers are hidden'],
    ['It is our practice not to give figures of fewer than five. 14 boats sank', 'which numbers are hidden'],
    ['Stays over 60 mins = 618', 'the limit that was asked about', { question: 'How many stays took more than 60 minutes?' }],
    ['Visitors under 16 in 2023: 43', 'the limit that was asked about', { question: 'How many visitors in 2023 were under 16?' }],
    ['Riders over 70. We ask nobody how old he is', 'who was asked about', { question: 'How many riders were over 70?' }],
    [
      'The Museum holds over 2.2 million objects. At the audit 174 items were missing.',
      'what else there is',
      { question: 'How many items have been reported missing?' },
    ],
  ],
  *claim({ text, question }) {
    // what a mark among figures stands for is read where the mark stands
    const notes = legendsIn(text).filter(
      ({ mark, span }) =>
        text.slice(0, span.start).includes(mark) && figuresOf(text.slice(0, span.start)).some(({ role }) => role === 'plain'),
    );
    for (const figure of figuresOf(text)) {
      if (figure.role !== 'range' || figure.min === undefined || figure.max === undefined) continue;
      if (
        (COST.test(text.slice(figure.span.end, figure.span.end + 16)) && !asksForUnit(text.slice(figure.span.end), question)) ||
        isAge(text, figure.span) ||
        (!figure.currency && ASKS_WHO_MAY.test(question) && AS_AGE.test(figure.text)) ||
        (/^under\b/i.test(figure.text) && HEAD.test(text.slice(figure.span.end, figure.span.end + 40))) ||
        /\b(?:years?|aged?|section|questions?|pages?)\s*$/i.test(text.slice(0, figure.span.start))
      )
        continue;
      // "2-14 Mill Lane"
      if (STREET.test(text.slice(figure.span.end, figure.span.end + 50))) continue;
      if (notes.some(({ span }) => contains(span, figure.span))) continue;
      if (figure.max === null && TAKEN_IN.test(text.slice(0, figure.span.start))) continue;
      if (TARGET.test(text.slice(0, figure.span.start)) && !ASKS_TARGET.test(question)) continue;
      if (isAsked(text, figure, question) || THRESHOLD.test(text.slice(0, figure.span.start))) continue;
      // "in excess of 41,000, exact number 41,276"
      if (figure.max === null && EXACT.test(text.slice(figure.span.end, figure.span.end + 60))) continue;
      // "incidents in which one or more phones were found": what is counted, and not how many
      if (figure.max === null && DEFINES.test(text.slice(0, figure.span.start)) && /\bor more$/i.test(figure.text)) continue;
      if (!figure.currency && figure.max === null && isOfOthers(text, figure.span, question)) continue;
      const hidden = HIDDEN.test(figure.text) && figure.max !== null && figure.max <= 20 && !figure.currency;
      yield {
        value: { min: figure.min, max: figure.max, unit: figure.currency ?? null },
        span: figure.span,
        ...(hidden && { suppressed: true as const }),
        ...(figure.approximate && { approximate: true as const }),
      };
    }
  },
});

/** "Over 18, lives in Marl", where it is asked who may come: how old they have to be. */
const ASKS_WHO_MAY =
  /^(?![^?]*\b(?:how many|numbers?|ages?|limit)\b)[^?]*\b(?:eligib\w+|criteria|entry requirements|who (?:can|may|qualifies|is (?:it|the \w+) for))\b/i;
const AS_AGE =
  /^(?:over|under|above|aged?|at least)?\s*(?:1[0-9]|2[0-9]|[3-9][05])\s*(?:\+|or (?:over|above|older|under)|and (?:over|above|under))?$/i;

const STREET =
  /^,? (?:[A-ZÀ-Þ][A-Za-z'’]+ ){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Way|Close|Drive|Square|Place|Terrace|Crescent|Court|Row|Gardens|Hill|Walk|Parade)\b/u;
