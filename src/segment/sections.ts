import { cue } from '../model/cue.js';
import type { Document } from '../model/document.js';
import { REPLY_HEADING, REQUEST_HEADING, RIGHTS_HEADING } from '../model/landmarks.js';
import { alike } from './alike.js';
import { QUESTION_START } from './cues.js';
import { rankOf } from './label.js';
import { type Part, pathOf } from './parts.js';
import { unlabelled } from './unlabel.js';

/**
 * Below "Part A" and "Part B" the numbers start over: they are a1, a2, b1 … there. Where there is a "B1.", "A1." too names a question and is
 * not the answer to question 1.
 */
export function withSections(document: Document, parts: readonly Part[]): Part[] {
  const named = new Set(parts.flatMap(({ label }) => label?.paths.filter((path) => /^[b-h]\d/.test(path)) ?? []));
  // "Part A - Staffing" is one too where its numbers begin right below it
  const opens = (part: Part): boolean =>
    isSection(part) ||
    (isPartLabel(part.label) &&
      isSection({ ...part, text: part.text.replace(/^[A-Za-zÀ-ž][A-Za-zÀ-ž ,&'-]{2,50}$/, '') }) &&
      /^(?:1|i)$/.test(parts[part.index + 1]?.label?.paths[0] ?? ''));
  const headed = new Set(parts.filter(opens).map(({ label }) => label?.paths[0]));
  if (!named.size && headed.size < 2) return [...parts];
  // "Part A: What you asked" and "Part B: Our decision" are parts of the letter
  if (parts.some((part) => opens(part) && headsSection(part.text)))
    return parts.map((part) => (opens(part) || (isPartLabel(part.label) && headsSection(part.text)) ? { ...part, label: null } : part));
  let section = '';
  // numerals count the questions of a part that has no numbers, else the limbs of one
  let counts = /^\d/;
  return parts.map((part) => {
    const { label } = part;
    const above = isPartLabel(label) && part.whole.start < part.block.span.start;
    if (above || opens(part)) {
      section = label?.paths[0] ?? '';
      counts = parts[part.index + 1]?.label?.paths[0] === 'i' ? /^[ivx]+$/ : /^\d/;
    }
    if (!label) return part;
    const answer =
      label.kind === 'answer' && named.size ? /^\W?A(\d{1,2})\b/.exec(document.reading.slice(part.whole.start))?.[1] : undefined;
    if (answer) return { ...part, label: { ...label, paths: [`a${answer}`], kind: 'bare' } };
    if (headed.size < 2 || !section) return part;
    // a heading's title is no question
    if (opens(part)) return part.text.trim() && !isSection(part) ? withoutWords(part) : part;
    return { ...part, label: { ...label, paths: label.paths.map((path) => (counts.test(path) ? section + path : path)) } };
  });
}

/** "Part 1 - Shops" over questions with numbers of their own is a heading, not question 1. */
export function withNumberedParts(document: Document, parts: readonly Part[]): readonly Part[] {
  const heads = parts.filter(
    ({ label, text, block, whole, index }) =>
      label?.kind === 'question' &&
      !block.cell &&
      PART.test(document.reading.slice(whole.start, whole.end)) &&
      /^[A-ZÀ-Þ][^.?!;:]{3,60}$/.test(text.trim()) &&
      parts[index + 1]?.label?.kind === 'bare',
  );
  const counts = heads.length > 1 && heads.every(({ label }, at) => label?.paths.join() === String(at + 1));
  return counts ? parts.map((part) => (heads.includes(part) ? { ...unlabelled(document, part), heading: true } : part)) : parts;
}
const PART = /^\W*(?:part|section) \d/i;

/**
 * Titles over lists that each count from 1 and ask other things ("Contract 1 - Telephones", "Contract 2 - Call centre") head parts as "Part A" does. Lists
 * that ask the same again are answered for one and then for the other; the request and the reply to it are headed as such.
 */
export function withTitles(parts: readonly Part[]): readonly Part[] {
  const titles = parts.filter((part) => isListTitle(part, parts[part.index + 1]));
  const lists = listsBelow(titles, parts);
  const counts = titles.every(({ text }, at) => counted(text)?.join() === [counted(titles[0]?.text ?? '')?.[0], String(at + 1)].join());
  const overAnswer = (list: readonly Part[]): readonly Part[] =>
    list.filter((item, index) => (list[index + 1]?.index ?? item.index + 2) > item.index + 1);
  // two that ask may stand over one table
  const answered = lists.flatMap(overAnswer).length > lists.flat().length * 0.7;
  const apart = lists.every((list, at) => {
    const before = lists[at - 1];
    return list.length > 1 && (counts || answered) && !(before && repeats(before, list));
  });
  if (titles.length < 2 || titles.length > 8 || !apart) return withTitlesAgain(parts);
  return parts.map((part) => {
    const at = titles.indexOf(part);
    if (at < 0) return part;
    return asSection(part, letterOf(at));
  });
}

/** The same titles over bullets that ask and over as many answers, numbers or bullets: each list is counted by its own order. */
export function withTitledBullets(parts: readonly Part[]): readonly Part[] {
  const isItem = (part: Part | undefined): boolean => part !== undefined && !part.block.cell && (part.bullet || part.label !== null);
  const lists = new Map<string, Part[][]>();
  for (const part of parts) {
    if (isItem(part) || part.block.cell || !TITLE.test(part.text.trim()) || !isItem(parts[part.index + 1])) continue;
    const items: Part[] = [];
    for (let at = part.index + 1; isItem(parts[at]); at += 1) items.push(parts[at] as Part);
    if (items.some(({ text }) => text.trim())) lists.set(nameOf(part), [...(lists.get(nameOf(part)) ?? []), items]);
  }
  const twice = [...lists.values()].filter(
    ([asked, answers, more]) =>
      asked?.every(({ bullet, label }) => bullet && !label) &&
      asked.length === answers?.length &&
      !more &&
      asking(asked) > asked.length / 2,
  );
  if (twice.length < 2 || twice.length < lists.size || twice.some(([, answers]) => answers && asking(answers))) return parts;
  const numbers = new Map(twice.flat().flatMap((items) => items.map((part, at) => [part, String(at + 1)] as const)));
  return parts.map((part) => {
    const number = numbers.get(part);
    return number && !part.label ? { ...part, label: { paths: [number], kind: 'bare', length: 0 } } : part;
  });
}
const TITLE = /^[A-ZÀ-Þ][^.?!;]{2,70}$/;

/** "Shops" and "Boats" over lists of questions, and the same titles over the answers, one of them maybe over an answer to the whole of its list. */
function withTitlesAgain(parts: readonly Part[]): readonly Part[] {
  const titles = parts.filter((part) => isListTitle({ ...part, text: bare(part.text) }, parts[part.index + 1]));
  if (titles.length < 2 || titles.length > 16) return parts;
  const lists = listsBelow(titles, parts);
  const names = [...new Set(titles.map(nameOf))];
  const asked = names.map((one) => lists[titles.findIndex((title) => nameOf(title) === one)] as readonly Part[]);
  const end = Math.max(...asked.flatMap((list) => list.map(({ index }) => index)));
  const again = parts.filter((part) => part.index > end && !part.label && !part.bullet && !part.block.cell && names.includes(nameOf(part)));
  const asks = asked.every(
    (list, at) => list.length && asking(list) > list.length / 2 && !asked.slice(0, at).some((other) => repeats(other, list)),
  );
  const first = titles.filter(({ index }) => index < end);
  const inOrder = again.every((part, at) => names.indexOf(nameOf(part)) === at);
  if (names.length < 2 || first.length !== names.length || again.length !== names.length || !asks || !inOrder) return parts;
  return parts.map((part) => {
    if (!first.includes(part) && !again.includes(part)) return part;
    const at = names.indexOf(nameOf(part));
    const section = asSection(part, letterOf(at));
    if (titles.includes(part)) return section;
    // "IMSI catchers" over "We neither confirm nor deny …": what is said of all that was asked there
    const paths = (asked[at] ?? []).map((_, item) => `${letterOf(at)}${item + 1}`);
    return { ...section, label: { paths, kind: 'question', length: part.text.length } };
  });
}

/** A title without the colon behind it. */
const bare = (text: string): string => text.trim().replace(/\s*:$/, '');
const nameOf = ({ text }: Part): string => bare(text).toLowerCase();

/**
 * "A. Staffing" over "1. How many …" and "B. Costs" over "1. How much …": letters or roman numerals that count titles, each over a list of its own, head parts as "Part A" does.
 */
export function withLetteredTitles(parts: readonly Part[]): readonly Part[] {
  const titles = parts.filter(
    ({ label, bullet, block, text, index }) =>
      label?.kind === 'bare' &&
      /^(?:[a-h]|i{1,3}|iv|vi{0,3})$/.test(label.paths.join()) &&
      !bullet &&
      !block.cell &&
      /^[A-ZÀ-Þ][^.?!:;£\d]{2,50}$/.test(text.trim()) &&
      opensList(parts[index + 1]),
  );
  // the request's, and the same again over the answers
  const ranks = titles.map((title) => rankOf(pathOf(title)));
  const inOrder = ranks.every((rank, at) => rank === 1 || rank === (ranks[at - 1] ?? 0) + 1);
  const again = ranks.slice(1).indexOf(1) + 1;
  const same = !again || titles.slice(again).every(({ text }, at) => text.trim() === titles[at]?.text.trim());
  // printed once they head what was asked, each list other things: the same asked again is asked of each title
  const lists = listsBelow(titles, parts);
  const asked = lists.every((list, at) => asking(list) > list.length / 2 && !(at && repeats(lists[at - 1] as Part[], list)));
  // … and "Section A" and "Section B" over the answers
  const answered = titles.every((title) => parts.slice(title.index).some((part) => isSection(part) && pathOf(part) === pathOf(title)));
  if (!inOrder || !same || !(again || asked || answered) || (again || titles.length) < 2) return parts;
  return parts.map((part) => (titles.includes(part) ? asSection(part, letterOf(rankOf(pathOf(part)) - 1)) : part));
}
const opensList = (part: Part | undefined): boolean => part?.label?.kind === 'bare' && pathOf(part) === '1' && !part.block.cell;

/**
 * Several requests answered in one letter: lists that each count from 1 and ask, under "In your first e-mail you asked:", and as many lists again, each as
 * long as its own, that answer them. Their numbers are a1, a2, b1 … here too.
 */
export function withRequests(parts: readonly Part[]): readonly Part[] {
  if (parts.some(({ label }) => isPartLabel(label))) return parts;
  const opens = parts.filter((part) => part.label?.kind === 'bare' && part.label.paths.join() === '1' && opensRow(part));
  const lists = opens.map((part, at) => itemsOf(parts.slice(part.index, opens[at + 1]?.index), opensRow));
  const half = lists.length / 2;
  // asked again for another body or time, it is one request
  const first = lists[0] ?? [];
  if (lists.slice(1, half).some((list) => repeats(first, list))) return parts;
  const fits = lists.every((list, at) => {
    const other = lists[(at + half) % lists.length];
    return list.length === other?.length && (at < half ? asking(list) > list.length / 2 : list.every(({ text }) => !/\?\W*$/.test(text)));
  });
  if (half < 2 || half > 4 || !Number.isInteger(half) || !fits || lists[0]?.length === 1) return parts;
  const sections = new Map(lists.flatMap((list, at) => list.map((part) => [part, letterOf(at % half)] as const)));
  const answers = new Set(lists.slice(half).flat());
  const titles = new Map(lists.map((list, at) => [parts[(list[0] as Part).index - 1], letterOf(at % half)]));
  return parts.map((part) => {
    const [section, title] = [sections.get(part), titles.get(part)];
    if (section && part.label) {
      const kind = answers.has(part) ? 'answer' : part.label.kind;
      return { ...part, label: { ...part.label, kind, paths: part.label.paths.map((path) => section + path) } };
    }
    return title && !part.label ? asSection(part, title) : part;
  });
}

const asking = (list: readonly Part[]): number => list.filter(({ text }) => /\?\W*$/.test(text) || QUESTION_START.test(text)).length;
const letterOf = (at: number): string => String.fromCharCode(97 + at);
/** A title that heads a part of the request and says nothing else. */
const asSection = (part: Part, path: string): Part =>
  withoutWords({
    ...part,
    label: { paths: [path], kind: 'question', length: part.text.length },
  });
export const withoutWords = (part: Part): Part => ({ ...part, text: '', span: { start: part.span.end, end: part.span.end } });

const isListTitle = (part: Part, next: Part | undefined): boolean =>
  !part.label &&
  !part.bullet &&
  !part.block.cell &&
  next?.label?.paths.join() === '1' &&
  next.label.kind !== 'answer' &&
  !next.block.cell &&
  /^[A-ZÀ-Þ][^.?!;]{3,70}$/.test(part.text.trim()) &&
  !/:\s*$/.test(part.text) &&
  !headsSection(part.text);

/** "Lot 2 - Boats" is the second of its kind. */
const counted = (title: string): [string, string] | undefined => {
  const [, name, number] = /^([A-Z][a-z]{2,12}) (\d)\b(?:\s*[-:].*)?$/.exec(title.trim()) ?? [];
  return name && number ? [name, number] : undefined;
};

/** The list below each of some titles. */
const listsBelow = (titles: readonly Part[], parts: readonly Part[]): readonly Part[][] =>
  titles.map((title, at) => itemsOf(parts.slice(title.index + 1, titles[at + 1]?.index)));

/** The numbered paragraphs of a list, up to where they no longer count up. */
function itemsOf(parts: readonly Part[], fits = (part: Part): boolean => !part.block.cell): Part[] {
  const items: Part[] = [];
  for (const part of parts)
    if (part.label?.paths.join() === String(items.length + 1) && part.label.kind !== 'answer' && fits(part)) items.push(part);
  return items;
}
/** "2.  2020/21   211": the number of an answer that is a table stands in its first cell. */
const opensRow = ({ block }: Part): boolean => (block.cell?.column ?? 0) === 0;

/** Half of the items of a list ask what those under the same numbers of another do. */
const repeats = (list: readonly Part[], other: readonly Part[]): boolean => {
  const shared = other.filter((item, at) => list[at] && alike(list[at], item)).length;
  return shared >= Math.min(list.length, other.length) / 2;
};

const isPartLabel = (label: Part['label']): boolean =>
  label?.kind === 'question' && label.paths.length === 1 && /^[a-h]$/.test(label.paths[0] as string);

/** "Part B - the statue": a part of the request and what it is about. */
export const isTitled = ({ label, text, block, whole }: Part): boolean =>
  isPartLabel(label) && block.span.start <= whole.start && /^[^.?!]{3,60}$/.test(text.trim()) && text.trim().split(/\s+/).length < 8;

/** "Part B" alone on its line. */
export const isSection = ({ label, text }: Part): boolean => isPartLabel(label) && (!text.trim() || /^\([^)]*\)$/.test(text.trim()));

/**
 * The heading of a part of the letter, as opposed to a question: "Your request", "Our response", "Your rights". "1. Introduction" is one where what stands
 * below it, as far as it is known, speaks of the letter itself.
 */
export const headsSection = (text: string, below?: string): boolean =>
  text.length < 60 &&
  !/[?\d]/.test(text) &&
  ([REQUEST_HEADING, REPLY_HEADING, RIGHTS_HEADING].some((one) => one.test(text)) ||
    (FRAME_HEADING.test(text) && (below === undefined || OF_LETTER.test(below))));
const OF_LETTER = cue(/\b(?:this (?:document|letter|reply|response|report|notice)|(?:your|the) request\b)/);
const FRAME_HEADING = cue(
  /^\W*(?:introduction|about this (?:page|release|response|request|letter)|background|preamble|summary|overview|conclusions?|next steps|(?:your )?further (?:help|contact)|contact(?: us| details)?)\W*$/,
);
