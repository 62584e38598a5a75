/** Runs work side by side, so many pieces at once and no more; the others wait their turn. */
export function sideBySide(width: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running < width) running += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      // the place goes to the next in the queue
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
