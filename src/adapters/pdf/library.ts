import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { init } from '@embedpdf/pdfium';
import { UnreadableLetter } from '../../model/diagnostic.js';
import { inOneGo, type ReadOptions } from '../adapter.js';

export type Pdfium = Awaited<ReturnType<typeof init>>;
let loaded: Promise<Pdfium> | null = null;

/** PDFium as WebAssembly, loaded once. */
function pdfium(): Promise<Pdfium> {
  loaded ??= (async () => {
    const path = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
    const found = await init({ wasmBinary: readFileSync(path) as unknown as ArrayBuffer });
    found.PDFiumExt_Init();
    return direct(found);
  })();
  return loaded;
}

/** Functions that take words. */
const WORDED: ReadonlySet<string> = new Set(['FPDF_LoadMemDocument', 'FPDF_StructElement_Attr_GetValue']);

/**
 * The functions that take numbers as the module itself has them (0 and 1 for false and true): the package goes through the kinds of their arguments
 * at each call, and each character of a letter is several calls.
 */
function direct(found: Pdfium): Pdfium {
  const { wasmExports } = found.pdfium as unknown as { wasmExports: Record<string, unknown> };
  const numeric = Object.keys(found).filter((name) => name in wasmExports && !WORDED.has(name));
  return Object.assign(found, Object.fromEntries(numeric.map((name) => [name, wasmExports[name]])));
}

const PASSWORD = 4;

/** The module's memory: read anew at each use, since it moves when it grows. */
export const heap = (lib: Pdfium): Uint8Array => (lib.pdfium as unknown as { HEAPU8: Uint8Array }).HEAPU8;

export interface Memory {
  malloc(size: number): number;
  free(at: number): void;
}

/** Open a PDF for as long as `use` takes. Throws UnreadableLetter where it is locked, Error where it is damaged. */
export async function withDocument<T>(
  bytes: Uint8Array,
  password: string,
  use: (lib: Pdfium, document: number, memory: Memory) => T,
  options: ReadOptions = {},
): Promise<T> {
  const lib = await pdfium();
  return inOneGo(options, () => opened(lib, bytes, password, use));
}

function opened<T>(lib: Pdfium, bytes: Uint8Array, password: string, use: (lib: Pdfium, document: number, memory: Memory) => T): T {
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
