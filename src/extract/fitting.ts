import type { Claim, Passage } from '../model/answer.js';
import { overlaps } from '../model/span.js';
import { contentWords, wordSet } from '../model/words.js';
import { aspectsOf } from './aspects.js';
import { type Counted, clausesOf } from './clauses.js';
import { figuresOf } from './figures.js';

const [UNDER] = contentWords('under');

/** What of a passage tells how well its figures fit the question. */
export type Asking = Pick<Passage, 'question' | 'weights' | 'elsewhere'>;

/**
 * How well a figure's clause fits the question: the weights of the question's words in it, more for the most telling of them and for the
 * thing that is counted, less for words that only other questions ask about. 0 where the clause speaks of nothing that was asked.
 */
export function fittingOf({
  question,
  weights: all,
  elsewhere,
}: Asking): (clause: Pick<Counted, 'words' | 'noun'> & Partial<Counted>) => number {
  // "How many were made, and how many upheld?": the first of the two is what one number answers
  const first = new Set(contentWords(question.replace(/,? and (?:(?:of )?(?:these|those|them),? )?how (?:many|much)\b[^\n]*/i, '')));
  // "How many of the complaints were upheld?": what is told of a part, not what it is a part of
  const part =
    /\b(?:how many|numbers?) of (?:the|your|our|those|these|all) ([a-z' -]{3,40}?) (?:were|was|are|is|have|had|has|led|resulted|did|do|went|came|that|which|who)\b/i.exec(
      question,
    );
  const whole = wordSet(part?.[1] ?? '');
  for (const word of whole)
    if (part && contentWords(question.replace(part[1] as string, '')).some((other) => first.has(other))) first.delete(word);
  const aspects = aspectsOf(question);
  // "under the Act" tells of no number, "under 18" does
  const age = /\bunder\s\d/i.test(question);
  const weights = new Map([...all].filter(([word]) => first.has(word) && (age || word !== UNDER)));
  const [decisive] = [...weights].sort((a, b) => b[1] - a[1])[0] ?? [];
  const heads = new Set(
    [...question.replace(/\([^()]*\)/g, '').matchAll(/\b(?:how many|numbers? of)\s+([A-Za-zÀ-ž -]{3,60})/gi)].flatMap((match) =>
      contentWords(match[1] ?? '')
        .filter((word) => !whole.has(word))
        .slice(0, match[1]?.startsWith('self') ? 2 : 1),
    ),
  );
  let short: ReadonlyMap<string, readonly string[]> | null = null;
  return ({ words, noun, whole: of = '', figure, lead = '', rest = '' }) => {
    const aspect = figure?.role === 'money' ? aspects({ lead, rest, figure }) : 0;
    let sum = 0;
    // … which the answer prints in capitals: five "cats" are no "claims about towing"
    const spelt = (word: string): readonly string[] => {
      if (word.length < 3 || word.length > 5 || !`${lead} ${rest}`.includes(word.toUpperCase())) return [];
      short ??= shortForms(question);
      return short.get(word) ?? [];
    };
    for (const word of words) sum += weights.get(word) ?? spelt(word).reduce((told, one) => told + (weights.get(one) ?? 0), 0);
    const counts = heads.has(noun) || heads.has(of) || spelt(noun).some((word) => heads.has(word));
    if (sum <= 0 && !heads.has(noun)) return aspect;
    for (const word of words) sum -= elsewhere?.get(word) ?? 0;
    return sum + aspect + (decisive !== undefined && words.has(decisive) && weights.size > 1 ? 3 : 0) + (counts ? 1.5 : 0);
  };
}

/** "PCN" for "Penalty Charge Notices": first letters of three words or more of the question, side by side, with their stems. */
function shortForms(question: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const words = question.match(/[A-Za-zÀ-ž]+/g) ?? [];
  for (let at = 0; at < words.length; at += 1)
    for (let length = 3; length < 6 && at + length <= words.length; length += 1) {
      const run = words.slice(at, at + length);
      const letters = run
        .map(([letter]) => letter)
        .join('')
        .toLowerCase();
      if (!found.has(letters)) found.set(letters, contentWords(run.join(' ')));
    }
  return found;
}

/** The share of the question's weight that stands in the clause of a claim's figure, 0 to 1. */
export function shareNear({ text, start, weights }: Passage, claim: Claim): number {
  const figures = figuresOf(text).filter(
    ({ role, span }) => role === 'plain' || overlaps(claim.span, { start: span.start + start, end: span.end + start }),
  );
  const own = clausesOf(text, figures).find(({ figure: { span } }) =>
    overlaps(claim.span, { start: span.start + start, end: span.end + start }),
  );
  const sum = (words: Iterable<string>): number => [...words].reduce((all, word) => all + (weights.get(word) ?? 0), 0);
  return own ? sum(own.words) / (sum(weights.keys()) || 1) : 0;
}
