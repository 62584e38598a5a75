import { DocumentBuilder } from '../../model/builder.js';
import type { Box, Document } from '../../model/document.js';
import { readMarker } from '../marker.js';
import { askew } from '../ocr/skew.js';
import { isOwnLine, NUMBERED } from '../own-line.js';
import { turnedBack } from './frame.js';
import { furnitureOf } from './furniture.js';
import { around, type PdfLine, textOf } from './line.js';
import { linesOf } from './lines.js';
import type { PageWords } from './pages.js';
import type { Ruling } from './rulings.js';
import { cellsOf, joinOverPages } from './tables.js';
import type { Tag } from './tags.js';
import type { Word } from './words.js';

/** Lines to paragraphs, cells and list items; words broken over lines made whole; furniture last, so that it parts no answer. */
export function buildDocument(name: string, pages: readonly PageWords[]): Document {
  const builder = new DocumentBuilder(name, 'pdf');
  for (const { number, width, height } of pages) builder.page({ number, width, height });
  const cells = cellsOf(pages);
  const tables = { count: 1 + Math.max(-1, ...[...cells.values()].map(({ table }) => table)) };
  const lines = pages.flatMap((page) => linesOf(page, cells, tables));
  const furniture = furnitureOf(lines, pages);
  const paper = paperOf(pages);
  const joined = joinOverPages(lines.filter((line) => !furniture.has(line)));
  for (const line of joined.repeated) furniture.set(line, 'header');
  const body = numbered(joined.lines).map((line) => ({ ...line, words: [...line.words] }));
  const rights = rightEdges(body, pages);
  const pitch = usualPitch(body);
  const usual = usualSize(body);
  const levels: number[] = [];
  const items = new Set<string | undefined>();
  let before: (PdfLine & { words: Word[] }) | null = null;
  let item: Item | null = null;
  for (const [index, line] of body.entries()) {
    if (!line.words.length) continue;
    const text = textOf(line);
    const joins = before ? continues(before, line, rights, pitch) : 'block';
    const goesOn: Join = joins === 'wrapped' && item && counts(item, line) ? 'line' : joins;
    const marker: Mark | null = goesOn === 'wrapped' ? null : (readMarker(text) ?? circleOf(line));
    const drop: Mark | null = marker && marker.length < text.length ? marker : null;
    const opens = goesOn === 'block' || (drop !== null && !(before?.cell && goesOn === 'line'));
    if (opens) {
      item = drop && { line, shape: drop.shape };
      const large = line.size > 1.15 * usual && text.length < 90;
      const tag = tagOf(line);
      const heading = !line.cell && !drop && (large || tag?.heading);
      // a bullet that is a picture is known by its tag alone
      const drawn = !line.cell && !drop && tag?.item !== undefined && !items.has(tag.item) && !line.words.some((word) => word.tag?.label);
      builder.block(line.cell ? 'cell' : drop || drawn ? 'item' : heading ? 'heading' : 'paragraph', line.cell ? { cell: line.cell } : {});
      builder.line({ page: line.page, box: paper.box(line.page, line.box) });
      if (drop || drawn) {
        while (levels.length && (levels.at(-1) as number) > line.box.x + 6) levels.pop();
        if (!levels.length || (levels.at(-1) as number) < line.box.x - 6) levels.push(line.box.x);
      }
      const level = levels.length - 1;
      if (drop)
        builder.marker(drop.text, {
          ...drop.shape,
          level,
          generated: false,
          box: paper.box(line.page, markerBox(line.words, drop.length)),
        });
      else if (drawn) builder.marker('•', { kind: 'bullet', level, generated: true });
      items.add(tag?.item);
    } else {
      builder.line({ page: line.page, box: paper.box(line.page, line.box) });
      if (goesOn === 'wrapped') builder.wrapped();
    }
    // an address may run over several lines
    for (let at = index + 1; at < body.length; at += 1) {
      const [above, next] = [body[at - 1] as typeof line, body[at] as typeof line];
      const apart = continues(above, next, rights, pitch) === 'block' || opensItem(next, line);
      if (apart || !mend(line, next, rights(above)) || next.words.length) break;
    }
    // the number of a line that goes on in its cell stays among its words
    writeWords(builder, line, opens ? (drop?.length ?? 0) : 0, paper);
    before = line;
  }
  for (const [line, kind] of furniture) {
    builder.block('paragraph', { furniture: kind }).line({ page: line.page, box: paper.box(line.page, line.box) });
    writeWords(builder, line, 0, paper);
  }
  return builder.build();
}

