import type { Stretch } from '../model/answer.js';
import { cue } from '../model/cue.js';
import type { Document } from '../model/document.js';
import { REPLY_HEADING } from '../model/landmarks.js';
import { trim } from './cuts.js';
import { mentionsOf } from './label.js';
import type { Part } from './parts.js';
import { sentenceStarts } from './sentences.js';
import type { Asked, Zoning } from './zones.js';

/** A review lets an answer be what it was. */
const STANDS = cue(
  /\b(?:stands?|stood|(?:was|were|is|are) (?:right|correct|unchanged)|remains? (?:the same|unchanged|as)|uphold (?:our|the) (?:original |first |earlier )?(?:answers?|responses?|repl(?:y|ies))|no change)\b/,
);
const NOT = cue(/\b(?:not|no longer|cannot|withdr\w+|wrong|incorrect)\b/);

/** The earlier answer to a question of a review that quotes it and says that it stands; none where it says no such thing. */
export function standing(
  document: Document,
  parts: readonly Part[],
  { echo, reply }: Zoning,
  asked: Asked,
  index: number,
  number: string | null,
): Stretch[] {
  const kept = parts.slice(reply.from, reply.to).some(({ text }) => number && sentencesOf(text).some((one) => lets(one, number)));
  const quoted = parts.slice(echo.from, echo.to);
  const question = kept ? quoted.findLastIndex((part) => asked(part) === index) : -1;
  if (question < 0) return [];
  const after = quoted.slice(question + 1);
  const next = after.findIndex((part) => asked(part) >= 0 || REPLY_HEADING.test(part.text));
  const answer = next < 0 ? after : after.slice(0, next);
  const [first, last] = [answer[0], answer.at(-1)];
  if (!first || !last) return [];
  return [
    {
      span: unquoted(document, { start: first.label?.kind === 'answer' ? first.span.start : first.whole.start, end: last.whole.end }),
      entity: null,
      period: null,
      joint: false,
    },
  ];
}

const lets = (sentence: string, number: string): boolean =>
  STANDS.test(sentence) && !NOT.test(sentence) && mentionsOf(sentence).includes(number);

const sentencesOf = (text: string): string[] => {
  const starts = sentenceStarts(text);
  return starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length));
};

/** Without the quotation marks round it. */
function unquoted(document: Document, span: Stretch['span']): Stretch['span'] {
  const { start, end } = trim(document, span);
  const marks = /^["']$/.test(document.reading[start] ?? '') && /^["']$/.test(document.reading[end - 1] ?? '') && end - start > 2;
  return marks ? { start: start + 1, end: end - 1 } : { start, end };
}
