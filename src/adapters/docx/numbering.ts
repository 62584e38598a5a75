import type { Marker } from '../../model/document.js';
import { formatNumber, kindOfFormat } from './numbers.js';
import type { ParagraphStyle } from './styles.js';
import { child, children, type Element, flag, value } from './xml.js';

interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2" and the like. */
  readonly text: string;
  /** The level, counted from 1, that a higher one must be of to restart this; 0 never restarts. */
  readonly restart: number | undefined;
  readonly legal: boolean;
  readonly style: string | undefined;
}
interface List {
  readonly abstract: string;
  readonly levels: readonly (Level | undefined)[];
  readonly starts: ReadonlyMap<number, number>;
}

export interface Label {
  /** As Word shows it; '' where the number is counted but not shown. */
  readonly text: string;
  readonly marker: Omit<Marker, 'span'>;
}

/**
 * Word's automatic numbers. Counters belong to the abstract list that several lists may share; a list may start one of its levels anew when
 * it is first used; a paragraph of a level sets the deeper levels back (ECMA-376 part 1, 17.9).
 */
export class Numbering {
  readonly #lists = new Map<string, List>();
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(part: Element | undefined, style: (id: string) => ParagraphStyle) {
    const abstracts = new Map(children(part, 'w:abstractNum').map((inner) => [inner.attributes['w:abstractNumId'] ?? '', inner]));
    const nums = new Map(children(part, 'w:num').map((inner) => [inner.attributes['w:numId'] ?? '', inner]));
    const abstractOf = (num: Element | undefined, hops = 0): Element | undefined => {
      const abstract = abstracts.get(value(num, 'w:abstractNumId') ?? '');
      const link = value(abstract, 'w:numStyleLink');
      if (!link || hops > 8) return abstract;
      return abstractOf(nums.get(style(link).numId ?? ''), hops + 1) ?? abstract;
    };
    for (const [id, num] of nums) {
      const abstract = abstractOf(num);
      if (!abstract) continue;
      const levels: (Level | undefined)[] = [];
      for (const level of children(abstract, 'w:lvl')) levels[levelOf(level)] = readLevel(level);
      const starts = new Map<number, number>();
      for (const override of children(num, 'w:lvlOverride')) {
        const level = child(override, 'w:lvl');
        if (level) levels[levelOf(override)] = readLevel(level);
        const start = value(override, 'w:startOverride');
        if (start) starts.set(levelOf(override), Number(start));
      }
      this.#lists.set(id, { abstract: abstract.attributes['w:abstractNumId'] ?? '', levels, starts });
    }
  }

  /** Count one paragraph and say its label; null when it has none. `properties` is its own `w:numPr`. */
  next(properties: Element | undefined, style: ParagraphStyle): Label | null {
    const own = value(properties, 'w:numId');
    const id = own ?? style.numId;
    const list = this.#lists.get(id ?? '');
    if (!id || !list) return null;
    const styled = list.levels.findIndex((level) => level?.style === style.id);
    const said = value(properties, 'w:ilvl') ?? (own === undefined && styled >= 0 ? styled : (style.level ?? 0));
    const at = Math.min(8, Math.max(0, Number(said) || 0));
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

  #count(id: string, list: List, at: number, level: Level): readonly (number | undefined)[] {
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

const levelOf = (element: Element): number => Math.min(8, Math.max(0, Number(element.attributes['w:ilvl'] ?? 0) || 0));

function readLevel(level: Element): Level {
  const restart = value(level, 'w:lvlRestart');
  return {
    start: Number(value(level, 'w:start') ?? 0) || 0,
    format: value(level, 'w:numFmt') ?? 'decimal',
    text: value(level, 'w:lvlText') ?? '',
    restart: restart === undefined ? undefined : Number(restart),
    legal: flag(level, 'w:isLgl') ?? false,
    style: value(level, 'w:pStyle'),
  };
}

/** Bullets of symbol fonts are letters and private-use characters that look like dots on paper only. */
const bullet = (text: string): string => (/[\p{L}\p{N}\p{Co}]/u.test(text) ? '•' : text.trim() || '•');
