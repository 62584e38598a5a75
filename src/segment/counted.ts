import { REPLY_HEADING } from '../model/landmarks.js';
import { REPLY_SENTENCE, REQUEST_SENTENCE } from './cues.js';
import { isPlain, type Part } from './parts.js';

/**
 * The lines of a request that has no numbers, and that the reply numbers all the same: below the announcement of the request there are as
 * many of them as questions are named further down ("Q1 – …", "Q2 – …"). None where the counts differ.
 */
export function countedLines(parts: readonly Part[]): readonly Part[] {
  const announced = parts.findIndex(({ text, label, block }) => !label && !block.cell && /:\W*$/.test(text) && REQUEST_SENTENCE.test(text));
  if (announced < 0) return [];
  const below = parts.slice(announced + 1);
  const end = below.findIndex((part) => !isLine(part));
  const lines = below.slice(0, Math.max(0, end));
  const named = below.slice(lines.length).flatMap(({ label }) => (label?.kind === 'question' ? label.paths : []));
  const counts = lines.every((_, index) => named.includes(String(index + 1))) && !named.includes(String(lines.length + 1));
  return lines.length > 1 && counts ? lines : [];
}

const isLine = (part: Part): boolean =>
  isPlain(part) && !part.heading && part.text.length < 400 && !REPLY_HEADING.test(part.text) && !REPLY_SENTENCE.test(part.text);
