import { type GridCell, gridsOf } from '../pdf/grids.js';
import type { Ruling } from '../pdf/rulings.js';
import type { SeenWord } from './engine.js';

/** Of the filled cells of a column so many hold a figure where it is a column of figures. */
const FIGURES = 0.7;
/** Far from sure: what is read from a mended figure is in doubt. */
const CONFIDENCE = 50;

const FIGURE = /^[£$]?\d[\d,.]*%?$/;
const SPECK = /^[:;.,'`’|]$/;
/** Letters that, alone among figures, are a figure. */
const ALIKE: Readonly<Record<string, string>> = { i: '1', I: '1', l: '1', '|': '1', O: '0', o: '0' };

/** Words of a page on which letters that stand alone in columns of figures are figures, and specks beside figures are gone. `scale`: pixels to a point. */
export function mendFigures(words: readonly SeenWord[], rulings: readonly Ruling[], scale: number): SeenWord[] {
  const mended = new Map<SeenWord, SeenWord | null>();
  for (const { cellAt } of gridsOf(rulings)) {
    const cells = new Map<GridCell, SeenWord[]>();
    for (const word of words) {
      const cell = cellAt((word.x0 + word.x1) / 2 / scale, (word.y0 + word.y1) / 2 / scale);
      if (cell) cells.set(cell, [...(cells.get(cell) ?? []), word]);
    }
    for (const column of new Set([...cells.keys()].map((cell) => cell.column))) {
      const filled = [...cells].filter(([cell]) => cell.column === column && cell.row > 0).map(([, own]) => own);
      const figures = filled.filter(
        (own) => own.some(({ text }) => FIGURE.test(text)) && own.every(({ text }) => FIGURE.test(text) || SPECK.test(text)),
      );
      if (figures.length < 2 || figures.length < filled.length * FIGURES) continue;
      for (const own of figures) for (const word of own) if (SPECK.test(word.text)) mended.set(word, null);
      for (const [word, ...others] of filled) {
        const figure = word && !others.length && ALIKE[word.text];
        if (figure) mended.set(word, { ...word, text: figure, confidence: Math.min(word.confidence, CONFIDENCE) });
      }
    }
  }
  return words.flatMap((word) => {
    const other = mended.get(word);
    return other === null ? [] : [other ?? word];
  });
}
