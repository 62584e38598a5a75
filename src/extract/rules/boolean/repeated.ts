import { at, shift } from '../../../model/span.js';
import { contentWords } from '../../../model/words.js';
import { askedDeed, restated } from './asked.js';
import { CONFIRMS } from './lead.js';
import { isPlainYes } from './polarity.js';
import type { Way } from './reading.js';

const SPEAKER = /^\W*(?:(?:i|we) can\b.*)?(?:the|our|we|it|this|they|there|he|she)\b/is;
const STATED = new RegExp(
  String.raw`^\W*${CONFIRMS}(?:(?:the|our) [A-Za-zÀ-ž' ]{3,40}?|we|it|this|they|there|he|she|(?:(?:Mrs?|Ms|Dr|Prof|Cllr|Rev)\.? )?[A-ZÀ-Þ][a-zß-ž'-]+(?: [a-zß-ž'-]+){0,3}?) ((?:does|do|did|is|are|was|were|has|have|had|will|would|can|could|may|must|should)(?:not| not|n't)?)\b(?! (?:not )?(?:hold|record|collect|keep|know|able)\b)`,
  'di',
);
/** "… and does not offer top-ups", "no longer offer this", "top-ups are not offered": the deed that was asked about, denied further on. */
const DENIED =
  /\b((?:(?:do|does|did|is|are|was|were|has|have|had|will|would)(?: not|n't)|no longer|has never|have never)(?: (?:currently|presently|yet|normally|routinely|ever|now|been|at present))* ([a-z]{3,}))\b([^.;\n]*)/dgi;
/** "The Council offers top-ups": the deed that was asked about, affirmed. */
const AFFIRMED =
  /^\W*(?:(?:the|our) [A-Za-zÀ-ž' ]{3,40}?|we|it|they|(?:(?:Mrs?|Ms|Dr|Prof|Cllr|Rev)\.? )?[A-ZÀ-Þ][a-zß-ž'-]+(?: [a-zß-ž'-]+){0,3}?) (?:(?:currently|already|now|also|routinely) )?([a-z]{3,})\b([^.;\n]*)/di;
/** "All were encrypted", where it was asked whether they were. */
const ALL_WERE =
  /^\W*((all|both|none|neither)(?: of (?:them|these|those))? (?:was|were|are|is|have|has|had)(?: been)?(?: ([a-z]{3,}))?)\b/di;
/** "In those cases we do use them". */
const DOES = /\b((?:we|it|they|he|she|(?:the|our) [a-z]{3,20}) (?:do|does|did)) (?:also |still |indeed )?([a-z]{3,})\b/dgi;
/** What may follow a yes or no that is a verb alone: "It was, in 2021", "They do so". */
const GOES_ON =
  /^(?:in|on|at|by|as|and|but|for|from|since|until|with|when|where|because|to|so|not|no|never|also|currently|presently|now|already|only|both|all|any|this|that|these|those|the|an?|it|them|one|two|three|some|such|been|being|be|have|has|had|done|used|made|indeed|still|via|through|under|within|during|if|although|though|however|[a-z]+ly|[a-z]+ed)$/i;
const DENIES = /^\s+(?:[a-z]+ ){0,2}?(?:no|not|none|nothing|never|nobody|neither|unable|without)\b/i;

const BEHIND_CONDITION = /\b(?:if|whether|where|when|unless|which|that|who|not)\b[^,;.]*$/i;

/** The question's own verb, said again or denied: "The Trust does not", "Grants are not offered", "The pier is insured". */
export const repeatsVerb: Way = (passage) => {
  const { text, weights } = passage;
  const { auxiliary, does, same } = askedDeed(passage);
  const from = restated(text);
  const own = text.slice(from);
  const isAsked = (words: string): boolean => contentWords(words).some((word) => weights.has(word));
  const wordsAsked = (words: string): number => contentWords(words).filter((word) => weights.has(word)).length;
  const found = STATED.exec(own);
  // "Agency staff have not been used": who it is must have been asked about
  const subject = found ? own.slice(0, at(found, 1).start) : '';
  const stated = found && (SPEAKER.test(subject) || isAsked(subject)) ? found : null;
  const repeats = stated !== null && auxiliary !== null && stated[1]?.toLowerCase().startsWith(auxiliary.slice(0, 2)) === true;
  // the question's own verb, denied where the answer begins, is read below
  const short = own.length <= 200 && repeats;
  if (own.length < 300) {
    const denials = [...own.matchAll(DENIED)].filter((match) => does(match[2] as string));
    const said =
      denials.find((match) => same(match[3] as string, match[2] as string)) ??
      // "top-ups are not offered": what was asked about stands before it
      denials.find((match) => /ed$|en$/.test(match[2] as string) && isAsked(own.slice(0, match.index)));
    if (said && !short && !/\b(?:if|whether|where|when|unless|which|that|who)\b[^,;.]*$/i.test(own.slice(0, said.index)))
      return { value: false, span: shift(at(said, 1), from) };
  }
  const all = ALL_WERE.exec(own);
  if (all && (all[3] ? does(all[3]) : /^\W*$/.test(own.slice(all[0].length))))
    return { value: /^(?:all|both)$/i.test(all[2] as string), span: shift(at(all, 1), from) };
  const emphatic = own.length < 300 && !short ? [...own.matchAll(DOES)].find((match) => does(match[2] as string)) : undefined;
  if (emphatic && !BEHIND_CONDITION.test(own.slice(0, emphatic.index))) return { value: true, span: shift(at(emphatic, 1), from) };
  // a long answer says it in its first sentence, in the question's words; a word of them is enough for a no
  const least = /not|n't/i.test(stated?.[1] ?? '') ? 1 : 2;
  if (own.length > 200 && !(repeats && wordsAsked(firstSentence(own)) >= least)) return null;
  const affirmed = AFFIRMED.exec(own);
  if (
    affirmed &&
    !NOUN.test(affirmed[1] as string) &&
    !/^\W*(?:where|when|if|unless|whether)\b/i.test(own) &&
    !/ing$/i.test(affirmed[1] as string) &&
    !stated &&
    does(affirmed[1] as string) &&
    same(affirmed[2] as string, affirmed[1] as string) &&
    !/\bonly\b/i.test(affirmed[2] as string) &&
    isPlainYes(firstSentence(own), passage.question)
  )
    return { value: true, span: shift(at(affirmed, 1), from) };
  if (!repeats) return null;
  // "It was below the limit" is no yes to "Was it put out to tender?"
  const behind = own.slice(at(stated, 1).end);
  const next = /^\s+([a-z'-]+)/i.exec(behind)?.[1] ?? '';
  if (next && !GOES_ON.test(next) && !does(next) && !isAsked(next)) return null;
  // "All drills have been held by day" is none to "Have you had drills at night?"
  const deed = DONE.exec(behind)?.[1];
  if (
    deed &&
    !does(deed) &&
    !isAsked(deed) &&
    !(CARRIED_OUT.test(deed) && CARRIED_OUT.test(passage.question)) &&
    !/^(?:so|been|done|the|had)$/i.test(deed)
  )
    return null;
  const verb = shift(at(stated, 1), from);
  const denies = DENIES.exec(text.slice(verb.end));
  const nobody = /^\W*(?:no|none|neither|nobody|nothing)\b/i.test(subject);
  const value = !/not|n't/i.test(stated[1] as string) && !denies && !nobody;
  // "It is encouraged but remains voluntary" is no yes to "Is it mandatory?"
  if (value && !isPlainYes(firstSentence(own), passage.question)) return null;
  return {
    value,
    span: denies ? { start: verb.start, end: verb.end + denies[0].length } : verb,
  };
};

/** What became of it, adverbs left out: "has been fully repaired". */
const DONE =
  /^(?: (?:not|been|being|be|also|now|[a-z]+ly|since|already|recently))* ([a-z]{2,}(?:ed|en|ght|ept|ld|nt)|made|done|paid|put|set|won)\b/i;

/** Words for the same doing: "Was one carried out?" "It was completed in May". */
const CARRIED_OUT =
  /\b(?:carr(?:y|ied)|undert(?:ake|aken|ook)|complet(?:e|ed)|conduct(?:ed)?|done|perform(?:ed)?|made|prepared|produced)\b/i;

/** What looks like the question's verb and is its subject or object: "Chief Fire Officer", "contractors to do so". */
const NOUN = /^[A-Z]|(?:[ct]ors|ments?|tions?|ity|ities)$/;

const firstSentence = (text: string): string => text.split(/[.;]\s|\n/, 1)[0] as string;
