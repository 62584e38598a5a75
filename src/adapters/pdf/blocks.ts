import { DocumentBuilder } from '../../model/builder.js';
import type { Document } from '../../model/document.js';
import { readMarker } from '../marker.js';
import { furnitureOf } from './furniture.js';
import { type PdfLine, textOf } from './lines.js';
import type { PageWords, Word } from './pdfium.js';

/** Lines to paragraphs, cells and list items; words broken over lines made whole; furniture last, so that it parts no answer. */
export function buildDocument(name: string, pages: readonly PageWords[], lines: readonly PdfLine[]): Document {
  const builder = new DocumentBuilder(name, 'pdf');
  for (const { number, width, height } of pages) builder.page({ number, width, height });
  const furniture = furnitureOf(lines, pages);
  const body = lines.filter((line) => !furniture.has(line)).map((line) => ({ ...line, words: [...line.words] }));
  const rights = rightEdges(body);
  const pitch = usualPitch(body);
  const levels: number[] = [];
  let before: (PdfLine & { words: Word[] }) | null = null;
  for (const [index, line] of body.entries()) {
    if (!line.words.length) continue;
    const goesOn = before ? continues(before, line, rights, pitch) : 'block';
    const text = textOf(line);
    const marker = goesOn === 'wrapped' ? null : readMarker(text);
    const drop = marker && marker.length < text.length ? marker : null;
    if (goesOn === 'block' || (drop && !(before?.cell && goesOn === 'line'))) {
      const heading = !line.cell && !drop && line.size > 1.15 * usualSize(body) && text.length < 90;
      builder.block(line.cell ? 'cell' : drop ? 'item' : heading ? 'heading' : 'paragraph', line.cell ? { cell: line.cell } : {});
      builder.line({ page: line.page, box: line.box });
      if (drop) {
        while (levels.length && (levels.at(-1) as number) > line.box.x + 6) levels.pop();
        if (!levels.length || (levels.at(-1) as number) < line.box.x - 6) levels.push(line.box.x);
        builder.marker(drop.text, { ...drop.shape, level: levels.length - 1, generated: false });
      }
    } else {
      builder.line({ page: line.page, box: line.box });
      if (goesOn === 'wrapped') builder.wrapped();
    }
    const next = body[index + 1];
    if (next && continues(line, next, rights, pitch) !== 'block' && !readMarker(textOf(next))) mend(line, next);
    writeWords(builder, line.words, drop?.length ?? 0);
    before = line;
  }
  for (const [line, kind] of furniture) {
    builder.block('paragraph', { furniture: kind }).line({ page: line.page, box: line.box });
    writeWords(builder, line.words, 0);
  }
  return builder.build();
}

/** Runs of one style; `skip` characters of the marker are left out. */
function writeWords(builder: DocumentBuilder, words: readonly Word[], skip: number): void {
  let left = skip;
  for (const [index, word] of words.entries()) {
    let text = (index && word.spaced ? ' ' : '') + word.text;
    if (left > 0) {
      const cut = Math.min(left, text.length);
      left -= cut;
      text = text.slice(cut);
    }
    if (text) builder.run(text, word.style, word.box);
  }
}

