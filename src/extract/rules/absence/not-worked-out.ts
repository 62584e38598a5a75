/** What was never worked out: told so where a figure or a list is asked for. */
const MEASURE =
  '(?:averages?|estimates?|calculations?|analys[ei]s|splits?|breakdowns?|figures?|totals?|costings?|valuations?|proportions?|percentages?|means?|medians?|counts?|numbers?|rates?|metrics?|statistics?|measures?|indicators?|projections?|forecasts?)';
const DONE =
  '(?:calculated|worked out|computed|estimated|made|kept|produced|compiled|drawn up|done|undertaken|carried out|attempted|prepared|measured|counted|quantified|costed|analysed|tallied|collated|gathered)';
export const NOT_WORKED_OUT = new RegExp(
  [
    String.raw`\bno (?!later|further|other|more|newer|subsequent|second|additional|previous|earlier)(?:[a-z-]+ ){0,2}${MEASURE}(?: [a-z-]+){0,4}? (?:is|are|was|were|has been|have been|had been) (?:[a-z]+ )?${DONE}\b`,
    String.raw`\b${MEASURE}\b[^.;\n]{0,50}?\b(?:is|are|was|were|has been|have been)?(?: not|n't|\bnot|\bnever)(?: been)? ${DONE}\b`,
    String.raw`\b(?:has|have|had)(?: not|n't| never) (?:made|done|carried out|produced|attempted|undertaken|prepared|worked out|commissioned|calculated) (?:an?|any|the|this|that|such) (?:[a-z-]+ ){0,2}${MEASURE}\b`,
    String.raw`\b(?:do|does|did)(?: not|n't)(?: currently| routinely| generally| formally| separately)* (?:classify|categori[sz]e|calculate|work out|estimate|measure|count|quantify|tabulate|itemi[sz]e|apportion|analyse|split|differentiate|distinguish|subdivide|break (?:this|these|it|them|down))\b`,
    String.raw`\b(?:is|are|was|were)(?: not|n't| never| nowhere)(?: [a-z]+ly)* (?:noted|broken down|attributed|allocated|apportioned|accounted for|itemi[sz]ed|categori[sz]ed|classified|distinguished|differentiated|separated|identifiable|identified|surveyed|coded|tagged|flagged|measured|counted|calculated|totalled|asked(?! to))\b(?! as )`,
    String.raw`\b(?:do|does|did)(?: not|n't)(?: [a-z]+ly)* (?:ask|survey|note|code|flag|tag|total|require (?:them|staff|people|anyone) to (?:tell|say|declare))\b(?! for )`,
    String.raw`\b(?:is|are|was|were)(?: not|n't) (?:required|obliged|asked) to (?:tell|say|declare|report|inform|notify|disclose|record|give)\b`,
    String.raw`\b(?:has|have|had)(?: not|n't| never) (?:noted|calculated|measured|counted|asked|surveyed|quantified|estimated|totalled)\b`,
    String.raw`\bnot (?:require|oblige)[sd]? (?:us|public authorities|authorities|the [a-z]+) to create\b`,
    String.raw`^\W*(?:unable|not able) to (?:say|answer|tell)\W*$`,
    String.raw`\bno (?:requirement|duty|obligation|need) to (?:record|hold|collect|keep|report|note|monitor)\b[^.;\n]{0,30}\b(?:do|does|did)(?: not|n't)\b`,
    String.raw`\b(?:is|are|was|were)(?: not|n't) an? (?:field|category|question|option|column) (?:on|in|of)\b`,
    String.raw`\bno (?:[a-z-]+ ){0,2}(?:code|field|category|column|marker|flag|tick ?box|box) (?:for|to|in|on)\b`,
    String.raw`\bnot something (?:that |which )?(?:we|it|the [a-z]+|this [a-z]+)(?: (?:has|have|had|is|are|currently|routinely|normally|generally|would))* (?:${DONE}|calculates?|works? out|estimates?|measures?|counts?|records?|recorded|monitors?|monitored|collects?|collected|keeps?|holds?|held|tracks?|tracked)\b`,
    String.raw`\bno (?:means|way|method) of (?:knowing|telling|identifying|establishing|ascertaining|separating|finding)\b`,
    String.raw`\b(?:not|n't|never|impossible|unable)(?: [a-z]+){0,3} (?:to )?(?:tell|isolate|separate|disaggregate|single out)\b[^.;\n]{0,50}\b(?:apart|figure|amount|from (?:the )?others?|individually|separately)\b(?![^.;\n]{0,120}\b(?:cost|hours|limit|exceed|time)\b)`,
    String.raw`\b(?:records?|data|figures|files|information)\b[^.;\n]{0,30}\b(?:do|does)(?: not|n't) (?:go|extend|reach) (?:back )?(?:that|so|this|as) far\b`,
    String.raw`\b(?:records?|data|figures|files|information|paperwork)\b[^.;\n]{0,40}\b(?:no longer exists?|(?:has|have|had|was|were)(?: since| now| already)*(?: been)?(?: since| now| already)* (?:destroyed|deleted|disposed of|weeded|shredded|purged|wiped|erased|overwritten|lost|discarded))\b`,
    String.raw`\b(?:records?|data|files|information|figures)\b[^.;\n]{0,20}\b(?:are|is) (?:only )?(?:kept|held|retained) for (?:only )?(?:\w+|\d+) (?:years?|months?)(?: only)?\b`,
    String.raw`\bno (?:[a-z-]+ ){0,2}(?:survey|study|audit|count|census|exercise|analysis|monitoring)(?: [a-z-]+){0,4}? (?:is|are|was|were|has been|have been) (?:[a-z]+ )?${DONE}\b`,
    // "The field did not come across, and the Board cannot tell"
    String.raw`\b(?:can(?:not|'t| not)|(?:is|are) (?:unable|not able) to|(?:is|are) in no position to) (?:now |therefore |accordingly )?(?:tell|know)(?=\s*(?:[.;,\n]|$|and (?:has|have|holds?|do|does)\b))`,
    String.raw`\b(?:do|does|did)(?: not|n't)(?: [a-z]+ly)* (?:look at|keep track of|keep count of|keep tabs on|compare)\b`,
    String.raw`\b(?:do|does|did) not [a-z]+ [^.;\n]{2,50} nor (?:is|are|was|were|do|does|did) [^.;\n]{2,50}?\b(?:noted|recorded|kept|logged|held|known|note|record|keep|log|hold|know)\b`,
    String.raw`\bno (?:separate|individual|specific|stand-?alone|distinct|discrete|reliable|dedicated|single) (?:[a-z]+ )?(?:costs?|amounts?|sums?|prices?|values?|budgets?|spend|figures?|totals?|charges?|breakdowns?|splits?)\b(?: [a-z]+){0,4}? (?:is|are|was|were|can be|could be|has been|exists?)(?: (?:available|held|kept|known|recorded|given|identified|shown|identifiable))?\b`,
    String.raw`\b(?:is|are) (?:unable|not able) to say(?=\s*(?:[.;\n]|$|how|what|which))`,
    String.raw`\b(?:cannot|can't|can not) say(?=\s*(?:[.;\n]|$|how|what|which))`,
    String.raw`\b(?:is|are|was|were)(?: not|n't| never)(?: [a-z]+ly)* (?:valued|weighed|costed|timed|sought|tallied|totted up|added up|separated out|picked out|reported on)\b`,
    String.raw`\b(?:have|has|had|is|are|be) no (?:way|means|method|ability) (?:of [a-z]+ing|to [a-z]+|by which)\b`,
    String.raw`\b(?:produces?|makes?|made|keeps?|kept|compiles?|collates?|collects?|maintains?) no (?:such |separate |central )?(?:estimates?|counts?|tally|totals?|calculations?|analys[ei]s|statistics|figures?|records?|breakdowns?)\b`,
    String.raw`\b(?:ceased|stopped) (?:to be |being )?(?:recorded|gathered|collected|monitored|compiled|logged|captured|tracked|recording|gathering|collecting|monitoring|compiling|logging|capturing|tracking)\b`,
    // "It opened in May, so there are no figures for the year"
    String.raw`(?:^\W*|[.;]\s|\b(?:and|so|that|therefore|hence|as) )there (?:is|are|was|were) (?:therefore |currently |as yet )?no (?:figures|data|statistics)(?: yet| as yet| (?:for|on|to) (?:it|this|that|them|these|the (?:year|period|service)|report|give|provide|share))?(?=\s*(?:[.;,\n]|$))`,
    String.raw`\bwe(?:'re| are| were) not (?:told|informed|notified) (?:of|about|how|when|what|which|who|whether)\b`,
    String.raw`\b(?:do|does|did)(?: not|n't) (?:tell|inform|notify) us\b`,
    String.raw`\b(?:not|n't) (?:pass|send|report|supply|provide|return|give|submit|share)(?:ed|s)? (?:it|this|them|these|those|that|(?:such|the|this|that) (?:data|information|figures?))(?: on)? (?:to|with) us\b`,
    String.raw`\b(?:have|has) no (?:sight|visibility|knowledge) of\b|\b(?:have|has) no access to (?:this|that|it|them|their|the|those|these)\b|\bto which (?:we|the [a-z]+) (?:have|has) no access\b`,
  ].join('|'),
  'g',
);
