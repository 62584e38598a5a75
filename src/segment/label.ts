/** The labels that open a paragraph: "2.", "2(b)", "Q3:", "Questions 2-4:", "Qs 1, 3 & 5 -", "On question 3;", "Answer 2". */
export interface Label {
  /** Joined paths, "2" or "2b"; more than one where the paragraph speaks of several questions. Empty for a bare "Q:" or "Answer:". */
  readonly paths: readonly string[];
  /** `bare`: only a number or letter; `question`: named as a question; `answer`: named as an answer. */
  readonly kind: 'bare' | 'question' | 'answer';
  /** Told in words: "The second was the cost of it. We paid £900." */
  readonly ranked?: true;
  /** Length of the label in the text, following punctuation and blanks included. */
  readonly length: number;
}

const ORDINALS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
/** The first ten, as requests and replies count them in words. */
export const RANKS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const WORD = ORDINALS.join('|');
/** Small roman numerals up to twenty. */
const NUMERAL = String.raw`(?:i{1,3}|iv|vi{0,3}|ix|x(?:i{1,3}|iv|vi{0,3}|ix|x)?)`;
/** "Part b," and "points a and c:": a letter without its bracket, where its name stands before it and a mark behind it. */
const LETTER = String.raw`(?<=\b(?:questions?|qs?|query|queries|points?|parts?|limbs?|items?)\s(?:[a-h](?:\s?,\s?|\sand\s|\s&\s|\sto\s|\s?-\s?))*)[a-h](?=\s*(?:[,:;.)]|$|\n)|\s-\s|(?:\s?,|,?\sand|\s&|\sto|\s?-)\s?[a-h](?![a-z\d']))`;
const ONE = String.raw`(?:\(\d{1,2}\)(?![a-z])|\(?[a-h]\)(?![a-z])|${LETTER}|[a-h]\d{1,2}(?![a-z\d])|\d{1,2}(?:\s?\(?[a-z]\)?(?![a-z]))?(?:\s?\(?${NUMERAL}\)(?![a-z]))?|\(?${NUMERAL}\)(?![a-z])|(?<=\d[a-h] and |\d[a-h], |\d[a-h] & )[a-h](?![a-z])|${WORD})`;
const STEPS = new RegExp(
  String.raw`(to|-)(?=\s*(?:(?:q(?:uestion)?s?\s?)?(?:\(?\d|${WORD})|\(?(?:[a-h]|[ivx]{1,4})\)|[a-h](?![a-z])))|${ONE}|(?<![a-z\d])[a-h](?![a-z\d])`,
  'gi',
);
const MANY = String.raw`${ONE}(?:\s*(?:,|&|\+|and|to|-|/)\s*(?:q(?:uestion)?s?\s?|r(?=\d))?${ONE})*`;
const NAMED = new RegExp(
  String.raw`^\W{0,2}(?:(?!q(?:uestion)?s?\s?\d)[a-zà-ÿŵŷ]{1,12}\s?\d{0,2}\s?/\s?(?=q|a|r))?(?:(?:finally|lastly|next|then|similarly|likewise),?\s+(?=in\s|with\s|as\s|on\s|for\s|regarding|turning|(?:your\s)?(?:question|q|point|part|item|query)s?\s?[\da-h]))?(?:(?:with (?:regard|respect|reference) to|in (?:relation|regard|respect|terms) (?:to|of)|as regards|concerning|in (?:response|answer|reply) to|in|by(?=\s[^,.]{3,25}\b(?:of\s+your|you\s+(?:[a-z]+\s)?ask))|regarding|re\.?|on|for|as (?:to|for)|(?:turning|coming|moving on) to|(?:so|and|but) for)\s+)?(?:your\s+|our\s+(?=(?:answers?|responses?|reply|replies)\s+to\s))?(?:(questions?|qu?s?|queries|query|points?|parts?|limbs?|items?|requests?)\s*(?:no\.?|number)?|(answers?(?:\s+to(?:\s+questions?|\s+qs?(?=\s?\d))?)?|ans|a|r(?=\.?\s?\d)|responses?(?:\s+to(?:\s+questions?|\s+qs?(?=\s?\d))?)?|repl(?:y|ies)(?:\s+to(?:\s+questions?|\s+qs?(?=\s?\d))?)?))\s*\.?\s*(${MANY})(?:\s+of\s+\d{1,2}(?=\W*$)|\s+(?:of|in)\s+your\s+(?:[a-z]+\s+)?(?:request|e-?mail|letter|enquiry|questions?)(?=\W*$|\s*\n))?(?![\d%/])\s*(\s(?:was|is|reads?|asks?|asked|says?)(?:\s?:|(?:\sas follows)?\s?:?(?=\s*"))|[:;)\]]+|\.+(?!\d)|,(?=\s|$)|\s-(?=\s|$)|\s+(?=[A-ZÀ-Þ£$€<(])|(?<=question\s\d{1,2})\s+(?=\d)|(?<=\b[qa]\d{1,2})\s+(?=(?!(?:19|20)\d\d\b)\d[\d,]*(?:\s(?!per)[(a-z]|\W*$))|$|\n)\s*[-:]?\s*`,
  'i',
);
/** "For (c) we hold nothing", "In respect of c), we", "In relation to (a), (b) & (d), see the table", "Lastly, as to (e), …", "Finally (g), …": marks that a preposition names, without a word for what they mark. */
const MARK = String.raw`(?:\(?(?:[a-h]|\d{1,2}|${NUMERAL})\)|(?:[a-h]|${NUMERAL})\.(?=\s?[,:]|,?\sand\s))`;
const MARKED = new RegExp(
  String.raw`^(?:(?:(?:and\s)?(?:finally|lastly|next|then|similarly|likewise),?\s+)?(?:with (?:regard|respect|reference) to|in (?:relation|regard|respect|terms) (?:to|of)|as regards|concerning|in (?:response|answer|reply) to|regarding|re\.?|on|for|as (?:to|for)|(?:turning|coming|moving on) to)\s+|(?:and\s)?(?:finally|lastly),?\s+(?=\(|(?:[a-h]|${NUMERAL})\.[,:]))(${MARK}(?:\s*(?:,|&|,?\s?and|to|-)\s*${MARK})*)(?:\s?[,:.]|\s-(?=\s))?(?:\s+|$)`,
  'i',
);
/** "Request A", "Part C:": a capital letter for a number, alone on its line or before a mark. */
const LETTERED =
  /^(?:(requests?|questions?|query|parts?|items?|points?|sections?)|(answers?(?: to(?: question)?)?|responses?(?: to(?: question)?)?|reply))\s([A-H])\s*(?:[:.)\]]+\s*|-\s+|$|\n\s*|(?=\([^)]*\)\s*$))/i;
