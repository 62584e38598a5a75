import { at } from '../../../model/span.js';
import { defineRule } from '../../rule.js';

const FALLS_AWAY =
  /(?:^|[\s:-])(n\/a|not applicable)(?![a-zß-ž/])|\b((?:this|the|your) (?:question|point|part|item)s? (?:does|do|is|are) (?:not (?:arise|apply|applicable|relevant)|therefore not (?:applicable|relevant)))|\b((?:questions?|points?) [\d, to&and()a-z-]{1,30} (?:therefore )?(?:do|does|are|is) not (?:therefore )?(?:apply|arise|applicable|relevant))|\b((?:(?:this|the) question )?(?:falls away|does not arise))\b|^\W*(as (?:self-?referrals?|there (?:is|are|was|were) no|no|none)\b[^.\n]{0,60}(?:,|there(?:'s| is| was| were) (?:no|none))[^.\n]{0,40})|\b((?:has|have|had) never been discussed[^.\n]{0,40})/d;

export const notApplicable = defineRule({
  id: 'absence/not-applicable',
  summary: 'Read that a question does not apply, or falls away because of another answer.',
  yields: 'not_applicable',
  needs: /n\/a|appl[iy]|aris|relevant|falls away|never been|^\W*as\b/,
  finds: [
    ['[[N/A]]', null],
    ['[[Not applicable]] - see A2.', null],
    ['We ran none, so [[questions 2 to 10 do not apply]].', null],
    ['That being so, [[this question does not arise]].', null],
  ],
  ignores: [
    ['We apply the same rule', 'nothing falls away'],
    ['Applicable law: FOIA', 'a word that looks alike'],
    ['4 applied', 'a count'],
  ],
  *claim({ low }) {
    const match = FALLS_AWAY.exec(low);
    if (!match) return;
    const group = match.slice(1).findIndex((part) => part !== undefined) + 1;
    yield { value: null, span: at(match, group) };
  },
});
