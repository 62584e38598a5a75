/** A sort of figure that an answer gives before or beside the one that was asked for, and sets aside itself; `asks`: what asks for just that sort. */
interface Aside {
  readonly asks?: RegExp;
  /** It is taken back or is what others say: no rival of the figure that answers. */
  readonly sure?: true;
  /** The words of its sentence right before the figure, and right behind it. */
  readonly before?: RegExp;
  readonly behind?: RegExp;
}

const NOT_PAST = String.raw`[^.;,\d\n]`;
const PAPER =
  '(?:press|media|newspapers?|papers?|news|article|radio|television|social media|Telegraph|Herald|Times|Post|Echo|Mail|Gazette|Chronicle|Mercury|Guardian|Observer|Express|Journal|Argus|Courier|Mirror|Independent|Tribune|Advertiser|BBC|ITV)';

export const ASIDES: readonly Aside[] = [
  // "was not 31, as we said in May, but 38"
  { sure: true, before: /\bnot (?:the )?$/i, behind: /^[^.;]{0,60}[\s,]but\b[^.;]{0,40}\d/i },
  // "In our last letter we said that there were 31. That was wrong", "we gave it before as 31. Following a recount it is 38": taken back further on
  {
    sure: true,
    before:
      /\b(?:previous(?:ly)?|before|earlier|last|first|initial|original(?:ly)?|above|letter|reply|response|answer|e-?mail|disclosure|statement)\b[^.;]*\b(?:said|stated|gave|given|told|quoted|advised|put|reported|stating|giving)\b[^.;]*$|\b(?:said|stated|gave|given|told|quoted|put) (?:it|this|that|the [a-z]+)? ?(?:before|earlier|previously)\b[^.;]*$/i,
    behind:
      /^[^.;\n]{0,120}[.;]\s[^\n]*?\b(?:(?:that|this|the|which) (?:figure|number|total|answer|reply|sum|amount)?\s?(?:was|were|is|has been|should) [^.;]{0,30}(?:wrong|incorrect|error|mistake|corrected|out of date|withdrawn|have (?:been|read|said))|(?:correct|right|actual|true|revised|corrected) (?:figure|number|total|amount|answer|sum))|^[^.;\n]{0,120}[.;]\s(?:following|after|on|upon|having|since)\b[^.;]{0,40}\b(?:re-?count|re-?check|check|review|look|correct|audit)\w*/i,
  },
  // "The licence allows up to 60 sheds", "with an option of three extensions": what may be, and not what is
  {
    asks: /\b(?:allow\w*|permit\w*|permission|licens\w+|capacity|maximum|limits?|options?|(?<!\d )may(?! \d)|can|could|entitle\w*|provision|holds?|seats?|sleeps?|takes?|fits?|carr(?:y|ies)|moor|accommodate\w*|how (?:big|large)|(?<!\bin )(?:how many|number of) (?:places|spaces))\b/i,
    before: new RegExp(
      String.raw`\b(?:(?:permission|licen[cs]e|consent|contract|agreement|order|lease|rules?|it|which|that|polic(?:y|ies)) (?:allow|permit|authorise|provide)(?:s|d)?${NOT_PAST}{0,40}|(?:permission|consent|approval|licen[cs]e) (?:was |is |has been )?(?:given |granted )?for${NOT_PAST}{0,30}|options? (?:of|for|to)|the possibility of|provision for|(?:capacity|(?:certified |normal )*accommodation) (?:of|is|was|for)|room for|up to)\s(?:(?:up to|a maximum of|a total of) )?$`,
      'i',
    ),
    // "The permission was for 12 huts, all of which were built"
    behind: /^(?![^.;\n]*\b(?:all of which|all (?:of them )?(?:were|are|have been)|(?:which|and) (?:were|have) all)\b)/i,
  },
  // "Up to £6,000 had been approved. It came to £2,097": what might be spent
  {
    asks: /\b(?:approv\w+|allow\w*|authoris\w+|permit\w*|budget\w*|limits?|maximum|may|can|could|set aside|allocat\w+|sanction\w*|entitle\w*|claim\w*)\b/i,
    behind:
      /^ (?:(?:(?:had|has|have) been|was|were|is|are) (?:approved|allowed|authorised|permitted|sanctioned|set aside|budgeted|allocated|earmarked)|(?:may|might|can|could) be (?:approved|allowed|spent|claimed))\b[^\n]*[£\d]/i,
  },
  // "Its rule is to send at least two", "the by-laws call for six": what ought to be
  {
    asks: /\b(?:polic\w*|required?|requires|requirement|must|should|minimum|rules?|practice|guid\w+|standard|ought|need(?:s|ed)?|normal\w*|usual\w*|by-?laws?)\b/i,
    before: new RegExp(
      String.raw`\b(?:polic(?:y|ies)|practice|rules?|protocol|guidance|procedure|regulations?|law|by-?laws?)\b${NOT_PAST}{0,30}\b(?:(?:is|are|was|were) (?:to|that|for)|calls? for|asks? for|provides? for|requires?|states?|says?)\b${NOT_PAST}{0,30}$|\b(?:is|was|been) (?:the|our|its|their) (?:[A-Za-z]+(?:'s)? ){0,2}(?:practice|policy|rule|custom|habit|aim) (?:not )?to\b${NOT_PAST}{0,70}$|\b(?:must|should|ought to)\b${NOT_PAST}{0,30}$`,
      'i',
    ),
  },
  // "The most that the law allows is £5,000. The highest in 2023 was £1,800"
  {
    asks: /\b(?:allow\w*|permit\w*|by law|legal\w*|lawful\w*|can|could|possible|available)\b/i,
    before:
      /\b(?:maximum|most|highest|largest|longest)\b[^.;\d\n]{0,40}\b(?:allow(?:s|ed)|permit(?:s|ted)|possible|by law|available|can be|may be)\b[^.;\d\n]{0,30}$/i,
  },
  // "At our survey of 2019 there were 1,340. Today there are 988", "let in 2015 at £6,000 a year. The rent is now £7,250"
  {
    asks: /\b(?:19|20)\d\d\b|\b(?:previous\w*|before|original\w*|initial\w*|first|change[ds]?|compar\w+|each|every)\b/i,
    before: /\b(?:19|20)\d\d\b/,
    behind:
      /^[^.;\n]{0,80}[.;]\s(?:(?:but|and|since then|by contrast),? )?(?:today|now|currently|at present|there (?:are|is) now)\b[^\n]{0,60}\d|^[^.;\n]{0,80}[.;][^\n]{0,80}\b(?:is|are) now (?:about |around |some )?[£\d]/i,
  },
  // "The Board has undertaken to plant 900": what is to be
  {
    asks: /\b(?:will|going to|plan(?:s|ned|ning)?|intend\w*|intention|to be|propos\w+|expect\w*|target\w*|aim\w*|commit\w*|promis\w+|pledg\w+|goal|forecast\w*|due|undertak\w+)\b/i,
    before: new RegExp(
      String.raw`\b(?:undertaken|undertakes?|committed|commits? us|pledged|promised|intends?|plans?|planned|hopes?|hoped|proposes?|aims?|expects?)(?: to [a-z]+(?:ing)?)${NOT_PAST}{0,12}$`,
      'i',
    ),
  },
  // "We are to plant 9,000 by 2030, which is about 900 a year": a rate that follows
  {
    asks: /\b(?:per|each|every|an? (?:year|month|season|week|day|quarter|term)|annual\w*|average|rate)\b/i,
    before:
      /\b(?:which|that|this|it) (?:is|was|makes|comes to|means|works out at|equates to|would be)(?: (?:about|around|some|roughly|approximately|nearly|just over))?\s$/i,
    behind: /^ (?:an?|per|each|every) (?:year|month|season|week|day|quarter|term)\b/i,
  },
  // "The harbour as a whole cost £61,200. The crane's share of that was £7,900"
  {
    asks: /\b(?:whole|total|overall|in all|altogether|all)\b/i,
    before: /\bas a whole\b[^.;\n]{0,60}$/i,
    behind: /^[^\n]{0,120}\b(?:share|part|portion|proportion) of (?:that|this|it)\b|^[^\n]{0,40}[.;] Of (?:that|this)\b/i,
  },
  // "The 14 boats mentioned in the local press", "the figure of 40 that you quote"
  {
    sure: true,
    behind: new RegExp(
      String.raw`^(?: [a-z-]+){0,4} (?:(?:was|were|that (?:was|were)) )?(?:(?:mentioned|reported|quoted|cited|referred to|given|printed|claimed) (?:in|by|on) (?:the |a |an |some )?(?:[A-Za-z'-]+ ){0,3}${PAPER}\b|(?:that |which |to which )?you (?:quote|mention|refer|cite)\b)`,
      'i',
    ),
  },
  // "His pay (£26,421) is met elsewhere and is not part of the running cost"
  {
    sure: true,
    asks: /\b(?:not|never|without|no|exclud\w+)\b|n't\b/i,
    behind: /^\)?[^.;\d\n]{0,100}\b(?:are|were|is|was)(?: therefore| also)? not (?:part of|counted|included|taken into account)\b/i,
  },
  // "The nine swaps are no sales and are not counted", "were not for staff use": it counts others
  {
    asks: /\b(?:not|never|without|no|exclud\w+)\b|n't\b/i,
    before: /^\W*the $/i,
    behind:
      /^[^.;\d\n]{0,140}\b(?:are|were|is|was)(?: therefore| also)? not (?:for|of|part of|counted|included|among|taken into account|(?:our|the) [a-z]+(?:'s|s')?)\b/i,
  },
  // "The three registers which we have for it": where it was looked for
  {
    asks: /\b(?:registers?|databases?|systems?|logs?|files?|sources?|records?|places?|codes?)\b/i,
    before: /\b(?:the|our|all|both|these|those|of) $/i,
    behind:
      /^ (?:[a-z-]+ )?(?:registers?|databases?|systems?|logs?|files|sources|records|places)\b(?: [a-z]+)? (?:which|that|we|where|in|the (?:Board|Council|Trust|Force|Authority|University))\b/,
  },
  // "A budget of £250,000 was set aside. £187,400 was spent"
  {
    asks: /\b(?:budget\w*|allocat\w+|estimat\w+|quot\w+|forecast\w*|bids?|tender\w*|provision\w*|set aside|expected|planned|fund(?:ing|ed)|grants?|awarded|value|worth)\b/i,
    before: new RegExp(
      String.raw`\b(?:budget|allocation|estimate|quotation|quote|forecast) (?:(?:for [a-z ]{2,30}? )?(?:of|was|is))(?: (?:about|some|around|up to))? $|\b(?:quoted|estimated|forecast)${NOT_PAST}{0,12}$`,
      'i',
    ),
    behind: /^[^\n]*\b(?:spent|cost|paid|outturn|actual|in the event|came to)\b/i,
  },
  // "These cannot be compared with the figures of the coast guard, which show 931 losses": whose they are
  {
    sure: true,
    asks: /\b(?:compar\w+|differ\w*)\b/i,
    before: /\b(?:not|never)(?: directly)? (?:be )?(?:compared|comparable|confused)(?: directly)? (?:with|to)\b[^.;\n]*$/i,
  },
  // "the Constabulary, whose own count is 43. Our day book has 17": what others count
  {
    before:
      /\bwhose (?:own )?(?:count|figures?|estimate|records?|log|tally|total|system)\b[^.;\d\n]*$|'s? own (?:count|figures?|estimate|records?|log|tally|total)\b[^.;\d\n]*$/i,
    behind: /^[^\n]*\b(?:our|we)\b[^\n]*\d/i,
  },
  // "One letter may be on more than one boat": how they were counted
  {
    sure: true,
    asks: /\bmore than one\b|\b(?:repeat\w*|multiple|several)\b/i,
    before:
      /\b(?:may|might|could|can)(?: (?:also|have|well|each))* (?:be|include|contain|involve|cover|relate to|been|appear|fall)(?: (?:in|on|under|against))? $/i,
    behind:
      /^ (?:account|report|record|count|entr|case|incident|event|letter|form|list|head|name|categor|class|time|place|site|person|people)/i,
  },
  // "Leaving aside the 40 or so that were withdrawn, there were 318"
  {
    asks: /\b(?:exclud\w+|withdrawn|duplicat\w+|discount\w+|disregard\w+|left out|set aside|not (?:count|includ)\w+)\b/i,
    before: new RegExp(
      String.raw`\b(?:(?:leaving|setting|putting) (?:aside|out|to one side)|(?:not|without) (?:counting|including)|excluding|disregarding|discounting)\b${NOT_PAST}{0,30}$`,
      'i',
    ),
    behind: /^(?!\s*(?:st|nd|rd|th)\b)/,
  },
  // "It has never been more than 9%, and last year it was 7%": of all times
  {
    asks: /\b(?:ever|never|most|maximum|highest|largest|peak|least|lowest|minimum|any (?:year|month|time))\b/i,
    before: new RegExp(String.raw`\b(?:never|at no time|at no point)\b${NOT_PAST}{0,30}$`, 'i'),
    behind: /^[^\n]*[^\n\d][\d£]/,
  },
  // "as much as £92, although the usual ceiling is £58", where the highest is asked about
  {
    asks: /\b(?:usual(?:ly)?|normal(?:ly)?|typical(?:ly)?|standard|average|ordinary|ceiling|cap|limit|capped)\b|^(?![\s\S]*\b(?:highest|most|maximum|largest|dearest|top|peak|greatest|longest)\b)/i,
    before: new RegExp(String.raw`\b(?:usual|normal|typical|standard|ordinary|average)\b${NOT_PAST}{0,40}$`, 'i'),
  },
  // "By way of context, 402 were received in the year before": beside what was asked for
  {
    asks: /\b(?:compar\w+|context|previous|before|each|every|years|chang\w+|trend|since|increas\w+|decreas\w+)\b|\b(?:19|20)\d\d\b[^?]*\b(?:19|20)\d\d\b/i,
    before:
      /^\W*(?:by way of (?:context|comparison|background|illustration|contrast)|(?:for|to give (?:you )?(?:some )?) ?(?:context|comparison|background)|to put (?:this|that|it) (?:in|into) context)\b/i,
  },
  // "A guide price of £2.4m", "each has a list price of £900"
  {
    asks: /\b(?:guide|asking|list|reserve|catalogue|market(?:ed)?|estimated?|indicative|budget|value|valuation|valued)\b/i,
    before: new RegExp(
      String.raw`\b(?:(?:guide|asking|list|reserve|catalogue|indicative) (?:price|figure|value)|offers (?:in excess|in the region) of)${NOT_PAST}{0,20}$`,
      'i',
    ),
  },
];
