import type { Claim } from '../model/answer.js';
import { contentWords } from '../model/words.js';
import type { Words } from './headline/kinds.js';
import { placeIn, sentenceAt } from './sentences.js';

/** "We issued 94 fines but do not record how many were cancelled", where those cancelled were asked about: a telling word of the question stands with what is denied or withheld behind the figure, and not with the figure. */
export function deniesRest(one: Claim, { span, entity, period, value }: Claim, passages: Words): boolean {
  const [place, said] = [placeIn(passages, span), placeIn(passages, one.span)];
  if (!place || !said || said.passage !== place.passage || one.entity !== entity || (one.period !== period && one.period)) return false;
  const { text, passage } = place;
  if (said.span.end <= place.span.end) return false;
  const behind = text.slice(place.span.end, sentenceAt(text, said.span).end);
  const cut = CLAUSE_ENDS.exec(behind)?.index ?? behind.length;
  const own = new Set(contentWords(text.slice(sentenceAt(text, place.span).start, place.span.end + cut)));
  // a figure without words answers whatever was asked
  if (!own.size || value === 0) return false;
  const from = Math.max(0, said.span.start - place.span.end, cut);
  const { question = '', weights } = passage;
  if (!weights) return false;
  const most = Math.max(0, ...weights.values());
  // what is asked second may well be denied, where the figure answers the first
  const first = new Set(contentWords(question.split(SECOND)[0] ?? ''));
  return contentWords(behind.slice(from)).some((word) => first.has(word) && !own.has(word) && (weights.get(word) ?? 0) > most * 0.6);
}
const SECOND = /(?:[,;?]|\band\b|\([a-z]\)) (?=(?:and )?(?:the|their|its|of|how|what|which|who|with|whether|please|if|in|for|at)\b)/i;
const CLAUSE_ENDS = /[.;]\s|\n|,? (?:but|although|though|however)\b|, (?:and |we |the |this |these )/;
