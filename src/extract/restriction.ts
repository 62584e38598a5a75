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
  return match ? saidOf(match[0], match[2] as string) : NONE;
}

/** Where a question goes on from the things it counts to what was so of them: "pupils on roll have a plan", "patients waited over a year", "students withdrew". */
const PREDICATE =
  /\b(?:how many|numbers? of|total of|count of)\b[^?.,\n]*?\s(?:(?:have|has|had|were|was|are|is)(?: been)?(?: (?:currently|now|still|also|not))? (?!(?:you|your|the|there|we|they|it)\b)|(?=(?:[a-z]{3,}(?<!eed)ed|withdrew|left|quit|died|won|lost|went|came|took|fell|met)\b))([^?\n]{4,})/;

/** What a question asks to be so of the things that it counts, in its words; none where it says nothing of them. */
export function predicateOf(question: string): Restriction {
  const low = lowered(question);
  if (/\bhow many [^?]*\bhow many\b|\band\b[^?]*\bnumber\b/.test(low)) return NONE;
  const match = PREDICATE.exec(low);
  return match ? saidOf(match[0], match[1] as string) : NONE;
}
const NONE: Restriction = { words: new Set(), raw: [] };

/** What the end of a question's words says of the things that those before it name, without when. */
function saidOf(words: string, end: string): Restriction {
  const head = new Set(contentWords(words.slice(0, -end.length)));
  const raw = ((end.split(WHEN)[0] ?? '').match(/[a-z'-]{3,}/g) ?? []).filter((word) =>
    contentWords(word).some((stem) => !GENERAL.has(stem) && !head.has(stem)),
  );
  return { words: new Set(raw.flatMap((word) => contentWords(word))), raw };
}

/** Whether a text speaks of them, in the question's words or in others that say the same. */
export const speaksOf = (text: string, { words, raw }: Restriction): boolean =>
  contentWords(text).some((word) => words.has(word)) || tellsAlike(text, raw);