/** From where a word was read to where the paper has it: pages that lay on their side or askew were turned. */
interface Paper {
  box(page: number, box: Box): Box;
  /** The page's text does not run from left to right. */
  turned(page: number): boolean;
}

function paperOf(pages: readonly PageWords[]): Paper {
  const moved = new Map(pages.flatMap((page) => (page.turn || page.skew ? [[page.number, page] as const] : [])));
  return {
    box(number, box) {
      const page = moved.get(number);
      return page ? askew(turnedBack(box, page.turn ?? 0, page), page.skew ?? 0, page) : box;
    },
    turned: (number) => Boolean(moved.get(number)?.turn),
  };
}

/** The circle of a second list, which Word prints as the letter "o" of another font, well before its words; null where there is none. */
function circleOf({ words, size }: PdfLine): Mark | null {
  const [first, next] = words;
  if (!first || !next || !/^o$/i.test(first.text) || next.box.x - first.box.x - first.box.width < size * 0.7) return null;
  return { text: first.text, length: first.text.length + 1, shape: { kind: 'bullet' } };
}

/** Tables numbered as they come. */
function numbered(lines: readonly PdfLine[]): PdfLine[] {
  const numbers = new Map<number, number>();
  return lines.map((line) => {
    if (!line.cell) return line;
    const table = numbers.get(line.cell.table) ?? numbers.size;
    numbers.set(line.cell.table, table);
    return { ...line, cell: { ...line.cell, table } };
  });
}

const tagOf = (line: PdfLine): Tag | undefined => line.words.find(({ tag }) => tag)?.tag;

/** The box of the words that the first `length` characters of a line are. */
function markerBox(words: readonly Word[], length: number): Box {
  let left = length;
  const own = words.filter((word, index) => {
    const before = left;
    left -= word.text.length + (index && word.spaced ? 1 : 0);
    return before > 0;
  });
  return around(own.map(({ box }) => box));
}

/** Runs of one style; `skip` characters of the marker are left out. */
function writeWords(builder: DocumentBuilder, line: PdfLine, skip: number, paper: Paper): void {
  let left = skip;
  for (const [index, word] of linked(line.words).entries()) {
    const blank = index && word.spaced ? ' ' : '';
    const cut = Math.min(left, blank.length + word.text.length);
    left -= cut;
    const text = (blank + word.text).slice(cut);
    if (!text) continue;
    const page = word.brokenTo ?? line.page;
    const rest = cut > blank.length ? rightOf(word, cut - blank.length) : word;
    const edges = paper.turned(page) ? [] : rest.edges;
    builder.run(text, word.style, {
      box: paper.box(page, rest.box),
      ...(edges && { edges }),
      ...(word.brokenTo && { brokenTo: word.brokenTo }),
    });
  }
}

/** Box and edges of a word without its first characters. */
function rightOf({ box, edges, text }: Word, cut: number): Pick<Word, 'box' | 'edges'> {
  const by = edges?.[cut - 1] ?? (box.width * cut) / text.length;
  const rest = edges?.slice(cut).map((edge) => edge - by);
  return { box: { ...box, x: box.x + by, width: box.width - by }, ...(rest && { edges: rest }) };
}

/** The words of one link put together: they are quoted as a whole. */
function linked(words: readonly Word[]): Word[] {
  const runs: Word[] = [];
  for (const word of words) {
    const before = runs.at(-1);
    if (before?.style.link && before.style.link === word.style.link && !word.brokenTo) runs[runs.length - 1] = together(before, word);
    else runs.push(word);
  }
  return runs;
}

function together(before: Word, word: Word): Word {
  const { edges: _, ...rest } = before;
  const by = word.box.x - before.box.x;
  const edges = before.edges && word.edges && [...before.edges, ...(word.spaced ? [by] : []), ...word.edges.map((edge) => by + edge)];
  return {
    ...rest,
    text: `${before.text}${word.spaced ? ' ' : ''}${word.text}`,
    box: around([before.box, word.box]),
    ...(edges && { edges }),
  };
}

