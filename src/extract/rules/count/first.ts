import { askedOf } from '../../asked.js';
import { countedIn } from '../../clauses.js';
import { asNumber } from '../../figure.js';
import { measureOf } from '../../other-measure.js';
import { defineRule } from '../../rule.js';

export const first = defineRule({
  id: 'count/first',
  summary:
    'Read the first whole number of an answer that nothing ties to the question: a reading to be looked at, as others stand beside it.',
  yields: 'count',
  finds: [
    ['[[38]] have the upper level, which counts as able, and another 20 the lower.', 38, { question: 'How many can speak it?' }],
    ['14 packs were sent out, from which [[five]] applications resulted.', 5, { question: 'The number of applicants for the post' }],
    ['The plan put 62 posts at risk. In the end [[24]] posts were deleted.', 24, { question: 'How many jobs have been lost?' }],
    ['We had a target of 20 for it. We have been able to help with [[seven]].', 7, { question: 'How many homes were brought back?' }],
    ['The Trust was notified of [[37]], of which four had been taken up.', 37, { question: 'The number which went to the Ombudsman' }],
  ],
  ignores: [
    ['It opened in 2019', 'a year', { question: 'How many came?' }],
    ['20x 22kW + 22x 7kW', 'a sum', { question: 'How many more will go in?' }],
    ['12 and 13', 'no number was asked for', { question: 'Who came?', expects: 'text' }],
    ['64 came, of which 9 were women', 'count/number-of-asked-thing reads it', { question: 'How many women came?' }],
    ['The only number here is 12', 'count/stated reads one alone', { question: 'How many came?' }],
  ],
  *claim({ text, question, expects, weights }) {
    if (expects !== 'count') return;
    const counted = countedIn(text).filter(({ figure }) => Number.isInteger(figure.value));
    const { heads } = askedOf(question);
    // "14 packs were asked for, from which five applications resulted", where applicants were asked about
    const kin = counted.filter(({ noun }) => [...heads].some((head) => noun.length > 5 && head.slice(0, 6) === noun.slice(0, 6)));
    // a target, or what might have come, is no number of what came
    const real = counted.filter(
      (one) => measureOf(text, one.figure.span, question) !== 'other' && !MIGHT.test(one.lead) && !AT_RISK.test(one.rest),
    );
    const [first, next] = counted;
    const opening = kin.length === 1 ? kin[0] : (real[0] ?? first);
    if (!opening || !next || counted.some(({ words }) => [...words].some((word) => weights.has(word)))) return;
    // nobody knows, and what follows is something else
    if (/\b(?:hard|difficult|impossible|not possible) to (?:say|tell|know)\b|\b(?:depends?|varies|vary) (?:on|from|by)\b/i.test(text))
      return;
    // "20x 22kW + 22x 7kW": a sum, or how often a thing is there
    if (/^\s?[x×+]/i.test(text.slice(opening.figure.span.end))) return;
    yield asNumber(opening.figure);
  },
});

const MIGHT = /\b(?:proposal|proposed|planned|expected|hoped|aimed|intended|forecast|estimate[ds]?|could|might|would)\b/i;
const AT_RISK = /^ (?:[a-z]+ )?(?:at|were at|was at) risk\b/i;
