import { at } from '../../../model/span.js';
import { defineRule } from '../../rule.js';

const LABEL = String.raw`\(?(\d{1,2}(?:[a-z]|\([a-z]\))?(?:\s?(?:/|&|and|,)\s?\d{1,2}[a-z]?)*)\)?`;
const LETTER = String.raw`\(?(\d{1,2}[a-z]?(?:\s?(?:/|&|and|,)\s?\d{1,2}[a-z]?)*|[a-k]|[ivx]{1,4})\)?`;
const ANSWER = '(?:answers?|responses?|repl(?:y|ies))';
const QUESTION = String.raw`(?:q(?:uestions?)?\.?|a(?:nswer)?\.?|responses?|reply|points?|items?|no\.?|part)`;
/** What leads to the label of a question alone: "as for", "already answered in". */
const AS =
  'see|as|as (?:for|per|in|at|under|to|with)|same as|the same as|refer to|(?:(?:this )?(?:was|is|has been) )?(?:already )?(?:answered|covered|addressed|dealt with) (?:in|at|under|by|with)';
/** What a reference ends with: the answer, its sentence or its clause. */
const END = String.raw`(?=(?: (?:above|below))?\W*$|;|\n| - |,? applies)`;
/** What was given with another answer and holds this one too. */
const PAPER =
  '(?:polic(?:y|ies)|procedures?|documents?|handbook|reports?|attachments?|tables?|spreadsheets?|lists?|plans?|strategy|contracts?|figures|links?|guidance|code|forms?|sheets?|schedule|papers?|minutes|file|page)';
const REFERS = new RegExp(
  [
    String.raw`\b((?:as per|see|refer to|please see|please refer to|as (?:stated|given|set out|detailed|answered|shown|explained)?\s?(?:in|at|under|for)|covered (?:in|by)|(?:the )?same (?:answer )?as|answered (?:in|at|under|above)|are in|is in|per|as(?: with)?(?= questions? \d)|(?:i |we )?(?:would )?refer you (?:back )?to|draw your attention to|(?:dealt with|addressed|covered|explained) (?:in|at|under|by))(?: (?:the|our|my|what (?:we|i) (?:say|said|have said)))?(?: ${ANSWER})?(?: (?:to|for|given (?:to|at|in)|in|under|at))?\s?${QUESTION}\s?${LABEL})`,
    String.raw`^\W*((?:this (?:is|has been) |please )?(?:see|as(?! above, (?!so\b|as\b|applies\b))|as per|same as|refer to)(?: (?:the|our|my))?(?: ${ANSWER})? (above|below|before|previous))\b`,
    String.raw`^\W*((?:this (?:is|has been) )?(?:as )?(?:stated|answered|given|explained|set out|detailed|noted|covered) (above|below|before))${END}`,
    String.raw`\b((?:as|see|refer to)(?: (?:the|our|my))?(?: ${ANSWER})?(?: (?:to|for|at|in))? ${LETTER} (?:above|below)(?! (?:for|as to) (?:the |an |our )?(?:reasons?|explanation|why)\b))\b`,
    String.raw`\b((?:see|refer to|as per|as in|covered (?:in|by)|answered (?:in|by)|as with|same as|refer you to)(?: (?:the|our|my))? ${ANSWER} (?:(?:given |provided )?(?:to|for|at|in|under)) ${LABEL})(?![\d%])`,
    // "As 2a.", "As for 4", "See 3", "Answered in 2": nothing but a label behind it
    String.raw`^\W*((?:this (?:is|has been) |please )?(?:${AS}|as above for|as (?:answered|given|stated) (?:in|at|under|for)) ${LABEL})${END}`,
    // "As Q1", "This is answered under part (c)"
    String.raw`^\W*((?:this (?:is|has been) |please )?(?:${AS})(?: (?:the|our|my))?(?: ${ANSWER})?(?: (?:to|for|at|in|under))? ?${QUESTION}\s?${LETTER})${END}`,
    // "our answer to the previous question"
    String.raw`\b((?:see|as|as for|as per|as in|same as|refer to|(?:answered|covered) (?:in|at|under|by|with))(?: (?:the|our|my))?(?: ${ANSWER}(?: given)? (?:to|for|at|in))?(?: (?:the|our|my))? (previous|preceding|last|above|next|following) (?:question|answer|response|reply|point|item)(?: but one)?)\b`,
    // "Included in the figure at 2", "That is part of the sum given in answer to question 3": an amount that another answer gives
    String.raw`^\W*((?:(?:it|this|that|these|they|the (?:cost|spend|fee|price|amount)) (?:is|are|was|were) )?(?:(?:all|already|also) )?(?:(?:included|contained|counted|covered|rolled up|wrapped up|subsumed|reflected) (?:in|with|within|under|by)|part of|within|in) (?:the|our|that) (?:[a-z]+ )?(?:figures?|sums?|totals?|numbers?|amounts?|costs?|prices?|fees?|answers?|spend)(?: (?:given|shown|stated|quoted|supplied|provided|set out))?(?: (?:at|under|in|for|to|against|in (?:answer|response|reply) to)) ${QUESTION}?\s?${LABEL})(?=[.,;]|\W*$| - | above| below)`,
    // "See the front sheet of the policy at 8", "It is in the handbook supplied at 1": a paper that another answer gives
    String.raw`\b((?:see|refer to|look at|(?:is|are) (?:given |set out |stated |shown |found |contained )?(?:in|on)) (?:the|our|that|this|its) (?:[^.;\n]{2,40} )?${PAPER}(?: [a-z]{4,10})?,? (?:\((?:see )?)?(?:(?:at|under|with|for|in)? ?${QUESTION}\s?|(?:at|under|with|in) (?:(?:the|our) )?(?:${ANSWER} (?:to|at) )?(?:${QUESTION}\s?)?)${LABEL}\)?)${END}`,
    // "As for e.", "See (c)": nothing but a letter behind it
    String.raw`^\W*((?:please )?(?:as for|as per|as at|as with|same as|see|as) \(?([a-k]|[ivx]{1,4})\)?)\W*$`,
  ].join('|'),
  'd',
);
/** "2/3" and "2 and 3" are "2, 3". */
const labels = (text: string): string => text.split(/\s?(?:\/|&|\band\b|,)\s?/).join(', ');