/** "Table for Q3", "Figures in answer to question 2:". */
const EXHIBIT =
  /^(?:tables?|figures?|data|chart|list|appendix|annex|schedule)\s(?:for|in (?:answer|reply|response) to|answering|to)\s(?=(?:your\s)?(?:q|points?|items?|parts?)[a-z]*\.?\s?\d)/i;
/** "Question 1 text" and "Question 1 response", as case systems name the fields that they print. */
const FIELD_OF =
  /^(?:question|request|q|item|point)\s?(\d{1,2}[a-h]?)\s(?:(?:text|wording|asked|detail)|(response|answer|reply))(?:\s*[:.]\s*|\s*-\s+|\s{2,}|\s+(?=[^a-z])|\s*$)/i;
/** "Table B (Q3)  Specialties in 2023/24", "Annex 2 (questions 4 and 5): fees". */
const EXHIBIT_OF = new RegExp(
  String.raw`^(?:tables?|figures?|charts?|lists?|sheets?|appendix|annex|schedule)\s(?:[a-h]|\d{1,2})\s?[(\[](?:your\s)?(?:questions?|q|qs|points?|items?)\.?\s?(${MANY})[)\]]\s*[:.-]?\s*`,
  'i',
);
/** A heading, alone or before its answer, that names its questions at its end: "Money (your questions 9 and 10)", "Contributors (Q9). The Council", "Public interest - question 8"; a long one alone. */
const BRACKETED = new RegExp(
  String.raw`^(?:[^.?!:]{3,70}|[^.?!:]{71,150}(?=\([^()]*\)\W*$)|You (?:also )?asked[^.?!:]{3,220}?\s)(?:[(\[](?:your |our |re )?(?:questions?|q|qs|points?|items?)\.?\s?(${MANY})[)\]]\s*(?:[:.]+\s*|$)|\s-\s(?:questions?|points?|items?)\s(${MANY})\s*$)`,
  'i',
);
const RANKED = new RegExp(
  String.raw`^(?:(?:(?:in|on|with|as|for|to|turning|regarding|concerning)\s[\w\s]{0,20}?)?your\s+(${RANKS.join('|')})(?:\s+(?:and|&)\s+(?:last|final))?\s+(?:question|point|query|request|part|item)\b(?:\s(?:was|is|reads?|asks?|asked)(?=\s(?:how|what|wh|if|the|for|about)|\s?:|\s*[\"“]))?(?:\s(?:for|about)\b)?|by\s+the\s+(${RANKS.join('|')})\s+(?:part|point|question|query|limb|element|item)\s+of\s+your\s+(?:request|letter|e-?mail|enquiry),?\s+you\s+(?:asked(?: for)?|sought|requested|wanted)(?: to know)?|(?:on|as (?:to|for|regards)|in (?:answer|reply|response) to|turning to)\s(?:your|the)\s(${RANKS.join('|')})(?=,)|(?:the|your)\s(${RANKS.join('|')})\s(?:(?:was|is|were|are)(?=\s(?:how|what|which|who|when|where|why|whether|if|for|about|the|an?|any|all|your)\b)|concern(?:s|ed)|asks? (?:for|about)|asked (?:for|about)|relate[sd] to)(?=\s))[\s,.:-]*`,
  'i',
);
/** "SECOND REQUEST - hours for which the pumps ran", "First question:". */
const HEADED = new RegExp(
  String.raw`^(?:the )?(${RANKS.join('|')}) (?:request|question|query|point|part|item|limb)\s*(?:[:.]\s*|-\s+|$)`,
  'i',
);
const FEW = ['two', 'three', 'four', 'five'];
/** "In relation to your first two questions, …" */
const FIRST_FEW = new RegExp(
  String.raw`^(?:(?:in|on|with|as|for|to|turning|regarding|concerning)\s[\w\s]{0,20}?)?your first (${FEW.join('|')}) (?:questions|points|requests)\s?[,:]\s*`,
  'i',
);
const UNNUMBERED =
  /^\[(?:our |the )?(?:response|reply|answer)\]\s*|^(?:[a-zà-ÿŵŷ]{3,12}\s?\/\s?)?(?:(q|question|you asked|request)|(a|ans|answer|(?:our |the )?(?:[A-Za-zÀ-ž]+ )?(?:response|reply)|we (?:said|say|answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?)))\s*[:.]\s*-?\s*|^(?:our |the )?(?:[A-Za-zÀ-ž]+ )?(?<dashed>response|reply|answer)\s+-\s+|^(?:>{2,}|»+|→|=>|->)\s*(?=\S)/i;
