import type { Page } from '../../model/document.js';
import type { ReadOptions } from '../adapter.js';
import type { Attachment } from '../attached.js';
import { attachmentsOf, pinnedTo } from './attachments.js';
import { flattened } from './form.js';
import { type Frame, frameOf, turnedFrame } from './frame.js';
import { heap, type Memory, type Pdfium, withDocument } from './library.js';
import { linksOf } from './links.js';
import { type Ruling, rulingsOf } from './rulings.js';
import { tagsOf } from './tags.js';
import { type Word, wordsOf } from './words.js';

export interface PageWords extends Page {
  readonly words: readonly Word[];
  /** Quarters that the page was turned clockwise to be read; its words stand on the turned page, its size is the paper's. */
  readonly turn?: number;
  /** Degrees by which its lines fell before it was made level to be read (a scan that lay askew). */
  readonly skew?: number;
  readonly rulings?: readonly Ruling[];
  readonly layer?: LayerFacts;
}

/** What tells a sound text layer from a bad one. */
export interface LayerFacts {
  /** The share of the page that its largest picture (or group that may hold one) covers, from 0 to 1. */
  readonly pictured: number;
  /** The page is one picture, and its words lie behind or on it. */
  readonly scanned: boolean;
  /** Drawings: letters that were turned into outlines are such. */
  readonly paths: number;
  /** The share of characters whose fonts do not say which letters they draw. */
  readonly unmapped: number;
}

/** Every page's words with place and style, and the files inside the PDF. Throws UnreadableLetter where the file is locked, Error where it is damaged. */
export async function readPages(
  bytes: Uint8Array,
  options: ReadOptions & { readonly maxPages: number },
): Promise<{ pages: PageWords[]; all: number; attachments: Attachment[] }> {
  const read = (lib: Pdfium, document: number, memory: Memory) => {
    const all = lib.FPDF_GetPageCount(document);
    const pages: PageWords[] = [];
    const pinned: Attachment[] = [];
    const scratch = memory.malloc(2048);
    const fonts = new Map<number, string>();
    for (let index = 0; index < Math.min(all, options.maxPages); index += 1) {
      const page = lib.FPDF_LoadPage(document, index);
      if (!page) continue;
      pinned.push(...pinnedTo(lib, page, memory, scratch));
      pages.push(readPage(lib, document, page, index, fonts, scratch));
    }
    const attachments = [...attachmentsOf(lib, document, memory, scratch), ...pinned];
    memory.free(scratch);
    return { pages, all, attachments };
  };
  return withDocument(bytes, options.password ?? '', read, options);
}

/** Reads the page and closes it. */
function readPage(lib: Pdfium, document: number, opened: number, index: number, fonts: Map<number, string>, scratch: number): PageWords {
  let page = opened;
  let text = 0;
  try {
    const paper = frameOf(lib, page, scratch);
    const areas = linksOf(lib, document, page, paper, scratch);
    const tags = tagsOf(lib, page, scratch);
    if (flattened(lib, document, page)) {
      lib.FPDF_ClosePage(page);
      page = lib.FPDF_LoadPage(document, index);
    }
    text = lib.FPDFText_LoadPage(page);
    const turn = quartersOf(lib, text, lib.FPDFPage_GetRotation(page));
    const frame = turnedFrame(paper, turn);
    const links = turn ? [] : areas;
    const { words, unmapped } = wordsOf({ lib, text, frame, links, tags, fonts, scratch });
    return {
      number: index + 1,
      width: paper.width,
      height: paper.height,
      words,
      ...(turn && { turn }),
      rulings: words.length ? rulingsOf(lib, page, frame, scratch) : [],
      layer: { ...picturesOf(lib, page, paper, scratch), unmapped: unmapped / Math.max(1, lib.FPDFText_CountChars(text)) },
    };
  } finally {
    if (text) lib.FPDFText_ClosePage(text);
    if (page) lib.FPDF_ClosePage(page);
  }
}

/** Quarters to turn the page clockwise by so that most of its text stands upright. */
function quartersOf(lib: Pdfium, text: number, rotation: number): number {
  const count = Math.max(0, lib.FPDFText_CountChars(text));
  const votes = [0, 0, 0, 0];
  for (let at = 0; at < count; at += Math.max(1, Math.floor(count / 200))) {
    const code = lib.FPDFText_GetUnicode(text, at);
    if (code <= 32 || code === 0xfffe) continue;
    const angle = lib.FPDFText_GetCharAngle(text, at);
    const quarter = ((Math.round(angle / (Math.PI / 2)) % 4) + 4) % 4;
    votes[quarter] = (votes[quarter] ?? 0) + 1;
  }
  const seen = votes.reduce((sum, one) => sum + one, 0);
  const most = votes.indexOf(Math.max(...votes));
  return seen && (votes[most] as number) > seen * 0.6 ? (8 - most - rotation) % 4 : 0;
}

const PATH = 2;
const IMAGE = 3;
const FORM = 5;

function picturesOf(lib: Pdfium, page: number, { width, height }: Frame, scratch: number): Omit<LayerFacts, 'unmapped'> {
  let [pictured, image, paths] = [0, 0, 0];
  const count = Math.min(5000, lib.FPDFPage_CountObjects(page));
  for (let index = 0; index < count; index += 1) {
    const object = lib.FPDFPage_GetObject(page, index);
    const type = lib.FPDFPageObj_GetType(object);
    if (type === PATH) paths += 1;
    if (type !== IMAGE && type !== FORM) continue;
    if (!lib.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)) continue;
    const [left = 0, bottom = 0, right = 0, top = 0] = new Float32Array(heap(lib).buffer, scratch, 4);
    const share = Math.min(1, (Math.abs(right - left) * Math.abs(top - bottom)) / Math.max(1, width * height));
    pictured = Math.max(pictured, share);
    if (type === IMAGE) image = Math.max(image, share);
  }
  return { pictured, scanned: image > 0.8, paths };
}
