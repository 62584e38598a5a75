import { exemptionsIn } from '../../law/provisions.js';
import { defineRule } from '../../rule.js';
import { sentenceAt } from '../../sentences.js';

const NEITHER =
  /^\W*(?:please )?(?:see |as per |refer to )?(?:the )?ncnd\b|\bsee (?:the )?ncnd\b|\bneither (?:to )?confirm(?:s|ed|ing)?,? (?:n?or|not) (?:to )?den(?:y|ies|ied|ying)\b|\b(?:refus\w+|declin\w+) (?:either )?to confirm (?:n?or|not) deny\b|\b(?:not|un)(?: be)? ?(?:able|obliged|required|willing) to (?:either )?confirm (?:n?or|not) deny\b|\b(?:cannot|can't|will not|won't) (?:either )?confirm (?:n?or|not) deny\b|\bduty (?:in section 1\(1\)\(a\) )?to confirm (?:n?or|not) deny\b[^.\n]{0,60}\b(?:does(?: not|n't) (?:apply|arise)|is excluded)\b|\bexclu(?:sion|des?|ding)\b[^.\n]{0,20}\bduty to confirm (?:n?or|not) deny\b/;

export const ncnd = defineRule({
  id: 'refusal/ncnd',
  summary: 'Read that the authority neither confirms nor denies that it holds the information.',
  yields: 'ncnd',
  needs: /confirm|ncnd/,
  finds: [
    ['[[See NCND statement below]].', null],
    ['[[NCND]]', null],
    ['[[We neither confirm nor deny that we hold this]].', null],
    ['[[The force can neither confirm nor deny holding it under section 31(3) of FOIA]].', null],
    ['[[We are not able to confirm or deny that we hold more, s.31(3), s.24(2)]].', null],
    ['[[The duty to confirm or deny does not arise, by virtue of section 40(5B)]].', null],
    ["[[The duty to confirm or deny doesn't apply, by virtue of s23(5)]]. Please infer nothing.", null],
    ["[[The Trust therefore won't confirm or deny that it holds this]].", null],
    ['[[The Trust declines to confirm or deny whether it holds this]].', null],
  ],
  ignores: [
    ['We confirm that we hold this', 'the opposite'],
    ['The duty to confirm or deny is in section 1', 'an account of the law'],
  ],
  *claim({ text, low, law }) {
    const match = NEITHER.exec(low);
    if (!match) return;
    const span = sentenceAt(text, { start: match.index, end: match.index + match[0].length });
    yield { value: null, span, exemptions: exemptionsIn(text, law) };
  },
});
