import { exemptionsIn } from '../../law/provisions.js';
import { defineRule } from '../../rule.js';
import { sentenceAt } from '../../sentences.js';

export const ncnd = defineRule({
  id: 'refusal/ncnd',
  summary: 'Read that the authority neither confirms nor denies that it holds the information.',
  yields: 'ncnd',
  needs: /confirm/,
  finds: [
    ['[[We neither confirm nor deny that we hold this]].', null],
    ['[[The force can neither confirm nor deny holding it under section 31(3) of FOIA]].', null],
  ],
  ignores: [
    ['We confirm that we hold this', 'the opposite'],
    ['The duty to confirm or deny is in section 1', 'an account of the law'],
  ],
  *claim({ text, low, law }) {
    const match = /\bneither (?:to )?confirm(?:s|ed|ing)?,? n?or den(?:y|ies|ied|ying)\b|\brefus\w+ to confirm or deny\b/.exec(low);
    if (!match) return;
    const span = sentenceAt(text, { start: match.index, end: match.index + match[0].length });
    yield { value: null, span, exemptions: exemptionsIn(text, law) };
  },
});
