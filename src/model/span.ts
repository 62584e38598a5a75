/** A half-open range [start, end) of UTF-16 offsets into a document's canonical text. The only way this program points at text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span of a regular-expression group. Throws TypeError when the group took no part or the expression lacks the `d` flag. */
export function at(match: RegExpExecArray | RegExpMatchArray, group = 0): Span {
  const range = match.indices?.[group];
  if (!range) throw new TypeError(`group ${group} did not take part, or /d is missing`);
  return { start: range[0], end: range[1] };
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** From where the first of them begins to where the last ends. They may be more than a function takes arguments. */
export const hullOf = (spans: readonly Span[]): Span =>
  spans.reduce((hull, { start, end }) => ({ start: Math.min(hull.start, start), end: Math.max(hull.end, end) }), {
    start: Number.POSITIVE_INFINITY,
    end: Number.NEGATIVE_INFINITY,
  });
