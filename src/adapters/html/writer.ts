import type { Element, ParentNode } from 'domhandler';
import type { DocumentBuilder } from '../../model/builder.js';
import type { Cell, Style } from '../../model/document.js';
import { readMarker } from '../marker.js';
import type { TextLine } from '../text/lines.js';
import { goesOn } from '../text/wraps.js';
import { Lists } from './lists.js';
import { dataTables, Grid } from './tables.js';

export const BLOCKS: ReadonlySet<string> = new Set(
  'p div section article blockquote pre dl dt dd address fieldset figure figcaption center hr header footer main body form details summary legend caption ol ul tr table tbody'.split(
    ' ',
  ),
);
const HEADING = /^h[1-6]$/;

/** Elements to blocks, lines and runs. A block is opened by the first text in it, so that empty wrappers leave no trace. */
export class Writer {
  readonly #lists = new Lists();
  readonly #data: ReadonlySet<Element>;
  readonly #grids: { table: Element; grid: Grid }[] = [];
  readonly #cells: Cell[] = [];
  readonly #styles: { element: Element; style: Style }[] = [];
  #tables = 0;
  #pre = 0;
  /** What the next text opens; null while a block is open. */
  #next: { kind: 'paragraph' | 'heading' | 'item'; marker?: ReturnType<Lists['item']> } | null = { kind: 'paragraph' };
  #breaks = 0;
  /** The line that is being written, so far. */
  #line = '';
  /** The open element that holds a number or bullet which Word wrote before the words of an item, and its text so far. */
  #label: { element: Element; text: string } | null = null;

  constructor(
    private readonly builder: DocumentBuilder,
    root: ParentNode,
    /** The width that its lines were wrapped to, 0 where none were. */
    private readonly measure = 0,
  ) {
    this.#data = dataTables(root);
  }

