import { at } from '../../../model/span.js';
import { LEAD } from './lead.js';
import { type Way, yesOrNo } from './reading.js';

const OPENING = new RegExp(
  String.raw`${LEAD}(?:(yes)(?!,? and no\b)(?=\s*(?:[.,;:!(-]|$|\n|(?:we|the|it|this|that|there|as|not|beyond|from|since|but|and(?! no\b)|in|at|on|with|although|though|he|she|they|i|all|both|please|see|via|for|through|these|some|most|every|each)\b))|(no)(?!,? and yes\b)(?!\.?\s(?:of\s(?!course)|\d))(?=\s*(?:[.,;:!(-]|$|\n|(?:we|the|it|this|that|there|as|not|beyond|but|although|though|he|she|they|i)\b))|(correct|indeed|affirmative|that(?:'s| is) (?:correct|right|so|the case))\b)`,
  'di',
);
/** What was asked about, named again before a yes or no: "Body cameras - Yes". */
const HEADED =
  /^\W*[A-ZÀ-Þ][^\n.?!:;-]{2,40}(?::| [-–])\s+(?:(yes)|(no))\b(?=\s*(?:[.,;:!(-]|$|\n|(?:we|the|it|this|that|there|as|since|but|and|in|they)\b))/di;
const SEVERAL = /\b(?:yes|no)\b[^\n]*(?::| [-–])\s+(?:yes|no)\b|\n[^\n]*(?::| [-–])\s+(?:yes|no)\b/i;
/** "As for whether there are plans to, no there are not." */
const INDIRECT =
  /^\W*(?:(?:(?:as (?:for|to|regards)|on|regarding|with regard to|in (?:answer|reply|response|relation) to) )?(?:the question )?whether\b[^.?\n]*[,:]|(?:as (?:for|to|regards)|on|regarding|concerning|with regard to) [^,:.?\n]{2,60}[,:])\s*(?:(yes)|(no))\b(?=\W*$|[,.;:]| (?:there|we|it|they)\b)/di;
/** "Subject to the doctor's word, yes", "He drives his own, so no". */
const ENDS = /^(?:[^.?!:\n]{3,80},|[^.?!:\n]{3,240}(?:,|;| [-–]) (?:and )?(?:so|therefore|thus|hence)[, ]) ?(?:(yes)|(no))\W*$/di;
const CONCLUDES =
  /\b(?:the|our|my|short) answer\b[^.\n]{0,40}?\bis(?: therefore| thus| simply)?,? (yes|no)\b|(?<=(?:^|[.;]\s+))(?:so|therefore|hence|accordingly|in short),? (yes|no),\s/di;
/** "[X] Yes [ ] No", "☒ Yes ☐ No". */
const TICKED = /(?:[[(]\s?[xX✓✔]\s?[\])]|[☒☑✓✔])\s*(yes|no)\b/di;
const BOXES = /(?:[[(]\s{0,2}[\])]|[☐□])\s*(?:yes|no)\b/i;

/** "[X] Yes [ ] No". */
export const ticked: Way = ({ text }) => {
  const match = TICKED.exec(text);
  return match && BOXES.test(text) ? { value: /yes/i.test(match[1] as string), span: at(match, 1) } : null;
};

/** "Yes, since 2019." */
export const opens: Way = ({ text }) => {
  const match = OPENING.exec(text);
  const group = [1, 2, 3].find((index) => match?.[index] !== undefined);
  return match && group !== undefined ? { value: group !== 2, span: at(match, group) } : null;
};

/** "Body cameras - Yes". */
export const headed: Way = ({ text }) => (SEVERAL.test(text) ? null : yesOrNo(HEADED.exec(text)));
/** "Regarding the police, yes". */
export const indirect: Way = ({ text }) => yesOrNo(INDIRECT.exec(text));
/** "Subject to the doctor's word, yes". */
export const ends: Way = ({ text }) => yesOrNo(ENDS.exec(text));
/** "So the answer is no", "So no, they are not the same". */
export const concludes: Way = ({ text }) => {
  const match = CONCLUDES.exec(text);
  const group = match?.[1] ? 1 : 2;
  return match && { value: /yes/i.test(match[group] as string), span: at(match, group) };
};
/** "Y/N: N". */
export const letter: Way = ({ text }) => {
  const match = LETTER.exec(text);
  return match && { value: match[1] === 'Y', span: at(match, 1) };
};
const LETTER = /^\W*(?:Y(?:es)?\s?\/\s?No?\W+)?([YN])(?=\W*$|[,;]\s|\s[-(–])/d;
