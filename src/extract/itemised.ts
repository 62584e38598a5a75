import { contentWords, wordSet } from '../model/words.js';
import { askedOf } from './asked.js';
import type { Counted } from './clauses.js';
import type { Figure } from './figure.js';
import { figuresOf } from './figures.js';
import { isSum } from './sum.js';

/** "533 adjourned (for the defence 201, for the Crown 253, for lack of time 79)", where those for lack of time were asked about: the one item in the brackets that has the question's words. */
export function itemAsked(text: string, question: string, { figure: { value, span }, lead }: Counted): Figure | null {
  const open = /^[^.;()\n]{0,40}\(/.exec(text.slice(span.end, span.end + 60))?.[0].length;
  // "How many individuals or companies?": both
  if (!open || askedOf(question).heads.size > 1) return null;
  const start = span.end + open;
  const inside = /^[^()\n]{0,400}(?=\))/.exec(text.slice(start, start + 401))?.[0];
  if (!inside) return null;
  const figures = figuresOf(text).filter(
    ({ role, span: own }) => role === 'plain' && own.start >= start && own.end <= start + inside.length,
  );
  if (
    !isSum(
      value,
      figures.map((one) => one.value),
    )
  )
    return null;
  const known = wordSet(`${lead} ${text.slice(span.end, start)}`);
  const asked = new Set(contentWords(question).filter((word) => !known.has(word) && !/\d/.test(word)));
  const scores = figures.map(({ span: own }) => {
    const before = text.slice(start, own.start).split(APART).at(-1) ?? '';
    const behind = text.slice(own.end, start + inside.length).split(APART)[0] ?? '';
    return contentWords(`${before} ${behind}`).filter((word) => asked.has(word)).length;
  });
  const speaking = figures.filter((_, at) => (scores[at] ?? 0) > 0);
  return speaking.length === 1 ? (speaking[0] as Figure) : null;
}
const APART = /[,;]| (?:and|plus) /;
