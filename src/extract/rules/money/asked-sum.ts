import type { Passage } from '../../../model/answer.js';
import { contentWords, wordSet } from '../../../model/words.js';
import { withoutExamples } from '../../asked.js';
import { aspectsOf, sumAskedFirst } from '../../aspects.js';
import { type Counted, clausesOf } from '../../clauses.js';
import type { Figure } from '../../figure.js';
import { figuresOf } from '../../figures.js';
import { fittingOf } from '../../fitting.js';
import { measureOf } from '../../other-measure.js';
import { isUnitPrice, OF_EACH } from './amount.js';
import { isCostOfAnswering } from './cost-of-answering.js';
import { opensWithNothing } from './none.js';
import { restIn } from './rest.js';

/** Of several amounts the one whose own words are those of the question; null where none is so clearly, or where the first opens the answer. */
const FOR_ONE = /^\W*(?:was|is|were|went|goes|related|relates) (?:spent |paid )?(?:for|to|on) (?:the )?([A-ZÀ-Þ][\w'’-]+)/u;
export function sumAsked({
  text,
  question: printed,
  weights,
  elsewhere,
}: Pick<Passage, 'text' | 'question' | 'weights' | 'elsewhere'>): Figure | null {
  const question = withoutExamples(printed);
  if (ASKS_TWO.test(sumAskedFirst(question)) || opensWithNothing(text)) return null;
  const left = restIn(text, question);
  if (left) return left;
  const sums = figuresOf(text).filter(
    ({ role, span }) => role === 'money' && !isCostOfAnswering(text, span, question) && !isUnitPrice(text, span),
  );
  // a long list is read row by row
  if (sums.length < 2 || sums.length > MANY) return null;
  const meant = question === printed ? null : wordSet(question);
  const telling = new Map([...weights].filter(([word]) => !SAYS_LITTLE.has(word) && (meant?.has(word) ?? true)));
  const fitting = fittingOf({ question, weights: telling, elsewhere });
  const aspects = aspectsOf(question);
  // "from all sources (shop, hire, filming)": what is listed in brackets tells of no one of them
  const clauses = clausesOf(text, sums).map((clause) => {
    const words = contentWords(`${clause.lead} ${clause.rest}`.replace(/\([^()]*,[^()]*\)/g, ' '));
    return /\(/.test(clause.lead) && !clause.whole ? { ...clause, words: new Set(words) } : clause;
  });
  const asksForAll = /\b(?:gross|inclu(?:ding|sive)|in total|overall|altogether)\b/i.test(question);
  const unit = OF_EACH.test(question) ? null : unitOf(text, sums);
  const opening = clauses.find(({ figure }) => !/\w/.test(text.slice(0, figure.span.start)));
  // "£64k with VAT. Of this £41k is for one appeal": an amount that opens the answer needs no words; only what the sums are called tells more
  const bare = opening && !SAYS_OF.test(opening.rest) && ![...opening.words].some((word) => telling.has(word));
  const fitOf = (clause: Counted, before: Counted | undefined, after: Counted | undefined): number => {
    if (bare) return aspects(clause);
    if (!before || !isPart(clause) || asksForAll) return fitting(clause);
    // "£91,000, of which £60,000 was for Marl", where Marl was not named
    const [, whom = ''] = FOR_ONE.exec(clause.rest) ?? [];
    if (whom && !question.includes(whom)) return -COMPARED;
    // a part of a budget is of the budget too, and tells more where it is named with a word of the question
    // (not "of which £4m is daily charges and £7m penalty charges", where charges were asked for)
    const own = [...clause.words].some((word) => telling.has(word) && !before.words.has(word) && !after?.words.has(word));
    const words = new Set([...clause.words, ...before.words]);
    return fitting({ ...clause, words }) + Math.max(0, aspects(before)) + (own ? OF_PART : 0);
  };
  const scored = clauses.map((clause, at) => ({
    figure: clause.figure,
    fits:
      fitOf(clause, clauses[at - 1], clauses[at + 1]) +
      MEASURED[measureOf(text, clause.figure.span, question) ?? 'none'] +
      (NARROWED.test(clause.rest) ? 2 : 0) -
      // "just short of £400,000 (£398,212)"
      (clauses[at + 1] && isRounded(text, clause.figure, (clauses[at + 1] as Counted).figure) ? ROUNDED : 0) +
      (clause === opening ? OPENS : 0) -
      (clause.figure === unit ? OF_UNIT : 0) -
      (isCompared(text, clause.figure, question) ? COMPARED : 0),
  }));
  const [best, next] = [...scored].sort((a, b) => b.fits - a.fits);
  if (!best || !next || best.fits - next.fits < CLEAR || best.figure === opening?.figure) return null;
  return best.figure;
}

/** "The element of this for garages was £4k", "hire brought in £4k of it", "of that sum £4k". */
const isPart = ({ lead, rest }: { readonly lead: string; readonly rest: string }): boolean =>
  /\b(?:part|element|share|portion|proportion|amount|component) (?:of (?:this|that|it|which|the total)|(?:that|which)? ?relat\w+)\b|\bof (?:this|that|it|which|these|the (?:above|total|sum))\b[^;]{0,60}$/i.test(
    lead.slice(-140),
  ) || /^\W{0,3}of (?:it|this|that|which|the (?:total|above|sum))\b/i.test(rest);

/** "£4.1m is outstanding": what the amount that opens the answer is, told in words of its own. */
const SAYS_OF = /^\s(?:is|was|were|are|has|have|had|remains?|went|came)\b/i;
/** "£356,900 in December itself". */
const NARROWED = /^[^.;,]{0,40}\b(?:itself|alone)\b/i;
const isRounded = (text: string, figure: Figure, next: Figure): boolean =>
  /^\s*\(\s*$/.test(text.slice(figure.span.end, next.span.start)) && Math.abs(figure.value - next.value) < figure.value * 0.03;

/** "£417 (2021/22: £463)": the sum of another year than one that is asked about, in brackets. */
const isCompared = (text: string, { span }: Figure, question: string): boolean => {
  const year = /\((?:in )?((?:19|20)?\d{2}(?:[/-]\d{2,4})?|previous year|last year|prior year)\s?[:=,-]?\s(?:was |it was )?$/i.exec(
    text.slice(0, span.start),
  )?.[1];
  return year !== undefined && !question.includes(year);
};
/** "A fee of £10 each; 1,500 were done, so £15,000": the price of one, where so many of it come to another of the sums. */
function unitOf(text: string, sums: readonly Figure[]): Figure | null {
  const times = figuresOf(text).filter(({ role, value }) => role === 'plain' && value > 1);
  return (
    sums.find((one) => sums.some((all) => all !== one && times.some(({ value }) => Math.abs(one.value * value - all.value) < 0.01))) ?? null
  );
}

/** "The income from fees and the cost of the service": two sums are asked for. */
const ASKS_TWO =
  /(?:\band|&|[,;?]) (?:also |then )?(?:the |their |its |what |was |were |is |are |did |of (?:this|that|it),? |total |annual )*(?:costs?|income|spend|value|amount|fees?|budget|price|how much)\b/i;

const SAYS_LITTLE: ReadonlySet<string> = new Set(
  contentWords(
    'amount amounts sum sums figure figures value income make made service services council trust board force authority university department',
  ),
);

/** What the part of a sum that is named with the question's own word has before the whole. */
const OF_PART = 5;
const OF_UNIT = 6;
const COMPARED = 8;
const ROUNDED = 8;
const MEASURED = { own: 2, other: -6, none: 0 };
const MANY = 12;
const OPENS = 4;
/** By how much one amount must fit better than every other. */
const CLEAR = 1;
