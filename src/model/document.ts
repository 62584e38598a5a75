import { firstWhere } from './sorted.js';
import type { Span } from './span.js';

export type Format = 'text' | 'docx' | 'pdf' | 'html' | 'eml' | 'msg' | 'odt' | 'rtf' | 'doc' | 'image';

/** A letter as any adapter hands it over. Plain data, written by DocumentBuilder only; every span points into `text`. */
export interface Document {
  readonly name: string;
  readonly format: Format;
  /** What a reader of the letter sees, list markers included. Never edited once built. Furniture stands after everything else. */
  readonly text: string;
  /**
   * `text` made easy to match, character for character (same length, same offsets): line breaks that only the width of the page made are
   * spaces, curly quotes straight, every dash `-`, every round or square bullet `·`, odd spaces plain. All reading is done here; all quoting from `text`.
   */
  readonly reading: string;
  /** Empty where the format has no pages. */
  readonly pages: readonly Page[];
  readonly blocks: readonly Block[];
  /** Pages read by OCR; absent where none was. */
  readonly ocrPages?: readonly number[];
  /** Words that seem misread and could not be put right. */
  readonly misread?: readonly Misread[];
  /** Of a mail with attached letters: which span is which, the covering mail first. */
  readonly parts?: readonly DocumentPart[];
  /** What names the site of a web page and is no part of the letter: its title, the first words of its header, its copyright line. */
  readonly site?: readonly string[];
}

/** A word that seems misread; `telling` where it may be one by which letters are read. */
export interface Misread {
  readonly span: Span;
  readonly telling: boolean;
}

export interface DocumentPart {
  /** `mail.eml` for the mail itself, `mail.eml/Response.pdf` for what is attached to it. */
  readonly path: string;
  readonly format: Format;
  readonly start: number;
  readonly end: number;
}

/** A page in points. */
export interface Page {
  readonly number: number;
  readonly width: number;
  readonly height: number;
}

export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'cell' | 'note';
  readonly span: Span;
  readonly lines: readonly Line[];
  readonly marker?: Marker;
  /** Where the block stands in a table; several blocks may share a cell. */
  readonly cell?: Cell;
  /** Page headers, footers and numbers: kept, but never part of an answer. */
  readonly furniture?: 'header' | 'footer' | 'page_number';
  /** Quoted from another message, as mail does with ">". */
  readonly quoted?: boolean;
}

/** Counted from 0; `table` numbers the tables of the document in reading order. */
export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly columnSpan?: number;
}

export interface Marker {
  readonly span: Span;
  readonly kind: 'number' | 'letter' | 'roman' | 'bullet';
  /** The number shown ("c" is 3, "iv" is 4); absent for a bullet. */
  readonly value?: number;
  /** 0 for the outermost list. */
  readonly level: number;
  /** True when the file computes the marker (Word's automatic lists, `<ol>`) and nobody typed it. */
  readonly generated: boolean;
  readonly box?: Box;
}

export interface Line {
  readonly span: Span;
  /** True when the sentence goes on in the next line: the page broke it, not the writer. */
  readonly wrapped: boolean;
  readonly page?: number;
  readonly box?: Box;
  readonly runs: readonly Run[];
}

export interface Run {
  readonly span: Span;
  readonly style: Style;
  readonly box?: Box;
  /** Where each character ends, in points from the left of the box; absent where all are taken as equally wide, empty where the text runs another way. */
  readonly edges?: readonly number[];
  /** The second half of a word that the end of the line broke: it stands in the next line, on that page. */
  readonly brokenTo?: number;
}

/** `size` in points; `color` as `#rrggbb`, absent for black and automatic; `link` an address. */
export interface Style {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly size?: number;
  readonly color?: string;
  readonly link?: string;
  /** Read by OCR with little confidence. */
  readonly poor?: true;
}

/** Points, origin at the top left of the page. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The words that a span covers, as the letter prints them. */
export const quote = (document: Document, span: Span): string => document.text.slice(span.start, span.end);

/** The blocks that a span touches, neighbours that only meet it included, without going through the whole document. */
export function blocksAt({ blocks }: Document, { start, end }: Span): readonly Block[] {
  return blocks.slice(
    firstWhere(blocks, ({ span }) => span.end >= start),
    firstWhere(blocks, ({ span }) => span.start > end),
  );
}

/** Where a span stands on paper: one place for each line it touches, the box narrowed to the words that it covers. */
export function locate(document: Document, span: Span): { page: number | null; box: Box | null }[] {
  const places: { page: number | null; box: Box | null }[] = [];
  for (const block of blocksAt(document, span)) {
    if (block.span.end <= span.start || span.end <= block.span.start) continue;
    for (const line of block.lines) {
      if (line.span.end <= span.start || span.end <= line.span.start) continue;
      const runs = line.runs.filter((run) => run.box && run.span.start < span.end && span.start < run.span.end);
      const marker = block.marker?.box && line === block.lines[0] && span.start < block.marker.span.end ? [block.marker.box] : [];
      const boxes = [...marker, ...runs.filter(({ brokenTo }) => !brokenTo).map((run) => clip(run, span))];
      const broken = runs.filter(({ brokenTo }) => brokenTo);
      if (boxes.length) places.push({ page: line.page ?? null, box: union(boxes) });
      else if (!broken.length) places.push({ page: line.page ?? null, box: line.box ?? null });
      for (const run of broken) places.push({ page: run.brokenTo ?? null, box: clip(run, span) });
    }
  }
  return places;
}

/** The part of a run's box that a span covers. */
function clip(run: Run, span: Span): Box {
  const box = run.box as Box;
  if (run.edges?.length === 0) return box;
  const edge = (index: number): number =>
    index <= 0 ? 0 : (run.edges?.[index - 1] ?? (index * box.width) / (run.span.end - run.span.start));
  const from = edge(span.start - run.span.start);
  const to = edge(Math.min(run.span.end, span.end) - run.span.start);
  return { x: box.x + from, y: box.y, width: to - from, height: box.height };
}

function union(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}
