import type { Document, Line } from '../../model/document.js';
import { joinDocuments } from '../../model/join.js';
import { type Attachment, plainName } from '../attached.js';
import { heap, type Memory, type Pdfium } from './library.js';

/** More are not looked at, nor are larger ones. */
const MOST = 200;
const MOST_BYTES = 100_000_000;

/** The files inside a PDF: those of a portfolio, and those attached to the document. `scratch`: 2048 bytes of the module's memory. */
export function attachmentsOf(lib: Pdfium, document: number, memory: Memory, scratch: number): Attachment[] {
  const count = Math.min(MOST, lib.FPDFDoc_GetAttachmentCount(document));
  return Array.from({ length: count }, (_, index) => lib.FPDFDoc_GetAttachment(document, index))
    .filter(Boolean)
    .map((attachment) => readAttachment(lib, attachment, memory, scratch));
}

/** The files that are pinned to a page. */
export function pinnedTo(lib: Pdfium, page: number, memory: Memory, scratch: number): Attachment[] {
  const count = Math.min(MOST, lib.FPDFPage_GetAnnotCount(page));
  return Array.from({ length: count }).flatMap((_, index): Attachment[] => {
    const annotation = lib.FPDFPage_GetAnnot(page, index);
    if (!annotation) return [];
    try {
      const pin = lib.FPDFAnnot_GetSubtype(annotation) === PINNED ? lib.FPDFAnnot_GetFileAttachment(annotation) : 0;
      return pin ? [readAttachment(lib, pin, memory, scratch)] : [];
    } finally {
      lib.FPDFPage_CloseAnnot(annotation);
    }
  });
}

/** FPDF_ANNOT_FILEATTACHMENT. */
const PINNED = 17;

function readAttachment(lib: Pdfium, attachment: number, memory: Memory, scratch: number): Attachment {
  const length = Math.min(2000, lib.FPDFAttachment_GetName(attachment, scratch, 2000));
  const name = Buffer.from(heap(lib).buffer, scratch, Math.max(0, length - 2)).toString('utf16le');
  return { name: plainName(name) || 'attachment', type: '', bytes: fileOf(lib, attachment, memory, scratch), inline: false };
}

/** Empty where the file is damaged or too large. */
function fileOf(lib: Pdfium, attachment: number, memory: Memory, scratch: number): Uint8Array {
  const length = (): number => new Uint32Array(heap(lib).buffer, scratch, 1)[0] as number;
  if (!lib.FPDFAttachment_GetFile(attachment, 0, 0, scratch) || !length() || length() > MOST_BYTES) return new Uint8Array();
  const size = length();
  const buffer = memory.malloc(size);
  try {
    return lib.FPDFAttachment_GetFile(attachment, buffer, size, scratch) ? heap(lib).slice(buffer, buffer + size) : new Uint8Array();
  } finally {
    memory.free(buffer);
  }
}

/** The letter and the files inside it as one; pages and places are those of the letter alone, since the others are other papers. */
export function withAttached(document: Document, attached: readonly { readonly path: string; readonly document: Document }[]): Document {
  const { ocrPages: _, ...joined } = joinDocuments(document.name, document.format, [
    { path: document.name, document },
    ...attached.map((one) => ({ path: one.path, document: withoutPlaces(one.document) })),
  ]);
  return { ...joined, ...(document.ocrPages && { ocrPages: document.ocrPages }) };
}

const withoutPlaces = (document: Document): Document => ({
  ...document,
  pages: [],
  blocks: document.blocks.map(({ marker, ...block }) => ({
    ...block,
    ...(marker && { marker: without(marker, 'box') }),
    lines: block.lines.map(
      (line): Line => ({
        ...without(without(line, 'page'), 'box'),
        runs: line.runs.map(({ span, style }) => ({ span, style })),
      }),
    ),
  })),
});

function without<T extends object, K extends keyof T>(from: T, key: K): Omit<T, K> {
  const { [key]: _, ...rest } = from;
  return rest;
}
