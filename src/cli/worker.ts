import { parentPort, workerData } from 'node:worker_threads';
import { compileOnce } from './compile-once.js';
import { loadFirst } from './load.js';
import type { Job, Said, Setup } from './pool.js';

/** Reads the letters that the pool hands to this thread, one at a time. */
compileOnce();
const { options, limits } = workerData as Setup;
const onPage = (done: number, all: number) => parentPort?.postMessage({ page: { done, all } } satisfies Said);
parentPort?.on('message', async ({ input, loan }: Job) => {
  parentPort?.postMessage({ reading: await loadFirst(input, { ...options, onPage }, limits, loan) } satisfies Said);
});
