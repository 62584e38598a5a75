import { cue } from '../model/cue.js';
import { REPLY_HEADING, REPLY_SENTENCE, RIGHTS } from './cues.js';
import type { Opening } from './pair.js';
import type { Part } from './parts.js';

/**
 * Openings for the questions that wording found no place for: where as many paragraphs stand between two sure places as questions are
 * left between them, each answers one in its order. The order alone says so: such an opening has no margin. None where answers go by labels, or
 * wording found fewer than half.
 */
export function inOrder(openings: readonly Opening[], reply: readonly Part[], count: number): Opening[] {
  if (openings.length < count / 2 || openings.some(({ labelled }) => labelled) || !ascends(openings)) return [...openings];
  const taken = new Set(openings.map(({ part }) => part));
  const free = reply.filter((part, index) => !taken.has(part) && begins(part, reply[index - 1]));
  const filled: Opening[] = [];
  for (let at = 0; at <= openings.length; at += 1) {
    const [before, after] = [openings[at - 1], openings[at]];
    const from = before ? Math.max(...before.questions) + 1 : 0;
    const to = after ? Math.min(...after.questions) : count;
    const between = free.filter(
      ({ index }) =>
        index > (before?.part.index ?? -1) &&
        index < (after?.part.index ?? Number.POSITIVE_INFINITY) &&
        !(after && after.offset > 0 && index === after.part.index),
    );
    if (to > from && between.length === to - from)
      for (const [step, part] of between.entries())
        filled.push({ part, offset: 0, questions: [from + step], fit: 0, margin: -1, labelled: false });
    if (after) filled.push(after);
  }
  return filled;
}

const ascends = (openings: readonly Opening[]): boolean =>
  openings.every(({ questions }, index) => index === 0 || Math.min(...questions) > Math.max(...(openings[index - 1] as Opening).questions));

/** A paragraph that may begin an answer: no cell or heading, no rest of the one above it, nothing that speaks of the letter or the law. */
export const begins = (part: Part, before: Part | undefined): boolean =>
  !part.block.cell &&
  !part.heading &&
  !part.bullet &&
  (/[.;!]\W*$/.test(part.text) || /\d/.test(part.text)) &&
  !goesOn(part, before) &&
  !speaksOfLaw(part) &&
  !REPLY_HEADING.test(part.text) &&
  !REPLY_SENTENCE.test(part.text) &&
  !RIGHTS.test(part.text);

/** The rest of the paragraph above, by its first words or by how that one ends. */
export const goesOn = (part: Part, before: Part | undefined): boolean =>
  GOES_ON.test(part.text) ||
  /^[a-z]/.test(part.text) ||
  (before !== undefined && !before.heading && !before.block.cell && before.text.length > 60 && /[\w,;-]$/.test(before.text.trim()));

/** A paragraph on the law, the public interest or the letter itself. */
export const speaksOfLaw = ({ text }: Part): boolean => ASIDE.test(text);

const GOES_ON = cue(
  /^\W*(?:this|these|that|those|such|it(?! is (?:hoped|expected|intended|planned|not|possible|likely))|they|however|therefore|moreover|furthermore|in addition|additionally|further|although|nevertheless|accordingly|on balance|in favour|against|as (?:above|stated)|we (?:recognise|consider|took|have (?:weighed|considered))|having)\b/,
);
const ASIDE = cue(
  /^\W*(?:sections?|regulations?|exemptions?|s\.|factors?|public interest|harm|balance|in (?:general|all)|please note|i can confirm|we can confirm|i confirm|your request|(?:we|i) (?:do )?hold (?:(?:the|some|this|all|most|of) )*information\b|searches|some background|by way of|every effort|you'll appreciate|you will appreciate)\b/,
);
