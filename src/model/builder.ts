import type { Block, Box, Cell, Document, Format, Line, Marker, Page, Run, Style } from './document.js';
import type { Span } from './span.js';

interface OpenLine {
  start: number;
  end: number;
  wrapped: boolean;
  page?: number;
  box?: Box;
  runs: Run[];
}
interface OpenBlock {
  kind: Block['kind'];
  start: number;
  cell?: Cell;
  furniture?: NonNullable<Block['furniture']>;
  quoted?: boolean;
  marker?: Marker;
  lines: OpenLine[];
}

/** Where a run stands on paper, see Run. */
export type Place = Pick<Run, 'box' | 'edges' | 'brokenTo'>;

/**
 * The one place that writes canonical text. Adapters say what they see, in reading order, furniture last; offsets come right by appending,
 * and normalisation happens on the way in, so nothing is ever repaired afterwards.
 */
export class DocumentBuilder {
  /** What is written so far, in pieces: one growing string would be copied whole each time that its end is looked at. */
  readonly #parts: string[] = [];
  #length = 0;
  readonly #pages: Page[] = [];
  readonly #blocks: OpenBlock[] = [];

  constructor(
    readonly name: string,
    readonly format: Format,
  ) {}

  page(page: Page): this {
    this.#pages.push(page);
    return this;
  }

  /** Open a block. A block that gets no text leaves no trace. */
  block(kind: Block['kind'], where: { cell?: Cell; furniture?: NonNullable<Block['furniture']>; quoted?: boolean } = {}): this {
    this.#drop();
    this.#blocks.push({ kind, start: -1, lines: [], ...where });
    return this;
  }

  line(where: { page?: number; box?: Box } = {}): this {
    if (!this.#blocks.length) this.block('paragraph');
    const lines = this.#open().lines;
    if (lines.at(-1)?.start === -1) lines.pop();
    lines.push({ start: -1, end: -1, wrapped: false, runs: [], ...where });
    return this;
  }

  /** Say of the line before the open one that its sentence goes on. */
  wrapped(): this {
    const before = this.#open().lines.at(-2);
    if (before) before.wrapped = true;
    return this;
  }

  /** A list marker, as a reader sees it, at the start of the open block. */
  marker(text: string, marker: Omit<Marker, 'span'>): this {
    const span = this.#append(`${text} `);
    this.#open().marker = { ...marker, span: { start: span.start, end: span.start + text.length } };
    return this;
  }

  /** Text of one style. `place`: where it stands, a blank before it left out. */
  run(text: string, style: Style = {}, place: Place = {}): this {
    let clean = tidy(text);
    const line = this.#line();
    if (line.start === -1 || this.#endsBlank()) clean = clean.trimStart();
    const { box, edges, brokenTo } = place;
    if (box && clean.startsWith(' ')) {
      this.#append(' ');
      clean = clean.slice(1);
    }
    if (!clean) return this;
    const exact = edges && (!edges.length || edges.length === clean.length) ? edges : undefined;
    line.runs.push({
      span: this.#append(clean),
      style,
      ...(box && { box }),
      ...(exact && { edges: exact }),
      ...(brokenTo && { brokenTo }),
    });
    return this;
  }

  build(): Document {
    this.#drop();
    const blocks = this.#blocks.map(({ start, lines, ...block }): Block => {
      const shut = lines.filter((line) => line.start !== -1);
      return {
        ...block,
        span: { start, end: shut.at(-1)?.end ?? start },
        lines: shut.map(
          ({ start: from, end, wrapped, ...line }, index): Line => ({
            ...line,
            wrapped: wrapped && index < shut.length - 1,
            span: { start: from, end },
          }),
        ),
      };
    });
    const text = this.#parts.join('');
    return { name: this.name, format: this.format, text, reading: readingOf(text, blocks), pages: this.#pages, blocks };
  }

  #write(text: string): void {
    if (text) this.#parts.push(text);
    this.#length += text.length;
  }

