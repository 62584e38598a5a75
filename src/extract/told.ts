import type { Span } from '../model/span.js';
import { askedOf, askedParts, isDenied, outcomesOf, tellsOutcome } from './asked.js';
import type { Counted } from './clauses.js';
import { sentencesAt } from './sentences.js';

/**
 * The one number whose words tell what was asked to have become of them, or what is not so, where the best-fitting one's do not: "3,902 applied.
 * 3,311 were approved, 488 refused"; "4,215 have a shelter, 7,125 do not"; "1,266 prosecutions were brought. In 1,098 the passenger was convicted".
 */
export const told = (text: string, question: string, counted: readonly Counted[], best: number): number =>
  telling(text, question, counted)(best);

/** The same for whichever is the best-fitting one. */
export function telling(text: string, question: string, counted: readonly Counted[]): (best: number) => number {
  // "how many were made, and how many upheld?": the first of the two
  const asked = askedParts(question)[0]?.words ?? question;
  const outcomes = outcomesOf(asked);
  const { heads } = askedOf(asked);
  const denied = isDenied(asked);
  const sentences = sentencesAt(
    text,
    counted.map(({ figure: { span } }) => span),
  );
  const sayIt = new Set([...new Set(sentences)].filter(({ start, end }) => tellsOutcome(text.slice(start, end), outcomes)));
  const clauses = counted.map(({ lead, rest }, at) => ({
    // "Of these self-referred women 20 were accepted": what they are a part of is said of all of them
    said: tellsOutcome(`${lead.replace(OF_ALL, '')} ${rest}`, outcomes),
    // "488 were refused and the rest have not been decided": what is denied of others is not of it
    denies: isDenied(`${lead} ${rest.split(OTHERS)[0]}`),
    // "64 referrals came, of which nine were women", where the women referred are asked about: the thing's name tells what became of it
    named: tellsOutcome(/^\s*[a-z-]+(?: [a-z-]+)?/i.exec(rest)?.[0].replace(AUXILIARY, '') ?? '', outcomes),
    ofThose: OF_THOSE.test(`${lead} ${rest.slice(0, 20)}`),
    inSentence: sayIt.has(sentences[at] as Span),
  }));
  return (best) => {
    const fittest = counted[best] as Counted;
    // "7 officers. Two were suspended": a number without a verb that opens the answer is all of it
    if (
      !/\w/.test(text.slice(0, fittest.figure.span.start)) &&
      /^(?:\s+[a-z-]+){0,4}\s*(?:[.;:\n]|$)/i.test(text.slice(fittest.figure.span.end))
    )
      return best;
    const isThing = heads.has(fittest.noun);
    const ways: ((one: (typeof clauses)[number], at: number) => boolean)[] = [
      (one, at) =>
        !outcomes.length || (at === best && one.ofThose) || (one.said && one.denies === denied && (at === best || !(isThing && one.named))),
      (one) => !outcomes.length || one.inSentence,
      (one) => !denied || one.denies,
    ];
    for (const tells of ways) {
      if (tells(clauses[best] as (typeof clauses)[number], best)) continue;
      const first = clauses.findIndex(tells);
      if (first >= 0 && first === clauses.findLastIndex(tells)) return first;
    }
    return best;
  };
}
const OF_ALL = /\bof (?:these|those)(?: [a-z-]+){1,3}\s*$/i;
const OF_THOSE = /\bof (?:which|whom|these|those|them)\b/i;
const AUXILIARY = /\b(?:was|were|is|are|has|have|had|been|did|do)\b.*$/i;
const OTHERS = /[,;]|\b(?:and|but|while) /;
