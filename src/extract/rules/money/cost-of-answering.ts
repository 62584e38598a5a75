import type { Span } from '../../../model/span.js';

/** The cost limit of the law (£450, £600, £25 an hour: SI 2004/3244) and what the work of answering would cost are never an answer. */
export function isCostOfAnswering(text: string, span: Span): boolean {
  const around = text.slice(Math.max(0, span.start - 120), span.end + 60);
  return /\b(?:appropriate limit|cost limit|cost of compliance|statutory limit|fees regulations|per hour|an hour|(?:18|24|3\.5) hours|hours of work|would cost|limit (?:is|of|set)|the limit)\b/i.test(
    around,
  );
}
