import { doubt, type Located } from '../model/answer.js';
import type { Document } from '../model/document.js';
import { overlaps, type Span } from '../model/span.js';
import { pointedTo, printedApart } from './apart.js';
import { minus, trim } from './cuts.js';
import type { Part } from './parts.js';

/** "Note 2: Section 40(2)", "Note B. The bids are …": what the answers that name it refer to. */
export const NOTE = /^\W*(?:foot)?note (\d{1,2}|[A-Z])(?:\)|\s?[:.–-]|$)\s*/i;
/** "2. Section 40(2) …" counted below "Notes". */
const COUNTED = /^\W*(\d{1,2}|[a-z])[.)]\s*/i;
/** "[2] Section 40(2) …" */
const BRACKETED = /^\[(\d{1,2})\]\s+(?=\S)/;
/** "Note: the price is …", the only one. */
const ONLY = /^\W*(?:foot)?note\s?[:.–-]\s*(?=\S)/i;

/** "See note A", "Please refer to note 2 below.", "See [2]", "See note below": an answer that has all of its words there. */
const SEE_NOTE =
  /^\W*(?:please )?(?:(?:see|refer to|as (?:in|per|at|under)|(?:this is |is |are )?(?:explained|given|set out|answered|dealt with) (?:in|at|under))\s(?:the )?)?(?:(?:foot)?note (\d{1,2}|[A-Z])|(?<=\s)(?:foot)?note(?= )|\[(\d{1,2})\])(?: (?:below|overleaf|at the (?:end|foot)[^.;\n]{0,30}))?\W*$/i;

/** An answer that only points to a note has the note's words for its own: they say what it is, and they are no other answer's. */
export function withNotes(
  document: Document,
  reply: readonly Part[],
  parts: readonly Part[],
  located: readonly Located[],
): readonly Located[] {
  const apart = new Map([...printedApart(parts)].map(([name, own]) => [name, allOf(own)] as const));
  const own = notesOf(reply);
  const all = [...own.values()].map(({ whole }) => whole);
  const named = located.map((one) => {
    // the last answer runs on over the notes
    const spans = one.stretches.flatMap(({ span }) => minus(document, span, all));
    const text = spans.map((span) => document.reading.slice(span.start, span.end)).join(' ');
    const see = text.length < 80 ? SEE_NOTE.exec(text) : null;
    return see ? (see[1] ?? see[2] ?? '').toLowerCase() : apart.has(pointedTo(text) ?? '') ? pointedTo(text) : null;
  });
  if (named.every((name) => name === null)) return located;
  const notes = new Map([...own, ...apart]);
  const taken = named.flatMap((name) => notes.get(name ?? '-')?.whole ?? []);
  return located.map((one, index): Located => {
    const [name, first] = [named[index], one.stretches[0]];
    if (name === null || name === undefined || !first) {
      const cut = one.stretches.some(({ span }) => taken.some((note) => overlaps(note, span)));
      const rest = () => one.stretches.flatMap((stretch) => minus(document, stretch.span, taken).map((span) => ({ ...stretch, span })));
      return cut ? { ...one, stretches: rest() } : one;
    }
    const note = notes.get(name);
    if (!note) return { ...one, doubts: [...one.doubts, doubt('reading/unresolved-reference')] };
    const words = { ...first, span: trim(document, note.words) };
    // "see Annex A" would point to a file, were it not printed
    const before = one.stretches.flatMap((stretch) => minus(document, stretch.span, all).map((span) => ({ ...stretch, span })));
    return { ...one, stretches: apart.has(name) ? [words] : [...before, words] };
  });
}

const allOf = (parts: readonly Part[]): { readonly whole: Span; readonly words: Span } => {
  const span = { start: (parts[0] as Part).whole.start, end: (parts.at(-1) as Part).whole.end };
  return { whole: span, words: span };
};

/** Each note by its name, '' for one without: all of it, and its words. Where the name stands alone on its line, the words are the paragraph below it. */
function notesOf(reply: readonly Part[]): ReadonlyMap<string, { readonly whole: Span; readonly words: Span }> {
  const only = reply.filter(({ text }) => ONLY.test(text));
  return new Map(
    reply.flatMap((part, at) => {
      const lone = only.length === 1 && only[0] === part ? ONLY.exec(part.text) : null;
      const found = NOTE.exec(part.text) ?? BRACKETED.exec(part.text) ?? (part.note ? COUNTED.exec(part.text) : null) ?? lone;
      if (!found) return [];
      const alone = found[0].trim() === part.text.trim();
      const end = (alone ? (reply[at + 1] ?? part) : part).whole.end;
      const start = part.span.start + found[0].length;
      return [[(found[1] ?? '').toLowerCase(), { whole: { start: part.whole.start, end }, words: { start, end } }]];
    }),
  );
}
