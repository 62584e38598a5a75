import { contentWords, wordSet } from '../model/words.js';
import type { AskedPart } from './asked.js';
import { DONE } from './asked.js';
import { countedIn } from './clauses.js';
import type { Figure } from './figure.js';

/** A figure for a part of a question. */
export interface ForPart {
  readonly part: AskedPart;
  readonly figure: Figure;
}

/** The thing that a part counts, stemmed: "closed churchyards handed over" are churchyards. */
const headOf = ({ words }: AskedPart): string => contentWords(words.replace(DONE, '')).at(-1) ?? '';

/**
 * Each part's own figure: the one that counts its thing ("11 closed churchyards") or that its name stands before ("Hospitals 402"). The part
 * named first may have the figure that opens the text. Empty unless every part has one of its own.
 */
export function byNoun(text: string, parts: readonly AskedPart[]): ForPart[] {
  const counted = countedIn(text).filter(({ figure }) => Number.isInteger(figure.value));
  if (counted.length < parts.length) return [];
  const taken = new Set<Figure>();
  const found: (ForPart | null)[] = parts.map((part) => {
    const mine = wordSet(part.words);
    const elsewhere = new Set(parts.filter((other) => other !== part).flatMap(({ words }) => contentWords(words)));
    const own = [...mine].filter((word) => !elsewhere.has(word));
    const head = headOf(part);
    const alone = parts.every((other) => other === part || headOf(other) !== head);
    const scores = counted.map((one, index) => {
      if (taken.has(one.figure)) return 0;
      if (alone && (one.noun === head || isShortFor(text.slice(one.figure.span.end), part))) return 3;
      const before = text.slice(index ? (counted[index - 1]?.figure.span.end ?? 0) : 0, one.figure.span.start);
      if (own.some((word) => wordSet(LABEL.exec(before)?.[0] ?? '').has(word))) return 2;
      return own.some((word) => speaksOf(one.words, word)) && ![...elsewhere].some((word) => !mine.has(word) && one.words.has(word))
        ? 1
        : 0;
    });
    const top = Math.max(...scores);
    const best = counted.filter((_, index) => scores[index] === top);
    if (top === 0 || (best.length > 1 && top < 3)) return null;
    const [one] = best;
    if (!one) return null;
    taken.add(one.figure);
    return { part, figure: one.figure };
  });
  const [main] = counted;
  const [first] = parts;
  if (!found[0] && first && main && !taken.has(main.figure) && /^\W*$/.test(text.slice(0, main.figure.span.start)))
    found[0] = { part: first, figure: main.figure };
  // "24 were dentures, 19 hearing aids and 12 glasses", where spectacles were asked about: the one figure left, at the place of the one part left
  const left = found.indexOf(null);
  const [part, one] = [parts[left], counted[left]];
  const said = wordSet(text);
  const only = parts.length > 2 && counted.length === parts.length && found.lastIndexOf(null) === left;
  if (only && part && one && !taken.has(one.figure) && !OF_THEM.test(one.rest) && !contentWords(part.words).some((word) => said.has(word)))
    found[left] = { part, figure: one.figure };
  return found.every((one) => one !== null) ? found : [];
}
const OF_THEM = /^\s*of (?:these|those|them|which|whom)\b/i;
/** "3 EDMOs", where empty dwelling management orders are asked about: the letters that their words begin with. */
const isShortFor = (behind: string, { words }: AskedPart): boolean => {
  const short = /^ ([A-Z]{2,6})s?\b/.exec(behind)?.[1]?.toLowerCase();
  const initials = (words.match(/[A-Za-z'-]+/g) ?? []).map((word) => word[0]?.toLowerCase()).join('');
  return short !== undefined && initials.includes(short);
};
/** A word that may be told by a noun or a verb of its own: "revoked", "revocations". */
const speaksOf = (words: ReadonlySet<string>, asked: string): boolean =>
  words.has(asked) || (asked.length > 4 && [...words].some((word) => rootOf(word) === rootOf(asked)));
const rootOf = (word: string): string => word.slice(0, 5).replace(/k$/, 'c');
/** The name right before a figure, in its own sentence: "Incidents on Datix: ", "Hospitals ". */
const LABEL = /[^.;,\n]*(?:[:=-]\s*|(?<!\b(?:and|or|plus|with|but))\s)$/;

/** As many lines as parts, each with a name and one figure at its end: in the order of the question. */
export function inOrder(text: string, parts: readonly AskedPart[]): ForPart[] {
  const lines = text.split('\n').filter((line) => line.trim());
  const counted = countedIn(text).filter(({ figure }) => Number.isInteger(figure.value));
  if (lines.length !== parts.length || counted.length !== parts.length) return [];
  let start = 0;
  const found = lines.map((line, index): ForPart | null => {
    const at = text.indexOf(line, start);
    start = at + line.length;
    const { figure } = counted[index] as (typeof counted)[number];
    const part = parts[index] as AskedPart;
    const name = /^\W*([A-Za-zÀ-ž][^:\n]{2,90}?)\s*[:=-]\s*$/u.exec(line.slice(0, figure.span.start - at))?.[1];
    return name && figure.span.start >= at && figure.span.end <= start && !/\w/.test(line.slice(figure.span.end - at))
      ? { part: { ...part, name }, figure }
      : null;
  });
  return found.every((one) => one !== null) ? found : [];
}
