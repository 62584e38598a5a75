import { cue } from '../model/cue.js';
import { REQUEST_SENTENCE, WISH } from './cues.js';
import { sentenceStarts } from './parts.js';

/** What a clause of a request begins with: a question word, or what is wanted. */
const BEGINS = String.raw`(?:(?:to know|to be told|to have|to see|to receive|for)\s+)?(?:how (?:many|much|long|often|old|far|is|are|was|were|do|does|did|has|have|the)|what|which|who|whom|whose|when|where|why|whether|if (?:the|you|any|there|it|so)|(?:the|a|any|all) (?:(?:[a-z]+ ){0,2}(?:number|numbers|cost|costs|total|amount|name|names|proportion|percentage|share|dates?|average|value|list|copy|copies|breakdown|details|reasons?|report|reports|policy|minutes|sum|length)|(?!freedom|environmental|act)[a-z]+(?: [a-z]+)? of)\b|copies of|details of|number of|names of|dates of|(?:the|your) (?:longest|shortest|highest|lowest|largest|smallest|most|average|youngest|oldest) [a-z]+|(?:the|those) (?!freedom|environmental|act)[a-z]+ of)`;
const FIRST = new RegExp(String.raw`\b${BEGINS}`, 'i');
const NEXT = new RegExp(String.raw`(?:[;,]\s*(?:and\s+|also\s+|or\s+)*|\s+and\s+(?:also\s+)?)(?=${BEGINS})`, 'gi');
const OPENS = cue(
  /^\W*(?:please|kindly|(?:could|can|would|will) you|i (?:would|should|also|am|want|wish)|you (?:also |have |had )?(?:asked|requested|wanted|wished|wrote|sought|said)|and|also|finally|in addition)\b/,
);

const WAS_FOR = /\b(?:was|is|asks?) for(?= (?:the|a|any|all|copies|details|how|what)\b)/i;
const ASKING =
  /\b(?:asked|requested|sought|wrote|said|wanted|wished|like|want|wish|know|tell (?:me|us)|advise|confirm|provide|send|supply|give|request)\b(?: me| us)?/i;

/**
 * The wishes of a request that is told in sentences: "You asked how many boats there are, what they cost and whether any is for sale" has
 * three. Empty where it has fewer than two, or what it lists are no wishes of their own.
 */
export function wishesIn(text: string): string[] {
  const starts = sentenceStarts(text);
  const sentences = starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length).trim());
  const found = sentences.flatMap((sentence) => {
    const asks = sentence.includes('?') || OPENS.test(sentence) || REQUEST_SENTENCE.test(sentence);
    const verb = asks && !WISH.test(sentence) ? (WAS_FOR.exec(sentence) ?? ASKING.exec(sentence)) : null;
    const rest = verb ? sentence.slice(verb.index + verb[0].length) : '';
    const first = FIRST.exec(rest);
    return first ? clausesOf(rest.slice(first.index)) : [];
  });
  return found.length > 1 ? found : [];
}

/** Clauses of one sentence, divided at semicolons where it has some, else at commas and "and". */
function clausesOf(sentence: string): string[] {
  const marked = sentence.includes(';');
  const cuts = [...sentence.matchAll(NEXT)].filter((match) => !marked || match[0].startsWith(';'));
  const starts = [0, ...cuts.map((match) => match.index + match[0].length)];
  const ends = [...cuts.map(({ index }) => index), sentence.length];
  return starts
    .map((start, index) =>
      sentence
        .slice(start, ends[index])
        .replace(/[\s.,;]+$/, '')
        .replace(/^(?:to (?:know|be told|have|see|receive)|for)\s+/i, ''),
    )
    .filter(Boolean);
}
