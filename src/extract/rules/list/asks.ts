import { asksForNames } from '../../asked.js';

/** Whether names answer a question whose words look for prose: "the agencies used", "who runs it", "which kennels you use". */
export const asksWho = (question: string): boolean => asksForNames(question) || (WHO.test(question) && !TITLES.test(question));

const WHO =
  /^\W*(?:(?:and|also|or)\b,? ?)?(?:(?:please )?(?:state|say|confirm|advise|tell (?:me|us)|provide)(?: me| us)? )?(?:for each,? |of (?:these|those|them),? )?(?:who|whom|(?:by|to|from|with|for) (?:whom|who|which)|which|where|(?:at|in|on|for|from) (?:which|what) [a-z]+s)\b(?! (?:why|when|how)\b)/i;
/** One person answers. */
const TITLES =
  /\b(?:job titles?|who is the|who(?:'s| is)? responsible|who (?:authorised|approved|decided|decides|signed|made the decision|took the decision))\b/i;
