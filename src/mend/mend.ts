import type { Document, Misread } from '../model/document.js';
import type { Span } from '../model/span.js';
import { COMMON, CUES, REAL, SHORT } from './vocabulary.js';

/** Letters that are taken for each other in print and by OCR. */
const CONFUSED = pairs('nu ce co eo ao o0 l1 li i1 ij hb tf s5 s8 z2 gq g9 vy b6');

function pairs(list: string): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  for (const [one = '', other = ''] of list.split(' '))
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const)
      all.set(from, [...(all.get(from) ?? []), to]);
  return all;
}

/** One letter for all that may be taken for each other, directly or by way of others: words of different shapes are never variants. */
const SHAPE = new Map<string, string>();
for (const letter of CONFUSED.keys()) {
  const open = [letter];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (SHAPE.has(one)) continue;
    SHAPE.set(one, SHAPE.get(letter) ?? letter);
    open.push(...(CONFUSED.get(one) ?? []));
  }
}
const shapeOf = (word: string): string => {
  let shape = '';
  for (const letter of word) shape += SHAPE.get(letter) ?? letter;
  return shape;
};
const CUE_SHAPES: ReadonlySet<string> = new Set([...CUES, ...SHORT].map(shapeOf));

const TOKEN = /[A-Za-zÀ-ž\d][A-Za-zÀ-ž\d']*/gu;
/** From so many mended words on, the letter is badly printed, and words of its own are mended too. */
const DAMAGED = 2;

interface Token {
  readonly word: string;
  readonly span: Span;
}

/**
 * The same document with misread letters of the words by which letters are read put right in `reading`: "Fewcr than five" is read as fewer than
 * five, and quoted as it stands. In a letter with several of these, other common words are put right too, and words of its own that recur.
 * What seems misread and can not be put right is named in `misread`.
 */
export function mended(document: Document): Document {
  const { reading } = document;
  const tokens = tokensOf(reading);
  const isWord = (token: Token): boolean => !isCode(token, reading) && !isInAddress(token, reading);
  const found = new Map<Token, string>();
  const put = (token: Token, meant: string | undefined): boolean => meant !== undefined && Boolean(found.set(token, meant));
  const strange = tokens.filter(({ word }) => !isCue(word) && !REAL.has(word));
  for (const token of strange) if (CUE_SHAPES.has(shapeOf(token.word)) && isWord(token)) put(token, variants(token.word).find(isCue));
  const damaged = found.size >= DAMAGED;
  if (!damaged && !found.size && !strange.some((token) => hasDigitInside(token.word) && isWord(token))) return document;
  const times = new Map<string, number>();
  for (const { word } of tokens.filter(isWord)) times.set(word, (times.get(word) ?? 0) + 1);
  const rest = strange.filter((token) => !found.has(token) && isWord(token));
  const own = (word: string): boolean => word.length > 3 && (times.get(word) ?? 0) > 1 && !hasDigit(word);
  const misread = rest.flatMap((token): Misread[] => {
    const { word, span } = token;
    if (!damaged) return hasDigitInside(word) ? [{ span, telling: false }] : [];
    if (COMMON.has(word)) return [];
    if (
      put(
        token,
        variants(word).find((other) => COMMON.has(other)),
      )
    )
      return [];
    const [meant, more] = times.get(word) === 1 || hasDigit(word) ? variants(word).filter(own) : [];
    if (meant && !more) return put(token, meant) ? [] : [];
    const telling = JOINED.some(([two, one]) => isKnown(word.replace(two, one)));
    return telling || meant || hasDigit(word) ? [{ span, telling }] : [];
  });
  return { ...document, reading: replaced(document.reading, found), ...(misread.length && { misread }) };
}

/** Two letters that one was taken for: the word is known, and too long by one to be put right in its place. */
const JOINED = [
  ['rn', 'm'],
  ['cl', 'd'],
  ['vv', 'w'],
  ['li', 'h'],
] as const;

const isCue = (word: string): boolean => CUES.has(word) || SHORT.has(word);
const isKnown = (word: string): boolean => isCue(word) || COMMON.has(word);
const hasDigit = (word: string): boolean => /\d/.test(word);
/** "Di5trict", and not "A5" or "covid19". */
const hasDigitInside = (word: string): boolean => /^[a-zà-ž]{2,}[015][a-zà-ž]{2,}$/u.test(word);

/** Whatever is written with letters or digits in a text, in small letters; what is shorter than any telling word is left out. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: shown, index } of text.matchAll(TOKEN))
    if (shown.length > 2) tokens.push({ word: shown.toLowerCase(), span: { start: index, end: index + shown.length } });
  return tokens;
}

/** A part of an address or of a number. */
const isInAddress = ({ span: { start, end } }: Token, text: string): boolean =>
  /[@/.:_\d]/.test(text[start - 1] ?? '') || /^(?:[@/_]|\.\w)/.test(text.slice(end, end + 2));

/** A figure, or a code with letters and digits. */
function isCode({ word, span }: Token, text: string): boolean {
  if (!hasDigit(word)) return false;
  const shown = text.slice(span.start, span.end);
  const letters = shown.replace(/[^A-Za-zÀ-ž]/gu, '').length;
  return letters < 2 || (letters < 3 && !swapped(word).some(isCue)) || /[2-4679]|\d{2}/.test(shown) || /[A-Z]{2}/.test(shown);
}

/** The word with one letter for another that it may be taken for; in long words with two. */
function variants(word: string): readonly string[] {
  const once = swapped(word);
  return word.length > 6 ? [...once, ...once.flatMap(swapped)] : once;
}

const swapped = (word: string): readonly string[] =>
  [...word].flatMap((letter, at) => (CONFUSED.get(letter) ?? []).map((other) => word.slice(0, at) + other + word.slice(at + 1)));

/** The text with words put right, capitals kept. */
function replaced(text: string, found: ReadonlyMap<Token, string>): string {
  const letters = [...text].length === text.length ? [...text] : text.split('');
  for (const [{ span }, word] of found)
    for (let at = span.start; at < span.end; at += 1) {
      const [shown, meant] = [letters[at] as string, word[at - span.start] as string];
      if (shown.toLowerCase() !== meant) letters[at] = at === span.start && /[A-ZÀ-Þ]/u.test(shown) ? meant.toUpperCase() : meant;
    }
  return letters.join('');
}
