import type { Block, Document } from '../src/model/document.js';
import type { Span } from '../src/model/span.js';
import { cell, makeDocx, paragraph, run, table } from './make-docx.js';
import { makePdf, ruled, said, widthOf } from './make-pdf.js';

/** Words of one style. */
interface Piece {
  readonly text: string;
  readonly bold: boolean;
}
/** A paragraph as its writer broke it into lines, or a table of such paragraphs by row and column. */
export type Item =
  | { readonly lines: readonly (readonly Piece[])[]; readonly heading: boolean }
  | { readonly rows: readonly (readonly Item[][])[] };

/** What a letter, or a part of it, says, whatever format it came in; furniture left out. */
export function itemsOf(document: Document, { start, end }: Span = { start: 0, end: document.text.length }): Item[] {
  const items: Item[] = [];
  const tables = new Map<number, Item[][][]>();
  for (const block of document.blocks.filter(({ furniture, span }) => !furniture && span.start >= start && span.end <= end)) {
    const item: Item = { lines: linesOf(document, block), heading: block.kind === 'heading' };
    if (!block.cell) {
      items.push(item);
      continue;
    }
    let rows = tables.get(block.cell.table);
    if (!rows) {
      rows = [];
      tables.set(block.cell.table, rows);
      items.push({ rows });
    }
    const row = rows[block.cell.row] ?? [];
    rows[block.cell.row] = row;
    for (let column = row.length; column <= block.cell.column; column += 1) row[column] = [];
    row[block.cell.column]?.push(item);
  }
  return items;
}

/** Lines that only the page broke are put together. */
function linesOf(document: Document, block: Block): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const line of block.lines) {
    let at = line.span.start;
    for (const { span, style } of line.runs) {
      const bold = Boolean(style.bold);
      if (span.start > at) lines.at(-1)?.push({ text: document.text.slice(at, span.start), bold: false });
      lines.at(-1)?.push({ text: document.text.slice(span.start, span.end), bold });
      at = span.end;
    }
    // a label that stands alone has no words of its own
    if (line.span.end > at) lines.at(-1)?.push({ text: document.text.slice(at, line.span.end), bold: false });
    if (line.wrapped) lines.at(-1)?.push({ text: ' ', bold: false });
    else lines.push([]);
  }
  return lines.filter((line) => line.length);
}

const plain = (line: readonly Piece[]): string => line.map(({ text }) => text).join('');
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

export const hasLinesInCells = (item: Item): boolean =>
  'rows' in item &&
  item.rows.some((row) => row.some((cells) => (cells ?? []).flatMap((one) => ('rows' in one ? [] : one.lines)).length > 1));

export function asText(items: readonly Item[]): Buffer {
  const said = (item: Item): string =>
    'rows' in item
      ? item.rows.map((row) => Array.from(row, (cells) => (cells ?? []).map(said).join(' ').replace(/\n/g, ' ')).join('\t')).join('\n')
      : item.lines.map(plain).join('\n');
  return Buffer.from(`${items.map(said).join('\n\n')}\n`);
}

export function asHtml(items: readonly Item[]): string {
  const piece = ({ text, bold }: Piece) => (bold ? `<b>${escaped(text)}</b>` : escaped(text));
  const shown = (item: Item): string => {
    if ('rows' in item)
      return `<table>${item.rows.map((row) => `<tr>${Array.from(row, (cells) => `<td>${(cells ?? []).map(shown).join('')}</td>`).join('')}</tr>`).join('\n')}</table>`;
    const tag = item.heading ? 'h2' : 'p';
    return `<${tag}>${item.lines.map((line) => line.map(piece).join('')).join('<br>\n')}</${tag}>`;
  };
  return `<!DOCTYPE html><html><head><title>Reply</title></head><body>\n${items.map(shown).join('\n')}\n</body></html>`;
}

/** The letter as the body of a mail: HTML in base64, with a plain stub beside it. */
export function asMail(items: readonly Item[]): Uint8Array {
  const body = Buffer.from(asHtml(items)).toString('base64').replace(/.{76}/g, '$&\r\n');
  return Buffer.from(
    [
      'From: Information Team <foi@authority.example>',
      'To: requester@example.org',
      'Message-ID: <1@authority.example>',
      'Subject: Response',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'This message needs a program that shows HTML.',
      '--b',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      body,
      '--b--',
      '',
    ].join('\r\n'),
  );
}

