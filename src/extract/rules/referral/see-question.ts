import { at } from '../../../model/span.js';
import { defineRule } from '../../rule.js';

const LABEL = String.raw`\(?(\d{1,2}[a-z]?(?:\s?(?:/|&|and|,)\s?\d{1,2}[a-z]?)*)\)?`;
const LETTER = String.raw`\(?(\d{1,2}[a-z]?(?:\s?(?:/|&|and|,)\s?\d{1,2}[a-z]?)*|[a-k]|[ivx]{1,4})\)?`;
const REFERS = new RegExp(
  [
    String.raw`\b((?:as per|see|refer to|please see|please refer to|as (?:stated|given|set out|detailed|answered|shown|explained)?\s?(?:in|at|under|for)|covered (?:in|by)|same as|answered (?:in|at|under|above)|are in|is in|per)(?: (?:the|our|my))?(?: (?:answers?|responses?|repl(?:y|ies)))?(?: (?:to|for|given (?:to|at|in)|in|under|at))?\s?(?:q(?:uestions?)?\.?|a(?:nswer)?|responses?|reply|points?|items?|no\.?|part)\s?${LABEL})`,
    String.raw`^\W*((?:please )?(?:see|as|same as|refer to)(?: (?:the|our))?(?: (?:answers?|responses?))? (above|below|before|previous))\b`,
    String.raw`\b((?:as|see|refer to)(?: (?:the|our|my))?(?: (?:answers?|responses?|repl(?:y|ies)))?(?: (?:to|for|at|in))? ${LETTER} (?:above|below))\b`,
    String.raw`\b((?:see|refer to)(?: (?:the|our|my))? (?:answers?|responses?|repl(?:y|ies)) (?:to|for|at|in) ${LABEL})(?![\d%])`,
  ].join('|'),
  'd',
);
/** "2/3" and "2 and 3" are "2, 3". */
const labels = (text: string): string => text.split(/\s?(?:\/|&|\band\b|,)\s?/).join(', ');

export const seeQuestion = defineRule({
  id: 'referral/see-question',
  summary: 'Read that the answer stands with another question.',
  yields: 'see_question',
  needs: /\b(?:q|questions?|a|answer|response|reply|points?|items?|no|part|to|for|at|in)\.?\s?\(?\d|above|below|before|previous/,
  finds: [
    ['[[As per question 2]].', '2'],
    ['Not applicable, [[see A2]].', '2'],
    ['The answer and table [[are in Q3]] below', '3'],
    ['[[See above]]', 'above'],
    ['[[As ii above]].', 'ii'],
    ['Please [[refer to k below]]', 'k'],
    ['[[See answer to 2/3 above]].', '2, 3'],
    ['[[See our answer to 4]]', '4'],
    ['[[Please refer to response 5]].', '5'],
  ],
  ignores: [
    ['See our website', 'published elsewhere'],
    ['Question 2 was hard', 'no reference'],
    ['See the report of 2019', 'a report'],
    ['See the answer to your letter', 'no label'],
  ],
  *claim({ low }) {
    const match = REFERS.exec(low);
    if (!match) return;
    const group = [1, 3, 5, 7].find((index) => match[index] !== undefined) ?? 1;
    yield { value: labels(match[group + 1] ?? ''), span: at(match, group) };
  },
});
