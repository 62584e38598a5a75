import { type AnswerKind, type Claim, type Doubt, doubt, QUANTITIES } from '../../model/answer.js';
import { dateAskedToo } from '../asked.js';
import type { Role } from '../figure.js';
import { figuresOf } from '../figures.js';
import { foldPeriod } from '../labels.js';
import { lengthOf, type Reading } from '../reading.js';
import { HOW_MANY } from './rival-figures.js';

const FIGURES: readonly Role[] = ['plain', 'range', 'money', 'percentage', 'measure'];

/** One figure was read where the question asks for more than one: two numbers, one for each of several things or years, a name and its cost. */
export function asksMore({ headline: { kind, claim }, claims, question: { text }, passages }: Reading): Doubt[] {
  // "Approved and refused": a number of each
  if (DEEDS.test(text) && (kind === 'text' || told(claims) < 2) && (kind === 'text' || QUANTITIES.includes(kind)))
    return [doubt('reading/asks-more')];
  const dated = claims.some((one) => one.kind === 'date');
  // "a copy, and the date it was adopted", and no date is told; "who holds it, and when does it end", and nothing but a date is
  if (DATED.includes(kind) && !dated && dateAskedToo(text) !== null) return [doubt('reading/asks-more')];
  if (kind === 'date' && claims.every((one) => one.kind === 'date') && OTHER_FIRST.test(text)) return [doubt('reading/asks-more')];
  if (kind === 'boolean' && asksTwice(text) && told(claims) < 2 && leavesOpen(claim, passages)) return [doubt('reading/asks-more')];
  if (!claim || !QUANTITIES.includes(kind)) return [];
  const figures = passages.flatMap(({ text: said, start }) =>
    figuresOf(said).flatMap(({ role, span }) => (FIGURES.includes(role) ? [span.start + start] : [])),
  );
  const first = figures.length > 1 && (figures[0] as number) >= claim.span.start && (figures[0] as number) < claim.span.end;
  // where both numbers are told and read, the first is the headline
  const asks = Math.max(text.match(ASKS)?.length ?? 0, EXTREME.test(text) ? 2 : 0);
  // "96 (40%)" tells one number
  const numbers = SHARE.test(text) ? claims : claims.filter((one) => one === claim || one.kind !== 'percentage' || one.entity !== null);
  const part = asks > 1 && (!first || told(numbers) < asks || (SHARE.test(text) && HOW_MANY.test(text) && !both(claims)));
  const whole = claim.entity !== null || /\/(?:total|parts)$/.test(claim.rule) || passages.some(({ low }) => IN_ALL.test(low));
  const each =
    EACH.test(text) && (figures.length > 1 || (BY.test(text) && !passages.some(({ low }) => /\bnot\b|n't\b|\bno\b/.test(low)))) && !whole;
  const years = new Set(
    figuresOf(text).flatMap(({ role, text: year }) => (role === 'period' ? year.split(/\s+and\s+/).map(foldPeriod) : [])),
  );
  const nothing = claim.value === 0 || (claim.kind === 'money' && claim.value.amount === 0);
  const year =
    years.size > 1 &&
    (claim.period === null
      ? !nothing && !whole && (figures.length > 1 || lengthOf(passages) < 60) && !BOTH.test(passages.map(({ low }) => low).join('\n'))
      : years.has(foldPeriod(claim.period)));
  // a question that was cut off before its end; "how many are lost; and" is a limb of a list
  const cut = /(?<!;\s*)\b(?:and|or|of|than|the|for|by|with)\W*$/i.test(text);
  const why = /\band why\b/i.test(text) && told(claims) < 2 && lengthOf(passages) < 40;
  // "Marl Pier 143", where the number at each was asked for: one row of them
  const row = EACH_ONE.test(text) && figures.length === 1 && passages.length === 1 && ROW.test(passages[0]?.text ?? '');
  const one = figures.length === 1 && namesOneOf(itemsOf(text), passages);
  return part || each || row || one || year || cut || why || NAMED.test(text) ? [doubt('reading/asks-more')] : [];
}

/** "… under each programme (adult custody, youth custody, probation)": the things that each is asked of. */
const itemsOf = (question: string): readonly string[] =>
  (/\b(?:each|every|per|by)\b[^?()]{0,40}\(([^()]*,[^()]*)\)/i.exec(question)?.[1] ?? '')
    .split(/,| and | or /)
    .map((item) => item.trim().toLowerCase())
    .filter((item) => item.length > 2);
/** "Under the adult custody programme we made 38 visits": of one of them alone. */
const namesOneOf = (items: readonly string[], passages: Reading['passages']): boolean =>
  items.length > 1 && items.filter((item) => passages.some(({ low }) => low.includes(item))).length === 1;

/** "Do you have a policy and do you test staff?": two questions of yes or no, the second of which does not hang on the first. */
const asksTwice = (question: string): boolean => TWICE.test(question) && !/\bif (?:so|yes|not)\b/i.test(question);
const TWICE =
  /^\W*(?:and )?(?:do|does|did|is|are|was|were|has|have|will|can)\b[^?\n]{8,}(?:\?\s+(?:and )?|[,;]? and )(?:do|does|did|is|are|was|were|has|have|had|will|can|could) (?:you|they|it|he|she|the|any|there|this|these|those|your|we|anyone)\b/i;
/** More is said than one yes or no, and nothing of both. */
const leavesOpen = (claim: Claim | null, passages: Reading['passages']): boolean =>
  claim !== null &&
  lengthOf(passages) > claim.span.end - claim.span.start + 12 &&
  !passages.some(({ low }) => /\b(?:both|either|neither|nor|all of (?:these|those|the above))\b/.test(low));

const DATED: readonly AnswerKind[] = [...QUANTITIES, 'link', 'see_attachment', 'available_elsewhere', 'list'];
const OTHER_FIRST =
  /^\W*(?:(?:please )?(?:state|give|say|tell (?:me|us)) )?(?:who|which|what (?:is|was|are|were) (?:the |your )?(?!(?:[a-z]+ )?dates?\b)|how (?:many|much)|(?:the )?names?)\b[^?\n]*(?:[,;/&]|\band)\s+(?:the )?(?:on what date|when|dates?)\b/i;
const DEEDS = /^\W*(?:(?:numbers? )?(?:of (?:those|these|them) )?)[a-z]{3,}ed (?:and|or|&|\/) [a-z]{3,}(?:ed|en)\W*$/i;

/** How many different things an answer states. */
const told = (claims: readonly Claim[]): number =>
  new Set(claims.map(({ kind, value, entity, period }) => JSON.stringify([kind, value, entity, period]))).size;

/** A number and a share are both told, or something is said of what is not. */
const both = (claims: readonly Claim[]): boolean =>
  claims.some(({ kind }) => kind !== 'count' && kind !== 'range') && claims.some(({ kind }) => kind !== 'percentage');
const SHARE = /\b(?:percentage|proportion|per cent)\b/i;

/** What begins to ask for a number: the question itself, and what follows a comma, an "and", "we asked for" or another question. */
const ASKS =
  /(?:^|[.?;:,]\s*|\b(?:and|or|&|for|me|know|ask|asked|provide|state|confirm|give|supply|tell)\s+)(?:if so,?\s+)?(?:(?:at|in|on|for|to|with|from)\s+)?(?:of (?:these|those|them|which),?\s+)?(?:the |total |a )*(?:how (?:many|much|long)|numbers?|amounts?|costs?|values?|percentage|proportion|(?:longest|shortest|average|median|maximum) (?:wait|time|delay|stay)|(?:length|duration|age|size|height|depth|distance|weight|area) of (?:the |its |their )?(?:longest|shortest|oldest|youngest|largest|smallest|biggest|average|tallest|deepest|furthest|heaviest|first|last|most)\b|(?:longest|shortest|oldest|youngest|average|median) (?:one|of (?:them|these|those))\b|what (?:is|are|was|were|proportion|percentage))\b|\band of (?:these|those|them)\b/gi;
/** "the total paid and the highest sum paid for one". */
const EXTREME =
  /\band (?:what (?:is|was) )?the (?:highest|lowest|largest|smallest|biggest|average|median|mean|maximum|minimum) (?:[a-z]+ )?(?:sums?|amounts?|figures?|costs?|prices?|payments?|values?|fines?|salar(?:y|ies)|awards?|fees?|numbers?)\b/i;
/** "in each month", "by level (1, 2 and 3)", "the two figures separately". */
const EACH =
  /\b(?:before and after|(?:in|for|of|against|from|at|by|to|on) each|each of|broken? down (?:by|into)|breakdown|split by|separately|respectively|by (?:year|month|quarter))\b|\bby [a-z]+(?: (?:and|or) [a-z]+)?\s*(?:\(|[?.;]?\s*$)|\bper (?:year|month|quarter|school|ward|site)\b/i;
const EACH_ONE =
  /\b(?:at|in|for|of|by|from) each(?! (?:year|month|quarter|day|week)\b)|\bper (?:school|ward|site|station|depot|hospital)\b/i;
const ROW = /^\W*[A-ZÀ-Þ][\w'’&.-]*(?: (?:of|the|and|at|on|in|&|[A-ZÀ-Þ][\w'’&.-]*)){1,6}:? +[£€]?\d[\d,.]*%?\W*$/u;
/** "by ward", "broken down by year": one figure is none of these, unless it is nothing. */
const BY =
  /\bin each of the (?:last|past|previous) (?:two|three|four|five|six|ten|\d+) (?:[a-z]+ )?years\W*$|(?:,| and)? (?:broken? down |split |listed )?by (?:year|month|quarter|ward|school|site|area|district|type|category|age|gender|grade|department|directorate|hospital|station|depot)s?\W*$/i;
const BOTH = /\b(?:total|both|combined|together|over the|across the|overall|in all|altogether|respectively|each (?:year|of))\b/;
const IN_ALL = /\b(?:in total|a total of|in all|altogether)\b/;
/** "the name and annual cost": one of two kinds. */
const NAMED =
  /\b(?:names?|suppliers?|providers?|contractors?)\b[^?.]{0,24}\b(?:and|&)\b[^?.]{0,24}\b(?:costs?|value|price|amount|spend|number|salary|salaries|pay|wages?|fees?|rates?)\b/i;
