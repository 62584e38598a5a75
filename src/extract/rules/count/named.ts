import { cue } from '../../../model/cue.js';
import { wordSet } from '../../../model/words.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';
import { sentenceAt } from '../../sentences.js';

/** "the number of children is therefore", "the number not filled was". */
const NAMED =
  /\bnumbers? ((?:of |that |who |which |not |still |then )?[^.;,\n\d]{0,60}?)\s*(?:is|was|are|were|stands at|stood at|came to|comes to|remains|amounts to)(?: therefore| thus| then| only| just)*\s*$/i;
const CORRECTED = cue(/\b(?:therefore|thus)\b/);

export const named = defineRule({
  id: 'count/named',
  summary: 'Read the number of which the letter says what it is the number of, in words of the question.',
  yields: 'count',
  needs: /\bnumbers?\b/,
  finds: [
    [
      '611 journeys are run, although some have two, so the number of children is therefore [[598]].',
      598,
      { question: 'How many travel in a taxi on their own?' },
    ],
    [
      'We made 21,306 bookings. 94.1% were filled. The number not filled was [[1,257]], of which 803 were by day.',
      1257,
      { question: 'Number of bookings which were not filled' },
    ],
  ],
  ignores: [
    [
      'The number of women referred was 18, the number who were accepted was 16 and the number who completed is nine',
      'several such numbers: count/number-of-asked-thing',
      { question: 'The number of referred women who were accepted' },
    ],
    ['The number of sites is 4, and 12 staff left', 'sites were not asked for', { question: 'How many staff left?' }],
    ['The number of staff was low', 'no number', { question: 'How many staff left?' }],
  ],
  *claim({ text, question, expects }) {
    if (expects !== 'count') return;
    const asked = wordSet(question);
    const found = figuresOf(text).filter(({ role, value, span }) => {
      if (role !== 'plain' || !Number.isInteger(value)) return false;
      const before = text.slice(sentenceAt(text, span).start, span.start);
      const what = NAMED.exec(before)?.[1];
      return what !== undefined && (CORRECTED.test(before) || [...wordSet(what)].some((word) => asked.has(word)));
    });
    // several such numbers are told apart by the rules below
    const [only, ...more] = found;
    if (only && !more.length) yield { value: only.value, span: only.span, ...(only.approximate && { approximate: true }) };
  },
});
