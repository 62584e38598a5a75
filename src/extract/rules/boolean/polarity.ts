import { stem } from '../../../model/words.js';

/** What a denial is written with, what only looks like one left out: "not only", "no later than", "No. 4", "without delay". */
const DENIES =
  /\b(?:not(?! only\b| least\b| just\b| limited to\b| later\b| before\b| withstanding)|cannot|never|none|nobody|no[- ]one|nothing|neither|nor|no(?!\.? ?\d| doubt\b| later\b| more than\b| fewer\b| less than\b| earlier\b| matter\b)|without(?! (?:delay|exception|prejudice|charge)\b)|unable|hardly|unsuccessful|yet to|lacks?|absent|devoid)\b|n't\b/gi;
/** What says no without a word for it; where the question itself asks about it, it is a yes. */
const ENDS =
  /\b(ceased?|ceasing|discontinu\w+|stopped|ended|lapsed|abandoned|cancelled|withdrawn|withdrew|declined|refused|rejected|prohibit\w*|forbidden|banned|ruled out|fail(?:ed|s)|decided against|chosen not|(?:screen(?:ed|s)?|phas(?:ed|es)|rul(?:ed|es)|opt(?:ed|s)|contract(?:ed|s)) out|gave up|given up|(?:did|done) away with|divest\w*|moved away from|turned (?:down|away)|steers? clear of|exclud(?:es|ed)|instead of|rather than|superseded|outstanding|unpaid|exempt|disbanded|dissolved|expired|missed|deferred|vacant|other than)\b/gi;
/** What was asked about is not settled: no decision, no plan, no outcome as yet. */
const OPEN =
  /\b(?:(?:is|are|remains?|still|being|under) (?:still |currently |actively |being )?(?:under )?(?:considerat?ion|considered|review|reviewed|discussion)|(?:has|have) yet to|is yet to|are yet to|not yet)\b/i;

/** How often a text denies; what the question's own words deny too is none. */
const denialsIn = (text: string, asked: ReadonlySet<string>): number => {
  const low = text.replace(/\bneither\b([^.;]*?)\bnor\b/gi, 'neither$1 or');
  return (
    (low.match(DENIES) ?? []).length +
    (low.match(ENDS) ?? []).filter((words) => !asked.has(stem(words.toLowerCase().split(' ')[0] as string))).length
  );
};
/** Denied, and not denied twice: "was not without a lock". */
export const isDenied = (clause: string, asked: ReadonlySet<string>): boolean => denialsIn(clause, asked) > 0 && !TWICE.test(clause);
const TWICE =
  /\b(?:not|never|no)\b(?:(?!\b(?:and|or|nor|so|but)\b)[^,;.]){0,40}\b(?:without|un[a-z]{4,}ed|refused|not|no|never)\b|n't (?:(?!and\b|or\b|nor\b)[a-z]+ ){0,6}(?:without|un[a-z]{4,}ed|no)\b/i;

export const isOpen = (text: string): boolean => OPEN.test(text);

