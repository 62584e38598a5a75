import { tellsOpposite } from '../../alike.js';
import { askedParts, isDenied } from '../../asked.js';
import { outcomesOf, tellsLikeOutcome } from '../../outcomes.js';
import { defineRule } from '../../rule.js';

/** "All 211 huts were let", "every claim was paid", "the huts are fully let". */
const ALL =
  /(?:\b(?:all|every(?: ?one)?|each)\b(?! (?:but|except|bar|apart|other|year|month|week|day|time)\b)(?: of)?(?: (?:the|our|its|their|these|those|them|which|such))?(?: \d[\d,]*)?(?: (?!but\b|except\b|bar\b|that\b|which\b|who\b)[a-z'-]+){0,4}?|\b\d[\d,]*(?: [a-z'-]+){1,3}?(?= (?:was|were|is|are) (?:fully|wholly|all)\b)|\b(?:huts|plots|units|homes|posts|places|stalls|bays|garages)(?= (?:was|were|is|are) (?:fully|wholly|all)\b)) (?:was|were|is|are|(?:has|have|had)(?: now| since| all)? been|remain(?:ed|s)?)((?: [^.;,\n]*)?)/g;

export const allOtherwise = defineRule({
  id: 'count/all-otherwise',
  summary:
    'Read that all of them are the opposite of what was asked about as none: "all huts were let", where empty ones were asked about.',
  yields: 'count',
  needs: /\b(?:all|every|each|fully|wholly)\b/,
  finds: [
    ['The Board has 211 huts on 4 sites. On 1 May [[all were let]].', 0, { question: 'How many huts were empty on 1 May 2023?' }],
    ['[[All 211 huts were let on that day]].', 0, { question: 'How many huts were empty on 1 May 2023?' }],
    ['[[Every hut was occupied]].', 0, { question: 'How many huts are vacant?' }],
    ['The [[211 huts were fully let on 1 May]].', 0, { question: 'How many huts were empty on 1 May 2023?' }],
    ['[[All 412 letters were answered in time]].', 0, { question: 'How many letters were answered late?' }],
    ['[[All 1,203 bills had been paid]].', 0, { question: 'How many bills were unpaid on 31 March?' }],
    ['[[All forty permits were granted]].', 0, { question: 'How many permits were refused?' }],
  ],
  ignores: [
    ['All but 3 of the 211 huts were let', 'some were not', { question: 'How many huts were empty on 1 May 2023?' }],
    ['All 211 huts were let', 'those let were asked about', { question: 'How many huts were let on 1 May 2023?' }],
    ['All 12 were empty', 'they are what was asked about', { question: 'How many huts were empty?' }],
    [
      'All were let by 1 June, 3 of them after being empty',
      'what is told of some of them',
      { question: 'How many huts were empty in May?' },
    ],
    ['All 40 were not granted', 'denied', { question: 'How many permits were refused?' }],
    ['All 40 permits were granted', 'two numbers were asked for', { question: 'How many permits were granted and how many were refused?' }],
  ],
  *claim({ text, low, question, expects }) {
    if (expects !== 'count' || askedParts(question).length > 1 || isDenied(question)) return;
    const outcomes = outcomesOf(question);
    if (!outcomes.length || tellsLikeOutcome(text, outcomes)) return;
    for (const match of low.matchAll(ALL)) {
      const [said, predicate = ''] = match;
      const own = predicate.split(/\b(?:and|but|while)\b/)[0] ?? '';
      if (isDenied(said) || !tellsOpposite(own, outcomes)) continue;
      const end = match.index + said.length - predicate.length + own.trimEnd().length;
      yield { value: 0, span: { start: match.index, end } };
      return;
    }
  },
});
