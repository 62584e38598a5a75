import type { Exemption } from '../../../model/answer.js';
import { exemptionsIn, isOfOtherText, standingOf } from '../../law/provisions.js';
import { defineRule } from '../../rule.js';
import { sentenceAt } from '../../sentences.js';

const COST =
  /\b(?:(?:section|s\.?) ?12(?: ?\(\d\))?\b|(?:exceed(?:s|ing)?|pass|past|go (?:over|beyond)|beyond|over|above|in excess of|outside|more than)\b[^.\n]{0,70}\b(?:limit|time (?:&|and) cost|18[- ]hours?|24[- ]hours?|450|600|bound to spend)|(?:over|beyond|above|more than) the (?:18|24)(?:[- ]hours?)? (?:allowed|permitted|limit|threshold)|cost (?:more than|limit)\b|(?:too|prohibitively|excessively) costly to (?:do|provide|comply|answer|process|retrieve|obtain|collate|gather|extract)\b|appropriate limit|(?:not|cannot|unable)\b[^.\n]{0,60}\bwithin (?:the |that |this )?[^.\n]{0,16}(?:cost|fees?|time|18|appropriate)[^.\n]{0,12}\b(?:limit|hours))/g;
/** What makes a limit one of the law: "over the speed limit" is none. */
const OF_ANSWERING =
  /\b(?:appropriate|costs?|fees?|hours?|18|24|time|complian\w+|comply\w*|request|section 12|s\.? ?12|answer\w*|retriev\w+|collat\w+|£)/i;
const OTHER_LIMIT =
  /\b(?:speed|weight|height|alcohol|legal|credit|word|age|drink-drive|(?:calendar )?months?|weeks?|(?:working )?days?|minutes?|statutory(?: time)?|target) (?:time )?limits?\b/i;
const isOfCost = ({ law, provision }: Exemption): boolean =>
  law.startsWith('EI') ? /^1[02]\(4\)\(b\)/.test(provision) : /^12(?:\(|$)/.test(provision);

/** The section and its title, before the law is set out. */
const HEADING =
  /(?<=^|\n)(?:section|s\.?) ?12(?: ?\(\d\))?[^.\n]{0,12} ?[-:] ?[^.\n]{0,60}(?:cost|fees|limit)[^.\n]{0,40}?(?:limit|(?=\n|$))/;

export const cost = defineRule({
  id: 'refusal/cost',
  summary: 'Read a refusal because finding the answer would cost more than the limit (FOIA and FOISA section 12).',
  yields: 'refused',
  needs: /\b12|limit|time (?:&|and) cost|hour|450|600|bound to spend|cost more|costly/,
  finds: [
    ['[[We are unable to provide this information without exceeding the appropriate limit]].', null],
    ['[[It would pass the 18-hour limit, so Section 12 is applied]].', null],
    ['[[It would take about 90 hours to go through the rosters, well over the 18 allowed]].', null],
    ['It would take 390 hours. [[The limit for offices like ours is £600, and section 12(1) does not oblige us to go beyond it]].', null],
    ['[[Finding this would exceed the appropriate limit]].', null],
    ['The books at 26 yards would have to be read. [[This takes it past the 18 hour limit set by the Fees Regulations]].', null],
    ['[[This part cannot be answered within the fees limit]].', null],
    ['[[It is not possible to provide this within the cost limit]]. Each log would have to be opened.', null],
    ['[[It would take 40 hours, more than the 18 hours that the Act allows]].', null],
    [
      '[[I am unable to provide this as it would prove too costly to do so within the fee regulations]]. Where section 12(1) applies, this is a refusal notice.',
      null,
    ],
    ['[[Where one part of a request exceeds the limit, we need not answer the rest of it]].', null],
    ['[[Section 12(1) of the FOI Act (cost of compliance) is applied]].', null],
    ['[[We are refusing this question under section 12(1) of the Act]].', null],
    [
      '[[Section 12 FOIA - Exemption where cost of compliance exceeds appropriate limit]] Section 12(1) says that we need not comply.',
      null,
    ],
  ],
  ignores: [
    ['The cost is £4,100, as set by section 12 of the lease', 'of a lease', { expects: 'money' }],
    ['£900 under section 12(b) of our tenancy agreement', 'of an agreement', { expects: 'money' }],
    ['Not held. A Section 12 exemption might otherwise have been considered.', 'what was not done'],
    ['We keep no such log. Even if we held one, section 12 would be engaged.', 'what is not so'],
    ['14 drivers exceeded the speed limit', 'another limit'],
    ['The 24 boats took 12 days on average and 9 went beyond the one month limit', 'another limit'],
    ['The class went over its limit of 30', 'another limit'],
    ['As regards section 12, the appropriate limit under the Regulations of 2004 is £450 for the Trust', 'what the law says'],
    ['Section 12 does not apply to this', 'not claimed'],
    ['14 were refused under section 12', 'a figure about refusals', { question: 'How many requests were refused under section 12?' }],
    ['If section 12 applies, please tell us how to narrow it', "the requester's own words"],
    ['The lift proved too costly to mend and was sold', 'nothing is refused'],
    ['We can give the figure for the fleet only without exceeding the cost limit', 'it is given'],
    ['The project went over budget', 'no limit of the law'],
    ['Section 12 of the Housing Act', 'another Act'],
  ],
  *claim({ text, low, law, question }) {
    const exemptions = exemptionsIn(text, law).filter(isOfCost);
    const heading = HEADING.exec(low);
    if (heading) {
      yield { value: null, span: { start: heading.index, end: heading.index + heading[0].length }, exemptions };
      return;
    }
    for (const match of low.matchAll(COST)) {
      const at = { start: match.index, end: match.index + match[0].length };
      const cites = /^s[\w.]* ?12/.test(match[0]);
      if (
        cites &&
        (isOfOtherText(text, at.end) ||
          standingOf(text, at) === 'denied' ||
          standingOf(text, at) === 'supposed' ||
          /\b(?:sections?|ss?\.?) ?12\b|\b(?:requests (?:were|have been) refused|refusals)\b/i.test(question))
      )
        continue;
      const span = sentenceAt(text, at);
      const words = text.slice(span.start, span.end);
      if (
        /^\W*(?:if|should)\b/i.test(words) ||
        /\b(?:of|under) the (?![Ff]reedom|F[Oo]I|foi|Act\b|act\b|[Aa]ppropriate|[Ee]nvironmental)[A-Z][\w ]+ Act\b/.test(words) ||
        /\bsays that|states that\b/i.test(words) ||
        // what the limit is, and nothing of this request
        (/\blimit\b[^.]{0,120}\bis (?:set at )?£/i.test(words) &&
          !/\b(?:refus|exceed|would|estimat|exempt|obliged?\b|need not|not required|do(?:es)? not require)/i.test(words)) ||
        // "can be given without exceeding the limit"
        (/\bwithout (?:exceed|pass|go)ing\b/i.test(words) && !/\b(?:unable|cannot|not|refus\w*|impossible)\b|n't\b/i.test(words)) ||
        OTHER_LIMIT.test(words) ||
        !OF_ANSWERING.test(words)
      )
        continue;
      if (
        !/\b(?:refus|appl|exceed|pass|over|beyond|exempt|not (?:obliged|required)|would (?:take|cost)|unable|cannot|not (?:be )?possible|section|s\.?) ?/i.test(
          words,
        )
      )
        continue;
      yield { value: null, span, exemptions };
      return;
    }
  },
});
