import type { Claim } from '../model/answer.js';
import { literally } from '../model/cue.js';
import { contentWords, wordSet } from '../model/words.js';
import { limitOf } from './thresholds.js';

/** A part of an answer that the question asks about by its name. */
export interface RowAsked {
  readonly name: string;
  /** Every word of its name stands in the question; else some that no other part's name has. */
  readonly whole: boolean;
}

/**
 * The one of several named parts that a question is about: "Examiner ill: 131" where tests cancelled for want of an examiner are asked about. Null
 * where it asks for all of them, or names none, or several.
 */
export function rowAsked(claims: readonly Claim[], whole: string): RowAsked | null {
  // "referred by an agency (e.g. police, schools)": an example of what is asked for is no row that is
  const question = whole.replace(EXAMPLES, ' ');
  const names = [...new Set(claims.flatMap(({ entity }) => (entity ? [entity] : [])))];
  // what "(a)" and "(ii)" stand for is asked all of it
  if (names.length < 2 || names.some((name) => name.length < 3) || ASKS_ALL.test(question)) return null;
  // "moved, off rolled or taught at home": no one of them
  if (
    names.some((name) =>
      new RegExp(`\\bor ${literally(name.toLowerCase())}\\b|\\b${literally(name.toLowerCase())}(?:,[^.?;]{1,40})? or\\b`).test(
        question.toLowerCase(),
      ),
    )
  )
    return null;
  // "the '5 to 10 years' band"
  const quoted = names.filter((name) => name.length > 4 && question.toLowerCase().includes(name.toLowerCase()));
  if (quoted.length === 1 && !names.some((name) => name !== quoted[0] && (quoted[0] as string).includes(name)))
    return { name: quoted[0] as string, whole: true };
  const asked = new Set([...wordSet(question)].flatMap((word) => [word, rootOf(word)]));
  const wordsOf = (name: string): readonly string[] =>
    contentWords(name)
      .filter((word) => !COMPARES.test(word))
      .map((word) => (asked.has(word) ? word : rootOf(word)));
  const times = new Map<string, number>();
  for (const name of names) for (const word of new Set(wordsOf(name))) times.set(word, (times.get(word) ?? 0) + 1);
  // "Visits over 60 minutes: 38", where those that took longer than an hour are asked about
  const isOverLimit = limitOf(question);
  const over = isOverLimit ? names.filter(isOverLimit) : [];
  if (over.length === 1) return { name: over[0] as string, whole: true };
  // "In borough: 318. Out of borough: 142", where those outside it are asked about
  const outside = OUTSIDE.test(question) ? names.filter((name) => OUTSIDE.test(name) && wordsOf(name).some((word) => asked.has(word))) : [];
  if (outside.length === 1) return { name: outside[0] as string, whole: true };
  const own = names.map((name) => {
    const words = wordsOf(name);
    const said = words.filter((word) => asked.has(word) && times.get(word) === 1);
    return { name, whole: words.length > 0 && words.every((word) => asked.has(word)) && said.length > 0, said };
  });
  const some = own.filter(({ said }) => said.length > 0);
  const [only] = some;
  return only && some.length === 1 ? { name: only.name, whole: only.whole } : null;
}
const EXAMPLES = /\((?:e\.?\s?g\b|for (?:example|instance)\b|such as\b|including\b|i\.?e\b)[^()]*\)/gi;
/** "permanently" and "permanent", "excluded" and "exclusions": how long words begin. */
const rootOf = (word: string): string => /^(.{4,})(?:d|s|sion)$/.exec(word)?.[1] ?? (word.length > 6 ? word.slice(0, 6) : word);
const ASKS_ALL =
  /\b(?:by (?!(?:the|your|our|this|that|its|an?|us|you|those|any|people|staff|officers)\b)|each|per|broken? down|breakdown|split|respectively|reasons?|(?:types?|categor(?:y|ies))(?! [\dA-D]\b)|and)\b|\(?\b(?:b|ii)\)\s/i;
const OUTSIDE = /\bout(?:side|with|[- ]of)\b|\bexternal(?:ly)?\b/i;
const COMPARES = /^(?:over|more|than|und|less|few|above|below|council|trust|board|force|servic|staff|time)$/;