/** A covering mail with the letter attached. The mail's first items are its header lines. */
export function asMailWith(cover: readonly Item[], name: string, type: string, letter: Uint8Array): Uint8Array {
  const header =
    asText(cover)
      .toString()
      .match(/^(?:From|To|Date|Subject): .*$/gm) ?? [];
  const body = asText(cover.slice(header.length)).toString();
  return Buffer.from(
    [
      ...header.map((line) => line.replace(/^(Date: .*)$/, '$1 10:00:00 +0000')),
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(body).toString('base64'),
      '--b',
      `Content-Type: ${type}; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(letter).toString('base64').replace(/.{76}/g, '$&\r\n'),
      '--b--',
      '',
    ].join('\r\n'),
  );
}

export function asDocx(items: readonly Item[]): Uint8Array {
  const piece = ({ text, bold }: Piece) => run(escaped(text), bold ? '<w:b/>' : '');
  const shown = (item: Item): string =>
    'rows' in item
      ? table(...item.rows.map((row) => Array.from(row, (cells) => cell((cells ?? []).map(shown).join('') || paragraph('')))))
      : paragraph(
          item.lines.map((line) => line.map(piece).join('')).join('<w:r><w:br/></w:r>'),
          item.heading ? '<w:pStyle w:val="H"/>' : '',
        );
  const styles = '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>';
  return makeDocx(items.map(shown).join(''), { styles });
}

const [LEFT, RIGHT, TOP, BOTTOM] = [72, 523, 770, 90];
const [SIZE, PITCH] = [11, 13.5];

/** Set in Helvetica on A4, tables framed, the pages numbered. */
export function asPdf(items: readonly Item[]): Uint8Array {
  const pages: string[] = [''];
  let y = TOP;
  const turn = () => {
    pages.push('');
    y = TOP;
  };
  const write = (x: number, text: string) => {
    pages[pages.length - 1] += text;
    return x;
  };
  const paragraphAt = (item: Exclude<Item, { rows: unknown }>) => {
    const size = item.heading ? 14 : SIZE;
    const lines = item.lines.flatMap((line) => wrapped(line, RIGHT - LEFT, size));
    for (const line of lines) {
      if (y < BOTTOM) turn();
      drawn(line, LEFT, y, size, write);
      y -= size * 1.23;
    }
    y -= 8;
  };
  for (const item of items) {
    if (!('rows' in item)) {
      paragraphAt(item);
      continue;
    }
    const columns = Math.max(...item.rows.map((row) => row.length));
    const edges = Array.from({ length: columns + 1 }, (_, index) => LEFT + ((RIGHT - LEFT) * index) / columns);
    for (const row of item.rows) {
      const cells = Array.from(row, (own) =>
        (own ?? [])
          .flatMap((one) => ('rows' in one ? [] : one.lines))
          // a line of the writer's own stands a little below the one before it
          .flatMap((line) => wrapped(line, (RIGHT - LEFT) / columns - 10, SIZE).map((words, index) => ({ words, gap: index ? 0 : 7 }))),
      );
      const height = Math.max(PITCH, ...cells.map((lines) => lines.reduce((sum, { gap }) => sum + PITCH + gap, 0))) + 6;
      if (y - height < BOTTOM) turn();
      const top = y + SIZE;
      for (const [column, lines] of cells.entries()) {
        let at = y - 2 + PITCH;
        for (const { words, gap } of lines) {
          at -= PITCH + (at > y ? 0 : gap);
          drawn(words, (edges[column] as number) + 5, at, SIZE, write);
        }
      }
      for (const x of edges) write(0, ruled(x, top, x, top - height));
      for (const edge of [top, top - height]) write(0, ruled(LEFT, edge, RIGHT, edge));
      y -= height;
    }
    y -= 16;
  }
  return makePdf(
    pages.map((content, index) => ({ content: content + said(270, 40, `Page ${index + 1} of ${pages.length}`, { size: 9 }) })),
  );
}

const wide = (pieces: readonly Piece[], size: number): number => pieces.reduce((sum, { text, bold }) => sum + widthOf(text, size, bold), 0);

/** A line broken where the next word would pass the edge. */
function wrapped(line: readonly Piece[], width: number, size: number): Piece[][] {
  const words = line.flatMap(({ text, bold }) => text.split(/(?<= )|(?<=\S{40}[/-])/).map((word) => ({ text: word, bold })));
  const lines: Piece[][] = [[]];
  let used = 0;
  // a word may be in several styles: it is not parted
  for (let at = 0; at < words.length; ) {
    let end = at + 1;
    while (end < words.length && !/[ /-]$/.test((words[end - 1] as Piece).text)) end += 1;
    const word = words.slice(at, end);
    const length = wide(word, size) - (plain(word).endsWith(' ') ? widthOf(' ', size) : 0);
    if (used && used + length > width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(...word);
    used += wide(word, size);
    at = end;
  }
  return lines;
}

function drawn(line: readonly Piece[], x: number, y: number, size: number, write: (x: number, text: string) => number): void {
  let at = x;
  for (const { text, bold } of line) {
    write(at, said(at, y, text.replace(/[‐‑−]/g, '-').replace(/[^\x20-\xff€‘’“”•–—…]/g, '?'), { bold, size }));
    at += widthOf(text, size, bold);
  }
}