/** A list marker opens the line; "19.pdf" below the first half of an address is none. */
function opensItem(next: PdfLine, line: PdfLine): boolean {
  const marker = readMarker(textOf(next));
  return marker !== null && !(/^(?:https?:|www\.)/i.test(line.words.at(-1)?.text ?? '') && next.words[0]?.text !== marker.text);
}

type Mark = NonNullable<ReturnType<typeof readMarker>>;
/** The line that opened the block which is being written, and the marker that it has. */
interface Item {
  readonly line: PdfLine;
  readonly shape: Mark['shape'];
}

/** The number that comes next stands below the item's own, however full the lines between them are. */
function counts({ line: above, shape }: Item, line: PdfLine): boolean {
  const below = readMarker(textOf(line))?.shape;
  return (
    below?.value !== undefined &&
    shape.kind === below.kind &&
    shape.value === below.value - 1 &&
    above.page === line.page &&
    Math.abs(above.box.x - line.box.x) < 3
  );
}

/** Join a word that the end of the line broke, at a hyphen that the page put in or inside an address. True where there was one. */
function mend(line: PdfLine & { words: Word[] }, next: PdfLine & { words: Word[] }, right: number): boolean {
  const [last, first] = [line.words.at(-1), next.words[0]];
  if (!last || !first) return false;
  const stem = last.text.replace(/[-\u00ad]$/, '');
  const from = Math.max(
    0,
    line.words.findLastIndex(({ spaced }) => spaced),
  );
  // an address that fills a narrow column is broken at whatever sign reaches its edge
  const full = from === 0 && last.box.x + last.box.width > right - last.size;
  const kept = keptOf(textOf({ words: line.words.slice(from) }), stem, last, first, full);
  if (kept === null) return false;
  line.words[line.words.length - 1] = { ...last, text: kept, hyphenated: false };
  line.words.push({ ...first, spaced: false, brokenTo: next.page });
  next.words.shift();
  const follower = next.words[0];
  if (follower) next.words[0] = { ...follower, spaced: false };
  return true;
}

