import { Worker } from 'node:worker_threads';
import type { FirstReading, ParseOptions } from '../parse.js';
import type { Loan } from '../questionnaires/agree.js';
import type { Source } from '../record.js';
import { Deadline } from './deadline.js';
import type { Input } from './inputs.js';
import { failed, type Limits } from './load.js';

export interface Setup {
  readonly options: ParseOptions;
  readonly limits: Limits;
}

export interface Job {
  readonly input: Input;
  readonly loan?: Loan;
}

/** What a thread says: how far the OCR of its letter is, or the letter read. */
export type Said = { readonly page: { readonly done: number; readonly all: number } } | { readonly reading: FirstReading };

/** Milliseconds beyond the limit, for the thread to end a letter by itself: only one that never comes back has to be stopped. */
const GRACE = 2000;

/** Threads that read letters. One that hangs or dies is ended, its letter becomes an error record, and another takes its place. */
export class Pool {
  readonly #idle: Worker[] = [];
  readonly #all = new Set<Worker>();
  readonly #waiting: (() => void)[] = [];
  #closed = false;

  constructor(
    private readonly size: number,
    private readonly setup: Setup,
    private readonly script: URL = new URL('./worker.js', import.meta.url),
  ) {}

  /** Never rejects. */
  async read(input: Input, loan?: Loan, onPage?: (done: number, all: number) => void): Promise<FirstReading> {
    const source: Source = { path: input.path, format: null, sha256: null, bytes: null, pages: null };
    const worker = await this.#worker();
    if (!worker) return failed(source, 'input/unreadable', 'the run was interrupted');
    return new Promise((resolve) => {
      const deadline = new Deadline(this.setup.limits);
      const end = (reading: FirstReading, alive: boolean) => {
        callOff();
        worker.off('message', done).off('error', broke).off('exit', broke);
        if (alive) this.#idle.push(worker);
        else this.#drop(worker);
        this.#waiting.shift()?.();
        resolve(reading);
      };
      const callOff = deadline.watch(() => end(failed(source, 'input/timeout', deadline.message), false), GRACE);
      const done = (said: Said) => {
        if ('reading' in said) return end(said.reading, true);
        deadline.page();
        onPage?.(said.page.done, said.page.all);
      };
      const broke = (error: Error | number) =>
        end(failed(source, 'adapter/damaged', `the reader broke down${error instanceof Error ? `: ${error.message}` : ''}`), false);
      worker.on('message', done).on('error', broke).on('exit', broke);
      worker.postMessage({ input, ...(loan && { loan }) } satisfies Job);
    });
  }

  /** End all threads; letters under way come back as errors. */
  async close(): Promise<void> {
    this.#closed = true;
    const ended = [...this.#all].map((worker) => worker.terminate());
    for (const next of this.#waiting.splice(0)) next();
    await Promise.all(ended);
  }

  async #worker(): Promise<Worker | null> {
    while (!this.#closed) {
      const idle = this.#idle.pop();
      if (idle) return idle;
      if (this.#all.size < this.size) {
        const worker = new Worker(this.script, { workerData: this.setup });
        this.#all.add(worker);
        return worker;
      }
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    return null;
  }

  #drop(worker: Worker): void {
    this.#all.delete(worker);
    void worker.terminate();
  }
}