export const seeQuestion = defineRule({
  id: 'referral/see-question',
  summary: 'Read that the answer stands with another question.',
  yields: 'see_question',
  needs:
    /\b(?:q|questions?|a|answer|response|reply|points?|items?|no|part|to|for|at|in)\.?\s?\(?\d|above|below|before|previous|preceding|last|next|following|as \(?\d|see \(?\d|per \d|by \d|under \d|with \d|\b(?:part|point|item|question|answer|as|for|per|at|with|see) \(?[a-kivx]{1,4}\b/,
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
    ['[[As 2a]]', '2a'],
    ['[[As question 3]] of the second lot', '3'],
    ['[[As for 4]].', '4'],
    ['[[This is answered at 1]].', '1'],
    ['[[As Q1]]', '1'],
    ['[[As for e]].', 'e'],
    ['[[See (c)]]', 'c'],
    ['[[As with questions 1 and 2]].', '1, 2'],
    ['[[As with question 5]].', '5'],
    ['[[Covered in the answer to 3]].', '3'],
    ['[[I refer you to my reply at Q2]].', '2'],
    ['[[This was dealt with at 1(c)]].', '1c'],
    ["I'd [[draw your attention to what we say at point 6]].", '6'],
    ['Please [[look at the table under 4]].', '4'],
    ['[[This has been answered under part (c)]].', 'c'],
    ['[[See our answer to the previous question]].', 'previous'],
    ['[[See the reply to the next question but one]].', 'next but one'],
    ['[[See our answer to the last question but one]].', 'last but one'],
    ['[[The same answer as at question 1]] applies.', '1'],
    ['[[See the front sheet of the policy at 8]].', '8'],
    ['Please [[see the last column of the table given in response to question 2]].', '2'],
    ['[[Included in the figure at 2]], it is one bill.', '2'],
    ['[[This is part of the sum given in answer to question 3]].', '3'],
    ['The date [[is in the handbook supplied at 3]].', '3'],
  ],
  ignores: [
    ['As per Q1, this is at 31 January 2024 - 1,043 days', 'it is told here'],
    ['See the answer at 5 below, which explains why these are not linked', 'a reason, and no answer'],
    ['Included in the figure for 2 sites is £900', 'what is told here'],
    ['In the figures for 12 months there were 4', 'no label'],
    ['See our website', 'published elsewhere'],
    ['As with 5 of the others it was lost', 'a reason'],
    ['This was dealt with at 12 meetings', 'how often'],
    ['Question 2 was hard', 'no reference'],
    ['As a rule, 12', 'no label'],
    ['See the report of 2019', 'a report'],
    ['See the answer to your letter', 'no label'],
    ['As at 1 May there were 12', 'a date'],
    ['As 5 were lost we have 9', 'a reason'],
    ['See the policy, page 2', 'a page'],
    ['As stated above there are workers in each team', 'what was said is said again'],
    ['See the report at 12 High Street', 'an address'],
    ['As above, no officer was dismissed for it', 'what is said behind it answers'],
  ],
  *claim({ low }) {
    const match = REFERS.exec(low);
    // where a reason stands, the answer is told here
    if (
      !match ||
      /^[^.\n]{0,30}? for (?:what is meant|(?:the|an?|our) (?:meaning|definition|explanation|reasons?|background|context|basis|caveats?)\b|how (?:we|these|this|the [a-z]+) (?:define|count|record|measure)|why\b)[^\n]*\.\s+[^\n]*\d/.test(
        low.slice(match.index + match[0].length),
      ) ||
      // "As per Q1, this is at 31 January - 1,043 days"
      (/^\W*as (?:per|in|for|with) /.test(low) &&
        /^,? (?:this|that|it|these|the \w+) (?:is|are|was|were)\b[^\n]*\d/.test(low.slice(match.index + match[0].length))) ||
      /^[^.\n]{0,30}?,? which (?:explains|gives the reasons?|sets out (?:the reasons?|why))\b/.test(
        low.slice(match.index + match[0].length),
      )
    )
      return;
    const group = [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21].find((index) => match[index] !== undefined) ?? 1;
    const to = labels((match[group + 1] ?? '').replace(/[()]/g, ''));
    yield { value: match[group]?.endsWith(' but one') ? `${to} but one` : to, span: at(match, group) };
  },
});
