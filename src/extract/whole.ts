import { cue } from '../model/cue.js';
import { contentWords, wordSet } from '../model/words.js';
import { sentencesIn } from './sentences.js';

/** The sentence withholds all that was asked: it speaks of "it", "the information", or of the asked thing by name. */
export function withholdsAll(sentence: string, question: string): boolean {
  const object = /^(.*?)\b(?:exempt\b|except(?:ed)?\b|withh[eo]ld|refus|declin|engaged\b)/is.exec(sentence)?.[1] ?? '';
  if (PARTLY.test(sentence)) return false;
  // "An exemption under section 27(1) therefore applies": to what was spoken of
  if (APPLIES.test(sentence)) return true;
  const asked = wordSet(question);
  const speaks = (words: string): boolean => WHOLE.test(words) || contentWords(words).some((word) => asked.has(word));
  const behind = WITHHELD.exec(sentence)?.[1] ?? '';
  return speaks(object) || ALL_OF_THEM.test(object) || speaks(behind) || /^(?:both|all|each|either)\b/i.test(behind);
}
/** "All four are being withheld". */
const ALL_OF_THEM = cue(
  /^\W*(?:all|both|each)(?: (?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}))?(?: of (?:them|these|those))? (?:is|are|was|were|has|have|had|must|will|falls?)\b/,
);
const APPLIES = cue(
  /^\W*(?:an?|the|this) (?:absolute |qualified )?(?:exemption|exception)\b[^.]*?\b(?:therefore |also |accordingly )?(?:applies|is engaged)\W*$/,
);
/** "We are withholding both reports". */
const WITHHELD =
  /\b(?:withhold(?:ing)?|refus(?:e|ing)|declin(?:e|ing)|(?:not able|unable) to (?:give|provide|disclose|release|supply))(?: to (?:provide|disclose|release|supply|send))?(?: you)?(?: with)? ((?:the|this|these|those|both|all|any|either|it|them|your)\b[^.;,(]{0,60})/i;
const WHOLE = cue(
  /\b(?:it|they|them|this|these|(?:the|all|requested|such) (?:\w+ )?(?:information|data|material|documents?|records?|request|question|part|correspondence))\b/,
);
/** The sentence may stand for all that a letter says: it speaks of the request, of the information, or of a limit that takes in either. */
export const speaksOfAll = (sentence: string): boolean => ALL.test(sentence);
const ALL = cue(
  /\b(?:requests?|questions?|information|data|material|documents?|records?|entirety|none|nothing|it|this|all of|(?:section|s\.?) ?1[24]\b|\d+ ?hours?|(?:cost|appropriate) limit|vexatious)\b/,
);
const PARTLY = cue(/\b(?:redact\w*|removed|blanked|some of|parts? of (?:it|them|the (?:document|report|information))|remainder|exact)\b/);

/** The sentence withholds something by a name that the question does not say: "The Board has withheld the name of the school". */
export function withholdsOther(sentence: string, question: string): boolean {
  const object =
    /\b(?:withh(?:eld|olding|old)|redact(?:ed|ing)|removed|left out|taken out|not (?:be )?(?:disclos\w+|releas\w+)|unable to (?:give|provide|disclose|release)) ((?:the |any |some |all )?(?!(?:information|data|it|this|that|these|them|both|each|either|all|in|under|by|as|pursuant|because|since|from|at)\b)[a-z][a-z' -]{2,60})/i.exec(
      sentence,
    )?.[1] ??
    /^((?:the |any |all )?(?!(?:information|data|both|each|either|all|(?:two|three|four|five|six|seven|eight|nine|ten|of (?:them|these|those)) (?:is|are|was|were|ha[sd]|have))\b)[a-z][a-z' -]{2,60}?) (?:is|are|was|were|has|have)(?: been| being)? (?:withheld|redacted|removed|left out|taken out|exempt)\b/i.exec(
      sentence,
    )?.[1];
  if (!object || WHOLE.test(object)) return false;
  const asked = wordSet(question);
  const named = contentWords(object.replace(/\b(?:under|by|as|because|since|for|in line|in accordance|pursuant)\b.*$/i, ''));
  return named.length > 0 && !named.some((word) => asked.has(word));
}

/** What would have to be done to find out, and where it lies: no answer, but the reason why there is none. */
export const tellsOfEffort = (text: string): boolean =>
  sentencesIn(text)
    .filter((sentence) => /[a-z]/i.test(sentence))
    .every((sentence) => EFFORT.test(sentence));
const EFFORT = cue(
  /\b(?:hours?|minutes|files?|filed|search\w*|manual\w*|systems?|indexed|looked up|looked at|examined|read|sheets?|estimated?|locate|retriev\w+|extract\w*|breakdown|mandatory|free text|not (?:\w+ )?(?:hold|held|recorded|coded|kept|collected|captured|categori[sz]ed|noted|marked|flagged|stored|identifiable)|would (?:have to|need|take|require|involve)|limit|section \d+|complying|comply|obliged)\b/,
);
/** All that was asked, as a sentence that closes an answer calls it. */
export const WHOLE_REQUEST =
  /\b(?:hold|have|possess|held)\b[^.;]{0,20}\b(?:this|the (?:requested )?information|the (?:figure|data)|that information|information (?:you|that you|requested|on this|in (?:relation|response|respect)))(?: information| data| figure| detail)?(?: (?:you|that you) (?:have )?(?:requested|asked for|seek)| requested)?\W*$/i;
