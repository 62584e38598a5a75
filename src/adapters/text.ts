import { DocumentBuilder } from '../model/builder.js';
import type { Outcome } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import type { ReadOptions } from './adapter.js';
import { decode } from './charset.js';
import { readMarker } from './marker.js';
import { columnsOf } from './text-columns.js';

interface Line {
  readonly text: string;
  readonly indent: number;
  readonly page: number;
  readonly cells: readonly string[] | null;
}

/** Plain text: a blank line ends a block, a list marker opens one, columns of two or more lines are a table. */
export async function readText(bytes: Uint8Array, name: string, _options: ReadOptions = {}): Promise<Outcome<Document>> {
  return { value: textDocument(decode(bytes), name), diagnostics: [] };
}

export function textDocument(text: string, name: string): Document {
  const builder = new DocumentBuilder(name, 'text');
  const raw = text.split(/\r\n?|\n/u);
  const columns = columnsOf(raw);
  let page = 1;
  const lines = raw.map((line, index): Line => {
    page += line.split('\f').length - 1;
    const plain = line.replaceAll('\f', '').replace(/^(?:>\s?)+/, '');
    return {
      text: plain.trim(),
      indent: /^\s*/.exec(plain.replaceAll('\t', '    '))?.[0].length ?? 0,
      page,
      cells: columns[index] ?? null,
    };
  });
  const measure = measureOf(lines);
  const furniture: Line[] = [];
  let table = -1;
  let row = -1;
  let open = false;
  let before: Line | null = null;
  let indents: number[] = [];
  for (const [index, line] of lines.entries()) {
    const previous: Line | null = before;
    before = null;
    if (!line.text) {
      open = false;
      continue;
    }
    if (isPageMark(line.text)) {
      furniture.push(line);
      before = open ? previous : null;
      continue;
    }
    if (line.cells) {
      if (row < 0) table += 1;
      row += 1;
      for (const [column, cell] of line.cells.entries()) if (cell) builder.block('cell', { cell: { table, row, column } }).run(cell);
      open = false;
      continue;
    }
    row = -1;
    const marker = readMarker(line.text);
    // a marker alone on its line belongs to the words below it
    const alone = marker && marker.length >= line.text.length;
    if (marker && !(alone && marker.shape.kind === 'bullet')) {
      indents = indents.filter((indent) => indent < line.indent);
      builder
        .block('item')
        .line()
        .marker(marker.text, { ...marker.shape, level: indents.length, generated: false });
      indents.push(line.indent);
      const rest = line.text.slice(marker.length);
      builder.run(rest);
      open = Boolean(rest) || Boolean(lines[index + 1]?.text && !readMarker(lines[index + 1]?.text ?? ''));
      before = rest ? line : null;
      if (!rest && open) before = { ...line, text: '' };
      continue;
    }
    if (!open) {
      indents = [];
      builder.block(isHeading(line.text, lines[index + 1]?.text ?? '') ? 'heading' : 'paragraph');
    }
    if (previous?.text === '' && open) builder.run(line.text);
    else {
      builder.line();
      builder.run(line.text);
      if (open && previous && goesOn(previous, line, measure)) builder.wrapped();
    }
    open = true;
    before = line;
  }
  for (const line of furniture) builder.block('paragraph', { furniture: 'page_number' }).run(line.text);
  return builder.build();
}

const isPageMark = (text: string): boolean => /^\W*page \d+(?: ?(?:of|\/) ?\d+)?\W*$/i.test(text) || /^-\s*\d+\s*-$/.test(text);

/** A short line alone in its block, in capitals or without an end. */
const isHeading = (text: string, next: string): boolean =>
  !next &&
  text.length < 70 &&
  (/^[A-ZÀ-Þ\d\W]+$/u.test(text) ? /[A-ZÀ-Þ]{3}/u.test(text) : /^[A-ZÀ-Þ][^.?!:;,]*$/u.test(text) && !/\d/.test(text));

/** The width that the text was wrapped to: many lines end close before it. 0 where every paragraph is one line. */
function measureOf(lines: readonly Line[]): number {
  const lengths = lines
    .filter((line) => line.text && !line.cells)
    .map((line) => line.text.length + line.indent)
    .filter((length) => length <= 130)
    .sort((a, b) => a - b);
  const measure = lengths[Math.floor(lengths.length * 0.96)] ?? 0;
  const near = lengths.filter((length) => length > measure * 0.82).length;
  return near >= 3 && near >= lengths.length * 0.14 ? measure : 0;
}

/** True when the page broke the line: the next word would not have fitted, or the sentence plainly runs on. */
function goesOn(line: Line, next: Line, measure: number): boolean {
  if (!measure || /[:;]$/.test(line.text) || /^[A-Za-zÀ-ž][\w ]{0,20}:(?:\s|$)/u.test(next.text)) return false;
  const word = next.text.split(/\s/, 1)[0] ?? '';
  const used = line.text.length + line.indent;
  if (used + word.length + 1 > measure) return true;
  return used > measure * 0.55 && !/[.?!"']$/.test(line.text) && /^[a-zß-ž(]/u.test(next.text);
}
