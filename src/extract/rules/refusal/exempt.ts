import { citationsIn, exemptionsIn } from '../../law/provisions.js';
import { defineRule } from '../../rule.js';
import { sentenceAt } from '../../sentences.js';

const DECLINES =
  /\b(?:exempt(?:ed|s|ion|ions)?\b|withh(?:old|olding|eld)\b|refus(?:e|es|ed|ing|al)\b|exception|engag(?:ed|es)\b|(?:cannot|can not|will not|unable to|not able to|not (?:be )?|declin\w+ to) (?:be )?(?:disclos|releas|provid|suppl|publish)\w*|(?:is|are|being|consider(?:ed)?(?: to be)?|deemed|as) (?:commercially (?:sensitive|confidential)|confidential)|commercial(?:ly)? (?:sensitiv|in confidence)|(?:section|s\.?|regulation|reg\.?) ?\d+[^.\n]{0,25} appl(?:ies|ied)|redact|(?:taken|blanked|blacked|left) out\b|removed\b)/gi;
const MERELY =
  /\b(?:no exemptions?|exemptions? applied: none|not exempt|subject to (?:any )?exemptions?|whether|any exemptions?|if (?:any|you|the|section|s\.?)|does not refuse|no (?:information|data) (?:has been|was|is) withheld|without redact|says that|states that|exemption can apply|can be used|use this exemption)\b/i;
/** s.21, FOISA s.25, EIR 6(1)(b): the information is to be had elsewhere; not held: EIR 12(4)(a). Other rules read them. */
const ELSEWHERE = (law: string, provision: string): boolean =>
  (law === 'FOIA' && provision.startsWith('21')) ||
  (law === 'FOISA' && provision.startsWith('25')) ||
  provision.startsWith('6(1)') ||
  /^1[02]\(4\)\(a\)/.test(provision);

export const exempt = defineRule({
  id: 'refusal/exempt',
  summary: 'Read a refusal under an exemption or exception, or an express decline that cites none.',
  yields: 'refused',
  finds: [
    ['[[We are withholding the budget under section 43(2) of the Act]].', null],
    ['[[Section 43 applied, commercially sensitive information]]', null],
    ['[[This is exempt by virtue of section 40(2)]].', null],
    ['[[The sum is commercially sensitive]].', null],
    ['[[Under section 40(2) I have taken out the names of staff]].', null],
  ],
  ignores: [
    ['Exemptions applied: None', 'nothing is withheld'],
    ['Section 40(2) should not have been used', 'the exemption is withdrawn'],
    ['Staff are exempt from the charge under section 149 of the Equality Act 2010', 'another Act, nothing withheld'],
    ['subject to any exemptions', 'a condition'],
    ['Two trees were removed', 'nothing is withheld'],
  ],
  *claim({ text, law }) {
    const cited = citationsIn(text, law);
    const every = exemptionsIn(text, law);
    const all = every.some(({ law: own, provision }) => !ELSEWHERE(own, provision)) ? every : [];
    for (const match of text.matchAll(DECLINES)) {
      const span = sentenceAt(text, { start: match.index, end: match.index + match[0].length });
      const words = text.slice(span.start, span.end);
      if (MERELY.test(words) || /\b(?:should not have been|not maintain|do not rely|no longer)\b/i.test(words)) continue;
      const here = all.filter((exemption) => exemption.span.start >= span.start && exemption.span.end <= span.end + 1);
      const citesHere = cited.some((citation) => citation.start >= span.start && citation.end <= span.end + 1);
      // a sentence that cites only procedure, publication or another Act refuses nothing
      if (!here.length && citesHere) continue;
      if (
        !here.length &&
        !/\b(?:withh|refus|cannot|will not|unable|not able|declin|commercially|not (?:be )?(?:disclos|releas)|confidential)/i.test(words)
      ) {
        if (!all.length || !/\bexempt(?:\b|ion appl)/i.test(words)) continue;
      }
      if (!here.length && /\bthe Equality Act|Housing Act|Children Act|charge\b/i.test(words)) continue;
      yield { value: null, span, exemptions: all };
      return;
    }
  },
});
