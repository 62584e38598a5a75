import { asksForNames } from '../../asked.js';

/** Whether names answer a question whose words look for prose: "the agencies used", "who runs it", "which kennels you use". */
export const asksWho = (question: string): boolean =>
  asksForNames(question) || SEVERAL.test(question) || OF_EACH.test(question) || (WHO.test(question) && !TITLES.test(question));

const WHO =
  /^\W*(?:(?:and|also|or)\b,? ?)?(?:(?:please )?(?:state|say|confirm|advise|tell (?:me|us)|provide)(?: me| us)? )?(?:for each,? |of (?:these|those|them),? )?(?:who|whom|(?:by|to|from|with|for) (?:whom|who|which)|which|where|(?:at|in|on|for|from) (?:which|what) [a-z]+s)\b(?! (?:why|when|how)\b)/i;
/** "What make and model are they?", "which brands do you buy": "what makes you think so" asks for none. In a sentence other names stand beside them. */
export const MAKE =
  /\b(?:what|which)(?: (?:is|are|was|were) the)? (?:(?:makes?|models?|brands?)(?: ?(?:,|and|or|&|\/) ?(?:the )?(?:makes?|models?|brands?|manufacturers?))+|(?:makes?|brands?)(?= (?:of|is|are|was|were|do|does|did|have|has|they)\b))/i;
/** "What software do you use for 1. payroll 2. planning?" */
const OF_EACH =
  /^(?![^?]*\b(?:how (?:many|much)|numbers?|costs?|dates?|values?|when|why)\b)[^?]*\b(?:names?|software|systems?|suppliers?|providers?|makes?|brands?|products?|compan(?:y|ies)|firms?)\b[^?]*\s\(?1[.)]\s[^?]*\s\(?2[.)]\s/i;
/** One person answers. */
const TITLES =
  /\b(?:job titles?|who is the|who(?:'s| is)? responsible|who (?:authorised|approved|decided|decides|signed|made the decision|took the decision))\b/i;
/** "Wards affected by it", "Organisations represented on the Board". */
const SEVERAL =
  /^\W*(?:please (?:provide|give|state|send|list) )?(?:(?:the|their|your|our|any|all|current|names? of) )*(?:[a-z'-]+ ){0,3}?(?:agencies|suppliers|providers|contractors|companies|firms|organisations|bodies|makes|brands|products|schools|streets|roads|partners|councils|departments|operators|vendors|manufacturers|authorities|hospitals|charities|venues|stations|depots|sites|towns|libraries|wards|parishes|villages|forces|services|practices|colleges|universities|clubs|groups|trusts|areas|locations|estates|members|trustees|governors|sponsors|bidders|tenderers) (?!(?:and|or|received|reported|recorded)\b)(?:[a-z]+(?:ed|en)|on|taking part|subject to|sitting|serving|without|with|due|in receipt)\b(?![^?]*\b(?:how many|how much|numbers?|total|cost|costs|spend|value|amount)\b)/i;

/** "Which grade does each pier have?": one thing of each of many. */
export const asksOfEach = (question: string): boolean =>
  /\b(?:which|what) (?:[a-z-]+ ){1,4}?(?:does|do|did|has|have|had|is|are|was|were) (?:each|every|all)\b/i.test(question);
