import { type PdfLine, textOf } from './lines.js';
import type { PageWords } from './pages.js';

export type Furniture = 'header' | 'footer' | 'page_number';

const PAGE_NUMBER = /^\W*(?:page\s*)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?\W*$/i;

/** What of the lines is page furniture: words that recur near the same place of several pages, and page numbers in the margins. */
export function furnitureOf(lines: readonly PdfLine[], pages: readonly PageWords[]): Map<PdfLine, Furniture> {
  const found = new Map<PdfLine, Furniture>();
  const heights = new Map(pages.map(({ number, width, height, turn = 0 }) => [number, turn % 2 ? width : height]));
  const inMargin = (line: PdfLine): 'top' | 'bottom' | null => {
    const height = heights.get(line.page) ?? 842;
    if (line.box.y < height * 0.14) return 'top';
    return line.box.y + line.box.height > height * 0.88 ? 'bottom' : null;
  };
  // a table that runs into the margin has figures there that look like page numbers
  const tables = new Set(lines.flatMap((line) => (line.cell && !inMargin(line) ? [line.cell.table] : [])));
  const seen = new Map<string, PdfLine[]>();
  const numbersInCells: PdfLine[] = [];
  for (const line of lines) {
    const margin = inMargin(line);
    if (!margin || (line.cell && tables.has(line.cell.table))) continue;
    const text = textOf(line);
    if (PAGE_NUMBER.test(text) && (margin === 'bottom' || /page|of|\//i.test(text) || pages.length > 1)) {
      if (line.cell) numbersInCells.push(line);
      else found.set(line, 'page_number');
    }
    // OCR sees one dash as many things
    const words = text
      .toLowerCase()
      .replace(/\d+/g, '#')
      .replace(/[^\p{L}#]+/gu, ' ')
      .trim();
    const key = `${margin} ${words || text}`;
    seen.set(key, [...(seen.get(key) ?? []), line]);
  }
  for (const [key, same] of seen) {
    const on = new Set(same.map(({ page }) => page));
    if (on.size < 2 || on.size < (pages.length - 1) * 0.5) continue;
    const [first] = same;
    const near = same.filter((line) => first && Math.abs(line.box.y - first.box.y) < 24);
    if (new Set(near.map(({ page }) => page)).size >= 2)
      for (const line of near) found.set(line, found.get(line) ?? (key.startsWith('top') ? 'header' : 'footer'));
  }
  // a number in a cell is the page's where the rest of its table is furniture
  for (const line of numbersInCells)
    if (lines.every((one) => one.cell?.table !== line.cell?.table || found.has(one) || numbersInCells.includes(one)))
      found.set(line, 'page_number');
  return found;
}
