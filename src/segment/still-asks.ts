import { cue } from '../model/cue.js';
import { sentenceStarts } from './sentences.js';

/**
 * Whether words behind a question go on in the requester's voice: "By boats I mean ours.", "A list will do.", "We understand that some are let."
 * `below`: a paragraph below can hold the answer, so that words which either side could say are the requester's.
 */
export function stillAsks(text: string, below: boolean): boolean {
  const starts = sentenceStarts(text);
  const sentences = starts.map((start, at) => text.slice(start, starts[at + 1]).trim()).filter((one) => /[a-z]/i.test(one));
  return sentences.length > 0 && sentences.every((one) => !OFFICIAL.test(one) && (ASKS_ON.test(one) || (below && OF_EITHER.test(one))));
}

/** What only an office says, though it begins as a request may. */
const OFFICIAL = cue(
  /^\W*(?:please (?:also )?(?:see|find|note|refer|be (?:aware|advised|assured)|contact|visit|click|follow|accept|go to|look|turn|read|consult|access|feel|rest|quote|bear)\b|(?:i|we) (?:can|am able|are able|have (?:attached|enclosed|provided|interpreted|taken|assumed|checked|searched|consulted)|enclose|attach|hold|confirm|regret|apologise|refer|do hold|(?:am|are) (?:unable|afraid|sorry|advised|informed|told|satisfied|withholding|refusing))\b)|\b(?:your (?:request|question)|not (?:held|recorded|collected)|(?:do|does) not (?:hold|record|collect)|exempt|section \d|(?:be|is|are) (?:found|attached|enclosed|published|available|withheld)|let (?:us|me) know if you|hesitate|any (?:record|information|data|trace))\b/,
);

const ASKS_ON = cue(
  new RegExp(
    [
      String.raw`^\W*(?:also,? |and |but |again,? |so )?please\b`,
      // "I'd like all phases", "I am not asking for names", "I mean ours"
      String.raw`^\W*i(?:['’]d| would| should| do| don['’]t| do not| only| just| really| also)* (?:like|prefer|appreciate|be (?:grateful|interested|happy|content|glad)|want|need|require|mean|seek|wish|ask|regard|count|include|expect|settle)\b`,
      String.raw`^\W*i(?:['’]m| am) (?:not |only |just |also |particularly |specifically |mainly |especially )*(?:asking|interested|looking|seeking|after|requesting|happy (?:to|for|with)|content|trying|concerned with)\b`,
      String.raw`\b(?:i|we) (?:would |do |only |just )*mean\b`,
      String.raw`\b(?:say so|(?:let|tell|give|send|show|provide) (?:me|us))\b`,
      // "If it is shared I'd regard it as let"
      String.raw`^\W*(?:if|where|should|in case)\b.*\b(?:please|i['’]d|i would|i am|i['’]m|i mean|(?:then )?(?:say|state|list|name|give|include|explain|tell|count))\b`,
      String.raw`^\W*(?:it|that|this)(?:['’]d| would| will) (?:also |really )?(?:help|be (?:very |most |so )?(?:helpful|useful|good|great|enough|fine|appreciated))\b`,
      // "A list will do"
      String.raw`^\W*(?:an?|any|the|just|rough|approximate)\b.{0,60}\b(?:will|would) (?:do|suffice|be (?:fine|enough|sufficient|acceptable|appreciated|ideal))\W*$|^\W*(?:an?|any|rough|approximate)\b.{0,60}\b(?:is|are) (?:fine|enough|sufficient|acceptable|ok|okay|all i need)\W*$`,
      String.raw`^\W*(?:they|it|this|these|the \w+) (?:need not|needn['’]t|does(?: not|n['’]t) (?:have|need) to|do(?: not|n['’]t) (?:have|need) to)\b`,
      String.raw`^\W*(?:do(?: not|n['’]t)|include|exclude|ignore|omit|leave out|break|split|specify|state|say|list|count|treat)\b`,
      String.raw`^\W*(?:many )?(?:thanks|thank you)\W*$|^\W*for the avoidance of doubt,? (?:i|this (?:request|question))\b`,
    ].join('|'),
  ),
);
/** "We understand that some are let", "My concern is the pier", "A boat is as defined in the Act", "This should cover both piers". */
const OF_EITHER = cue(
  /^\W*(?:i|my|our)\b|^\W*we (?:understand|believe|think|know|gather|assume|note|realise|realize|appreciate|have (?:read|seen|heard)|are (?:told|aware|asking|interested)|would|only|just)\b|^\W*(?:this|these|it|they|that|the (?:figures?|numbers?|answers?|list|totals?|information|data)) (?:should|needs? to|may|must|can|could) (?:also |only |not |ideally |just )*(?:include|exclude|cover|relate|be (?:for|by|broken|split|given|in|limited|anonymous|approximate|rounded))\b|^\W*(?:an? |the )?.{2,40} (?:is|are|being) (?:as )?defined (?:in|by|under|as)\b|^\W*(?:(?:by|in) (?:this|that|these|["'“‘]?[\w\s-]{2,40}["'”’]?) (?:i|we) mean|for (?:clarity|clarification|this (?:purpose|question)))\b|\byou (?:will|may|should|must) (?:know|recall|remember|have (?:seen|heard))\b/,
);