/** Join a word that the end of the line broke, at a hyphen that the page put in or inside an address. */
function mend(line: PdfLine & { words: Word[] }, next: PdfLine & { words: Word[] }): void {
  const [last, first] = [line.words.at(-1), next.words[0]];
  if (!last || !first || next.words.length === 0) return;
  const address =
    /^(?:https?:\/\/|www\.)\S*$/i.test(last.text) &&
    (/[/\-_=&?%]$/.test(last.text) ||
      (/\.$/.test(last.text) && /^(?:pdf|docx?|xlsx?|html?|aspx|php|com|org|gov|uk|co)\b/i.test(first.text))) &&
    /^[\w/%.=&?#-]+$/.test(first.text) &&
    !/^(?:and|or|the)$/i.test(first.text);
  const broken = last.hyphenated || (/\p{Ll}-$/u.test(last.text) && /^\p{Ll}/u.test(first.text));
  if (!address && !broken) return;
  const stem = last.text.replace(/[-\u00ad]$/, '');
  const whole = address
    ? last.text + first.text
    : COMPOUND.test(stem) || /^\p{Lu}/u.test(first.text)
      ? `${stem}-${first.text}`
      : stem + first.text;
  line.words[line.words.length - 1] = { ...last, text: whole, hyphenated: false };
  next.words.shift();
  const follower = next.words[0];
  if (follower) next.words[0] = { ...follower, spaced: false };
}

/** First halves that keep their hyphen: compounds are broken there too. */
const COMPOUND =
  /(?:^|[^A-Za-z])(?:self|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|non|high|low|multi|co|part|full|long|short|well|ex|cross|anti|pre|post|mid|inter|sub|semi|third|first|second|one|two|three|on|off|face|year|half|all|re|to|day|e|over|under|ill|decision|evidence|in|follow|up|risk|cost|home|non-.*|.*-.*)$/i;

type Join = 'block' | 'line' | 'wrapped';

function continues(before: PdfLine, line: PdfLine, rights: (line: PdfLine) => number, pitch: number): Join {
  if (before.cell || line.cell) {
    const same =
      before.cell &&
      line.cell &&
      before.cell.table === line.cell.table &&
      before.cell.row === line.cell.row &&
      before.cell.column === line.cell.column;
    if (!same) return 'block';
    return fits(before, line, rights) ? 'line' : 'wrapped';
  }
  if (before.page !== line.page)
    return !fits(before, line, rights) && !/[.:?!]$/.test(textOf(before)) && styleOf(before) === styleOf(line) && !readMarker(textOf(line))
      ? 'wrapped'
      : 'block';
  const gap = line.baseline - before.baseline;
  if (gap > Math.max(pitch, before.size * 1.05) * 1.32 || gap < 0) return 'block';
  if (Math.abs(line.size - before.size) > 0.8 && line.words.length > 1) return 'block';
  if (styleOf(before) !== styleOf(line) && fits(before, line, rights)) return 'line';
  if (styleOf(before) !== styleOf(line) && /[.?:]$/.test(textOf(before)) && whole(before) && whole(line)) return 'line';
  return fits(before, line, rights) || opensAnew(before, line) ? 'line' : 'wrapped';
}

/** Words that a sentence does not end with. */
const UNFINISHED = /(?:[,;(&/-]|\b(?:a|an|and|as|at|by|for|from|in|is|of|on|or|our|that|the|their|this|to|was|were|which|with|your))$/i;

/** A full line may end its paragraph all the same: what follows is a label ("Name: value"), or a few words that begin anew. */
function opensAnew(before: PdfLine, line: PdfLine): boolean {
  const [a, b] = [textOf(before), textOf(line)];
  if (UNFINISHED.test(a) || !/^[A-ZÀ-Þ]/.test(b)) return false;
  if (/^[A-ZÀ-Þ][\w '’&-]{0,30}:(?:\s|$)/.test(b)) return true;
  return b.length < 28 && !/[.,;]$/.test(b) && /[a-zß-ž]\)?$/.test(a) && !/\b[A-ZÀ-Þ]\S*$/.test(a);
}

/** True when the next line's first word would have fitted behind the line: the writer broke it, not the page. */
function fits(before: PdfLine, line: PdfLine, rights: (line: PdfLine) => number): boolean {
  const word = line.words[0] as Word;
  const end = before.box.x + before.box.width;
  return end + word.box.width + before.size * 0.3 < rights(before) - before.size * 0.2;
}

const styleOf = (line: PdfLine): string => {
  const last = line.words.find(({ text }) => /\p{L}/u.test(text))?.style ?? {};
  return `${last.bold ? 'b' : ''}${last.italic ? 'i' : ''}${last.color ?? ''}`;
};
const whole = (line: PdfLine): boolean => new Set(line.words.map(({ style }) => `${style.bold}${style.italic}${style.color}`)).size === 1;

/** The right edge that text is set to: of a cell its column's, else the body's. */
function rightEdges(lines: readonly PdfLine[]): (line: PdfLine) => number {
  const columns = new Map<string, number>();
  const key = (line: PdfLine) => (line.cell ? `${line.cell.table}/${line.cell.column}` : 'body');
  for (const line of lines) columns.set(key(line), Math.max(columns.get(key(line)) ?? 0, line.box.x + line.box.width));
  return (line) => columns.get(key(line)) ?? 0;
}

/** The distance from line to line that paragraphs are set with. */
function usualPitch(lines: readonly PdfLine[]): number {
  const gaps = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (!before || before.page !== line.page || line.cell || before.cell) continue;
    const gap = Math.round((line.baseline - before.baseline) * 2) / 2;
    if (gap > 5 && gap < 30) gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
  }
  // of the common distances the least: paragraphs are set apart by more
  const common = [...gaps].filter(([, count]) => count >= Math.max(2, Math.max(...gaps.values()) * 0.3)).map(([gap]) => gap);
  return common.length ? Math.min(...common) : 0;
}

function usualSize(lines: readonly PdfLine[]): number {
  const sizes = lines.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 11;
}
