import { type Outcome, UnreadableLetter } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import type { ReadOptions } from './adapter.js';
import { type Picture, readPictures } from './ocr/pages.js';
import { buildDocument } from './pdf/blocks.js';
import { type Drawn, drawPages } from './pdf/draw.js';
import { asPdf } from './pdf/wrap.js';
import { pictureSize } from './picture-size.js';
import { nameOf, TIFF } from './signature.js';

/** Pixels to a point where the picture does not say: 200 to the inch, as scanners and fax machines do. */
const SCALE = 200 / 72;

/** A letter as a picture (PNG, JPEG) or as several (TIFF), read by OCR. */
export async function readImage(
  bytes: Uint8Array,
  name: string,
  { ocr, ocrEngine = 'tesseract.js', maxPages = 500, onPage }: ReadOptions = {},
): Promise<Outcome<Document>> {
  if (ocr === 'never') throw new UnreadableLetter('adapter/no-text', 'the file is a picture, and OCR is off');
  const pictures = nameOf(bytes) === TIFF ? (await import('./tiff.js')).tiffPages(bytes, maxPages) : [await onePicture(bytes)];
  const drawn = pictures.map((picture) => async () => picture);
  const pages = await readPictures(drawn, ocrEngine, onPage).catch((error: unknown) => {
    if (error instanceof UnreadableLetter) throw error;
    throw new UnreadableLetter('adapter/damaged', 'the picture could not be read');
  });
  const document = buildDocument(name, pages);
  if (!document.text.trim()) throw new UnreadableLetter('adapter/no-text', 'no words were seen in the picture');
  return { value: { ...document, format: 'image', ocrPages: pages.map(({ number }) => number) }, diagnostics: [] };
}

/** Fewer pixels across are too few to read small print: the picture is drawn twice as large. */
const SMALL = 1200;

/** The picture's pixels where PDFium can decode it, so that it can be turned and made level; else the file as it is. */
async function onePicture(bytes: Uint8Array): Promise<Picture> {
  const size = pictureSize(bytes);
  if (!size) throw new UnreadableLetter('adapter/damaged', 'the picture is damaged');
  const page = { number: 1, width: size.width / SCALE, height: size.height / SCALE };
  const drawn = await draw(bytes, size);
  return drawn ? { ...page, scale: SCALE * drawn.scale, image: drawn.image } : { ...page, scale: SCALE, image: bytes };
}

/** Larger pictures are left to the engine as they are. */
const MOST_PIXELS = 60_000_000;

async function draw(bytes: Uint8Array, size: { width: number; height: number }): Promise<Drawn | undefined> {
  if (size.width * size.height > MOST_PIXELS) return undefined;
  try {
    const [drawn] = await drawPages(asPdf(bytes, size), '', [1], size.width < SMALL ? 2 : 1);
    return drawn;
  } catch {
    return undefined;
  }
}
