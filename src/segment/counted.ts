import { REPLY_HEADING } from '../model/landmarks.js';
import { OPENS_REPLY, REPLY_SENTENCE, REQUEST_SENTENCE } from './cues.js';
import { isPlain, type Part } from './parts.js';
import { rankedQuestions } from './ranked.js';

/**
 * The lines of a request that has no numbers, and that the reply numbers all the same: below the announcement of the request there are as
 * many of them as questions are named further down ("Q1 – …", "As to your second question, …"). None where the counts differ.
 */
export function countedLines(parts: readonly Part[]): readonly Part[] {
  const announced = parts.findIndex(({ text, label, block }) => !label && !block.cell && /:\W*$/.test(text) && REQUEST_SENTENCE.test(text));
  if (announced < 0) return [];
  const below = parts.slice(announced + 1);
  const end = below.findIndex((part) => !isLine(part));
  const lines = below.slice(0, Math.max(0, end));
  const named = below.slice(lines.length).flatMap((part) => namedBy(part, lines.length));
  const counts = lines.every((_, index) => named.includes(String(index + 1))) && !named.includes(String(lines.length + 1));
  return lines.length > 1 && counts ? lines : [];
}

/** The questions that a paragraph answers, by their number or, in its first words, by their rank; one more than `count` where it names more. */
function namedBy({ label, text, block }: Part, count: number): readonly string[] {
  if (label?.kind === 'question') return label.paths;
  const opening = text.slice(0, 120).replace(/[:,].{0,3}$/s, '');
  if (label || block.cell) return [];
  const ranks = rankedQuestions(opening, count);
  const beyond = rankedQuestions(opening, count + 1).includes(count) && !/\b(?:last|final)\b/i.test(opening);
  return [...ranks, ...(beyond ? [count] : [])].map((rank) => String(rank + 1));
}

const isLine = (part: Part): boolean =>
  isPlain(part) &&
  !part.heading &&
  part.text.length < 400 &&
  ![REPLY_HEADING, REPLY_SENTENCE].some((opens) => opens.test(part.text)) &&
  (part.text.includes('?') || !OPENS_REPLY.test(part.text));
