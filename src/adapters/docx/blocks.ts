import type { DocumentBuilder } from '../../model/builder.js';
import type { Cell } from '../../model/document.js';
import type { Numbering } from './numbering.js';
import { type Where, writeParagraph } from './paragraph.js';
import { isHidden, type Piece, plain, RunReader, runsOn, styleName } from './runs.js';
import { isOutline, type Styles } from './styles.js';
import { child, children, type Element, elements, value } from './xml.js';

/** Elements that only wrap what a reader sees. */
const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag']);

/** Writes the blocks of a part of the file: paragraphs, tables within tables, text boxes and footnotes after the paragraph they hang on. */
export class BlockWriter {
  #tables = 0;
  #carried: Piece[] = [];

  constructor(
    private readonly builder: DocumentBuilder,
    private readonly styles: Styles,
    private readonly numbering: Numbering,
    private readonly footnote: (id: string) => Element | undefined = () => undefined,
  ) {}

  write(parent: Element, runs: RunReader, where: Where = {}): void {
    for (const element of elements(parent)) {
      if (element.name === 'w:p') this.#paragraph(element, runs, where);
      else if (element.name === 'w:tbl') this.#table(element, runs, where);
      else if (WRAPPERS.has(element.name)) this.write(element, runs, where);
    }
  }

  #paragraph(paragraph: Element, runs: RunReader, where: Where): void {
    const properties = child(paragraph, 'w:pPr');
    const name = styleName(properties);
    const { pieces, boxes, notes } = runs.read(paragraph, name);
    const carried = [...this.#carried, ...pieces];
    this.#carried = runsOn(properties) ? carried : [];
    if (!runsOn(properties) && !(isHidden(properties) && !plain(carried).trim())) {
      const style = this.styles.paragraph(name);
      const label = this.numbering.next(child(properties, 'w:numPr'), style);
      const outline = value(properties, 'w:outlineLvl');
      writeParagraph(this.builder, carried, label, where, outline === undefined ? style.heading : isOutline(outline));
    }
    for (const box of boxes) this.write(box, runs, where);
    for (const id of notes) {
      const note = this.footnote(id);
      if (note) this.write(note, new RunReader(this.styles, new Map()), { ...where, note: true });
    }
  }

  /** A table of one column is a box or a stack: its paragraphs stand for themselves. */
  #table(table: Element, runs: RunReader, where: Where): void {
    const rows = rowsOf(table).map((row) => ({ row, cells: cellsOf(row) }));
    const boxed = where.furniture || where.note || rows.every(({ cells }) => cells.length < 2);
    const number = boxed ? -1 : this.#tables++;
    for (const [index, { row, cells }] of rows.entries()) {
      let column = Number(value(child(row, 'w:trPr'), 'w:gridBefore') ?? 0) || 0;
      for (const cell of cells) {
        const properties = child(cell, 'w:tcPr');
        const span = Math.max(1, Number(value(properties, 'w:gridSpan') ?? 1) || 1);
        const at: Cell = { table: number, row: index, column, ...(span > 1 && { columnSpan: span }) };
        this.write(cell, runs, boxed ? where : { ...where, cell: at });
        column += span;
      }
    }
  }
}

const unwrap = (parent: Element, name: string): Element[] =>
  elements(parent).flatMap((element) => (element.name === name ? [element] : WRAPPERS.has(element.name) ? unwrap(element, name) : []));

const rowsOf = (table: Element): Element[] => unwrap(table, 'w:tr').filter((row) => !child(child(row, 'w:trPr'), 'w:del'));

const cellsOf = (row: Element): Element[] => unwrap(row, 'w:tc').filter((cell) => !children(child(cell, 'w:tcPr'), 'w:cellDel').length);
