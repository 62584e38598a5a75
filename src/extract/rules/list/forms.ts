import type { Reading } from '../../../model/answer.js';
import { headedItems, readItem } from './items.js';

const NUMBERS = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** "What are the three commonest causes?" "Cooking, smoking and faulty wiring.": as many as were asked for, whatever their letters. */
export function asMany(plain: string, text: string, question: string): Reading<'list'> | null {
  const word = /\b(two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:most|[a-z]+est|main|top|biggest|principal)\b/i
    .exec(question)?.[1]
    ?.toLowerCase();
  const wanted = word ? (NUMBERS.indexOf(word) > 0 ? NUMBERS.indexOf(word) : Number(word)) : 0;
  const sentence = /^[^.!]*(?=[.!]?\s*$)/.exec(plain)?.[0];
  if (!(wanted > 1) || sentence === undefined) return null;
  const from = /^.{0,80}?\b(?:were|are|was|is|being|included?)(?: \([^)]*\))?:?\s+|^[^:,]{3,60}:\s+/i.exec(sentence)?.[0].length ?? 0;
  const body = sentence.slice(from);
  const numbered = /^\W*1[).]/.test(body);
  const items = (numbered ? body.split(/(?:^|[,;]?\s+)\(?\d{1,2}[).]\s+/) : body.split(/\s*[,;]\s*(?:and\s+)?|\s+and\s+(?=[^,;]*$)/))
    .map((item) => item.trim())
    .filter(Boolean)
    .flatMap((item) => readItem(item) ?? []);
  if (
    items.length !== wanted ||
    items.some(({ name }) => name.split(/\s+/).length > 5 || /\b(?:we|our|not|is|are|was|were|has|have)\b/i.test(name))
  )
    return null;
  const start = from + (/^\s*/.exec(body)?.[0].length ?? 0);
  return { value: items, span: { start, end: text.slice(0, sentence.length).trimEnd().length } };
}

/** "1. The Highway Code 2. Life in the Kingdom 3. Diary of a Kid": items numbered in one line. */
export function inlineNumbers(text: string): Reading<'list'> | null {
  const marks = [...text.matchAll(/(?<=^\s*|\s)\(?(\d{1,2})[.)]\s+(?=\S)/g)];
  if (marks.length < 2 || marks.some(([, number], index) => Number(number) !== index + 1) || text.slice(0, marks[0]?.index).trim())
    return null;
  const items = marks.flatMap((mark, index) => readItem(text.slice(mark.index + mark[0].length, marks[index + 1]?.index)) ?? []);
  if (items.length < marks.length || items.some(({ name }) => name.split(/\s+/).length > 12 || /[.?!]\s/.test(name))) return null;
  const start = (marks[0]?.index ?? 0) + (/^\s*/.exec(marks[0]?.[0] ?? '')?.[0].length ?? 0);
  return { value: items, span: { start, end: text.trimEnd().length } };
}

/** "Closed: Fordgate, Millbrook. Transferred: Easthill, Upper Stour.": names under two heads or more, in sentences or clauses of their own. */
export function underHeads(plain: string, text: string, question: string): Reading<'list'> | null {
  const start = /^\s*/.exec(text)?.[0].length ?? 0;
  for (const end of [/[.!](?=\s|$)/, /[.!;](?=\s|$)/]) {
    const items = headedItems(
      plain.split(end).filter((part) => /\w/.test(part)),
      question,
    );
    if (items.length) return { value: items, span: { start, end: start + text.trim().replace(/[.!]$/, '').length } };
  }
  return null;
}
