import { type Label, type List, ListCounter, type ListLevel } from './counter.js';
import type { ParagraphStyle } from './styles.js';
import { child, children, type Element, flag, value } from './xml.js';

/** The lists that a Word file describes, and which of their numbers a paragraph shows (ECMA-376 part 1, 17.9). */
export class Numbering {
  readonly #lists = new Map<string, List>();
  readonly #counter = new ListCounter();

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
      const levels: (ListLevel | undefined)[] = [];
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
    return this.#counter.next(id, list, at);
  }
}

const levelOf = (element: Element): number => Math.min(8, Math.max(0, Number(element.attributes['w:ilvl'] ?? 0) || 0));

function readLevel(level: Element): ListLevel {
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
