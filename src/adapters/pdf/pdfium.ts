import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { init } from '@embedpdf/pdfium';
import { UnreadableLetter } from '../../model/diagnostic.js';
import type { Box, Page, Style } from '../../model/document.js';

/** A run of characters between two blanks, all of one style. Points, origin at the top left. */
export interface Word {
  text: string;
  readonly style: Style;
  box: Box;
  /** Where the letters stand on: words of one line share it. */
  readonly baseline: number;
  readonly size: number;
  /** A blank or the end of a line stands before it in the file. */
  readonly spaced: boolean;
  /** The word was broken at the end of the line. */
  hyphenated: boolean;
}

export interface PageWords extends Page {
  readonly words: readonly Word[];
  /** The share of the page that pictures cover, from 0 to 1. */
  readonly pictured?: number;
}

type Pdfium = Awaited<ReturnType<typeof init>>;
let loaded: Promise<Pdfium> | null = null;

/** PDFium as WebAssembly, loaded once. */
function pdfium(): Promise<Pdfium> {
  loaded ??= (async () => {
    const path = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
    const found = await init({ wasmBinary: readFileSync(path) as unknown as ArrayBuffer });
    found.PDFiumExt_Init();
    return found;
  })();
  return loaded;
}

const PASSWORD = 4;

/** The module's memory: read anew at each use, since it moves when it grows. */
const heap = (lib: Pdfium): Uint8Array => (lib.pdfium as unknown as { HEAPU8: Uint8Array }).HEAPU8;

/** Every page's words with place and style. Throws UnreadableLetter where the file is locked, Error where it is damaged. */
export async function readPages(
  bytes: Uint8Array,
  options: { maxPages: number; password: string },
): Promise<{ pages: PageWords[]; all: number }> {
  return withDocument(bytes, options.password, (lib, document, memory) => {
    const all = lib.FPDF_GetPageCount(document);
    const pages: PageWords[] = [];
    const scratch = memory.malloc(2048);
    const fonts = new Map<number, string>();
    for (let index = 0; index < Math.min(all, options.maxPages); index += 1) {
      const page = lib.FPDF_LoadPage(document, index);
      if (!page) continue;
      const text = lib.FPDFText_LoadPage(page);
      try {
        pages.push(readPage(lib, document, page, text, index, scratch, fonts));
      } finally {
        if (text) lib.FPDFText_ClosePage(text);
        lib.FPDF_ClosePage(page);
      }
    }
    memory.free(scratch);
    return { pages, all };
  });
}

/** Pages drawn in grey at so many pixels a point; numbers count from 1. */
export async function drawPages(bytes: Uint8Array, password: string, numbers: readonly number[], scale: number): Promise<Drawn[]> {
  return withDocument(bytes, password, (lib, document, memory) =>
    numbers.flatMap((number) => {
      const page = lib.FPDF_LoadPage(document, number - 1);
      if (!page) return [];
      try {
        return [{ number, ...drawPage(lib, page, scale, memory) }];
      } finally {
        lib.FPDF_ClosePage(page);
      }
    }),
  );
}

export interface Drawn {
  readonly number: number;
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly image: { readonly width: number; readonly height: number; readonly pixels: Uint8Array };
}

interface Memory {
  malloc(size: number): number;
  free(at: number): void;
}

/** FPDF_ANNOT: stamps and filled forms are drawn too. */
const WITH_ANNOTATIONS = 1;
/** No page is drawn larger than this, whatever size it claims. */
const MOST_PIXELS = 30_000_000;

