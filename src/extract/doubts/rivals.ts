import type { AnswerKind, Claim, Passage } from '../../model/answer.js';
import { overlaps, type Span, shift } from '../../model/span.js';
import { contentWords, wordSet } from '../../model/words.js';
import { tellsOpposite } from '../alike.js';
import { askedOf, askedParts } from '../asked.js';
import { type Counted, clausesOf, countedIn, inBrackets, isReference } from '../clauses.js';
import type { Role } from '../figure.js';
import { type Figure, inPosts, isOfPosts } from '../figure.js';
import { figuresOf } from '../figures.js';
import { fittingOf } from '../fitting.js';
import { measureOf } from '../other-measure.js';
import { saysEarlier } from '../other-time.js';
import { outcomesOf, tellsLikeOutcome } from '../outcomes.js';
import { isOfThose, partOf, predicateOf, restrictionOf, speaksOf } from '../restriction.js';
import { opensWithNothing } from '../rules/money/none.js';
import { restIn } from '../rules/money/rest.js';
import { placeIn, sentenceAt } from '../sentences.js';
import { isTakenBack } from '../set-aside.js';
import { isSum } from '../sum.js';
import { telling } from '../told.js';

/** A figure of the answer that may be meant instead of the headline's. */
export interface Rival {
  readonly text: string;
  /** What a rule read there; null where none did. */
  readonly claim: Claim | null;
}

const NO_THING = /(?:^|[.;]\s+)No ((?:[a-z-]+ ){1,3}?)(?:(?:has|have) been|was|were) [a-z]+/;
const NOTHING_FOR =
  /(?:[.;]\s+|\b(?:and|but) )(?:(?:[Ii]t|[Tt]hey) (?:was|were) not|(?:[Nn]othing|[Nn]one|[Nn]o [a-z]+) (?:is|are|was|were|has been|have been)) (?:[a-z]+ )?(?:for|at|in|by|from|on) (?:the )?(?!(?:19|20)\d\d|January|February|March|April|May|June|July|August|September|October|November|December|Q\d)[A-ZÀ-Þ]/u;

const ASKS_POSTS = /\b(?:[fw]te|(?:full|whole)[ -]time equivalents?)\b/i;

/** How much better the headline's clause must fit the question than another figure's. Half of what the question's most telling word adds. */
const CLEAR = 1.5;

/** The figures that a headline of this kind could be instead. */
const ROLES: Partial<Readonly<Record<AnswerKind, readonly Role[]>>> = {
  count: ['plain'],
  money: ['money'],
  percentage: ['percentage'],
};

/**
 * Every figure of the headline's sort that answers the question nearly as well, or better. No rival is a figure that the words make a part,
 * a comparison or an aside of the headline's, that is only referred back to, or that others add up with to the whole.
 */
