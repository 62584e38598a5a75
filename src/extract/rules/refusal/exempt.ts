import type { Exemption } from '../../../model/answer.js';
import { cue } from '../../../model/cue.js';
import type { Span } from '../../../model/span.js';
import { citationsIn, exemptionsIn, rootOf, standingOf } from '../../law/provisions.js';
import { defineRule } from '../../rule.js';
import { sentenceAt } from '../../sentences.js';

const DECLINES =
  /\bnot (?:obliged|required) to (?:(?:suppl|provid|disclos|releas|giv)\w+ (?:you with )?(?:it\b|(?:this|that|the|any of the) (?:information|data|figures?|details)\b)|answer (?:it|(?:this|that|the|your) (?:question|part|request))\b)|\b(?:exempt(?:ed|s|ion|ions)?\b|withh(?:old|olding|eld)\b|refus(?:e|es|ed|ing|al)\b|denied\b|exception|excepted\b|(?:excluded from|outside(?: the (?:scope|terms) of)?|not covered by) the (?:freedom of information )?(?:act|foia|foisa|regulations)\b|engag(?:ed|es)\b|(?:(?:can|ca|wo|are|is|was|were|do|does|did)n't|cannot|can not|will not|unable to|not able to|not|declin\w+ to|(?:rather|prefer) not(?: to)?|not (?:prepared|willing|wish|at liberty) to|unwilling to) (?:be |been |being )?(?:disclos|releas|provid|suppl|publish)\w*|(?:(?:would|do) (?:rather|prefer) not(?: to)?|prefer not to|(?:not|n't) (?:prepared|willing|wish|at liberty) to|unwilling to|declin\w+ to|decline[sd]?) (?:say|comment|answer|give|tell|share|discuss|name)\b|\bdeclin(?:e[sd]?|ing)(?: (?:it|this|that|these|those|them))? (?:for|on) (?:the|that|this|these|those) (?:(?:same|above|like) )?(?:reasons?|grounds?|basis)\b|(?:is|are|being|consider(?:ed)?(?: to be)?|deemed|as) (?:commercially (?:sensitive|confidential)|confidential)|commercial(?:ly)? (?:sensitiv|in confidence)|(?:attract\w*|covered by|subject to|protected by) (?:legal|litigation|solicitor)[a-z ]{0,20}privilege|decided (?:against|not to) (?:disclos|releas|reveal|publish)\w*|(?:cannot|can not|can't|will not|won't|shall not|shan't|unable to|not able to|not in a position to) (?:be )?(?:shar|reveal|divulg|disclos|releas|discuss)\w*|(?:will not|won't|not) be (?:given|giving)(?: (?:it|this|these|them|those))?(?: out)?(?=\s*(?:[.,;\n]|$|as\b|because\b|under\b|since\b))|(?:cannot|can not|can't|will not|won't|shall not|unable to|not able to) (?:give|list|name|provide|supply) [^.;\n]{2,60}? (?:as|because|since) (?:this|it|they|that|these|those|to do so|doing so) (?:could|would|might|may) (?:well |help to |help |potentially )?(?:identify|reveal|disclose|expose|lead to)\b|(?:must|have to|has to|had to) (?:therefore |respectfully |regretfully )?(?:decline|refuse)\b|(?:cannot|can not|can't|will not|won't|unable to|not able to) tell you (?:this|that|who|whose|their)\b(?![^.;\n]{0,60}\b(?:as|because|since)\b[^.;\n]{0,40}(?:\bnot|n't)\b)|(?:prohibit\w*|prevent\w*|preclud\w*|barred|forbidden|forbids?)(?: by [^.;\n]{3,90}?)? (?:us |it |the [a-z]+ )?(?:from|to) (?:disclos|releas|tell|shar|reveal|publish|discuss)\w*|not (?:be |(?:consider|believe|think|feel) (?:it|this|that it is) (?:to be |is |would be )?)?in the public interest to (?:disclose|release|publish|provide|share|reveal)\b|(?:legal |professional )+privilege applies|prohibit(?:s|ed)? (?:the |its |their |our |any )?(?:disclosure|release|publication)|(?:have|has|are|am) (?:therefore|accordingly|so) not (?:provided|given|supplied|answered)\b|(?:unable|not able|cannot|can't) (?:to )?(?:give|provide|supply)\b[^.;\n]{0,40}\bfor (?:the )?(?:same )?reasons? (?:already |as |that )?(?:i |we )?(?:have )?(?:already )?(?:explain|giv|set out|stat|at|in|above|under|told)|redact|suppress|(?:taken|blanked|blacked|left) out\b|removed\b)/g;
