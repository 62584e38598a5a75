import { DocumentBuilder } from '../model/builder.js';
import { type Outcome, UnreadableLetter } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import type { ReadOptions } from './adapter.js';
import { readMarker } from './marker.js';

/** Word 97 to 2003: all text in order by word-extractor. Automatic list numbers are not in the text of such a file; order and wording carry the pairing. */
export async function readDoc(bytes: Uint8Array, name: string, _options: ReadOptions = {}): Promise<Outcome<Document>> {
  const { default: WordExtractor } = await import('word-extractor');
  let text: {
    getBody(): string;
    getFootnotes(): string;
    getHeaders(options?: { includeFooters?: boolean }): string;
    getFooters(): string;
    getTextboxes(): string;
  };
  try {
    text = await new WordExtractor().extract(Buffer.from(bytes));
  } catch (error) {
    throw new UnreadableLetter('adapter/damaged', `the old Word file could not be read: ${(error as Error).message}`);
  }
  const builder = new DocumentBuilder(name, 'doc');
  let table = -1;
  let row = -1;
  for (const line of clean(`${text.getBody()}\n${text.getTextboxes()}\n${text.getFootnotes()}`).split('\n')) {
    // cells end in tabs; a line with one column is no table
    const cells = line.replace(/\t$/, '').split('\t');
    if (line.endsWith('\t') && cells.length > 1) {
      if (row < 0) table += 1;
      row += 1;
      for (const [column, cell] of cells.entries()) if (cell.trim()) builder.block('cell', { cell: { table, row, column } }).run(cell);
      continue;
    }
    if (!line.trim()) continue;
    row = -1;
    const typed = readMarker(line.trim());
    builder.block(typed ? 'item' : 'paragraph');
    if (typed && typed.length < line.trim().length) builder.marker(typed.text, { ...typed.shape, level: 0, generated: false });
    builder.run(typed ? line.trim().slice(typed.length) : line.trim());
  }
  const seen = new Set<string>();
  for (const [kind, lines] of [
    ['header', text.getHeaders({ includeFooters: false })],
    ['footer', text.getFooters()],
  ] as const)
    for (const line of clean(lines).split('\n')) {
      if (!line.trim() || seen.has(line.trim())) continue;
      seen.add(line.trim());
      builder.block('paragraph', { furniture: kind }).run(line.trim());
    }
  const value = builder.build();
  if (!value.text) throw new UnreadableLetter('adapter/no-text', 'the old Word file holds no text');
  return { value, diagnostics: [] };
}

/** The package writes a soft hyphen as the word "undefined", and ends cells and lines with control characters. */
const clean = (text: string): string =>
  text
    .replace(/(?<=[a-z])undefined(?=[a-z])/g, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll(String.fromCharCode(11), '\n')
    .replaceAll(String.fromCharCode(7), '\t');
