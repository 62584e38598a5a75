import type { Claim, Kind, Values } from '../../model/answer.js';
import type { Expects } from '../../model/questionnaire.js';
import { contentWords, wordSet } from '../../model/words.js';
import { asksIfAndHowMany } from '../asked.js';
import { rules } from '../rules/index.js';
import { placeIn, sentenceOf } from '../sentences.js';
import { figureOrStatement, isWithin } from './figure-or-statement.js';
import { FITS, type Headline, isFigure, of, PROSE, type Words } from './kinds.js';
import { claimOfProse, longest } from './prose.js';
import { strongest } from './statements.js';

const ORDER = new Map(rules.map((rule, index) => [rule.id, index]));

/** The headline of claims that all speak for one entity and period. */
export function single(claims: readonly Claim[], expects: Expects, text: string, passages: Words, joint: boolean): Headline {
  const first = claims[0];
  if (!first) return PROSE;
  const withheld = claims.filter(({ kind }) => kind === 'refused' || kind === 'ncnd');
  const outside = claims.filter((claim) => !isWithin(claim, withheld));
  const best = (kinds: readonly Kind[]): Claim | undefined => bestOf(outside, kinds) ?? bestOf(claims, kinds);
  const bestOf = (from: readonly Claim[], kinds: readonly Kind[]): Claim | undefined =>
    from
      .filter(({ kind }) => kinds.includes(kind))
      .sort(
        (a, b) =>
          kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
          // what is told of a part stands behind what is told of the whole
          Number(a.entity !== null) - Number(b.entity !== null) ||
          (ORDER.get(a.rule) ?? 0) - (ORDER.get(b.rule) ?? 0) ||
          a.span.start - b.span.start,
      )[0];
  // "Gifts taken since May": bullets that name them
  const listed = expects === 'count' ? claims.find(({ rule }) => rule === 'list/lines') : undefined;
  if (listed && !withheld.length) return of(listed);
  const asksBack = claims.find(({ kind }) => kind === 'clarification');
  if (asksBack) return of(asksBack);
  // "No dedicated unit. Four officers look into it": asked whether there is one, and how many only if so
  if (first.kind === 'boolean' && first.value === false && ['count', 'money'].includes(expects) && asksWhether(passages)) return of(first);
  // "A unit is about £65k, but ours was given, so there was no cost": what is concluded
  const concluded = expects === 'money' && claims.find((claim) => claim.rule === 'money/none' && concludes(claim, passages));
  if (concluded) return of(concluded);
  // "No money has been spent on it. It was last painted in 2014, for £2,100": what is told first is of what was asked
  const nothing = expects === 'money' ? claims.find(({ rule }) => rule === 'money/none') : undefined;
  if (nothing && opensAsked(nothing, claims, passages)) return of(nothing);
  const opening = claims.find(({ kind, span }) => kind === 'range' && span.start === first.span.start && FITS[expects].includes(kind));
  // "Points 51 to 54. The range is £58,402 to £63,118": of ranges that of money, where money is asked about
  const ranged = expects === 'money' ? claims.find((claim) => claim.kind === 'range' && !counts(claim)) : undefined;
  // "The scale runs from £71,200 to £118,400, and the salary is £84,912": the one sum that lies within it, where no range was asked for
  const sums = claims.filter(({ kind }) => kind === 'money');
  const [sum] = opening && sums.length === 1 && !ASKS_RANGE.test(passages[0]?.question ?? '') ? sums : [];
  const within = expects === 'money' && opening && sum && liesIn(sum, opening) ? sum : undefined;
  if (within) return of(within);
  const fittest = opening ?? best(FITS[expects]);
  const figure = ranged && fittest && counts(fittest) ? ranged : fittest;
  const statements = claims.filter(({ kind }) => !isFigure(kind));
  const statement = strongest(statements);
  // a yes or no in other words is none where it is told why there is no answer
  if (statement && figure?.rule === 'boolean/told')
    return of(standsBefore(figure, statement) || isOfOtherQuestion(figure, statement, passages) ? figure : statement);
  // "Fewer than five claims were paid. The sums are exempt": how many were paid is no sum
  if (expects === 'money' && figure && withheld.length && statement?.kind === 'refused' && counts(figure)) return of(statement);
  if (figure && statement) return of(figureOrStatement(figure, statement, { expects, text, passages, joint, withheld }));
  if (figure) return of(figure);
  // "Dedicated homes officer", and "Yes. The post is part-funded": a title in place of the question
  const [top] = passages;
  if (
    expects === 'text' &&
    first.kind === 'boolean' &&
    top &&
    YES_NO.test(top.text) &&
    first.span.start - top.start < 4 &&
    TITLE.test(top.question ?? '')
  )
    return of(first);
  if (expects === 'text') {
    const claim = claimOfProse(claims, statement, text, passages);
    return claim ? of(claim) : PROSE;
  }
  if (statement) return of(statement);
  const whole = longest(claims, text);
  if (whole && isFigure(whole.kind)) return of(whole);
  if (['boolean', 'list', 'link', 'date'].includes(expects)) return PROSE;
  const other = best(
    ['money', 'percentage', 'count', 'range', 'table', 'boolean', 'link'].filter((kind) => !FITS[expects].includes(kind as Kind)) as Kind[],
  );
  return other && text.length < 160 ? of(other) : PROSE;
}
/** "It was completed in May. It is published on our website": where more can be read is no answer to whether it was. */
const standsBefore = (said: Claim, { kind, span, exemptions }: Claim): boolean =>
  !exemptions?.length &&
  ((['available_elsewhere', 'see_attachment'].includes(kind) && said.span.end <= span.start) ||
    (kind === 'held_elsewhere' && said.value === false && said.span.end >= span.end));
