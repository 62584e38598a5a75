import type { Span } from '../model/span.js';
import { contentWords, lowered, wordSet } from '../model/words.js';
import { tellsOpposite } from './alike.js';
import { askedOf, askedParts, isDenied } from './asked.js';
import type { Counted } from './clauses.js';
import { outcomesOf, tellsLikeOutcome, tellsOutcome } from './outcomes.js';
import { isOfThose, nonOf, partOf, predicateOf, restrictionOf, speaksOf } from './restriction.js';
import { sentencesAt } from './sentences.js';
import { isSum } from './sum.js';
import { limitOf } from './thresholds.js';

/**
 * The one number whose words tell what was asked to have become of them, or what is not so, where the best-fitting one's do not: "3,902 applied.
 * 3,311 were approved, 488 refused"; "4,215 have a shelter, 7,125 do not"; "1,266 prosecutions were brought. In 1,098 the passenger was convicted".
 */
export const told = (text: string, question: string, counted: readonly Counted[], best: number): number =>
  telling(text, question, counted)(best);

/** The same for whichever is the best-fitting one. */
export function telling(text: string, question: string, counted: readonly Counted[]): (best: number) => number {
  // "how many were made, and how many upheld?": the first of the two
  const first = askedParts(question)[0]?.words ?? question;
  // "Of the applications refused, how many went to appeal?": what all of them are
  const asked = first.replace(OF_WHOLE, '');
  const restriction = restrictionOf(asked);
  // "people treated who were paid for by others": of the two the one that tells them apart
  const apart = outcomesOf(restriction.raw.join(' '));
  const outcomes = apart.length ? apart : outcomesOf(asked);
  const { heads } = askedOf(asked);
  const words = wordSet(asked);
  const namesOf = (at: number): readonly string[] => {
    const name = NAME.exec(counted[at]?.rest ?? '')?.[0] ?? '';
    return /s$/.test(name) ? contentWords(name) : [];
  };
  const denied = isDenied(asked);
  const sentences = sentencesAt(
    text,
    counted.map(({ figure: { span } }) => span),
  );
  const predicate = predicateOf(asked);
  const isOverLimit = limitOf(asked);
  const isWithin = limitOf(asked, true);
  const possessive = POSSESSES.test(asked);
  const part = partOf(asked);
  // in the question's own words where the answer has them, otherwise in words that say the same: "void" for "empty"
  const literal = tellsOutcome(text, outcomes);
  const tells = literal ? tellsOutcome : tellsLikeOutcome;
  const sayIt = new Set([...new Set(sentences)].filter(({ start, end }) => tells(text.slice(start, end), outcomes)));
  const isFuture = FUTURE.test(asked);
  const clauses = counted.map(({ lead, rest: printed, figure }, at) => {
    // "The fleet is of 140 and all of them will be electric by 2030", where those that are electric are asked about
    const rest = isFuture ? printed : printed.replace(WILL_BE, ' ');
    return {
      // "Of these self-referred women 20 were accepted": what they are a part of is said of all of them
      said:
        tells(`${lead.replace(OF_ALL, '')} ${rest}`, outcomes) ||
        // "6,233 items were lost: 4,870 books, 911 discs", where books are asked about: what is said of all of them is said of each
        // the name first: the words before each of ten thousand figures are long to search
        (BARE.test(rest) &&
          heads.has(counted[at]?.noun ?? '') &&
          LISTED.test(text.slice(sentences[at]?.start ?? 0, figure.span.start)) &&
          tells(text.slice(sentences[at]?.start ?? 0, figure.span.start), outcomes)) ||
        // "940 homes were empty. 612 had been so for more than six months"
        (SO.test(rest) && at > 0 && tells(`${counted[at - 1]?.lead} ${counted[at - 1]?.rest}`, outcomes)) ||
        // "2,213 were granted and 442 were not", where those refused were asked about
        (WERE_NOT.test(rest) && at > 0 && tellsOpposite(counted[at - 1]?.rest ?? '', outcomes)),
      // "488 were refused and the rest have not been decided": what is denied of others is not of it
      denies: isDenied(`${lead} ${rest.split(OTHERS)[0]}`),
      // "64 referrals came, of which nine were women", where the women referred are asked about: the thing's name tells what became of it
      named: tells(/^\s*[a-z-]+(?: [a-z-]+)?/i.exec(rest)?.[0].replace(AUXILIARY, '') ?? '', outcomes),
      // "17 are void": right behind it, and not "11 of the voids"
      predicate: tells(PREDICATE.exec(rest)?.[0] ?? '', outcomes),
      isThere: IS_THERE.test(lead),
      ofThose: OF_THOSE.test(`${lead} ${rest.slice(0, 20)}`),
      // "20 samples were taken there and two of these were over it"
      inPart:
        (isOfThose(text, figure.span) || (part !== null && speaksOf(`${lead} ${rest}`, part)) || WERE_NOT.test(rest)) &&
        !(part !== null && tellsOpposite(rest, part.raw)),
      inSentence: sayIt.has(sentences[at] as Span),
      limit: isOverLimit?.(`${lead} ${OWN.exec(text.slice(figure.span.end))?.[0] ?? ''}`) ?? false,
      // "212 pupils are in the year. Eleven of them have a plan"
      speaks:
        speaksOf(`${lead} ${rest}`, restriction.words.size ? restriction : predicate) ||
        // "All will be electric by 2030. At present 22 are"
        (WERE.test(rest) && at > 0 && speaksOf(`${counted[at - 1]?.lead} ${counted[at - 1]?.rest}`, predicate)) ||
        (possessive && at > 0 && OF_THOSE.test(rest.slice(0, 12)) && POSSESSED.test(rest)),
    };
  });
  // "702 for clinical reasons and 462 for non-clinical ones": what is not so is told in one word
  const non = nonOf(asked);
  const without = non ? counted.flatMap(({ lead, rest }, at) => (lowered(`${lead} ${rest}`).includes(non) ? [at] : [])) : [];
  const chosen = (best: number): number => {
    if (without.length === 1) return without[0] as number;
    const fittest = counted[best] as Counted;
    // "7 officers. Two were suspended": a number without a verb that opens the answer is all of it
    if (
      !/\w/.test(text.slice(0, fittest.figure.span.start)) &&
      /^(?:\s+(?!(?:was|were|had|have|has|are|is)\b)[a-z-]+){0,4}\s*(?:[.;:\n]|$)/i.test(text.slice(fittest.figure.span.end))
    )
      return best;
    // "15 ceased. Nine retired, four moved and two were struck off": the others are its parts
    const behind = counted.slice(best + 1).map(({ figure }) => figure.value);
    if (outcomes.length && !literal && behind.length > 2 && isSum(fittest.figure.value, behind)) return best;
    const isThing = heads.has(fittest.noun);
    const saysOutcome = (one: (typeof clauses)[number], at: number): boolean =>
      !outcomes.length ||
      (at === best && one.ofThose) ||
      (one.said && (one.denies === denied || !literal) && (at === best || !(isThing && one.named)));
    const ways: ((one: (typeof clauses)[number], at: number) => boolean)[] = [
      (one) => !part || one.inPart,
      saysOutcome,
      (one) => !outcomes.length || one.inSentence,
      (one) => !denied || one.denies,
      (one) => !isOverLimit || one.limit,
      // what is so of them is told of another than of those that are merely there
      (one, at) =>
        outcomes.length > 0 ||
        predicate.words.size + restriction.words.size === 0 ||
        one.speaks ||
        (at === best &&
          !one.isThere &&
          !restriction.words.size &&
          asked === first &&
          (!/[a-z]/i.test(text.slice(0, counted[at]?.figure.span.start)) || !clauses.some(({ ofThose, speaks }) => ofThose && speaks))),
    ];
    for (const way of ways) {
      if (way(clauses[best] as (typeof clauses)[number], best)) continue;
      const fitting = clauses.flatMap((one, at) => (way(one, at) ? [at] : []));
      // of several the one of which it is said first hand
      const own = fitting.filter((at) => clauses[at]?.predicate);
      // … or that is not denied of: "15 upheld, 7 not upheld"
      const plain = fitting.filter((at) => clauses[at]?.denies === denied);
      const found = fitting.length > 1 && outcomes.length ? (own.length ? own : plain) : fitting;
      const [only] = found;
      // "402 patients were delayed, occupying 9,143 bed days", where bed days are asked about: another thing, by name
      const isOther =
        way === saysOutcome && only !== undefined && namesOf(best).some((word) => heads.has(word)) && namesOf(only).length > 0;
      if (only !== undefined && found.length === 1 && !(isOther && !namesOf(only).some((word) => words.has(word)))) return only;
    }
    return best;
  };
  return (best) => {
    const at = chosen(best);
    const behind = OWN.exec(text.slice(counted[at]?.figure.span.end ?? 0))?.[0] ?? '';
    // "5,918 were paid within 30 days and 286 were not", where those later than 30 days are asked about
    const notSo = isWithin?.(behind) ? counted.findIndex(({ rest }, index) => index > at && WERE_NOT.test(rest)) : -1;
    if (notSo >= 0) return notSo;
    // "26 are recorded as missing, and of those five were stolen", where those "missing, lost or stolen" are asked about
    const part = counted[at];
    const whole = counted[at - 1];
    const either = contentWords(EITHER.exec(asked)?.[0] ?? '');
    if (!part || !whole || either.length < 2 || !isOfThose(text, part.figure.span)) return at;
    const tellsEither = (said: string): number => contentWords(said).filter((word) => either.includes(word)).length;
    const within =
      sentences[at] === sentences[at - 1] && tellsEither(`${whole.lead} ${text.slice(whole.figure.span.end, part.figure.span.start)}`) > 0;
    // "Berths come to 640. Of these 590 are owned", where those that the Board "owns or leases" are asked about: one of the two ways to have them
    const oneWay =
      HAVE_EITHER.test(asked) &&
      tellsEither(part.rest) === 1 &&
      contentWords(`${whole.lead} ${whole.rest}`).some((word) => heads.has(word));
    return within || oneWay ? at - 1 : at;
  };
}
const FUTURE = /\b(?:will|to be|going to|due|plann?\w*|expected|scheduled|intend\w*)\b/i;
const WILL_BE = /\b(?:will|shall|(?:are|is) (?:due |expected |planned )?to) (?:all |then |also )?(?:be|have been)\b[^.;,]*/gi;
const OF_WHOLE = /^\W*(?:of|out of) (?:the|those|these|all|your) [^,?]{3,60}, (?=how many\b)/i;
/** The words right behind a number that name what is counted. */
export const NAME =
  /^(?:\s(?!(?:of|in|on|at|for|by|from|to|with|who|which|that|was|were|are|is|have|had|has|did|do|and|or|the|a|an|between|during|since|under|over|into|across|as|than)\b)[a-z'-]+){1,3}/i;
/** What leads to the sorts of which the things told of are made up, and one of them by its name alone. */
const LISTED = /(?:\b(?:made up of|comprising|consisting of|broken down as|namely|i\.e\.|being)|:) [^.;\n]*$/i;
const BARE = /^ [a-z-]+(?: [a-z-]+)?\s*(?:[,.;]|and\b|$)/i;
const SO = /^ (?:had|have|has|was|were|are|is|did|do)(?: [a-z]+)? so\b/i;
const PREDICATE = /^\s+(?!of\b)(?:[a-z-]+ ){0,2}?(?:are|is|was|were|had|have|has)(?: [a-z-]+){1,3}/i;
const OF_ALL = /\bof (?:these|those)(?: [a-z-]+){1,3}\s*$/i;
const OF_THOSE = /\bof (?:which|whom|these|those|them)\b/i;
const AUXILIARY = /\b(?:was|were|is|are|has|have|had|been|did|do)\b.*$/i;
const POSSESSES = /\b(?:have|has|had) (?:an?|any|the|no) /i;
const POSSESSED = /^ of (?:them|these|those|whom|which) (?:have|has|had) (?:an?|any|the|no) /i;
/** "There are 212 pupils", "our list contains 77": how many there are of all. */
const IS_THERE =
  /\b(?:there (?:are|were|is|was)|(?:contains?|contained|holds?|held|has|have|had|enrolled|took in|admitted|employs?|look after|looks after|own|owns|run|runs|manage|manages|maintain|maintains|comprises?|numbers?)(?: (?:a total of|some|about|around|just over|now|currently))?)\s*$/i;
const WERE_NOT = /^ (?:were|was|are|is|did|do|had|have|has)(?: not|n't)\s*(?:[.,;:]|$)/i;
const WERE = /^ (?:were|was|are|is|did|do|had|have|has)\s*(?:[.;:]|$)/i;
/** Up to the next comma or "and". */
const OWN = /^(?:(?! and |[.;,\n]).){0,80}/;
const HAVE_EITHER =
  /\b(?:own|manage|lease|rent|hire|let|run|operate|maintain|provide|employ|engage|fund|hold|use)(?:s|es|d|ed)?,? or (?:[a-z]+ )?(?:own|manage|lease|rent|hire|let|run|operate|maintain|provide|employ|engage|fund|hold|use)(?:s|es|d|ed)?\b/i;
const EITHER = /\b[a-z]+(?:, [a-z]+)*,? or [a-z]+\b/i;
const OTHERS = /[,;]|\b(?:and|but|while) /;
