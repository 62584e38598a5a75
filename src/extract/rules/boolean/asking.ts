import { contentWords, wordSet } from '../../../model/words.js';

/** Whoever is asked, and the ways of asking: no words by which an answer is known. */
const ASKER = wordSet(
  'council councils trust force board authority department service university college school agency organisation constabulary police hospital ministry office commission commissioner body corporation company association regulator inspectorate government ICB CCG borough county district city know like tell advise please say whether confirm grateful ever currently presently still yet already also true possible within between since last year years any time new has',
);
/** "Is it done in-house or contracted?" is answered by neither yes nor no. */
export const EITHER =
  /^[^?]*\b(?:in[- ]?house|internal(?:ly)?|external(?:ly)?|outsourced|contract(?:ed|or)?|permanent|temporary|public|private|own(?:ed)?|leased|paid|free)\b[^?]{0,30}\bor\b(?! not\b)/i;
/** "all", "every", "only" of the question: a part answers it with no. */
export const WHOLE = /\b(?:all|every|each|always|fully|entirely|both)\b/i;
export const ANY = /\b(?:any|anyone|anybody|anything|ever)\b/i;
export const ASKS_YOU =
  /\b(?:you|your|(?:the|this) (?:[A-Z][a-z]+ )?(?:council|trust|force|board|authority|department|university|college|school|agency|service))\b/i;
/** What was had or offered until it was closed. */
export const HAS_IT = /\b(?:have|has|is there|are there|offers?|provides?|runs?|operates?|still|keeps?)\b/i;
export const FUTURE = /\b(?:will|going to|intend(?:s|ed)?|intention|plan(?:s|ned|ning)?|propos(?:e|als?)|to be|would)\b/i;
export const DECIDED = /\b(?:decided?|decision|agreed|approved|completed?|finished|concluded?|published|settled|signed|finali[sz]ed)\b/i;
const NEGATIVE = /\b(?:not|never|no|without|unable|no longer)\b/i;
/** "Is there a grant for boards without a hut", "for those who do not let one": it says which of them. */
const OF_WHOM =
  /\b(?:(?:is|are|was|were) there|offers?|provides?|have|has|pays?|gives?|runs?)\b[^?]*?\b(?:for|to|by|from|of|with) (?:[\w'-]+ ){1,4}(?:without|(?:who|which|that) [^?]*?\b(?:not|no|never|unable|without))\b/i;

/** What a question of yes or no asks, as far as its words tell. */
export interface Asking {
  /** Its first question, "please confirm whether" left out. */
  readonly words: string;
  /** Stems of the words by which an answer would be known. */
  readonly stems: ReadonlySet<string>;
  /** "Is it true that it has no roof?" */
  readonly negative: boolean;
}

export function askingOf(question: string): Asking {
  const words = (question.split(/\?(?=\s|$)/, 1)[0] as string).replace(/^.*?\b(?:whether|if)\b(?: or not\b)?/i, '');
  return {
    words,
    stems: new Set(contentWords(words).filter((word) => !ASKER.has(word))),
    negative: NEGATIVE.test(words.replace(OF_WHOM, '')),
  };
}

/** "A DPIA was made", "An EqIA was done": a text with what its short forms stand for, in the words of another. */
export const spelledOut = (text: string, other: string): string =>
  text.replace(/(?<![A-Za-z])[A-Z][A-Za-z]{0,3}[A-Z]{1,3}(?=s?(?![A-Za-z]))/g, (short) => {
    const words = other.match(/[A-Za-z]+/g) ?? [];
    const at = words.findIndex((_, from) => standsFor(short.toLowerCase(), words.slice(from, from + short.length)));
    return at < 0 ? short : (words.slice(at, at + initials(short.toLowerCase(), words.slice(at))) as string[]).join(' ');
  });
/** How many of the words a short form takes, each by its first letter; small letters between may be the word's own; 0 where they do not fit. */
function initials(short: string, words: readonly string[]): number {
  const taken = (at: number, word: number): number => {
    if (at === short.length) return word;
    const own = words[word]?.toLowerCase();
    if (!own || own[0] !== short[at]) return 0;
    return taken(at + 1, word + 1) || (own[1] === short[at + 1] ? taken(at + 2, word + 1) : 0);
  };
  return taken(0, 0);
}
const standsFor = (short: string, words: readonly string[]): boolean => initials(short, words) > 1;

/** How many words of the question a text has; "insured" is one of "insurance". */
export const shared = (words: string, asked: ReadonlySet<string>): number => {
  const own = [...wordSet(words)];
  return [...asked].filter((word) => own.some((one) => one === word || (word.length > 4 && one.slice(0, 5) === word.slice(0, 5)))).length;
};