/** "No boat uses it. Question 9 consequently does not arise": what it comes to for another question than this one. */
const isOfOtherQuestion = (said: Claim, { kind, span }: Claim, passages: Words): boolean => {
  const place = kind === 'not_applicable' && said.span.end <= span.start ? placeIn(passages, span) : null;
  return (
    place !== null &&
    /^\W*(?:question|point|part|item|q)\b\W{0,2}(?:\d{1,2}[a-z]?|\([a-z]\))\s(?!(?:to|and|or)\b)/i.test(place.text.slice(place.span.start))
  );
};
const ASKS_RANGE = /\b(?:ranges?|scales?|bands?|banding|grades?|brackets?|between|minimum|maximum|spine|points?)\b/i;
const liesIn = (sum: Claim, range: Claim): boolean => {
  const { min, max, unit } = range.value as Values['range'];
  const { amount } = sum.value as Values['money'];
  return unit === 'GBP' && min !== null && max !== null && amount >= min && amount <= max;
};
/** A range of things, and of no money. */
const counts = ({ kind, value }: Claim): boolean => kind === 'range' && !(value as Values['range']).unit;
const asksWhether = (passages: Words): boolean => passages.some(({ question = '' }) => asksIfAndHowMany(question));
const YES_NO = /^\W*(?:yes|no)\b\s?(?:[.,;:–-]|$)/i;
/** A thing and no wish: "dedicated homes officer". */
export const TITLE =
  /^(?!.*\b(?:what|how|why|which|who|whose|when|where|whether|please|provide|send|cop(?:y|ies)|details?|describe|explain|reasons?|names?|list|information|correspondence|minutes|reports?|documents?|polic(?:y|ies)|procedures?|process|guidance)\b)[^?]{4,80}$/is;
/** The first sum told, in a sentence of its own with words of the question. */
const opensAsked = (claim: Claim, claims: readonly Claim[], passages: Words): boolean => {
  const said = claim.entity || claim.period ? null : sentenceOf(passages, claim.span);
  const end = said ? claim.span.start + said.sentence.length : 0;
  const asked = wordSet(said?.passage.question ?? '');
  return (
    said !== null &&
    claims.every((one) => one === claim || one.kind !== 'money' || one.span.start > end || one.period !== null) &&
    contentWords(said.sentence).filter((word) => asked.has(word)).length > 1
  );
};
const concludes = ({ span }: Claim, passages: Words): boolean => {
  const place = placeIn(passages, span);
  return place !== null && /\b(?:so|therefore|thus|hence)\b[^.;\n]{0,24}$/i.test(place.text.slice(0, place.span.start));
};