  open(element: Element): void {
    const { name } = element;
    if (name === 'br') {
      this.#breaks += 1;
      return;
    }
    if (isLabel(element)) this.#label = { element, text: '' };
    if (name === 'pre') this.#pre += 1;
    if (name === 'ol' || name === 'ul') this.#lists.open(element);
    if (name === 'li') {
      this.#numberAlone();
      this.#next = { kind: 'item', marker: this.#lists.item(element) };
    }
    if (HEADING.test(name)) this.#next = { kind: 'heading' };
    else if (BLOCKS.has(name) && name !== 'li' && this.#next?.kind !== 'item') this.#next = { kind: 'paragraph' };
    if (name === 'table' && this.#data.has(element)) this.#grids.push({ table: element, grid: new Grid(this.#tables++) });
    const grid = this.#grids.at(-1)?.grid;
    if (name === 'tr') grid?.row();
    if ((name === 'td' || name === 'th') && this.#next?.kind !== 'item') this.#next = { kind: 'paragraph' };
    if ((name === 'td' || name === 'th') && grid) this.#cells.push(grid.cell(element));
    const style = styleOf(element, this.#styles.at(-1)?.style ?? {});
    if (style) this.#styles.push({ element, style });
  }

  close(element: Element): void {
    const { name } = element;
    if (this.#label?.element === element) {
      const marker = labelOf(this.#label.text, element);
      if (marker && this.#next) this.#next = { kind: 'item', marker };
      else this.#write(this.#label.text);
      this.#label = null;
    }
    if (name === 'pre') this.#pre -= 1;
    if (name === 'ol' || name === 'ul') this.#lists.close();
    if (name === 'li' || BLOCKS.has(name) || HEADING.test(name) || name === 'td' || name === 'th') this.#next = { kind: 'paragraph' };
    if ((name === 'td' || name === 'th') && this.#grids.length) this.#cells.pop();
    if (this.#grids.at(-1)?.table === element) this.#grids.pop();
    if (this.#styles.at(-1)?.element === element) this.#styles.pop();
  }

  text(text: string): void {
    if (this.#label) this.#label.text += text;
    else if (this.#pre) {
      for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (index) this.#breaks += 1;
        if (line.trim()) this.#write(line);
      }
    } else if (text.trim()) this.#write(text);
    else if (text && !this.#next && !this.#breaks) this.builder.run(' ', this.#style());
  }

  /** A numbered item that holds nothing but a list of its own keeps its number. */
  #numberAlone(): void {
    const marker = this.#next?.kind === 'item' ? this.#next.marker : null;
    if (!marker || marker.kind === 'bullet' || this.#cells.length) return;
    this.builder.block('item').marker(marker.text, { ...withoutText(marker), generated: true });
    this.#line = '';
  }

  #write(text: string): void {
    const cell = this.#cells.at(-1);
    // two breaks are a blank line
    if (this.#breaks > 1) this.#next ??= { kind: 'paragraph' };
    let rest = text;
    if (this.#next || (this.#breaks && !cell && readMarker(text.trim()))) {
      const { kind, marker } = this.#next ?? { kind: 'paragraph' };
      const typed = marker || kind === 'heading' ? null : readMarker(text.trim());
      this.builder.block(typed && !cell ? 'item' : cell && kind === 'paragraph' ? 'cell' : kind, cell ? { cell } : {});
      if (marker) this.builder.marker(marker.text, { ...withoutText(marker), generated: true });
      else if (typed && !cell && typed.length < text.trim().length) {
        this.builder.marker(typed.text, { ...typed.shape, level: this.#lists.depth, generated: false });
        rest = text.trimStart().slice(typed.length);
      }
      this.#line = '';
    } else if (this.#breaks) {
      this.builder.line();
      if (!cell && goesOn(lineOf(this.#line), lineOf(text), this.measure)) this.builder.wrapped();
      this.#line = '';
    }
    this.#next = null;
    this.#breaks = 0;
    this.#line += text;
    this.builder.run(rest, this.#style());
  }

  #style(): Style {
    return this.#styles.at(-1)?.style ?? {};
  }
}

/** A line as plain text has it. */
export const lineOf = (text: string): TextLine => ({ text: text.replace(/\s+/g, ' ').trim(), indent: 0, cells: null, quoted: false });

/** Word and Outlook write the numbers of their lists as text that an editor is to ignore. */
const isLabel = ({ attribs }: Element): boolean => /mso-list\s*:\s*ignore/i.test(attribs.style ?? '');

/** What such a text marks; null where it is more than a marker ("Question 1"). */
function labelOf(text: string, element: Element): ReturnType<Lists['item']> {
  const shown = text.replace(/[\s\u00a0]+/g, ' ').trim();
  const level = levelOf(element);
  const typed = readMarker(`${shown} `);
  if (typed && typed.length > shown.length && typed.shape.kind !== 'bullet') return { text: shown, ...typed.shape, level };
  // bullets are letters of symbol fonts
  return [...shown].length === 1 ? { text: '•', kind: 'bullet', level } : null;
}

/** "mso-list:l0 level2 lfo1" of the paragraph. */
function levelOf(element: Element): number {
  for (let around: ParentNode | null = element; around && 'attribs' in around; around = around.parent) {
    const level = /mso-list\s*:\s*l\d+\s+level(\d)/i.exec((around as Element).attribs.style ?? '')?.[1];
    if (level) return Number(level) - 1;
  }
  return 0;
}

const withoutText = ({ text: _, ...marker }: NonNullable<ReturnType<Lists['item']>>) => marker;

/** The style that an element adds to the one round it; null where it adds none. */
function styleOf({ name, attribs }: Element, outer: Style): Style | null {
  const css = attribs.style ?? '';
  const bold = name === 'b' || name === 'strong' || name === 'th' || name === 'dt' || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(css);
  const italic = name === 'i' || name === 'em' || /font-style\s*:\s*italic/i.test(css);
  const link = name === 'a' && /^(?:https?:|mailto:)/i.test(attribs.href ?? '') ? attribs.href : undefined;
  const color = colorOf(/(?:^|;)\s*color\s*:\s*([^;]+)/i.exec(css)?.[1] ?? (name === 'font' ? attribs.color : undefined));
  if (!bold && !italic && !link && !color) return null;
  return { ...outer, ...(bold && { bold: true }), ...(italic && { italic: true }), ...(link && { link }), ...(color && { color }) };
}

const NAMED: Readonly<Record<string, string>> = { red: '#ff0000', blue: '#0000ff', green: '#008000', navy: '#000080', purple: '#800080' };
function colorOf(value: string | undefined): string | undefined {
  const plain = value?.trim().toLowerCase() ?? '';
  const hex = /^#([0-9a-f]{6}|[0-9a-f]{3})$/.exec(plain)?.[1];
  const full = hex?.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
  const rgb = /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$/.exec(plain);
  const color = full
    ? `#${full}`
    : rgb
      ? `#${rgb
          .slice(1)
          .map((part) => Number(part).toString(16).padStart(2, '0'))
          .join('')}`
      : NAMED[plain];
  return color === '#000000' ? undefined : color;
}
