import { cue } from '../model/cue.js';
import { FULL_MONTH } from '../model/dates.js';
import { LAW_LIMB, QUESTION_START, WHOLE } from './cues.js';
import type { Part } from './parts.js';
import { sentenceStarts } from './sentences.js';
import { stillAsks } from './still-asks.js';

/** A question found in a letter, before it has an id. */
export interface Found {
  readonly number: string | null;
  readonly text: string;
  readonly also: readonly string[];
  /** Where it stands, when it was read out of the reply. */
  readonly part?: Part;
  /** The words that hang it on the question before it, where it is one only if the reply answers it apart. */
  readonly hung?: string;
  /** Which of the paragraphs that the letter quotes one by one it stands in. */
  readonly block?: number;
}

/** True for a part that asks and does not answer itself on the same line: how a request is told before its questions are known. */
export function asksOnly(part: Part): boolean {
  if (part.askedBack || part.text.length > 500 || part.label?.kind === 'answer' || cutAnswer(part.text) !== part.text) return false;
  if (LAW_LIMB.test(part.text) || answersOnly(part.text)) return false;
  if (part.label?.ranked && toldFirst(part.text)) return false;
  if (/\?\W*(?:\([^)]*\)\W*)?$/.test(part.text)) return true;
  const item = part.bullet || part.label?.kind === 'bare' || part.label?.kind === 'question';
  return (
    item &&
    part.text.split(/\s+/).length > 2 &&
    !WHOLE.test(part.text) &&
    (QUESTION_START.test(part.text) || (!/[.]$/.test(part.text) && (!/\d/.test(part.text) || /;(?: and)?$/.test(part.text))))
  );
}

/** "The contract was awarded to them in May.": a whole sentence that says something; what is asked for by its name has no verb of its own. */
export const isStatement = (text: string): boolean =>
  /\.\s*$/.test(text) &&
  !text.includes('?') &&
  !/^\W*(?:whether|if|please|how|what|which|who|when|where|why|i|we)\b/i.test(text) &&
  VERB.test(text.replace(/\b(?:where|that|which|who|whom|whose|when|as|if|whether)\b.*$/is, ''));
const VERB = cue(/\b(?:is|are|was|were|has|have|had|does|did|will|can|cannot)\b/);

/** "The number of boats that sank", "Copies of any advice": what is wanted, told by its name alone. */
export const namesThing = (text: string): boolean => THING.test(text);
const THING = cue(/^\W*(?:the|an?|any|all|each|every|copies|copy|details|whether)\b[^.?!:;]{10,250}$/);

/** "Link to the last survey:" below the questions: a thing told by its name, with room for it left behind the colon. */
export const leavesRoom = (part: Part | undefined): boolean =>
  part !== undefined && !part.label && !part.bullet && !part.block.cell && LEAVES_ROOM.test(part.text);
const LEAVES_ROOM = cue(/^\W*(?:(?:the|an?|any) )?(?:links?|cop(?:y|ies)|web ?address|url)\b[^.?!:;]{4,120}:\s*$/);

/** "14", "Nil.", "Not held.", "See note (b)": no question reads so. */
export const answersOnly = (text: string): boolean => PLAIN_ANSWER.test(text);
/** "Not held", "See note (b)": what an answer says that tells nothing itself. */
export const TELLS_NOTHING = String.raw`not (?:held|recorded|known|applicable)\b|see (?:note|above|below|attached|annex)\b`;
const PLAIN_ANSWER = cue(
  new RegExp(
    String.raw`^\W*(?:[£<>]?\d[\d,.]*(?: ?%| ?(?:k|m|million))?\W*$|(?:yes|no(?!\.? of\b)|nil|none|n/a|zero)(?:\W|$)(?!.*\?)|${TELLS_NOTHING})`,
  ),
);

/** True for a part that asks by its mark, its first words or its label. */
export const asks = (part: Part): boolean => part.text.includes('?') || QUESTION_START.test(part.text) || part.label?.kind === 'question';

