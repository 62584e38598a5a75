import { cue } from '../model/cue.js';
import { SIGN_OFF } from '../model/landmarks.js';
import { asks } from './asking.js';
import { DEBRIS, FIELD, FOR_MACHINES, isWelsh } from './cues.js';
import type { Part } from './parts.js';

/** Marks what is no part of the letter that is read: what a page or a program puts round it, words for programs, its Welsh half. */
export function withDebris(parts: readonly Part[]): Part[] {
  const running = runningParts(parts);
  const welsh = welshParts(parts);
  const listed = listedFiles(parts);
  const marked = parts.map((part, index) => {
    const debris =
      part.debris ||
      running.has(index) ||
      listed.has(index) ||
      welsh[index] ||
      FOR_MACHINES.test(part.text) ||
      (!part.label && !part.block.cell && (DEBRIS.test(part.text) || FIELD.test(part.text) || isFieldValue(part, parts[index - 1])));
    return debris ? { ...part, debris } : part;
  });
  return withFootOfPage(marked);
}

/** "Disclosure log", "Some of what we are asked most.", "Cookies | Contact us": a short line between others of the page's foot belongs to it. */
function withFootOfPage(parts: readonly Part[]): Part[] {
  const found = [...parts];
  for (let index = found.length - 1; index > 0; index -= 1) {
    const [above, part] = [found[index - 1] as Part, found[index] as Part];
    if (part.debris) continue;
    const between = above.debris && found[index + 1]?.debris && part.text.length < 80 && !/[\d?]/.test(part.text);
    if (!between || part.label || part.bullet || part.block.cell) break;
    found[index] = { ...part, debris: true };
  }
  return found;
}

/**
 * The files that a page lists below "Attachments" at its end: those that tell how to complain ("Right of review.pdf"), and all of them where the
 * letter itself attaches nothing.
 */
function listedFiles(parts: readonly Part[]): ReadonlySet<number> {
  const found = new Set<number>();
  const heading = parts.findLastIndex(({ text }) => ATTACHMENTS.test(text));
  if (heading < 1) return found;
  const attaches = parts.slice(0, heading).some(({ text }) => ATTACHES.test(text));
  const told = parts.slice(0, heading).filter(({ text }) => text.length > 40).length > 3;
  for (let at = heading + 1; at < parts.length && FILE.test((parts[at] as Part).text); at += 1)
    if (OF_RIGHTS.test((parts[at] as Part).text) || (told && !attaches)) found.add(at);
  return found;
}
const ATTACHMENTS = cue(/^\W*(?:attachments?|attached files?|downloads?|files?|documents?)\W*$/);
const ATTACHES = cue(
  /\b(?:attach\w*|enclos\w*|annex\w*|appendi\w+|spreadsheets?|(?:document|file|table|download)s? (?:below|above)|below)\b/,
);
const FILE = cue(/^[^?]{1,100}\.(?:pdf|docx?|xlsx?|csv|odt|ods|rtf|zip)\b\W*(?:\(?[\d.,]+ ?[km]?b\)?)?\W*$/);
const OF_RIGHTS = cue(/\b(?:reviews?|appeals?|complain\w*|rights?|information sheet|leaflet|privacy|copyright)\b/);

/** What a field of a page's head holds: one short line below its name. */
const isFieldValue = (part: Part, name: Part | undefined): boolean =>
  name !== undefined &&
  !name.label &&
  !name.block.cell &&
  part.text.length < 60 &&
  ((FIELD.test(name.text) && !/[.?:]$/.test(part.text)) ||
    // "Attachments" over "None"
    (ATTACHMENTS.test(name.text) && /^\W*(?:none|nil|no|n\/a|0)\W*$/i.test(part.text)));

/** The Welsh half of a bilingual letter, by index; short lines go with their neighbours. */
function welshParts(parts: readonly Part[]): readonly boolean[] {
  if (!parts.some(({ text }) => isWelsh(text))) return [];
  const sure = parts.map((part) => (part.text.split(/\s+/).length < 4 ? null : isWelsh(part.text)));
  if (!sure.includes(true) || !sure.includes(false)) return [];
  return parts.map((_, index) => {
    if (sure[index] !== null) return sure[index] as boolean;
    const before = sure.slice(0, index).findLast((known) => known !== null);
    const after = sure.slice(index + 1).find((known) => known !== null);
    return before === true && after !== false ? true : before === true && after === undefined;
  });
}

/**
 * Indexes of what a page's foot left between the answers of a text that has no pages: two or more lines that stand together once more below
 * the signature, figures aside, with the page's number in their row.
 */
function runningParts(parts: readonly Part[]): ReadonlySet<number> {
  const signed = parts.findIndex(({ text }) => SIGN_OFF.test(text) && text.length < 60);
  const found = new Set<number>();
  if (signed < 0) return found;
  // what asks, or counts, is no page's foot, however often it is printed
  const keys = parts.map((part) => (part.label || part.bullet || asks(part) ? null : keyOf(part.text)));
  const pairsBelow = new Set(
    keys.slice(signed).flatMap((key, index, below) => (key && below[index + 1] ? [`${key}\n${below[index + 1]}`] : [])),
  );
  for (let index = 0; index + 1 < signed; index += 1) {
    const [key, next] = [keys[index], keys[index + 1]];
    if (!key || !next || !pairsBelow.has(`${key}\n${next}`)) continue;
    for (const at of [index, index + 1]) found.add(at);
  }
  const rows = new Set(parts.flatMap((part) => (found.has(part.index) ? rowOf(part) : [])));
  for (const part of parts) if (/^\W*\d{1,3}\W*$/.test(part.text) && rowOf(part).some((row) => rows.has(row))) found.add(part.index);
  return found;
}

/** The row of the table that a part stands in; none outside tables. */
const rowOf = ({ block: { cell } }: Part): string[] => (cell ? [`${cell.table}/${cell.row}`] : []);

/** A line's words, its figures aside; null for what has hardly any. */
function keyOf(text: string): string | null {
  const key = text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
  return key.length > 7 && key.length < 120 && key.includes(' ') ? key : null;
}
