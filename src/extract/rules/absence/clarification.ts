import { defineRule } from '../../rule.js';
import { sentenceAt } from '../../sentences.js';

const ASKS_BACK =
  /\b(?:(?:need|have|going) to ask you (?:which|what|whether|who|when|how)\b|would you be (?:able|willing) to (?:narrow|clarify|specify|say|tell|let|give|provide|refine|explain)|(?:(?:please|kindly)(?: can you| could you)? |(?:can|could|would) you (?:please )?)(?:narrow (?:it|this|your|the)|refine (?:it|this|your)|let (?:us|me) have (?:the |an? |some |more |further )+(?:dates?|names?|details?|years?|period|time ?frame|reference|location)|(?:provide|supply|give(?: us| me)?|send(?: us| me)?) (?:an? |the |some |more |further |additional )*(?:first name|job title|dates?|time ?(?:frame|scale|period)|details?(?= (?:of|on|about) (?:what|which))|clarification|reference number|search terms?|date range|period))|(?:is(?: not|n't) (?:entirely |quite |very |at all )?clear|is unclear)(?: to (?:us|me))?(?: from your (?:request|question|email|letter))? (?:what|which|whether you|who|how you|when)\b|(?:am|are|'re|'m)(?: not|n't) (?:entirely |quite |at all |really )?(?:sure|clear|certain) (?:what|which|whether you|how you)\b[^.\n]{0,60}(?=\b(?:you|meant|sought|asked|wanted|request)\b)|(?:if|once|when) you (?:could|can|have|would|are able to|'ve)(?: kindly| please)? (?:set out|told us|tell us|let us know|clarified|clarify|narrowed|specified|confirmed which)|(?:a (?:little|bit) |some |rather )more to go on|you'd like to know|(?:please(?: could you| can you)?|could you|can you|would you|kindly)(?: please)? (?:clarify|confirm (?:\([a-z]\) )?(?:which|what|whether|if)|specify|(?:say|state|indicate|advise) (?:which|what|whether|if) (?:[a-z]+ ){0,4}?you\b|(?:say|state|indicate|advise|let (?:us|me) know|tell (?:us|me)) which (?:one|of (?:these|those|them|the (?:two|three|four|several)))\b|let (?:us|me) know (?:what|which|whether|the (?:(?:exact |specific )?(?:dates?|years?|period|time ?(?:frame|scale))\b|[^.\n]{3,60}? you (?:mean|have in mind|are (?:asking|interested|after)|want|wish|would class)))|tell (?:us|me) (?:what|which|whether)|explain what)|(?:do|did)(?: not|n't) (?:quite |fully )?understand what you (?:mean|want|are)\b|(?:not|n't) (?:been )?able to identify (?:which|what) [^.\n]{0,60}\byou(?:'re| are| mean| want| wish| have)\b|(?:do|did|are) you (?:mean|have in mind|want|wish|require|interested|referring|looking|seeking|asking)\b|(?:we|i) (?:need|have|must)(?: to)? ask you (?:for|to)|(?:we|i) (?:need|require) (?:to know|(?:some |any )?(?:further|more|additional) (?:details?|information)|(?:further |some |more )?clarification|you to clarify)|(?:we|i) (?:would |will |shall |should )?(?:need|require) you to (?:tell|say|specify|explain|confirm|let)\b|(?:is|as) a request for (?:further )?clarification|(?:am|are) (?:therefore |now )?(?:seeking|requesting|asking for) (?:some |further )?clarification|clarification is (?:needed|required|sought)|what (?:exactly )?do you mean|until (?:we|i) (?:know|hear)|(?:invite|ask) you to (?:say|specify|clarify|tell us|explain|describe|set out)|(?:which|what) of (?:the|these|those)[^.?\n]{0,40}\bare you\b|(?:do|did) you want|(?:we|i) will (?:take|do|go) (?:your request |it |this )?no(?:thing)? further (?:[a-z]+ ){0,3}?until|(?:take|treat|regard) (?:it|this|your request) as withdrawn|\b(?:several|many|various|two|three|more than one|a number of)\b[^.\n]{0,60}? (?:this|that|which|it) (?:might|may|could) (?:mean|refer to|be)\b(?=[^.\n]{0,20}\.\s+(?:kindly|please|could you|can you))|(?:twenty|20)(?:[ -]working)?[ -]days? (?:will|would|only)? ?(?:run|start|begin|count|re-?start)s? (?:[a-z]+ ){0,2}?(?:from |when |once |on )(?:[a-z]+ ){0,2}?(?:we (?:hear|have heard|receive|have)|your reply)|(?<=(?:^|[-:;\n]|\band)\s*)(?:whether|which(?! (?:will|would|may|might|should|can|could|does|do|holds?|keeps?|has|have|publish(?:es)?|collects?|records?)\b)|what|how)\b[^.?;\n]{0,140}\byou (?:mean|are (?:asking|interested|looking|referring|seeking)|want|wish|need|require|would like))\b/g;

export const clarification = defineRule({
  id: 'absence/clarification',
  summary: 'Read a question back to the requester.',
  yields: 'clarification',
  needs:
    /narrow|refine|withdrawn|further|days|(?:might|may|could) (?:mean|refer|be)|which (?:one|of)|to go on|let (?:us|me) have|first name|job title|\bdates?\b|period|time ?(?:frame|scale)|reference|clear|\bsure\b|certain|set out|told us|like to know|clarif|understand|tell |specify|know|hear|tell us|explain|say |state |indicate|advise|confirm (?:\([a-z]\) )?(?:wh|if)|identify (?:wh)|invite you|ask you|(?:detail|information)|you (?:mean|have in mind|want|wish|interested|referring|looking)|are you|you (?:are|need|require|would like)/,
  finds: [
    ["[[We're going to need to ask you which piers you mean, as there is a check of each]].", null],
    ['[[Could you clarify which of the two schemes you mean?]]', null],
    ['[[Before we are able to go on we need to ask you for further detail]].', null],
    ['[[Please could you say whether you mean the north or the south?]]', null],
    ["[[We've not been able to identify which report you're after]].", null],
    ['[[Please confirm (a) whether you are asking about schools, and (b) the date]].', null],
    ['[[Please say which of them you would like]].', null],
    ["[[I don't understand what you mean by the old boats - can you tell me which years you are after]].", null],
    ['[[Do you require the figures of all boats, or of one?]]', null],
    ['[[Do you mean the contract or the people on it?]]', null],
    ['[[What sort of boats do you have in mind, and over what period?]]', null],
    ['[[We need you to tell us which boats you mean]]. Please reply within 40 days.', null],
    ['[[We need to know which year you mean before we can start]].', null],
    ['[[whether by "last year" you mean the calendar year, and whether it is all wards]]', null],
    ['[[This letter is a request for clarification under section 1(3) of the Act]]. The clock stops.', null],
    ['[[We invite you to say in more detail what you are after]].', null],
    ['[[I will put this part on hold until I hear]].', null],
    ['[[Your question is very broad, would you be able to narrow it down to a year?]]', null],
    ['There have been several. [[Kindly let us have the date, or where it took place]].', null],
    ["[[It isn't clear to us what is sought here]].", null],
    ['[[It is unclear what is meant by this]]. Please give more detail.', null],
    ["[[We aren't sure what is meant by failures in your request]].", null],
    ['There are 31 Mr Marls. [[Please provide a first name or job title]].', null],
    ['[[We need a bit more to go on]].', null],
    ['[[By last year are you asking about the calendar year?]]', null],
    ['[[Question 2 - which groups and what period you are interested in]]', null],
    ['We run several schemes. [[Kindly say which one, and we will look at it again]].', null],
    ['[[The twenty working days will run from when we hear back]].', null],
    ['[[Could you please let us know the dates that you would class as this winter, and if barns count?]]', null],
    ['[[We will take your request no further until we hear back, and shall treat it as withdrawn by 14 June]].', null],
  ],
  ignores: [
    ['It goes to Marl Homes, which is a charity and which will hold the figure you want.', 'who holds it'],
    ['This may be of help. Please let me know', 'an offer'],
    ['Please let us know the spot by the form', 'what to do', { question: 'How do I report a hole?' }],
    ['Please tell the warden which of the boats is yours', 'a rule for others'],
    ['The twenty working days run from receipt', 'the law'],
    ['Twelve of them may be seen. Please call first', 'an offer'],
    ['Please contact us if you want more', 'an offer'],
    ['Thank you for your clarification of 3 May', 'it was given'],
    ['We ask you to allow us ten days', 'a courtesy'],
    ['Please confirm receipt', 'a courtesy'],
    ['It was not clear what had made the pier fall', 'an event'],
    ['If you could see the pier you would know', 'no question'],
    ['Applicants are asked to provide a reference number', 'what others are asked'],
    ['You may say whether you mean to appeal', 'a right'],
    ['You asked whether we mean to build', 'an account of the request'],
  ],
  *claim({ text, low }) {
    let last = -1;
    for (const match of low.matchAll(ASKS_BACK)) {
      const span = sentenceAt(text, { start: match.index, end: match.index + match[0].length });
      if (span.start < last) continue;
      const end = text[span.end] === '?' ? span.end + 1 : span.end;
      last = end;
      yield { value: null, span: { start: span.start, end } };
    }
  },
});
