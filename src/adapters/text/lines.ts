import { grouped } from '../../model/grouped.js';
import { columnsOf } from '../text-columns.js';
import { facingRows } from './facing.js';
import { numberedRows } from './numbered-rows.js';
import { pageJoints } from './page-joints.js';
import { headsAgain, isPageMark, markedLines, shape } from './page-marks.js';

export interface TextLine {
  /** Without indentation and quote marks; '' for a blank line. */
  readonly text: string;
  readonly indent: number;
  /** Counted from 1; absent where the file has no form feeds. */
  readonly page?: number;
  readonly cells: readonly string[] | null;
  /** Marked as quoted from another message. */
  readonly quoted: boolean;
}

export interface PageLines {
  readonly lines: readonly TextLine[];
  readonly furniture: readonly { readonly line: TextLine; readonly kind: 'header' | 'footer' | 'page_number' }[];
  readonly pages: number;
}

/** How far from a page's edge a running header or footer stands, in lines that are not blank. */
const EDGE = 2;

/** Cut a text into lines: mail's quote marks off, columns found, pages counted by form feeds, running headers and page numbers set aside. */
export function linesOf(text: string): PageLines {
  // a form feed begins a line
  const raw = text.split(/\r\n?|\n|(?<=[^\r\n])(?=\f)/u);
  const quoted = quotedLines(raw);
  // columns are measured behind the marks
  const columns = columnsOf(raw.map((line, index) => (quoted[index] ? line.replace(/^\s*(?:> ?)+/, '') : line)));
  const paged = text.includes('\f');
  let page = 1;
  const all = raw.map((line, index): TextLine => {
    if (line.startsWith('\f')) page += 1;
    const whole = line.replaceAll('\f', '');
    const plain = quoted[index] ? whole.replace(QUOTE, '') : whole;
    return {
      text: plain.trim(),
      indent: /^\s*/u.exec(plain.replaceAll('\t', '    '))?.[0].length ?? 0,
      ...(paged && { page }),
      cells: columns[index] ?? null,
      quoted: quoted[index] as boolean,
    };
  });
  const running = paged ? runningLines(all, page) : markedLines(all);
  const again = new Set(paged ? headsAgain(all) : []);
  const kindOf = (line: TextLine) =>
    isPageMark(line.text) ? 'page_number' : (running.get(line) ?? (again.has(line) ? 'header' : undefined));
  const plain = raw.map((line) => line.replaceAll('\f', '').trimEnd());
  const isFurniture = (index: number): boolean => kindOf(all[index] as TextLine) !== undefined;
  const facing = facingRows(plain, isFurniture);
  // the table may go on over the page, below its head
  const numbered = numberedRows(plain, isFurniture);
  // … and the items of one row count once
  const rows = numbered.length > new Set(facing.flatMap(({ again, from }) => (again ? [] : from))).size ? numbered : facing;
  const furniture: { line: TextLine; kind: 'header' | 'footer' | 'page_number' }[] = [];
  const kept: TextLine[] = [];
  for (const [index, line] of all.entries()) {
    // a row with items is several
    const [row, ...more] = rows.filter(({ from, to }) => from <= index && index < to);
    const kind = kindOf(line) ?? (row?.again && line.text ? 'header' : undefined);
    if (kind) furniture.push({ line, kind });
    else if (!row) kept.push(line);
    else if (row.from === index) for (const { cells } of [row, ...more]) kept.push({ ...line, text: cells.join('\t'), cells });
  }
  // one page, and nothing printed round it: no joints
  if (!furniture.length && page === 1) return { lines: kept, furniture, pages: page };
  const { drop, again: heads } = pageJoints(all, new Set(furniture.map(({ line }) => line)));
  for (const line of heads) furniture.push({ line, kind: 'header' });
  return { lines: withColumns(kept.filter((line) => !drop.has(line) && !heads.has(line))), furniture, pages: page };
}

