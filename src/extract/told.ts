import { askedOf, askedParts, isDenied, outcomesOf, tellsOutcome } from './asked.js';
import type { Counted } from './clauses.js';
import { sentenceAt } from './sentences.js';

/**
 * The one number whose words tell what was asked to have become of them, or what is not so, where the best-fitting one's do not: "3,902 applied.
 * 3,311 were approved, 488 refused"; "4,215 have a shelter, 7,125 do not"; "1,266 prosecutions were brought. In 1,098 the passenger was convicted".
 */
export function told(text: string, question: string, counted: readonly Counted[], best: number): number {
  // "how many were made, and how many upheld?": the first of the two
  const asked = askedParts(question)[0]?.words ?? question;
  const outcomes = outcomesOf(asked);
  const { heads } = askedOf(asked);
  const denied = isDenied(asked);
  const fittest = counted[best] as Counted;
  // "Of these self-referred women 20 were accepted": what they are a part of is said of all of them
  const said = ({ lead, rest }: Counted): string => `${lead.replace(OF_ALL, '')} ${rest}`;
  // "488 were refused and the rest have not been decided": what is denied of others is not of it
  const denies = ({ lead, rest }: Counted): boolean => isDenied(`${lead} ${rest.split(OTHERS)[0]}`);
  const sentenceOf = ({ figure: { span } }: Counted): string => {
    const { start, end } = sentenceAt(text, span);
    return text.slice(start, end);
  };
  // "64 referrals came, of which nine were women", where the women referred are asked about: the thing's name tells what became of it
  const isThing = ({ rest }: Counted): boolean =>
    heads.has(fittest.noun) && tellsOutcome(/^\s*[a-z-]+(?: [a-z-]+)?/i.exec(rest)?.[0].replace(AUXILIARY, '') ?? '', outcomes);
  // "7 officers. Two were suspended": a number without a verb that opens the answer is all of it
  if (
    !/\w/.test(text.slice(0, fittest.figure.span.start)) &&
    /^(?:\s+[a-z-]+){0,4}\s*(?:[.;:\n]|$)/i.test(text.slice(fittest.figure.span.end))
  )
    return best;
  const ways: ((one: Counted) => boolean)[] = [
    (one) =>
      !outcomes.length ||
      (one === fittest && OF_THOSE.test(`${one.lead} ${one.rest.slice(0, 20)}`)) ||
      (tellsOutcome(said(one), outcomes) && denies(one) === denied && (one === fittest || !isThing(one))),
    (one) => !outcomes.length || tellsOutcome(sentenceOf(one), outcomes),
    (one) => !denied || denies(one),
  ];
  for (const tells of ways) {
    const telling = tells(fittest) ? [] : counted.filter(tells);
    if (telling.length === 1) return counted.indexOf(telling[0] as Counted);
  }
  return best;
}
const OF_ALL = /\bof (?:these|those)(?: [a-z-]+){1,3}\s*$/i;
const OF_THOSE = /\bof (?:which|whom|these|those|them)\b/i;
const AUXILIARY = /\b(?:was|were|is|are|has|have|had|been|did|do)\b.*$/i;
const OTHERS = /[,;]|\b(?:and|but|while) /;
