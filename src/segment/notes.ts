import { doubt, type Located } from '../model/answer.js';
import type { Document } from '../model/document.js';
import { trim } from './cuts.js';
import type { Part } from './parts.js';

/** "Note 2: Section 40(2)", "Note B. The bids are …": what the answers that name it refer to. */
export const NOTE = /^\W*(?:foot)?note (\d{1,2}|[A-Z])(?:\)|\s?[:.–-]|$)\s*/i;
/** "See note A", "Please refer to note 2 below.": an answer that has all of its words there. */
const SEE_NOTE =
  /^\W*(?:please )?(?:see|refer to|as (?:in|per|at|under)|(?:is |are |this is )?(?:explained|given|set out|answered|dealt with) (?:in|at|under))?\s?(?:the )?(?:foot)?note (\d{1,2}|[A-Z])(?: (?:below|overleaf|above|at the (?:end|foot)[^.;\n]{0,30}))?\W*$/i;

/** "2. Section 40(2) …" counted below "Notes". */
const COUNTED = /^\W*(\d{1,2}|[a-z])[.)]\s*/i;

/** An answer that only points to a note has the note's words for its own: they say what it is. */
export function withNotes(document: Document, reply: readonly Part[], located: readonly Located[]): readonly Located[] {
  const noted = new Map(
    reply.flatMap((part, at) => {
      const name = (NOTE.exec(part.text) ?? (part.note && COUNTED.exec(part.text)))?.[1];
      return name ? [[name.toLowerCase(), { start: part.whole.start, end: noteEnd(reply, at) }]] : [];
    }),
  );
  return located.map((one) => {
    const text = one.stretches.map(({ span }) => document.reading.slice(span.start, span.end)).join(' ');
    const name = text.length < 80 ? SEE_NOTE.exec(text)?.[1]?.toLowerCase() : undefined;
    const [first] = one.stretches;
    if (!name || !first) return one;
    const note = noted.get(name);
    if (!note) return { ...one, doubts: [...one.doubts, doubt('reading/unresolved-reference')] };
    return { ...one, stretches: [...one.stretches, { ...first, span: trim(document, note) }] };
  });
}

/** Where the name of a note stands alone on its line, the note is the paragraph below it. */
function noteEnd(reply: readonly Part[], at: number): number {
  const own = reply[at] as Part;
  return (own.text.replace(NOTE, '').trim() ? own : (reply[at + 1] ?? own)).whole.end;
}
