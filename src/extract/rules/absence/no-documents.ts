import { EVENT } from '../../events.js';

/** What became of documents, or that there are none: told so only where documents are asked for. */
export const NO_DOCUMENTS = new RegExp(
  [
    String.raw`\b(?:minutes|records?|files?|documents?|letters?|e-?mails?|data|information|papers|footage|recordings?|notes|logs?|diary|diaries|reports?|surveys?|stud(?:y|ies)|plans?|maps?|drawings?|they|these|it|this)\b[^.;\n]{0,30}\b(?:has|have|had|was|were)(?: since| now| already)*(?: been)?(?: since| now| already)* (?:destroyed|deleted|disposed of|weeded|shredded|purged|wiped)\b`,
    String.raw`\b(?:did|has|have|could)(?: not|n't) (?:locate|located|find|found|identify|identified|trace|traced|reveal|revealed|return|returned) (?:any|an?|the)\b`,
    String.raw`\bthere(?:'s| is| are| was| were)(?: therefore)? no (?:minutes|correspondence|e-?mails?|documents?|reports?|polic(?:y|ies)|letters?|notes|papers|contracts?|agreements?|protocols?|procedures?|evaluations?)\b(?![^.;\n]{0,60}\b(?:other than|except|but|apart from|however|beyond)\b)`,
    String.raw`\bno [a-z -]{3,40} exists?\b`,
    // "I give notice under section 17(1) that the College holds no such surveys"
    String.raw`\bholds? no (?:such|copies of (?:the|any|such)) (?!(?:${EVENT}|views?|opinions?|powers?|rights?|posts?)\b)[a-z]+(?: [a-z]+)?(?=\s*(?:[.,;\n]|$))`,
    // "I have been through the cupboards and there isn't one"
    String.raw`\b(?:looked (?:through|in|for)|searched|been through|gone through|checked|went through|trawled)\b[^;\n]{0,120}?(?:\band|\bbut|[,.]) ?(?:(?:(?:i am|i'm|we are|we're) (?:sorry|afraid)(?: to say)?(?: that)? )?(?:(?:(?:i|we) )?(?:(?:can|could) find|(?:have )?found) (?:none|nothing)(?= *(?:[.,;\n]|$))|there(?:'s| is| are| was| were)(?: none|(?: not|n't) (?:one|any))))(?=\s*(?:[.,;\n]|$))`,
    String.raw`\b(?:unable|not able) to (?:find|locate|trace|identify) (?:one|any|it|this|that|them|these|a copy|the|such)\b(?![^.;\n]{0,120}\b(?:cost|hours|limit|exceed|time)\b)`,
    String.raw`\b(?:no longer|do not|don't|does not|doesn't|never) (?:have|has|had) (?:one|it|them|a copy|any|these)\b`,
    String.raw`\bnothing (?:was|has been|could be|were) (?:found|located|identified|traced|returned)\b`,
    String.raw`\b(?:one|this|it|that|minutes|notes|records?|documents?|reports?|assessments?|an? [a-z -]{3,40}) (?:was|were|has been|have been)(?: not|n't| never)(?: been)? (?:prepared|produced|written|made|created|drafted|taken|drawn up|carried out|commissioned|kept|issued|minuted)\b`,
    String.raw`\b(?:was|were|is|are|been)(?: not|n't| never)(?: [a-z]+ly)? (?:minuted|noted|written up)\b`,
    // "The team meets weekly and does not take minutes"
    String.raw`\b(?:(?:do|does|did)(?: not|n't)|never)(?: [a-z]+ly)* (?:take|takes|took|keep|keeps|kept|make|makes|made|produce|write|wrote|prepare|issue|have)(?: up| out)? (?:any |an? |the |formal |written |full )*(?:minutes?|notes?|agendas?|action (?:notes?|logs?)|(?:written )?records? of)\b`,
    String.raw`\b(?:takes?|took|keeps?|kept|makes?|made|produces?|has|have) no (?:formal |written |full |official )*(?:minutes|notes?|agendas?)\b`,
    String.raw`\b(?:has|have|had) (?:never|not)(?: been (?:sent|given|passed)| received| had) anything\b`,
    String.raw`^\W*no (?:minutes|correspondence|e-?mails?|documents?|reports?|letters?|notes|papers|evaluations?)\b(?: [a-z]+){0,4}? (?:is|are|was|were|has been|have been) (?:taken|made|kept|produced|written|issued|sent|received|held|created|drafted|found)\b`,
    String.raw`\b(?:drew|drawn) a blank\b|\bcame (?:back|up) (?:empty|blank|with nothing)\b|\b(?:without|no) success(?=\s*(?:[.,;\n]|$))|\bto no avail\b|\bnowhere to be found\b`,
    String.raw`\b(?:could(?: not|n't)|cannot|can't) (?:now |currently |any longer )?be (?:found|located|traced|retrieved|recovered|discovered)\b`,
    String.raw`\b(?:returned|produced|yielded|gave|brought up|threw up|turned up|revealed|found) (?:no|nil|zero|nothing)(?: (?:relevant|such|matching|responsive))?(?: (?:results?|hits?|matches|returns?|documents?|records?|items?|e-?mails?|correspondence|letters?))?(?=\s*(?:[.,;\n]|$))`,
    String.raw`\b(?:not|n't|never) (?:to )?(?:have )?surviv(?:e|ed)\b|\b(?:nothing|none|no cop(?:y|ies))(?: of (?:it|them|this|these))? (?:has |have )?(?:survive[ds]?|remains?)\b`,
    String.raw`\bno longer (?:hold|holds|have|has) (?:the|any|a copy of|copies of) (?!(?:power|right|contract)s?\b)`,
    String.raw`\bsatisfied that (?:no|nothing|none)\b`,
    String.raw`\bno cop(?:y|ies)(?: of (?:it|them|this|these|the [a-z0-9 -]{3,30}?))? (?:is|are|was|were|has been|have been)(?: now)? (?:kept|retained|taken|made|held|left)\b`,
    String.raw`\b(?:minutes|records?|files?|documents?|letters?|e-?mails?|papers|footage|recordings?|notes|logs?|diary|diaries|reports?|surveys?|stud(?:y|ies)|they|it|drawings|plans)\b[^.;\n]{0,30}\b(?:has|have|had|was|were|been)(?: since| now| already)*(?: been)? (?:erased|overwritten|mislaid|misplaced|discarded|pulped|lost)\b`,
    String.raw`\bno such (?:calculation|assessment|estimate|analysis|exercise|comparison|survey|audit|study|review|report|work) (?:has|have|was|were|is|had)(?: ever)?(?: been)? (?:calculated|made|kept|produced|compiled|drawn up|done|undertaken|carried out|attempted|prepared|commissioned)\b`,
  ].join('|'),
  'g',
);
