import { type Diagnostic, type Outcome, UnreadableLetter } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import { inOneGo, type ReadOptions } from './adapter.js';
import { type ReadAny, readAttached } from './attached.js';
import { withAttached } from './pdf/attachments.js';
import { buildDocument } from './pdf/blocks.js';
import { drawPages } from './pdf/draw.js';
import { type PageWords, readPages } from './pdf/pages.js';
import { garbled, isBelievable, isBetter, isUsable } from './pdf/usable.js';

/** A PDF with a text layer, by PDFium; by `pdf-parse` where PDFium fails or its text looks damaged. */
export async function readPdf(bytes: Uint8Array, name: string, options: ReadOptions, readAny: ReadAny): Promise<Outcome<Document>> {
  const maxPages = options.maxPages ?? 500;
  const diagnostics: Diagnostic[] = [];
  try {
    const { pages: typed, all, attachments } = await readPages(bytes, { ...options, maxPages });
    const { pages, ocrPages } = await withOcr(bytes, typed, options);
    if (all > maxPages) diagnostics.push({ code: 'adapter/cut', message: `${maxPages} of ${all} pages were read` });
    const document = { ...inOneGo(options, () => buildDocument(name, pages)), ...(ocrPages.length && { ocrPages }) };
    const attached = await readAttached(attachments, name, options, readAny);
    diagnostics.push(...attached.diagnostics);
    if (attached.documents.length) return { value: withAttached(document, attached.documents), diagnostics };
    if (!document.text.trim())
      throw new UnreadableLetter(
        'adapter/no-text',
        all ? `the PDF holds ${all} page${all > 1 ? 's' : ''} of pictures and no text` : 'the PDF has no pages',
      );
    const damaged = garbled(document.text) || pages.some((page) => page.words.length > 0 && !isUsable(page));
    if (ocrPages.length || !damaged) return { value: document, diagnostics };
    const { readWithPdfParse } = await import('./pdf/pdf-parse.js');
    const second = await readWithPdfParse(bytes, name, maxPages).catch(() => null);
    if (second && isBelievable(second.text))
      return {
        value: second,
        diagnostics: [
          ...diagnostics,
          { code: 'adapter/readers-disagree', message: 'the first reader saw garbled text, the second one was believed' },
        ],
      };
    return { value: document, diagnostics: [...diagnostics, { code: 'adapter/damaged-text', message: 'parts of the text are garbled' }] };
  } catch (error) {
    if (error instanceof UnreadableLetter) throw error;
    const { readWithPdfParse } = await import('./pdf/pdf-parse.js');
    const why = (error as Error).message;
    const document = await readWithPdfParse(bytes, name, maxPages).catch(() => null);
    if (!document?.text.trim()) throw new UnreadableLetter('adapter/damaged', `the PDF is damaged (${why})`);
    return { value: document, diagnostics: [{ code: 'adapter/second-reader', message: `the first reader said: ${why}` }] };
  }
}

/** Pixels to a point: 300 to the inch. */
const SCALE = 300 / 72;

/** Pages without a usable text layer, read by OCR; the others as they are. */
async function withOcr(
  bytes: Uint8Array,
  typed: readonly PageWords[],
  { ocr = 'auto', ocrEngine = 'tesseract.js', password = '', onPage }: ReadOptions,
): Promise<{ pages: readonly PageWords[]; ocrPages: readonly number[] }> {
  const wanted = ocr === 'never' ? [] : typed.filter((page) => ocr === 'always' || !isUsable(page)).map(({ number }) => number);
  if (!wanted.length) return { pages: typed, ocrPages: [] };
  const { readPictures } = await import('./ocr/pages.js');
  const draw = (number: number) => async () => {
    const [drawn] = await drawPages(bytes, password, [number], SCALE);
    if (!drawn) throw new Error(`page ${number} could not be drawn`);
    return drawn;
  };
  const read = await readPictures(wanted.map(draw), ocrEngine, onPage);
  const pages = typed.map((page) => {
    const seen = read.find(({ number }) => number === page.number);
    return seen && (ocr === 'always' || isBetter(seen, page)) ? seen : page;
  });
  return { pages, ocrPages: pages.filter((page) => !typed.includes(page)).map(({ number }) => number) };
}
