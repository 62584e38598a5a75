import { DocumentBuilder } from '../../model/builder.js';
import type { Cell, Document, Style } from '../../model/document.js';
import { windows1252 } from '../charset.js';
import { readMarker } from '../marker.js';
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
}
interface Paragraph {
  readonly runs: { text: string; style: Style }[];
  readonly marker: string;
  readonly cell: Cell | undefined;
  readonly furniture: 'header' | 'footer' | undefined;
}

/** Groups whose text no reader sees. */
const UNSEEN = new Set(
  'fonttbl stylesheet info pict object themedata colorschememapping latentstyles datastore listtable listoverridetable rsidtbl generator xmlnstbl bkmkstart bkmkend revtbl filetbl userprops pgdsctbl sp nonshppict annotation atnid atnauthor ftnsep ftnsepc aftnsep aftnsepc mmathPr wgrffmtfilter'.split(
    ' ',
  ),
);
/** Starred groups that hold text of the page all the same. */
const SEEN = new Set(['shpinst', 'shptxt', 'shppict', 'fldinst', 'fldrslt']);
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
  };
  #first = false;
  #star = false;
  #codePage = 1252;
  #bytes: number[] = [];
  #toSkip = 0;
  #runs: { text: string; style: Style }[] = [];
  #marker = '';
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
      if (!this.#group.skip || this.#group.colors) for (const byte of token.bytes.slice(from)) this.#bytes.push(byte);
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
    this.#group = this.#stack.pop() ?? this.#group;
    if (before.instruction && !this.#group.instruction) {
      const link = /HYPERLINK\s+"([^"]+)"/i.exec(this.#instruction)?.[1];
      this.#instruction = '';
      if (link && /^(?:https?|mailto):/i.test(link)) this.#group.link = link;
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
        this.#codePage = number ?? 1252;
        break;
      case 'listtext':
      case 'pntext':
        if (opens) group.marker = true;
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
    const page = CODE_PAGES[this.#codePage];
    this.#add(page ? new TextDecoder(page).decode(bytes) : windows1252(bytes));
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
    // a paragraph inside a cell goes on in it; one after the last row ends the table
    const inCell = this.#inTable && this.#column > 0;
    if (this.#inTable && !inCell && this.#runs.some(({ text }) => text.trim())) this.#inTable = this.#row === 0;
    this.#push(furniture, this.#inTable ? { table: this.#table, row: this.#row, column: this.#column } : undefined);
  }

  #cell(): void {
    this.#push(this.#group.furniture, this.#table >= 0 ? { table: this.#table, row: this.#row, column: this.#column } : undefined);
    this.#column += 1;
  }

  #push(furniture: 'header' | 'footer' | undefined, cell: Cell | undefined): void {
    if (this.#runs.some(({ text }) => text.trim()) || this.#marker.trim())
      this.#paragraphs.push({ runs: this.#runs, marker: this.#marker.trim(), cell, furniture });
    this.#runs = [];
    this.#marker = '';
  }
}

function write(builder: DocumentBuilder, { runs, marker, cell, furniture }: Paragraph): void {
  const text = runs.map((run) => run.text).join('');
  const listed = marker ? readMarker(`${/^[·\uf0b7o§]$/.test(marker) ? '•' : marker} x`) : null;
  const typed = listed || cell ? null : readMarker(text.trimStart());
  builder.block(cell ? (listed ? 'item' : 'cell') : listed || typed ? 'item' : 'paragraph', {
    ...(cell && { cell }),
    ...(furniture && { furniture }),
  });
  let skip = 0;
  if (listed && text.trim()) builder.marker(listed.text, { ...listed.shape, level: 0, generated: true });
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
