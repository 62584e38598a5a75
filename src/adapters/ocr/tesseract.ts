import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { UnreadableLetter } from '../../model/diagnostic.js';
import { type Engine, PAGE_MODES, type SeenWord } from './engine.js';

/** tesseract.js with English data from a package: nothing is fetched, nothing is cached outside. */
export async function tesseractEngine(width: number): Promise<Engine> {
  const { createWorker, langPath } = await load();
  const start = async () => {
    const worker = await createWorker('eng', 1, { langPath, gzip: true, cacheMethod: 'none', logger: () => {}, errorHandler: () => {} });
    await worker.setParameters({ user_defined_dpi: '300', debug_file: '/dev/null' } as never);
    return worker;
  };
  const free: Promise<Awaited<ReturnType<typeof start>>>[] = [];
  const waiting: ((worker: Promise<Awaited<ReturnType<typeof start>>>) => void)[] = [];
  let started = 0;
  const take = (): Promise<Awaited<ReturnType<typeof start>>> => {
    const idle = free.pop();
    if (idle) return idle;
    if (started < width) {
      started += 1;
      return start();
    }
    return new Promise((resolve) => waiting.push((worker) => resolve(worker)));
  };
  return {
    async recognise(image, extent) {
      const worker = await take();
      try {
        await worker.setParameters({ tessedit_pageseg_mode: PAGE_MODES[extent] } as never);
        const { data } = await worker.recognize(Buffer.from(image), {}, { text: false, blocks: true });
        return (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.flatMap(wordsOf)));
      } finally {
        const next = waiting.shift();
        if (next) next(Promise.resolve(worker));
        else free.push(Promise.resolve(worker));
      }
    },
    async close() {
      for (const worker of free.splice(0)) await (await worker).terminate();
    },
  };
}

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
    const folder = join(dirname(require.resolve('@tesseract.js-data/eng/package.json')), '4.0.0_best_int');
    const langPath = existsSync(folder) ? folder : dirname(require.resolve('@tesseract.js-data/eng/package.json'));
    const { createWorker } = (await import('tesseract.js')).default;
    return { createWorker, langPath };
  } catch {
    throw new UnreadableLetter('ocr/not-installed', 'the pages are pictures, and the OCR packages are not installed');
  }
}