export function rivalsOf(headline: Claim, claims: readonly Claim[], passages: readonly Passage[]): Rival[] {
  const roles = ROLES[headline.kind];
  const own = placeIn(passages, headline.span)?.passage;
  if (!own) return [];
  // "Under 18: 51", where under eighteens were asked about: the question's own number is no answer
  const echoed = echoedBy(headline, own).map(({ text }): Rival => ({ text, claim: null }));
  if (!roles || headline.rule === 'count/all-otherwise') return echoed;
  // "Zero. We used none, although £38,200 went on something else"
  if (headline.kind === 'money' && isNothing(headline.value) && headline.span.start - own.start < 3 && opensWithNothing(own.text))
    return [];
  // "£14,000 has been spent, leaving £6,000", where what has not been is asked about: the others come to it
  if (headline.kind === 'money' && restIn(own.text, own.question)?.value === headline.value.amount) return echoed;
  // "1 was open in 2023. None were open in 2024": what is said to be none is no figure
  const nones = claims.filter(
    ({ kind, value, entity, period }) =>
      kind === headline.kind &&
      entity === headline.entity &&
      (period === headline.period || period === null) &&
      isNothing(value) &&
      !isNothing(headline.value) &&
      // "None were lost and three were stolen", where either was asked about: they come to it
      headline.rule !== 'count/either-outcome' &&
      headline.rule !== 'count/parts',
  );
  const at = shift(headline.span, -own.start);
  // "49 were supported and nine declined", where it was asked how many were refused: what became of them is told of none
  if (headline.kind === 'count' && headline.rule === 'count/number-of-asked-thing' && headline.entity === null) {
    const outcomes = outcomesOf(own.question);
    const sentence = sentenceAt(own.text, at);
    if (
      outcomes.length &&
      !/^\W*$/.test(own.text.slice(0, at.start)) &&
      !tellsLikeOutcome(own.text.slice(sentence.start, sentence.end), outcomes)
    ) {
      const others = figuresOf(own.text).filter(
        (figure) => competes(figure, ['plain']) && !overlaps(figure.span, at) && !sameValue(figure, headline),
      );
      if (others.length) return others.map(({ text }) => ({ text, claim: null }));
    }
  }
  const clauses = headline.kind === 'count' && headline.entity === null && !headline.rule.endsWith('/total') ? countedIn(own.text) : [];
  // "1,402 came, 1,281 of which were answered on time", where those answered late were asked about
  const opposite = clauses.filter(
    ({ figure, rest }) => isOfThose(own.text, figure.span) && tellsOpposite(rest, [own.question.toLowerCase()]),
  );
  const left = opposite.filter(({ figure }) => !sameValue(figure, headline));
  if (opposite.length && clauses.length === 2)
    return (left.length ? left : opposite).map(({ figure: { text } }) => ({ text, claim: null }));
  const among = clauses.length ? partOf(own.question) : null;
  if (among) {
    const mine = clauses.find(({ figure }) => overlaps(figure.span, at));
    const others = clauses.filter(({ figure }) => figure.value > 0 && figure !== mine?.figure && !sameValue(figure, headline));
    // "1,204 came and 311 were let in", where those who were let in of those who came were asked about
    if (mine && others.length && !isOfThose(own.text, at) && !speaksOf(`${mine.lead} ${mine.rest}`, among))
      return others.map(({ figure }) => ({ text: figure.text, claim: null }));
  }
  const part = headline.kind === 'count' && headline.entity === null ? partTold(headline, own) : null;
  if (part) return [{ text: part, claim: null }];
  // "£4.7m at Marl. Nothing is planned for Tarn"
  const named =
    headline.entity === null && NOTHING_FOR.test(own.text.slice(headline.span.end - own.start)) ? [{ text: '0', claim: null }] : [];
  // "Two cases have gone to court. No prosecution has been brought", where prosecutions were asked about
  const heads =
    headline.kind === 'count' && headline.value !== 0 && headline.entity === null ? askedOf(own.question).heads : new Set<string>();
  const none = heads.size ? NO_THING.exec(own.text) : null;
  const noun = none
    ? /^ (?!(?:was|were|is|are|has|have|had|of)\b)(?:[a-z-]+ )?[a-z-]+(?= (?:was|were|has|have|had|went|came)\b)/.exec(
        own.text.slice(headline.span.end - own.start),
      )?.[0]
    : undefined;
  const counted = new Set(contentWords(noun ?? ''));
  if (noun && contentWords(none?.[1] ?? '').some((word) => heads.has(word) && !counted.has(word))) named.push({ text: '0', claim: null });
  const other = [...nones.map((claim): Rival => ({ text: '0', claim })), ...named, ...echoed];
  return other.concat(
    passages.flatMap((passage) => {
      const at = (span: Span): Span => ({ start: span.start + passage.start, end: span.end + passage.start });
      const figures = figuresOf(passage.text).filter((figure) => competes(figure, roles));
      const mine = passage === own ? figures.find(({ span }) => overlaps(at(span), headline.span)) : undefined;
      const others = figures.filter((figure) => figure !== mine && !sameValue(figure, headline));
      if (!others.length) return [];
      const wanted =
        mine && addUp(mine, others)
          ? others.filter((figure) => asksForPart(passage, mine, figure) || hasOwnWord(passage, mine, figure))
          : [];
      if (wanted.length === 1) return wanted.map(({ text }) => ({ text, claim: null }));
      if (mine && (timesUp(passage.text, mine, others) || (addUp(mine, others) && !isUntoldPart(passage, mine, others)))) return [];
      const fits = fitsIn(passage, mine ?? null, others, headline);
      return others.flatMap((figure): Rival[] => {
        const claim = claims.find(({ span }) => overlaps(span, at(figure.span))) ?? null;
        // what speaks for another entity or period, or says something else, is accounted for
        if (
          claim &&
          (claim.kind !== headline.kind || claim.entity !== headline.entity || (claim.period !== headline.period && claim.period !== null))
        )
          return [];
        // "64 in all with 59 in post, leaving 5": what it is concluded from
        if (mine && headline.rule === 'count/concluded' && figure.span.start < mine.span.start) return [];
        // "9 people, that is 7.6 FTE", where FTE was asked about
        if (mine && ASKS_POSTS.test(passage.question) && inPosts(mine) && !inPosts(figure)) return [];
        // "In the quarter before there were 12": what was so then is no answer to what is so now
        if (mine && saysEarlier(passage.text, figure.span) && !saysEarlier(passage.text, mine.span)) return [];
        // "was not 31 but 38": what the answer itself sets aside
        if (mine && isTakenBack(passage.text, figure.span, passage.question) && !isTakenBack(passage.text, mine.span, passage.question))
          return [];
        // "The national target is 90%": what ought to be is no answer to what is
        if (mine && isOtherMeasure(passage, mine, figure)) return [];
        if (mine && hasOwnWord(passage, mine, figure)) return [{ text: figure.text, claim }];
        if (mine && asksForPart(passage, mine, figure)) return [{ text: figure.text, claim }];
        if (mine && tellsAskedAside(passage, mine, figure)) return [{ text: figure.text, claim }];
        if (mine ? isExplained(passage.text, mine, figure) || isRemark(passage.text, mine, figure) : isAside(passage.text, figure))
          return [];
        if (isReference(passage.text.slice(0, figure.span.start).slice(-60), passage.text.slice(figure.span.end, figure.span.end + 45)))
          return [];
        return fits(figure) ? [] : [{ text: figure.text, claim }];
      });
    }),
  );
}

