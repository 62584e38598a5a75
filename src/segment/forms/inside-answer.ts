import { cue } from '../../model/cue.js';
import { alike } from '../alike.js';
import type { Part } from '../parts.js';
import { asksInWords, numberOf } from './form.js';

/**
 * The letter asks other things under their numbers outside this table, above it and below: a survey or a log that an answer prints. Questions that the table
 * repeats, or that go on from its own, are the same request.
 */
export function isInsideAnswer(asked: readonly Part[], parts: readonly Part[]): boolean {
  const [first] = asked;
  const over = parts[(first?.index ?? 0) - 1]?.text ?? '';
  if (!first || SENT.test(over) || SENT.test(parts[first.index - 2]?.text ?? '')) return false;
  const topic = ({ label, text }: Part): boolean => label?.kind === 'bare' && /^[A-ZÀ-Þ][^.?!:;]{5,80}$/.test(text.trim());
  const outside = parts.filter(
    (part) =>
      !part.block.cell &&
      part.label?.kind !== 'answer' &&
      (asksInWords(part) ? part.label?.paths.length === 1 || /\?\s*$/.test(part.text) || part.style.includes('b') : topic(part)),
  );
  const other = outside.filter((part) => !asked.some((own) => alike(own, part)));
  const above = other.some(({ index }) => index < first.index);
  const own = new Set(asked.map(numberOf));
  const goesOn = !own.has(null) && !other.some((part) => own.has(numberOf(part)));
  return above && other.length > 1 && other.length > outside.length / 2 && !goesOn;
}

/** What stands right over a table says that it was asked. */
const SENT = cue(
  /\b(?:questionnaire|(?:your|further|other|additional|remaining|these) questions|also (?:sent|asked)|you (?:\w+ )?asked|your request)\b/,
);
