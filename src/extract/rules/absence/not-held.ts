import { contentWords, wordSet } from '../../../model/words.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';
import { clauseAt } from '../../sentences.js';

const NOT_HELD = new RegExp(
  [
    String.raw`\b(?:data|information|figures?|details?|records?|this|it|that|which|number|breakdown|and|those|these)\b[^.;\n]{0,60}?\b(?:is|are|was|were|has been|have been)?\s*(?:not|no longer|never|n't)(?: currently| centrally| routinely| been| presently| formally| specifically| readily)* (?:held|recorded|collected|captured|kept|collated|retained|logged|monitored|stored|available)\b`,
    String.raw`\b(?:do|does|did) not(?: currently| centrally| routinely| presently| formally| specifically| actually| therefore| thus| also| generally| normally)* (?:hold|record|collect|capture|keep|collate|retain|log|monitor|store|have (?:a|any) record)\b`,
    String.raw`\b(?:don't|doesn't|didn't)(?: currently| centrally| routinely| actually)* (?:hold|record|collect|capture|keep|collate|retain|log|monitor|store)\b`,
    String.raw`\b(?:do|does|did)(?: not|n't) (?:currently )?have (?:this|that|it|them|these|those|(?:the|any|such) (?:information|data|figures?|details?|records?|numbers?|breakdown))\b(?! (?:to|in place|yet\b.{0,20}will))`,
    String.raw`\b(?:has|have|had)(?: not|n't| never)(?: been)? (?:kept|recorded|retained|captured|logged|collated)\b`,
    String.raw`\b(?:do|does)(?: not|n't) know (?:how|what|who|which|when|where|the (?:number|figure|cost|amount|total|reasons?))\b`,
    String.raw`\b(?:cannot|can not|can't|unable to|not able to) (?:tell|say|see) from (?:this|that|these|those|the|our) `,
    String.raw`\b(?:not possible|isn't possible|impossible|unable|not able|cannot|can't)(?: for us)?(?: to)? (?:separate|split|break|disaggregate|distinguish|differentiate)\b(?![^.;\n]{0,120}\b(?:cost|hours|limit|exceed|time)\b)`,
    String.raw`\b(?:is|are)(?: not|n't| no longer) known(?: to (?:us|the [a-z]+)| by (?:us|the [a-z]+))?(?=[\s,]*(?:[.;\n]|$|how\b|whether\b))`,
    String.raw`\bnothing\b[^.;\n]{0,40}\b(?:held|retained|recorded|on file|on record)\b`,
    String.raw`\bno(?: such| recorded| relevant| central| further| specific| other| statistical)* (?:information|data|records?|figures?|details?|documents?|correspondence|evaluation)\b(?: [a-zß-ž]+| (?:19|20)\d{2}){0,6}? (?:is|are|was|were|has been|have been)?\s*(?:held|kept|available|found|recorded|collected|identified|located)\b`,
    String.raw`^\W*(?:(?:data|info|information|figures?|details?|response|reply)\W{1,2})?not (?:held|recorded|collected|captured|known|available)\b`,
    String.raw`\b(?:have|has|holds?|keeps?|kept) no (?:records?|information|data(?! (?:breach|protection))|such (?:[a-z]+ ){0,2}(?:data|records?|information|figures?|breakdown|list|statistics|documents?)|recorded|figures?|details|statistics|breakdown|separate|central|list|tally|log|register)\b`,
    String.raw`\b(?:have|has|hold|holds|found) nothing\b(?! to)`,
    String.raw`\b(?:hold|holds|found) none\b`,
    String.raw`\bnothing (?:that )?(?:we|(?:the|our) [a-z]+) (?:have|has|holds?)\b[^.;\n]{0,20}\b(?:would|will|could|can) (?:let|allow|enable|tell)\b`,
    String.raw`\b(?:has|have) nothing to (?:provide|give|send|supply|disclose)\b`,
    String.raw`\bno (?!such\b)(?:[a-z'-]+ ){1,6}?(?:has|have) (?:ever |yet )?existed\b`,
    String.raw`\bholds? no (?:such |other |relevant )?(?:evidence|material|papers|files|documents?|documentation|reports?|minutes|correspondence|cop(?:y|ies)|emails?|notes)\b`,
    String.raw`\b(?:systems?|database|records?|data|software|our figures)\b[^.;\n]{0,30}?(?:\bnot|n't|\bcannot|\bunable to)(?: be able to| able to)? (?:distinguish|differentiate|separate|break|tell|show|allow (?:us|for|that)|let us|produce|provide|report|identify(?! (?:any |an )?(?:individual|person|people|one)))\b(?![^.;\n]{0,120}\b(?:cost|hours|limit|exceed)\b)`,
    String.raw`\b(?:cannot|can't|can not|unable to|not able to) (?:be )?(?:identif\w+|extract\w*|establish\w*|determin\w+|isolat\w+)\b[^.;\n]{0,50}\b(?:from|in|on|using|within)\b[^.;\n]{0,20}\b(?:records?|systems?|data|database|files)\b(?![^.;\n]{0,120}\b(?:cost|hours|limit|exceed)\b)`,
    String.raw`\bthere(?:'s| is| are| was| were)(?: currently)? no (?:central |single |formal |separate |written |such |overall )*(?:records?|log|register|list(?! price)|database|statistics|breakdown)\b`,
    String.raw`\bno (?:central |single |formal |separate |such |overall )*(?:log|register|list|tally|count|database|statistics|breakdown)\b(?: [a-z]+){0,4}? (?:is|are|was|were) (?:held|kept|maintained|available|recorded)\b`,
    String.raw`^\W*unknown\b`,
    String.raw`(?:^\W*none (?:is |are )?|\b(?:that|says?|said|there (?:is|are)) none (?:is |are |was |were )?|\b(?:and|so|hence|therefore|thus) none (?:is|are) )(?:held|recorded)\b`,
    String.raw`\bnone of (?:this|it|that|(?:the|this|that|such) (?:[a-z]+ )?(?:information|data|records?))\b[^.;\n]{0,60}? (?:is|are|was|were) (?:held|recorded|kept)\b`,
    String.raw`(?<!\bor )\b(?:do|does|did)(?: not|n't) exist\b`,
    String.raw`\bno such (?:[a-z]+ ){1,3}exists?\b`,
    String.raw`\b(?:find|found|locate|located|identified|traced?) no (?:trace|records?|documents?|correspondence|minutes|e-?mails?|letters?|papers|information)\b`,
    String.raw`\b(?:unable|not able|cannot) (?:to )?(?:give|provide|say|answer|supply)\b[^.;\n]{0,50}\b(?:as|because|since)\b[^.;\n]{0,50}(?:\bnot|n't) (?:an? )?(?:form|recorded|held|collected|kept|part|mandatory|required|compulsory|coded|reportable)\b`,
    String.raw`\b(?:outside|before|prior to|beyond) (?:our|the) (?:retention|records)\b`,
    String.raw`\b(?:is|are)(?: not|n't| no longer| never)(?: currently| centrally| routinely| presently| formally| specifically| separately| being)* (?:held|recorded|collected|collated|captured|logged|coded|kept|measured|tracked|monitored)\b`,
    String.raw`\b(?:was|were)(?: not|n't| never)(?: routinely| centrally)* (?:recorded|collected|collated|captured|logged)\b`,
    String.raw`(?<=[.;:\n]\s*)not (?:held|recorded|collected|known)\b`,
    String.raw`\bthere (?:are|were) no (?:responsive|relevant|such) (?:records|documents|data)\b`,
    String.raw`\bdata not cap`,
    String.raw`\b(?:do|does|did)(?: not|n't) (?:cost|price|itemi[sz]e|count|budget|account for|budget for|report on|analyse)\b[^.;\n]{0,80}\bseparately\b`,
    String.raw`\bnot separately (?:held|recorded|collected|captured|identified|counted)\b`,
    String.raw`\b(?:unable|not able) to report on (?:this|that|these|it)\b(?![^.;\n]{0,120}\b(?:cost|hours|limit|exceed|exempt|section)\b)`,
    String.raw`\bthere(?:'s| is| are| was| were) no such (?:figures?|valuations?|estimates?|totals?|splits?|reports?|minutes|correspondence)\b(?=\s*(?:[.;\n]|$))`,
    String.raw`\bnot (?:been )?(?:supplied|provided|reported|given|passed) to (?:us|this office|the office)\b`,
    String.raw`\bnot in possession of\b`,
    String.raw`(?:\bnot|n't) (?:something|anything|information|data|details?|figures?|a figure|one)(?: that| which)? (?:we|(?:the|this|our) [A-Za-zÀ-ž' ]{2,40}?) (?:holds?|records?|keeps?|collects?|captures?|monitors?)\b`,
    String.raw`(?:\bnot|n't) (?:something|anything|information|data|details?|figures?|a figure|one)(?: (?:that|which)(?: is| are|'s)?)? (?:routinely |currently |centrally )?(?:held|recorded|kept|collected|captured)\b`,
    String.raw`\b(?:unable|not able) to (?:identify|determine|establish|separate|distinguish)\b(?![^.;\n]{0,120}\b(?:cost|hours|limit|exceed|time)\b)[^.;\n]{0,80}\b(?:as|because|since)\b`,
    String.raw`\b(?:unable|not able|cannot|not possible)(?: to)? (?:provide|give|state|say|supply|quantify|confirm)(?: you)?(?: with)? (?:an? |the |any )?(?:exact|precise|accurate|definitive|specific|total|overall) (?:numbers?|figures?|totals?|counts?|amounts?|breakdowns?)\b(?![^.;\n]{0,120}\b(?:cost|hours|limit|exceed|exempt|section|commercial\w*|confidential|personal)\b)`,
    String.raw`\bno responsive (?:records?|documents?|information)\b`,
    String.raw`\bno (?:such )?(?!meetings?|events?|elections?|sessions?|courses?|hearings?|exams?|trials?|inquir)[a-z]+(?: [a-z]+){0,2} (?:is|are|was|were) held\b`,
    String.raw`\b(?:there is )?nothing (?:is )?on record\b`,
    String.raw`\b(?:recorded|logged|held|kept|captured|noted)\b[^.;\n]{0,40}\b(?:but|though|although|while) (?:the |its |their )?(?:[a-z]+ ){1,4}(?:is|are|was|were)(?: not|n't)(?=\s*(?:[.;\n]|$))`,
    String.raw`^\W*no (?:information|data)\s*(?:[.;]\s*(?:$|\n)|$|\n)`,
  ].join('|'),
  'g',
);
const NOT_ABSENT =
  /(?:(?:\bnot|n't) (?:hold|held|kept|recorded|collected) (?:the |this |that )?(?:information |data )?in (?:quite |exactly |precisely )?(?:the|this|that|such a) (?:same )?(?:format|form|way|manner)(?! as to)|(?:meetings?|events?|elections?|sessions?|courses?|hearings?|exams?|trials?) (?:is|are) not held|not held (?:against|up|liable)|not hold (?:true|back)|do hold|whether (?:or not )?(?:we|it|the)|\b(?:said|stated|told you|replied|answered)(?: that| you that)? (?:this|it|they|these|we|the [a-z]+) (?:was|were|had|did|is|do|does)\b|where (?:we|the \w+) (?:do|does) not hold|if (?:we|the \w+) (?:do|does) not hold|confirm (?:n)?or deny|wrong to (?:say|state)|should not have said|numbers? (?:is|are|being) (?:so |too |very )?(?:low|small))\b/;

/** What was never worked out: told so where a figure or a list is asked for. */
const MEASURE =
  '(?:averages?|estimates?|calculations?|analys[ei]s|splits?|breakdowns?|figures?|totals?|costings?|valuations?|proportions?|percentages?|means?|medians?|counts?|numbers?|rates?)';
const DONE =
  '(?:calculated|worked out|computed|estimated|made|kept|produced|compiled|drawn up|done|undertaken|carried out|attempted|prepared|measured|counted|quantified|costed|analysed|tallied)';
const NOT_WORKED_OUT = new RegExp(
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
    String.raw`\bno (?:means|way|method) of (?:knowing|telling|identifying|establishing|ascertaining|separating|finding)\b`,
    String.raw`\b(?:not|n't|never|impossible|unable)(?: [a-z]+){0,3} (?:to )?(?:tell|isolate|separate|disaggregate|single out)\b[^.;\n]{0,50}\b(?:apart|figure|amount|from (?:the )?others?|individually|separately)\b(?![^.;\n]{0,120}\b(?:cost|hours|limit|exceed|time)\b)`,
    String.raw`\b(?:records?|data|figures|files|information)\b[^.;\n]{0,30}\b(?:do|does)(?: not|n't) (?:go|extend|reach) (?:back )?(?:that|so|this|as) far\b`,
    String.raw`\b(?:records?|data|figures|files|information|paperwork)\b[^.;\n]{0,40}\b(?:no longer exists?|(?:has|have|had|was|were)(?: since| now| already)*(?: been)?(?: since| now| already)* (?:destroyed|deleted|disposed of|weeded|shredded|purged|wiped))\b`,
    String.raw`\b(?:records?|data|files|information|figures)\b[^.;\n]{0,20}\b(?:are|is) (?:only )?(?:kept|held|retained) for (?:only )?(?:\w+|\d+) (?:years?|months?)(?: only)?\b`,
    String.raw`\bno (?:[a-z-]+ ){0,2}(?:survey|study|audit|count|census|exercise|analysis|monitoring)(?: [a-z-]+){0,4}? (?:is|are|was|were|has been|have been) (?:[a-z]+ )?${DONE}\b`,
    String.raw`\bno (?:separate|individual|specific|stand-?alone|distinct|discrete|reliable|dedicated|single) (?:[a-z]+ )?(?:costs?|amounts?|sums?|prices?|values?|budgets?|spend|figures?|totals?|charges?|breakdowns?|splits?)\b(?: [a-z]+){0,4}? (?:is|are|was|were|can be|could be|has been|exists?)(?: (?:available|held|kept|known|recorded|given|identified|shown|identifiable))?\b`,
    String.raw`\b(?:is|are) (?:unable|not able) to say(?=\s*(?:[.;\n]|$|how|what|which))`,
    String.raw`\b(?:cannot|can't|can not) say(?=\s*(?:[.;\n]|$|how|what|which))`,
  ].join('|'),
  'g',
);
/** The answer opens so, and gives no figures in another form. */
const NOT_IN_THIS_FORM =
  /^\W*(?:(?:this|the) (?:information|data) is )?not (?:held|recorded|kept|available) in (?:the|this|that|such an?) (?:form|format|way|manner)\b/g;

const FIGURE_FIRST =
  /^\W*(?!one (?:was|has)\b)(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?:[a-z-]+ ){0,3}(?:were|was|have|had|has)\b/;
const INCOMPLETE =
  /(?:\bnot|n't|\bno) (?:hold|have|keep|held|kept)?\s?(?:an? )?(?:complete|full|comprehensive|exhaustive) (?:records?|lists?|picture|set|data|figures?)\b/;
const OF_OTHERS = /\b(?:where|if|unless|others?|some|those|when)\b/;
const ASKS_FOR_PAPERS = /\b(?:please (?:provide|send|supply|attach)|cop(?:y|ies) of|any)\b/i;
const THERE_IS_NO = /^\W*there (?:is|are|was|were)(?: currently| presently)? no (?:such )?([a-z -]{3,40}?)(?=\s*(?:[.;\n]|$))/;

/** What became of documents, or that there are none: told so only where documents are asked for. */
const NO_DOCUMENTS = new RegExp(
  [
    String.raw`\b(?:minutes|records?|files?|documents?|letters?|e-?mails?|data|information|papers|footage|recordings?|notes|they|these|it|this)\b[^.;\n]{0,30}\b(?:has|have|had|was|were)(?: since| now| already)*(?: been)?(?: since| now| already)* (?:destroyed|deleted|disposed of|weeded|shredded|purged|wiped)\b`,
    String.raw`\b(?:did|has|have|could)(?: not|n't) (?:locate|located|find|found|identify|identified|trace|traced|reveal|revealed|return|returned) (?:any|an?|the)\b`,
    String.raw`\bthere(?:'s| is| are| was| were)(?: therefore)? no (?:minutes|correspondence|e-?mails?|documents?|reports?|polic(?:y|ies)|letters?|notes|papers|contracts?|agreements?|protocols?|procedures?|evaluations?)\b(?![^.;\n]{0,60}\b(?:other than|except|but|apart from|however|beyond)\b)`,
    String.raw`\bno [a-z -]{3,40} exists?\b`,
    String.raw`\b(?:unable|not able) to (?:find|locate|trace|identify) (?:one|any|it|this|that|them|these|a copy|the|such)\b(?![^.;\n]{0,120}\b(?:cost|hours|limit|exceed|time)\b)`,
    String.raw`\b(?:no longer|do not|don't|does not|doesn't|never) (?:have|has|had) (?:one|it|them|a copy|any|these)\b`,
    String.raw`\bnothing (?:was|has been|could be|were) (?:found|located|identified|traced|returned)\b`,
    String.raw`\b(?:one|this|it|that|minutes|notes|records?|documents?|reports?|assessments?|an? [a-z -]{3,40}) (?:was|were|has been|have been)(?: not|n't| never)(?: been)? (?:prepared|produced|written|made|created|drafted|taken|drawn up|carried out|commissioned|kept|issued|minuted)\b`,
    String.raw`\b(?:was|were)(?: not|n't| never) minuted\b`,
    String.raw`\b(?:has|have|had) (?:never|not)(?: been (?:sent|given|passed)| received| had) anything\b`,
    String.raw`^\W*no (?:minutes|correspondence|e-?mails?|documents?|reports?|letters?|notes|papers|evaluations?)\b(?: [a-z]+){0,4}? (?:is|are|was|were|has been|have been) (?:taken|made|kept|produced|written|issued|sent|received|held|created|drafted|found)\b`,
  ].join('|'),
  'g',
);

export const notHeld = defineRule({
  id: 'absence/not-held',
  summary: 'Read a statement that the authority does not hold the information.',
  yields: 'not_held',
  needs:
    /\bno|n't|never|outside|before|prior to|beyond|unknown|unable|cannot|kept for|held for|retained for|for only|destroyed|deleted|disposed|weeded|shredded|purged|wiped/,
  finds: [
    ['[[No records of staffing before April 2017 are kept]].', null],
    ['[[None of the information in your eight questions is held by the Board]].', null],
    ['[[Data not held]]', null],
    ['[[The Trust holds no such evidence]]. Staff like it.', null, { expects: 'text', question: 'What evidence does the Trust hold?' }],
    ['The school notes cover by day. [[Nothing we have would let us work this out]].', null],
    ['[[No contract with this firm has ever existed]].', null, { expects: 'text', question: 'A copy of the contract' }],
    ['[[No survey was required, hence none is held]].', null],
    ['3 were seen, however, [[we do not hold the information]]', null],
    ['[[This is not recorded by this office]].', null],
    ['[[We have no record of this]].', null],
    ['[[We do not therefore hold this information]].', null],
    ['[[The Board does not cost the signs on the pier separately from its other works]].', null],
    ['[[Our engineer has confirmed that none is held]].', null],
    ['[[No information is held]].', null],
    ['[[We hold no such crime statistics]].', null],
    ['[[Reasons are not recorded in such a way as to tell them apart]].', null],
    ['[[The return is not held]].', null],
    ["[[We are unable to answer this as it isn't a mandatory field]].", null],
    ['[[The Board is unable to give exact numbers, as many teams share the work]].', null],
    ['[[This is not information that the Board holds]].', null],
    ['[[We are not able to identify these as the system has no field for them]].', null],
    ['[[The department has no responsive records]].', null],
    ['[[no such measurements were held when your request came]].', null],
    ['[[There is nothing on record before 2021]]', null],
    ['[[Not held for 2022/23]]; in 2021/22 there were 41.', null],
    ["[[This isn't something which is recorded by the Council]]. 318 delays were reported.", null],
    ['[[In terms of section 17 I must give notice that this is not information held by the Board]].', null],
    ["[[Regret isn't recorded by complaint]].", null],
    ["[[We didn't study it, and for that reason there's nothing held]].", null],
    ['[[Film is kept for 31 days and nothing from that day has been retained]].', null],
    ['[[They are not paid by case, so we hold no figure]].', null],
    ['[[What a firm pays its drivers is not known to us]].', null],
    ['The reason is on the form. [[Not held]].', null],
    ["[[The system doesn't distinguish between them]].", null],
    ['[[The Council cannot identify these from its records]].', null],
    ['[[There is no central record of these]].', null],
    ['[[No central log is maintained]].', null],
    ['[[We have never recorded this]].', null],
    ['[[Unknown]].', null],
    ["[[Minutes don't exist for that day]].", null, { expects: 'text' }],
    ['[[The minutes have since been destroyed]].', null, { expects: 'text' }],
    ['[[A search of our files did not locate any minutes]].', null, { expects: 'text' }],
    ['[[No minutes were taken]].', null, { expects: 'text' }],
    ["[[We can't tell from this when nobody was in post]].", null],
    ["[[It isn't possible to separate this out for the north site]].", null],
    ["[[We don't have that breakdown]].", null],
    ["[[We haven't kept those]].", null],
    ["[[It's not one that we hold]].", null],
    ["[[I'm afraid we don't know how many there were]].", null],
    ['[[No average is calculated]].', null, { expects: 'money' }],
    ['[[A mean per visit is not worked out]].', null, { expects: 'money' }],
    ['[[The Board has not made any estimate of this]].', null, { expects: 'money' }],
    ['[[No separate total has been kept]].', null, { expects: 'count' }],
    ['[[It is a part of the cleaning contract and no separate cost is available]].', null, { expects: 'money' }],
    ['[[We do not categorise our benches like that]].', null, { expects: 'count' }],
    ["[[The Trust doesn't itemise these]].", null, { expects: 'list' }],
    ['[[We have no means of knowing this]].', null, { expects: 'count' }],
    ['[[Complaints are not broken down by subject]].', null, { expects: 'count' }],
    ['[[Costs are not attributed to single repairs]].', null, { expects: 'money' }],
    ['[[The Council has not calculated this]].', null, { expects: 'money' }],
    ['[[There is no cost code for repairs]].', null, { expects: 'money' }],
    ['[[The Act does not require us to create new information]].', null, { expects: 'count' }],
    ['[[Unable to say.]]', null, { expects: 'count' }],
    ['[[The service was outsourced and so this is no longer known to us]].', null, { expects: 'count' }],
    ['[[Info not held]]', null, { expects: 'count' }],
    ['[[None held]].', null, { expects: 'count' }],
    ['[[We no longer have one]].', null, { expects: 'text', question: 'Please send me the handbook.' }],
    ['[[Repairs are not separately accounted for]].', null, { expects: 'money' }],
    ['[[We are not able to isolate this figure]].', null, { expects: 'money' }],
    ['[[No survey of visitors has been undertaken]].', null, { expects: 'percentage' }],
    ['[[We do not ask visitors how they travel]].', null, { expects: 'percentage' }],
    ['[[Staff are not required to tell us]].', null, { expects: 'count' }],
    ['[[There is no requirement to record this, and we do not]].', null, { expects: 'count' }],
    ['[[Our records do not go back that far]].', null, { expects: 'count' }],
    ['[[Records from that time no longer exist]].', null, { expects: 'count' }],
    ['[[Records are kept for six years only]].', null, { expects: 'count' }],
    ['[[Data prior to 2010 has been deleted]].', null, { expects: 'count' }],
    ['[[It is not possible to tell the two apart]].', null, { expects: 'count' }],
    ['[[Breed is not a field on the form]].', null, { expects: 'list' }],
    ['[[The date was not noted]].', null, { expects: 'date' }],
    ['[[No risk assessment exists]].', null, { expects: 'text' }],
    ['[[We have been unable to find one]].', null, { expects: 'text' }],
    ['A thorough search was made but [[nothing was found]].', null, { expects: 'text' }],
    ['[[One was not prepared]].', null, { expects: 'text' }],
    [
      '[[Tarn Parish Council has never been sent anything by the county on buses]].',
      null,
      { expects: 'text', question: 'What do they say?' },
    ],
    ['[[It is covered by a scheme and not insured, so there is no such valuation]].', null, { expects: 'text' }],
    ['[[Included in the above - not separately recorded]]', null, { expects: 'count' }],
    ['[[The Trust is unable to report on this]]. The place is logged as Pier.', null, { expects: 'count' }],
    ['[[It is not possible to distinguish a side berth on the system]].', null, { expects: 'count' }],
    ['[[Minutes were not taken at this meeting]].', null, { expects: 'text' }],
    ['[[There is no lease]].', null, { expects: 'text', question: 'Please provide a copy of the lease.' }],
    ['[[The date of each visit is recorded but the cause is not]].', null, { expects: 'percentage' }],
    ['[[The Board is not able to say]].', null, { expects: 'count' }],
    ['[[No information.]]', null, { expects: 'boolean' }],
    ['[[Not held in the form requested]]. The kind of tree is in the notes of some records.', null, { expects: 'text' }],
  ],
  ignores: [
    ['This is no indication that such information does or does not exist', 'whether it is held is neither confirmed nor denied'],
    ['We do not hold the information in the format that you asked for. This is the breakdown that we have.', 'held, in another form'],
    ['Costs are not kept in quite the form that you have in mind', 'held, in another form'],
    ['Elections are not held in May', 'what is not held is an event'],
    ['No meetings were held', 'what was not held is an event'],
    ['we have provided the information we do hold', 'the opposite is stated'],
    ['This will be held by the provider', 'held by another: referral/held-elsewhere'],
    ['There were no data breaches', 'a count of zero'],
    ["We don't have a policy of our own", 'an answer'],
    ['Nine drivers were not retained', 'people'],
    ['14 files were destroyed', 'a count', { question: 'How many were destroyed?', expects: 'count' }],
    ['The data does not identify any individual', 'nothing is missing'],
    ['There is no policy on it other than the care policy', 'there is one', { expects: 'text' }],
    ['The Council has none', 'a count of zero'],
    ['Two meetings were planned and none was held', 'a meeting'],
    ['There is no such valuation board in Marl', 'a thing that is not there', { expects: 'text' }],
    ['We are unable to report on this as it would exceed the cost limit', 'a refusal for cost'],
    ['Nobody has anything against it', 'no record is spoken of'],
    ['We neither confirm nor deny that we hold this', 'refusal/ncnd'],
    ['Not held in the form requested. 14 were oak, 12 ash.', 'held, in another form', { expects: 'count' }],
    ['The number is not counted in the total of 214', 'a figure', { expects: 'text' }],
    ['It was put at 12 in May. No later estimate has been made', 'there is an earlier one', { expects: 'count' }],
    ['No estimate has been made', 'a no', { expects: 'boolean', question: 'Have you made an estimate?' }],
    ['12 vans were not flagged as stolen', 'a figure', { expects: 'count', question: 'How many vans were not flagged?' }],
    ['There is no lease on the pier', 'prose', { expects: 'text', question: 'Who looks after the pier?' }],
    ['14 files have been deleted', 'a count', { expects: 'count', question: 'How many files were deleted?' }],
    ['Of 214 visits 12 were not made', 'no measure is spoken of', { expects: 'count' }],
    ['No information officer was present', 'a post', { expects: 'boolean' }],
    ['I said that this was not held. The invoice has been found.', 'taken back'],
    ['if we do not hold it we shall say so', 'a condition'],
    ['N/A as no such courses exist', 'absence/not-applicable'],
    ['The Board does not hold a complete record. Those that we know of come to 178.', 'in part', { expects: 'count' }],
    ['As the number is low we are unable to give an exact figure', 'hidden, and known'],
    ['We cannot give the exact figure, which is commercially confidential', 'a refusal'],
    ['We are unable to identify these because to do so would exceed the cost limit', 'a refusal for cost'],
  ],
  *claim({ text, low, question, expects }) {
    let last = -1;
    const documents = expects === 'text' && !/\b(?:destr|delet|dispos|shred)/i.test(question) ? low.matchAll(NO_DOCUMENTS) : [];
    const figures = ['count', 'money', 'percentage', 'date', 'list'].includes(expects) ? [...low.matchAll(NOT_WORKED_OUT)] : [];
    const workedOut = new Set<RegExpMatchArray>(figures);
    // "There is no lease", where it was asked for
    const lacks = expects === 'text' && ASKS_FOR_PAPERS.test(question) ? THERE_IS_NO.exec(low) : null;
    const asked = lacks && contentWords(lacks[1] ?? '').some((word) => wordSet(question).has(word)) ? [lacks] : [];
    const otherForm = figuresOf(text).some(({ role }) => role === 'plain' || role === 'money' || role === 'percentage');
    const form = otherForm ? [] : low.matchAll(NOT_IN_THIS_FORM);
    for (const match of [...low.matchAll(NOT_HELD), ...documents, ...figures, ...form, ...asked].sort((a, b) => a.index - b.index)) {
      const span = clauseAt(text, { start: match.index, end: match.index + match[0].length });
      // the words may go on in the next line
      const said = low.slice(span.start, span.end);
      const words = /\b(?:in|the|this|that|such a)$/.test(said)
        ? `${said} ${low.slice(span.end, span.end + 40)}`.replace(/\s+/g, ' ')
        : said;
      // "12 vans were not flagged" gives a number of those; "others where it was not coded" speaks of others
      if (FIGURE_FIRST.test(said) || (workedOut.has(match) && OF_OTHERS.test(low.slice(span.start, match.index)))) continue;
      // "does not hold a complete record", and a figure of what is known
      if (otherForm && INCOMPLETE.test(said)) continue;
      if (/^\W*(?:n\/a|not applicable)\b/.test(said)) continue;
      if (
        span.start < last ||
        (NOT_ABSENT.test(words) && !(span.start < 3 && !otherForm && /^not .* in (?:the|this|that|such)/.test(words))) ||
        /\?/.test(text.slice(span.start, span.end + 1))
      )
        continue;
      last = span.end;
      yield { value: null, span };
    }
  },
});
