import type { Style } from '../../model/document.js';
import { child, children, type Element, elements, flag, value } from './xml.js';

/** What a style sheet says that matters here; undefined means "ask the style it is based on". */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly hidden?: boolean;
  readonly size?: number;
  readonly color?: string;
}

export interface ParagraphStyle {
  readonly id: string;
  readonly heading: boolean;
  readonly numId?: string;
  readonly level?: number;
}

export class Styles {
  readonly #styles = new Map<string, Element>();
  readonly #looks = new Map<string, Look>();
  readonly #defaults: Look;
  readonly #standard: string;

  constructor(sheet: Element | undefined) {
    for (const style of children(sheet, 'w:style')) this.#styles.set(style.attributes['w:styleId'] ?? '', style);
    this.#defaults = readLook(child(child(child(sheet, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'));
    const standard = children(sheet, 'w:style').find(
      ({ attributes }) => attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['w:default'] ?? ''),
    );
    this.#standard = standard?.attributes['w:styleId'] ?? 'Normal';
  }

  /** The look of a run: its own marks over its character style's over its paragraph style's. */
  look(paragraphStyle: string | undefined, run: Element | undefined): Look {
    const named = value(run, 'w:rStyle');
    return { ...this.#defaults, ...this.#look(paragraphStyle ?? this.#standard), ...(named && this.#look(named)), ...readLook(run) };
  }

  paragraph(id: string | undefined): ParagraphStyle {
    const own = id ?? this.#standard;
    const chain = this.#chain(own);
    const properties = chain.map((style) => child(style, 'w:pPr'));
    const numbered = properties.map((inner) => child(inner, 'w:numPr')).find((inner) => value(inner, 'w:numId') !== undefined);
    const outline = properties.map((inner) => value(inner, 'w:outlineLvl')).find((level) => level !== undefined);
    const numId = value(numbered, 'w:numId');
    const level = value(numbered, 'w:ilvl');
    return {
      id: own,
      heading: isOutline(outline) || chain.some((style) => /^(?:heading \d|title|subtitle)$/i.test(value(style, 'w:name') ?? '')),
      ...(numId !== undefined && { numId }),
      ...(level !== undefined && { level: Number(level) }),
    };
  }

  #look(id: string): Look {
    let look = this.#looks.get(id);
    if (!look) {
      look = Object.assign(
        {},
        ...this.#chain(id)
          .reverse()
          .map((style) => readLook(child(style, 'w:rPr'))),
      ) as Look;
      this.#looks.set(id, look);
    }
    return look;
  }

  /** A style and what it is based on, nearest first; a circle ends where it closes. */
  #chain(id: string): Element[] {
    const found: Element[] = [];
    for (let next: string | undefined = id; next !== undefined; ) {
      const style = this.#styles.get(next);
      if (!style || found.includes(style)) break;
      found.push(style);
      next = value(style, 'w:basedOn');
    }
    return found;
  }
}

/** Level 9 is Word's "body text". */
export const isOutline = (level: string | undefined): boolean => level !== undefined && level !== '' && Number(level) < 9;

function readLook(properties: Element | undefined): Look {
  if (!properties || !elements(properties).length) return {};
  const look: Record<string, boolean | number | string> = {};
  const set = (key: keyof Look, said: boolean | number | string | undefined) => {
    if (said !== undefined) look[key] = said;
  };
  set('bold', flag(properties, 'w:b'));
  set('italic', flag(properties, 'w:i'));
  set('underline', flag(properties, 'w:u'));
  set('hidden', flag(properties, 'w:vanish'));
  const size = Number(value(properties, 'w:sz') ?? Number.NaN);
  if (size > 0) look.size = size / 2;
  set('color', value(properties, 'w:color')?.toLowerCase());
  return look as Look;
}

export function styleOf({ bold, italic, underline, size, color }: Look, link?: string): Style {
  return {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(size && { size }),
    ...(color && /^[0-9a-f]{6}$/.test(color) && color !== '000000' && { color: `#${color}` }),
    ...(link && { link }),
  };
}
