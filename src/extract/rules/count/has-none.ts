import { askedOf, lackedIn } from '../../asked.js';
import { defineRule } from '../../rule.js';

export const hasNone = defineRule({
  id: 'count/has-none',
  summary: 'Read a statement that there is none of the asked thing as a count of zero.',
  yields: 'count',
  finds: [
    ['The Council [[does not have dedicated harbour wardens]] at any port.', 0, { question: 'How many harbour wardens are employed?' }],
    ['The Board [[has no wardens]] posted in that way.', 0, { question: 'How many wardens are posted to a pier?' }],
    ['At present we [[have no wardens]] in post.', 0, { question: 'The number of wardens' }],
    ['[[No individual specialist roles]] but others help.', 0, { question: 'How many officers or wardens support them?' }],
  ],
  ignores: [
    ['We do not have a record of wardens', 'the authority does not know', { question: 'How many wardens are employed?' }],
    ['The Council does not have the power to appoint', 'a power is not counted', { question: 'How many wardens are employed?' }],
    ['We have no information', 'nothing is known', { question: 'How many wardens are employed?' }],
  ],
  *claim({ text, question, expects }) {
    if (expects !== 'count') return;
    for (const { span } of lackedIn(text, askedOf(question).heads)) yield { value: 0, span };
  },
});
