import { DocumentBuilder } from '../../model/builder.js';
import type { Cell, Document, Style } from '../../model/document.js';
import { windows1252 } from '../charset.js';
import { symbol } from '../docx/symbols.js';
import { readMarker } from '../marker.js';
import { RtfLists } from './lists.js';
import type { Token } from './tokens.js';

interface Group {
  skip: boolean;
  hidden: boolean;
  deleted: boolean;
  bold: boolean;
  italic: boolean;
  color: number;
  size: number;
  unicodeSkip: number;
  /** Text goes to the marker of the paragraph. */
  marker: boolean;
  /** Text is an instruction of a field. */
  instruction: boolean;
  link: string | undefined;
  furniture: 'header' | 'footer' | undefined;
  colors: boolean;
  /** The table of fonts. */
  fonts: boolean;
  /** The table of lists. */
  lists: boolean;
  font: number | null;
  note: boolean;
}
interface Paragraph {
  readonly runs: { text: string; style: Style }[];
  readonly marker: string;
  readonly level: number;
  readonly cell: Cell | undefined;
  readonly note: boolean;
  readonly furniture: 'header' | 'footer' | undefined;
}

/** Groups whose text no reader sees. */
const UNSEEN = new Set(
  'stylesheet info pict object themedata colorschememapping latentstyles datastore rsidtbl generator xmlnstbl bkmkstart bkmkend revtbl filetbl userprops pgdsctbl sp nonshppict annotation atnid atnauthor ftnsep ftnsepc aftnsep aftnsepc mmathPr wgrffmtfilter'.split(
    ' ',
  ),
);
/** Starred groups that hold text of the page all the same. */
const SEEN = new Set(['shpinst', 'shptxt', 'shppict', 'fldinst', 'fldrslt', 'footnote']);
const SIGNS: Readonly<Record<string, string>> = {
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  tab: ' ',
};
const CODE_PAGES: Readonly<Record<number, string>> = {
  1250: 'windows-1250',
  1251: 'windows-1251',
  65001: 'utf-8',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
};
/** Code pages of fonts by their character set. */
const CHARSETS: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  238: 'windows-1250',
};
const SYMBOLS = 2;
const DEEPEST = 5000;

