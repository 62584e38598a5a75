import type { Pdfium } from './library.js';
import { heap } from './library.js';

/** What the structure tree of a tagged PDF (ISO 32000, 14.7) says of a stretch of content. */
export interface Tag {
  /** The place of its paragraph, heading or list item in the tree, the same on every page that it runs over. */
  readonly block: string;
  readonly heading: boolean;
  /** The cells that it stands in, one within the other; the outermost first. */
  readonly cells: readonly TagCell[];
  /** The place of the list item that it stands in; `label`: it is the item's number or bullet. */
  readonly item?: string;
  readonly label?: true;
}

/** `row` grows from row to row, with gaps. */
export interface TagCell {
  readonly table: string;
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
}

interface Place extends Tag {
  /** The first block inside a list item belongs to the item's label. */
  readonly opensItem: boolean;
}

/** Roles that stand inside a paragraph, or around several. */
const INLINE = /^(?:Span|Link|Annot|Reference|Note|Quote|Code|Em|Strong|Sub|Ruby|Warichu|NonStruct|LBody|Figure|Formula|Form)$/;
/** Trees nest a dozen levels; what is deeper is damaged. */
const DEEPEST = 60;
/** Rows in a group of rows (head, body, foot). */
const MOST_ROWS = 100_000;

/** Marked-content ids of a page to what the tree says of them; empty for a PDF without tags. `scratch`: 64 bytes of the module's memory. */
export function tagsOf(lib: Pdfium, page: number, scratch: number): ReadonlyMap<number, Tag> {
  const tags = new Map<number, Tag>();
  const tree = lib.FPDF_StructTree_GetForPage(page);
  if (!tree) return tags;
  try {
    const reader = new TreeReader(lib, scratch, tags);
    const count = lib.FPDF_StructTree_CountChildren(tree);
    for (let index = 0; index < count; index += 1)
      reader.element(lib.FPDF_StructTree_GetChildAtIndex(tree, index), String(index), {
        block: '',
        heading: false,
        cells: [],
        opensItem: false,
      });
  } finally {
    lib.FPDF_StructTree_Close(tree);
  }
  return tags;
}

class TreeReader {
  constructor(
    readonly lib: Pdfium,
    readonly scratch: number,
    readonly tags: Map<number, Tag>,
  ) {}

  /** `path` counts children whether or not they stand on this page, so it names the same element on each. */
  element(element: number, path: string, place: Place, depth = 0): void {
    if (!element || depth > DEEPEST) return;
    const role = this.#role(element);
    if (role === 'Table') {
      this.#rows(element, path, path, 0, place, depth, []);
      return;
    }
    const heading = /^H[1-6]?$/.test(role) || role === 'Title';
    const here: Place =
      role === 'LI'
        ? { ...place, block: path, opensItem: true, item: path }
        : role === 'Lbl'
          ? { ...place, label: true }
          : INLINE.test(role) || (place.opensItem && role === 'P')
            ? { ...place, opensItem: place.opensItem && role !== 'P' }
            : { ...place, block: path, heading: place.heading || heading, opensItem: false };
    this.#children(element, path, here, depth);
  }

  #children(element: number, path: string, place: Place, depth: number): void {
    let own = place;
    for (const [index, child] of this.#list(element).entries()) {
      const id = this.lib.FPDF_StructElement_GetChildMarkedContentID(element, index);
      if (id >= 0) {
        const { opensItem: _, ...tag } = place;
        this.tags.set(id, tag);
      } else if (child) {
        this.element(child, `${path}/${index}`, own, depth + 1);
        // of several paragraphs in a list item only the first stands on its label's line
        if (own.opensItem && this.#role(child) === 'P') own = { ...own, opensItem: false };
      }
    }
  }

  /** `held`: for each column the rows that a cell above still covers. */
  #rows(element: number, path: string, table: string, base: number, place: Place, depth: number, held: number[]): void {
    if (depth > DEEPEST) return;
    for (const [index, child] of this.#list(element).entries()) {
      if (!child) continue;
      const role = this.#role(child);
      const row = base + index * (base ? 1 : MOST_ROWS);
      if (role === 'TR') this.#cells(child, `${path}/${index}`, table, row, place, depth + 1, held);
      else if (/^T(?:Head|Body|Foot)$/.test(role)) this.#rows(child, `${path}/${index}`, table, row + 1, place, depth + 1, held);
      else this.element(child, `${path}/${index}`, place, depth + 1);
    }
  }

  #cells(element: number, path: string, table: string, row: number, place: Place, depth: number, held: number[]): void {
    let column = 0;
    const taken = held.map((rows) => rows > 0);
    for (const [column, rows] of held.entries()) held[column] = Math.max(0, rows - 1);
    for (const [index, child] of this.#list(element).entries()) {
      // what the row itself paints, on this page or another, is no cell
      if (this.lib.FPDF_StructElement_GetMarkedContentIdAtIndex(element, index) >= 0) continue;
      while (taken[column]) column += 1;
      const columnSpan = child ? this.#span(child, 'ColSpan') : 1;
      const rowSpan = child ? this.#span(child, 'RowSpan') : 1;
      if (child) {
        const here = `${path}/${index}`;
        const cells = [...place.cells, { table, row, column, columnSpan }];
        this.#children(child, here, { ...place, block: here, opensItem: false, cells }, depth + 1);
      }
      for (let covered = column; covered < column + columnSpan; covered += 1) held[covered] = Math.max(held[covered] ?? 0, rowSpan - 1);
      column += columnSpan;
    }
  }

  /** Children as elements; 0 for content, and for what stands on other pages. */
  #list(element: number): number[] {
    const count = Math.min(20_000, Math.max(0, this.lib.FPDF_StructElement_CountChildren(element)));
    return Array.from({ length: count }, (_, index) => this.lib.FPDF_StructElement_GetChildAtIndex(element, index));
  }

  #role(element: number): string {
    const length = Math.min(64, this.lib.FPDF_StructElement_GetType(element, this.scratch, 64));
    return Buffer.from(heap(this.lib).buffer, this.scratch, Math.max(0, length - 2)).toString('utf16le');
  }

  /** How many columns or rows a cell covers. */
  #span(element: number, name: string): number {
    const count = Math.min(8, this.lib.FPDF_StructElement_GetAttributeCount(element));
    for (let index = 0; index < count; index += 1) {
      const attribute = this.lib.FPDF_StructElement_GetAttributeAtIndex(element, index);
      const value = attribute && this.lib.FPDF_StructElement_Attr_GetValue(attribute, name);
      if (!value || !this.lib.FPDF_StructElement_Attr_GetNumberValue(value, this.scratch)) continue;
      const [span = 1] = new Float32Array(heap(this.lib).buffer, this.scratch, 1);
      return Math.max(1, Math.min(50, Math.round(span)));
    }
    return 1;
  }
}
