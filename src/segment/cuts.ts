import type { Document } from '../model/document.js';
import { legendsIn } from '../model/legend.js';
import { firstWhere } from '../model/sorted.js';
import type { Span } from '../model/span.js';
import type { Part } from './parts.js';
import type { Placed } from './stretches.js';

/** Cut spans that are no part of the response out of the answers they stand in. */
export function without(document: Document, placed: readonly Placed[], cuts: readonly Span[]): Placed[] {
  if (!cuts.length) return [...placed];
  return placed.flatMap((one) => minus(document, one.stretch.span, cuts).map((span) => ({ ...one, stretch: { ...one.stretch, span } })));
}

/** A note on a mark explains what bears the mark: it is no part of an answer that does not. */
export function withoutLegends(document: Document, placed: readonly Placed[], legends: readonly Part[]): Placed[] {
  const places = new Map<string, readonly Span[]>();
  const bears = (mark: string, { start, end }: Span): boolean => {
    const known = places.get(mark) ?? markedIn(document.reading, mark);
    places.set(mark, known);
    const first = known[firstWhere(known, (place) => place.start >= start)];
    return first !== undefined && first.end <= end;
  };
  return legends.reduce<Placed[]>(
    (all, { whole }) => {
      const marks = legendsIn(document.reading.slice(whole.start, whole.end)).filter(({ mark }) => mark !== '-');
      return all.flatMap((one) => {
        const { span } = one.stretch;
        return whole.start <= span.start ||
          whole.end > span.end ||
          marks.some(({ mark }) => bears(mark, { start: span.start, end: whole.start }))
          ? [one]
          : without(document, [one], [whole]);
      });
    },
    [...placed],
  );
}

/** Everywhere that a mark stands, blanks between its signs or not ("< 5"). */
function markedIn(text: string, mark: string): Span[] {
  const signs = [...mark].map((sign) => sign.replace(/\W/, '\\$&'));
  return [...text.matchAll(new RegExp(`(?=(${signs.join('\\s*')}))`, 'g'))].map(({ index, 1: found }) => ({
    start: index,
    end: index + (found as string).length,
  }));
}

/** "* Numbers below five are withheld": a note on a mark of the letter. */
export const isLegend = (document: Document, part: Part): boolean =>
  !part.label && !part.block.cell && legendsIn(document.reading.slice(part.whole.start, part.whole.end)).length > 0;

/** What is left of a span without the cuts, blanks trimmed. */
export function minus(document: Document, whole: Span, cuts: readonly Span[]): Span[] {
  let rest: Span[] = [whole];
  for (const cut of cuts)
    rest = rest.flatMap(({ start, end }) =>
      cut.start >= end || cut.end <= start
        ? [{ start, end }]
        : [
            { start, end: Math.max(start, cut.start) },
            { start: Math.min(end, cut.end), end },
          ],
    );
  return rest.map((span) => trim(document, span)).filter(({ start, end }) => end > start);
}

/** The span without blanks at its ends. */
export function trim(document: Document, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(document.text[start] as string)) start += 1;
  while (end > start && /\s/.test(document.text[end - 1] as string)) end -= 1;
  return { start, end };
}
