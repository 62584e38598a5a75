import type { Span } from '../model/span.js';
import type { AskedPart } from './asked.js';
import type { Figure } from './figure.js';
import { figuresOf } from './figures.js';

/** The one figure behind a label of the question; null where the letter says none. */
export interface Labelled {
  readonly figure: Figure | null;
  readonly entity: string;
  readonly span: Span;
}

/** "(a) 21 (b) none": each label of the question with the one figure that follows it; none unless every label has one. */
export function byLabel(text: string, asked: readonly AskedPart[], counts: (figure: Figure) => boolean): Labelled[] {
  // where the question is told again its labels stand there too, and the last ones are the answer's
  return labelledAt(text, asked, counts, 0) ?? labelledAt(text, asked, counts, -1) ?? [];
}

function labelledAt(text: string, asked: readonly AskedPart[], counts: (figure: Figure) => boolean, which: number): Labelled[] | null {
  const places = asked.flatMap(({ label, name }) => {
    const match = label ? [...text.matchAll(new RegExp(String.raw`(?<![A-Za-z\d])\(?${label}\)\s*`, 'gi'))].at(which) : null;
    return match ? [{ name, start: match.index, end: match.index + match[0].length }] : [];
  });
  // the first label may have been taken for the answer's own
  const [first] = asked.filter(({ label }) => label);
  if (first && places[0] && places[0].name !== first.name && places.length === asked.filter(({ label }) => label).length - 1)
    places.unshift({ name: first.name, start: 0, end: 0 });
  if (places.length < 2 || places.length < asked.filter(({ label }) => label).length) return null;
  if (places.some(({ start }, index) => index > 0 && start < (places[index - 1]?.end ?? 0))) return null;
  const found = places.map(({ name, end }, index): Labelled | null => {
    // the last label's figure stands in its own line
    const own = text.slice(end, places[index + 1]?.start ?? text.length).split(/\n\s*\n/, 1)[0] as string;
    const none = /^(none|nil|zero)\b/i.exec(own);
    if (none) return { figure: null, entity: name, span: { start: end, end: end + none[0].length } };
    const [only, ...more] = figuresOf(own).filter(counts);
    if (!only || more.length || only.span.start > 40) return null;
    return { figure: only, entity: name, span: { start: end + only.span.start, end: end + only.span.end } };
  });
  return found.every((one) => one !== null) ? found : null;
}
