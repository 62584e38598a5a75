import { type Doubt, doubt, type Stretch } from '../model/answer.js';
import { cue } from '../model/cue.js';
import type { Document } from '../model/document.js';
import type { Question } from '../model/questionnaire.js';
import type { Span } from '../model/span.js';
import { WHOLE } from './cues.js';
import { minus, trim } from './cuts.js';
import { mentionsOf } from './label.js';
import type { Opening } from './pair.js';
import type { Part } from './parts.js';
import { PART_FOR_ALL, REFUSED, REFUSED_IF_ALONE } from './refused.js';
import { nextStart, sentenceStarts } from './sentences.js';
import { endOfQuestion } from './wording.js';
import type { Zoning } from './zones.js';

/** What a question without a place of its own gets. */
export interface Whole {
  readonly stretches: readonly Stretch[];
  readonly doubts: readonly Doubt[];
}
export const NOTHING: Whole = { stretches: [], doubts: [] };

/**
 * What questions without places of their own get: the whole reply when there are no places at all, or a statement on the whole request. The letter
 * is gone through once, when the first of them asks.
 */
export function fromGeneral(
  document: Document,
  reply: readonly Part[],
  questions: readonly Question[],
  openings: readonly Opening[],
): (question: Question) => Whole {
  let found: ((question: Question) => Whole) | null = null;
  return (question) => {
    if (!found) {
      const body = reply.filter((part) => part.text.trim());
      const left = openings.length ? leftOver(document, body, questions, openings) : null;
      found = left ? () => left : unopened(document, body, questions);
    }
    return found(question);
  };
}

/** For a reply that opens no question. */
function unopened(document: Document, body: readonly Part[], questions: readonly Question[]): (question: Question) => Whole {
  const joint = questions.length > 1;
  const decisive = body.filter((part) => WHOLE.test(part.text));
  const refusal =
    body.find((part) => REFUSED.test(part.text)) ?? (decisive.length ? undefined : body.find((part) => REFUSED_IF_ALONE.test(part.text)));
  const sentences = body.flatMap((part) => sentencesNaming(part, part === refusal, refusal !== undefined && part.index > refusal.index));
  const naming = (number: string): readonly Span[] => sentences.flatMap(({ named, span }) => (named === number ? [span] : []));
  const apart = questions.map((other) => ({ other, spans: other.number ? naming(other.number) : [] }));
  const told = refusal
    ? [...forAll(refusal, body), ...reasonsOver(refusal, body), ...refusing(refusal, body)]
    : joint && decisive.length
      ? decisive
      : body;
  const [first] = told;
  const opens = first && first === refusal ? opensRefusal(first.text) : 0;
  const start = first && (opens ? first.span.start + opens : first.whole.start);
  const span = start === undefined ? null : trim(document, { start, end: (told.at(-1) as Part).whole.end });
  const ofEach = decisive.some(({ text }) => SWEEPS.test(text)) && !body.some(({ text }) => OF_SOME.test(text));
  return (question) => {
    const own = joint && decisive.length && question.number ? naming(question.number) : [];
    if (own.length)
      return {
        stretches: own.map((span) => ({ span: trim(document, span), entity: null, period: null, joint: false })),
        doubts: [doubt('pairing/ambiguous')],
      };
    if (!span || span.end <= span.start) return NOTHING;
    // where one question is named apart, the rest may not mean all of them
    const others = apart.flatMap(({ other, spans }) => (other === question ? [] : spans));
    return {
      stretches: minus(document, span, others).map((own) => ({ span: own, entity: null, period: null, joint })),
      doubts: joint && (others.length || !ofEach) ? [doubt('pairing/general')] : [],
    };
  };
}

/** Where the refusal begins in its paragraph: what the body does and does not do stands before, what it would cost to comply belongs to it. */
function opensRefusal(text: string): number {
  const starts = sentenceStarts(text);
  const last = starts.find((at) => REFUSED.test(text.slice(0, nextStart(text, at))));
  if (last === undefined) return 0;
  const end = nextStart(text, last);
  let at = starts.findLastIndex((start) => start <= last && REFUSED.test(text.slice(start, end)));
  while (at > 0 && OF_COMPLYING.test(text.slice(starts[at - 1], starts[at]))) at -= 1;
  return starts[at] ?? 0;
}
const OF_COMPLYING = cue(/\b(?:cost (?:of|limit|threshold)|appropriate limit|hours?\b|exceeds?|estimated?|complying|comply)\b/);

