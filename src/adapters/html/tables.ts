import type { Element, ParentNode } from 'domhandler';
import type { Cell } from '../../model/document.js';

/** Tables that hold data: at least two columns in some row, and no table inside. Others only lay the page out. */
export function dataTables(root: ParentNode): ReadonlySet<Element> {
  const found = new Set<Element>();
  const open: { table: Element; columns: number; nested: boolean; now: number }[] = [];
  let node = root.firstChild;
  let down = true;
  while (node) {
    const name = 'name' in node ? node.name : '';
    if (down && name === 'table') {
      const outer = open.at(-1);
      if (outer) outer.nested = true;
      open.push({ table: node as Element, columns: 0, nested: false, now: 0 });
    }
    const top = open.at(-1);
    if (down && top && name === 'tr') top.now = 0;
    if (down && top && (name === 'td' || name === 'th')) top.columns = Math.max(top.columns, ++top.now);
    if (down && 'firstChild' in node && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (name === 'table') {
      const shut = open.pop();
      if (shut && !shut.nested && shut.columns > 1) found.add(shut.table);
    }
    if (node.nextSibling) {
      node = node.nextSibling;
      down = true;
    } else {
      const parent: ParentNode | null = node.parent;
      if (!parent || parent === root) break;
      node = parent as Element;
      down = false;
    }
  }
  return found;
}

/** Places of the cells of one open table; cells that span rows keep their columns taken. */
export class Grid {
  #row = -1;
  #column = 0;
  readonly #taken = new Map<number, number>();

  constructor(readonly table: number) {}

  row(): void {
    this.#row += 1;
    this.#column = 0;
  }

  cell({ attribs }: Element): Cell {
    if (this.#row < 0) this.row();
    while ((this.#taken.get(this.#column) ?? -1) >= this.#row) this.#column += 1;
    const column = this.#column;
    const span = (value: string | undefined) => Math.min(1000, Math.max(1, Number.parseInt(value ?? '1', 10) || 1));
    const wide = span(attribs.colspan);
    const high = span(attribs.rowspan);
    if (high > 1) for (let at = 0; at < wide; at += 1) this.#taken.set(column + at, this.#row + high - 1);
    this.#column += wide;
    return { table: this.table, row: this.#row, column, ...(wide > 1 && { columnSpan: wide }) };
  }
}
