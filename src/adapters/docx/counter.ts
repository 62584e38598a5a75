import type { Marker } from '../../model/document.js';
import { formatNumber, kindOfFormat } from './numbers.js';

export interface ListLevel {
  readonly start: number;
  /** One of Word's number formats, see `formatNumber`. */
  readonly format: string;
  /** "%1.%2" and the like. */
  readonly text: string;
  /** The level, counted from 1, that a higher one must be of to restart this; 0 never restarts. */
  readonly restart: number | undefined;
  readonly legal: boolean;
  /** The paragraph style that is of this level. */
  readonly style: string | undefined;
}

/** `abstract`: what shares its counters with other lists. `starts`: levels that begin anew when this list is first used. */
export interface List {
  readonly abstract: string;
  readonly levels: readonly (ListLevel | undefined)[];
  readonly starts: ReadonlyMap<number, number>;
}

export interface Label {
  /** As Word shows it; '' where the number is counted but not shown. */
  readonly text: string;
  readonly marker: Omit<Marker, 'span'>;
}

/**
 * Word's automatic numbers, in old files and new ones. Counters belong to the abstract list that several lists may share; a list may start one
 * of its levels anew when it is first used; a paragraph of a level sets the deeper levels back.
 */
export class ListCounter {
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  /** Count one paragraph of a level (0 to 8) and say its label; null when it has none. `id` names the list. */
  next(id: string, list: List, at: number): Label | null {
    const level = list.levels[at];
    if (!level) return null;
    const counters = this.#count(id, list, at, level);
    if (level.format === 'bullet')
      return level.text ? { text: bullet(level.text), marker: { kind: 'bullet', level: at, generated: true } } : null;
    const text = level.text
      .replace(/%([1-9])/g, (_, digit: string) => {
        const other = list.levels[Number(digit) - 1];
        const number = counters[Number(digit) - 1] ?? other?.start ?? 1;
        return formatNumber(number, level.legal ? 'decimal' : (other?.format ?? 'decimal'));
      })
      .trim();
    const number = counters[at] ?? level.start;
    return { text, marker: { kind: kindOfFormat(level.format), value: number, level: at, generated: true } };
  }

  #count(id: string, list: List, at: number, level: ListLevel): readonly (number | undefined)[] {
    const counters = this.#counters.get(list.abstract) ?? [];
    this.#counters.set(list.abstract, counters);
    const before = counters[at];
    const start = this.#begun.has(`${id}:${at}`) ? undefined : list.starts.get(at);
    this.#begun.add(`${id}:${at}`);
    counters[at] = start ?? (before === undefined ? (list.starts.get(at) ?? level.start) : before + 1);
    for (let deeper = at + 1; deeper < counters.length; deeper += 1) {
      const restart = list.levels[deeper]?.restart;
      if (restart === undefined || at < restart) counters[deeper] = undefined;
    }
    return counters;
  }
}

/** Bullets of symbol fonts are letters and private-use characters that look like dots on paper only. */
const bullet = (text: string): string => (/[\p{L}\p{N}\p{Co}]/u.test(text) ? '•' : text.trim() || '•');