const isOtherMeasure = ({ text, question }: Passage, mine: Figure, figure: Figure): boolean => {
  const [own, other] = [measureOf(text, mine.span, question), measureOf(text, figure.span, question)];
  return (own === 'own' && other !== 'own') || (own !== 'other' && other === 'other');
};

/** The question's figures that the headline may only repeat, where the answer has others. */
function echoedBy({ kind, value }: Claim, { text, question }: Passage): Figure[] {
  const said = kind === 'range' ? (value as { max: number | null }).max : value;
  const asked = figuresOf(question).filter(({ role }) => role === 'plain' || role === 'range');
  return figuresOf(text).length > 1
    ? asked.filter((figure) => figure.value === said || (kind === 'range' && figure.value - 1 === said))
    : [];
}

const isNothing = (value: unknown): boolean => value === 0 || (value as { amount?: number } | null)?.amount === 0;

const competes = (figure: Figure, roles: readonly Role[]): boolean =>
  roles.includes(figure.role) || (roles.includes('plain') && isOfPosts(figure));

const sameValue = ({ value }: Figure, { kind, value: stated }: Claim): boolean =>
  kind === 'money' ? value === (stated as { amount: number }).amount : value === stated;

/** "14, of these 13 were male and 1 female": the others are its parts; "of the 23, 19 stayed, 3 left and 1 moved": all are parts of one. */
function addUp(mine: Figure, others: readonly Figure[]): boolean {
  const values = others.map(({ value }) => value);
  const whole = Math.max(...values);
  const parts = values.filter((value) => value !== whole);
  return isSum(mine.value, values) || (mine.value < whole && isSum(whole, [mine.value, ...parts]));
}

/** "Of the 58, 40 were written off, 18 were fined", where it was asked how many were let off: one of the parts, and its words do not say which. */
const isUntoldPart = ({ text, question }: Passage, mine: Figure, others: readonly Figure[]): boolean => {
  const outcomes = outcomesOf(question);
  const next = others.find(({ span }) => span.start > mine.span.end)?.span.start ?? text.length;
  return (
    outcomes.length > 0 &&
    mine.role === 'plain' &&
    others.some(({ value }) => value > mine.value) &&
    !tellsLikeOutcome(text.slice(sentenceAt(text, mine.span).start, next), outcomes)
  );
};

/** "£12,000 for ten, i.e. £1,200 each": one is so many times the other. */
const timesUp = (text: string, mine: Figure, others: readonly Figure[]): boolean =>
  mine.role === 'money' &&
  others.length === 1 &&
  others[0] !== undefined &&
  figuresOf(text).some(
    ({ role, value }) =>
      role === 'plain' &&
      value > 1 &&
      (Math.abs(mine.value * value - (others[0]?.value ?? 0)) < 0.01 || Math.abs((others[0]?.value ?? 0) * value - mine.value) < 0.01),
  );