  #endsBlank(): boolean {
    return this.#parts.at(-1)?.endsWith(' ') ?? false;
  }

  #dropBlank(): void {
    const last = this.#parts.pop()?.slice(0, -1);
    if (last) this.#parts.push(last);
    this.#length -= 1;
  }

  #open(): OpenBlock {
    const block = this.#blocks.at(-1);
    if (!block) throw new TypeError('no block is open');
    return block;
  }

  #line(): OpenLine {
    if (!this.#blocks.length || !this.#open().lines.length) this.line();
    return this.#open().lines.at(-1) as OpenLine;
  }

  /** Forget an open block without text, and the blanks that end a line. */
  #drop(): void {
    const block = this.#blocks.at(-1);
    if (!block) return;
    if (block.lines.at(-1)?.start === -1) block.lines.pop();
    this.#trimEnd();
    if (block.start === -1) this.#blocks.pop();
  }

  #trimEnd(): void {
    const line = this.#blocks.at(-1)?.lines.findLast(({ start }) => start !== -1);
    if (!line || line.end !== this.#length) return;
    const marker = this.#blocks.at(-1)?.marker;
    while (this.#endsBlank() && this.#length > line.start && this.#length > (marker?.span.end ?? 0)) {
      this.#dropBlank();
      line.end -= 1;
      const run = line.runs.at(-1);
      if (run && run.span.end > line.end) {
        if (run.span.start >= line.end) line.runs.pop();
        else line.runs[line.runs.length - 1] = { ...run, span: { start: run.span.start, end: line.end } };
      }
    }
  }

  #append(text: string): Span {
    const line = this.#line();
    if (line.start === -1) {
      const block = this.#open();
      if (block.start === -1) this.#write(this.#separator(block));
      else {
        this.#trimEnd();
        this.#write('\n');
      }
      line.start = this.#length;
      if (block.start === -1) block.start = line.start;
    }
    const start = this.#length;
    this.#write(text);
    line.end = this.#length;
    return { start, end: line.end };
  }

  /** A tab for each column passed in a row, so that empty cells keep their place; a line between rows, a blank line between everything else. */
  #separator(block: OpenBlock): string {
    if (!this.#length) return '';
    const before = this.#blocks.at(-2);
    const [a, b] = [before?.cell, block.cell];
    if (!a || !b || a.table !== b.table) return '\n\n';
    if (a.row !== b.row) return `\n${'\t'.repeat(b.column)}`;
    return a.column === b.column ? '\n' : '\t'.repeat(Math.max(1, b.column - a.column - (a.columnSpan ?? 1) + 1));
  }
}

/** The whole of our normalisation: ligatures apart, odd spaces to one space, soft hyphens and zero-width characters gone. */
const tidy = (text: string): string =>
  text
    .replace(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: stray control characters are what is looked for
    .replace(/[\s\u00A0\u0000-\u001F]+/gu, ' ');

const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '′': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '―': '-',
  '•': '·',
  '●': '·',
  '▪': '·',
  '■': '·',
};

function readingOf(text: string, blocks: readonly Block[]): string {
  const plain = text.replace(/[‘’‚′`“”„–—−‐‑‒―•●▪■]/gu, (character) => PLAIN[character] as string);
  const breaks = blocks.flatMap((block) => block.lines.filter((line) => line.wrapped).map((line) => line.span.end));
  const parts: string[] = [];
  let from = 0;
  for (const end of breaks) {
    parts.push(plain.slice(from, end), ' ');
    from = end + 1;
  }
  return narrow(parts.join('') + plain.slice(from));
}

const WIDE = /[\u0100-\uffff]/;
/** A text whose every character fits a byte, kept in bytes: V8 compiles each expression once for such texts, and once more for all others. */
export const narrow = (text: string): string => (WIDE.test(text) ? text : Buffer.from(text, 'latin1').toString('latin1'));
