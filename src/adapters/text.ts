import { DocumentBuilder } from '../model/builder.js';
import type { Diagnostic, Outcome } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import type { ReadOptions } from './adapter.js';
import { decode } from './charset.js';
import { readMarker } from './marker.js';
import { NUMBERED } from './own-line.js';
import { askedOn } from './text/asked-on.js';
import { bareLetters } from './text/bare-letters.js';
import { columnwise } from './text/columnwise.js';
import { drawn } from './text/drawn.js';
import { unfused } from './text/gaps.js';
import { goingOn } from './text/goes-on.js';
import { headed } from './text/headed.js';
import { isHeading } from './text/heading.js';
import { linesOf, type TextLine } from './text/lines.js';
import { headingOf, isMarkdown, isTableRule, markedByLine, unescaped, writeInline } from './text/markdown.js';
import { parted } from './text/parted.js';
import { spaced } from './text/spaced.js';
import { unstack } from './text/stacked.js';
import { wrappedHeads } from './text/wrapped-heads.js';
import { goesOn, isRule, isWrappedTwice, leadsOn, measureOf } from './text/wraps.js';

/** Plain text and Markdown: a blank line ends a block, a list marker opens one, columns of two or more lines are a table. */
export async function readText(bytes: Uint8Array, name: string, { maxPages }: ReadOptions = {}): Promise<Outcome<Document>> {
  const text = decode(bytes);
  const pages = text.split('\f');
  if (maxPages === undefined || pages.length <= maxPages) return { value: textDocument(text, name), diagnostics: [] };
  const cut: Diagnostic = { code: 'adapter/cut', message: `only the first ${maxPages} of ${pages.length} pages were read` };
  return { value: textDocument(pages.slice(0, maxPages).join('\f'), name), diagnostics: [cut] };
}

export function textDocument(text: string, name: string): Document {
  const markdown = isMarkdown(text);
  const { lines: printed, furniture } = linesOf(markdown ? markedByLine(unescaped(text)) : text);
  const lines = unfused(unstack(headed(spaced(columnwise(wrappedHeads(parted(drawn(goingOn(printed)))))))));
  const measure = measureOf(lines);
  const writer = new TextWriter(name, markdown, measure, isWrappedTwice(lines, measure), askedOn(lines), bareLetters(lines));
  for (const [index, line] of lines.entries()) writer.write(line, lines, index);
  for (const { line, kind } of furniture) {
    writer.builder.block('paragraph', { furniture: kind }).line(placeOf(line));
    writer.builder.run(line.text);
  }
  return writer.builder.build();
}

const quotedOf = ({ quoted }: TextLine) => ({ ...(quoted && { quoted }) });
const placeOf = ({ page }: TextLine) => ({ ...(page !== undefined && { page }) });

/** The mark that goes on from the last of a line that ends within its list: "(ii)" behind "… were lost (i) in 2021,"; none where the list opens the line. */
function nextMark(above: string): string | undefined {
  const mark = /[a-z\d],? \(([a-h]|i{1,3}|iv|v)\) [^()]*,$/i.exec(above)?.[1]?.toLowerCase();
  const list = [ROMAN, LETTERS].find((marks) => marks.includes(mark ?? ''));
  const next = list?.[list.indexOf(mark ?? '') + 1];
  return next && `(${next})`;
}
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];
const LETTERS = [...'abcdefgh'];

/** A sentence that a number ends is broken off before it. */
const TOLD_NEXT =
  / .* (?:was|were|is|are|came to|totall?ed|stood at|stands at|(?:was|were|is|are) (?:only|about|just|therefore)|number of|total of|in all|than|about)$/i;

/** A cell of a Markdown table has its lines in one. */
const BREAKS = /\n|\s*<br ?\/?>\s*/gi;

class TextWriter {
  readonly builder: DocumentBuilder;
  #table = -1;
  #row = -1;
  /** The line above in the open block; null where a block must be opened. */
  #above: TextLine | null = null;
  /** The open block is a marker whose words stand on the next line. */
  #waiting = false;
  /** The line above is the rest of the one before it. */
  #rest = false;
  #indents: number[] = [];
  /** The capital letters under which items stand so far. */
  readonly #letters = new Set<number>();

  constructor(
    name: string,
    private readonly markdown: boolean,
    private readonly measure: number,
    private readonly wrappedTwice: boolean,
    private readonly asked: ReadonlySet<TextLine>,
    private readonly lettered: ReadonlySet<TextLine>,
  ) {
    this.builder = new DocumentBuilder(name, 'text');
  }

