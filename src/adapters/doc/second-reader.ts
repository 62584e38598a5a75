import { DocumentBuilder } from '../../model/builder.js';
import { type Outcome, UnreadableLetter } from '../../model/diagnostic.js';
import type { Document } from '../../model/document.js';
import { readMarker } from '../marker.js';

/** Read an old Word file that our own reader fails on with word-extractor, an optional package: its words in order, but no automatic numbers. */
export async function readAgain(bytes: Uint8Array, name: string, why: string): Promise<Outcome<Document>> {
  try {
    const { default: WordExtractor } = await import('word-extractor');
    const text = await new WordExtractor().extract(Buffer.from(bytes));
    return {
      value: fromText(`${text.getBody()}\n${text.getTextboxes()}\n${text.getFootnotes()}`, name),
      diagnostics: [
        { code: 'adapter/second-reader', message: `the old Word file was read by the second reader, without its list numbers (${why})` },
      ],
    };
  } catch {
    throw new UnreadableLetter('adapter/damaged', `the old Word file could not be read: ${why}`);
  }
}

function fromText(text: string, name: string): Document {
  const builder = new DocumentBuilder(name, 'doc');
  let table = -1;
  let row = -1;
  for (const line of clean(text).split('\n')) {
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
  return builder.build();
}

/** The package writes a soft hyphen as the word "undefined", and ends cells and lines with control characters. */
const clean = (text: string): string =>
  text
    .replace(/(?<=[a-z])undefined(?=[a-z])/g, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll(String.fromCharCode(11), '\n')
    .replaceAll(String.fromCharCode(7), '\t');
