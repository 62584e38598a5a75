import { exemptionsIn } from '../../law/provisions.js';
import { defineRule } from '../../rule.js';
import { sentenceAt } from '../../sentences.js';

const COST =
  /\b(?:(?:section|s\.?) ?12(?: ?\(\d\))?\b|(?:exceed|pass|go (?:over|beyond)|beyond|over|above|in excess of|outside|more than)\b[^.\n]{0,70}\b(?:limit|time (?:&|and) cost|18[- ]hours?|24[- ]hours?|450|600|bound to spend)|cost (?:more than|limit)\b|appropriate limit)/g;

/** The section and its title, before the law is set out. */
const HEADING =
  /(?<=^|\n)(?:section|s\.?) ?12(?: ?\(\d\))?[^.\n]{0,12} ?[-:] ?[^.\n]{0,60}(?:cost|fees|limit)[^.\n]{0,40}?(?:limit|(?=\n|$))/;

export const cost = defineRule({
  id: 'refusal/cost',
  summary: 'Read a refusal because finding the answer would cost more than the limit (FOIA and FOISA section 12).',
  yields: 'refused',
  needs: /\b12|limit|time (?:&|and) cost|hour|450|600|bound to spend|cost more/,
  finds: [
    ['[[It would pass the 18-hour limit, so Section 12 is applied]].', null],
    ['[[Finding this would exceed the appropriate limit]].', null],
    ['[[We are refusing this question under section 12(1) of the Act]].', null],
    [
      '[[Section 12 FOIA - Exemption where cost of compliance exceeds appropriate limit]] Section 12(1) says that we need not comply.',
      null,
    ],
  ],
  ignores: [
    ['If section 12 applies, please tell us how to narrow it', "the requester's own words"],
    ['The project went over budget', 'no limit of the law'],
    ['Section 12 of the Housing Act', 'another Act'],
  ],
  *claim({ text, low, law }) {
    const heading = HEADING.exec(low);
    if (heading) {
      const exemptions = exemptionsIn(text, law).filter(({ provision }) => provision.startsWith('12'));
      yield { value: null, span: { start: heading.index, end: heading.index + heading[0].length }, exemptions };
      return;
    }
    for (const match of low.matchAll(COST)) {
      const span = sentenceAt(text, { start: match.index, end: match.index + match[0].length });
      const words = text.slice(span.start, span.end);
      if (
        /^\W*(?:if|should)\b/i.test(words) ||
        /\b(?:of|under) the (?!freedom|foi|act\b|appropriate|cost|limit|environmental)[A-Z][\w ]+ Act\b/.test(words) ||
        /\bsays that|states that\b/i.test(words)
      )
        continue;
      if (
        !/\b(?:refus|appl|exceed|pass|over|beyond|exempt|not (?:obliged|required)|would (?:take|cost)|unable|cannot|section|s\.?) ?/i.test(
          words,
        )
      )
        continue;
      const exemptions = exemptionsIn(text, law).filter(({ provision }) => provision.startsWith('12'));
      yield { value: null, span, exemptions };
      return;
    }
  },
});
