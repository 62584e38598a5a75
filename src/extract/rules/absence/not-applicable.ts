import { at } from '../../../model/span.js';
import { defineRule } from '../../rule.js';

const FALLS_AWAY =
  /(?:^|[\s:-])(n\/a|not applicable)(?![a-zß-ž/])|\b((?:this|the|your) (?:question|point|part|item)s? (?:does|do|is|are) (?:not (?:therefore |thus |accordingly )?(?:arise|apply|applicable|relevant)|therefore not (?:applicable|relevant)))|\b((?:questions?|points?) [\d, to&and()a-z-]{1,30} (?:therefore |consequently |accordingly |thus )?(?:do|does|are|is) not (?:therefore |consequently |accordingly |thus )?(?:apply|arise|applicable|relevant))|\b((?:(?:this|the) question )?(?:falls away|does not arise))\b|^\W*((?:(?:this|the|your) )?(?:question |point |part )?(?:therefore |thus |accordingly )?(?:falls|lapses|drops(?: away)?|does not fall to be answered|not required)(?=,? (?:given|in (?:light|view|consequence) of|as a (?:result|consequence) of|by reason of|because of|following from) (?:(?:the|our|my) )?(?:answers?|responses?|reply|replies|what|(?:q(?:uestion)?)?\W?(?:\d|[ivx]+\)))))|^\W*(as (?:self-?referrals?|there (?:is|are|was|were) no|no|none)\b[^.\n]{0,60}(?:,|there(?:'s| is| was| were) (?:no|none))[^.\n]{0,40})|\b((?:so|and|therefore|hence|thus|accordingly|consequently) (?:this|it|that|the (?:question|point)) (?:therefore )?(?:does(?: not|n't) (?:apply|arise)|is(?: not|n't) (?:applicable|relevant)))\b|\b((?:this|the|your) (?:question|point|part|item)s? (?:does|do|is|are)n't (?:arise|apply|applicable|relevant))|^\W*(this is (?:not|no longer) (?:relevant|applicable)(?=\s*(?:[.,;\n]|$|to us|to the|in (?:light|view)|given|as\b|because\b))|(?:this )?(?:does(?: not|n't) apply|is(?: not|n't) applicable)(?=\s*(?:[.,;\n]|$|to us|to the|in (?:light|view)|given|as\b)))|\b((?:given|in (?:light|view) of) (?:our|the|my) (?:answer|response|reply)[^.,\n]{0,30},? (?:there is )?(?:nothing (?:further |more )?to (?:add|say|report)|(?:this|it) (?:falls away|is not (?:applicable|relevant))))|\b((?:we|the [a-z]+) (?:do|does)(?: not|n't) (?:employ|have|own|run|operate|use|issue|offer|manage|hold)(?: any)? [a-z' -]{3,40}?,? (?:so|and (?:so|therefore|hence)|therefore|hence) (?:we )?(?:can ?not|can't|could not|couldn't|there (?:can|could) be no|there (?:can|could)n't be)\b[^.\n]{0,40})|\b(no such thing as [^.\n]{2,40},? (?:so|and so|hence|therefore) [^.\n]{2,40})|\b((?:has|have|had) never been discussed[^.\n]{0,40})|\b((?:q(?:uestion)?\.? ?\d{1,2}(?:[a-z]|\([a-z]\))?|that|this|it|the (?:previous|preceding|above|first|last|foregoing) (?:question|point|part|one)) (?:having been|has been|was|is|being) answered (?:in the (?:negative|affirmative)|no|with (?:a )?no|["'“‘]no["'”’])(?:(?!\b(?:because|since)\b)[^.\n]){0,80})|\b((?:nothing (?:further |more )?(?:falls|remains|needs) to be (?:said|added|given|answered|provided|reported)|nothing (?:further |more )?arises|no (?:further )?(?:answer|reply|response) (?:here )?is (?:therefore |thus |accordingly )?(?:needed|required|called for|necessary|due)|(?:this|it|the question) (?:therefore |thus )?(?:needs|requires|calls for) no (?:further )?(?:answer|reply|response))(?: (?:here|to this|to it|under this head(?:ing)?))?)(?=[.,;\n]|$)/d;

/** "The risk is that somebody is known by it. That does not arise": a ground to withhold falls away, and no question. */
const GROUND =
  /\b(?:(?:sections?|regulations?|s\.|reg\.) ?\d|exempt|exception|suppress|withh[eo]ld|fewer than|identif)[^.;]*\.\s+(?:however,? )?(?:that|this|it) $/;

export const notApplicable = defineRule({
  id: 'absence/not-applicable',
  summary: 'Read that a question does not apply, or falls away because of another answer.',
  yields: 'not_applicable',
  needs:
    /n\/a|nothing|no (?:further )?(?:answer|reply|response)|answered|employ|not |n't|no such thing|appl[iy]|aris|relevant|falls|lapses|drops|never been|^\W*as\b/,
  finds: [
    ['[[N/A]]', null],
    ['[[Not applicable]] - see A2.', null],
    ['Teachers are on directed time, [[so this does not apply]] to us.', null],
    ["[[The question doesn't apply]] to this Board, which has no wardens.", null],
    ['[[This is not relevant]] in light of the reply at 1.', null],
    ['[[Given our answer above there is nothing to add]] here.', null],
    ["[[We don't employ bus drivers so can't have any failed tests]].", null],
    ['[[Q2 having been answered in the negative, nothing falls to be said here]].', null],
    ['[[The previous question was answered in the negative]].', null],
    ['[[Question 3 was answered no]].', null],
    ['There was no bid. [[No answer is required here]].', null],
    ['We ran none. [[Question 9 consequently does not arise]].', null],
    ['We ran none, so [[questions 2 to 10 do not apply]].', null],
    ['That being so, [[this question does not arise]].', null],
    ['We run none. [[This question does not therefore apply]].', null],
    ['[[Falls]], given our response at (ii).', null],
    ['[[This question lapses]] in view of the reply to 3.', null],
    ['[[Not required]], given the answer to (b).', null],
  ],
  ignores: [
    ['We apply the same rule', 'nothing falls away'],
    ['The discount does not apply to boats', 'what a rule says'],
    ['It is not relevant whether the boat is old', 'no question falls away'],
    ['Falls given as the cause: 14', 'a sort of accident'],
    ['Falls, in view of the weather, were few', 'a sort of accident'],
    ['Applicable law: FOIA', 'a word that looks alike'],
    ['4 applied', 'a count'],
    ['Nothing remains of the old pier', 'what there is'],
    ['The call was answered in the night', 'a call'],
    ['Small figures are withheld under section 40(2). That does not arise here. 14 boats sank', 'a ground that is none here'],
  ],
  *claim({ low }) {
    const match = FALLS_AWAY.exec(low);
    if (!match || GROUND.test(low.slice(0, match.index))) return;
    const group = match.slice(1).findIndex((part) => part !== undefined) + 1;
    yield { value: null, span: at(match, group) };
  },
});
