import { contentWords, wordSet } from '../model/words.js';
import type { Counted } from './clauses.js';
import { isOfThose } from './restriction.js';
import { isSum } from './sum.js';

/** Of a part that fits best and the whole that was told before it the one that was asked for, by their places. */
export function wholeAsked(text: string, question: string, counted: readonly Counted[], best: number): number {
  const asked = wordSet(question);
  const [first, ...parts] = counted;
  const part = counted[best];
  if (!first || !part || best === 0) return best;
  // "4,471 pupils, of whom 3,012 were in primary schools and 1,459 in secondary", where those in all schools are asked about
  const added = isSum(
    first.figure.value,
    parts.map(({ figure }) => figure.value),
  );
  return added && asked.has(first.noun) && isOfThose(text, parts[0]?.figure.span ?? part.figure.span) && isNarrower(part, asked) ? 0 : best;
}

/** "primary schools": a word of the question with one before it that the question does not have. */
const isNarrower = ({ rest }: Counted, asked: ReadonlySet<string>): boolean =>
  [...rest.matchAll(/\b([a-z-]{4,}) (?=([a-z-]{3,}))/gi)].some(
    ([, before = '', word = '']) =>
      contentWords(word).some((one) => asked.has(one)) && contentWords(before).some((one) => !asked.has(one)) && !/ed$/.test(before),
  );
