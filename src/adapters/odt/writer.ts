import type { DocumentBuilder } from '../../model/builder.js';
import type { Cell, Marker, Style } from '../../model/document.js';
import { formatNumber } from '../docx/numbers.js';
import { type Element, elements, words } from '../docx/xml.js';
import { readMarker } from '../marker.js';
import type { Level, OdtStyles } from './styles.js';

interface Place {
  readonly cell?: Cell;
  readonly furniture?: 'header' | 'footer';
  readonly style: Style;
}
interface List {
  readonly style: string | undefined;
  readonly counters: number[];
  readonly level: number;
  /** The item that is being written holds nothing but a deeper list, which goes on counting where the list goes on. */
  wraps: boolean;
}

/** What is left of a typed marker to be skipped in a paragraph's text, in signs that are no blanks; blanks go with it, however many there are. */
interface Skip {
  left: number;
  blanks: boolean;
}

const FORMATS: Readonly<Record<string, readonly [name: string, kind: Exclude<Marker['kind'], 'bullet'>]>> = {
  a: ['lowerLetter', 'letter'],
  A: ['upperLetter', 'letter'],
  i: ['lowerRoman', 'roman'],
  I: ['upperRoman', 'roman'],
};
/** What stands in the text and is not read: deletions, comments, counters, fields' own data. */
const SKIP = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:annotation-end',
  'text:sequence-decls',
  'text:variable-decls',
  'text:note-citation',
  'office:forms',
  'text:soft-page-break',
]);

export class OdtWriter {
  readonly #counters = new Map<string, number[]>();
  readonly #outline: number[] = [];
  #tables = 0;
  #marker: { text: string; marker: Omit<Marker, 'span'> } | null = null;

  constructor(
    private readonly builder: DocumentBuilder,
    private readonly styles: OdtStyles,
  ) {}

  write(parent: Element, place: Place = { style: {} }, list: List | null = null): void {
    for (const element of elements(parent)) {
      if (SKIP.has(element.name)) continue;
      if (this.styles.isHidden(element.attributes['text:style-name'])) continue;
      if (element.name === 'text:p' || element.name === 'text:h') this.#paragraph(element, place);
      else if (element.name === 'text:list') this.#list(element, place, list);
      else if (element.name === 'table:table') this.#table(element, place);
      else this.write(element, place, list);
    }
  }

  /** A header or footer; what is printed twice is written once. */
  furniture(element: Element, kind: 'header' | 'footer', seen: Set<string>): void {
    const text = words(element).replace(/\s+/g, ' ').trim();
    if (!text || seen.has(text)) return;
    seen.add(text);
    this.write(element, { furniture: kind, style: {} });
  }

  #list(element: Element, place: Place, outer: List | null): void {
    const name = element.attributes['text:style-name'] ?? outer?.style;
    const id = element.attributes['xml:id'];
    const goesOn =
      element.attributes['text:continue-list'] ?? (element.attributes['text:continue-numbering'] === 'true' ? (name ?? '') : undefined);
    const counters = outer?.counters ?? (goesOn === undefined ? [] : (this.#counters.get(goesOn) ?? []));
    const list: List = { style: name, counters, level: outer ? outer.level + 1 : 0, wraps: false };
    if (!outer) {
      this.#counters.set(name ?? '', counters);
      if (id) this.#counters.set(id, counters);
    }
    if (outer && !outer.wraps) counters.length = Math.min(counters.length, list.level);
    for (const item of elements(element)) {
      if (item.name !== 'text:list-item') {
        this.write(item, place, list);
        continue;
      }
      const level = this.styles.level(item.attributes['text:style-override'] ?? name, list.level);
      const said = item.attributes['text:start-value'];
      // an item that only wraps a deeper list counts nothing
      const own = elements(item)[0]?.name !== 'text:list';
      list.wraps = !own;
      if (own) counters.length = Math.min(counters.length, list.level + 1);
      const before = counters[list.level];
      if (own) counters[list.level] = said !== undefined ? Number(said) : before === undefined ? (level?.start ?? 1) : before + 1;
      else counters[list.level] ??= (level?.start ?? 1) - 1;
      this.#marker = own && level ? this.#markerOf(level, list, name) : null;
      this.write(item, place, list);
      this.#marker = null;
    }
  }

  #markerOf(
    level: Level,
    { counters, level: depth }: List,
    name: string | undefined,
  ): { text: string; marker: Omit<Marker, 'span'> } | null {
    if (level.bullet) return { text: '•', marker: { kind: 'bullet', level: depth, generated: true } };
    const shown = (at: number): string => {
      const format = this.styles.level(name, at)?.format ?? '1';
      return format ? formatNumber(counters[at] ?? 1, FORMATS[format]?.[0] ?? 'decimal') : '';
    };
    const numbers = Array.from({ length: Math.min(level.shown, depth + 1) }, (_, index) =>
      shown(depth - Math.min(level.shown, depth + 1) + 1 + index),
    );
    const text = level.pattern
      ? level.pattern.replace(/%(\d+)%/g, (_, at: string) => shown(Number(at) - 1))
      : `${level.prefix}${numbers.filter(Boolean).join('.')}${level.suffix}`;
    if (!/[A-Za-z0-9]/.test(text)) return null;
    return { text, marker: { kind: FORMATS[level.format]?.[1] ?? 'number', value: counters[depth] ?? 1, level: depth, generated: true } };
  }

