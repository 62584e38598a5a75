import type { Passage } from '../../../model/answer.js';
import { asksIfAndHowMany } from '../../asked.js';
import { sentenceAt } from '../../sentences.js';
import { WHOLE } from './asking.js';
import { elliptic } from './elliptic.js';
import { lacks, noSubject, notSo, onlyOne, ruledOut } from './no-without-no.js';
import { takenUp } from './pro-forms.js';
import type { Way, YesNo } from './reading.js';
import { repeatsVerb } from './repeated.js';
import { hasOne, noneThere, thereWas } from './there-is.js';
import { concludes, ends, headed, indirect, letter, opens, ticked } from './worded.js';

/** The ways of saying yes or no, the plainest first. */
const WAYS: readonly Way[] = [
  headed,
  indirect,
  notSo,
  onlyOne,
  ruledOut,
  ends,
  noSubject,
  concludes,
  thereWas,
  letter,
  elliptic,
  takenUp,
  repeatsVerb,
  hasOne,
  noneThere,
];

/** A yes or no that is said, in whatever words; null where none is. */
export function plainly(passage: Passage): YesNo | null {
  const { text, expects, question } = passage;
  const ifAndHowMany = asksIfAndHowMany(question);
  const boxes = ticked(passage);
  if (boxes) return boxes;
  const opening = opens(passage);
  if (opening) return expects === 'boolean' || ifAndHowMany || expects === 'text' || text.trim().length < 6 ? opening : null;
  if (expects !== 'boolean') return ifAndHowMany ? lacks(passage) : null;
  for (const way of WAYS) {
    const said = way(passage);
    // "All of the piers are lit except two", where it was asked whether all are
    if (said?.value && WHOLE.test(question)) {
      const { start, end } = sentenceAt(text, said.span);
      // … or "most of the piers are lit"
      if (EXCEPT.test(text.slice(said.span.end, end)) || SOME.test(text.slice(start, said.span.start))) return { ...said, value: false };
    }
    if (said) return said;
  }
  return null;
}
const SOME = /^\W*(?:most|some|many|several|nearly all|almost all|the (?:great )?majority|not all) /i;
/** … but for some of them; "except on bank holidays" tells of a time. */
const EXCEPT =
  /\b(?:except(?:ing)?(?: for)?|apart from|other than|with the exception of|excluding|bar(?: for)?|save for) (?:\d|one\b|two\b|three\b|four\b|five\b|six\b|some\b|a few\b|the (?!(?:winter|summer|night|time|period|month|week)s?\b|[a-z]+ holidays?\b))/i;
