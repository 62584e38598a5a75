import { parentPort, workerData } from 'node:worker_threads';
import { compileOnce } from './compile-once.js';
import { loadFirst } from './load.js';
import type { Job, Setup } from './pool.js';

/** Reads the letters that the pool hands to this thread, one at a time. */
compileOnce();
const { options, limits } = workerData as Setup;
parentPort?.on('message', async ({ input, loan }: Job) => {
  parentPort?.postMessage(await loadFirst(input, options, limits, loan));
});
