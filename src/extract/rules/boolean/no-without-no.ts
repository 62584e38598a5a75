import { at, shift } from '../../../model/span.js';
import { contentWords } from '../../../model/words.js';
import { LEAD } from './lead.js';
import { no, type Way } from './reading.js';
import { answering } from './said.js';

/** A no in other words. */
const NOT = new RegExp(
  String.raw`${LEAD}((?:(?:unfortunately|regrettably|sadly|i(?:'m| am) afraid|we(?:'re| are) afraid),? not(?=\s*[.,;:-]|\W*$)|(?:almost |virtually )?certainly not|(?:generally|usually|normally|ordinarily) not(?=\s*[.,;:-]|\W*$)|not (?:at (?:present|the moment|this time|this stage|all|the time of)|(?:in|during|within|over|for|since) (?!(?:the|that|this|any) (?:[a-z]+ )?(?:form|format|way|manner|position|detail)\b)(?:the|that|this|these|those|any|recent|many|some|at least|several|living|(?:19|20)?\d\d)\b|under (?:this|that|the current|our|present)|by (?:us|this|the)|with (?:us|this)|on (?:this|that|any|our|the) (?:occasion|site|scale|estate|land|network)|currently|presently|yet|so far|to date|as far as (?:we|i)|to (?:our|my) knowledge|that (?:we|i)(?:'m|'re| am| are)? (?:know|aware)|as such|any (?:longer|more)|as of|as yet|as a (?:general )?rule|as a matter of (?:course|routine)|(?:annually|monthly|weekly|daily|always|usually|routinely|normally|generally|ordinarily|typically|in general|all|every [a-z]+)(?=\s*[.,;]))|never|negative|no longer))\b`,
  'di',
);
/** "None that we know of", where it was asked whether there were any. */
const NONE = new RegExp(
  String.raw`${LEAD}(none|nil|nothing|nobody|no[- ]one)\b(?!\s+(?:is|are|was|were) (?:held|recorded)|\s+of (?:this|the information))`,
  'di',
);
/** "There are no plans to do so", where it was asked what will be. */
const NO_PLANS =
  /^\W*(?:at present,? |currently,? )?(there (?:is|are) (?:currently |presently |at present )?no (?:(?:current|firm|present|immediate) )?(?:plans?|intentions?|proposals?)|no (?:(?:current|firm) )?(?:plans?|proposals?)(?! exist))\b/di;
const WILL_BE =
  /\b(?:going to|will|plan(?:s|ned|ning)?|intends?|intending|intention|propos(?:e|ed|als?)|due (?:to|for)|be (?:closed|replaced|built|moved))\b/i;
/** What was asked whether it is let be, and is not. */
const LETS = /\b(?:allow|permit|let|accept|may|can)/i;
const FORBIDDEN = /\b((?:have been|has been|are|is|were|was) (?:prohibited|banned|forbidden|not (?:allowed|permitted|accepted)))\b/di;
/** "so there is no longer any duty": what it comes to. */
const NO_LONGER_ANY = /\b(?:so|therefore|but|and|now) (there (?:is|are) no longer (?:any|an?))\b/di;
/** What happened, was done or was there: "has been prosecuted", "took place", "exists". */
const HAPPENED = String.raw`(?:(?:has|have|had|is|are|was|were) (?:ever |yet |so far |currently |presently |also )?(?:being |been )?(?!held\b|recorded\b|kept\b|known\b)(?:[a-z]+(?:ed|en|ght|ept|old|ost|wn)|made|done|paid|put|set|won|found|begun|had|sent|met|in (?:place|force|use|existence)|necessary|present|due)|(?:took|takes|take) place|occurred|happened|arose|exists?|appl(?:y|ies)|was there)`;
/** "No keeper has been prosecuted", "No meeting took place": there was none of what was asked about. */
const NO_SUBJECT = new RegExp(
  String.raw`^\W*(no (?!information|data|records?|recorded|further|such comment|comment|doubt|figures|longer|decision)(?:[A-Za-zÀ-ž'-]+ ){1,9}?${HAPPENED})\b`,
  'di',
);
/** "No dedicated unit." */
const LACKS = /^\W*(no ((?:[a-z'-]+ ){0,3}[a-z'-]+))(?=[.;,]|\s*$)/di;

/** "Not at present", "None that we know of". */
export const notSo: Way = ({ text, entity, question }) =>
  no(
    NOT.exec(text) ?? (!entity && /\bany\b|\b(?:has|have|did|do|does) (?:anyone|anybody|there)\b/i.test(question) ? NONE.exec(text) : null),
  );

/** "There are no plans to do so", "Scooters are prohibited", "so there is no longer any". */
export const ruledOut: Way = ({ text, question }) =>
  no(
    (WILL_BE.test(question) ? NO_PLANS.exec(text) : null) ??
      (LETS.test(question) ? FORBIDDEN.exec(text) : null) ??
      NO_LONGER_ANY.exec(text),
  );

/** "No keeper has been prosecuted", where keepers were asked about, or where it is all that is said. */
export const noSubject: Way = ({ text, weights }) => {
  const [first] = answering(text);
  const match = first ? NO_SUBJECT.exec(first.words) : null;
  if (!first || !match) return null;
  const words = match[1] as string;
  const alone = text.trim().length - words.length < 4;
  const asked = alone || /^no such\b/i.test(words) || contentWords(words).some((word) => weights.has(word));
  return asked ? { value: false, span: shift(at(match, 1), first.start) } : null;
};

/** "Men only", where it was asked whether women are taken as well as men. */
export const onlyOne: Way = ({ text, question }) => {
  const [, other = ''] = AS_WELL.exec(question) ?? [];
  const match = other ? ONLY.exec(text) : null;
  const group = match?.[1] === undefined ? 2 : 1;
  const said = contentWords(match?.[group] ?? '').some((word) => contentWords(other).includes(word));
  return match && said ? { value: false, span: at(match, group) } : null;
};
const AS_WELL = /\b[a-z]{3,} as well as (?:the |for )?([a-z]{3,})\b/i;
const ONLY =
  /^\W*(?:(?:it|they|this|the [a-z]+) (?:is|are) )?(?:(?:open|available) )?(?:(?:to|for) )?([a-z]{3,} only)\b|^\W*(?:(?:it|they|this|the [a-z]+) )?(?:(?:is|are) )?(?:only (?:takes?|accepts?|for|open to|available to) ([a-z]{3,}))\b/di;

/** "No dedicated unit", where it was asked whether there is one and how many work in it. */
export const lacks: Way = ({ text, weights }) => {
  const match = LACKS.exec(text);
  return match && contentWords(match[2] ?? '').some((word) => weights.has(word)) ? no(match) : null;
};
