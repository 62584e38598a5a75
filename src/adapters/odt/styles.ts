import type { Style } from '../../model/document.js';
import { child, type Element, elements } from '../docx/xml.js';

export interface Level {
  readonly bullet: boolean;
  /** `1`, `a`, `A`, `i`, `I`, or '' for no number. */
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** How many levels the number shows. */
  readonly shown: number;
  /** LibreOffice's own pattern, "%1%.%2%)". */
  readonly pattern: string | undefined;
}

/** Styles by name, those of the document over the common ones. */
export class OdtStyles {
  readonly #lists = new Map<string, Level[]>();
  readonly #texts = new Map<string, { parent: string | undefined; style: Style; hidden: boolean | undefined }>();
  readonly outline: Level[] = [];

  constructor(parts: readonly (Element | undefined)[]) {
    for (const part of parts)
      for (const group of elements(part))
        for (const style of elements(group)) {
          const name = style.attributes['style:name'] ?? '';
          if (style.name === 'text:list-style') this.#lists.set(name, levelsOf(style));
          else if (style.name === 'text:outline-style') this.outline.push(...levelsOf(style));
          else if (style.name === 'style:style')
            this.#texts.set(name, {
              parent: style.attributes['style:parent-style-name'],
              style: textStyle(child(style, 'style:text-properties')),
              hidden: hiddenIn(child(style, 'style:text-properties')),
            });
        }
  }

  level(list: string | undefined, level: number): Level | undefined {
    return this.#lists.get(list ?? '')?.[level];
  }

  text(name: string | undefined, outer: Style): Style {
    return Object.assign({}, outer, ...this.#chain(name).map(({ style }) => style)) as Style;
  }

  isHidden(name: string | undefined): boolean {
    return this.#chain(name).findLast(({ hidden }) => hidden !== undefined)?.hidden ?? false;
  }

  /** A style and what it is based on, nearest last; a circle ends soon. */
  #chain(name: string | undefined) {
    const found: { style: Style; hidden: boolean | undefined }[] = [];
    for (let at = this.#texts.get(name ?? ''); at && found.length < 20; at = this.#texts.get(at.parent ?? '')) found.unshift(at);
    return found;
  }
}

const hiddenIn = (properties: Element | undefined): boolean | undefined => {
  const display = properties?.attributes['text:display'];
  return display === undefined ? undefined : display === 'none';
};

function levelsOf(style: Element): Level[] {
  const levels: Level[] = [];
  for (const { name, attributes } of elements(style)) {
    if (!/^text:(?:list-level-style-|outline-level-style)/.test(name)) continue;
    levels[Number(attributes['text:level'] ?? 1) - 1] = {
      bullet: /bullet|image/.test(name),
      format: attributes['style:num-format'] ?? '',
      prefix: attributes['style:num-prefix'] ?? '',
      suffix: attributes['style:num-suffix'] ?? '',
      start: Number(attributes['text:start-value'] ?? 1),
      shown: Number(attributes['text:display-levels'] ?? 1),
      pattern: attributes['loext:num-list-format'],
    };
  }
  return levels;
}

function textStyle(properties: Element | undefined): Style {
  const said = properties?.attributes ?? {};
  const size = Number.parseFloat(said['fo:font-size'] ?? '');
  const color = said['fo:color'];
  return {
    ...(/^(?:bold|[6-9]00)$/.test(said['fo:font-weight'] ?? '') && { bold: true as const }),
    ...(said['fo:font-style'] === 'italic' && { italic: true as const }),
    ...(/pt$/.test(said['fo:font-size'] ?? '') && size && { size }),
    ...(color && /^#[0-9a-f]{6}$/i.test(color) && color !== '#000000' && { color: color.toLowerCase() }),
  };
}