/** Mail's quote marks. ">5" and a column of "> 5" are figures. */
const QUOTE = /^\s*>(?!\d)[> \t]*/;
const isQuote = (line: string): boolean => /^\s*>[> \t]*(?:[^\s\d£<>]|\d{1,2}[.)])/.test(line);

/** Lines of mail quoted with ">": runs of two or more of which one at least cannot be a figure ("> 5"). Where there are such, single lines of words are quoted too. */
function quotedLines(lines: readonly string[]): boolean[] {
  const found: boolean[] = lines.map(() => false);
  // each question quoted in one line, its answer below it
  const turns = lines.filter((line) => ASKS.test(line)).length > 1;
  for (let from = 0; from < lines.length; from += 1) {
    if (turns && ASKS.test(lines[from] as string)) found[from] = true;
    if (!QUOTE.test(lines[from] as string)) continue;
    let to = from;
    while (to < lines.length && QUOTE.test(lines[to] as string)) to += 1;
    if (to - from > 1 && lines.slice(from, to).some(isQuote)) found.fill(true, from, to);
    from = to;
  }
  return found.includes(true) ? found.map((quoted, index) => quoted || isSentence(lines[index] as string)) : found;
}

const ASKS = /^\s*>\s?\(?(?:Q\s?)?\d{1,2}[.):]\s+\p{L}.*\S/u;
/** A quoted line that is more than a figure or a name. */
const isSentence = (line: string): boolean => isQuote(line) && /[a-z]+\W+[a-z]+/i.test(line);

/** Lines at the edges of pages that are the same on most pages, their numbers aside: an answer may stand twice at an edge. */
function runningLines(lines: readonly TextLine[], pages: number): Map<TextLine, 'header' | 'footer' | 'page_number'> {
  const edges: { line: TextLine; kind: 'header' | 'footer' }[] = [];
  const byPage = new Map<number, TextLine[]>();
  for (const line of lines)
    if (line.text) {
      const page = byPage.get(line.page ?? 1) ?? [];
      page.push(line);
      byPage.set(line.page ?? 1, page);
    }
  for (const page of byPage.values()) {
    const few = page.length <= 2 * EDGE;
    for (const line of page.slice(0, few ? 1 : EDGE)) edges.push({ line, kind: 'header' });
    if (page.length > 1) for (const line of page.slice(few ? -1 : -EDGE)) edges.push({ line, kind: 'footer' });
  }
  const alike = grouped(edges, ({ line, kind }) => `${kind} ${shape(line)}`);
  const printed = grouped(lines, shape);
  const running = [...alike.values()].filter(
    (group) =>
      // "Our reply" stands in the middle of pages too
      group.length > (printed.get(shape(group[0]?.line as TextLine))?.length ?? 0) / 2 &&
      new Set(group.map(({ line }) => line.page)).size >= Math.max(2, pages * 0.6) &&
      countPages(group.map(({ line }) => line)),
  );
  return new Map(running.flat().map(({ line, kind }) => [line, /^\W*\d{1,4}\W*$/.test(line.text) ? 'page_number' : kind]));
}

/** Of their figures none changes but the page's number: rows of a table stand at the edges too. */
function countPages(lines: readonly TextLine[]): boolean {
  const figures = lines.map(({ text, page = 1 }) => ({ page, own: (text.match(/\d+/g) ?? []).map(Number) }));
  const [first] = figures;
  return (first?.own ?? []).every((value, at) => {
    const by = (offset: (page: number) => number) =>
      figures.every(({ page, own }) => own[at] === value + offset(page - (first?.page ?? 1)));
    // no page is numbered like a year
    return by(() => 0) || (value < 1000 && by((pages) => pages));
  });
}

/** Columns go on over the page. Rows that were made of several lines stay as they are. */
function withColumns(lines: readonly TextLine[]): TextLine[] {
  const columns = columnsOf(lines.map(({ text, indent }) => ' '.repeat(indent) + text));
  return lines.map((line, index) => (line.cells ? line : { ...line, cells: columns[index] ?? null }));
}