  write(line: TextLine, lines: readonly TextLine[], index: number): void {
    if (this.markdown && isTableRule(line.text)) return;
    const title = this.markdown ? headingOf(line.text) : null;
    if (!line.text || isRule(line.text) || title !== null) {
      this.#above = null;
      this.#waiting = false;
      this.#row = line.text ? -1 : this.#row;
      if (title !== null) this.#open('heading', line, title);
      else if (line.text) this.#open('paragraph', line, line.text);
      if (title !== null || line.text) this.#above = null;
      return;
    }
    if (line.cells) this.#cells(line, lines[index - 1]);
    else if (!this.#item(line, lines[index + 1])) this.#words(line, lines, index);
  }

  #cells(line: TextLine, above: TextLine | undefined): void {
    if (this.#row < 0 || !above?.text) {
      this.#table += 1;
      this.#row = -1;
    }
    this.#row += 1;
    for (const [column, cell] of (line.cells ?? []).entries()) {
      if (!cell) continue;
      this.builder.block('cell', { cell: { table: this.#table, row: this.#row, column }, ...quotedOf(line) });
      for (const own of cell.split(this.markdown ? BREAKS : '\n')) {
        this.builder.line(placeOf(line));
        this.#run(own);
      }
    }
    this.#above = null;
    this.#waiting = false;
  }

  #item(line: TextLine, next: TextLine | undefined): boolean {
    const marker = readMarker(line.text);
    if (!marker) return false;
    // "early resolution (stage", and "2) and review" on the next line
    if (this.#above && /\([^()]*$/.test(this.#above.text) && /^[^()\s]{1,3}\)/.test(line.text)) return false;
    // "in (a) 2022/23 and", and "(b) 2023/24?" on the next line
    if (this.#above && /.\(a\) [^()]*\b(?:and|or)$/i.test(this.#above.text) && /^\(b\) /i.test(line.text)) return false;
    // "how many (a) were seen,", and "(b) came and (c) stayed?" on the next line
    if (this.#above && /[a-z] \(a\) [^()]*,$/.test(this.#above.text) && /^\(b\) [a-z][^().]*,? (?:and |or )?\(c\) [a-z]/.test(line.text))
      return false;
    const rest = line.text.slice(marker.length);
    // "How many were lost (i) in 2021,", and "(ii) in 2022, (iii) in 2023?" on the next line
    if (this.#above && nextMark(this.#above.text) === marker.text.toLowerCase()) return false;
    // "… depend upon that found at question", and "1." on the next line
    if (this.#above && /^\d{1,2}\.$/.test(marker.text) && NUMBERED.test(this.#above.text) && this.#isFull(this.#above)) return false;
    // "The number hurt was", and "64. Those of 2021 are not known" on the next line
    if (this.#above && /^(?!1\.)\d{1,3}\.$/.test(marker.text) && TOLD_NEXT.test(this.#above.text) && this.#isFull(this.#above))
      return false;
    // "Each of the 90 files in", and "3(c) would have to be opened" on the next line
    if (this.#above && /^\(?\d{1,2}\s?\(?[a-z]\)?$/i.test(marker.text) && /^[a-zß-ž]/u.test(rest) && leadsOn(this.#above.text))
      return false;
    // "of which £8.1m was condition", and "D. The method …" on the next line, where nothing stands under "C."
    const letter = /^[A-Z]\.$/.test(marker.text) ? marker.text.charCodeAt(0) : 0;
    const follows = marker.text === 'A.' || this.#letters.has(letter - 1);
    if (letter && !follows && this.#above && /[a-z]$/.test(this.#above.text) && this.#isFull(this.#above)) return false;
    if (letter) this.#letters.add(letter);
    const below = next?.text && !next.cells && !readMarker(next.text) ? next.text : '';
    // a dash alone may be an answer in itself: only before a sentence is it a bullet
    if (!rest && marker.shape.kind === 'bullet' && below.length < 25) return false;
    this.#row = -1;
    this.#indents = this.#indents.filter((indent) => indent < line.indent);
    this.builder
      .block('item', quotedOf(line))
      .line(placeOf(line))
      .marker(marker.text, { ...marker.shape, level: this.#indents.length, generated: false });
    this.#indents.push(line.indent);
    this.#run(rest);
    this.#waiting = !rest && below !== '';
    this.#rest = false;
    this.#above = line;
    return true;
  }

  /** A line that the page's edge broke. */
  readonly #isFull = ({ indent, text }: TextLine): boolean => this.measure > 0 && indent + text.length >= this.measure * 0.8;

  #words(line: TextLine, lines: readonly TextLine[], index: number): void {
    this.#row = -1;
    if (this.#above?.quoted !== line.quoted) this.#above = null;
    // '"(a) The number of boats': a quoted list begins
    if (/^["“'‘]/.test(line.text) && readMarker(line.text.slice(1))?.shape.value === 1) this.#above = null;
    if (!this.#above) {
      const alone = !lines[index + 1]?.text;
      const following = lines.slice(index + 1, index + 6).find(({ text }) => text)?.text ?? '';
      const preceding = lines.slice(Math.max(0, index - 5), index).findLast(({ text }) => text)?.text ?? '';
      this.#indents = [];
      this.#open(alone && isHeading(line.text, following, preceding) ? 'heading' : 'paragraph', line, line.text);
      return;
    }
    if (this.#waiting) this.#run(line.text);
    else {
      this.#rest =
        this.asked.has(line) || (!this.lettered.has(line) && goesOn(this.#above, line, this.measure, this.#rest, this.wrappedTwice));
      this.builder.line(placeOf(line));
      this.#run(line.text);
      if (this.#rest) this.builder.wrapped();
    }
    this.#waiting = false;
    this.#above = line;
  }

  #open(kind: 'heading' | 'paragraph', line: TextLine, text: string): void {
    this.builder.block(kind, quotedOf(line)).line(placeOf(line));
    this.#run(text);
    this.#rest = false;
    this.#above = line;
  }

  #run(text: string): void {
    if (this.markdown) writeInline(this.builder, text.replace(BREAKS, ' '));
    else this.builder.run(text);
  }
}
