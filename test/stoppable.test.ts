import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { Deadline } from '../src/cli/deadline.js';
import { loadFirst } from '../src/cli/load.js';
import { read } from '../src/cli/read.js';
import { recordsIn } from '../src/cli/records.js';
import { stoppable } from '../src/cli/stoppable.js';
import { hasOcr, ROOT } from './letters.js';

test('work that never comes back is ended in this thread, whatever it does', () => {
  const late = expect.objectContaining({ code: 'input/timeout', message: 'reading took longer than 0.1 seconds' });
  const ended = (work: () => unknown) => {
    try {
      return stoppable(new Deadline({ timeout: 0.1 }))(work);
    } catch (error) {
      return error;
    }
  };
  expect(
    ended(() => {
      for (;;);
    }),
  ).toEqual(late);
  // one expression that tries everything
  expect(ended(() => /^(?:a+)+$/.test(`${'a'.repeat(60)}b`))).toEqual(late);
  expect(ended(() => 3)).toBe(3);
  expect(
    ended(() => {
      throw new RangeError('own');
    }),
  ).toBeInstanceOf(RangeError);
});

test('all pieces of work share one limit', () => {
  const run = stoppable(new Deadline({ timeout: 0.2 }));
  const wait = () => {
    const until = performance.now() + 150;
    while (performance.now() < until);
  };
  run(wait);
  expect(() => run(wait)).toThrow('longer than 0.2 seconds');
});

test.each([
  ['a limit that nobody asked for begins anew after each page read by OCR', true, [9, 9, 9, 9, 11]],
  ['a limit that was asked for holds for the whole letter', false, [9, 1]],
])('%s', (_, anew, steps) => {
  vi.useFakeTimers();
  const deadline = new Deadline({ timeout: 10, anew });
  const late = vi.fn();
  deadline.watch(late);
  for (const seconds of steps) {
    expect(late).not.toHaveBeenCalled();
    vi.advanceTimersByTime(seconds * 1000);
    deadline.page();
  }
  expect(late).toHaveBeenCalledOnce();
  vi.useRealTimers();
});

test.skipIf(!hasOcr)('each page that is read by OCR is told to the deadline', async () => {
  const page = vi.spyOn(Deadline.prototype, 'page');
  const path = join(ROOT, 'fixtures', 'scans', 'eldonshire-potholes.tif');
  const { record } = await loadFirst({ path }, {}, { timeout: 60, anew: true, maxBytes: 1e8 });
  expect(page).toHaveBeenCalledTimes(record.source.ocrPages.length);
  page.mockRestore();
});

test('a lone letter is ended at the limit without a thread of its own', async () => {
  const line = 'The total number of drones, of which 3 were new, was 45 in 2023; section 40(2) of the Act applies to Ms Low.\n';
  const bytes = Buffer.from(`Dear Ms Low\n\n1. How many drones do you own?\n\n${line.repeat(1500)}`);
  const limits = { timeout: 0.05, maxBytes: 1e6 };
  const records = recordsIn({ inputs: [{ path: 'x.txt', bytes }], parse: {}, options: { ...limits, jobs: 1, questionnaire: 'auto' } });
  const codes: unknown[] = [];
  for await (const { error } of records) codes.push(error?.code);
  expect(codes).toEqual(['input/timeout']);
});

test.skipIf(!hasOcr)('the program does not wait for a lone letter that it has given up in the middle of OCR', async () => {
  const left = new Promise((resolve) => vi.spyOn(process, 'exit').mockImplementation(resolve as never));
  const output = join(mkdtempSync(join(tmpdir(), 'foi-late-')), 'late.json');
  const limits = { jobs: 1, timeout: 1, maxBytes: 1e8, maxPages: 500, quiet: true };
  const scan = join(ROOT, 'fixtures', 'scans', 'eldonshire-potholes.pdf');
  expect(await read([scan], { ...limits, questionnaire: 'auto', ocr: 'always', output: [output] })).toBe(2);
  await left;
  expect(JSON.parse(readFileSync(output, 'utf8'))[0].error.code).toBe('input/timeout');
  vi.restoreAllMocks();
});

test.each(['txt', 'docx', 'pdf'])('every piece of reading a %s can be stopped', async (ending) => {
  const path = join(ROOT, 'fixtures', 'letters', `caldmoor-restated.${ending}`);
  let pieces = 0;
  const count = <T>(work: () => T): T => {
    pieces += 1;
    return work();
  };
  const input = { path, bytes: readFileSync(path) };
  const { record } = await loadFirst(input, { stoppable: count }, { timeout: 60, maxBytes: 1e6 });
  expect([record.error, pieces]).toEqual([null, ending === 'pdf' ? 4 : 2]);
});
