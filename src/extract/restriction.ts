import type { Span } from '../model/span.js';
import { contentWords, lowered } from '../model/words.js';
import { tellsAlike } from './alike.js';

/** Where a question goes on from the things it counts to which of them: "rescues in which someone was hurt", "agreements under which money is owed". */
const WHICH =
  /\b(?:how many|numbers? of|total of|count of)\b[^?.\n]*?\s((?:in|under|on|at|for|by|of|to|from|through|during) (?:which|whom)|who|that|which|whose|where|without|due to|because of|because|for (?:lack|want) of|as a result of|caused by|involving|relating to|related to|concerning|regarding|alleging|about)\s([^?\n]{4,})/;
/** Where what is asked of them ends, and when begins. */
const WHEN =
  /\b(?:in|during|since|between|over|for|before|by|on|as of|as at) (?:the (?:last|past|year|period|financial|calendar|end)|(?:19|20)\d\d|each|january|february|march|april|may|june|july|august|september|october|november|december)\b|,? and (?:how many|what|when|why)\b/;
/** Words that part no thing from another of its sort. */
const GENERAL = new Set(
  contentWords(
    'received recorded reported made held logged registered submitted issued council trust board force authority university department service company year years financial calendar academic month months last current currently date period time past during since between each january february march april may june july august september october november december any some one more least',
  ),
);

/** Which of the things it counts a question asks about, in its words. */
export interface Restriction {
  /** Stems. */
  readonly words: ReadonlySet<string>;
  /** As the question prints them. */
  readonly raw: readonly string[];
}

/** The words of a question that tell which of the things it counts it asks about; none where it asks for all of them. */
export function restrictionOf(question: string): Restriction {
  const match = WHICH.exec(lowered(question));
  return match ? restrictedTo(telling(match[2] as string, match[0].slice(0, -(match[2] as string).length))) : NONE;
}

/** Where a question goes on from the things it counts to what was so of them: "pupils on roll have a plan", "patients waited over a year", "students withdrew". */
const PREDICATE =
  /\b(?:how many|numbers? of|total of|count of)\b[^?.,\n]*?\s(?:(?:have|has|had|were|was|are|is)(?: been)?(?: (?:currently|now|still|also|not))? (?!(?:you|your|the|there|we|they|it)\b)|(?=(?:[a-z]{3,}(?<!eed)ed|withdrew|left|quit|died|won|lost|went|came|took|fell|met)\b))([^?\n]{4,})/;

/** What a question asks to be so of the things that it counts, in its words; none where it says nothing of them. */
export function predicateOf(question: string): Restriction {
  const low = lowered(question);
  if (ASKS_TWO.test(low)) return NONE;
  const match = PREDICATE.exec(low);
  return match ? restrictedTo(telling(match[1] as string, match[0].slice(0, -(match[1] as string).length))) : NONE;
}
const ASKS_TWO = /\bhow many [^?]*\bhow many\b|\band\b[^?]*\bnumber\b/;
const NONE: Restriction = { words: new Set(), raw: [] };

/** The words with which a question says something of the things that those before name, without when. */
function telling(said: string, before: string): readonly string[] {
  const named = new Set(contentWords(before));
  return ((said.split(WHEN)[0] ?? '').match(/[a-z'-]{3,}/g) ?? []).filter((word) =>
    contentWords(word).some((stem) => !GENERAL.has(stem) && !named.has(stem)),
  );
}
const restrictedTo = (raw: readonly string[]): Restriction => ({ words: new Set(raw.flatMap((word) => contentWords(word))), raw });

/** "Cancelled for non-clinical reasons": the word of a question that tells in one what is not so; null where it has none. */
export const nonOf = (question: string): string | null => /\bnon-[a-z]{3,}/i.exec(question)?.[0].toLowerCase() ?? null;

/** Whether a text speaks of them, in the question's words or in others that say the same. */
export const speaksOf = (text: string, { words, raw }: Restriction): boolean =>
  contentWords(text).some((word) => words.has(word)) || tellsAlike(text, raw);

/** What was done to all of the things that a question counts, before what it asks to be so of some: "samples taken at the quay | were over the limit". */
const DONE_TO_ALL = String.raw`(?:(?:that|which|who) (?:(?:were|was|had been|have been|had|have) )?)?(?:(?<=(?:that|which|who) (?:have |had )?)(?:left|died|won|lost|came|went|paid|sat|took)|[a-z]{3,}(?<!eed|need)ed|taken|made|held|sent|seen|given|brought|undertaken|put|sold|bought|built|begun|carried out|dealt with|written|drawn)`;
const PART_OF_ALL = new RegExp(
  String.raw`\b(?:how many|numbers? of|total of)\s(?<things>(?:(?!(?:were|was|are|is|has|have|had|did|do|does|and|or|who|that|which|people)\b)[a-z'-]+\s){1,6}?|people\s)(?<done>${DONE_TO_ALL})\b(?<when>[^?.,;\n]*?)\s(?<!\b(?:and|or|not|then|been|be|is|are|were|was|to|have|had|has)\s)(?<so>(?:(?:were|was|are|is|had|have|has|did)\s(?!(?:you|your|the|there|we|they|it)\b)|resulted|led|ended|failed|passed|related|concerned|involved|found|contained|exceeded|came|went|breached|received|required|met|missed|showed|tested|left|died)\b[^?.;\n]*)`,
);

/** What a question asks to be so of some of the things of which it says what was done to all of them; null where it says no such thing. */
export function partOf(question: string): Restriction | null {
  const low = lowered(question);
  if (ASKS_TWO.test(low)) return null;
  const { things = '', done = '', when = '', so = '' } = PART_OF_ALL.exec(low)?.groups ?? {};
  if (!so) return null;
  const raw = telling(so, `${things} ${done} ${when}`);
  // "claims about work done by others | were received": no part of them
  if (!raw.length) return null;
  const own = restrictedTo(raw.filter((word) => !PLACES.test(word)));
  return { words: own.words, raw: [...own.raw, so] };
}
/** "over the season" is not "over the limit". */
const PLACES = /^(?:over|under|above|below|about|from|with|within|without|against|before|after|since|because|through)$/;

/** A number is said to be of those told before: "two of these", "of whom two". */
export const isOfThose = (text: string, { start, end }: Span): boolean =>
  /^\s+(?:[a-z-]+ )?of (?:which|whom|these|those|them)\b/i.test(text.slice(end, end + 40)) ||
  /\bof (?:which|whom|these|those|them),?\s+(?:[a-z]+ )?$/i.test(text.slice(Math.max(0, start - 40), start));
