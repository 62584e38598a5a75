/** What asks for a number: "how many", "the number of", "fires reported in 2023", one wording a line. */
export const COUNT = new RegExp(
  [
    String.raw`\bhow many\b`,
    String.raw`\b(?:total |overall |current |average )*numbers? of\b`,
    String.raw`\bno\. of\b`,
    String.raw`\bhow often\b(?! (?:is|are|do|does|must|should|will|would|can)\b)`,
    String.raw`\bheadcount\b`,
    String.raw`\b(?:full|funded|budgeted|approved|authori[sz]ed|agreed|current) establishment (?:of|for)\b`,
    String.raw`^\W*(?:the )?total (?:hours|days|nights|miles|tonnes|visits|visitors|members|staff|pupils|students|applications|complaints|incidents)\b`,
    String.raw`\b(?:what|the) age (?:is|was|of the (?:oldest|youngest))\b`,
    String.raw`^\W*(?:the )?(?:tonnes|tonnage|mileage|miles|kilometres|length)\b`,
    String.raw`^\W*numbers?\b`,
    String.raw`^\W*(?:what (?:is|was|are|were) )?(?:the )?(?:total |annual )*(?:quantit(?:y|ies)|volumes?|weight) (?:of\b|used|spread|collected|recycled|sold|supplied|consumed|bought|stored|held|in stock|sent|removed)`,
    String.raw`\bhow much (?!money|funding|income|revenue)(?:[a-z-]+ ){1,3}?(?:was|were|is|are|has been|have been|did (?:you|the [a-z]+)|do you|does the [a-z]+) (?:spread|use|used|laid|collect|collected|recycle|recycled|landfilled|burnt|burned|incinerated|generate|generated|consumed?|planted|resurfaced|stored|stock|stocked|hold in stock|send to landfill|sent to landfill)\b`,
    String.raw`^\W*(?:incidents|instances|occurrences) (?:of|in which|where)\b`,
    String.raw`^\W*no of\b`,
    String.raw`\b(?:annual|monthly|weekly|daily|total|yearly) (?:[a-z]+ )?volumes?\b`,
    String.raw`^\W*(?:the )?(?!(?:any|all|cop(?:y|ies)|details?|reasons?|lists?|names?|dates?|minutes|reports?|documents?|correspondence|information|income|money|payments?|funding|grants?|revenue|sums?|amounts?|fees|donations?|outcomes?|results?|what|which|who|how|when|where|why|please|e-?mails?|letters?)\b)(?:(?!(?:income|money|payments?|funding|grants?|revenue|sums?|amounts?|fees|donations?)\b)[a-z-]+ ){1,4}(?:issued|received|upheld|lodged|served|recruited|suspended|dismissed|arrested|prosecuted|convicted|stolen|seized|expelled)(?=\W*$|,| (?:in|during|since|for|by|per|and|or|between|from|on)\b)`,
    String.raw`\b(?:the|a|total|and|actual|current) number (?:that|which|who|in|on|for|with|without|aged|upheld|closed|still|then|found|made|held|given|sent|paid|taken|left|lost|brought|sold|kept|[a-z]+ed)\b`,
  ].join('|'),
  'i',
);
