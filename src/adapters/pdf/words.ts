import type { Box, Style } from '../../model/document.js';
import { symbol } from '../docx/symbols.js';
import type { Frame } from './frame.js';
import { heap, type Pdfium } from './library.js';
import type { Link } from './links.js';
import type { Tag } from './tags.js';

/** A run of characters between two blanks, all of one style. Points, origin at the top left. */
export interface Word {
  text: string;
  readonly style: Style;
  box: Box;
  /** Where the letters stand on: words of one line share it. */
  readonly baseline: number;
  readonly size: number;
  /** A blank or the end of a line stands before it in the file. */
  readonly spaced: boolean;
  /** The word was broken at the end of the line. */
  hyphenated: boolean;
  /** Where each of its characters ends, from its left edge; absent where the text is not character for character what was drawn. */
  edges?: number[];
  /** The second half of a word that the end of a line broke: the page that it stands on. */
  readonly brokenTo?: number;
  /** What a tagged PDF says of it. */
  readonly tag?: Tag;
}

/** A word stands on a line, or nearly, by the line's baseline. */
export const isOnLine = ({ baseline, size }: Word, line: number): boolean => Math.abs(line - baseline) < Math.max(2, size * 0.35);

export interface TextLayer {
  readonly words: Word[];
  /** Characters of fonts that do not say which letters they draw. */
  readonly unmapped: number;
}

interface Reading {
  readonly lib: Pdfium;
  /** The text of a page. */
  readonly text: number;
  readonly frame: Frame;
  readonly links: readonly Link[];
  readonly tags: ReadonlyMap<number, Tag>;
  /** Names of fonts by their handle, kept from page to page. */
  readonly fonts: Map<number, string>;
  /** 2048 bytes of the module's memory. */
  readonly scratch: number;
}

/** What holds for all characters of one text object. */
interface Hand {
  readonly style: Style;
  readonly size: number;
  readonly baseline: number;
  readonly font: string;
  readonly tag: Tag | undefined;
}

/** The words of a page's text layer, in the order of the file. */
export function wordsOf(reading: Reading): TextLayer {
  const { lib, text, frame, links, scratch } = reading;
  const count = Math.max(0, lib.FPDFText_CountChars(text));
  const words: Word[] = [];
  const courier = new Set<Word>();
  let unmapped = 0;
  let object = -1;
  let hand: Hand | null = null;
  let word: Word | null = null;
  let spaced = true;
  for (let at = 0; at < count; at += 1) {
    const code = lib.FPDFText_GetUnicode(text, at);
    if (code > 0xff || code < 32) {
      // the page's own hyphen at the end of a line
      if (code === 2 || code === 0xfffe) {
        if (word) word.hyphenated = true;
        word = null;
        spaced = true;
        continue;
      }
    }
    if (code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0 || code === 0) {
      if (code === 0 && lib.FPDFText_HasUnicodeMapError(text, at) === 1) unmapped += 1;
      word = null;
      spaced = true;
      continue;
    }
    const own = lib.FPDFText_GetTextObject(text, at);
    if (own !== object || !own || !hand) {
      object = own;
      const next = handOf(reading, at, own);
      // Chrome sets each letter as an object of its own
      if (hand && !sameHand(hand, next)) word = null;
      hand = next;
    }
    lib.FPDFText_GetCharBox(text, at, scratch, scratch + 8, scratch + 16, scratch + 24);
    const [left = 0, right = 0, bottom = 0, top = 0] = new Float64Array(heap(lib).buffer, scratch, 4);
    const box = frame.box(left, bottom, right, top);
    const { style, size, baseline, font, tag } = hand;
    const ornamental = SYMBOLS.test(font);
    if (!ornamental && lib.FPDFText_HasUnicodeMapError(text, at) === 1) unmapped += 1;
    const link = links.length ? linkAt(links, box) : undefined;
    const character = characterOf(code, ornamental ? font : null);
    const before = words.at(-1);
    const apart = before ? gapBetween(reading, before, box, at, size) : 0;
    if (word && word.style.link === link?.address && Math.abs(word.baseline - baseline) < size * 0.4 && apart < size * 0.3) {
      word.text += character;
      word.box = join(word.box, box);
      word.edges?.push(box.x + box.width - word.box.x);
    } else {
      word = {
        text: character,
        edges: [box.width],
        style: link ? { ...style, link: link.address } : style,
        box,
        baseline,
        size,
        spaced: spaced || !before || apart > size * 0.22 || box.x < before.box.x,
        hyphenated: false,
        ...(tag && { tag }),
      };
      words.push(word);
      if (/courier/i.test(font)) courier.add(word);
    }
    spaced = false;
  }
  for (const [index, one] of words.entries()) {
    one.text = courier.has(one) && !courier.has(words[index + 1] as Word) && standsAlone(one, words[index + 1]) ? '•' : mended(one.text);
    if (one.edges?.length !== one.text.length) delete one.edges;
  }
  return { words, unmapped };
}

const sameHand = (a: Hand, b: Hand): boolean =>
  a.font === b.font && Math.abs(a.size - b.size) < 0.1 && a.style.color === b.style.color && a.tag?.block === b.tag?.block;

