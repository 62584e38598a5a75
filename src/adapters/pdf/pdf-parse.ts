import type { Document } from '../../model/document.js';
import { textDocument } from '../text.js';

/** The second reader: words and lines by pdf-parse, an optional dependency, without places and styles. Throws where it fails too. */
export async function readWithPdfParse(bytes: Uint8Array, name: string, maxPages: number): Promise<Document> {
  const { PDFParse } = await import('pdf-parse');
  const parser = new PDFParse({ data: new Uint8Array(bytes) });
  try {
    // pageJoiner puts "-- 1 of 3 --" into the text unless it is emptied
    const { text } = await parser.getText({ pageJoiner: '\n\n', first: maxPages });
    return { ...textDocument(text, name), format: 'pdf' };
  } finally {
    await parser.destroy();
  }
}
