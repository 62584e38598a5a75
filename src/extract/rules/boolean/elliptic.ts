import { at, shift } from '../../../model/span.js';
import { restated } from './asked.js';
import type { Way } from './reading.js';
import { answering } from './said.js';

const NOT = `(?: (?:also|still|indeed|always|sometimes|usually|generally|normally|currently|now|never|rarely|not)|n't|not)*`;
const DO = `(?:do|does|did|has|have|had|will|would|can|could|may|must|should)${NOT}`;
const BE = `(?:is|are|was|were)${NOT}`;
const PRONOUN = `(?:i|we|it|they|he|she|there|this|that|these|those|both|all|most|some|many|several|none|neither|nobody|no[- ]one|one|two|three|four|five|six|a few)`;
const NAMED = `(?:(?:the|our|this|these|those|a|an|all|any|no|one|two|three|four|five|six|most|some|each of|none of|all of|neither of) [A-Za-zÀ-ž' &-]{2,60}?|[A-ZÀ-Þ][A-Za-zÀ-ž']*(?: [A-Za-zÀ-ž'&-]+){0,4}?)`;
/** What may stand behind a verb that is all that is said: "It did, on two occasions", "We do - in all schools", "The Board has since 2019". */
const STOPS = String.raw`(?=\W*$|\s*[.;:!(]|\s[-–]\s|,(?! (?:however|therefore|in fact|of course|rather|instead|in effect|we|i|as)\b))`;
const GOES_ON = String.raw`(?:${STOPS}|(?= (?:since|where|when|if|because|although|though|but|so|indeed|in (?:certain|some|all|most|both|the past|\d)|on (?:occasion|some|a|one|two|three|\d)|for (?:some|all|many|most|several)|from (?:time|\d|[A-Z])|as (?:a (?:rule|matter)|part)|until|once|twice|at (?:present|all|the moment))\b))`;
const BARE = new RegExp(
  String.raw`^\W*(?:(?:${PRONOUN}|${NAMED}) (${DO})${GOES_ON}|${PRONOUN} (${BE})(?:${STOPS}|(?= (?:since|where|when|if|because|although|though|but|indeed)\b)))`,
  'd',
);
/** "Since April 2022 we do", "To date none have", "The Clerk has confirmed that she is not". */
const LAST = new RegExp(String.raw`\b${PRONOUN} ((?:${DO}|${BE}))[^\w:]*$`, 'di');
/** "They're required to." */
const SHORTENED =
  /^\W*(?:they|we|it|he|she|i)('(?:re|s|m)(?: not)? (?:required|allowed|permitted|able|expected|obliged|entitled|supposed|encouraged) to)\W*$/di;
/** "The main block (Phase 2) and the boiler house are." */
const NAMED_ARE =
  /^\W*(?:the|our|all|both|most|some|two|three|four|five|six|seven|eight|nine|ten|\d+)\b(?:(?!\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|must|should|not|never|who|which|that|whether|if|where|when|what|how|than|as)\b)[A-Za-zÀ-ž0-9' ,()&-]){3,120} ((?:is|are|was|were|do|does|did|has|have|had)(?: not|n't)?)[\s.!]*$/di;
const VERB = /\b(?:may|can|could|will|would|should|must|to|do|does|did|is|are|was|were|has|have|had|not|who|which|(?<=\w )that)\b/i;
const TELLS_OF = /\b(?:who|which|that|whether|if|where|when|whom|than|as|what|how)\b/i;
const SAID_THAT =
  /\b(?:confirm(?:s|ed)?|advis(?:e|es|ed)|inform(?:s|ed)?|stat(?:e|es|ed)|aware|understand|know|knowledge|say|said)(?: (?:me|us|you))?(?: that)?,? /gi;

/** A verb alone, of which the question says the rest: "The Service does", "It did, on two occasions", "Since 2022 we do". */
export const elliptic: Way = ({ text }) => {
  const from = restated(text);
  const [first] = answering(text.slice(from));
  if (!first) return null;
  const bare = BARE.exec(lowerFirst(first.words)) ?? SHORTENED.exec(first.words);
  const group = bare?.[1] === undefined ? 2 : 1;
  const last = bare ? null : LAST.exec(first.words);
  const before = last ? first.words.slice(0, last.index).replace(SAID_THAT, '') : '';
  const named = bare || last ? null : NAMED_ARE.exec(first.words);
  const found = bare ?? named ?? (last && before.length < 100 && !TELLS_OF.test(before) ? last : null);
  if (!found) return null;
  const span = at(found, bare ? group : 1);
  const verb = first.words.slice(span.start, span.end);
  const subject = found[0].slice(0, span.start - found.index);
  // "The Council may do so", "A motion to do so was lost": another verb stands before it
  if (bare && VERB.test(subject)) return null;
  const value = !/not\b|n't|\bnever\b/i.test(verb) && !/(?:^|\W)(?:no|none|neither|nobody|no[- ]one)\b/i.test(subject);
  // "Marl does. Tarn does not.": neither speaks for the whole
  if (bare && value && OTHERWISE.test(text.slice(from + first.start + found[0].length))) return null;
  return { value, span: shift(span, first.start + from) };
};

/** Another, named in a sentence of its own, does not. */
const OTHERWISE =
  /^[.;,]?\s+(?:(?:but|while|whereas) )?[A-ZÀ-Þ][^.;]{1,80}?,? (?:does|do|did|is|are|was|were|has|have|had)(?: not|n't)\W*(?:[.;]|$)/u;

/** "It" as "it", so that small words are told from names; offsets stay. */
const lowerFirst = (words: string): string =>
  words.replace(/^(\W*)([A-Z])(?=[a-z']* )/, (all, before: string, letter: string) =>
    /^\W*(?:I|We|It|They|He|She|There|This|That|These|Those|Both|All|Most|Some|Many|Several|None|Neither|Nobody|No|One|Two|Three|Four|Five|Six|A|An|The|Our|Any)\b/.test(
      words,
    )
      ? before + letter.toLowerCase()
      : all,
  );
