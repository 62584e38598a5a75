import type { Box } from '../../model/document.js';
import { around, textOf } from './line.js';
import { isOnLine, type Word } from './words.js';

/** A stretch of words on one baseline without a wide gap. */
export interface Chunk {
  words: Word[];
  baseline: number;
  size: number;
  box: Box;
}

/** `begins`: the words that begin a column, however near the one before them stands. */
export function chunksOf(words: readonly Word[], begins: ReadonlySet<Word> = new Set()): Chunk[] {
  const chunks: Chunk[] = [];
  for (const word of words) {
    const chunk = chunks.at(-1);
    const last = chunk?.words.at(-1);
    if (chunk && last && (isOnLine(word, chunk.baseline) || isRaised(word, last))) {
      const gap = word.box.x - (last.box.x + last.box.width);
      if (gap > -word.size && gap < Math.max(word.size, chunk.size) * 1.6 && !begins.has(word)) {
        chunk.words.push(word);
        chunk.box = around([chunk.box, word.box]);
        continue;
      }
    }
    chunks.push({ words: [word], baseline: word.baseline, size: word.size, box: word.box });
  }
  return chunks;
}

/** The ending of an ordinal number, raised: "13" and a small "th". A raised figure is the mark of a note, and no part of the number before it. */
const isRaised = (word: Word, before: Word): boolean =>
  /^(?:st|nd|rd|th)$/i.test(word.text) &&
  /\d$/.test(before.text) &&
  !word.spaced &&
  before.baseline > word.baseline &&
  before.baseline - word.baseline < before.size * 0.7;

/** Left edges where words begin beside other words three times and more: columns of a table, however narrow the gap before them. */
export function columnStarts(chunks: readonly Chunk[]): number[] {
  const starts: { x: number; count: number }[] = [];
  for (const chunk of chunks) {
    const beside = chunks.some(
      (other) =>
        other !== chunk &&
        Math.abs(other.baseline - chunk.baseline) < 2 &&
        other.box.x + other.box.width < chunk.box.x + 1 &&
        other.words.length + (other.words[0]?.text.length ?? 0) > 3,
    );
    if (!beside) continue;
    const known = starts.find(({ x }) => Math.abs(x - chunk.box.x) < 2);
    if (known) known.count += 1;
    else starts.push({ x: chunk.box.x, count: 1 });
  }
  return starts.filter(({ count }) => count >= 3).map(({ x }) => x);
}

/** Chunks by baseline, from the top; within a row from the left. Chunks that touch are joined. */
export function rowsOf(chunks: readonly Chunk[], starts: readonly number[], begins: ReadonlySet<Word> = new Set()): Chunk[][] {
  const rows: Chunk[][] = [];
  for (const chunk of [...chunks].sort((a, b) => a.baseline - b.baseline || a.box.x - b.box.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.baseline - chunk.baseline) < Math.max(2.5, Math.min(first.size, chunk.size) * 0.4)) row.push(chunk);
    else rows.push([chunk]);
  }
  return rows.map((row) => {
    const joined: Chunk[] = [];
    for (const chunk of row.sort((a, b) => a.box.x - b.box.x)) {
      const before = joined.at(-1);
      // a list marker stands well before its words
      const marker =
        before &&
        before.words.length === 1 &&
        /^(?:[•\-–—*·▪o]|\(?\w{1,4}[.)]|\d{1,2})$/u.test(before.words[0]?.text ?? '') &&
        chunk.box.x - before.box.x < 60 &&
        !begins.has(chunk.words[0] as Word) &&
        // "58" before "71" is a figure of its own
        !/^[£<]?\d[\d,.]*%?$/.test(textOf(chunk));
      const gap = chunk.box.x - ((before?.box.x ?? 0) + (before?.box.width ?? 0));
      const column = gap > 1 && (starts.some((start) => Math.abs(start - chunk.box.x) < 2) || begins.has(chunk.words[0] as Word));
      if (before && ((gap < chunk.size * 1.6 && !column) || marker)) {
        before.words.push(...(marker ? chunk.words.map((word, index) => (index ? word : { ...word, spaced: true })) : chunk.words));
        before.box = around([before.box, chunk.box]);
      } else joined.push(chunk);
    }
    return joined;
  });
}
