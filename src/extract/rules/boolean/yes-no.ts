import { at } from '../../../model/span.js';
import { defineRule } from '../../rule.js';

/** "[X] Yes [ ] No", "☒ Yes ☐ No". */
const TICKED = /(?:[[(]\s?[xX✓✔]\s?[\])]|[☒☑✓✔])\s*(yes|no)\b/di;
const BOXES = /(?:[[(]\s{0,2}[\])]|[☐□])\s*(?:yes|no)\b/i;
const NOT_NOW = /^\W*(not (?:at present|currently|yet|at this time|at the moment|now))\b/di;

export const yesNo = defineRule({
  id: 'boolean/yes-no',
  summary: 'Read a yes or no that opens an answer, whatever follows.',
  yields: 'boolean',
  finds: [
    ['[[Yes]], since 2019.', true, { expects: 'boolean' }],
    ['[X] [[Yes]]   [ ] No', true, { expects: 'boolean' }],
    ['[[Not at present]].', false, { expects: 'boolean' }],
    ['[[No]]. We have no policy of our own.', false, { expects: 'boolean' }],
    ['The Trust [[does not]] outsource this', false, { expects: 'boolean', question: 'Does the Trust outsource this?' }],
  ],
  ignores: [
    ['No information is held', 'the authority does not know', { expects: 'boolean' }],
    ['No incidents were found', 'a count of zero', { expects: 'count' }],
    ['Yesterday we wrote', 'another word', { expects: 'boolean' }],
  ],
  *claim({ text, expects, question }) {
    const ticked = TICKED.exec(text);
    if (ticked && BOXES.test(text)) {
      yield { value: /yes/i.test(ticked[1] as string), span: at(ticked, 1) };
      return;
    }
    const not = expects === 'boolean' ? NOT_NOW.exec(text) : null;
    if (not) {
      yield { value: false, span: at(not, 1) };
      return;
    }
    const opening =
      /^\W*(yes|no|correct|that is correct)\b(?=\s*(?:[.,;:!(-]|$|\n|we\b|the\b|it\b|this\b|there\b|as\b|not\b|beyond\b))/di.exec(text);
    if (opening) {
      if (expects === 'boolean' || expects === 'text' || text.trim().length < 6)
        yield { value: !/^no/i.test(opening[1] as string), span: at(opening, 1) };
      return;
    }
    if (expects !== 'boolean' || !/^\W*(?:do|does|did|is|are|was|were|has|have|had|will|can)\b/i.test(question)) return;
    const stated =
      /^\W*(?:(?:the|our) [A-Za-zÀ-ž' ]{3,40}?|we|it|this|they|there) ((?:does|do|did|is|are|was|were|has|have|had|will|can)(?: not|n't)?)\b(?! (?:not )?(?:hold|record|collect))/di.exec(
        text,
      );
    // the answer repeats the question's own verb
    const verb = /^\W*(\w+)/.exec(question)?.[1]?.toLowerCase();
    if (stated?.[1]?.toLowerCase().startsWith(verb?.slice(0, 2) ?? '') && text.length < 200)
      yield { value: !/not|n't/i.test(stated[1] as string), span: at(stated, 1) };
  },
});
