/** "which number of", "what share of": a figure. */
const NO_FIGURE = String.raw`(?!(?:numbers?|amounts?|sums?|proportions?|percentages?|shares?|quantity|volumes?|total|range|level|value)\b)`;
/** "which has", "what status", "which steps": told in words. */
const NO_PROSE = String.raw`(?!(?:has|was|is|does|this|status|process|basis|business|(?:penalt|sanction|qualification|outcome|skill|dut|responsibilit|step|measure|plan|arrangement|check|safeguard|action|criterion|charge|rate|fee|change|reason|lesson|procedure|term|condition|requirement|option|mean|detail|concern|consideration|consequence|effect|effort|control|hour|day|date|week|month|year|time|figure|number|cost|saving|result|right|power|duty|polic|rule|guideline|standard|threshold|level|basi|effort|benefit|risk|problem|issue|ground|circumstance|factor|finding|conclusion|recommendation)(?:ie)?s)\b)`;
/** What asks for names: "which suppliers", "the names of", "the ten busiest streets", one wording a line. */
export const LIST = new RegExp(
  [
    String.raw`\bnames of\b`,
    String.raw`\bname of (?:each|all|every|the [A-Za-zÀ-ž]+s)\b`,
    String.raw`\bwhich (?:\d+ |other )?(?:organisations?|companies|bodies|suppliers|providers|agencies|languages|councils|departments|schools|services|authorities|contractors|partners)\b`,
    String.raw`^\W*(?:the )?name of the (?:[a-z'-]+[ /]+){0,4}?(?!status|business|process|access|address)[a-z-]{3,}(?<!s)s (?:used|that|which|you|engaged|appointed|employed|contracted)\b`,
    String.raw`\b(?:a |the )?(?:full )?list of\b`,
    String.raw`^\W*(?:(?:could|can|would|will) you (?:please |kindly )?)?(?:please )?(?:list|name(?!s? of (?:your|the [A-Za-zÀ-ž]+\b(?<!s))|s?,| and\b|/))\b`,
    String.raw`(?<!\b(?:decides?|decided|determines?|know|knows|establish|chooses?|chose|select|selects|selected) )\b(?:which|what) (?:are the |were the )?(?:[a-z-]+ ){0,3}(?:organisations|companies|bodies|firms|suppliers|providers|agencies|languages|councils|departments|schools|authorities|contractors|partners|streets|roads|sites|wards|hospitals|charities|operators|vendors|brands|models|breeds|unions|airlines|banks|universities|colleges|branches|stations)\b`,
    String.raw`(?:^\W*|\b(?:the|your) )(?:top )?(?:two|three|four|five|six|ten|twenty|\d{1,2}) (?:[a-z]+ )?(?:streets|roads|suppliers|companies|sites|locations|areas|schools|firms|agencies|wards|organisations|operators|products|languages|premises|most common [a-z]+|[a-z]+ (?:(?:that|which) )?(?:are |were |is )?most (?:often|commonly|frequently))\b`,
    String.raw`\b(?:two|three|four|five|six|seven|eight|ten|twelve|twenty|\d{1,2}) (?:most (?:[a-z]+ly (?:[a-z]+(?:ed|en)|sold|bought|sent|made|held|kept|lost|read|paid|found|taught|seen|known|worn|shown|drawn|hit)|common|frequent|popular|used|visited|requested|borrowed|cited|reported|[a-z]+ed)\b|(?:commonest|busiest|main|top|principal)\b)(?![^?.,;]{0,30}\b(?:payments?|fines?|salar|fees?|costs?|amounts?|awards?|invoices|sums)\b)`,
    String.raw`(?<!\b(?:decides?|decided|determines?|know|knows|establish|chooses?|chose) )\b(?:which|what) ${NO_FIGURE}(?:of (?:the|your|our) )?(?:(?!(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should|must)\b)[a-z'-]+ ){0,4}?${NO_PROSE}[a-z]+s (?:have|are|were|had|do|did|can|has (?:the|your|our)\b|does (?:the|your|our)\b)`,
    String.raw`\bwhich ${NO_FIGURE}(?:of (?:the|your|our) )?(?:[a-z']+ ){0,3}?${NO_PROSE}[a-z]+s (?:(?!used to\b|based\b)[a-z]{3,}ed|got|won|lost|took|gave|sent|made|fell|bought|sold|paid|held|ran|took|saw|use|need|hold|offer|provide|supply|run|take|carry|charge|still|now|currently|you|we|your|will|can|would)\b(?! (?:you )?(?:to|for) (?:decide|determine|calculate|assess))`,
    // "The five departments or schools with the largest number of cases"
    String.raw`^\W*(?:the |your )?(?:two|three|four|five|six|ten|twenty|\d{1,2}) (?:[a-z-]+ ){0,3}?(?!(?:payments?|fines?|fees?|costs?|awards?|contracts?|years?|months?)\b)[a-z-]{3,}(?<!s)s(?: (?:or|and) [a-z-]+s)? (?:with|having|(?:that|which|who) (?:have|had|received|made|got)) the (?:largest|highest|most|greatest|biggest|lowest|fewest|smallest|least)\b`,
    // "The five largest tenants by number of berths"
    String.raw`(?:^\W*|: )(?:the |your )?(?:two|three|four|five|six|seven|eight|ten|twenty|\d{1,2}) (?:largest|biggest|smallest|highest[- ][a-z]+|oldest|busiest) (?!(?:payments?|fines?|fees?|costs?|awards?|contracts?|grants?|sums|amounts|invoices|settlements?)\b)[a-z-]{3,}s(?: (?:of|in|for|that|which) [^?,;]{2,60}?)? by (?:number|volume|size|value|spend|headcount)\b`,
    String.raw`\bwhich of (?:the|your|our) (?:[a-z'-]+ ){0,2}(?!(?:has|was|is|does|this)\b)[a-z]+s\b(?! most\b)`,
    String.raw`^\W*which of (?:them|these|those) (?:have|are|were|had|do|did)\b`,
    String.raw`(?<=\?\s)(?:please )?list (?:the|them|all|any|each)\b`,
    String.raw`^\W*name the (?:[a-z]+ )?(?:products?|suppliers?|providers?|contractors?|firms?|compan(?:y|ies))\b`,
    String.raw`\bwho (?:are|were) (?:your|the)\b`,
    String.raw`\b(?:contributors|funders|donors|sponsors)\b`,
    String.raw`^\W*(?:the |all |any )?(?:[a-z]+ )?(?:recipients|beneficiaries|winners|awardees|grantees|purchasers|buyers|borrowers|bidders|members) of\b`,
    String.raw`,? by name\W*$`,
    String.raw`\bsources and amounts\b`,
    String.raw`^\W*(?:what (?:are|were) )?(?:the |their )?job titles and\b`,
    String.raw`\bwho (?:currently |now |also )?(?:sits?|sat|serves?|served) on\b`,
    String.raw`\bwho (?:currently |now |also |has |have |else )*(?:contribut(?:es?|ed)|funds?|funded|donat(?:es?|ed)|sponsors?|sponsored)\b`,
    String.raw`\b(?:top|main|principal|commonest) (?:two|three|four|five|six|ten|\d{1,2}) (?:[a-z]+ )?(?:reasons?|causes|grounds|categories|types|complaints|subjects|topics|destinations|countries|nationalities|languages|breeds|species|products|items|titles|books|offences|faults|themes)\b`,
    String.raw`\bwhat (?:kinds?|types?|sorts?|makes?|brands?|forms?|breeds?) of\b`,
    String.raw`^\W*(?:the )?(?:makes?|brands?|types?)(?:(?:,| and| or|/) (?:the )?(?:makes?|models?|types?|brands?))? of (?:each|every|all|any)\b`,
    String.raw`\b(?:and )?(?:top|the) (?:five|ten|three|5|10|3|20)\W*$`,
    String.raw`\bwhich (?!(?:process|status|basis|business|address|access|class|policies)\b)(?:[a-z'-]+ ){0,2}?[a-z]{3,}s (?:share|use|hire|rent|occupy|own|feed|back|fund|host|keep|stock|have|still|also|each)\b`,
  ].join('|'),
  'i',
);
