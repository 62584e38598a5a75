import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { UnreadableLetter } from '../../model/diagnostic.js';
import { crewOf } from './crew.js';
import { type Engine, type Extent, PAGE_MODES, type SeenWord } from './engine.js';
import { toPng } from './png.js';

/** tesseract.js with English data from a package: nothing is fetched, nothing is cached outside. */
export async function tesseractEngine(width: number): Promise<Engine> {
  const { createWorker, folder } = await load();
  const quiet = { gzip: true, cacheMethod: 'none', logger: () => {}, errorHandler: () => {} };
  const crew = (mode: number, options: object) =>
    crewOf(
      width,
      async () => {
        const worker = await createWorker('eng', mode, { ...quiet, ...options });
        hush(worker);
        await worker.setParameters({ user_defined_dpi: '300', debug_file: '/dev/null' } as never);
        return worker;
      },
      (worker) => worker.terminate(),
    );
  const plain = join(folder, '4.0.0');
  const trained = join(folder, '4.0.0_best_int');
  const readers = crew(LSTM, { langPath: existsSync(trained) ? trained : plain });
  const matchers = crew(LEGACY, { langPath: plain, legacyCore: true, legacyLang: true });
  const as = (extent: Extent) => ({ tessedit_pageseg_mode: PAGE_MODES[extent] }) as never;
  return {
    recognise: (image, extent) =>
      readers.lent(async (worker) => {
        await worker.setParameters(as(extent));
        return wordsIn(await worker.recognize(Buffer.from(image), {}, { text: false, blocks: true }));
      }),
    lines: (images) =>
      readers.lent(async (worker) => {
        await worker.setParameters(as('line'));
        const found: SeenWord[][] = [];
        for (const image of images)
          found.push(wordsIn(await worker.recognize(Buffer.from(toPng(image)), {}, { text: false, blocks: true })));
        return found;
      }),
    shapes: (images) =>
      matchers.lent(async (worker) => {
        await worker.setParameters(as('line'));
        const found: string[] = [];
        for (const image of images) found.push((await worker.recognize(Buffer.from(toPng(image)))).data.text.trim());
        return found;
      }),
    async close() {
      await readers.close();
      await matchers.close();
    },
  };
}

/** Its picture library says on standard error what it makes of small pictures ("Error in boxClipToRectangle"); what goes wrong is thrown. */
function hush(worker: object): void {
  const { stderr } = (worker as { readonly worker: { readonly stderr?: Readable } }).worker;
  stderr?.unpipe(process.stderr).resume();
}

/** Tesseract's engines: a network that reads whole lines, and the older one that matches the shapes of signs. */
const LSTM = 1;
const LEGACY = 0;

interface Read {
  readonly data: { readonly blocks: readonly { readonly paragraphs: readonly { readonly lines: readonly SeenLine[] }[] }[] | null };
}

const wordsIn = ({ data }: Read): SeenWord[] =>
  (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.flatMap(wordsOf)));

interface SeenLine {
  readonly baseline: { readonly y0: number; readonly y1: number };
  readonly words: readonly {
    readonly text: string;
    readonly confidence: number;
    readonly bbox: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
    readonly symbols: readonly { readonly bbox: { readonly x0: number; readonly x1: number } }[];
  }[];
}

const wordsOf = ({ baseline, words }: SeenLine): SeenWord[] =>
  words.map(({ text, confidence, bbox, symbols }) => ({
    text,
    confidence,
    ...bbox,
    baseline: (baseline.y0 + baseline.y1) / 2,
    signs: symbols.map((symbol) => ({ x0: symbol.bbox.x0, x1: symbol.bbox.x1 })),
  }));

async function load() {
  try {
    const require = createRequire(import.meta.url);
    const folder = dirname(require.resolve('@tesseract.js-data/eng/package.json'));
    const { createWorker } = (await import('tesseract.js')).default;
    return { createWorker, folder };
  } catch {
    throw new UnreadableLetter('ocr/not-installed', 'the pages are pictures, and the OCR packages are not installed');
  }
}
