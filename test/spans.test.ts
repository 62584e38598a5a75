import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, hullOf, overlaps } from '../src/model/span.js';
import { Spans } from '../src/model/spans.js';

const span = fc.tuple(fc.nat(30), fc.nat(8)).map(([start, length]) => ({ start, end: start + length }));

test('many spans answer as one after the other would', () => {
  fc.assert(
    fc.property(fc.array(span), span, (spans, place) => {
      const index = new Spans(spans);
      expect(index.overlap(place)).toBe(spans.some((one) => overlaps(one, place)));
      expect(index.inside(place)).toBe(spans.some((one) => contains(place, one)));
    }),
  );
});

test('a hull may be of more spans than a function takes arguments', () => {
  const spans = Array.from({ length: 300_000 }, (_, index) => ({ start: index + 7, end: index + 9 }));
  expect(hullOf(spans)).toEqual({ start: 7, end: 300_008 });
});
