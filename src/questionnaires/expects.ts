import type { Expects } from '../model/questionnaire.js';
import { unitAsked } from '../model/unit-asked.js';
import { COUNT } from './cues/count.js';
import { DATE } from './cues/date.js';
import { LIST } from './cues/list.js';
import { MONEY } from './cues/money.js';
import { PERCENTAGE } from './cues/percentage.js';

/** Wordings that tell what a question looks for, the more telling first. */
const CUES: readonly (readonly [Expects, RegExp])[] = [
  ['percentage', PERCENTAGE],
  ['count', COUNT],
  ['money', MONEY],
  ['link', /\blinks? to\b|\burl\b|\bweb (?:address|link)\b|^\W*link\b/i],
  ['date', DATE],
  ['list', LIST],
  [
    'boolean',
    /^\W*(?:and )?(?:whether\b|(?:i (?:(?:should|would|'d|want|need|wish) )?(?:also )?(?:like )?(?:to )?know (?:if|whether)\b)|(?:please )?(?:can|could|would) you (?:please )?(?:confirm|tell me|say|advise)[A-Za-zÀ-ž ]{0,12} (?:if|whether)|(?:please )?(?:confirm|state|advise|tell me|say)[A-Za-zÀ-ž ]{0,12} (?:if|whether)|please confirm that|do|does|did|is|are|was|were|has|have|had|will|can|could|would)\b/i,
  ],
];

/** "Which hospital lost the most hours?" asks for the one that did. */
const MOST =
  /^\W*(?:which|what) [a-zß-ž' -]{3,40}?(?<!s) (?:had|has|have|saw|lost|made|got|took|recorded|received|reported|spent|paid|issued) the (?:second )?(?:largest|highest|most|greatest|biggest|lowest|fewest|smallest|least)\b/i;

/** "The venue used most often" */
const USED_MOST = /^\W*(?:the|your) [a-z-]+(?<!s) (?:(?:that|which) (?:is|was) )?[a-z]+ (?:the )?most (?:often|frequently)\b[^?,;]*$/i;

/** "Packs which arrived late", "Windows broken by vandals": a thing in the plural, and what became of it. */
const BECAME =
  /^\W*(?:the |total |all )?(?!(?:penalties|sanctions|options|measures|steps|actions|arrangements|services|systems|products|methods|criteria|procedures|changes|types|kinds|plans|details|reasons|causes|outcomes|results|views|comments|conditions|powers|grounds|findings|recommendations|lessons|guidelines|terms|routes|areas|sites|locations|streets|roads|schools|wards|roles|titles|grades|bands|names|dates|suppliers|contractors|companies|firms|providers|agencies|organisations|bodies|partners|documents|records|reports|minutes|e-?mails|letters|copies|policies|costs|fees|charges|sums|amounts|payments|funds|grants|others|its|his|this|does|has|is|was|always|less|towards|perhaps)\b)[a-z-]{3,}(?<!s)s (?:(?:which|that|who)\b|(?!used\b|needed\b|required\b|involved\b|related\b|provided\b|offered\b|planned\b|proposed\b|based\b|named\b)[a-z]{2,}ed\b|(?:lost|sent|found|sold|left|taken|broken|stolen|won|withdrawn|in post|in service|on loan|waiting|upheld)\b)[^?]*$/i;

/** "Residential properties empty for six months": things, and how they stand. */
const STANDING =
  /^\W*(?:the |total |all )?(?:[a-z-]+ ){0,2}[a-z-]{3,}(?<!s)s (?:empty|vacant|overdue|outstanding|unfilled|unsold|unlet|unoccupied|occupied)\b[^?]*$/i;
/** "Incidents in which a boat was hurt, by financial year": so many in each. */
const BY_TIME =
  /^\W*(?:the |total |all )?(?!(?:details|names|reasons|reports|copies|minutes|policies|lists|causes|outcomes|results|documents)\b)(?:[a-z-]+ ){0,2}?[a-z-]{3,}(?<!s)s\b[^?]*,? (?:by|per|in each|for each) (?:financial |calendar |academic )?(?:year|month|quarter)\W*$/i;
/** "Boats at anchor (number of hulls)" */
const IN_NUMBERS = /\((?:total |the )*(?:numbers?|no\.?|count) of [^)]*\)\W*$|, by number\W*$/i;
const AS_A_SHARE =
  /^(?![^?]*\b(?:how many|numbers?|in pounds)\b)[^?]*\b(?:as an? (?:share|proportion|fraction|percentage|percent|per cent|%)(?: of|(?=\W*$))|(?:in|as) (?:%|per ?cent|percentage) terms)(?![a-z])/i;
/** "What is the mean gender pay gap?" asks for no pay. */
const PAY_GAP =
  /^(?![^?]*(?:£|\bin pounds\b|\bhow (?:many|much)\b))[^?]*\b(?:gender|ethnicity|disability|mean|median|race)\b[^?.]{0,24} pay gap\b/i;
/** "Who decides how much a clerk is paid?", "How did you arrive at the figure of £4m?": told in words. */
const OF_MONEY =
  /^\W*(?:who (?:(?:got|gets|received?|was paid|claimed|paid|earns?|earned) the |decide[sd]?|sets?|determine[sd]?|approve[sd]?|agree[sd]?|signed|authori[sz]e[sd]?|chooses?|chose|negotiate[sd]?)|why|how (?:did|do|does|is|are|was|were|will|has|have|had) [^?]*\b(?:arrive|calculat\w*|work(?:ed)? out|determin\w*|decid\w*|set|(?:spent|used|allocated|distributed|funded|financed|paid for)(?=\W*$)))\b(?![^?]*\?.*\bhow (?:much|many)\b)/i;

/** "What is the scheme called and which company runs it?": the name of one, asked besides what is told in words. */
const AND_WHICH_ONE =
  /,? (?:and|&) (?:which|what) (?:organisation|company|body|supplier|provider|agency|council|department|school|authority|contractor|partner|firm|charity|team)\b (?!or\b|and\b)/i;
const IN_WORDS = /^\W*(?:what|which|who|how|where|why|when)\b/i;

/** "Are the wardens employees of the Board or self-employed?": one of two is told, and no yes. */
const EITHER =
  /^\W*(?:is|are|was|were|do|does|did) (?!(?:there|any)\b)[^?]{3,100}\bor (?:is it |are they |was it |were they )?(?:(?:otherwise|instead|else|bought|purchased|leased|rented|hired|owned|borrowed|donated|loaned|freehold|leasehold|self-employed|employe(?:es|d)|agency|freelance|casual|temporary|permanent|seasonal|volunteers?|voluntary|unpaid|salaried|part[- ]time|full[- ]time|(?:a |an )?(?:external|outside|independent|private) (?:contractors?|firms?|compan(?:y|ies))|contractors?|contracted(?: out)?|outsourced|in[- ]house|internal(?:ly)?|external(?:ly)?|manual(?:ly)?|automatic(?:ally)?|electronic(?:ally)?|digital|(?:on )?paper|online|mandatory|compulsory|optional|discretionary|advisory|closed|shut|open|public|private|gross|net|new|second-hand|capital|revenue)(?: (?:staff|workers|to (?:you|the [a-z]+)|from (?:[a-z]+ ?){1,4}|by (?:[a-z]+ ?){1,4}|ones?|basis))?)\W*$|^\W*(?:do|does|did|has|have) [^?]{3,60}\b(?:own|buy|bought|purchase|employ|make|run|print|hold|mend) or (?:lease|rent|hire|borrow|outsource|contract(?: out)?|buy in|share)\b/i;

/** Read off a question's wording what kind of answer it looks for; the first telling cue decides, `text` where none tells. */
export function inferExpects(text: string): Expects {
  // "How many opposed it (%)", "staff costs as a share of the budget"
  // … or "How many were let (as a percentage)?"
  if (
    /\w \((?:(?:expressed |given |shown )?(?:as|in) (?:an? )?)?(?:%|per ?cent|percentages?)\)(?:\W*$| (?:of|in|for|at|on)\b)/.test(text) ||
    AS_A_SHARE.test(text) ||
    PAY_GAP.test(text)
  )
    return 'percentage';
  const plain = text
    // a number that was left with the question's words
    .replace(/^\W*(?:\d{1,2}[.)]\s+(?=[A-Z])|[A-Z]\s[-–—]\s+(?=[A-Z][a-z]+\s))/, '')
    // "On the date of this letter, how many were let?"
    .replace(/^\W*(?:on|at|as (?:at|of|on)) the (?:latest |most recent )?dates? (?:of|on which|for which) [^,?:]{3,70}[,:]\s+/i, '')
    .replace(/(?<=[a-z])\((e?s)\)/gi, '$1')
    .replace(/\([^)]*\)/g, ' ')
    // a ratio of costs is no cost
    .replace(/\b(?:benefit[- ]?(?:to[- ])?cost|cost[- ]?(?:to[- ])?benefit)(?= (?:ratio|analys))/gi, 'benefit')
    // "In the last five years has any boat been lost?": when comes first
    .replace(
      /^\W*(?:(?:at any (?:time|point) )?(?:in|over|during|within|for|since|between|from)\b(?:(?!\b(?:how|what|which|who|whom|whose|where|why|did|do|does|has|have|had|was|were|is|are)\b)[A-Za-z0-9/ -]){3,60}),? (?=(?:do|does|did|is|are|was|were|has|have|had) (?:the|your|you|any|anyone|there|it|they|a|an|[A-Z])(?![a-z]* (?:how|what)\b))/i,
      '',
    )
    // "If so, on what date does it end?"
    .replace(
      /^\W*(?:and )?if (?:so|yes|not|no|it (?:is|does|has|did|was)|(?:they|you) (?:are|do|have|did|were)|there (?:is|are|was|were))\b,? (?=(?:(?:at|by|for|from|in|on|since|to|until|with) )?(?:how|what|which|whom?|whose|where|when|why)\b)/i,
      '',
    )
    // "Of the boats seized in 2023/24, what percentage were sold?": what it is a part of comes first, and is not asked for
    .replace(/^\W*(?:and )?of (?:the|these|those|all|any|such|your)\b[^,?]{2,120}, (?=(?:how|what|which|who|where|when|why)\b)/i, '')
    // "if any keeper had been fined", as in "you wished to know if"
    .replace(
      /^\W*(?:and )?[Ii]f (?=(?:any|anyone|anybody|anything|the|your?|our|there|an?|it|they|he|she|this|that|these|those|we|[A-Z][a-z]+) )(?!.*(?:[,;:]|\b(?:please|provide|send|supply|how|what|which|who|when|where|why|not)\b))/,
      'whether ',
    )
    // "Could you tell me which …": the asking itself is no question of yes or no
    .replace(
      /^\W*(?:please )?(?:could|can|would|will) you (?:please |kindly )?(?:tell (?:me|us)|say|state|give (?:me|us)|let (?:me|us) (?:know|have)|advise(?: me| us)?|explain)(?=\s+(?:which|what|who|when|where|how|why|the|if|whether|your))\s*/i,
      '',
    )
    .replace(
      /^\W*(?:please )?(?:could|can|would|will) you (?:please |kindly )?(?=(?:list|name|provide|give|send|supply|set out|itemise)\b)/i,
      '',
    )
    // "Can you confirm the value of …": a thing, and not that it is so
    .replace(
      /^\W*(?:please )?(?:could|can|would|will) you (?:please |kindly )?(?:also )?(?:confirm|clarify|verify)\s+(?:to me |for me )?(?=(?:(?:how (?:many|much)|what|when|which|who)\b|(?:the |your )?(?:[a-z]+ ){0,2}(?:values?|amounts?|costs?|sums?|prices?|budgets?|spend|expenditure|numbers?|totals?|percentages?|proportions?|dates?|names?|fees?|salar(?:y|ies)|income)(?: of| for| on| paid| spent| held| that| when|\W*$)))/i,
      '',
    )
    // "what number of boats have been lost" asks for no names
    .replace(/^(\W*)(?:what|which)\s+(?=(?:total |overall )?numbers? of\b)/i, '$1')
    // "how many pounds were spent"
    .replace(/\bhow many (?=pounds\b[^?]*\b(?:spent|paid|cost|owed|lost|raised))/gi, 'how much ')
    // words that a scan ran together
    .replace(/^(\W*)(do|did|does|have|has|is|are|how)(you|the|there|many|much)\b/i, '$1$2 $3')
    // … and an m that it took for r and n
    .replace(/\brn(any|uch)\b|\b(nu)rn(ber)/gi, (_, end = '', start = '', rest = '') => `${start}m${end}${rest}`);
  // "What was it spent on?" asks for no amount
  const on = /^\W*(?:on )?(?:what|which|how|who)\b(?! much)[^?]*\b(?:spent|spend) on\W*$|^\W*on what\b[^?]*\bsp(?:ent|end)\b/i;
  const all = CUES.flatMap(([expects, cue]) => {
    const at = plain.search(cue);
    return at < 0 ? [] : [{ expects, at }];
  });
  const one = plain.search(AND_WHICH_ONE);
  const apart = one > 0 && IN_WORDS.test(plain) ? all.filter(({ expects, at }) => expects !== 'list' || at < one) : all;
  const told = OF_MONEY.test(plain) ? apart.filter(({ expects }) => expects !== 'money') : apart;
  const hits = MOST.test(plain) || USED_MOST.test(plain) ? [] : on.test(plain) ? all.filter(({ expects }) => expects === 'list') : told;
  const asked = hits.filter(({ expects }) => expects !== 'boolean');
  const yesNo = hits.find(({ expects, at }) => expects === 'boolean' && at === 0);
  // "Does the Trust use pagers? How many?" is first of all a question of yes or no
  const [first = plain] = plain.split(/(?<=\?)\s/);
  if (yesNo && !/\b(?:how many|how much|tell me the|provide the|number of (?:[A-Za-zÀ-ž]+ )?(?:in|for|by|who))\b/i.test(first))
    return /^\W*(?:is|are|was|were) [^?]{3,60}\bor (?:in|on|by|at|with|the|an?)\b/i.test(first) || EITHER.test(first) ? 'text' : 'boolean';
  // "The longest wait, in weeks": a number of them
  return (
    asked.sort((a, b) => a.at - b.at)[0]?.expects ??
    (BECAME.test(plain) || STANDING.test(plain) || BY_TIME.test(plain) || unitAsked(text) || IN_NUMBERS.test(text) ? 'count' : 'text')
  );
}