function drawPage(lib: Pdfium, page: number, wanted: number, memory: Memory): Omit<Drawn, 'number'> {
  const [width, height] = [lib.FPDF_GetPageWidthF(page), lib.FPDF_GetPageHeightF(page)];
  const scale = Math.min(wanted, Math.sqrt(MOST_PIXELS / Math.max(1, width * height)));
  const [w, h] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
  const buffer = memory.malloc(w * h * 4);
  const bitmap = lib.FPDFBitmap_CreateEx(w, h, 4, buffer, w * 4);
  try {
    lib.FPDFBitmap_FillRect(bitmap, 0, 0, w, h, 0xffffffff);
    lib.FPDF_RenderPageBitmap(bitmap, page, 0, 0, w, h, 0, WITH_ANNOTATIONS);
    const bgra = heap(lib).subarray(buffer, buffer + w * h * 4);
    const pixels = new Uint8Array(w * h);
    for (let at = 0; at < pixels.length; at += 1)
      pixels[at] = ((bgra[at * 4] as number) * 29 + (bgra[at * 4 + 1] as number) * 150 + (bgra[at * 4 + 2] as number) * 77) >> 8;
    return { width, height, scale: w / width, image: { width: w, height: h, pixels } };
  } finally {
    lib.FPDFBitmap_Destroy(bitmap);
    memory.free(buffer);
  }
}

async function withDocument<T>(bytes: Uint8Array, password: string, use: (lib: Pdfium, document: number, memory: Memory) => T): Promise<T> {
  const lib = await pdfium();
  const { wasmExports: memory } = lib.pdfium as unknown as { wasmExports: Memory };
  const copy = memory.malloc(bytes.length);
  heap(lib).set(bytes, copy);
  const document = lib.FPDF_LoadMemDocument(copy, bytes.length, password);
  try {
    if (!document) {
      const code = lib.FPDF_GetLastError();
      if (code === PASSWORD)
        throw new UnreadableLetter(
          'adapter/encrypted',
          password ? 'the password does not open the file' : 'the file is locked with a password',
        );
      throw new Error(`PDFium gave error ${code}`);
    }
    return use(lib, document, memory);
  } finally {
    if (document) lib.FPDF_CloseDocument(document);
    memory.free(copy);
  }
}

function readPage(
  lib: Pdfium,
  document: number,
  page: number,
  text: number,
  index: number,
  scratch: number,
  fonts: Map<number, string>,
): PageWords {
  const [width, height] = [lib.FPDF_GetPageWidthF(page), lib.FPDF_GetPageHeightF(page)];
  const doubles = () => new Float64Array(heap(lib).buffer, scratch, 4);
  const ints = () => new Uint32Array(heap(lib).buffer, scratch, 4);
  const links = linksOf(lib, document, page, scratch);
  const count = Math.max(0, lib.FPDFText_CountChars(text));
  const words: Word[] = [];
  let object = -1;
  let style: Style = {};
  let size = 0;
  let baseline = 0;
  let word: Word | null = null;
  let spaced = true;
  for (let at = 0; at < count; at += 1) {
    const code = lib.FPDFText_GetUnicode(text, at);
    const blank = code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0 || code === 0;
    if (blank) {
      word = null;
      spaced = true;
      continue;
    }
    if (code === 2 || code === 0xfffe) {
      if (word) word.hyphenated = true;
      word = null;
      spaced = true;
      continue;
    }
    lib.FPDFText_GetCharBox(text, at, scratch, scratch + 8, scratch + 16, scratch + 24);
    const [left = 0, right = 0, bottom = 0, top = 0] = doubles();
    const own = lib.FPDFText_GetTextObject(text, at);
    if (own !== object || !own) {
      object = own;
      // some writers set a size of 1 and scale the letters by the matrix
      lib.FPDFText_GetMatrix(text, at, scratch);
      const [, , c = 0, d = 1] = new Float32Array(heap(lib).buffer, scratch, 6);
      size = lib.FPDFText_GetFontSize(text, at) * (Math.hypot(c, d) || 1);
      lib.FPDFText_GetCharOrigin(text, at, scratch, scratch + 8);
      baseline = height - (doubles()[1] ?? 0);
      let font = '';
      if (own) {
        const handle = lib.FPDFTextObj_GetFont(own);
        font = fonts.get(handle) ?? '';
        if (!fonts.has(handle)) {
          const length = lib.FPDFFont_GetBaseFontName(handle, scratch, 512);
          font = Buffer.from(heap(lib).buffer, scratch, Math.max(0, length - 1)).toString('latin1');
          fonts.set(handle, font);
        }
      }
      lib.FPDFText_GetFillColor(text, at, scratch, scratch + 4, scratch + 8, scratch + 12);
      const [r = 0, g = 0, b = 0] = ints();
      const color = r + g + b > 48 ? `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}` : undefined;
      style = {
        ...(/bold|black|heavy|semib|demi/i.test(font) && { bold: true as const }),
        ...(/italic|oblique/i.test(font) && { italic: true as const }),
        size: Math.round(size * 10) / 10,
        ...(color && { color }),
      };
      word = null;
    }
    const box = { x: left, y: height - top, width: right - left, height: top - bottom };
    const link = links.find(
      (one) =>
        left >= one.x - 1 &&
        right <= one.x + one.width + 1 &&
        height - (top + bottom) / 2 >= one.y &&
        height - (top + bottom) / 2 <= one.y + one.height,
    );
    const character = String.fromCodePoint(code >= 0xf000 && code <= 0xf0ff ? 0x2022 : code);
    const same = word && sameLink(word.style.link, link?.address) && Math.abs(word.baseline - baseline) < size * 0.4;
    if (word && same && left - (word.box.x + word.box.width) < size * 0.3) {
      word.text += character;
      word.box = join(word.box, box);
    } else {
      const before = words.at(-1);
      const gap: boolean = spaced || !before || left - (before.box.x + before.box.width) > size * 0.22 || left < before.box.x;
      word = {
        text: character,
        style: link ? { ...style, link: link.address } : style,
        box,
        baseline,
        size,
        spaced: gap,
        hyphenated: false,
      };
      words.push(word);
    }
    spaced = false;
  }
  return { number: index + 1, width, height, words, pictured: words.length < FEW_WORDS ? picturedShare(lib, page, scratch) : 0 };
}

