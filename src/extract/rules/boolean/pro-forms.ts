import { at, shift } from '../../../model/span.js';
import { isPlainYes } from './polarity.js';
import type { Way } from './reading.js';
import { answering } from './said.js';

const OFTEN = `(?:normally|usually|generally|routinely|currently|presently|typically|ordinarily|automatically|ever|yet|now|at present|as a rule|in general)`;
/** "This is not the case", "That was correct at the time". */
const THE_CASE =
  /^\W*(?:that|this|it|which) ((?:is|was|has been|remains)(?: no longer| not|n't| never)?(?: (?:entirely|quite|strictly|still|currently|indeed|always))?) (the case\b|correct\b|right\b(?! to)|true\b|accurate\b|so\b(?=\W*$|[,;])|incorrect\b|untrue\b|inaccurate\b|wrong\b)/di;
/** "That is not something we do", "This is a service that we offer". */
const SOMETHING_WE_DO =
  /\b((?:is|are|was|were)(?: not|n't)?(?: [a-z]+ly)? (?:something|anything|a (?:service|practice|process|facility|function|role|thing)|one)(?: (?:that|which))?) (?:we|i|they|the [a-z]+|this [a-z]+|our [a-z]+|[A-Z][a-z]+(?: [A-Z][a-z]+)*) (?:[a-z]+ly )?(?:do|does|did|have|has|would|will|can|offers?|provides?|undertakes?|carry|carries|runs?|uses?|collects?|supports?|permits?|allows?|accepts?|currently)\b/di;
/** "We would not normally do so", "The Board has never done so". */
const DOES_SO = new RegExp(
  String.raw`\b(?:we|it|they|he|she|i|the [a-z]+|our [a-z]+|[A-Z][a-zß-ž]+) ((?:do|does|did|will|would|has|have|had|can|could|may)(?: not|n't| never|not)?(?: ${OFTEN})?(?: (?:do|done))? (?:so|this|that|these things)\b|(?:do|does|did|will|would)(?: not|n't) ${OFTEN}(?=\W*$))`,
  'd',
);
/** "It is not our practice to", "not the policy of the Board to". */
const PRACTICE =
  /\b((?:is|are|was|were)(?: not|n't)(?: [a-z]+ly)?(?: (?:a|the|our|its|their|[a-z]+'s))?(?: [a-z]+'s)?(?: (?:normal|usual|current|standard|general))? (?:practice|policy|custom|procedure|intention)) (?:of [a-z' ]{3,30} )?to\b/di;

/** The question's matter taken up by a word for all of it. */
export const takenUp: Way = ({ text, question }) => {
  const [first] = answering(text);
  if (!first) return null;
  const { words, start } = first;
  const so = THE_CASE.exec(words);
  if (so) {
    const denied = /\b(?:not|no longer|never)\b|n't/i.test(so[1] as string);
    return {
      value: denied === /^(?:incorrect|untrue|inaccurate|wrong)/i.test(so[2] as string),
      span: shift({ start: at(so, 1).start, end: at(so, 2).end }, start),
    };
  }
  const practice = PRACTICE.exec(words);
  if (practice) return { value: false, span: shift(at(practice, 1), start) };
  const said = SOMETHING_WE_DO.exec(words) ?? DOES_SO.exec(words);
  if (!said || /\b(?:if|whether|where|when|unless|who|which)\b/i.test(words.slice(0, said.index))) return null;
  const value = !/\b(?:not|never)\b|n't|cannot/i.test(said[1] as string);
  // "The Council may do so but does not": what may be done is none that is
  if (value && (/^(?:may|can|could|would)\b/i.test(said[1] as string) || !isPlainYes(words, question))) return null;
  return { value, span: shift(at(said, 1), start) };
};
