import type { LetterRecord } from '../model/letter-record.js';

/** How far a batch is, on standard error: a bar on a terminal, else one plain line every few seconds. */
export interface Progress {
  /** A letter is read. */
  step(record: LetterRecord): void;
  /** So many pages of all that a letter has to be read by OCR are read. */
  page(path: string, done: number, all: number): void;
  /** So many letters are about to be read for the second time, with questions that others print. */
  again(letters: number): void;
  /** Take the bar away, to write something else or for good. */
  clear(): void;
}

const EVERY = 5_000;
const NONE: Progress = { step: () => undefined, page: () => undefined, again: () => undefined, clear: () => undefined };

/** `now` in milliseconds; the clock is a parameter so that tests need not wait. */
export function progressOf(
  letters: number,
  stream: Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'> | null,
  now: () => number = Date.now,
): Progress {
  if (!stream) return NONE;
  const live = Boolean(stream.isTTY) && process.env.TERM !== 'dumb';
  let total = letters;
  let what = 'letters';
  let start = now();
  let done = 0;
  let shown = live ? 0 : start;
  let drawn = false;
  /** What is left to look at, by letter: a second reading takes the place of the first. */
  const doubts = new Map<string, number>();
  let doubtful = 0;
  let failed = 0;
  /** Pages read by OCR of letters that are under way. */
  const pages = new Map<string, { readonly read: number; readonly all: number }>();
  const clear = () => {
    if (drawn) stream.write('\r\x1b[K');
    drawn = false;
  };
  const show = (words: string, share: number) => {
    if (!live) {
      stream.write(`${words}\n`);
      return;
    }
    clear();
    const room = (stream.columns ?? 80) - words.length - 5;
    stream.write(`${room > 8 ? `${bar(share, Math.min(room, 30))} ` : ''}${words}`.slice(0, (stream.columns ?? 80) - 1));
    drawn = true;
  };
  const isTime = (): boolean => {
    const time = now();
    if (time - shown < (live ? 100 : EVERY)) return false;
    shown = time;
    return true;
  };
  const draw = () => {
    const rate = done / Math.max((now() - start) / 1000, 0.001);
    const scanned = [...pages.values()].reduce((sum, { read, all }) => ({ read: sum.read + read, all: sum.all + all }), {
      read: 0,
      all: 0,
    });
    const ocr = scanned.all ? [`OCR: ${scanned.read} of ${scanned.all} pages`] : [];
    if (letters < 2) show(ocr.join(), scanned.read / scanned.all);
    else
      show(
        [
          `${done} of ${total} ${what}`,
          ...(done ? [`${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second`, `${clock((total - done) / rate)} left`] : []),
          ...ocr,
          ...(doubtful ? [`${doubtful} in doubt`] : []),
          ...(failed ? [`${failed} unread`] : []),
        ].join(', '),
        done / total,
      );
  };
  return {
    clear,
    again(count) {
      [total, done, start, what] = [count, 0, now(), 'letters read again with borrowed questions'];
    },
    page(path, read, all) {
      pages.set(path, { read, all });
      if (isTime()) draw();
    },
    step({ source, error, answers }) {
      done += 1;
      pages.delete(source.path);
      if (error) failed += 1;
      const own = answers.filter(({ confidence }) => confidence === 'low').length;
      doubtful += own - (doubts.get(source.path) ?? 0);
      if (own || doubts.has(source.path)) doubts.set(source.path, own);
      if (done !== total && isTime()) draw();
    },
  };
}

const bar = (share: number, width: number): string => {
  const full = Math.round(share * width);
  return `[${'#'.repeat(full)}${'-'.repeat(width - full)}]`;
};

const clock = (seconds: number): string =>
  seconds >= 60 ? `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s` : `${Math.ceil(seconds)} s`;
