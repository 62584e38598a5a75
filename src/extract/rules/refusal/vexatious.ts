import { exemptionsIn } from '../../law/provisions.js';
import { defineRule } from '../../rule.js';
import { sentenceAt } from '../../sentences.js';

export const vexatious = defineRule({
  id: 'refusal/vexatious',
  summary: 'Read a refusal of a vexatious or repeated request (section 14), or of a manifestly unreasonable one.',
  yields: 'refused',
  needs: /vexatious|manifestly|repeated|14/,
  finds: [
    ['[[We consider your request vexatious and refuse it under section 14(1)]].', null],
    ['[[The request is manifestly unreasonable]].', null],
  ],
  ignores: [
    ['You asked how many requests were vexatious', 'the subject of the question'],
    ['14 requests came in', 'a count'],
    ['31 were refused under section 12 and 4 under section 14', 'a figure about refusals', { question: 'How many requests were refused?' }],
    ['Section 14 does not apply to it', 'not claimed'],
    ['14 were refused under section 14 of the Housing Act 1988', 'another Act'],
  ],
  *claim({ text, low, law, question }) {
    // asked about refusals, an answer that names them refuses nothing
    if (/\b(?:vexatious|refused|refusals?)\b|(?<!\d)14(?!\d)/i.test(question)) return;
    const match =
      /\b(?:(?:is|as|deem\w*|consider\w*|your request|be) (?:to be )?(?:vexatious|manifestly unreasonable|a repeated request)|(?:section|s\.?) ?14\b)/.exec(
        low,
      );
    if (!match || /\b(?:you asked|how many|number of)\b|\bnot (?:been )?(?:consider\w* |deem\w* )?$/.test(low.slice(0, match.index)))
      return;
    const at = { start: match.index, end: match.index + match[0].length };
    if (/14$/.test(match[0]) && !exemptionsIn(text, law).some(({ provision }) => provision.startsWith('14'))) return;
    yield {
      value: null,
      span: sentenceAt(text, at),
      exemptions: exemptionsIn(text, law),
    };
  },
});
