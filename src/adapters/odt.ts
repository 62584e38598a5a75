import { DocumentBuilder } from '../model/builder.js';
import { type Outcome, UnreadableLetter } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import type { ReadOptions } from './adapter.js';
import { child, children, elements, parseXml } from './docx/xml.js';
import { readZip } from './docx/zip.js';
import { OdtStyles } from './odt/styles.js';
import { OdtWriter } from './odt/writer.js';

/** OpenDocument text (ISO/IEC 26300): list numbers as shown, tables, notes in place, headers and footers last, deletions left out. */
export async function readOdt(bytes: Uint8Array, name: string, _options: ReadOptions = {}): Promise<Outcome<Document>> {
  const files = readZip(bytes, (member) => /^(?:content|styles|META-INF\/manifest)\.xml$/.test(member));
  const part = (member: string) => {
    const data = files.get(member);
    return data && parseXml(new TextDecoder().decode(data));
  };
  const manifest = files.get('META-INF/manifest.xml');
  if (manifest && new TextDecoder().decode(manifest).includes('encryption-data'))
    throw new UnreadableLetter('adapter/encrypted', 'the OpenDocument file is encrypted');
  let value: Document;
  try {
    const [content, common] = [part('content.xml'), part('styles.xml')];
    const body = child(child(content, 'office:body'), 'office:text');
    if (!body) throw new Error('it has no text');
    const builder = new DocumentBuilder(name, 'odt');
    const writer = new OdtWriter(builder, new OdtStyles([common, content]));
    writer.write(body);
    const pages = children(child(common, 'office:master-styles'), 'style:master-page');
    const seen = new Set<string>();
    for (const [tag, kind] of [
      ['style:header', 'header'],
      ['style:footer', 'footer'],
    ] as const)
      for (const furniture of pages.flatMap((page) => elements(page).filter((one) => one.name.startsWith(tag))))
        writer.furniture(furniture, kind, seen);
    value = builder.build();
  } catch (error) {
    if (error instanceof UnreadableLetter) throw error;
    throw new UnreadableLetter('adapter/damaged', `the OpenDocument file is damaged (${(error as Error).message})`);
  }
  if (!value.text) throw new UnreadableLetter('adapter/no-text', 'the OpenDocument file holds no text');
  return { value, diagnostics: [] };
}
