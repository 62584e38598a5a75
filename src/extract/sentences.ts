import type { Passage } from '../model/answer.js';
import type { Span } from '../model/span.js';

/** The clause round a match: from the last full stop, line, "however" or "but" to the next, end mark left out. */
export function clauseAt(text: string, at: Span): Span {
  let start = 0;
  for (const match of text.slice(0, at.start).matchAll(/[.!?](?=\s)|[\n;]|\b(?:however|but|although)\b,?/gi))
    start = match.index + match[0].length;
  const after = /[.!?](?=\s|$)|[\n;]|,?\s+\b(?:however|but|although)\b/i.exec(text.slice(at.end));
  let end = at.end + (after?.index ?? text.length - at.end);
  while (start < at.start && /[\s,:*"'-]/.test(text[start] as string)) start += 1;
  while (end > at.end && /[\s,]/.test(text[end - 1] as string)) end -= 1;
  return { start, end };
}

/** The sentence round a match. */
export function sentenceAt(text: string, at: Span): Span {
  let start = 0;
  // backwards from the match, so that a long text costs no more than its sentence; a sentence that the match opens is seen to begin there
  for (let index = Math.min(at.start, text.length - 1); index >= 0 && !start; index -= 1) {
    const sign = text[index] as string;
    if (sign === '\n') start = index + 1;
    else if (sign === '.' || sign === '!' || sign === '?') {
      OPENING.lastIndex = index + 1;
      if (OPENING.test(text) && OPENING.lastIndex <= at.start + 1 && !isOfInitial(text, index)) start = index + 1;
    }
  }
  CLOSING.lastIndex = at.end;
  let after = CLOSING.exec(text);
  while (after && isOfInitial(text, after.index)) after = CLOSING.exec(text);
  const end = after?.index ?? text.length;
  while (start < at.start && /\s/.test(text[start] as string)) start += 1;
  return { start, end };
}
const OPENING = /\s+["'(]?[A-Z]/y;
const CLOSING = /[.!?](?=\s+["'(]?[A-Z]|\s*$)|\n/g;
/** The full stop at an index is an initial's: "with T. Salter Ltd", and not "It is plan B. The other …" or "Annex A. Names …". */
const isOfInitial = (text: string, index: number): boolean => INITIAL.test(text.slice(Math.max(0, index - 12), index + 20));
const INITIAL =
  /(?:\b[a-z]{1,12}|\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Prof)\.?|[,(:]) ?[A-Z]\. (?!(?:The|This|That|These|Those|It|Its|We|Our|There|They|No|None|Not|Yes|In|An?|If|For|All|You|Please|However|To|As|At|On|Of|By|Each|Both|Any|Some|Such|Where|When|What|How)\b)[A-Z][a-z]/;

/** A text, sentence by sentence. */
export const sentencesIn = (text: string): string[] => text.split(/(?<=[.!?])\s+(?=[A-ZÀ-Þ])/u);

/** The sentence round each of several matches, in order. One is looked for once: a hostile letter is one sentence of thousands of figures. */
export function sentencesAt(text: string, matches: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const at of matches) {
    const before = found.at(-1);
    found.push(before && at.end <= before.end ? before : sentenceAt(text, at));
  }
  return found;
}

/** Where a span of the document stands in the passages: that passage, its words, and the span as offsets in them; null where in none. */
export function placeIn<P extends Pick<Passage, 'text' | 'start'>>(
  passages: readonly P[],
  { start, end }: Span,
): { readonly passage: P; readonly text: string; readonly span: Span } | null {
  const passage = passages.find((one) => one.start <= start && end <= one.start + one.text.length);
  return passage ? { passage, text: passage.text, span: { start: start - passage.start, end: end - passage.start } } : null;
}

/** The sentence of a passage that a claim's words stand in, and what stands before it; null where they stand in no passage whole. */
export function sentenceOf<P extends Pick<Passage, 'text' | 'start'>>(
  passages: readonly P[],
  span: Span,
): { readonly passage: P; readonly before: string; readonly sentence: string } | null {
  const place = placeIn(passages, span);
  if (!place) return null;
  const { start, end } = sentenceAt(place.text, place.span);
  return { passage: place.passage, before: place.text.slice(0, start), sentence: place.text.slice(start, end) };
}
