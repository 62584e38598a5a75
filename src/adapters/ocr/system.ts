import { spawn } from 'node:child_process';
import { UnreadableLetter } from '../../model/diagnostic.js';
import { type Engine, PAGE_MODES, type SeenWord } from './engine.js';
import { sideBySide } from './side-by-side.js';
import { toTiff } from './to-tiff.js';

/** The `tesseract` command of the machine: faster, but what it reads depends on its version and data. */
export function systemEngine(width: number): Engine {
  const inTurn = sideBySide(width);
  return {
    recognise: (image, extent) => inTurn(async () => wordsIn(await run(image, PAGE_MODES[extent]))),
    // one run for all of them: starting takes longer than reading a line
    lines: (images) =>
      inTurn(async () => {
        const table = images.length ? await run(toTiff(images), PAGE_MODES.line) : '';
        return images.map((_, index) => wordsIn(table, index + 1));
      }),
    // the older engine needs data that a machine's tesseract seldom has
    shapes: async () => null,
    async close() {},
  };
}

function run(image: Uint8Array, mode: string): Promise<string> {
  return new Promise((resolve, reject) => {
    // with threads of its own it is many times slower on few cores
    const child = spawn('tesseract', ['stdin', 'stdout', '-l', 'eng', '--psm', mode, 'tsv'], {
      env: { ...process.env, OMP_THREAD_LIMIT: '1' },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const out: Buffer[] = [];
    child.on('error', () => reject(new UnreadableLetter('ocr/not-installed', 'there is no command "tesseract" on this machine')));
    child.stdin.on('error', () => {});
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(out).toString('utf8'));
      else reject(new UnreadableLetter('ocr/failed', `tesseract ended with ${code}`));
    });
    child.stdin.end(Buffer.from(image));
  });
}

/** Signs that reach below the line that others stand on. */
const BELOW = /[gjpqyQ,;()[\]{}|/_]/;

/** The words of one of the pictures. Tab-separated: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
export function wordsIn(table: string, picture = 1): SeenWord[] {
  const bottoms = new Map<string, number[]>();
  const words = table.split('\n').flatMap((row) => {
    const [level, page, block, paragraph, line, , left, top, width, height, confidence, ...text] = row.split('\t');
    if (level !== '5' || Number(page) !== picture || !text.join('').trim()) return [];
    const [x0, y0] = [Number(left), Number(top)];
    const key = [page, block, paragraph, line].join(' ');
    const y1 = y0 + Number(height);
    const said = text.join('\t').trim();
    if (!BELOW.test(said)) bottoms.set(key, [...(bottoms.get(key) ?? []), y1]);
    return [{ key, word: { text: said, confidence: Number(confidence), x0, y0, x1: x0 + Number(width), y1 } }];
  });
  return words.map(({ key, word }) => {
    const sorted = [...(bottoms.get(key) ?? [])].sort((a, b) => a - b);
    return { ...word, baseline: sorted[Math.floor(sorted.length / 2)] ?? word.y1 };
  });
}
