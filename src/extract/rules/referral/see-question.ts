import { at } from '../../../model/span.js';
import { defineRule } from '../../rule.js';

const REFERS =
  /\b((?:as per|see|refer to|please see|please refer to|as (?:stated|given|set out|detailed|answered|shown|explained)?\s?(?:in|at|under|for)|covered (?:in|by)|same as|answered (?:in|at|under|above)|are in|is in|per)(?: (?:the|our|my))?(?: (?:answers?|responses?|repl(?:y|ies)))?(?: (?:to|for|given (?:to|at|in)|in|under|at))?\s?(?:q(?:uestions?)?\.?|a(?:nswer)?|points?|items?|no\.?|part)\s?\(?(\d{1,2}[a-z]?)\)?)|^\W*((?:please )?(?:see|as|same as|refer to)(?: (?:the|our))?(?: (?:answers?|responses?))? (above|below|before|previous))\b/di;

export const seeQuestion = defineRule({
  id: 'referral/see-question',
  summary: 'Read that the answer stands with another question.',
  yields: 'see_question',
  finds: [
    ['[[As per question 2]].', '2'],
    ['Not applicable, [[see A2]].', '2'],
    ['The answer and table [[are in Q3]] below', '3'],
    ['[[See above]]', 'above'],
  ],
  ignores: [
    ['See our website', 'published elsewhere'],
    ['Question 2 was hard', 'no reference'],
    ['See the report of 2019', 'a report'],
  ],
  *claim({ text }) {
    const match = REFERS.exec(text);
    if (!match) return;
    yield { value: (match[2] ?? match[4] ?? '').toLowerCase(), span: at(match, match[1] ? 1 : 3) };
  },
});