/** A lead-in whose list only spells out one wish: "every incident, with:", "these crossings:". */
export function qualifies(lead: Part, items: readonly Part[]): boolean {
  if (!/[:,-]\s*$/.test(lead.text)) return false;
  const numbered = items.some((part) => part.label);
  const words = items.map((part) => part.text.split(/\s+/).length);
  const mean = words.reduce((a, b) => a + b, 0) / words.length;
  if (items.some((part) => part.text.includes('?')) || items.every(({ text }) => /^\W*how (?:many|much|long|often)\b/i.test(text)))
    return false;
  if (
    /\b(?:with|by|such as|including|included?|for example|e\.g\.|namely|split into|broken down (?:by|into)|places|crossings|sites|areas|streets)\s*:?\s*$/i.test(
      lead.text.replace(/[:,\s-]+$/, ''),
    )
  )
    return !numbered || mean < 7;
  return (
    mean <= 4.5 &&
    !items.some((part) => QUESTION_START.test(part.text)) &&
    lead.text.split(/\s+/).length > 6 &&
    !/\b(?:following|questions|please|tell me|answer)\b.{0,25}$/i.test(lead.text)
  );
}

export const isLead = (part: Part): boolean => /[:-]\s*$/.test(part.text);
export const join = (parts: readonly Part[]): string => parts.map((part) => part.text.trim()).join(' ');

