import type { AnswerRecord, LetterRecord } from '../model/letter-record.js';
import { foldedWords, wordSet } from '../model/words.js';

/** What tells which question an answer is to, over all letters of a dataset. */
export type KeyOf = (record: LetterRecord, answer: AnswerRecord) => string;

/** Requests that a letter is held against when none has a question of its in the same words. */
const FEW = 40;

/** A question that letters print for themselves, as the first of them does. */
interface Printed {
  readonly key: string;
  readonly number: string | null;
  readonly words: ReadonlySet<string>;
  readonly years: string;
}

/**
 * Questions of a questionnaire go by their id. Those that letters print for themselves go by their words, and by their number where that is all there is:
 * letters that have most of a request in common ask the same where their words are nearly the same, whatever number one of them gives it.
 */
export function questionKeys(records: readonly LetterRecord[]): KeyOf {
  const keys = new Map<AnswerRecord, string>();
  const requests: Map<string, Printed>[] = [];
  const byKey = new Map<string, Set<Map<string, Printed>>>();
  for (const record of records) {
    if (record.questionnaire?.id !== 'letter') continue;
    const own = record.answers.map((answer) => ({ answer, printed: printedOf(answer) }));
    // those that print one of the questions in the same words, else the first few
    const known = new Set(own.flatMap(({ printed }) => [...(byKey.get(printed.key) ?? [])]));
    const [best] = [...(known.size ? known : requests.slice(0, FEW))]
      .map((request) => ({
        request,
        same: matched(
          own.map(({ printed }) => printed),
          request,
        ),
      }))
      .filter(({ request, same }) => same.size > 1 && same.size * 2 >= Math.min(own.length, request.size))
      .sort((a, b) => b.same.size - a.same.size);
    const request = best?.request ?? new Map<string, Printed>();
    if (!best) requests.push(request);
    for (const { answer, printed } of own) {
      const key = best?.same.get(printed) ?? printed.key;
      keys.set(answer, key);
      if (request.has(key)) continue;
      request.set(key, printed);
      byKey.set(key, (byKey.get(key) ?? new Set()).add(request));
    }
  }
  return (record, answer) =>
    record.questionnaire?.id === 'letter' ? (keys.get(answer) ?? printedOf(answer).key) : `${record.questionnaire?.id}\n${answer.id}`;
}

/** "Your council", "does the Trust", "your office": whom each letter is put to, and nothing that is asked. */
const ADDRESSED =
  /\b(?:you|your|the|does|this)(?: own)? (?:council|trust|force|constabulary|board|authority|department|university|college|school|service|office|opcc|pcc|commissioner|organi[sz]ation|agency|institution|hospital)\b(?:'s)?/gi;

const printedOf = ({ asked, id, question }: AnswerRecord): Printed => ({
  key: `letter\n${foldedWords(asked) || id}`,
  number: question,
  words: wordSet(asked.replace(ADDRESSED, ' ')),
  years: [...new Set(asked.match(/\b(?:19|20)\d{2}\b/g) ?? [])].sort().join(),
});

/** The questions of a request that a letter prints too, each once: in the same words, else in nearly the same, the closest first. */
function matched(own: readonly Printed[], request: ReadonlyMap<string, Printed>): Map<Printed, string> {
  const found = new Map<Printed, string>();
  for (const one of own) if (request.has(one.key)) found.set(one, one.key);
  const taken = new Set(found.values());
  const pairs = own
    .filter((one) => !found.has(one))
    .flatMap((one) =>
      [...request].flatMap(([key, other]) => {
        const likeness = taken.has(key) ? 0 : likenessOf(one, other);
        return likeness ? [{ one, key, likeness }] : [];
      }),
    )
    .sort((a, b) => b.likeness - a.likeness);
  for (const { one, key } of pairs) {
    if (found.has(one) || taken.has(key)) continue;
    found.set(one, key);
    taken.add(key);
  }
  return found;
}

/** 0 for questions that ask for other things. A number says something only beside the words, or where there are none. */
function likenessOf(a: Printed, b: Printed): number {
  const sameNumber = a.number !== null && a.number === b.number;
  if (!a.words.size || !b.words.size) return sameNumber ? 0.5 : 0;
  if (a.years !== b.years && a.years && b.years) return 0;
  // "primary pupils" and "secondary pupils": each has a word of its own
  const [onlyA, onlyB] = [without(a.words, b.words), without(b.words, a.words)];
  if (onlyA.length && onlyB.length && !onlyA.every((word) => onlyB.some((other) => other.slice(0, 5) === word.slice(0, 5)))) return 0;
  const common = a.words.size - onlyA.length;
  const likeness = (2 * common) / (a.words.size + b.words.size);
  return likeness >= (sameNumber ? 0.6 : 0.75) ? likeness + (sameNumber ? 1 : 0) : 0;
}

const without = (words: ReadonlySet<string>, others: ReadonlySet<string>): string[] => [...words].filter((word) => !others.has(word));