const BARE = new RegExp(
  String.raw`^["']?\(?(?:(0?[1-9]|[1-9]\d)\s?(?:\(?([a-z])\)|(${NUMERAL}|[a-z])(?=[.)]))?\s?(?:\((${NUMERAL})\))?(?:(?<=\))[.):]*|[.):]+|\/(?=\s)|\s?-(?=\s+(?:[A-ZÀ-Þ£<\d"'(]|(?:yes|no|nil|none|n\/a|not|see|as)\b)|\s*$))|(${NUMERAL}|[a-z])(?:[.)]+)(?:\s?\((${NUMERAL})\))?)(?![\d]|[A-Z]\.)\s*`,
  'i',
);
/** "B2.": the second question of part B. */
const SECTIONED = /^\(?([A-H])(\d{1,2})([a-h]?)(?:[.):]+\s*|\s+-\s+|$)(?!\d)/;
/** "(b) and (c)", "a. and b.", "a. - c." */
const LETTERS =
  /^(?:\((?:[a-h]|[ivx]{1,4})\)(?:\s*(?:,|&|and|to|-)\s*\((?:[a-h]|[ivx]{1,4})\))+|[a-h][.)]?(?:\s*(?:,|&|and|to|-)\s*[a-h][.)])+)[.:]?\s*/i;
