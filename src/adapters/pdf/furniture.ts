import { type PdfLine, textOf } from './line.js';
import type { PageWords } from './pages.js';

export type Furniture = 'header' | 'footer' | 'page_number';

const PAGE_NUMBER = /^\W*(?:page\s*)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?\W*$/i;
const BARE_NUMBER = /^\W*(\d{1,3})\W*$/;

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
  const numbers: LoneNumber[] = [];
  const besides = new Set<string>();
  for (const line of lines) {
    // a letterhead beside the text is one on the first page, and furniture where it comes again
    if (line.beside) {
      if (besides.has(textOf(line))) found.set(line, 'header');
      besides.add(textOf(line));
      continue;
    }
    const margin = inMargin(line);
    if (!margin || (line.cell && tables.has(line.cell.table))) continue;
    const text = textOf(line);
    const bare = BARE_NUMBER.exec(text)?.[1];
    if (bare && !line.cell) numbers.push({ line, margin, offset: Number(bare) - line.page });
    else if (PAGE_NUMBER.test(text) && (margin === 'bottom' || /page|of|\//i.test(text) || pages.length > 1)) {
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
  for (const { line } of numbers.filter((one) => countsPages(one, numbers, lines))) found.set(line, 'page_number');
  const scanned = new Set(pages.filter(({ layer }) => !layer).map(({ number }) => number));
  for (const [key, same] of scanned.size > 1 ? alike(seen, scanned) : seen) {
    const on = new Set(same.map(({ page }) => page));
    if (on.size < 2 || on.size < (pages.length - 1) * 0.5) continue;
    const [first] = same;
    const near = same
      .filter((line) => first && Math.abs(line.box.y - first.box.y) < 24)
      .filter((line, _, all) => scanned.has(line.page) || (!LABEL.test(textOf(line)) && all.some((other) => comesAgain(line, other))));
    if (new Set(near.map(({ page }) => page)).size >= 2)
      for (const line of near) found.set(line, found.get(line) ?? (key.startsWith('top') ? 'header' : 'footer'));
  }
  const rest = lines.filter((line) => !found.has(line));
  for (const line of rest) if (scanned.has(line.page) && !line.cell && inMargin(line) && isScraps(line, rest)) found.set(line, 'footer');
  // a number in a cell is the page's where the rest of its table is furniture
  for (const line of numbersInCells)
    if (lines.every((one) => one.cell?.table !== line.cell?.table || found.has(one) || numbersInCells.includes(one)))
      found.set(line, 'page_number');
  return found;
}

/** "Q3": a question that happens to end a page as another one does. */
const LABEL = /^\W*(?:q|a|question|answer)s?\W?\s?\d{1,2}[a-z]?\W*$/i;

/** The words of a line on another page, with its numbers, or with numbers that grow as the pages do. */
function comesAgain(line: PdfLine, other: PdfLine): boolean {
  const [own, others] = [numbersOf(line), numbersOf(other)];
  const by = other.page - line.page;
  return (
    by !== 0 &&
    own.length === others.length &&
    own.every((number, at) => number === others[at] || Number(others[at]) - Number(number) === by)
  );
}

const numbersOf = (line: PdfLine): readonly string[] => textOf(line).match(/\d+/g) ?? [];

/** A number alone in a margin, and how far it is ahead of the page that it stands on. */
interface LoneNumber {
  readonly line: PdfLine;
  readonly margin: 'top' | 'bottom';
  readonly offset: number;
}

/**
 * A number that counts pages comes again on another one, so much higher, at about the same height; or it stands at the very edge, away from the text. An
 * answer may be a number alone too, "31", at the end of a page.
 */
function countsPages({ line, margin, offset }: LoneNumber, numbers: readonly LoneNumber[], lines: readonly PdfLine[]): boolean {
  const again = numbers.some(
    (other) => other.line.page !== line.page && other.offset === offset && Math.abs(other.line.box.y - line.box.y) < 24,
  );
  if (again) return true;
  const others = lines.filter((other) => other !== line && other.page === line.page && !other.beside);
  const gaps = others.map(({ box }) => (margin === 'bottom' ? line.box.y - (box.y + box.height) : box.y - (line.box.y + line.box.height)));
  return gaps.every((gap) => gap > line.size * 1.8);
}

/** A picture that OCR took for words: seen poorly, hardly any of them a word, and away from the other lines. */
function isScraps({ words, box, size, page }: PdfLine, others: readonly PdfLine[]): boolean {
  const poor = words.filter(({ style }) => style.poor).length;
  const real = words.filter(({ text }) => /^[A-Za-z][a-z]{3,}[,.;:]?$/.test(text)).length;
  if (words.length < 3 || poor < words.length / 2 || real > words.length * 0.4) return false;
  const [top, bottom] = [box.y - size * 1.2, box.y + box.height + size * 1.2];
  return !others.some(
    (other) => other.words !== words && other.page === page && other.box.y < bottom && other.box.y + other.box.height > top,
  );
}

/** Lines of scanned pages that are the same but for slips of OCR, put together. */
function alike(seen: ReadonlyMap<string, PdfLine[]>, scanned: ReadonlySet<number>): Map<string, PdfLine[]> {
  const groups = new Map<string, PdfLine[]>();
  for (const [key, lines] of seen) {
    const like = lines.every(({ page }) => scanned.has(page)) ? [...groups.keys()].find((other) => isSlip(key, other)) : undefined;
    groups.set(like ?? key, [...(groups.get(like ?? key) ?? []), ...lines]);
  }
  return groups;
}

/** As many words, of which half at most differ, and not by much: two rows of a table differ by more. */
function isSlip(a: string, b: string): boolean {
  const [own, other] = [a.split(' '), b.split(' ')];
  const different = own.flatMap((word, index) => (word === other[index] ? [] : [[word, other[index] ?? ''] as const]));
  return (
    own.length === other.length &&
    different.length <= own.length / 2 &&
    different.every(([x, y]) => distance(x, y) <= Math.min(x.length, y.length) / 3)
  );
}

/** Letters to change, add or leave out to make one word of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, sign] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1)
      next.push(Math.min((row[j] as number) + (sign === b[j] ? 0 : 1), (row[j + 1] as number) + 1, (next[j] as number) + 1));
    row = next;
  }
  return row[b.length] as number;
}
