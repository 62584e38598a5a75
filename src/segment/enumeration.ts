import { QUESTION_START } from './cues.js';
import { familyOf, rankOf } from './label.js';
import { tellsOf } from './wishes.js';

/** "(1) ", "2) ", "3. ", "(b) " in running text. */
const MARK = /(?<=^["']?|["'(:;,.?!)\w]\s["']?|\n)(?:\((\d{1,2}|[a-h]|[ivx]{1,4})\)|(\d{1,2}|[ivx]{2,4})[.)])\s+(?=\S)/g;

/** "Q1. … Q2. …": questions named in one paragraph, which begins with one of them. */
const NAMED = /(?:^|(?<=\s))Q\.?\s?(\d{1,2})[.:)]\s+(?=\S)/g;
function namedItems(text: string): number[] {
  const marks = [...text.matchAll(NAMED)];
  const counts = marks.every((mark, index) => Number(mark[1]) === Number(marks[0]?.[1]) + index);
  return marks.length > 1 && marks[0]?.index === 0 && counts ? marks.map(({ index }) => index) : [];
}

/** "… as follows. Q1 5,207. Q2 1,940, the rest of them …": named sentence by sentence without a mark, three and more, from the first; four figures are those of quarters. */
const NAMED_BARE = /(?<=^["'“]?|[.?!:)]\s|,\sand\s)Q(\d{1,2})[.:)]?\s+(?!(?:19|20)\d\d\b)(?=\S)/g;
function sentencesNamed(text: string): number[] {
  const marks = [...text.matchAll(NAMED_BARE)];
  const counts = marks.every((mark, index) => Number(mark[1]) === index + 1);
  const quarters = marks.length < 5 && marks.every(({ index, 0: mark }) => /^[£\d]/.test(text.slice(index + mark.length)));
  return marks.length > 2 && counts && !quarters ? marks.map(({ index }) => index) : [];
}

/** "1 - no; 2 - about 48,000; 3 - £62,500": numbers and dashes, one after the other in a sentence. */
const DASHED = /(?<=^|[:;,.]\s)(\d{1,2})\s-\s(?=\S)/g;
function dashedItems(text: string): number[] {
  const marks = [...text.matchAll(DASHED)];
  const counted = marks.filter((mark, index) => Number(mark[1]) === index + 1);
  return counted.length > 2 && counted.length === marks.length ? counted.map(({ index }) => index) : [];
}

/**
 * Offsets at which the items of a list begin that is told in one paragraph: "… (1) how many, (2) how much and (3) when". Empty where
 * the text counts nothing from its first number on. Letters divide only what stands sentence by sentence: "(a) Four. (b) Not held.", and small
 * roman numerals not the limbs of one question: "How many are (i) in the harbour (ii) at sea?"
 */
export function inlineItems(text: string): number[] {
  const marks = [...text.matchAll(MARK)];
  // a paragraph that begins with a later number counts on from it
  const begins = /^\W*(?:q\.?\s)?\((\d{1,2})\)/i.exec(text)?.[1];
  for (const family of ['number', 'roman', 'letter'] as const)
    for (const closed of [true, false]) {
      const found: number[] = [];
      let next = family === 'number' && closed && begins ? Number(begins) : 1;
      for (const mark of marks) {
        const path = mark[1] ?? mark[2] ?? '';
        if ((mark[1] !== undefined) !== closed || familyOf(path) !== family || rankOf(path) !== next) continue;
        // "(1) and (2) There is one": both at once
        if (next > 1 && JOINED.test(text.slice(0, mark.index))) {
          next += 1;
          continue;
        }
        if (family === 'letter' && next > 1 && !/[.;:?!]\s+$/.test(text.slice(0, mark.index))) continue;
        found.push(begins && !found.length ? 0 : mark.index);
        // "(b) and (c) are withheld" counts two
        next += 1 + (/^(?:and|&|,)\s\([a-h]\)/.test(text.slice(mark.index + mark[0].length)) ? 1 : 0);
      }
      // "3 (a) How many? (b) How many more?"
      if (family === 'letter' && found.length && /^\W*\d{1,2}\s$/.test(text.slice(0, found[0]))) found[0] = 0;
      if (family === 'letter' && found[0] !== 0) continue;
      if (family !== 'letter' && closed && limbs(text, found, family)) continue;
      if (found.length >= (closed ? 2 : 3)) return found;
    }
  return [namedItems, sentencesNamed, dashedItems].map((read) => read(text)).find(({ length }) => length > 0) ?? [];
}

const JOINED = /\((?:\d{1,2}|[ivx]{1,4})\)\s?(?:,|&|and|to|-)\s$/;

/** Where the item between two others begins that lost its line: "6. How many, and 7. when" above "8."; 0 where it has not. */
export function lostItem(text: string, next: string): number {
  const number = Number(/^\W{0,2}(\d{1,2})[.)]\s/.exec(text)?.[1]);
  const after = Number(/^\W{0,2}(\d{1,2})[.)]\s/.exec(next)?.[1]);
  if (after !== number + 2) return 0;
  const mark = new RegExp(String.raw`[a-z?;,:.)]\s+(?=${number + 1}[.)]\s+[A-Za-z])`).exec(text);
  return mark ? mark.index + mark[0].length : 0;
}

/**
 * The words behind a mark only go on with those before the first: they neither ask nor answer by themselves. In a question they may be anything that
 * does not ask: "How many in (i) 2022 (ii) 2023?" Numbers count questions, unless their sentence asks and none of them does: "How many were (1) lost (2) sold?"
 */
function limbs(text: string, marks: readonly number[], family: 'number' | 'roman'): boolean {
  const lead = text.slice(0, marks[0]).replace(/^\W*\w{1,4}[.):]+\s*/, '');
  const asking = QUESTION_START.test(lead) && !/[.;:?!]\W*$/.test(lead);
  const goesOn = (mark: number, index: number): boolean => {
    const limb = text.slice(mark, marks[index + 1]).replace(/^\W*\w+[.)]\s+/, '');
    const ends = index > 0 && /[.;:?!]\W*(?:and |or )?$/.test(text.slice(0, mark));
    return !ends && !tellsOf(limb) && (asking || /^[a-z]{2}/.test(limb));
  };
  return family === 'number'
    ? asking && /\b(?:how (?:many|much|often)|what|which|who)\b/i.test(lead) && marks.length > 1 && marks.every(goesOn)
    : marks.some((mark, index) => index > 0 && goesOn(mark, index));
}
