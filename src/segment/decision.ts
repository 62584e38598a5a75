import { mentionsOf } from './label.js';
import type { Part } from './parts.js';
import { sentenceStarts } from './sentences.js';

/**
 * "Decision", and below it "Point (a) is released. Points (b) and (c) are refused.": what becomes of each question, told before each is taken up. It
 * answers none of them.
 */
export function isDecision(part: Part, at: number, parts: readonly Part[]): boolean {
  const over = parts[at - 1];
  // at the head of the reply the title may stand with the request above it
  if (at > 0 && !(over?.heading && DECISION.test(over.text))) return false;
  const named = new Set(mentionsOf(part.text));
  if (named.size < 2) return false;
  const starts = sentenceStarts(part.text);
  const said = starts.map((start, index) => part.text.slice(start, starts[index + 1]));
  const below = parts.slice(at + 1).map(({ text, label }) => `${label?.paths.map((path) => `(${path})`).join(' ')} ${text}`);
  const again = [...named].filter((path) => below.some((text) => text.includes(`(${path})`)));
  return said.every((sentence) => mentionsOf(sentence).length > 0 && BECOMES.test(sentence)) && again.length >= named.size / 2;
}
const DECISION = /^\W*(?:the |our |my |summary of (?:the |our )?)?(?:decisions?|outcomes?|summary|conclusions?|determination|result)\W*$/i;
const BECOMES =
  /\b(?:is|are|has been|have been|be) (?:therefore |being |hereby )?(?:released|disclosed|refused|withheld|provided|granted|not held|exempt|excepted|answered|set out)\b|\b(?:nothing|not|no)\b[^.]*\b(?:held|release|hold)\b/i;
