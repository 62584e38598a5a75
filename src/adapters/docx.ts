import { DocumentBuilder } from '../model/builder.js';
import { type Outcome, UnreadableLetter } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import type { ReadOptions } from './adapter.js';
import { BlockWriter } from './docx/blocks.js';
import { cited, furnitureOf } from './docx/furniture.js';
import { Numbering } from './docx/numbering.js';
import { WordPackage } from './docx/package.js';
import { RunReader } from './docx/runs.js';
import { Styles } from './docx/styles.js';
import { children, words } from './docx/xml.js';

/** Word files: automatic numbers as Word shows them, tables, footnotes after their paragraph and endnotes after the body, headers and footers last, tracked changes accepted. */
export async function readDocx(bytes: Uint8Array, name: string, _options: ReadOptions = {}): Promise<Outcome<Document>> {
  let outcome: Outcome<Document>;
  try {
    outcome = { value: wordDocument(bytes, name), diagnostics: [] };
  } catch (error) {
    if (error instanceof UnreadableLetter) throw error;
    const { readAgain } = await import('./docx/second-reader.js');
    outcome = await readAgain(bytes, name, (error as Error).message);
  }
  if (!outcome.value.text) throw new UnreadableLetter('adapter/no-text', 'the Word file holds no text');
  return outcome;
}

function wordDocument(bytes: Uint8Array, name: string): Document {
  const file = new WordPackage(bytes);
  const body = file.body;
  const styles = new Styles(file.part('styles'));
  const builder = new DocumentBuilder(name, 'docx');
  const footnotes = new Map(children(file.part('footnotes'), 'w:footnote').map((note) => [note.attributes['w:id'], note]));
  const numbering = new Numbering(file.part('numbering'), (id) => styles.paragraph(id));
  const writer = new BlockWriter(builder, styles, numbering, (id) => footnotes.get(id));
  writer.write(body, new RunReader(styles, file.links(), file.embedded()));
  const endnotes = children(file.part('endnotes'), 'w:endnote');
  for (const id of cited(body, 'endnote')) {
    const note = endnotes.find(({ attributes }) => attributes['w:id'] === id);
    if (note) writer.write(note, new RunReader(styles, new Map()), { note: true });
  }
  const seen = new Set<string>();
  for (const { id, kind } of furnitureOf(file, body)) {
    const { root, links } = file.related(id);
    const text = root && words(root).replace(/\s+/g, ' ');
    if (!root || !text || seen.has(text)) continue;
    seen.add(text);
    writer.write(root, new RunReader(styles, links), { furniture: kind });
  }
  return builder.build();
}
