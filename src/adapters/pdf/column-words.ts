import { isOnLine, type Word } from './words.js';

/** A gap that no blank between the words of a sentence has, in sizes of the type. */
const GAP = 0.75;

/** Figures, years, and what stands for none. */
const FIGURE = /^[£<>~]?\d[\d,./–-]*(?:%|k|m)?[*†]?$|^[-–—*]$|^(?:nil|n\/a)$/i;
const MARKER = /^(?:[^\p{L}\p{N}£<>]|o|\(?\w{1,4}[.):]|\d{1,2})$/u;
/** Words of dates and years: "31 March 2022", "FY 2021/22", "2023 to date". */
const OF_DATE = /^(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*|fy|to|date|ytd|year)$/i;

/**
 * Words that begin a column though the gap before them is narrow: three and more stand one below the other, behind such gaps, by their left edge or,
 * where they are figures, by their right one. Two are enough where both lines are nothing but figures, or years and figures.
 */
export function columnWords(words: readonly Word[]): ReadonlySet<Word> {
  const rows: Word[][] = [];
  for (const word of [...words].sort((a, b) => a.baseline - b.baseline || a.box.x - b.box.x)) {
    const row = rows.at(-1);
    if (row && isOnLine(word, (row[0] as Word).baseline)) row.push(word);
    else rows.push([word]);
  }
  const apart: Candidate[] = rows.flatMap((row) => {
    const own = row.sort((a, b) => a.box.x - b.box.x);
    const figures = own.length > 1 && own.every(({ text }) => FIGURE.test(text) || OF_DATE.test(text));
    return own.flatMap((word, index) => {
      const before = own[index - 1];
      const gap = before ? word.box.x - before.box.x - before.box.width : 0;
      // behind the mark of an item its words begin
      const item = index === 1 && MARKER.test(before?.text ?? '') && !FIGURE.test(word.text);
      return before && gap > word.size * GAP && !item ? [{ word, figures }] : [];
    });
  });
  const found = new Set<Word>();
  for (const edge of [(word: Word) => word.box.x, (word: Word) => (FIGURE.test(word.text) ? word.box.x + word.box.width : Number.NaN)])
    for (const group of together(apart, edge)) {
      const enough = group.length > 2 || (group.length > 1 && group.every(({ figures }) => figures));
      if (enough) for (const { word } of group) found.add(word);
    }
  return found;
}

interface Candidate {
  readonly word: Word;
  /** Its line has figures only. */
  readonly figures: boolean;
}

/** Those whose edges are the same, nearly, from the top. */
function together(candidates: readonly Candidate[], edge: (word: Word) => number): Candidate[][] {
  const groups: Candidate[][] = [];
  for (const one of candidates.filter(({ word }) => !Number.isNaN(edge(word))).sort((a, b) => edge(a.word) - edge(b.word))) {
    const group = groups.at(-1);
    if (group && edge(one.word) - edge((group[0] as Candidate).word) < 2) group.push(one);
    else groups.push([one]);
  }
  // lines of a table are no far apart: a run of them, each near the one above
  return groups.flatMap((group) => {
    const runs: Candidate[][] = [];
    for (const one of group.sort((a, b) => a.word.baseline - b.word.baseline)) {
      const above = runs.at(-1)?.at(-1);
      if (above && one.word.baseline - above.word.baseline < one.word.size * 4.5) runs.at(-1)?.push(one);
      else runs.push([one]);
    }
    return runs;
  });
}
