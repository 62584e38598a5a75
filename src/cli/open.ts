import { readDocument } from '../adapters/index.js';
import { catalogue, UnreadableLetter } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import { loadBytes } from './load.js';
import { Misuse } from './misuse.js';

/** One letter for a command that is about one letter. Throws Misuse with file, what and what to do. */
export async function open(path: string, hide = false): Promise<Document> {
  try {
    const { value } = await readDocument(await loadBytes(path, 100_000_000), path);
    return hide ? (await import('../redact/redact.js')).redact(value) : value;
  } catch (error) {
    if (error instanceof UnreadableLetter) throw new Misuse(`${path}: ${error.message}. ${catalogue[error.code][1]}`);
    throw error;
  }
}
