import { contentWords } from '../../../model/words.js';
import { askedOf, mayCount } from '../../asked.js';
import { type Counted, countedIn } from '../../clauses.js';
import { asNumber, type Figure } from '../../figure.js';
import { figuresOf } from '../../figures.js';
import { outcomesOf, tellsOutcome } from '../../outcomes.js';
import { predicateOf, restrictionOf } from '../../restriction.js';
import { defineRule } from '../../rule.js';

/** What leads to a number that is left when others are taken off: "That leaves 165", "so the net loss was 64", "All bar 46, so 756". */
const LEFT =
  /(?:\b(?:that|which|this|it) (?:leaves|left)|,? leaving|\b(?:so|therefore|thus|hence)(?: that)?,?(?: (?:the|a|our) [^.;:\d]{3,50}? (?:is|was|were|are|comes to|came to|stands at))?|\bthe (?:net|remaining|resulting|actual|real) [^.;:\d]{3,40}? (?:is|was|were|comes to|came to)|\bthe (?:number|total|figure)[^.;:\d]{0,50}? (?:is|was) (?:therefore|thus|hence|accordingly))(?: (?:just|only|about|some|around|us with|a total of))?\s*$/i;
/** How it stands after a change: "the number outstanding is down to 640", "so the number has gone down to three". */
const NOW =
  /\b(?:the|that|this|our) (?:number|figure|total|count|list)[^.;:\d]{0,40}? (?:is|are|was|has|have|stands|stood|now|had)[^.;:\d]{0,24}?(?:down|up|fallen|risen|dropped|reduced|come|gone|at)(?: to)? (?:just |only )?$/i;
/** "…, making 2,046 for the whole of the scheme", "which brings the total to 88". */
const MAKING =
  /,? (?:making|bringing|taking|(?:that|which) (?:makes|brings|takes))(?: (?:it|the (?:total|number|figure)(?: [a-z]+){0,3}?) (?:to )?)? ?$/i;
const ALL_TOLD = /^ (?:[a-z]+ ){0,2}?(?:for the (?:whole|entire)|in all|in total|all told|altogether|overall|so far|to date|since)\b/i;

export const concluded = defineRule({
  id: 'count/concluded',
  summary: 'Read the number that an answer comes to after others: what is left of them, how it stands now, or what they make.',
  yields: 'count',
  finds: [
    ['We closed 1,655 requests, 1,490 of those in time. That leaves [[165]].', 165, { question: 'How many requests were answered late?' }],
    [
      '6,038 items became so, but 2,214 turned up again so that the net loss was [[3,824]].',
      3824,
      { question: 'How many library books were lost for good?' },
    ],
    [
      'In 2017 some 1,129 were not found. Staff have traced many and the number outstanding is down to [[640]].',
      640,
      { question: 'How many objects are listed as missing?' },
    ],
    [
      'The last time 311 blades came out, making [[2,046]] for the whole of the scheme.',
      2046,
      { question: 'How many knives were handed in since the bins were put in?' },
    ],
    [
      'Establishment 12, in post 7. The number of vacancies is therefore [[5]].',
      5,
      { question: 'How many vacancies are there for planners?' },
    ],
    [
      '1,164 trips were cancelled; 702 of these for lack of wind, leaving [[462]] which the Board cancelled for other reasons than wind.',
      462,
      { question: 'How many trips has the Board cancelled for other reasons than wind?' },
    ],
  ],
  ignores: [
    ['We received 1,655, and closed 1,490. That leaves 165.', 'what came was asked for', { question: 'How many requests were received?' }],
    ['We closed 1,490 of 1,655. That leaves 165.', 'what was closed was asked for', { question: 'How many requests were closed?' }],
    ['A room was let at a charge of 40, so 12 people came', 'no difference of others', { question: 'How many people were turned away?' }],
    ['In 2017 there were 12. The number is now 9.', 'one year was asked for', { question: 'How many were there in 2017?' }],
  ],
  *claim({ text, question, expects }) {
    if (expects !== 'count') return;
    const found = conclusionIn(text, question);
    if (found) yield asNumber(found);
  },
});

/** The number that an answer comes to after others; null where it comes to none, or where that was not asked for. */
export function conclusionIn(text: string, question: string): Figure | null {
  if (!CUE.test(text) || /\bhow many\b[^?]*\b(?:how many|how much)\b/i.test(question)) return null;
  const figures = figuresOf(text).filter((figure) => (figure.role === 'plain' || figure.role === 'measure') && mayCount(figure, question));
  const counted = countedIn(text);
  for (const [place, figure] of figures.entries()) {
    if (!place) continue;
    const start = figures[place - 1]?.span.end ?? 0;
    const lead = text.slice(Math.max(start, figure.span.start - 110), figure.span.start);
    const behind = text.slice(figure.span.end, figure.span.end + 60);
    const left = LEFT.test(lead) && isDifference(figure.value, figures.slice(0, place)) && asksForRest(question, text, counted, figure);
    const now = NOW.test(lead) && !/\b(?:in|during|as at|on|of|for) (?:[a-z]+ )?(?:19|20)\d\d\b/i.test(question);
    const made = MAKING.test(lead) && ALL_TOLD.test(behind);
    if (left || now || made) return figure;
  }
  return null;
}
const CUE =
  /\b(?:leav|left|so|therefore|thus|hence|accordingly|net|remaining|resulting|actual|real|now|down|up|fallen|risen|making|makes|bringing|brings|taking|takes)/i;

/** One of the numbers before it less another, or less all that stand between. */
function isDifference(value: number, before: readonly Figure[]): boolean {
  const values = before.slice(-6).map((one) => one.value);
  const near = (one: number): boolean => Math.abs(one - value) < 0.005;
  return values.some((whole, at) => {
    const rest = values.slice(at + 1);
    return rest.some((part) => near(whole - part)) || near(rest.reduce((all, part) => all - part, whole));
  });
}

/** What was asked about is told of none of the numbers before in its own words; or the conclusion bears the name of the asked thing, and they do not. */
function asksForRest(question: string, text: string, counted: readonly Counted[], figure: Figure): boolean {
  const others = counted.filter((one) => one.figure.span.start < figure.span.start);
  const own = counted.find((one) => one.figure.span.start === figure.span.start);
  const { heads } = askedOf(question);
  const names = (words: string): boolean => contentWords(words).some((word) => heads.has(word));
  if (names(own?.lead ?? lastClause(text, figure)) && !others.some(({ lead, rest }) => names(`${lead} ${rest}`))) return true;
  // "702 were for clinical reasons, leaving 462 which were cancelled for non-clinical ones": it has more of the question's words than each of the others
  const words = new Set(question.toLowerCase().match(/[a-z][a-z-]{3,}/g));
  const saidIn = ({ lead, rest }: Pick<Counted, 'lead' | 'rest'>): number =>
    new Set((`${lead} ${rest}`.toLowerCase().match(/[a-z][a-z-]{3,}/g) ?? []).filter((word) => words.has(word))).size;
  if (own && others.length && saidIn(own) > 1 && others.every((one) => saidIn(own) > saidIn(one) + 1)) return true;
  const asked = [...predicateOf(question).words, ...restrictionOf(question).words];
  const outcomes = outcomesOf(question);
  return (
    asked.length + outcomes.length > 0 &&
    !others.some(({ lead, rest, words }) => tellsOutcome(`${lead} ${rest}`, outcomes) || asked.some((word) => words.has(word)))
  );
}
const lastClause = (text: string, { span }: Figure): string =>
  /[^.;\n]*$/.exec(text.slice(Math.max(0, span.start - 120), span.start))?.[0] ?? '';
