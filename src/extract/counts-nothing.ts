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

const NAME = String.raw`[A-Z][\w'-]*`;
/** "They are Corvid R2 and Merlin", "We use the Merlin", "1,236 Merlin": nothing but names since the verb or the number that counts them. */
const LED_BY_NAMES = new RegExp(
  String.raw`(?:\b(?:is|are|was|were|use|uses|used|using|being|all|both|called|(?:[Mm]ake|[Mm]odel|[Tt]ype|[Vv]ersion)s?:)|${NAME} \(|(?<![\w,.])(?!(?:19|20)\d\d )\d(?:[\d,]*\d)?)(?: |(?<=\())(?:(?:the|an?) )?(?:${NAME} (?:\d{1,4} )?){0,4}(?:(?:and|or|&) (?:the )?(?:${NAME} ){0,3})?${NAME} $`,
);
/** "cameras", "models": what is called so; or nothing more of the sentence. */
const OF_NAMED = /^(?: [a-z]{3,}|\)?(?:[.,;)]|\s*$|\n))/;
/** "Marl 3, Tarn 4": how many each of them has, unless all go by one name: "Merlin 2, Merlin 3". */
const FOR_EACH = /^,? (?:and |or |& )?([A-Z][\w'-]*) (?:[A-Z][\w'-]* ){0,2}\d|^ (?:in|at|for|on|of|from|per)\b/;
const MONTHS = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) $/;

/** "These are Merlin 3 models": the number belongs to the name of what is used. */
const isOfName = (text: string, { start, end }: Span): boolean => {
  const before = text.slice(Math.max(0, start - 80), start);
  const behind = text.slice(end, end + 40);
  const each = FOR_EACH.exec(behind);
  return (
    /^\d{1,3}$/.test(text.slice(start, end)) &&
    LED_BY_NAMES.test(before) &&
    !MONTHS.test(before) &&
    OF_NAMED.test(behind) &&
    !(each && !(each[1] && before.includes(`${each[1]} `)))
  );
};

/** A number in words or digits that counts none of the things that an answer tells of. */
export const countsNothing = (text: string, { start, end }: Span, value: number): boolean => {
  const before = text.slice(Math.max(0, start - 60), start);
  // "1,146 grit bins [6]": the mark of a note or a question
  if (/[\w)%] ?\[$/.test(before) && /^\d{1,2}$/.test(text.slice(start, end)) && text[end] === ']') return true;
  if (EVERY.test(before) || isOfName(text, { start, end })) return true;
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
