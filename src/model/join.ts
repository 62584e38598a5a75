import { narrow } from './builder.js';
import type { Block, Document, Format } from './document.js';
import { shift } from './span.js';

/** One document of several: bodies in order, then all furniture, so that furniture stands last. `path` names each part. */
export function joinDocuments(
  name: string,
  format: Format,
  documents: readonly { readonly path: string; readonly document: Document }[],
): Document {
  let text = '';
  let reading = '';
  const blocks: Block[] = [];
  const parts: { path: string; format: Format; start: number; end: number }[] = [];
  let tables = 0;
  const append = (document: Document, own: readonly Block[], firstTable: number): void => {
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return;
    if (text) {
      text += '\n\n';
      reading += '\n\n';
    }
    const by = text.length - first.span.start;
    text += document.text.slice(first.span.start, last.span.end);
    reading += document.reading.slice(first.span.start, last.span.end);
    for (const block of own) blocks.push(moved(block, by, firstTable));
  };
  const firstTables: number[] = [];
  for (const { path, document } of documents) {
    const start = text ? text.length + 2 : 0;
    firstTables.push(tables);
    append(
      document,
      document.blocks.filter(({ furniture }) => !furniture),
      tables,
    );
    if (text.length > start) parts.push({ path, format: document.format, start, end: text.length });
    tables += 1 + Math.max(-1, ...document.blocks.map(({ cell }) => cell?.table ?? -1));
  }
  for (const [index, { document }] of documents.entries())
    append(
      document,
      document.blocks.filter(({ furniture }) => furniture),
      firstTables[index] as number,
    );
  const ocrPages = documents.flatMap(({ document }) => document.ocrPages ?? []);
  return {
    name,
    format,
    text,
    reading: narrow(reading),
    pages: documents.flatMap(({ document }) => document.pages),
    blocks,
    parts,
    ...(ocrPages.length && { ocrPages }),
  };
}

const moved = (block: Block, by: number, firstTable: number): Block => ({
  ...block,
  span: shift(block.span, by),
  ...(block.cell && { cell: { ...block.cell, table: block.cell.table + firstTable } }),
  ...(block.marker && { marker: { ...block.marker, span: shift(block.marker.span, by) } }),
  lines: block.lines.map((line) => ({
    ...line,
    span: shift(line.span, by),
    runs: line.runs.map((run) => ({ ...run, span: shift(run.span, by) })),
  })),
});