/** "2a + 2b.", "4a and b)", "4a to c -", "4 (a), (b) and (c):". */
const BARE_LIMBS =
  /^\(?(\d{1,2}[a-h](?:\s*(?:,|&|\+|\/|and|to|-)\s*(?:\d{1,2})?[a-h])+(?=[.):]|\s-\s|\s*$)|\d{1,2}\s?\(?[a-h]\)(?:\s*(?:,? and|,|&|\+|\/|to|-)\s*(?:\d{1,2}\s?)?\(?[a-h]\))+(?=[.:]|\s-\s|\s*$|\s(?!and\b|or\b|to\b)[A-Z]))\)?(?:[.):]+|\s-(?=\s))?\s*/;
/** "2-4.", "1, 3 & 5:"; "6 - 11.8% were late" answers the sixth. */
const BARE_RANGE =
  /^\(?(\d{1,2}(?:\)?\s*(?:-|to|,|&|and)|\.\s*(?:&|and))\s*\(?\d{1,2}(?:(?:\)?\s*(?:,|&|and)|\.\s*(?:&|and))\s*\(?\d{1,2})*)(?:[.):]+(?!\d)\s*|\s-\s+(?=[A-Za-z]))/i;
/** "1 & 2", "4, 5 and 6", alone on its line, or before a dash and how many of something. */
const NUMBERS_ALONE = /^(\d{1,2}(?:\s*,\s*\d{1,2})*\s*(?:&|and)\s*\d{1,2})(?:\s*$|\s-\s+(?=\d[\d,]*\s[a-z]))/i;

/** A sentence and no title: it has a verb, or begins with who does something or how many did ("64 boats held a licence"). */
const SAYS =
  /\b(?:is|are|was|were|has|have|had|spent|holds?)\b|^(?:we|i|they|it|there|no|none)\s|^(?:(?:about|some|over) )?\d[\d,]*\s(?:[a-z-]+\s){1,4}?(?:[a-z]{2,}ed|held|made|paid|went|came|left|took|cost|sent|lost|met)\b/i;
/** "Huts in which asbestos was found (question 9)" is a title all the same where no stop ends it: its verb is said of the thing that it names. */
const states = (text: string): boolean =>
  SAYS.test(
    /[.:]\s*$/.test(text)
      ? text
      : text.replace(/\s(?:(?:in|of|to|for|at|on|from|by) (?:which|whom)|which|that|who|whose|where)\s.*$/is, ''),
  );
const IN_MARKS = String.raw`\((?:your )?(?:questions?|qs?|points?|items?)\.?\s?(${MANY})\)`;
/** "… were planted in the same year (question 2)." */
const CLOSING = new RegExp(String.raw`[a-z\d%),]\s${IN_MARKS}\W*$`, 'i');
/** "… were moored (Q2). Of these 14 have sunk (Q3)", "… (Q5) and 9 are let (Q6)": each thing said ends with its question's number. */
const GOES_ON_MARKED = new RegExp(
  String.raw`^[^()]{5,200}[a-z\d%,]\s${IN_MARKS}(?=\s*(?:[.,;]|$|(?:and|but|while|of which|of whom)\s))`,
  'i',
);
/** Offsets behind the marks inside a sentence that another mark follows. */
export const marksInside = (text: string): number[] =>
  [...text.matchAll(new RegExp(String.raw`(?<=[a-z\d%,]\s)${IN_MARKS}[,;]?\s+(?=(?:and|but|while|of which|of whom|with)\s)`, 'gi'))]
    .map(({ index, 0: mark }) => index + mark.length)
    .filter((at) => GOES_ON_MARKED.test(text.slice(at).replace(/[.?!]\s.*$/s, '.')));

