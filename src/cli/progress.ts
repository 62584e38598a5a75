/** How far a batch is, on standard error: a bar on a terminal, else one plain line every few seconds. */
export interface Progress {
  /** A letter is done. */
  step(state: { readonly failed: number; readonly doubts: number }): void;
  /** Take the bar away, to write something else or for good. */
  clear(): void;
}

const EVERY = 5_000;
const NONE: Progress = { step: () => undefined, clear: () => undefined };

/** `now` in milliseconds; the clock is a parameter so that tests need not wait. */
export function progressOf(
  total: number,
  stream: Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'> | null,
  now: () => number = Date.now,
): Progress {
  if (!stream || total < 2) return NONE;
  const live = Boolean(stream.isTTY) && process.env.TERM !== 'dumb';
  const start = now();
  let done = 0;
  let shown = live ? 0 : start;
  let drawn = false;
  const clear = () => {
    if (drawn) stream.write('\r\x1b[K');
    drawn = false;
  };
  return {
    clear,
    step({ failed, doubts }) {
      done += 1;
      const time = now();
      if (time - shown < (live ? 100 : EVERY) || done === total) return;
      shown = time;
      const seconds = (time - start) / 1000;
      const rate = done / Math.max(seconds, 0.001);
      const words = [
        `${done} of ${total} letters`,
        `${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second`,
        `${clock((total - done) / rate)} left`,
        ...(doubts ? [`${doubts} in doubt`] : []),
        ...(failed ? [`${failed} unread`] : []),
      ].join(', ');
      if (!live) {
        stream.write(`${words}\n`);
        return;
      }
      clear();
      const room = (stream.columns ?? 80) - words.length - 5;
      stream.write(`${room > 8 ? `${bar(done / total, Math.min(room, 30))} ` : ''}${words}`.slice(0, (stream.columns ?? 80) - 1));
      drawn = true;
    },
  };
}

const bar = (share: number, width: number): string => {
  const full = Math.round(share * width);
  return `[${'#'.repeat(full)}${'-'.repeat(width - full)}]`;
};

const clock = (seconds: number): string =>
  seconds >= 60 ? `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s` : `${Math.ceil(seconds)} s`;
