import { cue } from '../model/cue.js';
import type { Document } from '../model/document.js';
import { REPLY_HEADING, REQUEST_HEADING } from './cues.js';
import type { Part } from './parts.js';

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
      isSection({ ...part, text: part.text.replace(/^[A-ZÀ-Þ][A-Za-zÀ-ž ,&'-]{2,50}$/, '') }) &&
      parts[part.index + 1]?.label?.paths[0] === '1');
  const headed = new Set(parts.filter(opens).map(({ label }) => label?.paths[0]));
  if (!named.size && headed.size < 2) return [...parts];
  // "Part A: What you asked" and "Part B: Our decision" are parts of the letter
  if (parts.some((part) => opens(part) && headsSection(part.text)))
    return parts.map((part) => (opens(part) || (isPartLabel(part.label) && headsSection(part.text)) ? { ...part, label: null } : part));
  let section = '';
  return parts.map((part) => {
    const { label } = part;
    const above = isPartLabel(label) && part.whole.start < part.block.span.start;
    if (above || opens(part)) section = label?.paths[0] ?? '';
    if (!label) return part;
    const answer =
      label.kind === 'answer' && named.size ? /^\W?A(\d{1,2})\b/.exec(document.reading.slice(part.whole.start))?.[1] : undefined;
    if (answer) return { ...part, label: { ...label, paths: [`a${answer}`], kind: 'bare' } };
    if (headed.size < 2 || !section) return part;
    // a heading's title is no question
    if (opens(part))
      return part.text.trim() && !isSection(part) ? { ...part, text: '', span: { start: part.span.end, end: part.span.end } } : part;
    return { ...part, label: { ...label, paths: label.paths.map((path) => (/^\d/.test(path) ? section + path : path)) } };
  });
}

const isPartLabel = (label: Part['label']): boolean =>
  label?.kind === 'question' && label.paths.length === 1 && /^[a-h]$/.test(label.paths[0] as string);

/** "Part B - the statue": a part of the request and what it is about. */
export const isTitled = ({ label, text, block, whole }: Part): boolean =>
  isPartLabel(label) && block.span.start <= whole.start && /^[^.?!]{3,60}$/.test(text.trim()) && text.trim().split(/\s+/).length < 8;

/** "Part B" alone on its line. */
export const isSection = ({ label, text }: Part): boolean => isPartLabel(label) && (!text.trim() || /^\([^)]*\)$/.test(text.trim()));

/** The heading of a part of the letter, as opposed to a question: "Your request", "Our response", "Your rights". */
export const headsSection = (text: string): boolean =>
  text.length < 60 && !/[?\d]/.test(text) && (REQUEST_HEADING.test(text) || REPLY_HEADING.test(text) || RIGHTS_HEADING.test(text));
/** "Your rights", "Right of review": over the paragraphs on how to complain. */
export const RIGHTS_HEADING = cue(
  /^\W*(?:your )?(?:right|rights|appeal|appeals|complaints?|(?:right of |internal )?review)\b[^.?:]{0,40}$/,
);