/** "We therefore have no recorded information in answer to question 9." */
const CLOSING_HELD = new RegExp(
  String.raw`\b(?:no|not|nothing|neither|none)\b[^.;]{0,60}\b(?:information|data|records?|figures?|documents?|correspondence|copy|copies)\b(?:\s(?:held|recorded))?\s(?:(?:in (?:answer|response|relation|respect|regard|(?:the )?scope)|with (?:regard|respect)|relevant) (?:to|of)|(?:falling )?within|covered by|for|under) (?:your |the scope of )?(?:questions?|points?|items?)\s(${MANY})\W*$`,
  'i',
);
/** "Section 21 exempts what is published, and we have applied it to point 4." */
const CLOSING_APPLIED = new RegExp(
  String.raw`\b(?:exempt\w*|exceptions?|sections?|regulations?|withh[eo]ld\w*|public interest|published|available)\b[^;]*\b(?:appl(?:y|ies|ied)|rel(?:y|ies|ied)|engag(?:ed|es)|used)\b[^.;]{0,40}\s(?:(?:in (?:answer|relation|respect|regard)|with (?:regard|respect)) (?:to|of)|to|for) (?:your )?(?:questions?|points?|items?)\s(${MANY})\W*$`,
  'i',
);

/** The questions that a sentence names at its end, in brackets or as what nothing is held for; null where it does not. */
export function closingLabel(sentence: string): Label | null {
  const named = [CLOSING, CLOSING_HELD, CLOSING_APPLIED].map((closing) => closing.exec(sentence)?.[1]).find(Boolean);
  return named ? { paths: readPaths(named), kind: 'question', length: 0 } : null;
}

/** "The information in scope of question 1 is exempt", "Data requested at point 3 are held by Marl Council": a sentence whose subject names its question; "the figures for (a) to (d) are below" leads to rows. */
const SUBJECT = new RegExp(
  String.raw`^(?:(?:the|any|all|all of the|both the) )?(?:[a-z]+ )?(?:information|data|figures?|details?|records|documents?|material|correspondence)(?: (?:that |which )?(?:you (?:have )?)?(?:requested|asked for|sought|held|needed))?(?: (?:that |which )?(?:is |are |falls? |falling )?(?:in|within|under|for|at|covered by|(?:in )?(?:answer|response|relation|respect|relat(?:ing|ed)) (?:to|of)|relevant to))(?: the)?(?: scope of)?(?: your)? (?:question|point|item|part)\s(${ONE}),? (?=(?:is|are|was|were|has|have|can|will|would|may|cannot)\b)`,
  'i',
);

/** A list of numbers that is complete before its last comma. */
const COUNTED_ON = new RegExp(
  String.raw`^(.*(?:\band|&|\bto|-)\s*(?:\(?\d{1,2}[a-z]?\)?|\(?[a-h]\)?)|\d{1,2}[a-z]?|\(?(?:[a-h]|[ivx]{1,4})\)|[a-h]|${WORD}),\s*(?:\d{1,2}|(?<=(?:\d[a-z]?|\b[a-h]|\)),\s*)(?:${WORD}))$`,
  'i',
);

/** "Ans. 25 ", "A. 74,": a mark alone, and a figure that nothing sets apart from the words behind it. */
const SHORT_ANSWER = new RegExp(String.raw`^\W*(?:a|ans)[.:]\s+(?:\d[\d,.]*|${WORD})(?:,\s*|\s*)$`, 'i');

