import { defineRule } from '../../rule.js';
import { tells } from './tells.js';
import { plainly } from './ways.js';

export const told = defineRule({
  id: 'boolean/told',
  summary: 'Take a yes or no from a sentence that tells what was asked in other words; always in doubt.',
  yields: 'boolean',
  finds: [
    ['[[Planning consent was not needed]].', false, { expects: 'boolean', question: 'Did the shed have planning consent?' }],
    ['[[The shed had planning consent from 2019]].', true, { expects: 'boolean', question: 'Was planning consent given for the shed?' }],
  ],
  ignores: [
    ['We do not record consents.', 'the authority does not know', { expects: 'boolean', question: 'Are consents given?' }],
    [
      'Some boards which do not offer grants offer loans.',
      'others are spoken of',
      { expects: 'boolean', question: 'Do you offer grants above the usual sum?' },
    ],
    ['The clerk was away.', 'another thing', { expects: 'boolean', question: 'Was planning consent given for the shed?' }],
  ],
  *claim(passage) {
    if (passage.expects !== 'boolean' || passage.total) return;
    const said = plainly(passage) || OF_OTHERS.test(passage.text) ? null : tells(passage);
    if (said) yield said;
  },
});

/** "Some boards …": not the one that answers. */
const OF_OTHERS =
  /^\W*(?:some|many|most|other|several) (?:other )?(?:boards|councils|trusts|authorities|forces|bodies|organisations|schools|universities)\b/i;
