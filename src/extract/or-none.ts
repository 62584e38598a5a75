import type { Reading } from '../model/answer.js';
import { contentWords, wordSet } from '../model/words.js';
import type { AskedPart } from './asked.js';
import { countedIn } from './clauses.js';
import { asNumber } from './figure.js';

/** "No further notices were served", "and no dismissals": what there was none of. */
const NO = /\bno ((?:[a-z'-]+ ){0,5}[a-z'-]+)/gi;

/**
 * "9 improvement notices. No prohibition notices were served", where both were asked about: a number for each part that has one, nought for those that
 * there were none of. Empty unless every part has either, told by words that no other part has, and one of them none.
 */
export function numberOrNone(text: string, parts: readonly AskedPart[]): Reading<'count'>[] {
  const counted = countedIn(text).filter(({ figure }) => Number.isInteger(figure.value));
  const denied = [...text.matchAll(NO)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    words: wordSet(match[1] ?? ''),
  }));
  if (!denied.length || counted.length + denied.length !== parts.length) return [];
  const found = parts.map((part): Reading<'count'> | null => {
    const elsewhere = new Set(parts.flatMap((other) => (other === part ? [] : contentWords(other.words))));
    const own = contentWords(part.words).filter((word) => !elsewhere.has(word));
    const fits = (words: ReadonlySet<string>): boolean => own.some((word) => words.has(word));
    const none = denied.filter(({ words }) => fits(words));
    if (none.length === 1) return { value: 0, span: none[0]?.span as Reading<'count'>['span'], entity: part.name };
    const numbers = counted.filter(({ words, rest }) => fits(wordSet(rest.split(/[.;]/)[0] ?? '')) || fits(words));
    const [only] = numbers;
    return only && numbers.length === 1 && !none.length ? { ...asNumber(only.figure), entity: part.name } : null;
  });
  return found.every((one) => one !== null) ? found : [];
}
