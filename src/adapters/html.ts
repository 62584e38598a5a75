import { type Outcome, UnreadableLetter } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import type { ReadOptions } from './adapter.js';
import { decode } from './charset.js';
import { htmlDocument } from './html/document.js';

/** Web pages and HTML mail: the main content without navigation, banners and scripts; list numbers as a browser shows them; table cells. */
export async function readHtml(bytes: Uint8Array, name: string, _options: ReadOptions = {}): Promise<Outcome<Document>> {
  const value = htmlDocument(decodeHtml(bytes), name);
  if (!value.text) throw new UnreadableLetter('adapter/no-text', 'the web page holds no text');
  return { value, diagnostics: [] };
}

/** The encoding that the page itself names, unless its bytes are valid UTF-8 or have a byte-order mark. */
function decodeHtml(bytes: Uint8Array): string {
  const plain = decode(bytes);
  const named = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{3,20})/i.exec(plain.slice(0, 4096))?.[1]?.toLowerCase();
  if (!named || /^utf-?(?:8|16)|^iso-8859-1$|^windows-1252$|^us-ascii$/.test(named)) return plain;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return plain;
  } catch {
    try {
      return new TextDecoder(named).decode(bytes);
    } catch {
      return plain;
    }
  }
}