  #table(element: Element, place: Place): void {
    const rows = rowsOf(element);
    const columns = Math.max(0, ...rows.map((row) => cellsOf(row).length));
    // a box round text is no table
    const boxed = columns < 2 || place.cell;
    const table = boxed ? -1 : this.#tables++;
    for (const [row, line] of rows.entries()) {
      let column = 0;
      for (const cell of cellsOf(line)) {
        const repeat = Math.min(50, Number(cell.attributes['table:number-columns-repeated'] ?? 1));
        const wide = Math.min(50, Number(cell.attributes['table:number-columns-spanned'] ?? 1));
        if (cell.name === 'table:table-cell')
          this.write(cell, boxed ? place : { ...place, cell: { table, row, column, ...(wide > 1 && { columnSpan: wide }) } });
        column += repeat;
      }
    }
  }

  #paragraph(element: Element, place: Place): void {
    const heading = element.name === 'text:h';
    const made = this.#marker ?? (heading ? this.#outlineMarker(element) : null);
    this.#marker = null;
    const text = words(element).replace(/\s+/g, ' ').trim();
    const typed = made || heading || place.cell ? null : readMarker(text);
    const kind = place.cell ? 'cell' : made || typed ? 'item' : heading ? 'heading' : 'paragraph';
    this.builder.block(made && place.cell ? 'item' : kind, {
      ...(place.cell && { cell: place.cell }),
      ...(place.furniture && { furniture: place.furniture }),
    });
    if (made && text) this.builder.marker(made.text, made.marker);
    const skip = { left: 0, blanks: true };
    if (typed && typed.length < text.length) {
      this.builder.marker(typed.text, { ...typed.shape, level: 0, generated: false });
      skip.left = text.slice(0, typed.length).replaceAll(' ', '').length;
    }
    const frames: Element[] = [];
    this.#runs(element, this.styles.text(element.attributes['text:style-name'], place.style), skip, frames);
    for (const frame of frames) this.write(frame, place);
  }

  #outlineMarker(element: Element): { text: string; marker: Omit<Marker, 'span'> } | null {
    const depth = Number(element.attributes['text:outline-level'] ?? 1) - 1;
    const level = this.styles.outline[depth];
    if (!level?.format || element.attributes['text:is-list-header'] === 'true') return null;
    this.#outline.length = Math.min(this.#outline.length, depth + 1);
    this.#outline[depth] = (this.#outline[depth] ?? level.start - 1) + 1;
    const numbers = this.#outline
      .slice(Math.max(0, depth + 1 - level.shown), depth + 1)
      .map((number) => formatNumber(number, FORMATS[level.format]?.[0] ?? 'decimal'));
    return {
      text: `${level.prefix}${numbers.join('.')}${level.suffix}`,
      marker: { kind: FORMATS[level.format]?.[1] ?? 'number', value: this.#outline[depth] as number, level: depth, generated: true },
    };
  }

  #runs(parent: Element, style: Style, skip: Skip, frames: Element[]): void {
    for (const inner of parent.children) {
      if (typeof inner === 'string') this.#text(inner.replace(/\s+/g, ' '), style, skip);
      else if (SKIP.has(inner.name)) continue;
      else if (inner.name === 'text:s') this.#text(' ', style, skip);
      else if (inner.name === 'text:tab') this.#text(' ', style, skip);
      else if (inner.name === 'text:line-break') this.builder.line();
      else if (inner.name === 'draw:frame' || inner.name === 'draw:custom-shape' || inner.name === 'text:note') frames.push(inner);
      else if (!this.styles.isHidden(inner.attributes['text:style-name'])) {
        const link = inner.name === 'text:a' ? inner.attributes['xlink:href'] : undefined;
        const own = this.styles.text(inner.attributes['text:style-name'], style);
        this.#runs(inner, link && /^(?:https?|mailto):/i.test(link) ? { ...own, link } : own, skip, frames);
      }
    }
  }

  #text(text: string, style: Style, skip: Skip): void {
    let at = 0;
    for (; at < text.length && (skip.left || (skip.blanks && text[at] === ' ')); at += 1) if (text[at] !== ' ') skip.left -= 1;
    if (at === text.length) return;
    skip.blanks = false;
    this.builder.run(text.slice(at), style);
  }
}

const rowsOf = (table: Element): Element[] =>
  elements(table).flatMap((inner) =>
    inner.name === 'table:table-row' ? [inner] : /^table:table-(?:header-rows|rows|row-group)$/.test(inner.name) ? rowsOf(inner) : [],
  );
const cellsOf = (row: Element): Element[] =>
  elements(row).filter(({ name }) => name === 'table:table-cell' || name === 'table:covered-table-cell');
