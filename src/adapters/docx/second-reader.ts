import { DocumentBuilder } from '../../model/builder.js';
import { type Outcome, UnreadableLetter } from '../../model/diagnostic.js';
import type { Block, Document, Style } from '../../model/document.js';
import { readMarker } from '../marker.js';
import { type Element, elements, parseXml } from './xml.js';

const BLOCKS = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Read a Word file that our own reader fails on with mammoth, an optional package: words, bold and italic, but no automatic numbers. */
export async function readAgain(bytes: Uint8Array, name: string, why: string): Promise<Outcome<Document>> {
  try {
    const { default: mammoth } = await import('mammoth');
    const { value: html } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    );
    return {
      value: fromHtml(html, name),
      diagnostics: [
        { code: 'adapter/second-reader', message: `the Word file was read by the second reader, without its list numbers (${why})` },
      ],
    };
  } catch {
    throw new UnreadableLetter('adapter/damaged', `the Word file is damaged: ${why}`);
  }
}

function fromHtml(html: string, name: string): Document {
  const builder = new DocumentBuilder(name, 'docx');
  const write = (element: Element): void => {
    if (!BLOCKS.has(element.name)) for (const inner of elements(element)) write(inner);
    else {
      const text = flat(element).trimStart();
      const marker = readMarker(text);
      const kind: Block['kind'] = element.name.startsWith('h') ? 'heading' : marker ? 'item' : 'paragraph';
      builder.block(kind);
      if (marker) builder.marker(marker.text, { ...marker.shape, level: 0, generated: false });
      inline(element, {}, builder, { left: marker?.length ?? 0 });
    }
  };
  write(parseXml(`<div>${html}</div>`));
  return builder.build();
}

function inline(element: Element, style: Style, builder: DocumentBuilder, skip: { left: number }): void {
  for (const inner of element.children) {
    if (typeof inner === 'string') {
      const cut = Math.min(skip.left, inner.length);
      skip.left -= cut;
      builder.run(inner.slice(cut), style);
    } else if (inner.name === 'br') builder.line();
    else if (BLOCKS.has(inner.name)) {
      builder.line();
      inline(inner, style, builder, skip);
    } else inline(inner, { ...style, ...STYLES[inner.name], ...(inner.attributes.href && { link: inner.attributes.href }) }, builder, skip);
  }
}

const STYLES: Readonly<Record<string, Style>> = { strong: { bold: true }, em: { italic: true } };

const flat = (element: Element): string => element.children.map((inner) => (typeof inner === 'string' ? inner : flat(inner))).join('');
