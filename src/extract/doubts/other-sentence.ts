import { type Doubt, doubt } from '../../model/answer.js';
import { contentWords } from '../../model/words.js';
import type { Reading } from '../reading.js';
import { askingOf } from '../rules/boolean/asking.js';
import { isDenied } from '../rules/boolean/polarity.js';
import { answering } from '../rules/boolean/said.js';
import { placeIn, sentenceAt } from '../sentences.js';

/**
 * "Yes, wardens patrol the harbour. They stopped doing so at night on Sundays in 2021", where it was asked whether they do so at night on Sundays; "No huts were
 * added in 2023. The hut for lifeboat crews was built in 2019": a sentence further on has words of the question that the yes or no lacks, and says the opposite.
 */
export function toldFurtherOn({ headline: { kind, claim }, passages, question: { text } }: Reading): Doubt[] {
  const place = kind === 'boolean' && claim ? placeIn(passages, claim.span) : null;
  if (!place) return [];
  const { stems } = askingOf(text);
  const { start, end } = sentenceAt(place.text, place.span);
  const own = new Set(contentWords(place.text.slice(start, end)));
  // a yes or no alone is of all that was asked
  if (own.size < 3 && ![...stems].some((word) => own.has(word))) return [];
  const lacked = [...stems].filter((word) => !own.has(word));
  const opposite = answering(place.text.slice(end)).some(({ words }) => {
    const said = new Set(contentWords(words));
    return lacked.filter((word) => said.has(word)).length > 1 && isDenied(words, stems) === claim?.value && !UNREAL.test(words);
  });
  return opposite ? [doubt('reading/compete', String(!claim?.value))] : [];
}
const UNREAL = /\b(?:if|should|would|could|may|might|can|whether|please|will|plans?|proposed)\b/i;