/** Words before a decline, in its own clause, that take it back. */
const MERELY_BEFORE = cue(
  /\b(?:no|not|nothing|none|whether|if|any|without|subject to|unless|may|might|could) (?:(?:be|is|are|has|been|have|information|data|the|also|of it) ){0,2}$|\b(?:not|never) (?:permit|allow|require)\b[^.;,]{0,60}\bto be $/,
);
const MERELY = cue(
  /\b(?:(?:unable|not able|cannot)(?: to)? (?:provide|give|state|supply)(?: you)?(?: with)? (?:an? |the |any )?(?:exact|precise|accurate|definitive|specific) (?:numbers?|figures?|totals?|counts?|breakdowns?)(?![^.;\n]{0,120}\b(?:cost|hours|limit|exceed|exempt|section|commercial\w*|confidential|personal)\b)|exemptions? applied: none|refusal notice|does not refuse|no (?:information|data) (?:has been|was|is) withheld|says that|states that|that do(?:es)? not disclose|exemption can apply|can be used|use this exemption|(?<!\byou (?:have )?)\b(?:asked|requested|argued|submitted|suggested|urged|wanted|wished) (?:us )?(?:that |for )[^.;,]{2,40}? (?:to )?be (?:withheld|kept|treated|redacted|removed|exempt\w*)\b[^.;,]{0,60}$|should not have been|not maintain|do not rely|no longer)\b|\b(?:in part|partly),? but\b[^.]*(?:https?:|www\.|\bsummary\b)|^\W*if (?:any|you|the|section|s\.?)\b/,
);
/** Words that decline by themselves, no provision cited. */
const EXPRESS = cue(
  /\bnot (?:obliged|required) to\b|\b(?:withh|refus|denied|cannot|will not|unable|not able|declin|commercially|privilege|not (?:be |being |been )?(?:disclos|releas)|confidential)|\b(?:ca|wo)n't\b|n't (?:be |being |been )?(?:disclos|releas)|\bdecided (?:against|not to)\b|\bshan't\b|\b(?:prohibit|prevent|preclud|barred|forbid)|\bnot be giv|\bnot (?:be |(?:consider|believe|think|feel) (?:it|this|that it is) (?:to be |is |would be )?)?in the public interest\b|\bwould (?:identify|reveal|expose) (?:an? |the )?(?:individual|person|people|famil|patient|pupil|member)|\b(?:must|have to) (?:therefore |respectfully |regretfully )?refuse|\b(?:rather|prefer) not\b|\b(?:not|n't) (?:prepared|willing|wish|at liberty) to\b|\bunwilling to\b/,
);
/** What is asked for is exempt, no provision cited: "They are exempt from disclosure because …". */
const IS_EXEMPT = cue(
  /\bexempt from (?:disclosure|release|publication)\b|\b(?:information|request|material|data|questions?|parts?|it|this|they|these|what|matter|subject) (?:you (?:have )?(?:requested|asked for|seek) )?(?:is|are|falls?) (?:therefore )?(?:excluded from|outside(?: the (?:scope|terms) of)?|not covered by) the (?:freedom of information )?(?:act|foia|foisa|regulations)\b(?! because (?:it|they) (?:is|are) not (?:recorded|held))|^\W*(?:(?:answer|response|reply)\W+)?(?:fully |wholly |partly |also )?exempt(?: from (?:disclosure|release|publication)|\W*$|,|;|:?\s*[-–(]? ?see (?:below|above|annex|appendix|section|note)\b|\s[-–(])|\b(?:regards?|considers?|believes?|treats?|deems?) (?:it|this|that|them|these|those|the information)(?: to be| as(?: being)?| is| are)? exempt\b|\b(?:information|details?|data|names?|figures?|documents?|e-?mails?|letters?|minutes|reports?|correspondence|material|records?|parts?|points?|they|these|those|this|it)\b[^.;,]{0,50}\b(?:is|are|were|to be) (?:therefore |also |considered |all |both |currently )*exempt(?: from (?:disclosure|release|publication|being (?:disclosed|released))|(?= (?:because|as|since|under|by|for|information)\b)|\s*(?=[.,;:]|$))/,
);
const WITHHELD_UNDER = cue(
  /\b(?:is|are|being|been) (?:\w+ )?(?:withheld|refused) (?:\w+ )?(?:under|by virtue of|in accordance with) (?:section|regulation|s\.|reg)|\b(?:i am|we are|(?:board|council|force|trust|authority|service) is) (?:\w+ )?(?:refusing|withholding)\b/,
);
const ATTACHED = cue(/\b(?:attach|enclos|annex|appendix|accompan|provided|supplied|released)/);
const SENT_BUT =
  /^([^;]*\b(?:attach|enclos|annex|appendix|accompan)[^.;]*?,? )(?:save|except(?:ing)?|apart from|other than|with the exception of)\b/i;
/** The question's own subject: "How many applications were refused?". */
const DECLINE_ASKED = cue(/\b(?:refus|withh|exempt|declin|denied|redact|suppress|remov)/);
/** Words before a decline that give its reason: absence/not-held reads them. */
const NOT_RECORDED = cue(
  /\b(?:do|does|did)(?: not|n't) (?:hold|record|collect|keep|capture)\b[^.;]*\b(?:so|and|therefore|hence)\b|\bnot (?:held|recorded|collected|captured)\b[^.;]*\b(?:so|and|therefore|hence)\b/,
);
const AS_NOT_HELD = cue(
  /\b(?:unable|not able|cannot|can't|not possible) (?:to )?(?:be )?(?:provid|suppl|giv|answer)[^.;]{0,60}\b(?:as|because|since) (?:we|it|this|the [a-z]+|they) (?:do|does|is|are)(?: not|n't) (?:hold|held|record|collect|keep|an? (?:[a-z]+ )?(?:field|requirement))|\b(?:unable|not able|cannot|can't) (?:to )?(?:provid|suppl|giv|produc)\w*\b[^.;]{0,50}\bfrom (?:what (?:we|is) (?:hold|held|have|keep|record)|(?:the |our )?(?:records|systems?|data|information)(?: (?:we (?:hold|have)|held))?(?=\W*$))/,
);
/** "Mooring was | refused in 121 cases" */
const TIMES =
  /^ (?:in|on) (?:[a-z]+ )?(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|most|all|both) (?:of )?(?:[a-z]+ )?(?:cases|occasions?|instances|times)\b/i;
/** "No council that applied was | refused", "14 bids were | refused": what became of others, and nothing that was asked of the body. */
const OF_OTHERS = cue(
  /^\W*no (?!(?:\w+ )?(?:information|data|details?|figures?|names?|cop(?:y|ies)|documents?|records?|part|element|disclosure|release|breakdown|list|reports?|minutes|answers?|response)\b)[^.;:]{3,100} (?:was|were|has been|have been|is|are) $|\b(?:applications?|applicants?|claims?|claimants?|bids?|bidders?|tenders?|permits?|licen[cs]es?|appeals?|permissions?|consents?|grants?|visas?|loans?|planning|admissions?|nominations?|passes|badges?) (?:[a-z]+ ){0,3}?(?:was|were|has been|have been|is|are) $|\b\d[\d,]*(?: of (?:these|them|those|which))? (?:was|were|have been|has been) $/,
);
/** "and then the contractor was | unable to provide the cleaning" */
const COULD_NOT = cue(
  /\b(?:contractors?|suppliers?|operators?|landlords?|developers?|owners?|drivers?|staff|firms?|compan(?:y|ies)) (?:was|were|had been|has been|have been) (?:then |therefore |also )?(?:unable|not able) to (?:provide|supply|give|release)\w*$/,
);
/** s.21, FOISA s.25, EIR 6(1)(b): the information is to be had elsewhere; not held: EIR 12(4)(a). Other rules read them. */
const ELSEWHERE = (law: string, provision: string): boolean =>
  (law === 'FOIA' && provision.startsWith('21')) ||
  (law === 'FOISA' && provision.startsWith('25')) ||
  provision.startsWith('6(1)') ||
  /^1[02]\(4\)\(a\)/.test(provision);

/** Cost and vexatious requests: refusal/cost and refusal/vexatious read them. */
const OTHERS = (law: string, provision: string): boolean => law.startsWith('FO') && /^1[24](?:\(|$)/.test(provision);

/** "Her pay is exempt under section 40(2); the band is published": what follows the semi-colon and cites nothing is of something else. */
function endOf(text: string, at: Span, sentence: Span, exemptions: readonly Exemption[]): number {
  const cut = text.slice(at.end, sentence.end).search(/;\s/);
  const end = at.end + cut;
  return cut < 0 || exemptions.some(({ span }) => span.start >= end && span.start < sentence.end) ? sentence.end : end;
}

const SMALL =
  /^\W*(?:where|when|if|whenever) (?:the |a |an |any )?(?:number|figure|value|count|total)s?\b[^.;\n]{0,60}\b(?:under|below|(?:less|fewer|smaller|lower) than)\b/i;
const HIDDEN = /[<≤*]|\b(?:(?:less|fewer|smaller|lower) than|under|below|up to|between)\b/i;

export const exempt = defineRule({
  id: 'refusal/exempt',
  summary: 'Read a refusal under an exemption or exception, or an express decline that cites none.',
  yields: 'refused',
  finds: [
    ['They are in the bundle enclosed, [[save for phone numbers, to which section 40(2) applies]].', null],
    [
      '[[What you have asked for is excluded from the Act because it is held for the purposes of art]]. Schedule 1 covers the Board only for other purposes.',
      null,
      { question: 'How many complaints came about the show?', expects: 'count' },
    ],
    ['[[The names of those whose application was refused are withheld]]', null, { question: 'Who was turned down?' }],
    ['[[No part of the report can be given and it is refused]]', null, { question: 'A copy of the report' }],
    ['[[We are withholding the budget under section 43(2) of the Act]].', null],
    ['[[Section 43 applied, commercially sensitive information]]', null],
    ['[[This is exempt by virtue of section 40(2)]].', null],
    ['[[We will not list single moorings as this might identify their owners]].', null],
    ['[[Exempt - see below]].', null],
    ['[[We do not consider it to be in the public interest to release this]].', null],
    ['[[Litigation: legal professional privilege applies]].', null],
    ['[[An answer would identify individuals and we have therefore not provided one]].', null],
    ['[[Section 44 prohibits disclosure of it]].', null],
    ['[[This part of your request falls outside the scope of the Act]]. We hold it for our broadcasts.', null],
    ['[[The sum is commercially sensitive]].', null],
    ['[[The information you have asked for is excluded from the Act because it is held for the purposes of art]].', null],
    ['[[Under section 40(2) I have taken out the names of staff]].', null],
    ['[[Section 31(1)(a)(b) Law enforcement and section 24(1) National security]]. Please see the harm test below.', null],
    ['Fewer than 5. [[The number has been suppressed because people could be recognised, section 40(2) of the Act]].', null],
    ['46 nurses came. [[We have not said from where, as some could be recognised (s.40(2) FOIA)]].', null],
    ['[[This falls under s.43]].', null],
    ['[[Not disclosed]]', null],
    ['[[The handbook is exempt from release]].', null],
    ['[[We would rather not say]].', null],
    ['[[I am not obliged to supply the information that you have requested]].', null],
    ['[[We are not prepared to disclose this]].', null],
    ['[[I am not at liberty to say]].', null],
    ['[[With regard to the inspector we would not wish to comment]].', null],
    ['[[The Board declines to answer]].', null],
    ['[[Question 7 we decline for the same reason]].', null],
    ['[[This information is exempt]].', null],
    ['[[The minutes attract legal professional privilege]].', null],
    ['We hold nine letters. [[They are exempt from disclosure because they relate to policy that is still being made]].', null],
    ["[[The names of those who lost aren't released]].", null],
    ["[[We can't provide the address]].", null],
    ['[[S40(2) Personal information]]\nTheir names would tell who they are.', null],
    ['[[The return goes to the Assembly in May; section 22 applies until then]].', null],
    ['[[Reg 12(5)(b) applies, since disclosure would harm the course of justice]].', null],
    ['[[It helps us to find out whether a person is fit, and is exempt under section 31(1)(g)]].', null],
    ['[[Access to the film is denied in full because an inquiry is open]].', null],
    ['[[The plan is unfinished and excepted under 12(4)(d) of the EIR]].', null],
    ['[[Exempt from disclosure, please see below]].', null],
    ['[[Exempt]]', null],
    ['[[We have decided not to release it]].', null],
    ['[[The Board has decided against disclosure]].', null],
    ["[[I'm afraid we can't share that]].", null],
    ['[[Accordingly the number will not be given]].', null],
    ['[[It would not be fair to them and so we must decline]].', null],
    ['[[The Board cannot tell you this]]. Those who complain do so in confidence.', null],
    ['[[A clause in the settlement prevents us from telling you]].', null],
    ['[[The Board holds this but considers it exempt]]. See the note.', null],
    ['[[It is not in the public interest to release it]].', null],
    ['[[We are not able to give you a share for the reasons already explained]].', null],
    ['[[Her pay is exempt under section 40(2)]]; the band is published.', null],
    ['[[Complaints are made in confidence - r.12(5)(f) and r.13]].', null],
    ['[[Communications with the Sovereign - absolute exemption - 37(1)(a)]].', null],
    ['We hold this. [[It is being withheld under section 99(2)]].', null],
    ['[[In terms of section 16 of the Act, I am refusing to provide you with what you sought]].', null],
  ],
  ignores: [
    [
      'The huts were shut as the contractor was unable to provide the paint',
      'what another could not do',
      { question: 'Why were they shut?' },
    ],
    ['Not held. Had it been held, section 40(2) would have applied.', 'what is not so'],
    ['We are unable to provide this information as we do not hold it.', 'not held'],
    ['We are unable to give exact numbers, as many teams share the work', 'not known: absence/not-held'],
    ['Our code does not allow papers to be withheld for such debts', 'what is not done'],
    ['Exemptions applied: None', 'nothing is withheld'],
    ['Crews are not required to give the harbour notice', 'what others need not do'],
    ['We do not hold the log and so are not obliged to supply it', 'not held'],
    ['We cannot tell you this because it is not recorded', 'not known: absence/not-held'],
    ['Notice will not be given of each closure', 'no answer is refused'],
    ['Staff may share the prize. There were 40(2) of them', 'no section'],
    ['The Trust decided not to provide parking', 'what was done'],
    [
      '361 were agreed to, 22 were agreed to with conditions and 38 were refused',
      'what was asked is how often others were refused',
      { question: 'How many applications were refused?', expects: 'count' },
    ],
    ["Of those whose origin we know it's 38%", 'no section is cited'],
    ['They are exempt from council tax', 'nothing is withheld'],
    ['Exempt households: 412', 'nothing is withheld'],
    ['Section 40(2) should not have been used', 'the exemption is withdrawn'],
    ['Staff are exempt from the charge under section 149 of the Equality Act 2010', 'another Act, nothing withheld'],
    ['subject to any exemptions', 'a condition'],
    ['Two trees were removed', 'nothing is withheld'],
    ['Rounded to the nearest number that does not disclose a hidden cell', 'a way of rounding'],
    ['The Board does not record this by pier, so we are unable to supply figures', 'not held'],
    ['We served 12 section 21 notices', 'another Act: possession'],
    ['14 people were detained under section 37', 'another Act: mental health'],
    ['There were 31 section 42 enquiries', 'another Act: care'],
    ['If section 40 applies, please tell us why', "the requester's own words"],
    ['Section 40 is an absolute exemption where one of the principles would be breached', 'what the law says'],
    ['Section 36 applies only to information outside section 35', 'what the law says'],
    ['We do not rely on section 43', 'not claimed'],
    ['The builder asked that the price be withheld. It was £14,000', 'what another asked for'],
    ['Reports under s.33 Environmental Protection Act 1990: 14', 'another Act'],
    ['Visits under section 33 of the Environmental Protection Act 1990', 'another Act'],
    ['The minutes are exempt from publication in part, but the public ones give a summary: https://marl.example/m', 'to be had there'],
    [
      'Please see the minutes at https://marl.example/m\nWhere the number of boats is under 5 the Board does not release the exact figure.',
      'an account of small numbers',
    ],
    ['Section 41 was considered but not applied', 'not claimed'],
    ['We have decided that section 38 does not apply and give the names', 'not claimed'],
    ['We looked into whether section 31 was engaged', 'only considered'],
    ['The Board may apply section 33 to some of it', 'only considered'],
    [
      'Section 40 was applied 123 times',
      'a figure about refusals',
      { question: 'How many times was section 40 applied in 2023?', expects: 'count' },
    ],
    ['No pier that asked for a lamp was refused. Four gave up', 'what became of others', { question: 'Which piers were turned down?' }],
    ['Mooring was refused in 121 cases.', 'what became of others', { question: 'What became of those who wished to moor?' }],
    ['14 applications were refused', 'what became of others', { question: 'How many applications were turned down?' }],
    ['14 were refused under section 12', 'a figure about refusals', { question: 'How many requests were refused under section 12?' }],
    ['Where commercial information is exempt under section 43 it is taken out', 'a practice'],
    ['We had thought of section 40(2), but she is the chief and we give her name', 'only considered'],
    ['This letter is a refusal notice. We neither confirm nor deny it under section 31(3)', 'refusal/ncnd'],
    ['We neither confirm nor deny it. The exemption is at section 31(3)', 'refusal/ncnd'],
    ['Section 16 asks us to help, and section 17 is the notice', 'procedure'],
  ],
  *claim({ text, low, law, question }) {
    const cited = citationsIn(text, law);
    const every = exemptionsIn(text, law);
    const asked = new Set(citationsIn(question, law).map(({ provision }) => rootOf(provision)));
    const all = every.some(({ law: own, provision }) => !ELSEWHERE(own, provision) && !asked.has(rootOf(provision))) ? every : [];
    // what is neither confirmed nor denied is told by refusal/ncnd
    const neither = /\bconfirm\w*,? (?:n?or|not) (?:to )?den|\bduty to (?:say|state|tell|confirm) (?:whether|if)\b/.test(low);
    const within = (one: Span, span: Span): boolean => one.start >= span.start && one.end <= span.end + 1;
    for (const match of low.matchAll(DECLINES)) {
      const at = { start: match.index, end: match.index + match[0].length };
      // "with the exception of the vaults, which are exempt"
      if (/^exception/.test(match[0]) && /\bwith the $/.test(low.slice(0, at.start))) continue;
      const span = sentenceAt(text, at);
      const words = text.slice(span.start, span.end);
      // "Please see the minutes. Where a number is under 5 we do not release it": how small numbers are dealt with, and none is hidden here
      const ahead = text.slice(0, span.start);
      if (SMALL.test(words) && /[a-z]{3}/i.test(ahead) && !HIDDEN.test(ahead)) continue;
      if (MERELY.test(words) || MERELY_BEFORE.test(text.slice(span.start, at.start))) continue;
      const here = all.filter((exemption) => within(exemption.span, span));
      // "Section 40 is an absolute exemption where …": an account of the law
      if (
        here.length &&
        !EXPRESS.test(words) &&
        /\b(?:where|when|whenever|if)\b/i.test(words) &&
        here.every((one) => standingOf(text, one.span) === 'told')
      )
        continue;
      // "We do not record this by match, so we are unable to supply figures": not held
      if (!here.length && NOT_RECORDED.test(words.slice(0, Math.max(0, at.start - span.start)))) continue;
      // "We are unable to provide this as we do not hold it": neither
      if (!here.length && AS_NOT_HELD.test(words)) continue;
      // a sentence that cites only procedure, publication or another Act refuses nothing
      if (!here.length && cited.some((citation) => within(citation, span))) {
        // … but "It is withheld under section 99(2)" refuses, whatever provision was meant
        if (!WITHHELD_UNDER.test(words) || every.some((exemption) => within(exemption.span, span))) continue;
      }
      if (!here.length && DECLINE_ASKED.test(match[0]) && question.toLowerCase().includes(match[0].slice(0, 5))) continue;
      if (!here.length && COULD_NOT.test(text.slice(span.start, at.end))) continue;
      const ofOthers = OF_OTHERS.test(text.slice(span.start, at.start)) || TIMES.test(text.slice(at.end));
      if (!here.length && /^(?:refused|denied)$/.test(match[0]) && ofOthers) continue;
      if (!here.length && !EXPRESS.test(words) && !IS_EXEMPT.test(words) && !(all.length && /\bexempt(?:\b|ion appl)/i.test(words)))
        continue;
      if (!here.length && /\b(?:the Equality Act|Housing Act|Children Act|charge)\b/i.test(words)) continue;
      if (neither && !EXPRESS.test(words)) continue;
      // "A copy is attached, with names redacted": the file answers, and what is left out of it is withheld
      const beside = ATTACHED.test(text.slice(span.start, at.start));
      const end = endOf(text, at, span, all);
      yield { value: null, span: { start: beside ? at.start : span.start, end }, exemptions: all };
      return;
    }
    if (neither) return;
    // the provision alone says it: "Section 31(1)(a) Law enforcement", "this falls under s.43", "(s.40(2) FOIA)"
    const first = all.find(
      ({ span, law: own, provision }) => !ELSEWHERE(own, provision) && !OTHERS(own, provision) && standingOf(text, span) === 'claimed',
    );
    if (!first) return;
    const { start, end } = sentenceAt(text, first.span);
    // "They are disclosed in the bundle enclosed, save for phone numbers, to which section 40(2) applies"
    const sent = SENT_BUT.exec(text.slice(start, first.span.start))?.[1] ?? '';
    yield { value: null, span: { start: start + sent.length, end }, exemptions: all };
  },
});
