import { cue } from '../../../model/cue.js';
import { mayCount } from '../../asked.js';
import { asNumber } from '../../figure.js';
import { figuresOf } from '../../figures.js';
import { LONE_FIGURE } from '../../labels.js';
import { defineRule } from '../../rule.js';
import { saysNothingSpent } from '../money/none.js';

const LEAD = cue(
  /^(?:[\s:=>*"'.-]|(?:there (?:were|are|was|is|have been|has been)|we (?:have|had|hold|employ|received|issued)|this (?:is|was)|it (?:is|was)|the (?:answer|figure|number|total)(?: (?:is|was))?|currently|at present|answer|response|approximately|around|about|only|just|in total|total|an? total of|at the (?:date|time) of (?:your|this|the) request)\b|,)*$/,
);

/** "Who flies them?" */
const ASKS_NO_NUMBER =
  /^\W*(?:and |also |please (?:state|confirm|tell me) )?(?:who|whom|whose|why|where|how (?!many|much|long|often|old|far|big|large|wide|high|deep|tall|fast|soon)[a-z]+ )\b(?![^?]*\b(?:how (?:many|much)|numbers?|when)\b)[^?]*\?\W*$/i;

export const leadingNumber = defineRule({
  id: 'count/leading-number',
  summary: 'Read the number that opens an answer, in digits or in words.',
  yields: 'count',
  finds: [
    ['[[121]]', 121, { question: 'How does Marl compare with your other piers?', expects: 'text', entity: 'Marl' }],
    ['[[3]] for 2022/23 financial year.', 3],
    ['[[Nine]]', 9, { entity: 'Turning Point' }],
    ['[[1,204]] incidents', 1204],
    ['There were [[12]] of them', 12],
    ['[[Fortynine]]', 49],
    ['[[Two dozen]] in all', 24],
    ['[[A dozen]] in all', 12],
    ['[[Half a dozen]], all of them small', 6],
    ['[[0.8 WTE]]', 0.8],
    ['(ii) [[34]]', 34, { question: 'Highest load of (i) a new keeper (ii) any other', expects: 'text', entity: 'any other' }],
    ['[[14.2]]', 14.2, { question: 'The number of full-time equivalent officers' }],
  ],
  ignores: [
    ['Two pilots of the Harbour Office.', 'it says who', { expects: 'text', question: 'Who flies them?' }],
    ['Nine crews work from there.', 'it says why', { expects: 'text', question: 'Why was the quay kept open?' }],
    ['1 Quay Street', 'the number of a house', { expects: 'text', question: 'What is the address of the office?' }],
    ['2022/23 budget for both sites', 'a financial year is not a count'],
    ['32% came from the council', 'a share is not a count'],
    ['There are no more than 2', 'bounds are read by range rules'],
    ['Band 6', 'a grade is a name'],
    ['6.5', 'a part of what is counted whole', { question: 'How many cars?' }],
  ],
  *claim({ text, question, expects, entity }) {
    const figure = figuresOf(text).find(({ role }) => role !== 'period' && role !== 'date');
    if (figure?.role !== 'plain' || !mayCount(figure, question)) return;
    // "How do the piers compare?" "Marl: 121": a part of which nothing but a figure is told
    if (ASKS_NO_NUMBER.test(question) && !(entity && LONE_FIGURE.test(text))) return;
    // a sum of nothing: money/none
    if (expects === 'money' && saysNothingSpent(text)) return;
    const before = text.slice(0, figure.span.start);
    // "(ii) 34" answers a limb of the question by its mark
    const lead = before.replace(/^\s*\((?:[a-h]|i{1,3}|iv|vi{0,3})\)\s/, '');
    if (!LEAD.test(lead.replace(/^\s*(?:for|in|during|by|as at|as of)\b[^,:\n]{0,60}[,:]/i, ''))) return;
    if (/^\s?(?:x\b|%)/i.test(text.slice(figure.span.end))) return;
    yield asNumber(figure);
  },
});
