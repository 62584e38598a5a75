import { cue } from '../model/cue.js';
import type { Document } from '../model/document.js';
import { grouped } from '../model/grouped.js';
import type { Paragraph } from '../model/letter.js';
import { namesThing } from './asking.js';
import { QUESTION_START } from './cues.js';
import { readLabel } from './label.js';

/** Where the only change of style in a paragraph is, and which it is. */
interface Break {
  readonly offset: number;
  readonly change: string;
  /** What stands before it asks, or has a number. */
  readonly asks: boolean;
}

/** "**Section 40(2) of the Act** Personal data" begins an answer. */
const OF_LAW = cue(/\b(?:sections? \d|regulations? \d|act|exempt\w*)\b/);
/** Fewer paragraphs than this make no custom of a letter. */
const FEW = 3;

/**
 * "**1. How many boats are there?** There are 14." again and again: the answer goes on in the question's paragraph and is told from it by its style
 * alone. The offset at which it begins, by paragraph; 0 where the letter has no such custom.
 */
export function styleBreaks(document: Document, paragraphs: readonly Paragraph[]): readonly number[] {
  const all = paragraphs.map((paragraph) => breakIn(document, paragraph));
  if (all.filter(Boolean).length < FEW) return all.map(() => 0);
  const labels = paragraphs.map(({ span }) => readLabel(document.reading.slice(span.start, span.end).trimStart()));
  // where questions are named as such, numbers count the points of an answer
  const named = labels.filter((label) => label?.kind === 'question' && label.paths.length).length > 1;
  const breaks = all.map((one, at) => (named && labels[at]?.kind === 'bare' ? null : one));
  const customs = new Set(
    [
      ...grouped(
        breaks.filter((one) => one !== null),
        ({ change }) => change,
      ),
    ].flatMap(([change, list]) => {
      const asking = list.filter(({ asks }) => asks).length;
      return asking >= FEW && asking > list.length * 0.6 ? [change] : [];
    }),
  );
  return breaks.map((one) => (one && customs.has(one.change) ? one.offset : 0));
}

function breakIn({ reading }: Document, { span, block }: Paragraph): Break | null {
  const stretches: { readonly style: string; readonly start: number }[] = [];
  for (const line of block.lines)
    for (const { span: own, style } of line.runs) {
      if (own.end <= span.start || own.start >= span.end || !/[\p{L}\d]/u.test(reading.slice(own.start, own.end))) continue;
      const name = `${style.bold ? 'b' : ''}${style.italic ? 'i' : ''}${style.link ? '' : (style.color ?? '')}`;
      if (stretches.at(-1)?.style !== name) stretches.push({ style: name, start: Math.max(own.start, span.start) });
    }
  const [first, second, third] = stretches;
  if (!first || !second || third) return null;
  const before = reading.slice(span.start, second.start).trim();
  if (before.split(/\s+/).length < 4) return null;
  const label = readLabel(before);
  const words = before.slice(label?.length ?? 0);
  const asks =
    /\?\W*$/.test(before) ||
    ((label !== null || block.marker?.kind === 'bullet') && !OF_LAW.test(words) && (QUESTION_START.test(words) || namesThing(words)));
  return { offset: second.start - span.start, change: `${first.style}>${second.style}`, asks };
}
