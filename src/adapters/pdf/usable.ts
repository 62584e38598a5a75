import type { PageWords } from './pages.js';
import type { Word } from './words.js';

/** A page with fewer words may be a picture of a page. */
const FEW_WORDS = 12;
/** So many drawings on a page without words: letters turned into outlines. */
const OUTLINED = 150;

/** True where a page's text layer can be read as it is; a page without words and pictures is blank, and needs no OCR either. */
export function isUsable({ words, layer }: PageWords): boolean {
  const { pictured, scanned, paths, unmapped } = layer ?? { pictured: 0, scanned: false, paths: 0, unmapped: 0 };
  if (words.length < FEW_WORDS && (pictured > 0.3 || paths > OUTLINED)) return false;
  if (unmapped > 0.03 || garbled(words.map(({ text }) => text).join(' '))) return false;
  return !(scanned && soundness(words) < SOUND);
}

/** OCR replaces what holds fewer words, and of a scan's own layer what holds fewer words that can be words. */
export function isBetter(seen: PageWords, page: PageWords): boolean {
  if (page.words.length < FEW_WORDS) return seen.words.length >= page.words.length;
  return seen.words.length >= FEW_WORDS && (!page.layer?.scanned || soundness(seen.words) > soundness(page.words));
}

/** More than a few characters that no letter holds: replacement marks, private use (but for bullets, which stand alone), Chinese in an English sentence. */
export const garbled = (text: string): boolean =>
  (text.replace(/(?<=^|\s)[\uE000-\uF8FF](?=\s|$)/gu, '').match(/[\uFFFD\uE000-\uF8FF\u3400-\u9FFF\uAC00-\uD7AF]/gu)?.length ?? 0) >
  Math.max(3, text.length * 0.003);

/** What the words of a scan's own text layer must reach to be kept. */
const SOUND = 0.75;

/** The share of words that can be words, from 0 to 1: 1 where there are too few to tell. */
const soundness = (words: readonly Word[]): number => soundnessOf(words.map(({ text }) => text));

/** The same of text that somebody else read. */
export function isBelievable(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return !garbled(text) && letters > text.replace(/\s/g, '').length * 0.5 && soundnessOf(text.split(/\s+/)) >= SOUND;
}

function soundnessOf(words: readonly string[]): number {
  const tokens = words.map((text) => text.replace(/^[("'‘“[£]+|[)"'’”\].,;:?!]+$/g, '')).filter((text) => /\p{L}/u.test(text));
  if (tokens.length < 20) return 1;
  const good = tokens.filter((text) => WORD.test(text) || /@|www|https?:|\//.test(text)).length / tokens.length;
  const small = tokens.filter((text) => SMALL.test(text)).length / tokens.length;
  return small < 0.08 && tokens.length > 60 ? Math.min(good, 0.5) : good;
}

/** Letters with a vowel among them, capitals at the start only or throughout; references and initials are words too. */
const WORD =
  /^(?:(?=.*[aeiouyàâêéèëîïôöûŵŷ])\p{Lu}?[\p{Ll}'’-]+(?:[-/]\p{L}+)*|\p{Lu}+(?:[-/.]\p{Lu}+)*|[A-Z\d/-]{3,}|\d+(?:st|nd|rd|th))$/iu;
/** Words that no page of English or Welsh does without. */
const SMALL = /^(?:the|of|to|and|in|is|for|a|that|you|your|we|on|this|be|by|are|with|or|not|it|as|y|yr|i|o|ac|yn|ar|am|ei|eu|wedi)$/i;
