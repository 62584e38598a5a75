import type { Passage } from '../../../model/answer.js';
import { contentWords } from '../../../model/words.js';

/** The question told again, and the answer after it: "You asked whether it can do so. It cannot." */
const ASKED_AGAIN = /^[^.?\n]{0,80}\b(?:whether|if|asked)\b[^.?\n]{0,240}[.?]\s+(?=(?:it|we|they|there|the|our|he|she)\b)/i;
/** Where the answer itself begins, behind the question told again. */
export const restated = (text: string): number => ASKED_AGAIN.exec(text)?.[0].length ?? 0;

/** "whether", however it is asked for. */
const ASKS_WHETHER =
  /^\W*(?:and )?(?:(?:please|(?:can|could|would|will) you(?: please)?|i(?: would|'d)? (?:also )?(?:like|want|need|wish) to know|let me know|tell|say|state|confirm|advise|inform)\s+(?:me |us )?){0,3}(?:whether|if)\b/i;
const AUXILIARY = /\b(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|may|must|should)\b/i;
const NO_DEED =
  /^(?:do|does|did|is|are|was|were|has|have|had|been|will|can|could|would|should|the|you|your|our|its|their|any|all|not|for|with|from|and|please|confirm|state|there|this|that|ever|currently)$/i;
/** "offers", "offered", "offering" in one form. */
export const verbOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/ie[sd]$/, 'y')
    .replace(/(?:ing|ed|es|s|e)$/, '');
const PRONOUN =
  /^\W*(?:it|this|these|them|that|any|such|so|one|either|both|to do so)?\W*$|^\s*(?:it|this|these|them|that|any|such|either)\b/i;

/** What a question of yes or no asks, by the words that an answer would repeat. */
export interface AskedDeed {
  /** "Has" of "Has it been mended?"; null where the question opens with no such verb. */
  readonly auxiliary: string | null;
  /** Whether a word is the question's own verb, in whatever form: "offers" where offering was asked about. */
  readonly does: (word: string) => boolean;
  /** Whether what follows the verb is what the question asks about, or a pronoun for it. */
  readonly same: (words: string, verb: string) => boolean;
}

export function askedDeed({ question, weights }: Passage): AskedDeed {
  const opening = ASKS_WHETHER.test(question)
    ? (AUXILIARY.exec(question.replace(/^.*?\b(?:whether|if)\b/i, ''))?.[0] ?? 'do')
    : (/^\W*(?:and )?(\w+)/i.exec(question)?.[1] ?? '');
  // the verb stands behind the question's subject: "Does the Trust provide …"
  const [asking = ''] = question.split('?', 1);
  const deeds = (asking.replace(/^.*?\b(?:whether|if)\b/i, '').match(/[a-z]{3,}/gi) ?? [])
    .filter((word) => !NO_DEED.test(word))
    .slice(0, 4)
    .map(verbOf);
  return {
    auxiliary: AUXILIARY.test(opening) ? opening.toLowerCase() : null,
    does: (word) => deeds.includes(verbOf(word)),
    same: (words, verb) =>
      PRONOUN.test(words) ||
      (words.match(/[a-z'-]+/gi) ?? []).some(
        (word) => verbOf(word) !== verbOf(verb) && contentWords(word).some((stem) => weights.has(stem)),
      ),
  };
}
