import { exemptionsIn } from '../../law/provisions.js';
import { defineRule } from '../../rule.js';
import { sentenceAt } from '../../sentences.js';

const NEITHER =
  /^\W*(?:either |merely |simply |even )?(?:to )?confirm(?:ing)? (?:n?or|not) deny(?:ing)?\b[^.\n]{0,60}\b(?:would|could|might|may)\b|\bconfirmation (?:n?or|and) denial\b[^.\n]{0,80}\b(?:would|could|might)\b|\b(?:no|any|neither|give|gives|offer|offers|provide) confirmation (?:n?or|and) denial\b|\bexempt\w* from the (?:duty|obligation|requirement) to (?:say|state|confirm|tell|disclose)\b[^.\n]{0,10}\b(?:whether|if)\b|^\W*(?:please )?(?:see |as per |refer to )?(?:the )?ncnd\b|\bsee (?:the )?ncnd\b|\bneither (?:to )?confirm(?:s|ed|ing)?,? (?:n?or|not) (?:to )?den(?:y|ies|ied|ying)\b|\b(?:refus\w+|declin\w+) (?:either )?to confirm (?:n?or|not) deny\b|\b(?:not|un)(?: be)? ?(?:able|obliged|required|willing) to (?:either )?confirm (?:n?or|not) deny\b|\b(?:cannot|can't|will not|won't) (?:either )?confirm (?:n?or|not) deny\b|\bduty (?:in section 1\(1\)\(a\) )?to confirm (?:n?or|not) deny\b[^.\n]{0,60}\b(?:does(?: not|n't) (?:apply|arise)|is excluded)\b|\bexclu(?:sion|des?|ding)\b[^.\n]{0,20}\bduty to confirm (?:n?or|not) deny\b/;

/** "I cannot say if information is held or not": so with a provision of the law beside it. */
const SAYS_NOT =
  /\b(?:(?:cannot|can't|can not|will not|won't|unable to|not able to|declin\w+ to|refus\w+ to|not (?:obliged|required|prepared) to) (?:say|state|tell you|confirm|disclose|reveal|indicate|acknowledge|comment (?:on|as to))|contrary to the public interest to (?:say|state|reveal|disclose)) (?:whether|if)(?: or not)? [^.\n]{0,60}\b(?:held|holds?|(?:ha(?:s|ve)|possess(?:es)?) (?:such|any|this|the|that)\b|exists?)\b/;
/** "Nothing here should be taken as an indication either way": where the law that is cited is not explained. */
const NO_SIGN =
  /\b(?:no|nothing|not|neither|nor)\b[^.\n]{0,80}\b(?:taken|read|construed|interpreted|regarded|seen|treated|inferred|understood|drawn)\b[^.\n]{0,60}\b(?:either way|one way or (?:the other|another)|(?:that|whether|if) [^.\n]{0,60}\b(?:does or does not|do or do not|is or is not|has or has not|exists? or|holds? or|or not)|(?:is|are) or (?:is|are) not held)/;
const EXPLAINS = /\bconfirm n?or deny\b/;

export const ncnd = defineRule({
  id: 'refusal/ncnd',
  summary: 'Read that the authority neither confirms nor denies that it holds the information.',
  yields: 'ncnd',
  needs: /confirm|ncnd|whether|\bif\b|either way|way or|or does not|or is not|or not/,
  finds: [
    ['[[See NCND statement below]].', null],
    ['[[NCND]]', null],
    ['[[To confirm or deny that would help those who attack us: s.31(3)]].', null],
    ['[[Confirmation or denial of an attack would itself tell them how strong we are]]. Thus section 31(3) is cited.', null],
    ['[[The Board gives no confirmation or denial of this, section 23(5)]].', null],
    ['[[Under s24(2) and s31(3) the force is exempted from the duty to say whether or not it holds this]].', null],
    ["[[So I can't say if information is held or not (s.40(5B)(a)(i))]].", null],
    ['[[We neither confirm nor deny that we hold this]].', null],
    ['[[The force can neither confirm nor deny holding it under section 31(3) of FOIA]].', null],
    ['[[We are not able to confirm or deny that we hold more, s.31(3), s.24(2)]].', null],
    ['[[The duty to confirm or deny does not arise, by virtue of section 40(5B)]].', null],
    ["[[The duty to confirm or deny doesn't apply, by virtue of s23(5)]]. Please infer nothing.", null],
    ["[[The Trust therefore won't confirm or deny that it holds this]].", null],
    ['[[The Trust declines to confirm or deny whether it holds this]].', null],
    [
      'To say how many could be of use to thieves. [[The Board is not obliged to say if it has such information, by virtue of s.31(3)]].',
      null,
    ],
    ['[[Section 24(2) is relied on and nothing here should be taken as an indication either way]].', null],
    ['Section 40(5B) is relied on. [[This must not be read as confirming that such a file does or does not exist]].', null],
  ],
  ignores: [
    ['Names are exempt under section 40. This should not be taken as an indication that we are hiding it', 'a plain refusal'],
    ['Section 12 is relied on. We are not obliged to say if the pier has a lock', 'not of what is held'],
    ['We confirm that we hold this', 'the opposite'],
    ['We cannot say whether the shed is held by the Trust on a lease', 'no provision is cited'],
    ['You asked us to confirm or deny that it rained', 'an account of the request'],
    ['The duty to confirm or deny is in section 1', 'an account of the law'],
  ],
  *claim({ text, low, law }) {
    const exemptions = exemptionsIn(text, law);
    const match = NEITHER.exec(low) ?? (exemptions.length ? (SAYS_NOT.exec(low) ?? (EXPLAINS.test(low) ? null : NO_SIGN.exec(low))) : null);
    if (!match) return;
    const span = sentenceAt(text, { start: match.index, end: match.index + match[0].length });
    yield { value: null, span, exemptions };
  },
});
