import type { Span } from './span.js';

/** Many spans that are asked, place after place, what lies there: sorted once, so that a table of thousands of cells takes no square of them. */
export class Spans {
  readonly #starts: readonly number[];
  /** The greatest end of the first n spans, and the least end of those from the nth on. */
  readonly #greatest: number[] = [Number.NEGATIVE_INFINITY];
  readonly #least: number[];

  constructor(spans: readonly Span[]) {
    const sorted = spans.toSorted((a, b) => a.start - b.start);
    this.#starts = sorted.map(({ start }) => start);
    for (const { end } of sorted) this.#greatest.push(Math.max(this.#greatest.at(-1) as number, end));
    this.#least = [Number.POSITIVE_INFINITY];
    for (const { end } of sorted.toReversed()) this.#least.push(Math.min(this.#least.at(-1) as number, end));
    this.#least.reverse();
  }

  /** Whether one of them overlaps this one. */
  overlap({ start, end }: Span): boolean {
    return (this.#greatest[this.#before(end)] as number) > start;
  }

  /** Whether one of them lies inside this one. */
  inside({ start, end }: Span): boolean {
    return (this.#least[this.#before(start)] as number) <= end;
  }

  /** How many begin before `place`. */
  #before(place: number): number {
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
