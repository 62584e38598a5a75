import { heap, type Memory, type Pdfium, withDocument } from './library.js';

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
