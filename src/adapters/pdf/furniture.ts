import type { Page } from '../../model/document.js';
import { type PdfLine, textOf } from './lines.js';

export type Furniture = 'header' | 'footer' | 'page_number';

/** What of the lines is page furniture: words that recur near the same place of several pages, and page numbers in the margins. */
export function furnitureOf(lines: readonly PdfLine[], pages: readonly Page[]): Map<PdfLine, Furniture> {
  const found = new Map<PdfLine, Furniture>();
  const heights = new Map(pages.map((page) => [page.number, page.height]));
  const seen = new Map<string, PdfLine[]>();
  for (const line of lines) {
    const height = heights.get(line.page) ?? 842;
    const top = line.box.y < height * 0.14;
    const bottom = line.box.y + line.box.height > height * 0.88;
    if (!top && !bottom) continue;
    const text = textOf(line);
    if (/^\W*(?:page\s*)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?\W*$/i.test(text) && (bottom || /page|of|\//i.test(text) || pages.length > 1))
      found.set(line, 'page_number');
    const key = `${top ? 't' : 'b'} ${text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase()}`;
    seen.set(key, [...(seen.get(key) ?? []), line]);
  }
  for (const [key, same] of seen) {
    const on = new Set(same.map(({ page }) => page));
    if (on.size < 2 || on.size < (pages.length - 1) * 0.5) continue;
    const [first] = same;
    const near = same.filter((line) => first && Math.abs(line.box.y - first.box.y) < 24);
    if (new Set(near.map(({ page }) => page)).size >= 2)
      for (const line of near) found.set(line, found.get(line) ?? (key.startsWith('t') ? 'header' : 'footer'));
  }
  return found;
}