/** The blank before a character. Narrow figures ("1") stand in wide cells of their own: where the ink lies far apart the cells are asked. */
function gapBetween({ lib, text, frame, scratch }: Reading, before: Word, box: Box, at: number, size: number): number {
  const ink = box.x - (before.box.x + before.box.width);
  if (ink < size * 0.2 || at === 0) return ink;
  const cell = (index: number) => {
    if (!lib.FPDFText_GetLooseCharBox(text, index, scratch)) return null;
    const [left = 0, top = 0, right = 0, bottom = 0] = new Float32Array(heap(lib).buffer, scratch, 4);
    return frame.box(left, bottom, right, top);
  };
  const [last, own] = [cell(at - 1), cell(at)];
  return last && own && last.width > 0 ? Math.min(ink, own.x - (last.x + last.width)) : ink;
}

/** Word's bullets of the second level are an "o" of Courier, well before the words of their item. */
const standsAlone = ({ text, box, size, baseline }: Word, next: Word | undefined): boolean =>
  text === 'o' && next !== undefined && Math.abs(next.baseline - baseline) < size * 0.3 && next.box.x - (box.x + box.width) > size * 0.7;

/** Fonts whose letters are signs. */
const SYMBOLS = /symbol|wingdings|webdings|dingbats/i;

function handOf({ lib, text, frame, tags, fonts, scratch }: Reading, at: number, object: number): Hand {
  // some writers set a size of 1 and scale the letters by the matrix
  lib.FPDFText_GetMatrix(text, at, scratch);
  const [, , c = 0, d = 1] = new Float32Array(heap(lib).buffer, scratch, 6);
  const size = lib.FPDFText_GetFontSize(text, at) * (Math.hypot(c, d) || 1);
  lib.FPDFText_GetCharOrigin(text, at, scratch, scratch + 8);
  const [x = 0, y = 0] = new Float64Array(heap(lib).buffer, scratch, 2);
  const [, baseline] = frame.point(x, y);
  const font = object ? fontOf(lib, object, fonts, scratch) : '';
  lib.FPDFText_GetFillColor(text, at, scratch, scratch + 4, scratch + 8, scratch + 12);
  const [r = 0, g = 0, b = 0] = new Uint32Array(heap(lib).buffer, scratch, 4);
  const color = r + g + b > 48 ? `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}` : undefined;
  const style: Style = {
    ...(/bold|black|heavy|semib|demi/i.test(font) && { bold: true as const }),
    ...(/italic|oblique/i.test(font) && { italic: true as const }),
    size: Math.round(size * 10) / 10,
    ...(color && { color }),
  };
  return { style, size, baseline, font, tag: tags.size && object ? tags.get(lib.FPDFPageObj_GetMarkedContentID(object)) : undefined };
}

function fontOf(lib: Pdfium, object: number, fonts: Map<number, string>, scratch: number): string {
  const handle = lib.FPDFTextObj_GetFont(object);
  let font = fonts.get(handle);
  if (font === undefined) {
    const length = lib.FPDFFont_GetBaseFontName(handle, scratch, 512);
    font = Buffer.from(heap(lib).buffer, scratch, Math.max(0, Math.min(length, 512) - 1)).toString('latin1');
    fonts.set(handle, font);
  }
  return font;
}

const linkAt = (links: readonly Link[], { x, y, width, height }: Box): Link | undefined =>
  links.find(
    (link) => x >= link.x - 1 && x + width <= link.x + link.width + 1 && y + height / 2 >= link.y && y + height / 2 <= link.y + link.height,
  );

/** Signs that a symbol font draws as any other font does. */
const PLAIN = /[\d.,;:()[\]%+/!?&|{}]/;

/** `font`: the name of a symbol font, null for letters. */
function characterOf(code: number, font: string | null): string {
  if (code >= 0xf000 && code <= 0xf0ff) return symbol(code, font?.replace(/^[A-Z]{6}\+/, '') ?? '');
  const character = String.fromCodePoint(code);
  if (font === null || code > 0xff) return character;
  const name = font.replace(/^[A-Z]{6}\+/, '');
  return /^symbol/i.test(name) && PLAIN.test(character) ? character : symbol(code, name);
}

/**
 * Ligatures that fonts without a right map lose: two bytes swapped by a converter ("informa琀椀on"), or glyph numbers taken for letters
 * ("informaƟon", "soŌware"). Only inside a word, where no such letter can stand.
 */
export const mended = (text: string): string =>
  /[\u0100-\ud7ff]/.test(text)
    ? text
        .replaceAll('昀케', 'ffi')
        .replace(SWAPPED, (run) => [...run].map((one) => String.fromCharCode(one.charCodeAt(0) >> 8)).join(''))
        .replace(/Ɵ(?=\p{Ll})|(?<=\p{L})[ƟƩƫŌ]/gu, (one) => LIGATURES[one] as string)
    : text;
/** Two and more in a row that are Latin small letters once swapped: no word of another script looks so. */
const SWAPPED = new RegExp(`[${Array.from({ length: 26 }, (_, index) => String.fromCharCode((0x61 + index) << 8)).join('')}]{2,}`, 'g');
const LIGATURES: Readonly<Record<string, string>> = { Ɵ: 'ti', Ʃ: 'tt', ƫ: 'tti', Ō: 'ft' };

const join = (a: Box, b: Box): Box => {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
};
