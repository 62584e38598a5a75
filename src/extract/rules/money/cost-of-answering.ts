import type { Span } from '../../../model/span.js';
import { sentenceAt } from '../../sentences.js';

/** The cost limit of the law (£450, £600, £25 an hour: SI 2004/3244) and what the work of answering would cost are never an answer. */
export function isCostOfAnswering(text: string, span: Span, question = ''): boolean {
  const around = text.slice(Math.max(0, span.start - 120), span.end + 60);
  // where a rate was asked for, an amount an hour answers
  const rate = /\b(?:rates?|hourly|per hour|an hour|charges?|fees?|pay|paid|wages?|salar\w+)\b/i.test(question);
  if (!rate && /\b(?:per hour|an hour)\b/i.test(around)) return true;
  // "The appropriate limit for the Board, which is no department for the purposes of the Regulations, is £450"
  const { start, end } = sentenceAt(text, span);
  if (/\bappropriate limit\b/i.test(text.slice(start, end))) return true;
  return /\b(?:(?:appropriate|prescribed) (?:limit|amount|sum)|cost limit|cost of compliance|statutory limit|fees regulations|(?:18|24|3\.5) hours|hours of work|would cost|limit (?:is|of|set)|the limit)\b/i.test(
    around,
  );
}
