import { expect } from 'vitest';
import type { Document } from '../src/model/document.js';

/** Spans ordered, nested, covering and inside the text; the reading text as long as the text. */
export function assertSound(document: Document): void {
  expect(document.reading.length).toBe(document.text.length);
  let end = 0;
  for (const block of document.blocks) {
    expect(block.span.start).toBeGreaterThanOrEqual(end);
    expect(block.lines.length).toBeGreaterThan(0);
    let at = block.span.start;
    expect(block.lines[0]?.span.start).toBe(block.span.start);
    for (const line of block.lines) {
      expect(line.span.start).toBeGreaterThanOrEqual(at);
      let run = line.span.start;
      for (const one of line.runs) {
        expect(one.span.start).toBeGreaterThanOrEqual(run);
        expect(one.span.end).toBeLessThanOrEqual(line.span.end);
        run = one.span.end;
      }
      at = line.span.end;
    }
    expect(at).toBe(block.span.end);
    if (block.marker) expect(block.marker.span.start).toBe(block.span.start);
    end = block.span.end;
  }
  expect(end).toBe(document.text.length);
  const firstFurniture = document.blocks.findIndex((block) => block.furniture);
  if (firstFurniture >= 0) expect(document.blocks.slice(firstFurniture).every((block) => block.furniture)).toBe(true);
}
