import type { Style } from '../../model/document.js';
import { addPiece, kindOfFile, linkOf, type Piece } from '../docx/runs.js';
import { styleOf } from '../docx/styles.js';
import { symbol, unsymbol } from '../docx/symbols.js';
import { PART, type Story, type WordBinary } from './file.js';
import { type Change, changed, finder, type Hand, stretchesOf } from './properties.js';
import { BinaryStyles } from './styles.js';

export interface Paragraph {
  readonly pieces: readonly Piece[];
  readonly heading: boolean;
  readonly style: number;
  /** The list's override, counted from 1; 0 for none. */
  readonly list: number;
  readonly level: number | null;
  readonly inTable: boolean;
  /** It ends its cell. */
  readonly cellEnd: boolean;
  /** It is no words but the end of a row: where the row's cells end, from the left, in twentieths of a point. */
  readonly row: readonly number[] | null;
  /** Positions of the note marks and of the drawings in it. */
  readonly notes: readonly number[];
  readonly drawings: readonly number[];
}

const FIELD = { begins: '\u0013', parts: '\u0014', ends: '\u0015' };
const NOTE = '\u0002';
const DRAWING = '\b';
const CELL = '\u0007';
const SECTION = '\f';
const SHOWN: Readonly<Record<string, string>> = {
  '\u001e': '\u2011',
  '\u001f': '\u00ad',
  '\u0001': '',
  '\u0003': '',
  '\u0004': '',
  '\u0005': '',
};

/** Cuts the stories of an old Word file into paragraphs with what is said of them. */
export class ParagraphReader {
  readonly #styles: BinaryStyles;
  readonly #paragraphAt: ReturnType<typeof finder>;
  readonly #charactersAt: ReturnType<typeof finder>;
  readonly #sections: ReadonlySet<number>;

  constructor(private readonly file: WordBinary) {
    this.#styles = new BinaryStyles(file);
    this.#paragraphAt = finder(stretchesOf(file, PART.paragraphs, 'paragraphs'));
    this.#charactersAt = finder(stretchesOf(file, PART.characters, 'characters'));
    const sections = file.part(PART.sections);
    this.#sections = new Set(
      Array.from({ length: Math.floor((sections.length + 12) / 16) }, (_, index) => sections.readUInt32LE(index * 4)),
    );
  }

  *read(story: Story): Generator<Paragraph> {
    const fields: { code: string; shown: boolean }[] = [];
    let pieces: Piece[] = [];
    let notes: number[] = [];
    let drawings: number[] = [];
    let goneMark = false;
    let style: number | null = null;
    const show = (text: string, look: Hand) => {
      if (!text || look.hidden || look.gone || fields.some(({ shown }) => !shown)) return;
      const link = fields.map(({ code }) => linkOf(code)).findLast(Boolean);
      addPiece(pieces, text, styleOf(look, link) as Style);
    };
    for (const { at, offset, text } of this.file.characters(story)) {
      style ??= this.#paragraphAt(offset)?.style ?? 0;
      const look = this.#look(style, this.#charactersAt(offset)?.changes ?? []);
      const field = fields.at(-1);
      if (text === '\r' || text === CELL || (text === SECTION && this.#sections.has(at + 1))) {
        goneMark = Boolean(look.gone) && text === '\r';
        // its mark was deleted: its words run on in the next paragraph
        if (!goneMark) {
          yield { ...this.#said(offset, text === CELL), pieces, notes, drawings };
          [pieces, notes, drawings] = [[], [], []];
        }
        style = null;
      } else if (text === FIELD.begins) fields.push({ code: '', shown: false });
      else if (text === FIELD.parts && field) {
        field.shown = true;
      } else if (text === FIELD.ends) {
        fields.pop();
        const program = /^\s*EMBED\s+(\S+)/i.exec(field?.code ?? '')?.[1];
        if (program && !/equation|mathtype/i.test(program)) show(`[Attached file: ${kindOfFile(program)}]`, look);
      } else if (field && !field.shown) field.code += text;
      else if (look.gone || look.hidden) continue;
      else if (text === NOTE) notes.push(at);
      else if (text === DRAWING) drawings.push(at);
      else if (text === '\v' || text === SECTION || text === '\u000e') {
        if (fields.every(({ shown }) => shown)) pieces.push('break');
      } else show(look.sign === undefined ? (SHOWN[text] ?? unsymbol(text)) : symbol(look.sign), look);
    }
    if (pieces.length) yield { ...NOTHING_SAID, pieces, notes, drawings };
  }

  #look(style: number, changes: readonly Change[]): Hand {
    const named = changes.find(({ code }) => code === 0x4a30)?.operand.readUInt16LE(0);
    const base = this.#styles.look(style);
    return changed(named === undefined ? base : this.#styles.look(named, base), changes);
  }

  #said(offset: number, cellEnd: boolean): Omit<Paragraph, 'pieces' | 'notes' | 'drawings'> {
    const { style, changes } = this.#paragraphAt(offset) ?? { style: 0, changes: [] };
    const all = [...this.#styles.paragraph(style), ...changes];
    const last = (code: number): Buffer | undefined => all.findLast((change) => change.code === code)?.operand;
    const list = last(0x460b)?.readInt16LE(0) ?? 0;
    const outline = last(0x2640)?.[0];
    const depth = last(0x6649)?.readInt32LE(0);
    const inTable = Boolean(last(0x2416)?.[0]) || (depth ?? 0) > 0;
    const ownLevel = changes.findLast(({ code }) => code === 0x260a) ?? (changes.some(({ code }) => code === 0x460b) ? last(0x260a) : null);
    return {
      style,
      heading: outline === undefined ? this.#styles.isHeading(style) : outline < 9,
      list: Math.max(0, list),
      level: ownLevel ? (last(0x260a)?.[0] ?? 0) : null,
      inTable,
      cellEnd: inTable && cellEnd && (depth ?? 1) === 1,
      row: inTable && last(0x2417)?.[0] ? edgesOf(last(0xd608)) : null,
    };
  }
}

const NOTHING_SAID = { style: 0, heading: false, list: 0, level: null, inTable: false, cellEnd: false, row: null };

/** The right edges of a row's cells from its definition: a count, then the edges from the left one on. */
function edgesOf(definition: Buffer | undefined): number[] {
  const count = definition?.[0] ?? 0;
  if (!definition || definition.length < 1 + 2 * (count + 1)) return [];
  return Array.from({ length: count }, (_, index) => definition.readInt16LE(3 + index * 2));
}
