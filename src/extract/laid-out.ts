import type { Span } from '../model/span.js';
import { figuresOf } from './figures.js';
import { fold } from './labels.js';
import { anyOf } from './told-of-each.js';

/** What an answer says of one of several known names. */
export interface LaidOut extends Span {
  readonly entity: string;
}

/**
 * An answer that is laid out by names which other answers have, whatever it says of each: "Drive – Lantern CIC; Step Up – Marl Council", "For Drive: yes. For
 * Step Up: no.", "Yes (Drive), No (Step Up)", a name a line over its words. Two names at least, each once, and nothing that is said of none; else empty.
 */
export function laidOut(text: string, names: readonly string[]): readonly LaidOut[] {
  if (names.length < 2 || text.length > LONGEST) return [];
  const short = shortFor(names);
  if (!hasTwo(text, names, short)) return [];
  const named = `(?:the )?(${anyOf(names)})(?: (?:programme|project|scheme|service))?`;
  const placesOf = (form: string): readonly LaidOut[] =>
    [...text.matchAll(new RegExp(form.replaceAll('NAME', named), 'giu'))].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      entity: entityOf(match, names),
    }));
  const full = placesOf(BEFORE);
  const before = full.length === 1 && short.size ? orShort(text, names, short) : full;
  if (isEach(before, names) && !/[\p{L}\d]/u.test(text.slice(0, before[0]?.start)))
    return told(
      text,
      names,
      before.map(({ end, entity }, at) => ({ start: end, end: before[at + 1]?.start ?? text.length, entity })),
    );
  const behind = placesOf(BEHIND);
  if (!isEach(behind, names) || /[\p{L}\d]/u.test(text.slice(behind.at(-1)?.end))) return [];
  const pieces = behind.map(({ start, entity }, at) => ({ start: behind[at - 1]?.end ?? 0, end: start, entity }));
  return pieces.every(({ start, end }) => end - start < 60 && !/[.;\n]\s*\S/.test(text.slice(start, end).trim())) &&
    new Set(pieces.map(({ start, end }) => figuresOf(text.slice(start, end)).length)).size === 1
    ? told(text, names, pieces)
    : [];
}

/** The pieces, where something is said in each that is no name itself: a list of the names is no answer laid out by them. */
function told(text: string, names: readonly string[], pieces: readonly LaidOut[]): readonly LaidOut[] {
  const own = new Set(names.map(fold));
  const says = ({ start, end }: Span): boolean => /[\p{L}\d]/u.test(text.slice(start, end)) && !own.has(fold(text.slice(start, end)));
  return pieces.every(says) ? pieces : [];
}
const LONGEST = 1500;

/** Two of the names stand somewhere in the text: most answers have none, and need no expression for them. */
function hasTwo(text: string, names: readonly string[], short: ReadonlyMap<string, string>): boolean {
  const low = plain(text);
  const shown = [...short, ...names.map((name) => [name, name] as const)].filter(([words]) => low.includes(plain(words)));
  return new Set(shown.map(([, name]) => name)).size > 1;
}

/** Where one of the names stands in full, and others by a word of them: "Drive - 47 days. Clinic - none", of the Marl Walk-in Clinic. */
const orShort = (text: string, names: readonly string[], short: ReadonlyMap<string, string>): readonly LaidOut[] =>
  [...text.matchAll(new RegExp(BEFORE.replaceAll('NAME', `(?:the )?(${anyOf([...names, ...short.keys()])})`), 'gu'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    entity: short.get(match[1] ?? '') ?? entityOf(match, names),
  }));
/** The first and the last word of each name, where no other has it and few things are called so. */
const shortFor = (names: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    names.flatMap((name) => {
      const words = name.split(' ').filter((word) => /^[A-ZÀ-Þ]/u.test(word) && !ANY.test(word));
      const own = [words[0], words.at(-1)].filter((word) => word && !names.some((other) => other !== name && other.includes(word)));
      return name.includes(' ') ? own.map((word) => [word as string, name] as const) : [];
    }),
  );
const ANY =
  /^(?:.{1,3}|(?:services?|teams?|groups?|projects?|programmes?|schemes?|courses?|support|change|north|south|east|west|new|police|council|trust|men|women|male|female|total|number|costs?|notes?|other|adults?|young|children|people|community|early|first|second))$/i;
const plain = (text: string): string => text.toLowerCase().replace(/\s+/gu, ' ');

/** At the head of a line, a sentence or an item: "• Drive - ", "(a) Drive: ", "For Drive, ", "Drive" alone. */
const BEFORE = String.raw`(?:^|(?<=\n)|(?<=[.;]\s)|(?<=,\s(?:and )?))[ \t]*(?:[-–•*·▪]\s+|\(?[a-h1-9][.)]\s+)?(?:(?:for|at|in|on|under)\s)?NAME(?:\s*(?::|=|\s[-–—](?=\s))\s*|[ \t]*\n\s*)`;
/** "(Drive)", "for Drive", up to the next. */
const BEHIND = String.raw`\s*(?:\(NAME\)|\b(?:for|at|on|under)\sNAME(?=\s*(?:[.;,\n]|$|and\b)))[.;,]?\s*(?:and\s)?`;

const entityOf = (match: RegExpMatchArray, names: readonly string[]): string => {
  const shown = match.slice(1).find(Boolean) ?? '';
  return names.find((name) => fold(name) === fold(shown)) ?? shown;
};
const isEach = (found: readonly { readonly entity: string }[], names: readonly string[]): boolean => {
  const own = new Set(found.map(({ entity }) => fold(entity)));
  return found.length > 1 && own.size === found.length && own.size <= names.length;
};
