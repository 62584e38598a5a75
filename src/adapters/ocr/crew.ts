/** Workers that are started when there is work for them, so many at most, and lent out for one piece of it at a time. */
export interface Crew<W> {
  lent<T>(work: (worker: W) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** `end` ends a worker. */
export function crewOf<W>(width: number, start: () => Promise<W>, end: (worker: W) => Promise<unknown>): Crew<W> {
  const free: Promise<W>[] = [];
  const waiting: ((worker: Promise<W>) => void)[] = [];
  let started = 0;
  const take = (): Promise<W> => {
    const idle = free.pop();
    if (idle) return idle;
    if (started < width) {
      started += 1;
      return start();
    }
    return new Promise((resolve) => waiting.push(resolve));
  };
  return {
    async lent(work) {
      const worker = await take();
      try {
        return await work(worker);
      } finally {
        const next = waiting.shift();
        if (next) next(Promise.resolve(worker));
        else free.push(Promise.resolve(worker));
      }
    },
    async close() {
      for (const worker of free.splice(0)) await end(await worker);
    },
  };
}
