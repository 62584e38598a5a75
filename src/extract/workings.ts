import type { Span } from '../model/span.js';
import { sentenceAt } from './sentences.js';

const SEARCH =
  '(?:read|search|open|examin|review|check|inspect|retriev|interrogat|sift|trawl|consult|scrutinis|extract|collat|analys|look(?:ed|ing)? (?:through|at|into|up)|(?:go|gone|going|went) (?:through|into)|work(?:ed|ing)? through|pull(?:ed|ing)? |locat|visit|cross-?check)';
const WOULD =
  '(?:would|will|could only|(?:has|have|had|need(?:s|ed)?|require[sd]?|necessary) to|by (?:having|hand)|mean(?:s|ing)?|involv(?:es|ing)|requir(?:es|ing)|without)';
/** "We would have to read over 26,000 e-mails", "all 6,200 files would need to be searched". */
const TO_SEARCH = new RegExp(String.raw`\b${WOULD}\b[^.;\n]{0,70}\b${SEARCH}|\b(?:manual(?:ly)?|by hand|one by one)\b`, 'i');
/** "There are 3,860. Each would have to be opened", "4,000 e-mails. Reading these would take …". */
const SEARCHED_NEXT = new RegExp(
  String.raw`^[.;]\s+(?:to ${SEARCH}[a-z]* |${SEARCH}ing (?:all |each )?(?:of )?(?:these|them|those|this|each|through)|at (?:[a-z]+ )?[\w.]+ (?:minutes?|seconds?|hours?) |(?:we (?:have )?estimated? |if )|(?:each|every(?: single)? (?:one|file|case|record|entry)|all)\b[^.;\n]{0,40}\b(?:would|will|has|have|needs?|must)\b|(?:these|they|those)(?: [a-z]+)? (?:would|will|took|have to|need))`,
  'i',
);
/** "A sample of 20 took 75 minutes", "a search brought up 5,310 results". */
const SAMPLED =
  /\b(?:sampl(?:e[sd]?|ing)|trial|pilot|dip-?test|(?:key ?word |initial |first |preliminary )?search(?:es)?\b[^.;\n]{0,60}\b(?:return|produc|found|find|identif|brought|yield|reveal|result|give|gave|show)[a-z]*|hits)\b/i;
const THING =
  /^\s*(?:[a-z-]+ ){0,2}?(files?|folders?|records|documents|e-?mails|entries|pages|forms|invoices|logs|tickets|results|hits|items of correspondence)\b/i;
/** "Each would need to be read. There were over 11,000". */
const WOULD_BE_READ =
  /\bwould (?:all )?(?:have|need) to be [a-z ]{4,40}[.;]\s+(?:there (?:were|are)|they number(?:ed)?|(?:that|this|it) (?:is|was|means)) [^.;]{0,20}$/i;
/** "You might ask for one month, or for 20 files": how a request could be brought within the limit. */
const ADVICE =
  /\b(?:suggest|narrow|refin(?:e|ing)|resubmit|section 16|if you (?:were to|would|could|can)|(?:may|might|could|can|wish(?:ed)? to|like to|able to) (?:ask|request|limit|restrict|reduce|confine))/i;

/** Whether a figure of an answer that is refused for its cost tells how much would have to be read for one, or was for a sample. */
export function isOfWorkings(text: string, span: Span, question: string): boolean {
  const thing = THING.exec(text.slice(span.end, span.end + 60))?.[1];
  if (thing && !new RegExp(String.raw`\b${thing}\b`, 'i').test(question)) return true;
  const { start, end } = sentenceAt(text, span);
  const said = text.slice(start, end);
  return (
    TO_SEARCH.test(said) ||
    SAMPLED.test(said) ||
    ADVICE.test(said) ||
    SEARCHED_NEXT.test(text.slice(end, end + 160)) ||
    WOULD_BE_READ.test(text.slice(Math.max(0, span.start - 200), span.start))
  );
}
