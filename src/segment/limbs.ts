import { doubt } from '../model/answer.js';
import type { Document } from '../model/document.js';
import type { Question } from '../model/questionnaire.js';
import { trim } from './cuts.js';
import { ROMAN } from './label.js';
import type { Placed } from './stretches.js';

const MARK = /(?:^|[\s,;:(])\(?([a-h]|i{1,3}|iv|v|vi)\)\s/g;
const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** The marks of the limbs that a question spells out in its sentence, "a" and "b" or "i" to "iv"; fewer than two are none. */
function limbsIn(text: string): string[] {
  const marks = [...text.matchAll(MARK)].map(([, mark]) => mark as string);
  const counts = [ROMAN, LETTERS].some((list) => marks.every((mark, index) => mark === list[index]));
  return counts && marks.length > 1 ? marks : [];
}

/**
 * An answer that takes up each limb of its question by its mark, "(a) 31 (b) 7", is one stretch a limb, which bears the mark as its name. One with
 * fewer figures than limbs says more of one than of another.
 */
export function byLimb(document: Document, placed: readonly Placed[], questions: readonly Question[]): Placed[] {
  return placed.flatMap((one) => {
    const [index, more] = one.questions;
    const limbs = index !== undefined && more === undefined ? limbsIn(questions[index]?.text ?? '') : [];
    if (!limbs.length) return [one];
    const { span, entity } = one.stretch;
    const text = document.reading.slice(span.start, span.end);
    const starts = startsIn(text, limbs);
    const figures = text.match(/\d[\d,.]*/g)?.length ?? 0;
    if (!starts) return [figures && figures < limbs.length ? { ...one, doubts: [...one.doubts, doubt('reading/asks-more')] } : one];
    return limbs.map((limb, at): Placed => {
      const own = trim(document, { start: span.start + (starts[at] as number), end: span.start + (starts[at + 1] ?? text.length) });
      return { ...one, stretch: { ...one.stretch, span: own, entity: entity ? `${entity} (${limb})` : limb } };
    });
  });
}

/** Where an answer takes up each limb; null unless it takes them all up in order. */
function startsIn(text: string, limbs: readonly string[]): number[] | null {
  const starts: number[] = [];
  let from = 0;
  for (const limb of limbs) {
    const mark = new RegExp(String.raw`(?:^|(?<=\s))\(${limb}\)|(?:^|(?<=\n))\s*${limb}(?:[.):]|\s-)\s`).exec(text.slice(from));
    if (!mark) return null;
    starts.push(from + mark.index);
    from += mark.index + mark[0].length;
  }
  return starts;
}
