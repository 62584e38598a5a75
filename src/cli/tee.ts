/** One stream for several readers, each at its own pace. */
export function tee<T>(source: AsyncIterable<T>, readers: number): readonly AsyncIterable<T>[] {
  if (readers === 1) return [source];
  const items = source[Symbol.asyncIterator]();
  const waiting = Array.from({ length: readers }, (): Promise<IteratorResult<T>>[] => []);
  return waiting.map(async function* (own) {
    for (;;) {
      if (!own.length) {
        const next = items.next();
        for (const queue of waiting) queue.push(next);
      }
      const { value, done } = (await own.shift()) as IteratorResult<T>;
      if (done) return;
      yield value;
    }
  });
}
