export interface Patience {
  /** Seconds for one letter. */
  readonly timeout: number;
  /** They begin anew after each page that was read by OCR: where nobody asked for a limit, a long scan may take its time. */
  readonly anew?: boolean;
}

/** When the time for one letter is up. */
export class Deadline {
  #end: number;

  constructor(private readonly patience: Patience) {
    this.#end = this.#fromNow();
  }

  /** Milliseconds that are left; less than 0 once time is up. */
  get left(): number {
    return this.#end - performance.now();
  }

  get message(): string {
    return tooLong(this.patience.timeout);
  }

  /** A page was read by OCR. */
  page(): void {
    if (this.patience.anew) this.#end = this.#fromNow();
  }

  /** Calls `late` once time has been up for so many milliseconds; what it returns calls that off. */
  watch(late: () => void, grace = 0): () => void {
    let timer: NodeJS.Timeout | undefined;
    const look = () => {
      const left = this.left + grace;
      if (left > 0) timer = setTimeout(look, left);
      else late();
    };
    look();
    return () => clearTimeout(timer);
  }

  #fromNow(): number {
    return performance.now() + this.patience.timeout * 1000;
  }
}

export const tooLong = (seconds: number): string => `reading took longer than ${seconds} seconds`;