/** Whether the headline fits clearly better than a figure of the passage. */
function fitsIn(passage: Passage, mine: Figure | null, others: readonly Figure[], headline: Claim): (figure: Figure) => boolean {
  const fitting = fittingOf(passage);
  const all = [...(mine ? [mine] : []), ...others].sort((a, b) => a.span.start - b.span.start);
  const clauses = clausesOf(passage.text, all);
  const fits = new Map(clauses.map((clause) => [clause.figure, fitting(clause)]));
  // "3,311 were approved, 488 were refused": what became of them is told of the headline's alone
  const places = new Map(clauses.map(({ figure }, at) => [figure, at]));
  const own = headline.kind === 'count' && mine ? places.get(mine) : undefined;
  const told = own === undefined ? null : telling(passage.text, passage.question, clauses);
  // "22 were looked into and 15 upheld", where those upheld were asked about: its clause tells what became of it, and the other's does not
  const outcomes = own === undefined ? [] : outcomesOf(askedParts(passage.question)[0]?.words ?? '');
  const saysIt = ({ lead, rest }: Counted): boolean => tellsLikeOutcome(`${lead} ${rest}`, outcomes);
  const saysAsked = own !== undefined && outcomes.length > 0 && saysIt(clauses[own] as Counted);
  const isTold = (figure: Figure): boolean => {
    const place = places.get(figure);
    if (saysAsked && place !== undefined && !saysIt(clauses[place] as Counted)) return true;
    return place !== undefined && told !== null && told(place) === own;
  };
  const best = mine ? (fits.get(mine) ?? 0) : 0;
  // "There are no such posts." settles it too
  const denies = !mine && passage.text.slice(0, headline.span.start - passage.start).trim() === '';
  const opens = mine !== null && stands(passage.text, mine);
  return (figure) => {
    if (mine && (shareVerb(passage.text, mine, figure) || isGapped(passage.text, mine, figure))) return false;
    if (isTold(figure)) return true;
    const other = fits.get(figure) ?? 0;
    if (mine && (isBeside(passage.text, mine, figure) || (!opens && stands(passage.text, figure)))) return false;
    if (opens && !isAdded(passage.text, mine, figure)) return other - best < CLEAR;
    if (headline.rule.endsWith('/total')) return other <= best;
    return denies ? other < CLEAR : best - other >= CLEAR;
  };
}

/** The figure opens the passage and is a phrase of its own: "206 (it was 188 the year before)", "Eleven, all of them …". */
const stands = (text: string, { span }: Figure): boolean =>
  /^[\s:=>*"'-]*$/.test(text.slice(0, span.start)) &&
  /^(?: [a-z]+(?=\.\s+[A-Z]))?\s*(?:\(|[,;–-](?!\s*[£\d])|\.(?:\s|$)|\n(?!\s*[£\d])|$)/.test(text.slice(span.end));

/** The figure comes on top of the headline's: "14, plus one", "Eleven. A further 6 …". */
const isAdded = (text: string, mine: Figure, figure: Figure): boolean =>
  /\b(?:plus|further|additional|another|as well as|also|\+)\W*$/i.test(text.slice(mine.span.end, figure.span.start));

/** One sentence says both in one breath: "£9m (2022) and £13m", "£48 for a full plot and £26 for a half", "the youngest was 16 and the oldest 71". */
function isBeside(text: string, mine: Figure, figure: Figure): boolean {
  const [one, other] = mine.span.start < figure.span.start ? [mine, figure] : [figure, mine];
  const between = text.slice(one.span.end, other.span.start);
  const joined = /(?:^|\s|,)(?:and|&|plus)\s([^.;:,]*)$/i.exec(between) ?? /^\s*(?:\([^)]*\))?\s*[,;\t]\s*()$/.exec(between);
  if (!joined || /[.?!;\n]\s/.test(between)) return false;
  const rest = /^[^.;:,\n]*/.exec(text.slice(other.span.end))?.[0] ?? '';
  // "There are 34 officers and 2 clerks trained as pilots": what is said behind the second is said of both
  const led = /\b(?:there (?:are|were|is|was)|have|has|had|employs?) $/i.test(text.slice(0, one.span.start));
  if (led && !VERB.test(between) && /^ (?!(?:was|were|is|are|has|have|had|did|of (?:them|these|those|which))\b)[a-z]/i.test(rest))
    return true;
  return !VERB.test(`${joined[1]} ${rest.replace(/\b(?:who|which|that)\b.*$/i, '')}`);
}

/** "14 sheep and a pony were killed": a sentence opens with both, and what is said behind the second is said of the first too. */
function shareVerb(text: string, mine: Figure, figure: Figure): boolean {
  const [one, other] = mine.span.start < figure.span.start ? [mine, figure] : [figure, mine];
  const between = text.slice(one.span.end, other.span.start);
  return (
    /^ (?:[a-z-]+ ){1,3}(?:and|&) $/i.test(between) &&
    !VERB.test(between) &&
    OPENS_SENTENCE.test(text.slice(Math.max(0, one.span.start - 60), one.span.start)) &&
    /^ [a-z-]+(?: [a-z-]+)? (?:was|were|have|had|has)\b/.test(text.slice(other.span.end))
  );
}
/** "12 were cancelled because staff left and 3 because of fraud": what became of the first is said of the second too. */
function isGapped(text: string, mine: Figure, figure: Figure): boolean {
  const between = figure.span.start > mine.span.end ? text.slice(mine.span.end, figure.span.start) : '';
  return (
    VERB.test(between) &&
    /(?:,|\band) (?:a further |another )?$/i.test(between) &&
    !/[.;\n]/.test(between) &&
    /^ (?:because|due to|owing to|for (?:want|lack)|through|on account of|as a result of)\b/i.test(text.slice(figure.span.end))
  );
}
const OPENS_SENTENCE = /(?:^|[.?!]\s|\n)(?:(?:in|during|for|over|at|on|since) [^.,;\n]{3,40},)?\s*$/i;
const VERB = /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|can|[a-z]{3,}ed|found|left|made|held|gave|took|sent)\b/i;

