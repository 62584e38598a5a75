import { defineRule } from '../../rule.js';
import { isDenied } from './polarity.js';
import { answering } from './said.js';

export const saysSo = defineRule({
  id: 'boolean/unasked',
  summary: 'Read a yes or no from a first sentence that says what is or is not so, where the letter does not print the question.',
  yields: 'boolean',
  finds: [
    ['[[They are.]] The agenda is on our website.', true, UNASKED()],
    ['[[Not at this time.]]', false, UNASKED()],
    ['[[The Board does not have such a lock.]] Boats are tied up.', false, UNASKED()],
    ["[[There's no such duty.]] Skippers may do so.", false, UNASKED()],
    ['We can confirm that [[advice was sought.]] It is privileged.', true, UNASKED()],
    ['[[I can confirm that the pier was not lit.]]', false, UNASKED()],
    ['[[The Council does charge for this.]] The charge varies.', true, UNASKED()],
    ['[[No member of the crew has been dismissed.]]', false, UNASKED()],
    ['[[The Board has never paid a ransom.]]', false, UNASKED()],
  ],
  ignores: [
    ['The pier is made of oak.', 'tells something', UNASKED()],
    ['Boats are moored at the pier and are not moved in winter.', 'a denial by the way', UNASKED()],
    ['The Council does not charge for this.', 'the question is known', { question: 'How are boats paid for?', expects: 'boolean' }],
    ['We can confirm that we hold this.', 'what was done with the request', UNASKED()],
    ['No fewer than four lists were kept.', 'a number', UNASKED()],
  ],
  *claim({ text, question, expects }) {
    if (question || expects !== 'boolean') return;
    const [first] = answering(text);
    if (!first || !(SHORT.test(first.words) || SAYS_SO.test(first.words) || CONFIRMED.test(text.slice(0, first.start) + first.words)))
      return;
    if (HOLDS.test(first.words)) return;
    yield { value: !isDenied(first.words, NOTHING), span: { start: first.start, end: first.start + first.words.length } };
  },
});

function UNASKED() {
  return { question: '', expects: 'boolean' } as const;
}
const NOTHING: ReadonlySet<string> = new Set();
/** "They are.", "Not at present.", whatever follows. */
export const saysSoShortly = (text: string): boolean => SHORT.test(answering(text)[0]?.words ?? '');
const SHORT =
  /^\W*(?:not (?:at|as|to|yet)\b[^,;]{0,30}|(?:we|it|they|he|she|there) (?:do(?:es)?|did|is|are|was|were|has|have|had)(?: not)?)\W*$/i;
/** "The Board does not …", "There is no …", "No member of …" before anything else is told. */
const SAYS_SO =
  /^\W*(?:there(?:'s| is| are| was| were| has been| have been)(?:n't| no\b| not\b)|no (?!fewer|more|less|later)[a-z]+|(?:(?!\band\b)[^.,;:?]){2,60}?\b(?:do(?:es)?|did|has|have|is|are|was|were|will|had)(?: (?:not|never)\b|n't\b)|[^.,;:?]{2,50}? (?:do|does|did) (?!not\b)[a-z]+)/i;
const CONFIRMED = /^[^.;:?]{0,60}\bconfirm that\b[^.;:?]*\b(?:is|are|was|were|has|have|had|will|do|does|did)\b/i;
/** That the office has the information answers nothing. */
const HOLDS = /\b(?:hold|holds|held|record|recorded|information|data)\b/i;