/** Words of which one denies the other. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:mandatory|compulsory|obligatory|required?|requirement|must|have to|obliged|need(?:ed)? to)\b/i,
    /\b(?:voluntary|optional|discretionary|discretion|encourage[ds]?|recommended|advisory|choose to|guidance only)\b/i,
  ],
  [/\b(?:voluntary|optional|discretionary)\b/i, /\b(?:mandatory|compulsory|obligatory|required|must)\b/i],
  [
    /\b(?:free(?: of charge)?|for nothing|waive[ds]?)\b/i,
    /\b(?:(?:is|are) charged|charge(?:s|d)? (?:of|is|are)|a charge|fees? (?:of|is|are|apply|applies|payable)|costs? £|must pay|have to pay|pay £|payable)\b/i,
  ],
  [
    /\b(?:charge[ds]?|charging|pay|paid|fees?|costs?)\b/i,
    /\b(?:free(?: of charge)?|no (?:charge|cost|fee)|unpaid|volunteers?|voluntary|at no cost)\b/i,
  ],
  [/\b(?:reject(?:ed)?|refused?|turned down)\b/i, /\b(?:all (?:[a-z]+ ){0,4}(?:accepted|approved|agreed)|accepted in full)\b/i],
  [
    /\b(?:accept(?:ed)?|approved?|allow(?:ed)?|permit(?:ted)?)\b/i,
    /\b(?:refused|rejected|prohibited|banned|forbidden|turned down|declined)\b/i,
  ],
  [
    /\b(?:clos(?:e|ed|ing|ure)|sold?|dispos(?:e|al)|demolish(?:ed)?|cut|reduced?|scrap(?:ped)?)\b/i,
    /\b(?:will (?:remain|stay|continue)|remains? open|retain(?:ed)?|reopen(?:ed)?|no change)\b/i,
  ],
  [
    /\b(?:in[- ]house|directly|ourselves|own staff|itself)\b/i,
    /\b(?:external(?:ly)?|contractors?|outsourced|contracted out|third part(?:y|ies)|agency)\b/i,
  ],
  [
    /\b(?:outsource[ds]?|contractors?|external(?:ly)?|third part(?:y|ies))\b/i,
    /\b(?:in[- ]house|own (?:staff|employees|teams?|officers)|directly employed)\b/i,
  ],
  [/\b(?:own|owns|owned)\b/i, /\b(?:leased?|rent(?:s|ed)?|hired?|tenants?|owned by)\b/i],
  [/\b(?:against|oppos(?:e|ed))\b/i, /\b(?:supported|in favour|voted for)\b/i],
  [/\b(?:supported?|in favour)\b/i, /\b(?:against|opposed)\b/i],
  [/\b(?:still|continue[sd]?|current(?:ly)?|open)\b/i, /\b(?:ceased|closed|ended|discontinued|until|stopped|former)\b/i],
  [/\b(?:permanent|full[- ]time)\b/i, /\b(?:temporary|interim|acting|fixed[- ]term|part[- ]time)\b/i],
  [/\b(?:public(?:ly)?|open to)\b/i, /\b(?:private|confidential|closed session|internal)\b/i],
  [/\b(?:deadline|target|on time|in time|met)\b/i, /\b(?:missed|late|overran|overdue|behind schedule|exceeded the)\b/i],
  [/\bincluded?\b/i, /\bexclud(?:ed?|es)\b/i],
  [
    /\b(?:stop(?:ped)?|ceased?|end(?:ed)?|suspend(?:ed)?|withdr[ae]wn?|cut|scrapped)\b/i,
    /\b(?:continu(?:e|es|ed|ing)|as normal|remains? in place|still)\b/i,
  ],
  [/\b(?:chang(?:e|ed)|alter(?:ed)?|amend(?:ed)?)\b/i, /\b(?:unchanged|remains? (?:as|the same|in force)|the same)\b/i],
  [
    /\b(?:working|operational|in (?:use|service|operation)|running)\b/i,
    /\b(?:out of (?:service|order|use|action)|broken|decommissioned|mothballed|awaiting)\b/i,
  ],
  [/\b(?:breach(?:es)?|contraventions?|fail(?:ed|ings?)?|faults?)\b/i, /\b(?:compliant|in compliance|satisfactory|met the)\b/i],
  [/\boutstanding\b/i, /\ball (?:[a-z]+ ){0,5}(?:determined|completed?|resolved|settled|concluded|paid|closed|heard)\b/i],
  [/\b(?:agree[ds]?|support(?:s|ed)?|approved?|passed|declared?)\b/i, /\b(?:defeated|rejected|voted down|lost|opposed)\b/i],
  [/\bfirst[- ]class\b/i, /\bstandard class\b/i],
  [/\b(?:quorum|quorate)\b/i, /\binquorate\b/i],
  [
    /\b(?:unannounced|without notice|surprise|spot)\b/i,
    /\b(?:by (?:prior |an )?(?:appointment|arrangement|agreement)|(?:pre-?)?announced|(?:pre-?)?arranged|in advance|advance notice|prior notice|(?:gave|given) notice|notified|scheduled|booked)\b/i,
  ],
  [
    /\b(?:also|the same|both|combined|joint|one and the same|share[sd]?|double[sd]? as)\b/i,
    /\b(?:separate(?:ly)?|different|distinct|not the same|two (?:people|posts|roles|persons|officers)|its own|their own)\b/i,
  ],
  [/\bnew\b/i, /\b(?:second-?hand|used|refurbished|reconditioned|existing)\b/i],
  [/\b(?:bought|buy|purchased?)\b/i, /\b(?:leased?|hired?|rented|on loan|donated|gifted|given to)\b/i],
  [/\b(?:electric|zero[- ]emission)\b/i, /\b(?:diesel|petrol)\b/i],
  [
    /\b(?:overnight|24[- ]hours?|round the clock|at night)\b/i,
    /\b(?:by day only|daytime|day time|closes? at|last (?:patient|entry|admission)|until \d|from \d[\d.:]* ?(?:am)?(?: to|-) ?\d)\b/i,
  ],
  [
    /\b(?:still|any longer)\b/i,
    /\b(?:(?:its|the|our|their) last\b[^.;]{0,30}\b(?:in|was|were|went|left)\b|replaced by|moved to|went over to|went out of|removed)\b/i,
  ],
  [/\b(?:unanimous(?:ly)?)\b/i, /\b(?:majority|casting vote|against|divided)\b/i],
  [
    /\b(?:on foot|in person|face[- ]to[- ]face)\b/i,
    /\b(?:by (?:phone|telephone|video|post|e-?mail)|remote(?:ly)?|online|virtual(?:ly)?)\b/i,
  ],
  [/\b(?:weekends?|saturdays?|sundays?)\b/i, /\b(?:monday to friday|mon(?:day)?\s?[-–]\s?fri(?:day)?|weekdays?(?: only)?)\b/i],
  [/\b(?:empty|vacant|unoccupied)\b/i, /\b(?:occupied|let to|tenanted|in use)\b/i],
  [/\b(?:occupied|in use)\b/i, /\b(?:empty|vacant|unoccupied|disused)\b/i],
];

/** What only qualifies what was said: "although it is not compulsory", "because we do not have the room". */
const CONCEDES = /\b(?:although|though|because|since|as|whereas|while|whilst|unless|until|where|when|if|which|who)\b[^.;]*/gi;
/** Whether nothing in a sentence takes back a yes that it seems to say. */
export const isPlainYes = (sentence: string, question: string): boolean => {
  const main = sentence.replace(CONCEDES, ' ');
  return !isDenied(main, new Set()) && !isOpposite(question, main);
};

/** "unspent", "non-smoking", "smoke free": a word of the question, denied by what is put to it. */
export const isUndone = (asked: ReadonlySet<string>, answer: string): boolean => {
  const own = (answer.match(/\b(?:un|in|non-?|dis)[a-z]{4,}|\b[a-z]{3,}[- ]free\b/gi) ?? []).map((word) =>
    word.toLowerCase().replace(/^(?:un|in|non-?|dis)|[- ]free$/g, ''),
  );
  return own.some((word) => !asked.has(stem(`un${word}`)) && asked.has(stem(word)));
};

/** Whether an answer has the opposite of a word of the question, and not that word itself. */
export const isOpposite = (question: string, answer: string): boolean =>
  OPPOSITES.some(([asked, said]) => asked.test(question) && said.test(answer) && !asked.test(answer.replace(said, '')));