/** A statement that takes in the whole request, or that has its answer elsewhere; a provision that is explained takes in nothing. */
const SWEEPS = cue(
  /\b(?:attached|enclosed|(?:file|spreadsheet|document|table)s? (?:below|attached)|\d+ ?[km]b|published|available|section ?1[24]|s\.? ?1[24]|cost limit|appropriate limit|(?:your|the|this) (?:\w+ )?(?:request|questions?)|(?:the|all|any|this|that|requested|such) (?:\w+ )?(?:information|data|material|records?)|entirety|for (?:both|all|each)|questions? \d+|provide you with|it (?:is|has|cannot|can not))\b/,
);

/** "Some of the information is being withheld": what is said of it is not said of each question. */
const OF_SOME = cue(
  /\b(?:some|parts?|certain|much|most|an? (?:small )?(?:amount|part|portion|number)) of (?:the|this|that|your|what|it)\b[^.;]{0,60}\b(?:withh[eo]ld\w*|exempt|refus\w+|redact\w+|not (?:held|being)|do(?:es)? not hold)\b|\bwith(?:h[eo]ld\w*) (?:some|parts?|certain)\b/,
);

/** "To answer we would have to open 27,000 files", right over the refusal: how the cost comes about. */
function reasonsOver(refusal: Part, body: readonly Part[]): readonly Part[] {
  const above = body.slice(0, body.indexOf(refusal));
  const tellsCost = ({ text }: Part): boolean => WORK.test(text) || SUM.test(text) || ESTIMATE.test(text);
  const reasons = above.slice(above.findLastIndex((part) => !tellsCost(part)) + 1);
  return SECTION.test(refusal.text) && reasons.some(({ text }) => WORK.test(text) || ESTIMATE.test(text)) ? reasons : [];
}
const WORK = cue(
  /\b(?:in order to|would (?:be necessary|need|have|require|involve|take|mean)|necessary to|manual(?:ly)?|one by one|each of (?:the|these|those))\b.{0,200}\b(?:read|open|check|search|examine|review|look|listen|go(?:ing)? through|interrogat\w+|records?|files?|cases?|incidents?)\b/s,
);
const ESTIMATE = cue(
  /\bestimat\w+\b[^.]*\b(?:cost|exceed\w*|hours?|limit|time)\b|\bwould (?:exceed|cost|take)\b|\bcosts? (?:of|to) (?:provid|supply|comply|locat|retriev|answer|respond|process)\w*\b[^.]*\b(?:above|over|beyond|exceeds?|greater than|in excess of)\b/,
);
/** "27,516 x 9 minutes = 4,127 hours" */
const SUM = cue(/\d\s?[x*\u00d7]\s?[£\d].{0,40}=|\b(?:minutes|hours)\b/);

/** What stands over the sentence that refuses all for one part of it, from where the section is cited: which part, and why. */
function forAll(refusal: Part, body: readonly Part[]): readonly Part[] {
  const above = PART_FOR_ALL.test(refusal.text) && !SECTION.test(refusal.text) ? body.slice(0, body.indexOf(refusal)) : [];
  const from = above.findIndex(({ text }) => SECTION.test(text) && LIMIT.test(text));
  return from < 0 ? [] : above.slice(from);
}
const LIMIT = cue(/\b(?:exceed\w*|limit)\b/);

/** The paragraph that refuses the whole request, with those below it where they only say under which section and why. */
function refusing(refusal: Part, body: readonly Part[]): readonly Part[] {
  const below = body.slice(body.indexOf(refusal));
  if (SECTION.test(refusal.text) || !below.some(({ text }) => SECTION.test(text))) return [refusal];
  const advice = below.findIndex(({ text }) => ADVICE.test(text));
  return advice > 0 ? below.slice(0, advice) : below;
}
const SECTION = cue(/\b(?:(?:sections? |s\.? ?)1[24]\b|(?:regulations? |reg\.? ?)1[02]\(4\)\(b\))/);
const ADVICE = cue(
  /^\W*(?:(?:under |in accordance with )?(?:sections?|s\.?) ?16\b|(?:duty to )?(?:provide )?advice and assistance|(?:right of )?review\b)/,
);

