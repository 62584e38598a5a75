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
    ["[[All of the Board's 14 piers are lit except for two]].", false, { expects: 'boolean', question: 'Are all of your piers lit?' }],
    [
      'If fewer than 40 come, the warden may ask for the pier to be shut. [[The Board has no intention of shutting the pier]].',
      false,
      { expects: 'boolean', question: 'Does the Board intend to shut the pier?' },
    ],
    [
      '[[The bay is served by the Fell works, where lime is not added]].',
      false,
      { expects: 'boolean', question: 'Is lime added to the water in the bay?' },
    ],
    ['[[At no stage was the view of the warden sought]].', false, { expects: 'boolean', question: 'Was the keeper asked before it shut?' }],
    ['[[Both visits, in June and July, were by appointment]].', false, { expects: 'boolean', question: 'Was the visit unannounced?' }],
    [
      '[[The bay has screened out coal since 2009 and holds no shares in it]].',
      false,
      { expects: 'boolean', question: 'Does it buy coal?' },
    ],
    ['[[These are separate posts, held by different people]].', false, { expects: 'boolean', question: 'Is the clerk also the keeper?' }],
    [
      '[[Talks are offered to every leaver]]. 14 of the 22 took it up.',
      false,
      { expects: 'boolean', question: 'Did you have a talk with every leaver?' },
    ],
    [
      '[[A grant has been offered since May, with the Dale Fund]].',
      true,
      { expects: 'boolean', question: 'Is there a grant for boards without a hut?' },
    ],
    ['[[The guards gave up their last two in 2020]].', false, { expects: 'boolean', question: 'Does the Board still use pagers?' }],
    [
      "[[All 14 of the Board's piers over 9m have been looked at]]. No rot was found on any of them.",
      true,
      { expects: 'boolean', question: 'Have all your piers over 9 metres been looked at for rot?' },
    ],
    [
      '[[An EqIA was completed in May and went to the Board]].',
      true,
      { expects: 'boolean', question: 'Was an equality impact assessment carried out?' },
    ],
    ['[[No Data Protection Impact Assessment was completed]].', false, { expects: 'boolean', question: 'Has a DPIA been done?' }],
    [
      'Section 22\n\n[[The pier was surveyed in May]]. The report is exempt under section 22.',
      true,
      { expects: 'boolean', question: 'Has the pier been surveyed? If so, please send a copy of the report.' },
    ],
    [
      "[[12 of the Board's piers have been looked at]].",
      false,
      { expects: 'boolean', question: 'Have all your piers been looked at for rot?' },
    ],
  ],
  ignores: [
    [
      'The Board has made no decision. Two options are before it: to move the crew at Fell, or to leave it.',
      'nobody knows yet',
      { expects: 'boolean', question: 'Will the crew at Fell change as a result?' },
    ],
    ['We do not record consents.', 'the authority does not know', { expects: 'boolean', question: 'Are consents given?' }],
    [
      'Some boards which do not offer grants offer loans.',
      'others are spoken of',
      { expects: 'boolean', question: 'Do you offer grants above the usual sum?' },
    ],
    ['At six sites 40p. The rest are free', 'the rest', { expects: 'boolean', question: 'Is there a charge for huts?' }],
    [
      'The pier was surveyed in May. The report is exempt under section 22.',
      'no copy was asked for: what is exempt may be whether it was',
      { expects: 'boolean', question: 'Was the pier surveyed by Marl Ltd?' },
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
