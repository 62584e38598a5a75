import { type Answer, doubt, inDoubt, type Located } from '../model/answer.js';
import type { Span } from '../model/span.js';

/**
 * "Questions 1 and 2. There were 41, and 12 of them were of that sort": where two questions that one paragraph answers got the same figure, it is the first
 * one's, and what was asked second may be another. None of something may be told of both.
 */
export function figureTwice(answers: readonly Answer[], located: readonly Located[]): Answer[] {
  const taken: Span[] = [];
  return answers.map((answer, index) => {
    const own = located[index]?.stretches.some(({ joint }) => joint)
      ? answer.values.find(({ kind, value }) => kind === answer.kind && value === answer.value && FIGURES.has(kind) && value !== 0)
      : undefined;
    if (!own || BOTH.test(answer.text)) return answer;
    const again = taken.some(({ start, end }) => start === own.span.start && end === own.span.end);
    taken.push(own.span);
    return again && answer.confidence === 'high' ? inDoubt(answer, doubt('pairing/ambiguous')) : answer;
  });
}
const FIGURES: ReadonlySet<string> = new Set(['count', 'money', 'percentage']);
const BOTH = /\b(?:both|each|either|together|combined|the (?:two|three|same))\b/i;
