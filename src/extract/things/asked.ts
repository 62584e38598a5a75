import type { Expects } from '../../model/questionnaire.js';
import { contentWords } from '../../model/words.js';

/** One of several things of different sorts that a question asks at once: "who runs it, what does it cost and when does it end". */
export interface Thing {
  readonly text: string;
  /** Its words without those that ask: "does it cost". */
  readonly name: string;
  readonly expects: Expects;
}

const WH =
  '(?:(?:in|to|by|from|for|at|on|since) )?(?:how (?:many|much|often|long|old|(?:is|are|was|were) (?:it|they|this|that|each|these) (?:funded|paid for|financed|run|managed))|what|whom|whose|why|whether)|(?:since |from |until )?when|who|where|which';
const NOUN =
  '(?:(?:the|their|its|your|total|average|annual|overall|maximum) ){0,3}(?:numbers?|costs?|value|amount|names?|dates?|percentage|proportion|reasons?|length|duration|outcomes?|salary|income|grades?|ranks?|titles?|suppliers?|providers?|charges?|fees?|prices?|tariffs?|(?:opening )?(?:times|hours))';
const DEED =
  '(?:was|were|is|are|did|do|does|has|have|had|can|will|would) (?:it|they|the|you|he|she|there|any|anyone|anybody|this|that|each|these|your|a|an)';
const JOIN = String.raw`(?:[,;]\s*(?:and\s+|&\s*|plus\s+)?|\s+(?:and|&)\s+|\s+-\s+)(?:if so,?\s+)?(?:also\s+)?(?:please\s+)?`;
/** Where the next thing begins inside a sentence: a comma before "who", "which" and "where" may only describe. */
const NEXT = new RegExp(
  String.raw`${JOIN}(?=(?:${NOUN})\b(?:\s(?:of|for|that|who|which|when|in|per|it|they|on)\b|\s*[?.,]|\s+(?:and|&)\s|\s*$)|(?:${DEED})\b)|[,;]?\s*(?:\band|&)\s+(?=(?:${WH})\b)|[,;]\s*(?=(?:(?:in|to|by|from|for|at|on|since) )?(?:how (?:many|much|often|long|old)|what|whom|why|whether)\b|since when\b|when (?:was|were|is|are|did|do|does|will)\b|who (?:is|are|was|were|pays?|paid|did|does)\b)`,
  'gi',
);
const SENTENCE = /(?<=[?])\s+|(?<=[a-z)]\.)\s+(?=[A-Z])/;
const ASKS = new RegExp(
  String.raw`^\W*(?:(?:and|also|please|if so|finally|lastly|secondly|thirdly),?\s+)*(?:(?:provide|give|state|say|tell (?:me|us)|confirm|list|advise|supply|send)\s+(?:me\s+|us\s+)?)?(?:${WH}|${NOUN}|${DEED})\b`,
  'i',
);
const LEADS = new RegExp(
  String.raw`^\W*(?:(?:and|also|please|if so),?\s+)*(?:(?:${WH})\s+)?(?:(?:is|are|was|were|do|does|did|has|have|had|will|would|can)\s+)?(?:(?:it|they|the|you|your|there|this|that|he|she|a|an|been|their|its)\s+)*`,
  'i',
);

/**
 * The things of different sorts that a question asks, in their order; empty where it asks one, or several of one sort. `expects` tells what kind
 * of answer words look for.
 */
export function thingsAsked(question: string, expects: (text: string) => Expects): readonly Thing[] {
  const [line = ''] = question.split('\n');
  if (line.length > LONGEST || MARKED.test(line)) return [];
  const pieces = line.split(SENTENCE).flatMap((sentence) => {
    const cuts = [...sentence.matchAll(NEXT)].filter(({ index }) => index > 0 && /\w{3}/.test(sentence.slice(0, index)));
    return [0, ...cuts.map(({ index, 0: cut }) => index + cut.length)].map((start, at) => sentence.slice(start, cuts[at]?.index).trim());
  });
  if (pieces.length < 2) return [];
  const things = pieces.flatMap((text, at): Thing[] => {
    if (!contentWords(text).length && !/\b(?:when|who|why|where|how (?:many|much))\b/i.test(text)) return [];
    if ((at > 0 && !ASKS.test(text)) || TURN.test(text) || (at === 0 && WHEN.test(text))) return [];
    const name = text
      .replace(LEADS, '')
      .replace(CLAUSE, '')
      .replace(/[\s?.,;:]+$/, '');
    return [
      {
        text,
        name: (/\w{4}/.test(name) ? name : text.replace(IF_SO, '').replace(/\W+$/, '')).slice(0, 60),
        expects: at > 0 && CHARGES.test(text) ? 'money' : expects(text),
      },
    ];
  });
  return new Set(things.map((thing) => thing.expects)).size > 1 ? things : [];
}
const IF_SO = /^\W*(?:and )?(?:if (?:so|yes|any),?\s+)?(?:(?:please )?(?:state|say|give|tell (?:me|us)) )?/i;
/** "Lastly, how many …", "Of the boats, how many …" */
const TURN = /^\W*(?:(?:and )?(?:lastly|finally|firstly|secondly|thirdly|also|please)|of (?:the|these|those)(?: [a-z]+){0,3})\W*$/i;
/** "What are the opening times and charges": no more than the word is left of what asks for it. */
const CHARGES = /^(?:the |any )?(?:charges?|fees?|tariffs?|prices?)\b(?! (?:brought|made|laid|against|for what|scheme|policy|structure))/i;
/** "On the date of this letter, how many …", "For each of those years, how many …" */
const WHEN =
  /^\W*(?:(?:as )?(?:on|at|of)|in|during|for|since|by|between|from|over|within|before|after|until|under) (?!(?:what|which|whom|how)\b)(?!.*\b(?:what|which|who|how (?:many|much))\b)[^?]{3,80}$/i;
/** "length of time they were away": a name ends before its clause. */
const CLAUSE =
  /(?<=\w{4})\s(?:(?:do|does|did) (?:you|they|it|the)|(?:that|which|who|they|it|you) (?:is|are|was|were|have|has|had|do|did|will|would))\b.*$/i;
/** A longer question tells a story. */
const LONGEST = 320;
/** Limbs under marks are parted by those: `segment/limbs.ts`. */
const MARKED = /(?:^|\s)\(?(?:a|i|1)\)\s/;
