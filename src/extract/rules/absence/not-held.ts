import { contentWords, wordSet } from '../../../model/words.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';
import { clauseAt } from '../../sentences.js';
import { NO_DOCUMENTS } from './no-documents.js';
import { NOT_HELD } from './no-record.js';
import { NOT_WORKED_OUT } from './not-worked-out.js';

const NOT_ABSENT =
  /(?:(?:\bnot|n't) (?:hold|held|kept|recorded|collected) (?:the |this |that )?(?:information |data )?in (?:quite |exactly |precisely )?(?:the|this|that|such a) (?:same )?(?:format|form|way|manner)(?! as to)|(?:meetings?|events?|elections?|sessions?|courses?|hearings?|exams?|trials?) (?:is|are) not held|not held (?:against|up|liable)|not hold (?:true|back)|do hold|whether (?:or not )?(?:we|it|the)|\b(?:said|stated|told you|replied|answered)(?: that| you that)? (?:this|it|they|these|we|the [a-z]+) (?:was|were|had|did|is|do|does)\b|where (?:we|the \w+) (?:do|does) not hold|if (?:we|the \w+) (?:do|does) not hold|confirm (?:n)?or deny|wrong to (?:say|state)|should not have said|numbers? (?:is|are|being) (?:so |too |very )?(?:low|small)|\bnot (?:held|kept|retained|stored) (?:for )?(?:any )?(?:longer|more|beyond|past) (?:than |the )?)\b/;

/** The answer opens so, and gives no figures in another form. */
const NOT_IN_THIS_FORM =
  /^\W*(?:(?:this|the) (?:information|data) is )?not (?:held|recorded|kept|available) in (?:the|this|that|such an?) (?:form|format|way|manner)\b/g;

const FIGURE_FIRST =
  /^\W*(?!one (?:was|has)\b)(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?:[a-z-]+ ){0,3}(?:were|was|have|had|has)\b/;
const INCOMPLETE =
  /(?:\bnot|n't|\bno) (?:hold|have|keep|held|kept)?\s?(?:an? )?(?:complete|full|comprehensive|exhaustive) (?:records?|lists?|picture|set|data|figures?)\b/;
const OF_OTHERS = /\b(?:where|if|unless|others?|some|those|when)\b/;
/** "The cost of lifts and hoists, which the ledger does not split, was £214": the sentence goes on to tell the figure. */
const IN_PASSING =
  /(?:,|\(|\s[-–])\s?(?:and |though )?(?:(?:of |for |between )?which|whom)\b[^,.;()\n]{0,120}(?:,|\)|\s[-–])\s?(?:is|are|was|were|came|comes|stood|stands|amounted|totalled|cost|numbered|rose|fell|has been|have been|will be)\b[^.;\n]{0,40}?[£€\d]/;
/** A length of time is a figure too, and expected in words. */
const ASKS_FOR_TIME =
  /\b(?:average|mean|median|typical|usual|longest|shortest) (?:[a-z]+ )?(?:wait\w*|time|length|delay|duration|stay|period)\b|\bhow long\b|\bwaiting times?\b/i;
const TELLS_TIME =
  /\b(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a|half an?|several|few) (?:[a-z]+ )?(?:minutes?|hours?|days?|weeks?|months?|years?)\b/;
const ASKS_FOR_PAPERS = /\b(?:please (?:provide|send|supply|attach)|cop(?:y|ies) of|any)\b/i;
const THERE_IS_NO =
  /^\W*(?:there (?:is|are|was|were)|(?:i|we|the [a-z]{3,15}(?: [a-z]{3,15})?) (?:have|has|holds?))(?: currently| presently)? no (?:such )?([a-z -]{3,40}?)(?=\s*(?:[.;\n]|$))/;
/** "Our files go back only as far as 2018", "It was first counted in 2019": told of the years before. */
const KNOWN_SINCE =
  /\b(?:records?|files?|data|figures|information|logs?|registers?|systems?|statistics)\b[^.;\n]{0,30}\b(?:goes|go|going|extends?|reach(?:es)?|starts?|begins?|began|started|dates?)\b[^.;\n\d]{0,40}\b((?:19|20)\d\d)\b|\b(?:first|only) (?:began to be |started to be |been )?(?:recorded|compiled|collected|gathered|monitored|counted|measured|logged|captured|kept)\b[^.;\n\d]{0,40}\b((?:19|20)\d\d)\b/g;
/** Every year that the question names lies before that one. */
const asksBefore = (question: string, since: string): boolean => {
  const years = question.match(/\b(?:19|20)\d\d\b/g) ?? [];
  return years.length > 0 && years.every((year) => Number(year) < Number(since));
};

/** "The Board does not hold this in the form requested", and no figure in another form. */
const FORM_ASKED =
  /(?:\bnot|n't) (?:hold|held) (?:the |this |that )?(?:information |data )?in (?:the|this|that) (?:format|form) (?:requested|asked|sought|you)/;

/** "Information held? No", the field of a form. */
const TICKED_NO =
  /(?<=^|\n|[.;]\s)\W*(?:is |are )?(?:(?:the|this) )?(?:requested )?(?:(?:information|data|records?) )?held(?: by (?:us|the [a-z]+))?\s?[?:]\s*no\b(?! longer)|(?<=^|\n)\W*do(?:es)? (?:we|the [a-z]+) hold (?:this|the|any|such) (?:requested )?(?:information|data)\?\s*no\b/g;

const LEAVES_OUT = /\d\s?\([^()]*(?:\bnot|n't) (?:been |being )?(?:included|counted)$/;

export const notHeld = defineRule({
  id: 'absence/not-held',
  summary: 'Read a statement that the authority does not hold the information.',
  yields: 'not_held',
  needs:
    /\bno|n't|never|section 17|creat|outside|before|prior to|beyond|unknown|unable|cannot|kept for|held for|retained for|for only|destroyed|deleted|disposed|weeded|shredded|purged|wiped|erased|overwritten|lost|mislaid|misplaced|discarded|pulped|blank|empty|success|ceased|stopped|nil\b|go(?:es|ing)? back|only|first|reach|extend|start|began|begin/,
  finds: [
    ['Reports are due in May. [[Until they come in the Board has neither visitor numbers nor takings]].', null, { expects: 'text' }],
    ['[[No berth list is kept by the Board]]. Piers may keep their own.', null, { expects: 'count', question: 'How many are waiting?' }],
    ['[[We give notice that the Board holds no such charts]].', null, { expects: 'text', question: 'Charts of the slip.' }],
    ['They come up in talk with wardens. [[Nobody writes them down]].', null, { expects: 'count', question: 'How many wishes were made?' }],
    ['Wishes are spoken. [[They are never written down]].', null, { expects: 'count', question: 'How many wishes were made?' }],
    [
      'The log has the date and the driver. [[It does not show the road]].',
      null,
      { expects: 'count', question: 'How many on the pier road?' },
    ],
    ['[[The Board cannot tell and has no other record]].', null, { expects: 'count', question: 'How many huts have one pane?' }],
    ['We compare no addresses. [[Section 17 of FOISA therefore applies]].', null, { expects: 'count', question: 'How many moved?' }],
    ['[[The keepers meet weekly and do not take minutes]].', null, { expects: 'text', question: 'Minutes of the keepers' }],
    ['[[It follows that there is nothing to send you]].', null, { expects: 'text', question: 'Minutes of the keepers' }],
    ['[[No records of staffing before April 2017 are kept]].', null],
    ['[[None of the information in your eight questions is held by the Board]].', null],
    ['[[Information held? No]]', null],
    ['[[Information held: No]]. Response: Nil', null, { expects: 'count', question: 'How many huts have one pane?' }],
    ['[[Is the information held? No]]\nHours are not split by pier.', null, { expects: 'text', question: 'Hours by pier' }],
    ['[[Data not held]]', null],
    [
      "[[I don't have anything on paper about who sank the barge and neither has the warden]].",
      null,
      { expects: 'text', question: 'Any letters about the barge' },
    ],
    ['[[Data not yet available from the census]]', null],
    ['[[Our records do not go down to this level]].', null],
    ['[[We have no idea, I am afraid]].', null],
    ["[[Sorry, we wouldn't have that]].", null],
    ['[[No central record is maintained]].', null],
    ['[[Section 1(1)(a) - not held]]', null],
    ['[[We have searched our files and nothing was found]].', null],
    ['[[We are unable to give this as it is not a field on our system]].', null],
    ["Types are noted in free text. [[As such I'm not able to provide the number from what we hold]].", null],
    ['[[We cannot give a figure from our records]].', null],
    ['[[There is no requirement for us to keep this]].', null],
    ['[[We cannot answer this from recorded information]].', null],
    ['[[We have no means of identifying this]].', null],
    ['[[We were not able to find any record of it]].', null],
    ['[[The Board does not have access to this information]].', null],
    ['[[To answer would require the creation of new information]].', null],
    ['[[There is no single place where this is recorded]].', null],
    ['[[The Trust holds no such evidence]]. Staff like it.', null, { expects: 'text', question: 'What evidence does the Trust hold?' }],
    ['The school notes cover by day. [[Nothing we have would let us work this out]].', null],
    ['[[No contract with this firm has ever existed]].', null, { expects: 'text', question: 'A copy of the contract' }],
    ['[[No survey was required, hence none is held]].', null],
    ['3 were seen, however, [[we do not hold the information]]', null],
    ['[[This is not recorded by this office]].', null],
    ['[[We have no record of this]].', null],
    ['[[Keepers claim it on one form, and no record is made of the hours behind it]].', null],
    ['[[We do not therefore hold this information]].', null],
    ['[[The Board does not cost the signs on the pier separately from its other works]].', null],
    ['[[Our engineer has confirmed that none is held]].', null],
    ['[[No information is held]].', null],
    ['[[We hold no such crime statistics]].', null],
    ['[[We hold no completion figure, as it closes for many reasons]].', null],
    ['[[The Board has no usable pier data]].', null, { expects: 'count', question: 'How many used the pier?' }],
    ['[[Reasons are not recorded in such a way as to tell them apart]].', null],
    ['[[The return is not held]].', null],
    [
      "[[I have been through the boxes in the loft and rung the last warden, and there isn't one]]. It was never done.",
      null,
      { expects: 'text', question: 'Any survey of the old pier done in 2019.' },
    ],
    [
      "[[We have looked for this but I am sorry to say there isn't one]].",
      null,
      { expects: 'text', question: 'The last inspection report for the slide' },
    ],
    ['[[I have searched the drive and the boxes and can find none]].', null, { expects: 'text', question: 'Any survey of the old pier.' }],
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
    ['[[It was not minuted]].', null, { expects: 'text', question: 'who chose the paint?' }],
    ['[[The Clerk is not aware of any paper on it]].', null, { expects: 'text', question: 'who chose the paint?' }],
    ['[[Apart from the harbour, not known to us]].', null, { expects: 'list', question: 'Who sent boats?' }],
    ["[[Minutes don't exist for that day]].", null, { expects: 'text' }],
    ['[[The minutes have since been destroyed]].', null, { expects: 'text' }],
    ['[[Our log was renewed in May 2021 and data from before then has not been carried over]].', null],
    ['[[The records of the old system were not migrated]].', null],
    ['That of May is attached. [[The April log was lost in the fire]].', null, { expects: 'text', question: 'The logs of the pier.' }],
    ['[[No copy of the 2012 survey is now held]].', null, { expects: 'text', question: 'All surveys of the pier.' }],
    ['[[We no longer hold the 2012 survey]].', null, { expects: 'text', question: 'All surveys of the pier.' }],
    ['[[A search of our files did not locate any minutes]].', null, { expects: 'text' }],
    ['[[No minutes were taken]].', null, { expects: 'text' }],
    ["[[We can't tell from this when nobody was in post]].", null],
    ["[[It isn't possible to separate this out for the north site]].", null],
    ["[[We don't have that breakdown]].", null],
    ["[[We haven't kept those]].", null],
    ["[[It's not one that we hold]].", null],
    ["[[I'm afraid we don't know how many there were]].", null],
    ['[[No average is calculated]].', null, { expects: 'money' }],
    [
      '[[Crews set off with the tide, so it depends on the day and no average is kept]].',
      null,
      { expects: 'text', question: 'What is the average wait for a place?' },
    ],
    ['[[We hold no percentage]]. A course ends when the crew is ready.', null, { expects: 'percentage' }],
    ['[[As to wages, the Board keeps no average]].', null, { expects: 'text' }],
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
    ['[[We do not have records going back that far]]. The first list has 16 on it.', null, { expects: 'count' }],
    ['[[Records from that time no longer exist]].', null, { expects: 'count' }],
    ['[[We no longer have figures for May 2021]].', null, { expects: 'count' }],
    ['[[The Board no longer holds this data]].', null, { expects: 'count' }],
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
    ["[[The reason isn't something our harbour officer asks about]].", null],
    ['[[We do not prepare or hold costings of single boats]].', null],
    ['[[What the club spent on the band is a matter for them and we do not see their accounts]].', null, { expects: 'money' }],
    ['[[We do not possess this]].', null],
    ['[[It is no longer in our possession]].', null],
    ['[[It is not information that we possess]].', null],
    ["[[There's no recorded information on it]].", null],
    ['[[We consider this not to be held]].', null],
    ['[[The Board has never sought that information from its tenants]].', null],
    ['[[No info held]].', null],
    ['[[Nil held]].', null],
    ['[[Nothing exists for the earlier year]].', null],
    ['[[We have nothing to draw on here]].', null],
    ['[[A search of both mailboxes drew a blank]].', null, { expects: 'text' }],
    ['[[The drawings could not be traced]].', null, { expects: 'text' }],
    ['[[The search returned no hits]].', null, { expects: 'text' }],
    ['[[They appear not to have survived the move]].', null, { expects: 'text' }],
    ['[[I have looked and am satisfied that nothing is left]].', null, { expects: 'text' }],
    ['[[The notes have since been mislaid]].', null, { expects: 'text' }],
    ['[[No such comparison has been made]].', null, { expects: 'text' }],
    ['[[We have no lease]].', null, { expects: 'text', question: 'Please provide a copy of the lease.' }],
    ["[[This metric isn't produced]].", null, { expects: 'count' }],
    ['[[Items handed in are not valued]].', null, { expects: 'money' }],
    ['[[We would have no way of picking out water]].', null, { expects: 'money' }],
    ['[[The Service produces no statistics from these]].', null, { expects: 'count' }],
    ['[[Figures ceased to be gathered in May and older data was erased]].', null, { expects: 'percentage' }],
    ["[[We're not told of each fault]].", null, { expects: 'count' }],
    ['[[Schools gather this and they do not pass it to us]].', null, { expects: 'count' }],
    ['[[It opened in May, so there are no figures]].', null, { expects: 'count' }],
    ['[[There is no data]].', null, { expects: 'count' }],
    ['[[They use a system to which we have no access]].', null, { expects: 'count' }],
    ['[[Our files go back only as far as 2018]].', null, { expects: 'list', question: 'On which dates in 2015?' }],
    ['[[It was first counted in 2019]].', null, { expects: 'count', question: 'How many were there in 2016?' }],
    ['[[Not held in the form requested]]. The kind of tree is in the notes of some records.', null, { expects: 'text' }],
    ['[[The Board does not hold this information in the form requested]]. Reasons are kept by category.', null, { expects: 'count' }],
    ['[[2022/23 - not available, as the old system was switched off]]', null, { expects: 'money' }],
  ],
  ignores: [
    ['Twelve boats were not carried over the bar', 'no data'],
    ['We no longer have wardens', 'what there is', { expects: 'count' }],
    [
      'Records are not held for longer than six years',
      'how long they are held',
      { question: 'How long are records kept?', expects: 'text' },
    ],
    ['This is no indication that such information does or does not exist', 'whether it is held is neither confirmed nor denied'],
    ['We do not hold the information in the format that you asked for. This is the breakdown that we have.', 'held, in another form'],
    ['Costs are not kept in quite the form that you have in mind', 'held, in another form'],
    ['Elections are not held in May', 'what is not held is an event'],
    ['No meetings were held', 'what was not held is an event'],
    ['we have provided the information we do hold', 'the opposite is stated'],
    ['This will be held by the provider', 'held by another: referral/held-elsewhere'],
    ['There were no data breaches', 'a count of zero'],
    ['There are no figures of eight in the rope', 'no record is spoken of', { expects: 'count' }],
    ["We don't have a policy of our own", 'an answer'],
    ['Nine drivers were not retained', 'people'],
    ['14 files were destroyed', 'a count', { question: 'How many were destroyed?', expects: 'count' }],
    ['The data does not identify any individual', 'nothing is missing'],
    ['There is no policy on it other than the care policy', 'there is one', { expects: 'text' }],
    ['The Council has none', 'a count of zero'],
    ['Two meetings were planned and none was held', 'a meeting'],
    ['No farewell dinner was held.', 'a dinner', { question: 'The cost of the dinner' }],
    ['No open days were held in 2023.', 'days', { question: 'How many open days were there?' }],
    ['There is no such valuation board in Marl', 'a thing that is not there', { expects: 'text' }],
    ['We are unable to report on this as it would exceed the cost limit', 'a refusal for cost'],
    ['No list is made public before May', 'who may see it'],
    ['Nobody has anything against it', 'no record is spoken of'],
    ['We neither confirm nor deny that we hold this', 'refusal/ncnd'],
    ['Not held in the form requested. 14 were oak, 12 ash.', 'held, in another form', { expects: 'count' }],
    ['655 (standards only, whips are not counted)', 'what the number leaves out'],
    ['The number is not counted in the total of 214', 'a figure', { expects: 'text' }],
    ['It was put at 12 in May. No later estimate has been made', 'there is an earlier one', { expects: 'count' }],
    [
      '31 days for this year. We have not calculated an average for the earlier ones',
      'a time is told',
      { expects: 'text', question: 'What is the average wait for a place?' },
    ],
    ['No account is kept of bells', 'prose', { expects: 'text', question: 'Why are there so many bells?' }],
    ['We keep no rates below those of the town', 'no record is spoken of', { expects: 'text' }],
    ['No estimate has been made', 'a no', { expects: 'boolean', question: 'Have you made an estimate?' }],
    ['Information held? Yes. There is no lease.', 'it is held', { expects: 'text' }],
    ['Meetings held: no fewer than 12', 'meetings', { expects: 'count' }],
    ['12 vans were not flagged as stolen', 'a figure', { expects: 'count', question: 'How many vans were not flagged?' }],
    ['There is no lease on the pier', 'prose', { expects: 'text', question: 'Who looks after the pier?' }],
    ['14 files have been deleted', 'a count', { expects: 'count', question: 'How many files were deleted?' }],
    ['Of 214 visits 12 were not made', 'no measure is spoken of', { expects: 'count' }],
    ['No information officer was present', 'a post', { expects: 'boolean' }],
    ["I asked the warden and there isn't one", 'a no', { expects: 'boolean', question: 'Is there a lamp?' }],
    ["We looked at a second slip but there isn't one near", 'prose', { expects: 'text', question: 'Why was the pier chosen?' }],
    ["We looked at a second slip and there isn't one", 'prose', { expects: 'text', question: 'Why was the pier chosen?' }],
    ['I said that this was not held. The invoice has been found.', 'taken back'],
    ['if we do not hold it we shall say so', 'a condition'],
    ['The cost of lifts and hoists, which the ledger does not split, was £214', 'in passing', { expects: 'money' }],
    ['The register has 12 boats. It does not include canoes', 'what is counted', { expects: 'count' }],
    ['Nobody keeps them waiting', 'how it is done', { expects: 'text' }],
    ['There is nothing to give way to', 'a rule of the road', { expects: 'text' }],
    ['The pier is new. It does not show its age', 'no record is spoken of', { expects: 'text' }],
    ['Calls about owls (which we do not record by month) came to 12', 'in passing', { expects: 'count' }],
    ['N/A as no such courses exist', 'absence/not-applicable'],
    ['Our files go back to 2018', 'the year that was asked about is in them', { expects: 'list', question: 'On which dates in 2020?' }],
    ['No such post exists', 'a no', { expects: 'boolean', question: 'Is there a keeper of boats?' }],
    ['The Board has neither boats nor piers', 'nothing is known of', { expects: 'text' }],
    ['The meeting is not to be held in May', 'a meeting'],
    ['The Board holds no such sessions.', 'meetings', { expects: 'text', question: 'Sessions for boat owners.' }],
    ['We are not told of it by the police, and found it ourselves', 'an answer', { expects: 'text' }],
    ['We do not have their boats towed', 'no record is spoken of', { expects: 'text' }],
    ['The Board no longer has the power to tow', 'no record is spoken of', { expects: 'text' }],
    ['Two boats were lost', 'what was asked', { expects: 'count', question: 'How many boats were lost?' }],
    ['We have no lease on the pier', 'prose', { expects: 'text', question: 'Who looks after the pier?' }],
    ['The Board does not hold a complete record. Those that we know of come to 178.', 'in part', { expects: 'count' }],
    ['As the number is low we are unable to give an exact figure', 'hidden, and known'],
    ['We cannot give the exact figure, which is commercially confidential', 'a refusal'],
    ['We are unable to identify these because to do so would exceed the cost limit', 'a refusal for cost'],
  ],
  *claim({ text, low, question, expects }) {
    let last = -1;
    const [ticked] = low.matchAll(TICKED_NO);
    if (ticked) {
      const start = ticked.index + ticked[0].search(/[a-z]/);
      last = ticked.index + ticked[0].length;
      yield { value: null, span: { start, end: last } };
    }
    const documents =
      expects === 'text' && !/^\W*(?:who|which)\b/i.test(question) && !/\b(?:destr|delet|dispos|shred)/i.test(question)
        ? low.matchAll(NO_DOCUMENTS)
        : [];
    const figured =
      ['count', 'money', 'percentage', 'date', 'list'].includes(expects) ||
      (expects === 'text' && ASKS_FOR_TIME.test(question) && !TELLS_TIME.test(low));
    const figures = figured ? [...low.matchAll(NOT_WORKED_OUT)] : [];
    const workedOut = new Set<RegExpMatchArray>(figures);
    // "There is no lease", where it was asked for
    const lacks = expects === 'text' && ASKS_FOR_PAPERS.test(question) ? THERE_IS_NO.exec(low) : null;
    const asked = lacks && contentWords(lacks[1] ?? '').some((word) => wordSet(question).has(word)) ? [lacks] : [];
    const otherForm = figuresOf(text).some(({ role }) => role === 'plain' || role === 'money' || role === 'percentage');
    const since = [...low.matchAll(KNOWN_SINCE)].filter((match) => asksBefore(question, match[1] ?? match[2] ?? ''));
    const form = otherForm ? [] : low.matchAll(NOT_IN_THIS_FORM);
    for (const match of [...low.matchAll(NOT_HELD), ...documents, ...figures, ...since, ...form, ...asked].sort(
      (a, b) => a.index - b.index,
    )) {
      const span = clauseAt(text, { start: match.index, end: match.index + match[0].length });
      // the words may go on in the next line
      const said = low.slice(span.start, span.end);
      const words = /\b(?:in|the|this|that|such a)$/.test(said)
        ? `${said} ${low.slice(span.end, span.end + 40)}`.replace(/\s+/g, ' ')
        : said;
      // "12 vans were not flagged" gives a number of those; "others where it was not coded" speaks of others
      if (FIGURE_FIRST.test(said) || (workedOut.has(match) && OF_OTHERS.test(low.slice(span.start, match.index)))) continue;
      // "No such post exists", where it was asked whether there is one
      if (expects === 'boolean' && /^no such /.test(match[0]) && /exists?$/.test(match[0])) continue;
      if (IN_PASSING.test(said)) continue;
      // "655 (whips are not counted)": what the figure leaves out
      if (/counted$/.test(match[0]) && LEAVES_OUT.test(low.slice(0, match.index + match[0].length))) continue;
      // "does not hold a complete record", and a figure of what is known
      if (otherForm && INCOMPLETE.test(said)) continue;
      if (/^\W*(?:n\/a|not applicable)\b/.test(said)) continue;
      if (
        span.start < last ||
        (NOT_ABSENT.test(words) &&
          !(span.start < 3 && !otherForm && /^not .* in (?:the|this|that|such)/.test(words)) &&
          !(span.start < 3 && !otherForm && ['count', 'money', 'percentage'].includes(expects) && FORM_ASKED.test(words))) ||
        /\?/.test(text.slice(span.start, span.end + 1))
      )
        continue;
      last = span.end;
      yield { value: null, span };
    }
  },
});
