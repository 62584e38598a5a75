import { type Doubt, doubt } from '../../model/answer.js';
import { overlaps } from '../../model/span.js';
import { contentWords } from '../../model/words.js';
import { figuresOf } from '../figures.js';
import type { Reading } from '../reading.js';
import { placeIn, sentenceAt } from '../sentences.js';

/**
 * "The rate for all staff was 9.2%. Among wardens it was 11.7%", where the rate among wardens is asked about: a figure in another sentence stands with a
 * telling word of the question that the one that is read lacks, and lacks none that this one has.
 */
export function namedElsewhere({ headline: { kind, claim }, passages, question: { text } }: Reading): Doubt[] {
  const role = kind === 'count' ? 'plain' : kind;
  const place =
    (kind === 'count' || kind === 'money' || kind === 'percentage') && claim && !claim.entity ? placeIn(passages, claim.span) : null;
  if (!place || claim?.value === 0 || !/[a-z]{3}/i.test(place.text.slice(0, place.span.start))) return [];
  const { weights } = place.passage;
  const most = Math.max(0, ...weights.values());
  const own = sentenceAt(place.text, place.span);
  // it is of them all
  if (ALL.test(text) || !ALL.test(place.text.slice(own.start, own.end))) return [];
  const mine = new Set(contentWords(place.text.slice(own.start, own.end)));
  const lacked = new Set(
    [...weights].filter(([word, weight]) => weight >= most * 0.7 && !mine.has(word) && /[a-z]/.test(word)).map(([word]) => word),
  );
  if (!lacked.size) return [];
  const other = figuresOf(place.text).find((figure) => {
    if (figure.role !== role || figure.value === 0 || overlaps(figure.span, own)) return false;
    const { start, end } = sentenceAt(place.text, figure.span);
    return contentWords(place.text.slice(start, end)).some((word) => lacked.has(word));
  });
  return other ? [doubt('reading/unused-number', other.text)] : [];
}
const ALL = /\b(?:all|overall|as a whole|across|every|[a-z]+-wide)\b/i;