/** Cut an answer that stands on the question's own line: after the question mark, or a short tail that reads as an answer. `below`: another paragraph can hold it. */
export function cutAnswer(text: string, below = false): string {
  const quoted = /^\s*("[^"]{10,}")\W*\s+(?=[A-Z])/.exec(text)?.[1];
  if (quoted) return quoted;
  const says = ANSWERS.exec(text);
  if (says) return text.slice(0, says.index + 1);
  // "When was it adopted? Please provide a copy. Not held. The port published …"
  const bare = BARE_ANSWER.exec(text);
  if (bare) return text.slice(0, bare.index + 1);
  // "Please send your policy. WE DO NOT HAVE ONE"
  const shouted = !/[A-Z]{2}\W*$/.test(text.slice(-8))
    ? undefined
    : /^([\s\S]*[a-z]{3}[\s\S]*?[.?])\s+[A-Z][A-Z' ,;-]{8,}[A-Z.]*$/.exec(text)?.[1];
  if (shouted) return shouted;
  // "Who has the lease (if let) Fathom Boats Ltd": a name behind the bracket that closes what asks
  const named = NAME_BEHIND.exec(text)?.[1];
  if (named) return named;
  // "When was it last inspected 22nd August 2023": a day behind what asks for one
  const dated = (DAY_BEHIND.exec(text) ?? TIME_BEHIND.exec(text))?.[1];
  if (dated && !LEADS_TO_DAY.test(dated)) return dated;
  const mark = text.lastIndexOf('?');
  // "How many times was section 40 applied?"
  if (/\?\W*$/.test(text.slice(mark))) return text;
  if (
    mark >= 0 &&
    !/^\s*(?:\(|e\.g|ie\b|if (?:so|yes|no|not|any)\b|please|say|show|and\b)|\bplease\W*$/i.test(text.slice(mark + 1)) &&
    !stillAsks(text.slice(mark + 1), below)
  )
    return text.slice(0, mark + 1);
  const tail =
    /^(.{15,}?\)?)\s+((?:[\d,.]+%?|£[\d,.]+\w*|yes|no|nil|none|zero|n\/a|not (?:(?:held|recorded|kept|known|collected)(?: centrally| (?:by|at|with) (?:us|(?:the|this) [a-z]+))?|applicable)|section \d+\b.*|exempt\b.*|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{4}))\s*$/i.exec(
      text,
    );
  return tail?.[1] &&
    !/\b(?:of|in|during|throughout|since|from|to|and|until|by|between|before|after|for|at|over|under|above|below|than|the|least|most|exceeding|exceeds|costing|worth|aged|age|note|table|annex|appendix|schedule|question|part|section|page|number|no\.?|round|phase|stage|tranche|batch|lot|band|grade|tier|level|zone|ward|area|district|class|category|type|group|year|term|week|quarter|month|item|volume|edition|version|step|room|floor|block|unit|gate|pier|platform|junction|route|line|channel|priority|windows|covid|a|m|\d{1,2}(?:st|nd|rd|th)?|january|february|march|april|may|june|july|august|september|october|november|december)$/i.test(
      tail[1],
    )
    ? tail[1]
    : text;
}

const NAME_BEHIND =
  /^(\W*(?:[Ww]ho|[Ww]hom|[Ww]hich|[Ww]hat|[Ww]here)\b[^?]{10,}\))\s+(?:[A-ZÀ-Þ][\w&'’.-]*(?:,? (?:[A-ZÀ-Þ][\w&'’.-]*|of|and|the|&))*) (?:[A-ZÀ-Þ][\w&'’.-]+)\W*$/u;

const DAY_BEHIND = new RegExp(
  String.raw`^(\W*(?:when\b|(?:on )?what date|(?:the )?date (?:of|when|on which))[^?]{10,}?)\s+\d{1,2}(?:st|nd|rd|th)? (?:${FULL_MONTH}) (?:19|20)\d\d\W*$`,
  'i',
);
/** "Mean handover time in April 47 minutes 12 seconds". */
const TIME_BEHIND =
  /^(\W*(?:(?:the|what (?:is|was) the) )?(?:mean|average|median|longest|shortest|typical|maximum|minimum)\b[^?]{6,}?)\s+(?:\d[\d,.]* (?:years?|months?|weeks?|(?:working )?days?|hours?|minutes?|mins?|seconds?)(?:,? (?:and )?|\W*$))+$/i;
const LEADS_TO_DAY =
  /\b(?:within|over|under|every|about|least|most|exceed(?:s|ing)?|of|on|in|since|from|to|and|until|by|before|after|for|at|between|than|the|dated|ended|ending)$/i;

/** Words that answer, a sentence of their own behind a wish. */
const BARE_ANSWER =
  /(?<=\?[^?]{0,20}\bplease [^.?]{4,80})[.](?= (?:Not (?:held|applicable|known|recorded)|None|Nil|N\/A|Yes|No|Unknown|Exempt)\b(?:[.,;:]| [-–]|\s*$))/i;
/** A sentence that shows or finds something: the answer on the question's own line. */
const ANSWERS =
  /[.?:](?= (?:The|These|This|Our) (?:(?:\w+ )?(?:tables?|figures?|charts?|lists?|graphs?|documents?|spreadsheets?|attachments?)(?: \w+)? (?:below |above )?(?:shows?|gives?|lists?|sets? out|provides?|details?|contains?|is|are) |(?:Council|Trust|Department|Force|Office|Authority|University|Board) (?:does|holds?|has|is|was) )|(?<=[.?]) (?:Please (?:see|find|refer)|See (?:below|attached|above)|There (?:is|are|was|were) |We (?:hold|do|have|are|were|spent|received) ))/;

/** "the cost to date. We had spent …", "a copy of the survey, this is exempt": what is asked, where something is said of it; null where nothing is. */
export function toldFirst(text: string): string | null {
  const [, second = 0] = sentenceStarts(text);
  const told =
    /^[^?.]{6,140}?(?=,\s+(?:(?:this|these|that|it|they|we|I)\s|(?!(?:and|or|which|who|that|where|whose|when|how|what|if|as|but)\b)(?:[a-z-]+\s){1,3}(?:is|are|was|were|has|have)\s(?!(?:been|to)\b))|:\s+(?:we|it|they|there|this|these|yes|no|none|nil|not|£?\d)\b)/.exec(
      text,
    )?.[0] ?? text.slice(0, second).replace(/[.\s]+$/, '');
  return told.length > 5 && told.length < 250 && !told.includes('?') ? told : null;
}

/** "Do you mean boats of ours?", "It is not clear which pier you are referring to. Could you clarify?": the office asks the requester. */
export const asksBack = (text: string): boolean => ASKS_BACK.test(text);
const YOU_MEAN = String.raw`you (?:mean|meant|have in mind|had in mind|seek|require|want|are (?:referring|interested|seeking|asking|looking|after)|were (?:referring|asking|seeking)|would (?:like|want|class)(?! to know)|wish(?! to know))`;
const ASKS_BACK = cue(
  new RegExp(
    String.raw`\b(?:do|did) you (?:mean|have in mind|want us|wish us)\b|\bwhat (?:exactly |precisely )?do you mean\b|\b(?:not|n't) (?:entirely |quite |very |at all )?(?:clear|sure|certain)(?: to us)? (?:from your (?:request|question|e-?mail) )?(?:what|which|whether|how|when|who|if) [^.?\n]{0,80}\byou\b|\b(?:could|can|would) you (?:please |kindly )?clarify\W*$|\b(?:clarify|specify|confirm|state|say|explain|advise|indicate|tell us|let us know|know)\b[^.?\n]{0,60}\b(?:${YOU_MEAN}|(?:is|are) of interest to you)\b|\b(?:we|i) (?:would )?(?:need|require) (?:some |more |further |additional )+(?:clarification|information|details?)\b[^.\n]{0,60}\b(?:from you|to answer|before|in order)\b`,
  ),
);