/** "£98.40 for a night shift. The usual rate is £41.70": the answer opens with the headline's figure, and a later sentence goes on. */
const isRemark = (text: string, mine: Figure, figure: Figure): boolean =>
  opensWith(text, mine) && /[.?!]\s+[A-ZÀ-Þ]/u.test(text.slice(mine.span.end, figure.span.start)) && !isAdded(text, mine, figure);

const opensWith = (text: string, { span }: Figure): boolean => /^\W*$/.test(text.slice(0, span.start));

/** "It was drawn 412 times (fired 33)", where firings were asked about: what became of them is told in brackets, and not of the headline's. */
function tellsAskedAside({ text, question }: Passage, mine: Figure, figure: Figure): boolean {
  const outcomes = outcomesOf(question);
  if (!outcomes.length || mine.role !== 'plain' || !inBrackets(text, figure.span.start) || inBrackets(text, mine.span.start)) return false;
  const open = text.lastIndexOf('(', figure.span.start);
  const close = text.indexOf(')', figure.span.end);
  return (
    open > mine.span.start &&
    tellsLikeOutcome(text.slice(open, close < 0 ? undefined : close), outcomes) &&
    !tellsLikeOutcome(text.slice(sentenceAt(text, mine.span).start, open), outcomes)
  );
}

/** The words say what the other figure is beside the headline's. */
function isExplained(text: string, mine: Figure, figure: Figure): boolean {
  if (figure.span.start < mine.span.end) return false;
  if (isAside(text, figure) && !inBrackets(text, mine.span.start)) return true;
  const between = text.slice(mine.span.end, figure.span.start);
  const behind = text.slice(figure.span.end, figure.span.end + 60);
  const sameSentence = !/[.?!]\s+[A-ZÀ-Þ]/u.test(between);
  if (!(figure.value <= mine.value)) return false;
  return (sameSentence && PART.test(between)) || OF_IT.test(behind);
}
/** "14 (11 of them men)", and not "fourteen (15)". */
const isAside = (text: string, figure: Figure): boolean =>
  inBrackets(text, figure.span.start) &&
  // "2,114 (1,876.4 WTE)"
  (inPosts(figure) || !(text.slice(0, figure.span.start).trimEnd().endsWith('(') && /^\s*\)/.test(text.slice(figure.span.end))));

/**
 * "46,300 homes, of which 9,120 were void", where it was asked how many were empty: the number of the part, where what was asked of the things
 * is said of neither in the question's words.
 */