/** "The figures are in the attached file" answers what few openings leave over. */
function leftOver(document: Document, body: readonly Part[], questions: readonly Question[], openings: readonly Opening[]): Whole {
  const paired = new Set(openings.flatMap((opening) => opening.questions)).size;
  if (paired > questions.length / 2) return NOTHING;
  // what stands right below the place of a question is its answer
  const taken = new Set(openings.flatMap(({ part, labelled }) => [...(labelled ? [part.index] : []), part.index + 1]));
  const free = body.filter((part) => !taken.has(part.index));
  // what the Act gives a right to, "subject to the cost limit", stands above what refuses the request
  const first = free.find(({ text }) => REFUSED.test(text)) ?? free.find(({ text }) => SWEEPING.test(text));
  if (!first) return NOTHING;
  let end = first.whole.end;
  for (const part of body)
    if (part.index > first.index && part.whole.start <= end + 3 && WHOLE.test(part.text) && !part.label) end = part.whole.end;
  return {
    stretches: [{ span: trim(document, { start: first.whole.start, end }), entity: null, period: null, joint: true }],
    doubts: [doubt('pairing/general')],
  };
}

const NONE = cue(/\b(?:no (?:\w+ )?(?:records?|information|data)|not (?:hold|held|recorded))\b/);
const TURNS_TO = cue(
  /\b(?:as (?:to|for|regards)|on|for|regarding|in (?:relation|respect|regard|answer) (?:to|of)|with (?:regard|respect) to) (?:your )?(?:parts?|questions?|points?|items?) \d/,
);
/** "For question 4 you could name a shorter time": how it might be answered if it were asked otherwise. */
const NARROWS = cue(/\byou (?:could|may|might) (?:wish to |like to )?(?:name|narrow|limit|reduce|refine|restrict|specify|confine)\b/);
/** The sentences of a paragraph that name one question by its number: "there are no records for number 8 of your request". */
function sentencesNaming(part: Part, refuses: boolean, behind: boolean): { readonly named: string; readonly span: Span }[] {
  const starts = sentenceStarts(part.text);
  return starts.flatMap((start, index) => {
    const sentence = part.text.slice(start, starts[index + 1] ?? part.text.length);
    const [named, more] = mentionsOf(sentence);
    // what refuses the whole request says something else of a question that it names alone
    // "outside the Act we can tell you, as to part 5, that …"
    const apart = behind && TURNS_TO.test(sentence) && !NARROWS.test(sentence);
    if (named === undefined || more !== undefined || !(refuses || apart || NONE.test(sentence))) return [];
    // "Therefore there are none": the sentence before says why
    const from =
      index > 0 && /^\W*(?:therefore|accordingly|hence|thus|so|consequently|as such|for (?:this|that) reason)\b/i.test(sentence)
        ? (starts[index - 1] as number)
        : start;
    return [{ named, span: { start: part.span.start + from, end: part.span.start + start + sentence.length } }];
  });
}

/** Statements that take in whatever else was asked. */
const SWEEPING = cue(
  /\b(?:attached|enclosed|(?:section|s\.?) ?1[24]\b[^.]{0,30}\bappl|cost limit|18[- ]hour|(?:whole|all|rest|remainder|remaining|other) (?:of )?(?:your|the|this|questions?)\b.{0,60}(?:refus|exempt|not held|cost))/,
);