/** The first half of a word as it is without the break, null where the word ends there. `whole`: all of it on this line; `full`: it fills the line. */
function keptOf(whole: string, stem: string, last: Word, first: Word, full: boolean): string | null {
  if (/^[("'<[]*(?:https?:\/\/|www\.)\S*$/i.test(whole)) {
    // PDFium takes the hyphen of an address for one that the page put in
    const shown = last.hyphenated ? `${last.text}-` : last.text;
    const link = last.style.link;
    if (link && link === first.style.link) {
      const rest = first.text.replace(/[)>.,;:'"\]]+$/, '');
      if (link.includes(`${tail(shown)}${rest}`)) return shown;
      if (link.includes(`${tail(stem)}${rest}`)) return stem;
    }
    const goesOn = /[/\-_=&?%]$/.test(shown) || (/\.$/.test(shown) && ENDING.test(first.text)) || (full && !/^\p{Lu}/u.test(first.text));
    return goesOn &&
      /^[\w/%.=&?#~+:,-]+[)>\]]?[.,;]?$/.test(first.text) &&
      !/^(?:and|or|the|for|which|where|with|under|by|on|at|in|to|from|it|this|is|are|was|were)$/i.test(first.text)
      ? shown
      : null;
  }
  if (!last.hyphenated && !(/\p{Ll}-$/u.test(last.text) && /^\p{Ll}/u.test(first.text))) return null;
  return COMPOUND.test(stem) || /^\p{Lu}/u.test(first.text) ? `${stem}-` : stem;
}

const ENDING = /^(?:pdf|docx?|xlsx?|html?|aspx|php|com|org|gov|uk|co)\b/i;
/** Enough of an address to know its place. */
const tail = (text: string): string => text.slice(-12);

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
    if (!same || (parted(before, line) && fits(before, line, rights))) return 'block';
    const gap = before.page === line.page ? line.baseline - before.baseline : 0;
    const ends = ENDS_ITEM.test(textOf(before)) && /^\p{Lu}/u.test(textOf(line));
    return ends || fits(before, line, rights) || gap > Math.max(pitch, before.size * 1.05) * 1.32 ? 'line' : 'wrapped';
  }
  // no sentence goes on with a bullet, however full the line above it is
  if (BULLET.test(textOf(line)) || circleOf(line)) return 'block';
  const [above, below] = [tagOf(before)?.block, tagOf(line)?.block];
  if (above && above === below && before.page !== line.page) return fits(before, line, rights) ? 'line' : 'wrapped';
  if (parted(before, line) && (fits(before, line, rights) || !/^\p{Ll}/u.test(textOf(line)))) return 'block';
  if (before.page !== line.page && NUMBERED.test(textOf(before)) && NUMBER.test(textOf(line))) return 'wrapped';
  if (before.page !== line.page)
    return !fits(before, line, rights) &&
      !/[.:?!]$/.test(textOf(before)) &&
      endStyleOf(before) === styleOf(line) &&
      !readMarker(textOf(line))
      ? 'wrapped'
      : 'block';
  const gap = line.baseline - before.baseline;
  if (gap > Math.max(pitch, before.size * 1.05) * 1.32 || gap < 0) return 'block';
  if (Math.abs(line.size - before.size) > 0.8 && line.words.length > 1) return 'block';
  if (styleOf(before) !== styleOf(line) && fits(before, line, rights)) return 'line';
  if (styleOf(before) !== styleOf(line) && /[.?:]$/.test(textOf(before)) && whole(before) && whole(line)) return 'line';
  const [a, b] = [textOf(before), textOf(line)];
  // a sentence plainly runs on, whatever edge its paragraph is set to; behind a question mark a capital begins another line
  if (/^\p{Ll}/u.test(b) && !/[.:;?!]["'”’)]*$/.test(a) && a.length >= CAPTION && !readMarker(b)) return 'wrapped';
  const [over, under] = [readMarker(a), readMarker(b)];
  const anew = under ? over !== null : !over && Math.abs(line.box.x - before.box.x) < 3 && /^\p{Lu}/u.test(b);
  if (anew && /\?["'”’)]*$/.test(a)) return 'line';
  return fits(before, line, rights) || opensAnew(before, line) ? 'line' : 'wrapped';
}
/** "Fell Glass Ltd", "Marl Council - £62,000": an item of a list in a cell, which is no wider than it. */
const ENDS_ITEM = /(?:\b(?:Ltd|Limited|LLP|plc|PLC|CIC|Inc)\.?|[-–:] £\d[\d,.]*)\)?$/;
/** A number that names something, and no item: "9.", "9 and 10". */
const NUMBER = /^\d{1,3}(?:[.,)]*$|[,;)]* \p{Ll})/u;
/** A shorter line without an end may be a caption of its own. */
const CAPTION = 28;

const BULLET = /^[•▪◦●■‣➢\ue000-\uf8ff]\s/u;

/** The tags put the lines into different paragraphs. */
function parted(before: PdfLine, line: PdfLine): boolean {
  const [above, below] = [tagOf(before), tagOf(line)];
  return above !== undefined && below !== undefined && above.block !== below.block;
}

/** Words that a sentence does not end with. */
const UNFINISHED = /(?:[,;(&/-]|\b(?:a|an|and|as|at|by|for|from|in|is|of|on|or|our|that|the|their|this|to|was|were|which|with|your))$/i;

/** A full line may end its paragraph all the same: what follows is a label ("Name: value"), or a few words that begin anew. */
function opensAnew(before: PdfLine, line: PdfLine): boolean {
  const [a, b] = [textOf(before), textOf(line)];
  if (UNFINISHED.test(a)) return false;
  if (isOwnLine(a, b)) return true;
  if (!/^[A-ZÀ-Þ]/.test(b)) return false;
  if (/^[A-ZÀ-Þ][\w '’&-]{0,30}:(?:\s|$)/.test(b)) return true;
  return b.length < 28 && !/[.,;]$/.test(b) && /[a-zß-ž]\)?$/.test(a) && !/\b[A-ZÀ-Þ]\S*$/.test(a);
}

/** True when the next line's first word would have fitted behind the line: the writer broke it, not the page. */
function fits(before: PdfLine, line: PdfLine, rights: (line: PdfLine) => number): boolean {
  const after = line.words.findIndex(({ spaced }, index) => index > 0 && spaced);
  const last = line.words[(after < 0 ? line.words.length : after) - 1] as Word;
  const width = last.box.x + last.box.width - (line.words[0] as Word).box.x;
  const end = before.box.x + before.box.width;
  return end + width + before.size * 0.3 < rights(before) - before.size * 0.2;
}

/** The style that a line begins in, and the one that it ends in: "**Q6** - Fees are". */
const styleOf = ({ words }: PdfLine): string => nameOf(words.find(({ text }) => /\p{L}/u.test(text))?.style);
const endStyleOf = ({ words }: PdfLine): string => nameOf(words.findLast(({ text }) => /\p{L}/u.test(text))?.style);
const nameOf = (style: Word['style'] = {}): string => `${style.bold ? 'b' : ''}${style.italic ? 'i' : ''}${style.color ?? ''}`;
const whole = (line: PdfLine): boolean => new Set(line.words.map(({ style }) => `${style.bold}${style.italic}${style.color}`)).size === 1;

/**
 * The right edge that text is set to: in a drawn cell its frame, in another its column's, else the body's; one line that runs over it (a long
 * address) does not count.
 */
function rightEdges(lines: readonly PdfLine[], pages: readonly PageWords[]): (line: PdfLine) => number {
  const columns = new Map<string, number[]>();
  const key = (line: PdfLine) => (line.cell ? `${line.cell.table}/${line.cell.column}` : 'body');
  for (const line of lines) columns.set(key(line), [...(columns.get(key(line)) ?? []), line.box.x + line.box.width]);
  const edges = new Map(
    [...columns].map(([name, ends]) => {
      const sorted = [...ends].sort((a, b) => b - a);
      const shared = sorted.find((end, index) => end - (sorted[index + 1] ?? Number.NEGATIVE_INFINITY) < OVER);
      return [name, name === 'body' && sorted.length > 6 ? (shared ?? sorted[0]) : sorted[0]];
    }),
  );
  const frames = new Map(pages.map(({ number, rulings = [] }) => [number, rulings.filter(({ across }) => !across)]));
  return (line) => (line.cell && frameRight(line, frames.get(line.page) ?? [])) || (edges.get(key(line)) ?? 0);
}

/** The line drawn right of a cell's text, as far from it as the one on the left is. */
function frameRight({ box, baseline }: PdfLine, down: readonly Ruling[]): number | undefined {
  const beside = down.filter(({ from, to }) => from <= baseline && to >= baseline - 2);
  const left = Math.max(...beside.filter(({ at }) => at <= box.x + 1).map(({ at }) => at));
  const right = Math.min(...beside.filter(({ at }) => at >= box.x + box.width - 1).map(({ at }) => at));
  return Number.isFinite(left) && Number.isFinite(right) ? right - Math.min(10, Math.max(2, box.x - left)) : undefined;
}

/** Points between the ends of two lines that are set to the same edge. */
const OVER = 30;

/** The distance from line to line that paragraphs are set with. */
function usualPitch(lines: readonly PdfLine[]): number {
  const gaps = new Map<number, number>();
  const within = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (!before || before.page !== line.page || line.cell || before.cell) continue;
    const gap = Math.round((line.baseline - before.baseline) * 2) / 2;
    if (gap <= 5 || gap >= 30) continue;
    gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
    // a line that begins small goes on with the sentence above it
    if (/^\p{Ll}/u.test(textOf(line)) && !readMarker(textOf(line))) within.set(gap, (within.get(gap) ?? 0) + 1);
  }
  // of the common distances the least: paragraphs are set apart by more
  const own = within.size ? within : gaps;
  const common = [...own]
    .filter(([, count]) => count >= Math.max(within.size ? 1 : 2, Math.max(...own.values()) * 0.3))
    .map(([gap]) => gap);
  const pitch = common.length ? Math.min(...common) : 0;
  return within.size || pitch < usualSize(lines) * 1.6 ? pitch : 0;
}

function usualSize(lines: readonly PdfLine[]): number {
  const sizes = lines.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 11;
}