function partTold(headline: Claim, { text, start, question }: Passage): string | null {
  const [, state] = STATE.exec(question) ?? [];
  const behind = text.slice(headline.span.end - start);
  const part = state ? PART_BEHIND.exec(behind) : null;
  const end = (part?.index ?? 0) + (part?.[0].length ?? 0) + 60;
  const root = state?.toLowerCase().slice(0, 5) ?? '';
  return part?.[1] &&
    !text
      .slice(0, headline.span.end - start + end)
      .toLowerCase()
      .includes(root)
    ? part[1]
    : null;
}
const STATE =
  /\b(?:how many|number of)\b[^?.]{3,80}?\s(?:are|were|is|was)\s(?:currently |now |still |then )?(?!(?:there|you|your|the|in|on|at|of|to|a|an|this|that|these|those|any|each|held|made|used|they|it)\b)([a-z]{4,})\b/i;
const PART_BEHIND = /^[^.;\n]{0,120}?,? of (?:which|whom|these|those|them),? (?:about |around |some )?(\d[\d,]*)\b/i;

/** "34 referrals came from the sector. Schools alone made 27", where those of schools were asked about: it has a word of the question that the headline's sentence lacks. */
function hasOwnWord({ text, question }: Passage, mine: Figure, figure: Figure): boolean {
  if (mine.role !== 'plain' || figure.span.start < mine.span.end || figure.value >= mine.value) return false;
  const [own, other] = [sentenceAt(text, mine.span), sentenceAt(text, figure.span)];
  if (own.start === other.start || inBrackets(text, figure.span.start)) return false;
  // "There were 37 breaches. Two met the threshold and were reported", where those reported were asked about
  const predicate = predicateOf(question);
  if (stands(text, mine))
    return (
      predicate.words.size > 0 &&
      !speaksOf(text.slice(own.start, own.end), predicate) &&
      speaksOf(text.slice(other.start, other.end), predicate)
    );
  const mineSays = new Set(contentWords(text.slice(own.start, own.end)));
  const asked = new Set(contentWords(question).filter((word) => !/\d/.test(word)));
  return contentWords(text.slice(other.start, other.end)).some((word) => asked.has(word) && !mineSays.has(word));
}

/** "We received 40, of which 12 were turned down", where it was asked how many were rejected: the part may be what was asked for. */
function asksForPart({ text, question }: Passage, mine: Figure, figure: Figure): boolean {
  if (figure.span.start < mine.span.end || figure.value > mine.value) return false;
  // "43 agreements were signed. In seven of them money is due", where those under which money is owed were asked about
  const restriction = restrictionOf(question);
  const untold = restriction.words.size > 0 && !stands(text, mine) && !speaksOf(whole(text, mine), restriction);
  if (opensWith(text, mine) && !untold) return false;
  const between = text.slice(mine.span.end, figure.span.start);
  if (
    untold &&
    (OF_THESE.test(text.slice(Math.max(0, figure.span.start - 30), figure.span.start)) || speaksOf(whole(text, figure), restriction))
  )
    return true;
  if (!PART.test(between) && !OF_IT.test(text.slice(figure.span.end, figure.span.end + 60))) return false;
  const start = Math.max(text.lastIndexOf('. ', mine.span.start), text.lastIndexOf('\n', mine.span.start)) + 1;
  const said = text.slice(start, mine.span.end + between.search(PART.test(between) ? PART : /[.;]|$/)).toLowerCase();
  if (outcomesOf(question).some((word) => !tellsLikeOutcome(said, [word]))) return true;
  // "47 were off the road, of which 35 were awaiting repair", where those that await repair were asked about: the part has words of the question that the whole lacks
  const own = new Set(contentWords(said));
  const asked = wordSet(question);
  const clause = /^[^.;,\d\n]*/.exec(text.slice(figure.span.end))?.[0] ?? '';
  return contentWords(clause).some((word) => asked.has(word) && !own.has(word));
}
const OF_THESE = /\bof (?:which|whom|these|those|them),?\s*$/i;
const whole = (text: string, { span }: Figure): string => {
  const { start, end } = sentenceAt(text, span);
  return text.slice(start, end);
};
const PART =
  /\b(?:of (?:which|whom|these|those|them|that)|including|inclusive of|includ(?:es?|ed)|(?:takes?|took|taking) in|compris(?:es?|ed|ing)|made up of)\b/i;
/** "12 of them", "4 of which are new". */
const OF_IT = /^[^.;,\n]{0,40}\bof (?:it|this|that|these|those|them)\b|^ of (?:which|whom) (?:are|were|is|was|have|had|has)\b/i;
