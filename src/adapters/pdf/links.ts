import type { Box } from '../../model/document.js';
import type { Frame } from './frame.js';
import { heap, type Pdfium } from './library.js';

/** An area of the page with the address behind it. */
export interface Link extends Box {
  readonly address: string;
}

/** Addresses behind areas of the page. `scratch`: 2048 bytes of the module's memory. */
export function linksOf(lib: Pdfium, document: number, page: number, frame: Frame, scratch: number): Link[] {
  const found: Link[] = [];
  new Int32Array(heap(lib).buffer, scratch, 2).fill(0);
  for (let guard = 0; guard < 500 && lib.FPDFLink_Enumerate(page, scratch, scratch + 4); guard += 1) {
    const link = new Int32Array(heap(lib).buffer, scratch, 2)[1] as number;
    const action = lib.FPDFLink_GetAction(link);
    if (!action || !lib.FPDFLink_GetAnnotRect(link, scratch + 8)) continue;
    const [left = 0, top = 0, right = 0, bottom = 0] = new Float32Array(heap(lib).buffer, scratch + 8, 4);
    const length = lib.FPDFAction_GetURIPath(document, action, scratch + 32, 1900);
    if (length > 1)
      found.push({
        ...frame.box(left, bottom, right, top),
        address: Buffer.from(heap(lib).buffer, scratch + 32, Math.min(length, 1900) - 1).toString('utf8'),
      });
  }
  return found;
}
