import { type Label, type List, ListCounter, type ListLevel } from '../docx/counter.js';
import { NUMBER_FORMATS } from '../docx/numbers.js';

interface OpenLevel {
  format: number;
  start: number;
  readonly text: number[];
  readonly places: number[];
}

/** The table of lists, for writers that leave it to the reader to count: what `{\listtext}` would show otherwise. */
export class RtfLists {
  readonly #levels = new Map<number, OpenLevel[]>();
  readonly #overrides = new Map<number, number>();
  readonly #counter = new ListCounter();
  #open: OpenLevel[] = [];
  #list = 0;
  /** What the bytes of the open group are. */
  #bytes: number[] | null = null;

  word(word: string, number: number | null): void {
    const level = this.#open.at(-1);
    if (word === 'list') this.#open = [];
    else if (word === 'listlevel') this.#open.push({ format: 0, start: 1, text: [], places: [] });
    else if (word === 'listid') {
      this.#list = number ?? 0;
      if (this.#open.length) this.#levels.set(this.#list, this.#open);
      this.#open = [];
    } else if (word === 'ls') this.#overrides.set(number ?? 0, this.#list);
    else if (word === 'leveltext') this.#bytes = level?.text ?? null;
    else if (word === 'levelnumbers') this.#bytes = level?.places ?? null;
    else if (level && /^levelnfcn?$/.test(word)) level.format = number ?? 0;
    else if (level && word === 'levelstartat') level.start = number ?? 1;
  }

  text(bytes: Iterable<number>): void {
    this.#bytes?.push(...bytes);
  }

  close(): void {
    this.#bytes = null;
  }

  /** Count a paragraph of list `override`, level 0 to 8, and say its label; null where there is no such list. */
  next(override: number, level: number): Label | null {
    const list = this.#overrides.get(override);
    const levels = list === undefined ? undefined : this.#levels.get(list);
    if (!levels) return null;
    const whole: List = { abstract: String(list), levels: levels.map(levelOf), starts: new Map() };
    return this.#counter.next(String(override), whole, Math.min(levels.length - 1, level));
  }
}

/** The first byte is the length; bytes at the places listed, counted from that byte, are the numbers of levels. */
function levelOf({ format, start, text, places }: OpenLevel): ListLevel {
  const shown = text.slice(1, 1 + (text[0] ?? 0));
  return {
    start,
    format: NUMBER_FORMATS[format] ?? 'decimal',
    text: shown.map((byte, index) => (places.includes(index + 1) && byte < 9 ? `%${byte + 1}` : String.fromCharCode(byte))).join('') || '•',
    restart: undefined,
    legal: false,
    style: undefined,
  };
}
