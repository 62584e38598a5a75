import type { Span } from '../model/span.js';

/** "Every two years". */
const EVERY = /\bevery $/i;
/** "One may be damaged", "one must tell them apart": whichever it is, or whoever. */
const WHOEVER = /^ (?:[a-z]{3,} ){0,2}(?:may|might|can|could|must|should|would|cannot|has to|needs to|ought to) /;
/** "One per child", "one code only per ticket": a rate and no number. */
const RATE = /^ (?:[a-z-]+ ){0,3}(?:per|for each|for every|apiece)\b/;
/** "Each parent gets one per child", "our system has one code": what a thing is made to hold. */
const HOLDER =
  /\b(?:systems?|databases?|software|spreadsheets?|forms?|logs?|fields?|codes?|each [a-z]+|every [a-z]+) (?:can |will |only )?(?:has|have|had|holds?|allows?|permits?|takes?|uses?|gets?|shows?|offers?) (?:only |just |but )?$/i;
/** "From the old log to the new one": one that was named before. */
const NAMED_BEFORE =
  /\b(?:the|an?|this|that|our|its) (?:new|newer|old|older|other|next|last|latest|previous|former|present|current|existing|same|earlier|later|larger|smaller|usual|right|wrong) $/i;

/** A number in words or digits that counts none of the things that an answer tells of. */
export const countsNothing = (text: string, { start, end }: Span, value: number): boolean => {
  const before = text.slice(Math.max(0, start - 60), start);
  if (EVERY.test(before)) return true;
  if (value !== 1 || !/^one$/i.test(text.slice(start, end))) return false;
  const behind = text.slice(end, end + 60);
  return WHOEVER.test(behind) || RATE.test(behind) || HOLDER.test(before) || NAMED_BEFORE.test(before);
};

/** "1. Marl 2. Tarn 3. as 1" on one line: the marks of a list that ran together, by where they stand. */
export function runMarks(text: string): ReadonlySet<number> {
  if (!/^\s*1[.)]\s+[A-Za-z]/.test(text)) return new Set();
  const found: number[] = [];
  for (const match of text.matchAll(/(?<=^\s*|\s)(\d{1,2})[.)]\s+(?=[A-Za-z£])/g))
    if (Number(match[1]) === found.length + 1) found.push(match.index);
  return new Set(found.length > 1 ? found : []);
}