/** Read the label that opens `text`; null where none does. */
export function readLabel(text: string): Label | null {
  const exhibit = EXHIBIT.exec(text)?.[0].length ?? 0;
  if (exhibit) {
    const label = readLabel(text.slice(exhibit));
    return label && { ...label, length: label.length + exhibit };
  }
  const field = FIELD_OF.exec(text);
  if (field?.[1]) return { paths: [field[1].toLowerCase()], kind: field[2] ? 'answer' : 'question', length: field[0].length };
  const exhibitOf = EXHIBIT_OF.exec(text);
  if (exhibitOf?.[1]) return { paths: readPaths(exhibitOf[1]), kind: 'question', length: exhibitOf[0].length };
  const lettered = LETTERED.exec(text);
  if (lettered?.[3] && /[A-H]/.test(lettered[3]))
    return { paths: [lettered[3].toLowerCase()], kind: lettered[2] ? 'answer' : 'question', length: lettered[0].length };
  const reply = /^(?:[Rr]|[Aa]|[Aa]ns)\.(?:\s(?=\d{1,2}[a-z]?\s+[A-ZÀ-Þ£"'(\d]))?(\d{1,2}[a-z]?)\s+(?=\S)/.exec(text);
  if (reply?.[1]) return { paths: [reply[1].toLowerCase()], kind: 'answer', length: reply[0].length };
  const named = NAMED.exec(text);
  if (named?.[3]) {
    // "Q7 - 38" answers one question with a number, "Questions 7 - 9" names three
    const dash = /s$/i.test(named[1] ?? named[2] ?? '') ? -1 : named[3].search(/\s-\s/);
    if (dash > 0) {
      const length = named[0].indexOf(named[3]) + dash + 3;
      return { paths: readPaths(named[3].slice(0, dash)), kind: named[2] ? 'answer' : 'question', length };
    }
    // "points 1 and 2, 23 staff were", "question three, 14 boats were": the last number is the answer's
    const counted = /^[a-zß-ž]/.test(text.slice(named[0].length)) ? COUNTED_ON.exec(named[3])?.[1] : undefined;
    const list = counted ?? named[3];
    const length = counted ? named[0].indexOf(named[3]) + counted.length : named[0].length;
    // "Ans. 25 have been paid", "A. 74, of whom 61 are current": the number is the answer's
    if (SHORT_ANSWER.test(named[0])) return { paths: [], kind: 'answer', length: /^\W*[a-z]+[.:]\s+/i.exec(named[0])?.[0].length ?? 0 };
    // "A2 & A3" answers 2 and 3
    const paths = readPaths(list).map((path, _, [first]) =>
      named[2] && /^\d/.test(first as string) ? path.replace(/^a(?=\d)/, '') : path,
    );
    if (paths.length)
      return {
        paths,
        kind: named[2] ? 'answer' : 'question',
        length:
          length +
          (/^(?:,\s+|,?\s*you (?:have )?(?:asked|requested|sought|wrote)(?: us| me)?(?: for)?:\s+(?=\S))/i.exec(text.slice(length))?.[0]
            .length ?? 0),
      };
  }
  const limb = MARKED.exec(text);
  if (limb?.[1]) return { paths: readPaths(limb[1].replaceAll('.', ')')), kind: 'question', length: limb[0].length };
  const bracketed = BRACKETED.exec(text);
  const ending = bracketed?.[1] ?? bracketed?.[2];
  // "All of them are registered (question 6)." answers it, and so does what stands before another thing that ends so
  const marked = bracketed && (states(text.slice(0, bracketed[0].length)) || GOES_ON_MARKED.test(text.slice(bracketed[0].length)));
  if (marked && ending && !/^you /i.test(text)) return { paths: readPaths(ending), kind: 'question', length: 0 };
  const subject = SUBJECT.exec(text)?.[1];
  if (subject) return { paths: readPaths(subject), kind: 'question', length: 0 };
  const first = FIRST_FEW.exec(text);
  if (first?.[1]) return { paths: readPaths(`1-${FEW.indexOf(first[1].toLowerCase()) + 2}`), kind: 'question', length: first[0].length };
  if (bracketed && ending) return { paths: readPaths(ending), kind: 'question', length: bracketed[0].length };
  const ranked = HEADED.exec(text) ?? RANKED.exec(text);
  const rank = ranked?.slice(1).find(Boolean);
  if (ranked && rank)
    return { paths: [String(RANKS.indexOf(rank.toLowerCase()) + 1)], kind: 'question', length: ranked[0].length, ranked: true };
  const sectioned = SECTIONED.exec(text);
  if (sectioned) return { paths: [sectioned.slice(1).join('').toLowerCase()], kind: 'bare', length: sectioned[0].length };
  const letters = LETTERS.exec(text);
  if (letters) return { paths: readPaths(letters[0].replace(/\.|(?<=^[a-h])(?=\s)/gi, ')')), kind: 'bare', length: letters[0].length };
  const unnumbered = UNNUMBERED.exec(text);
  if (unnumbered) {
    const { length } = unnumbered[0];
    // "Q. (3) What is the charge?"
    const inner = text[length] === '(' ? readLabel(text.slice(length)) : null;
    const numbered = inner?.kind === 'bare' ? inner : { paths: [], length: 0 };
    return { paths: numbered.paths, kind: unnumbered[1] ? 'question' : 'answer', length: length + numbered.length };
  }
  const range = BARE_LIMBS.exec(text) ?? BARE_RANGE.exec(text) ?? NUMBERS_ALONE.exec(text);
  if (range?.[1]) return { paths: readPaths(range[1]), kind: 'bare', length: range[0].length };
  const bare = BARE.exec(text);
  if (bare) {
    const path = [bare[1], bare[2] ?? bare[3], bare[4], bare[5], bare[6]].filter(Boolean).join('').toLowerCase();
    return { paths: [path], kind: 'bare', length: bare[0].length };
  }
  return null;
}

/** "2-4" is 2, 3, 4; "(a)-(c)" is a, b, c; "1, 3 and 5" is 1, 3, 5; "2(a)" is 2a. */
export function readPaths(text: string): string[] {
  const paths: string[] = [];
  let range = false;
  for (const match of text.toLowerCase().matchAll(STEPS)) {
    const token = match[0];
    if (token === '-' || token === 'to') {
      range = true;
      continue;
    }
    const index = ORDINALS.indexOf(token);
    const path = index >= 0 ? String(index + 1) : token.replace(/[\s().]/g, '').replace(/^0+(?=\d)/, '');
    const from = Number(paths.at(-1));
    if (range && from && Number(path) > from && Number(path) - from < 60)
      for (let n = from + 1; n < Number(path); n += 1) paths.push(String(n));
    // "2a and b" names 2a and 2b, "2 (a) to (c)" all three
    const [, parent = '', mark = ''] = /^(\d+)([a-z]|[ivx]+)$/.exec(paths.at(-1) ?? '') ?? [];
    const own = /^\d+(?=[a-z])/.exec(path)?.[0] === parent ? path.slice(parent.length) : path;
    const under = /^[a-z]+$/.test(own) ? parent : '';
    if (range) paths.push(...marksBetween(mark || (paths.at(-1) ?? ''), own).map((between) => under + between));
    paths.push(under + own);
    range = false;
  }
  return paths;
}

/** "(a)-(c)" and "(ii) to (iv)": the marks that stand between two of a kind. */
function marksBetween(first: string, last: string): string[] {
  const marks = [ROMAN, LIMBS].find((list) => list.includes(first) && list.includes(last));
  return marks?.slice(marks.indexOf(first) + 1, marks.indexOf(last)) ?? [];
}

const MENTION = new RegExp(
  String.raw`\b(?:questions?|points?|items?|parts?(?=\s\d{1,2}[a-z]?\b(?! of (?:the|that|schedule|this)\b))|numbers? (?=\d{1,2} (?:of|in|on) your)|qs?\.?)\s?(${MANY})`,
  'gi',
);
/** The questions that a sentence names by number: "Questions 2 to 7 speak of …". */
export const mentionsOf = (text: string): string[] => [...text.matchAll(MENTION)].flatMap((match) => readPaths(match[1] ?? ''));

/** Numbers, small roman numerals and letters are told apart: a list keeps to one of them. */
export const familyOf = (path: string): 'number' | 'roman' | 'letter' =>
  /^\d/.test(path) ? 'number' : /^[ivx]+$/.test(path) ? 'roman' : 'letter';

export const LIMBS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
export const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');
/** The place of a label in its list: "3", "c" and "iii" are third. */
export function rankOf(path: string): number {
  if (/^\d/.test(path)) return Number.parseInt(path, 10);
  return ROMAN.includes(path) ? ROMAN.indexOf(path) + 1 : path.charCodeAt(0) - 96;
}
