import type { Expects } from '../model/questionnaire.js';
import { unitAsked } from '../model/unit-asked.js';
import { DATE } from './cues/date.js';
import { MONEY } from './cues/money.js';
import { PERCENTAGE } from './cues/percentage.js';

/** Wordings that tell what a question looks for, the more telling first. */
const CUES: readonly (readonly [Expects, RegExp])[] = [
  ['percentage', PERCENTAGE],
  [
    'count',
    /\bhow many\b|\b(?:total |overall |current |average )*numbers? of\b|\bno\. of\b|\bhow often\b(?! (?:is|are|do|does|must|should|will|would|can)\b)|\bheadcount\b|^\W*(?:the )?total (?:hours|days|nights|miles|tonnes|visits|visitors|members|staff|pupils|students|applications|complaints|incidents)\b|\b(?:what|the) age (?:is|was|of the (?:oldest|youngest))\b|^\W*(?:the )?(?:tonnes|tonnage|mileage|miles|kilometres|length)\b|^\W*numbers?\b|^\W*(?:incidents|instances|occurrences) (?:of|in which|where)\b|^\W*no of\b|\b(?:annual|monthly|weekly|daily|total|yearly) (?:[a-z]+ )?volumes?\b|^\W*(?:the )?(?!(?:any|all|cop(?:y|ies)|details?|reasons?|lists?|names?|dates?|minutes|reports?|documents?|correspondence|information|income|money|payments?|funding|grants?|revenue|sums?|amounts?|fees|donations?|outcomes?|results?|what|which|who|how|when|where|why|please|e-?mails?|letters?)\b)(?:[a-z-]+ ){1,4}(?:issued|received|upheld|lodged|served|recruited|suspended|dismissed|arrested|prosecuted|convicted|stolen|seized|expelled)(?=\W*$|,| (?:in|during|since|for|by|per|and|or|between|from|on)\b)|\b(?:the|a|total|and) number (?:that|which|who|in|on|for|upheld|closed|still|then|found|made|held|given|sent|paid|taken|left|lost|brought|sold|kept|[a-z]+ed)\b/i,
  ],
  ['money', MONEY],
  ['link', /\blinks? to\b|\burl\b|\bweb (?:address|link)\b|^\W*link\b/i],
  ['date', DATE],
  [
    'list',
    /\bnames of\b|\bname of (?:each|all|every|the [A-Za-zÀ-ž]+s)\b|\bwhich (?:\d+ |other )?(?:organisations?|companies|bodies|suppliers|providers|agencies|languages|councils|departments|schools|services|authorities|contractors|partners)\b|\b(?:a |the )?(?:full )?list of\b|^\W*(?:please )?(?:list|name(?!s? of (?:your|the [A-Za-zÀ-ž]+\b(?<!s))|s?,| and\b|\/))\b|\b(?:which|what) (?:are the |were the )?(?:[a-z-]+ ){0,3}(?:organisations|companies|bodies|firms|suppliers|providers|agencies|languages|councils|departments|schools|authorities|contractors|partners|streets|roads|sites|wards|hospitals|charities|operators|vendors|brands|models|breeds|unions|airlines|banks|universities|colleges|branches|stations)\b|(?:^\W*|\b(?:the|your) )(?:top )?(?:two|three|four|five|six|ten|twenty|\d{1,2}) (?:[a-z]+ )?(?:streets|roads|suppliers|companies|sites|locations|areas|schools|firms|agencies|wards|organisations|operators|products|languages|premises|most common [a-z]+|[a-z]+ (?:(?:that|which) )?(?:are |were |is )?most (?:often|commonly|frequently))\b|\b(?:two|three|four|five|six|seven|eight|ten|twelve|twenty|\d{1,2}) (?:most (?:common|frequent|popular|used|visited|requested|borrowed|cited|reported|[a-z]+ed)\b|(?:commonest|busiest|main|top|principal)\b)(?![^?.,;]{0,30}\b(?:payments?|fines?|salar|fees?|costs?|amounts?|awards?|invoices|sums)\b)|(?<!\b(?:decides?|decided|determines?|know|knows|establish|chooses?|chose) )\b(?:which|what) (?!(?:numbers?|amounts?|sums?|proportions?|percentages?|shares?|quantity|volumes?|total|range|level|value)\b)(?:of (?:the|your|our) )?(?:(?!(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should|must)\b)[a-z']+ ){0,4}?(?!(?:has|was|is|does|this|status|process|basis|business|(?:penalt|sanction|qualification|outcome|skill|dut|responsibilit|step|measure|plan|arrangement|check|safeguard|action|criterion|charge|rate|fee|change|reason|lesson|procedure|term|condition|requirement|option|mean|detail|concern|consideration|consequence|effect|effort|control|hour|day|date|week|month|year|time|figure|number|cost|saving|result|right|power|duty|polic|rule|guideline|standard|threshold|level|basi|effort|benefit|risk|problem|issue|ground|circumstance|factor|finding|conclusion|recommendation)(?:ie)?s)\b)[a-z]+s (?:have|are|were|had|do|did|can|has (?:the|your|our)\b|does (?:the|your|our)\b)|\bwhich (?!(?:numbers?|amounts?|sums?|proportions?|percentages?|shares?|quantity|volumes?|total|range|level|value)\b)(?:of (?:the|your|our) )?(?:[a-z']+ ){0,3}?(?!(?:has|was|is|does|this|status|process|basis|business|(?:penalt|sanction|qualification|outcome|skill|dut|responsibilit|step|measure|plan|arrangement|check|safeguard|action|criterion|charge|rate|fee|change|reason|lesson|procedure|term|condition|requirement|option|mean|detail|concern|consideration|consequence|effect|effort|control|hour|day|date|week|month|year|time|figure|number|cost|saving|result|right|power|duty|polic|rule|guideline|standard|threshold|level|basi|effort|benefit|risk|problem|issue|ground|circumstance|factor|finding|conclusion|recommendation)(?:ie)?s)\b)[a-z]+s (?:(?!used to\b|based\b)[a-z]{3,}ed|got|won|lost|took|gave|sent|made|fell|bought|sold|paid|held|ran|took|saw|use|need|hold|offer|provide|supply|run|take|carry|charge|still|now|currently|you|we|your|will|can|would)\b(?! (?:you )?(?:to|for) (?:decide|determine|calculate|assess))|\bwhich of (?:the|your|our) (?:[a-z'-]+ ){0,2}(?!(?:has|was|is|does|this)\b)[a-z]+s\b(?! most\b)|^\W*which of (?:them|these|those) (?:have|are|were|had|do|did)\b|(?<=\?\s)(?:please )?list (?:the|them|all|any|each)\b|^\W*name the (?:[a-z]+ )?(?:products?|suppliers?|providers?|contractors?|firms?|compan(?:y|ies))\b|\bwho (?:are|were) (?:your|the)\b|\b(?:contributors|funders|donors|sponsors)\b|\bsources and amounts\b|^\W*(?:what (?:are|were) )?(?:the |their )?job titles and\b|\bwho (?:currently |now |also )?(?:sits?|sat|serves?|served) on\b|\b(?:top|main|principal|commonest) (?:two|three|four|five|six|ten|\d{1,2}) (?:[a-z]+ )?(?:reasons?|causes|grounds|categories|types|complaints|subjects|topics|destinations|countries|nationalities|languages|breeds|species|products|items|titles|books|offences|faults|themes)\b|\bwhat (?:kinds?|types?|sorts?|makes?|brands?|forms?|breeds?) of\b|^\W*(?:the )?(?:makes?|brands?|types?)(?:(?:,| and| or|\/) (?:the )?(?:makes?|models?|types?|brands?))? of (?:each|every|all|any)\b|\b(?:and )?(?:top|the) (?:five|ten|three|5|10|3|20)\W*$|\bwhich (?!(?:process|status|basis|business|address|access|class|policies)\b)(?:[a-z'-]+ ){0,2}?[a-z]{3,}s (?:share|use|hire|rent|occupy|own|feed|back|fund|host|keep|stock|have|still|also|each)\b/i,
  ],
  [
    'boolean',
    /^\W*(?:and )?(?:whether\b|(?:i (?:(?:should|would|'d|want|need|wish) )?(?:also )?(?:like )?(?:to )?know (?:if|whether)\b)|(?:please )?(?:can|could|would) you (?:please )?(?:confirm|tell me|say|advise)[A-Za-zÀ-ž ]{0,12} (?:if|whether)|(?:please )?(?:confirm|state|advise|tell me|say)[A-Za-zÀ-ž ]{0,12} (?:if|whether)|please confirm that|do|does|did|is|are|was|were|has|have|had|will|can|could|would)\b/i,
  ],
];

/** "Which hospital lost the most hours?" asks for the one that did. */
const MOST =
  /^\W*(?:which|what) [a-zß-ž' -]{3,40}?(?<!s) (?:had|has|have|saw|lost|made|got|took|recorded|received|reported|spent|paid|issued) the (?:second )?(?:largest|highest|most|greatest|biggest|lowest|fewest|smallest|least)\b/i;

/** "Packs which arrived late", "Windows broken by vandals": a thing in the plural, and what became of it. */
const BECAME =
  /^\W*(?:the |total |all )?(?!(?:penalties|sanctions|options|measures|steps|actions|arrangements|services|systems|products|methods|criteria|procedures|changes|types|kinds|plans|details|reasons|causes|outcomes|results|views|comments|conditions|powers|grounds|findings|recommendations|lessons|guidelines|terms|routes|areas|sites|locations|streets|roads|schools|wards|roles|titles|grades|bands|names|dates|suppliers|contractors|companies|firms|providers|agencies|organisations|bodies|partners|documents|records|reports|minutes|e-?mails|letters|copies|policies|costs|fees|charges|sums|amounts|payments|funds|grants|others|its|his|this|does|has|is|was|always|less|towards|perhaps)\b)[a-z-]{3,}(?<!s)s (?:(?:which|that|who)\b|(?!used\b|needed\b|required\b|involved\b|related\b|provided\b|offered\b|planned\b|proposed\b|based\b|named\b)[a-z]{2,}ed\b|(?:lost|sent|found|sold|left|taken|broken|stolen|won|withdrawn|in post|in service|on loan|waiting|upheld)\b)[^?]*$/i;

const AS_A_SHARE =
  /^(?![^?]*\b(?:how many|numbers?|in pounds)\b)[^?]*\b(?:as an? (?:share|proportion|fraction|percentage|percent|per cent|%)(?: of|(?=\W*$))|(?:in|as) (?:%|per ?cent|percentage) terms)(?![a-z])/i;
/** "What is the mean gender pay gap?" asks for no pay. */
const PAY_GAP =
  /^(?![^?]*(?:£|\bin pounds\b|\bhow (?:many|much)\b))[^?]*\b(?:gender|ethnicity|disability|mean|median|race)\b[^?.]{0,24} pay gap\b/i;
/** "Who decides how much a clerk is paid?", "How did you arrive at the figure of £4m?": told in words. */
const OF_MONEY =
  /^\W*(?:who (?:(?:got|gets|received?|was paid|claimed|paid|earns?|earned) the |decide[sd]?|sets?|determine[sd]?|approve[sd]?|agree[sd]?|signed|authori[sz]e[sd]?|chooses?|chose|negotiate[sd]?)|why|how (?:did|do|does|is|are|was|were|will|has|have|had) [^?]*\b(?:arrive|calculat\w*|work(?:ed)? out|determin\w*|decid\w*|set|(?:spent|used|allocated|distributed|funded|financed|paid for)(?=\W*$)))\b(?![^?]*\?.*\bhow (?:much|many)\b)/i;

/** Read off a question's wording what kind of answer it looks for; the first telling cue decides, `text` where none tells. */
export function inferExpects(text: string): Expects {
  // "How many opposed it (%)", "staff costs as a share of the budget"
  if (/\w \(%\)\W*$/.test(text) || AS_A_SHARE.test(text) || PAY_GAP.test(text)) return 'percentage';
  const plain = text
    // a number that was left with the question's words
    .replace(/^\W*\d{1,2}[.)]\s+(?=[A-Z])/, '')
    .replace(/(?<=[a-z])\((e?s)\)/gi, '$1')
    .replace(/\([^)]*\)/g, ' ')
    // a ratio of costs is no cost
    .replace(/\b(?:benefit[- ]?(?:to[- ])?cost|cost[- ]?(?:to[- ])?benefit)(?= (?:ratio|analys))/gi, 'benefit')
    // "Could you tell me which …": the asking itself is no question of yes or no
    .replace(
      /^\W*(?:please )?(?:could|can|would|will) you (?:please |kindly )?(?:tell (?:me|us)|say|state|give (?:me|us)|let (?:me|us) (?:know|have)|advise(?: me| us)?|explain)(?=\s+(?:which|what|who|when|where|how|why|the|if|whether|your))\s*/i,
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
  const told = OF_MONEY.test(plain) ? all.filter(({ expects }) => expects !== 'money') : all;
  const hits = MOST.test(plain) ? [] : on.test(plain) ? all.filter(({ expects }) => expects === 'list') : told;
  const asked = hits.filter(({ expects }) => expects !== 'boolean');
  const yesNo = hits.find(({ expects, at }) => expects === 'boolean' && at === 0);
  // "Does the Trust use pagers? How many?" is first of all a question of yes or no
  const [first = plain] = plain.split(/(?<=\?)\s/);
  if (yesNo && !/\b(?:how many|how much|tell me the|provide the|number of (?:[A-Za-zÀ-ž]+ )?(?:in|for|by|who))\b/i.test(first))
    return /^\W*(?:is|are|was|were) [^?]{3,60}\bor (?:in|on|by|at|with|the|an?)\b/i.test(first) ? 'text' : 'boolean';
  // "The longest wait, in weeks": a number of them
  return asked.sort((a, b) => a.at - b.at)[0]?.expects ?? (BECAME.test(plain) || unitAsked(text) ? 'count' : 'text');
}