/** A page with fewer words may be a picture of a page. */
const FEW_WORDS = 12;
const IMAGE = 3;
const FORM = 5;

/** The largest share of the page that one picture (or group that may hold one) covers. */
function picturedShare(lib: Pdfium, page: number, scratch: number): number {
  const area = lib.FPDF_GetPageWidthF(page) * lib.FPDF_GetPageHeightF(page);
  let most = 0;
  const count = Math.min(2000, lib.FPDFPage_CountObjects(page));
  for (let index = 0; index < count; index += 1) {
    const object = lib.FPDFPage_GetObject(page, index);
    const type = lib.FPDFPageObj_GetType(object);
    if (type !== IMAGE && type !== FORM) continue;
    if (!lib.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)) continue;
    const [left = 0, bottom = 0, right = 0, top = 0] = new Float32Array(heap(lib).buffer, scratch, 4);
    most = Math.max(most, (Math.abs(right - left) * Math.abs(top - bottom)) / Math.max(1, area));
  }
  return Math.min(1, most);
}

const sameLink = (a: string | undefined, b: string | undefined): boolean => a === b;

const join = (a: Box, b: Box): Box => {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
};

/** Addresses behind areas of the page. */
function linksOf(lib: Pdfium, document: number, page: number, scratch: number): (Box & { address: string })[] {
  const found: (Box & { address: string })[] = [];
  const height = lib.FPDF_GetPageHeightF(page);
  new Int32Array(heap(lib).buffer, scratch, 2).fill(0);
  for (let guard = 0; guard < 500 && lib.FPDFLink_Enumerate(page, scratch, scratch + 4); guard += 1) {
    const link = new Int32Array(heap(lib).buffer, scratch, 2)[1] as number;
    const action = lib.FPDFLink_GetAction(link);
    if (!action || !lib.FPDFLink_GetAnnotRect(link, scratch + 8)) continue;
    const [left = 0, top = 0, right = 0, bottom = 0] = new Float32Array(heap(lib).buffer, scratch + 8, 4);
    const length = lib.FPDFAction_GetURIPath(document, action, scratch + 32, 1900);
    if (length > 1)
      found.push({
        x: left,
        y: height - Math.max(top, bottom),
        width: right - left,
        height: Math.abs(top - bottom),
        address: Buffer.from(heap(lib).buffer, scratch + 32, Math.min(length, 1900) - 1).toString('utf8'),
      });
  }
  return found;
}
