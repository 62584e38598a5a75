import type { Style } from '../../model/document.js';
import { type Look, type Styles, styleOf } from './styles.js';
import { symbol, unsymbol } from './symbols.js';
import { child, type Element, elements, flag, value, words } from './xml.js';

/** Words in one style, or a line break that the writer made. */
export type Piece = { readonly text: string; readonly style: Style } | 'break';

interface Field {
  code: string;
  shown: boolean;
}

/** Deleted and moved-away words are gone once the changes are accepted; notes are read by themselves; a ruby's base stays. */
const GONE = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'w:rt', 'w:sdtPr', 'w:delText', 'w:delInstrText', 'w:commentReference']);

/** Reads the words of paragraphs as a reader sees them. One for each part of the file: fields may run over paragraphs. */
export class RunReader {
  readonly #fields: Field[] = [];
  #pieces: Piece[] = [];
  #boxes: Element[] = [];
  #notes: string[] = [];

  constructor(
    private readonly styles: Styles,
    private readonly links: ReadonlyMap<string, string>,
    private readonly files: ReadonlyMap<string, string> = new Map(),
  ) {}

  /** The words of a paragraph, the contents of the text boxes that hang on it, and the ids of its footnotes. */
  read(paragraph: Element, style: string | undefined): { pieces: Piece[]; boxes: Element[]; notes: string[] } {
    this.#pieces = [];
    this.#boxes = [];
    this.#notes = [];
    this.#inline(paragraph, style);
    return { pieces: this.#pieces, boxes: this.#boxes, notes: this.#notes };
  }

  #inline(parent: Element, style: string | undefined, link?: string): void {
    for (const element of elements(parent)) {
      if (GONE.has(element.name)) continue;
      if (element.name === 'w:r') this.#run(element, this.styles.look(style, child(element, 'w:rPr')), link);
      else if (element.name === 'm:t') this.#add(words(element), this.styles.look(style, undefined), link);
      else if (element.name === 'w:hyperlink') this.#inline(element, style, this.links.get(element.attributes['r:id'] ?? '') ?? link);
      else if (element.name === 'w:fldSimple') this.#inline(element, style, linkOf(element.attributes['w:instr'] ?? '') ?? link);
      else if (element.name === 'w:txbxContent') this.#boxes.push(element);
      else this.#inline(element, style, link);
    }
  }

  #run(run: Element, look: Look, link: string | undefined): void {
    if (look.hidden) return;
    for (const element of elements(run)) {
      switch (element.name) {
        case 'w:t':
          this.#add(unsymbol(words(element)), look, link);
          break;
        case 'w:tab':
        case 'w:ptab':
          this.#add('\t', look, link);
          break;
        case 'w:br':
        case 'w:cr':
          if (this.#visible()) this.#pieces.push('break');
          break;
        case 'w:noBreakHyphen':
          this.#add('\u2011', look, link);
          break;
        case 'w:sym':
          this.#add(symbol(Number.parseInt(element.attributes['w:char'] ?? '', 16), element.attributes['w:font']), look, link);
          break;
        case 'w:fldChar':
          this.#field(element, look);
          break;
        case 'w:instrText': {
          const field = this.#fields.at(-1);
          if (field) field.code += words(element);
          break;
        }
        case 'w:footnoteReference':
          this.#notes.push(element.attributes['w:id'] ?? '');
          break;
        case 'w:object':
          this.#add(this.#embedded(element), look, link);
          break;
        case 'w:ruby':
          this.#inline(element, undefined, link);
          break;
        default:
          if (!GONE.has(element.name)) this.#boxes.push(...boxesIn(element));
      }
    }
  }

  /** A file inside the letter, shown as an icon or a picture of its first page: named, since its words are in neither. */
  #embedded(object: Element): string {
    const ole = elements(object).find(({ name }) => /(?:^|:)OLEObject$/.test(name));
    const program = ole?.attributes.ProgID ?? '';
    if (!ole || /equation|mathtype/i.test(program)) return '';
    const path = this.files.get(ole.attributes['r:id'] ?? '') ?? '';
    const name = /\.bin$/i.test(path) || !path ? kindOfFile(program) : path.split('/').at(-1);
    return `[Attached file: ${name}]`;
  }

  #field(mark: Element, look: Look): void {
    const type = mark.attributes['w:fldCharType'];
    if (type === 'begin') {
      const box = child(child(mark, 'w:ffData'), 'w:checkBox');
      if (box) this.#add((flag(box, 'w:checked') ?? flag(box, 'w:default')) ? '☒' : '☐', look);
      this.#fields.push({ code: '', shown: false });
    } else if (type === 'separate') {
      const field = this.#fields.at(-1);
      if (field) field.shown = true;
    } else if (type === 'end') this.#fields.pop();
  }

  #visible(): boolean {
    return this.#fields.every(({ shown }) => shown);
  }

  #add(text: string, look: Look, link?: string): void {
    if (!text || !this.#visible()) return;
    const address = link ?? this.#fields.map(({ code }) => linkOf(code)).findLast(Boolean);
    const style = styleOf(look, address);
    addPiece(this.#pieces, text, style);
  }
}

/** What a program's files are called, where the file itself has no name. */
const KINDS: readonly (readonly [program: RegExp, name: string])[] = [
  [/acro|pdf/i, 'PDF document'],
  [/excel/i, 'Excel workbook'],
  [/word/i, 'Word document'],
  [/powerpoint/i, 'PowerPoint presentation'],
  [/outlook|mail/i, 'e-mail message'],
];

/** What to call a file by the program that it is of. */
export const kindOfFile = (program: string): string => KINDS.find(([pattern]) => pattern.test(program))?.[1] ?? 'file';

/** Word cuts runs wherever a spelling check or an edit took place. */
export function addPiece(pieces: Piece[], text: string, style: Style): void {
  const last = pieces.at(-1);
  if (last && last !== 'break' && same(last.style, style)) pieces[pieces.length - 1] = { text: last.text + text, style };
  else pieces.push({ text, style });
}

const same = (a: Style, b: Style): boolean =>
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.underline === b.underline &&
  a.size === b.size &&
  a.color === b.color &&
  a.link === b.link;

/** The address of a HYPERLINK field; a bookmark of the letter itself is none. */
export const linkOf = (code: string): string | undefined => /^\s*HYPERLINK\s+"([^"]+)"/i.exec(code)?.[1];

const boxesIn = (element: Element): Element[] =>
  element.name === 'w:txbxContent' ? [element] : elements(element).flatMap((inner) => boxesIn(inner));

/** The paragraph mark was deleted: its words run on in the next paragraph. */
export const runsOn = (properties: Element | undefined): boolean => {
  const mark = child(properties, 'w:rPr');
  return child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined;
};

export const isHidden = (properties: Element | undefined): boolean => flag(child(properties, 'w:rPr'), 'w:vanish') ?? false;

export const plain = (pieces: readonly Piece[]): string => pieces.map((piece) => (piece === 'break' ? '\n' : piece.text)).join('');

/** Pieces without their first characters. */
export function dropFirst(pieces: readonly Piece[], count: number): Piece[] {
  let left = count;
  return pieces.flatMap((piece): Piece[] => {
    const length = piece === 'break' ? 1 : piece.text.length;
    const cut = Math.min(left, length);
    left -= cut;
    if (cut === length) return [];
    return piece === 'break' || !cut ? [piece] : [{ ...piece, text: piece.text.slice(cut) }];
  });
}

export const styleName = (properties: Element | undefined): string | undefined => value(properties, 'w:pStyle');
