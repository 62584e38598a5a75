import { type Outcome, UnreadableLetter } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import type { ReadOptions } from './adapter.js';
import { binaryDocument } from './doc/document.js';

/** Word 97 to 2003. */
export async function readDoc(bytes: Uint8Array, name: string, _options: ReadOptions = {}): Promise<Outcome<Document>> {
  let outcome: Outcome<Document>;
  try {
    outcome = { value: binaryDocument(bytes, name), diagnostics: [] };
  } catch (error) {
    if (error instanceof UnreadableLetter) throw error;
    const { readAgain } = await import('./doc/second-reader.js');
    outcome = await readAgain(bytes, name, (error as Error).message);
  }
  if (!outcome.value.text) throw new UnreadableLetter('adapter/no-text', 'the old Word file holds no text');
  return outcome;
}