/** The paragraph of a letter that asks back which names the question, else the one that puts off the whole request. */
export function askedBack(document: Document, parts: readonly Part[], zoning: Zoning, question: Question): Stretch[] {
  const body = parts.filter(
    (part) =>
      part.index < zoning.reply.to &&
      !['debris', 'rights', 'sign_off'].includes(zoning.zones[part.index] ?? '') &&
      (part.text.length > 40 || part.label?.kind === 'question' || ASKS.test(part.text)),
  );
  const number = question.number ?? '';
  const named =
    body.find(
      (part) =>
        zoning.zones[part.index] === 'reply' &&
        part.label?.kind === 'question' &&
        part.label.paths.includes(number) &&
        // not the question itself
        !endOfQuestion(part.text, [question.text, ...question.also]),
    ) ??
    body.find(
      (part) =>
        (part.label?.kind === 'question' ? part.label.paths : [...mentionsOf(part.text), ...turnsTo(part.text)]).includes(number) &&
        /\?|clarif|let (?:me|us) know|need|\bonce (?:we|you)\b/i.test(part.text),
    );
  // where the questions stand in the reply itself, what is asked below one of them is asked of that one
  const quoted = zoning.zones.includes('echo');
  const part =
    named ??
    body.find((part) => quoted && zoning.zones[part.index] === 'reply' && !part.label?.paths.length && ASKS.test(part.text)) ??
    body.find((part) => /\b(?:until (?:we|you)|any part of your request|on hold)\b/i.test(part.text)) ??
    body.find((part) => /\b(?:before we (?:can|are able)|once (?:we|you) have)\b/i.test(part.text)) ??
    below(parts, zoning, question);
  if (!part) return [];
  // "Please let us know:", and what
  let end = part;
  if (/:\W*$/.test(part.text)) while (parts[end.index + 1]?.block.marker) end = parts[end.index + 1] as Part;
  const asksBack = ASKS_BACK.test(part.text);
  const span = trim(document, { start: part.whole.start, end: end.whole.end });
  return [{ span, entity: null, period: null, joint: true, ...(asksBack && { asksBack }) }];
}

/** The numbers that a preposition turns to: "With regard to 1, which years", "We shall also need to know, for number 4, whether". */
const turnsTo = (text: string): string[] => Array.from(text.matchAll(TURNED_TO), ([, number]) => number as string);
const TURNED_TO =
  /(?<=^\W*|[.,;?]\s)(?:for|on|as (?:to|for|regards)|regarding|concerning|turning to|in (?:relation|respect|regard) (?:to|of)|with (?:regard|respect|reference) to)\s(?:your\s)?(?:(?:numbers?|nos?\.?)\s)?(\d{1,2})(?=,)/gi;

/** "Could you tell us which years you want?" */
const ASKS = cue(
  /\b(?:please|kindly|could you|can you|would you)\b[^.?]*\b(?:clarify|specify|tell|know|confirm|indicate|say|advise|answer)\b[^.?]*(?:\?|:\W*$)|\b(?:do|did|are) you (?:mean|want|wish|require|interested|referring|looking|seeking|asking)\b[^.]*\?|\bwould you like\b[^.]*\?/,
);
/** "Question 1 - do you want all years?", "in respect of question 2, which boats you would like to know of", "until we have your reply". */
const ASKS_BACK = cue(
  /\?|\b(?:which|what|whether|how|when|who|whose|if)\b[^.]*\byou(?:r|'d)?\b|\bclarif\w+|\blet (?:us|me) (?:know|have)|\b(?:tell|give|send|provide) (?:us|me)\b|\buntil (?:we|you)\b|\bon hold\b|\b(?:once|before) (?:we|you)\b|\b(?:need|require) (?:to know|you to|further|more|some|additional)\b/,
);

/** The paragraph that stands right below the question and asks back: "1. How many boats are there? / It is not clear which harbour you mean." */
function below(parts: readonly Part[], zoning: Zoning, question: Question): Part | undefined {
  const at = parts.findIndex((part) => endOfQuestion(part.text, [question.text, ...question.also]));
  const next = at < 0 ? undefined : parts[at + 1];
  const asks = next && zoning.zones[next.index] === 'reply' && !next.label?.paths.length && ASKS_BACK_BELOW.test(next.text);
  return asks ? next : undefined;
}
const ASKS_BACK_BELOW = cue(
  /\b(?:clarif\w+|(?:not|n't) (?:entirely |quite |very )?(?:clear|sure|certain) (?:which|what|whether|how|when|who|if)|(?:please|could you|can you|would you|kindly) (?:please )?(?:specify|confirm|state|let (?:us|me) know|tell (?:us|me)|say|explain|narrow|provide (?:more|further))|do you mean|(?:need|require) (?:more|further|to know))\b/,
);
