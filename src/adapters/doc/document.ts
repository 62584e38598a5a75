import { DocumentBuilder } from '../../model/builder.js';
import type { Document } from '../../model/document.js';
import { type Where, writeParagraph } from '../docx/paragraph.js';
import { plain } from '../docx/runs.js';
import { PART, type Story, WordBinary } from './file.js';
import { BinaryLists } from './lists.js';
import { type Paragraph, ParagraphReader } from './paragraphs.js';

/** A Word file of 1997 to 2003 as Word shows it: automatic numbers, tables, notes and text boxes after their paragraph, headers and footers last. */
export function binaryDocument(bytes: Uint8Array, name: string): Document {
  const file = new WordBinary(bytes);
  const builder = new DocumentBuilder(name, 'doc');
  const writer = new StoryWriter(builder, file);
  writer.write(file.stories.body);
  for (const note of writer.endnotes()) writer.write(note, { note: true });
  for (const box of writer.boxesLeft()) writer.write(box);
  const seen = new Set<string>();
  for (const { story, kind } of headersOf(file)) {
    const paragraphs = [...writer.paragraphs.read(story)];
    const text = paragraphs
      .map(({ pieces }) => plain(pieces))
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (!text || seen.has(text)) continue;
    seen.add(text);
    for (const { pieces } of paragraphs) writeParagraph(builder, pieces, null, { furniture: kind }, false);
  }
  return builder.build();
}

class StoryWriter {
  readonly paragraphs: ParagraphReader;
  readonly #lists: BinaryLists;
  readonly #notes: ReadonlyMap<number, Story>;
  readonly #boxes: Map<number, Story>;
  #tables = 0;

  constructor(
    private readonly builder: DocumentBuilder,
    private readonly file: WordBinary,
  ) {
    this.paragraphs = new ParagraphReader(file);
    this.#lists = new BinaryLists(file);
    this.#notes = this.#cited(PART.noteRefs, PART.notes, file.stories.notes);
    this.#boxes = boxesOf(file);
  }

  write(story: Story, where: Where = {}): void {
    let table: Paragraph[] = [];
    const endTable = () => {
      if (table.length) this.#table(table, where);
      table = [];
    };
    for (const paragraph of this.paragraphs.read(story)) {
      if (paragraph.inTable) table.push(paragraph);
      else {
        endTable();
        this.#paragraph(paragraph, where);
      }
    }
    endTable();
  }

  endnotes(): Story[] {
    return [...this.#cited(PART.endnoteRefs, PART.endnotes, this.file.stories.endnotes).values()];
  }

  /** Text boxes that no drawing of the body was found for. */
  boxesLeft(): Story[] {
    return [...this.#boxes.values()];
  }

  #paragraph({ pieces, list, level, style, heading, notes, drawings }: Paragraph, where: Where): void {
    writeParagraph(this.builder, pieces, list ? this.#lists.next(list, level, style) : null, where, heading);
    for (const at of drawings) {
      const box = this.#boxes.get(at);
      this.#boxes.delete(at);
      if (box) this.write(box, where);
    }
    for (const at of notes) {
      const note = this.#notes.get(at);
      if (note) this.write(note, { ...where, note: true });
    }
  }

  /** A table of one column is a box or a stack: its paragraphs stand for themselves. Columns are counted by the edges that any row has. */
  #table(paragraphs: readonly Paragraph[], where: Where): void {
    const rows = rowsOf(paragraphs);
    const boxed = where.furniture || where.note || rows.every(({ cells }) => cells.length < 2);
    const number = boxed ? -1 : this.#tables++;
    const edges = distinct(rows.flatMap((row) => row.edges));
    for (const [index, row] of rows.entries()) {
      let column = 0;
      for (const [place, cell] of row.cells.entries()) {
        const edge = row.edges[place];
        const next = edge === undefined ? column + 1 : Math.max(column + 1, edges.findIndex((one) => near(one, edge)) + 1);
        const at = { table: number, row: index, column, ...(next - column > 1 && { columnSpan: next - column }) };
        for (const paragraph of cell) this.#paragraph(paragraph, boxed ? where : { ...where, cell: at });
        column = next;
      }
    }
  }

  /** Notes by the position of their marks. */
  #cited(refs: number, texts: number, story: Story): Map<number, Story> {
    const marks = this.file.positions(refs, 2).map(({ at }) => at);
    const starts = this.file.positions(texts, 0).map(({ at }) => story.from + at);
    return new Map(marks.map((mark, index) => [mark, { from: starts[index] ?? story.to, to: starts[index + 1] ?? story.to }]));
  }
}

interface Row {
  readonly cells: readonly (readonly Paragraph[])[];
  readonly edges: readonly number[];
}

function rowsOf(paragraphs: readonly Paragraph[]): Row[] {
  const rows: Row[] = [];
  let cells: Paragraph[][] = [];
  let cell: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.row) {
      rows.push({ cells, edges: paragraph.row });
      [cells, cell] = [[], []];
      continue;
    }
    cell.push(paragraph);
    if (!paragraph.cellEnd) continue;
    cells.push(cell);
    cell = [];
  }
  if (cells.length || cell.length) rows.push({ cells: cell.length ? [...cells, cell] : cells, edges: [] });
  return rows;
}

/** Edges that a person drew by hand do not meet exactly: a twentieth of an inch apart is one edge. */
const near = (a: number, b: number): boolean => Math.abs(a - b) < 72;
const distinct = (edges: readonly number[]): number[] =>
  [...edges].sort((a, b) => a - b).filter((edge, index, all) => index === 0 || !near(edge, all[index - 1] as number));

/** Text boxes by the position of the drawing that holds them; those of no drawing by a number below 0. */
function boxesOf(file: WordBinary): Map<number, Story> {
  const { boxes } = file.stories;
  const drawings = new Map(file.positions(PART.shapes, 26).map(({ at, data }) => [data.readInt32LE(0), at]));
  const stories = file.positions(PART.boxes, 22);
  return new Map(
    stories.flatMap(({ at, data }, index): [number, Story][] => {
      const to = Math.min(boxes.to, boxes.from + (stories[index + 1]?.at ?? boxes.to - boxes.from));
      // a reusable one holds nothing
      if (data.readUInt16LE(8) || boxes.from + at >= to) return [];
      return [[drawings.get(data.readInt32LE(14)) ?? -1 - index, { from: boxes.from + at, to }]];
    }),
  );
}

/** Headers and footers of all sections: after six separators, six stories a section. */
function headersOf(file: WordBinary): { story: Story; kind: 'header' | 'footer' }[] {
  const { headers } = file.stories;
  const starts = file.positions(PART.headers, 0).map(({ at }) => headers.from + at);
  return starts
    .flatMap((from, index) => {
      const kind: 'header' | 'footer' = [0, 1, 4].includes(index % 6) ? 'header' : 'footer';
      const to = Math.min(headers.to, starts[index + 1] ?? headers.to);
      return index >= 6 && from < to ? [{ story: { from, to }, kind }] : [];
    })
    .sort((a, b) => Number(a.kind === 'footer') - Number(b.kind === 'footer'));
}