/** Tokens to paragraphs, and paragraphs to a document with furniture last. */
export class RtfWriter {
  readonly #paragraphs: Paragraph[] = [];
  readonly #stack: Group[] = [];
  #group: Group = {
    skip: false,
    hidden: false,
    deleted: false,
    bold: false,
    italic: false,
    color: 0,
    size: 0,
    unicodeSkip: 1,
    marker: false,
    instruction: false,
    link: undefined,
    furniture: undefined,
    colors: false,
    fonts: false,
    lists: false,
    font: null,
    note: false,
  };
  #first = false;
  #star = false;
  #codePage: string | undefined;
  readonly #fonts = new Map<number, { charset: number; name: string }>();
  /** The entry of the table of fonts that is being read. */
  #entry = 0;
  #standard = 0;
  #bytes: number[] = [];
  #toSkip = 0;
  #runs: { text: string; style: Style }[] = [];
  #marker = '';
  readonly #lists = new RtfLists();
  /** Numbers are in the text, as most writers put them. */
  #listed = false;
  #list = 0;
  #level = 0;
  /** What stood before the note that is being read, and the notes of the open paragraph. */
  #outside: { runs: { text: string; style: Style }[]; marker: string } | null = null;
  #notes: Paragraph[] = [];
  #instruction = '';
  #colors: (string | undefined)[] = [];
  #rgb = [0, 0, 0];
  #inTable = false;
  #table = -1;
  #row = 0;
  #column = 0;

  constructor(private readonly name: string) {}

  take(token: Token): void {
    if (token.type === 'bytes') {
      const from = Math.min(this.#toSkip, token.bytes.length);
      this.#toSkip -= from;
      if (!this.#group.skip || this.#group.colors || this.#group.fonts || this.#group.lists)
        for (const byte of token.bytes.slice(from)) this.#bytes.push(byte);
      this.#first = false;
      return;
    }
    this.#flush();
    if (token.type === 'open') this.#open();
    else if (token.type === 'close') this.#close();
    else if (token.type === 'sign') this.#sign(token.sign);
    else this.#word(token.word, token.number);
  }

  end(): Document {
    this.#flush();
    if (this.#runs.length) this.#paragraph();
    const builder = new DocumentBuilder(this.name, 'rtf');
    const seen = new Set<string>();
    for (const paragraph of this.#paragraphs.filter(({ furniture }) => !furniture)) write(builder, paragraph);
    for (const paragraph of this.#paragraphs.filter(({ furniture }) => furniture)) {
      const text = paragraph.runs.map((run) => run.text).join('');
      if (seen.has(text)) continue;
      seen.add(text);
      write(builder, paragraph);
    }
    return builder.build();
  }

  #open(): void {
    if (this.#stack.length < DEEPEST) this.#stack.push(this.#group);
    this.#group = { ...this.#group };
    this.#first = true;
    this.#star = false;
  }

  #close(): void {
    const before = this.#group;
    if (before.lists) this.#lists.close();
    this.#group = this.#stack.pop() ?? this.#group;
    if (before.instruction && !this.#group.instruction) {
      const link = /HYPERLINK\s+"([^"]+)"/i.exec(this.#instruction)?.[1];
      this.#instruction = '';
      if (link && /^(?:https?|mailto):/i.test(link)) this.#group.link = link;
    }
    if (before.note && !this.#group.note && this.#outside) {
      if (this.#runs.length) this.#push(undefined, undefined, true);
      this.#runs = this.#outside.runs;
      this.#marker = this.#outside.marker;
      this.#outside = null;
    }
    if (before.furniture && !this.#group.furniture && this.#runs.length) this.#paragraph(before.furniture);
  }

  #sign(sign: string): void {
    if (sign === '*') this.#star = true;
    else if (sign === '~') this.#add('\u00a0');
    else if (sign === '_') this.#add('-');
    else if ('\\{}'.includes(sign)) this.#add(sign);
    else if (sign === '\n' || sign === '\r') this.#paragraph();
  }

  #word(word: string, number: number | null): void {
    const group = this.#group;
    const opens = this.#first;
    const starred = this.#star;
    this.#first = false;
    this.#star = false;
    if (/^list(?:override)?table$/.test(word)) Object.assign(group, { skip: true, lists: true });
    if (group.lists) {
      this.#lists.word(word, number);
      return;
    }
    if (opens || starred) {
      if (UNSEEN.has(word) || (starred && !SEEN.has(word))) {
        group.skip = true;
        return;
      }
    }
    if (word in SIGNS) this.#add(SIGNS[word] as string);
    switch (word) {
      case 'par':
      case 'sect':
      case 'page':
        if (!group.skip) this.#paragraph();
        break;
      case 'line':
        this.#add('\n');
        break;
      case 'cell':
      case 'nestcell':
        if (!group.skip) this.#cell();
        break;
      case 'row':
      case 'nestrow':
        this.#row += 1;
        this.#column = 0;
        break;
      case 'trowd':
        if (!this.#inTable) {
          this.#inTable = true;
          this.#table += 1;
          this.#row = 0;
          this.#column = 0;
        }
        break;
      case 'pard':
        this.#level = 0;
        this.#list = 0;
        break;
      case 'ls':
        this.#list = number ?? 0;
        break;
      case 'ilvl':
        this.#level = number ?? 0;
        break;
      case 'plain':
        Object.assign(group, { bold: false, italic: false, hidden: false, deleted: false, color: 0, size: 0 });
        break;
      case 'b':
        group.bold = number !== 0;
        break;
      case 'i':
        group.italic = number !== 0;
        break;
      case 'v':
        group.hidden = number !== 0;
        break;
      case 'deleted':
        group.deleted = number !== 0;
        break;
      case 'cf':
        group.color = number ?? 0;
        break;
      case 'fs':
        group.size = (number ?? 0) / 2;
        break;
      case 'uc':
        group.unicodeSkip = number ?? 1;
        break;
      case 'u':
        this.#add(String.fromCharCode(((number ?? 63) + 65_536) % 65_536));
        this.#toSkip = group.unicodeSkip;
        break;
      case 'ansicpg':
        this.#codePage = CODE_PAGES[number ?? 1252];
        break;
      case 'mac':
        this.#codePage = 'macintosh';
        break;
      case 'fonttbl':
        group.skip = true;
        group.fonts = true;
        break;
      case 'deff':
        this.#standard = number ?? 0;
        break;
      case 'f':
        if (!group.fonts) group.font = number ?? 0;
        else {
          this.#entry = number ?? 0;
          this.#fonts.set(this.#entry, { charset: 0, name: '' });
        }
        break;
      case 'fcharset':
        this.#fonts.set(this.#entry, { charset: number ?? 0, name: '' });
        break;
      case 'footnote':
        if ((opens || starred) && !group.skip && !group.note) {
          group.note = true;
          this.#outside = { runs: this.#runs, marker: this.#marker };
          this.#runs = [];
          this.#marker = '';
        }
        break;
      case 'listtext':
      case 'pntext':
        if (opens) group.marker = true;
        this.#listed = true;
        break;
      case 'fldinst':
        group.instruction = true;
        break;
      case 'colortbl':
        group.skip = true;
        group.colors = true;
        break;
      case 'red':
        this.#rgb[0] = number ?? 0;
        break;
      case 'green':
        this.#rgb[1] = number ?? 0;
        break;
      case 'blue':
        this.#rgb[2] = number ?? 0;
        break;
      default:
        if (opens && /^header[lrf]?$/.test(word)) group.furniture = 'header';
        else if (opens && /^footer[lrf]?$/.test(word)) group.furniture = 'footer';
    }
  }

  #flush(): void {
    if (!this.#bytes.length) return;
    const bytes = Uint8Array.from(this.#bytes);
    this.#bytes = [];
    if (this.#group.colors) {
      for (const byte of bytes)
        if (byte === 59) {
          this.#colors.push(
            this.#rgb.some(Boolean) ? `#${this.#rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}` : undefined,
          );
          this.#rgb = [0, 0, 0];
        }
      return;
    }
    if (this.#group.lists) {
      this.#lists.text(bytes);
      return;
    }
    if (this.#group.fonts) {
      const font = this.#fonts.get(this.#entry);
      if (font) font.name += windows1252(bytes);
      return;
    }
    const font = this.#fonts.get(this.#group.font ?? this.#standard);
    const page = CHARSETS[font?.charset ?? 0] ?? this.#codePage;
    if (font?.charset === SYMBOLS) this.#add(Array.from(bytes, (code) => signOf(code, font.name)).join(''));
    else this.#add(page ? new TextDecoder(page).decode(bytes) : windows1252(bytes));
  }

  #add(text: string): void {
    const { skip, hidden, deleted, marker, instruction, bold, italic, color, size, link } = this.#group;
    if (instruction) {
      if (this.#instruction.length < 4000) this.#instruction += text;
      return;
    }
    if (skip || hidden || deleted) return;
    if (marker) {
      this.#marker += text;
      return;
    }
    const shade = this.#colors[color];
    const style = {
      ...(bold && { bold: true as const }),
      ...(italic && { italic: true as const }),
      ...(size && { size }),
      ...(shade && { color: shade }),
      ...(link && { link }),
    };
    this.#runs.push({ text, style });
  }

  #paragraph(furniture = this.#group.furniture): void {
    if (this.#group.note) {
      this.#push(undefined, undefined, true);
      return;
    }
    // a paragraph inside a cell goes on in it; one after the last row ends the table
    const inCell = this.#inTable && this.#column > 0;
    if (this.#inTable && !inCell && this.#runs.some(({ text }) => text.trim())) this.#inTable = this.#row === 0;
    this.#push(furniture, this.#inTable ? { table: this.#table, row: this.#row, column: this.#column } : undefined);
  }

  #cell(): void {
    this.#push(this.#group.furniture, this.#table >= 0 ? { table: this.#table, row: this.#row, column: this.#column } : undefined);
    this.#column += 1;
  }

  #push(furniture: 'header' | 'footer' | undefined, cell: Cell | undefined, note = false): void {
    const into = note ? this.#notes : this.#paragraphs;
    if (this.#list && !this.#listed && !note && this.#runs.some(({ text }) => text.trim()))
      this.#marker = this.#lists.next(this.#list, this.#level)?.text ?? '';
    if (this.#runs.some(({ text }) => text.trim()) || this.#marker.trim())
      into.push({ runs: this.#runs, marker: this.#marker.trim(), level: this.#level, cell, furniture, note });
    this.#runs = [];
    this.#marker = '';
    if (!note) this.#paragraphs.push(...this.#notes.splice(0).map((one) => (cell ? { ...one, cell } : one)));
  }
}

/** Figures and stops of the Symbol font are what they are in others. */
const signOf = (code: number, font: string): string =>
  (/^symbol/i.test(font) && PLAIN.test(String.fromCharCode(code))) || code <= 32 ? String.fromCharCode(code) : symbol(code, font);
const PLAIN = /[\d.,;:()[\]%+/!?&|{}]/;

/** The last number of a label of several levels. */
function numberIn(marker: string): { kind: 'number'; value: number } | null {
  const number = /(\d{1,4})\D*$/.exec(marker)?.[1];
  return number ? { kind: 'number', value: Number(number) } : null;
}

function write(builder: DocumentBuilder, { runs, marker, level, cell, furniture, note }: Paragraph): void {
  const text = runs.map((run) => run.text).join('');
  const listed = marker ? readMarker(`${/^[·\uf0b7o§]$/.test(marker) ? '•' : marker} x`) : null;
  const typed = marker || cell ? null : readMarker(text.trimStart());
  builder.block(note ? 'note' : listed || typed || (marker && !cell) ? 'item' : cell ? 'cell' : 'paragraph', {
    ...(cell && { cell }),
    ...(furniture && { furniture }),
  });
  let skip = 0;
  // "3.1": a number that nobody types so
  if (marker && !listed) builder.marker(marker, { ...(numberIn(marker) ?? { kind: 'bullet' }), level, generated: true });
  else if (listed && text.trim()) builder.marker(listed.text, { ...listed.shape, level, generated: true });
  else if (typed && typed.length < text.trim().length) {
    builder.marker(typed.text, { ...typed.shape, level: 0, generated: false });
    skip = text.length - text.trimStart().length + typed.length;
  }
  for (const run of runs) {
    const cut = Math.min(skip, run.text.length);
    skip -= cut;
    for (const [index, line] of run.text.slice(cut).split('\n').entries()) {
      if (index) builder.line();
      if (line) builder.run(line, run.style);
    }
  }
}
