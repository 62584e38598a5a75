import type { Grey } from './png.js';

/** A word that OCR saw, in pixels of the picture; confidence from 0 to 100. */
export interface SeenWord {
  readonly text: string;
  readonly confidence: number;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** Where its line stands on. */
  readonly baseline: number;
  /** Where its characters stand, from left to right, where the engine says it. */
  readonly signs?: readonly { readonly x0: number; readonly x1: number }[];
}

/** Words below this confidence may be anything: they are marked, and what is read from them is in doubt. */
export const POOR = 75;

/** What a picture holds: a page of text, one cell of a table, one line. */
export type Extent = 'page' | 'cell' | 'line';

/**
 * Tesseract's segmentation modes. "Assume a single column of text of variable sizes" keeps question numbers on their lines and figures in
 * tables; "assume a single uniform block of text"; "treat the image as a single text line".
 */
export const PAGE_MODES: Readonly<Record<Extent, string>> = { page: '4', cell: '6', line: '7' };

/** Reads pictures in PNG or JPEG. Deterministic: the same picture gives the same words. */
export interface Engine {
  recognise(image: Uint8Array, extent: Extent): Promise<readonly SeenWord[]>;
  /** The words of each picture, which holds one line. */
  lines(images: readonly Grey[]): Promise<readonly (readonly SeenWord[])[]>;
  /** The same, read sign by sign and by their shapes alone, in which other errors are made; null where the engine has no such way. */
  shapes(images: readonly Grey[]): Promise<readonly string[] | null>;
  close(): Promise<void>;
}

export type EngineName = 'tesseract.js' | 'system';

/** Start an engine with so many pictures side by side. Throws UnreadableLetter where it is not installed. */
export async function startEngine(name: EngineName, width: number): Promise<Engine> {
  return name === 'system' ? (await import('./system.js')).systemEngine(width) : (await import('./tesseract.js')).tesseractEngine(width);
}
