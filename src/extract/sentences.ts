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
  // one character more, so that a sentence that the match opens is seen to begin there
  for (const match of text.slice(0, at.start + 1).matchAll(/[.!?](?=\s+["'(]?[A-Z])|\n/g)) start = match.index + match[0].length;
  const after = /[.!?](?=\s+["'(]?[A-Z]|\s*$)|\n/.exec(text.slice(at.end));
  const end = at.end + (after?.index ?? text.length - at.end);
  while (start < at.start && /\s/.test(text[start] as string)) start += 1;
  return { start, end };
}
