import { type Outcome, UnreadableLetter } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import type { ReadOptions } from './adapter.js';
import { tokensOf } from './rtf/tokens.js';
import { RtfWriter } from './rtf/writer.js';

/** Rich Text Format 1.9: list numbers as the file shows them, tables, links, headers and footers last; hidden and deleted text left out. */
export async function readRtf(bytes: Uint8Array, name: string, _options: ReadOptions = {}): Promise<Outcome<Document>> {
  const writer = new RtfWriter(name);
  for (const token of tokensOf(bytes)) writer.take(token);
  const value = writer.end();
  if (!value.text) throw new UnreadableLetter('adapter/no-text', 'the RTF file holds no text');
  return { value, diagnostics: [] };
}
