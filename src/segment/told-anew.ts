import type { Document } from '../model/document.js';
import { QUESTION_START } from './cues.js';
import { rankOf } from './label.js';
import { unasked } from './numbers-only.js';
import { type Part, pathOf } from './parts.js';
import { headsSection } from './sections.js';
import { unlabelled } from './unlabel.js';

/**
 * The titles over answers that count from 1 to the same number each, and ask nothing: "Tarn Crew" and "Marl Crew", or "A. Tarn Crew" and "B. Marl Crew". All
 * that was asked is told of the one and then again of the other; none where that is not so.
 */
export function headsToldAnew(parts: readonly Part[]): readonly Part[] {
  const opens = parts.filter((part) => part.label?.kind === 'bare' && pathOf(part) === '1' && !part.block.cell);
  const heads = opens.map((part) => parts.slice(Math.max(0, part.index - 2), part.index).findLast(isTitle));
  const lists = opens.map((part, at) => listOf(parts.slice(part.index, heads[at + 1]?.index)));
  const [first] = lists;
  const lettered = heads.filter((head) => head?.label);
  const counts = lettered.every((head, at) => head && rankOf(pathOf(head)) === at + 1);
  const alike = lists.every((list) => list.length > 3 && list.length === first?.length && tells(list));
  return lists.length > 1 && alike && counts && (!lettered.length || lettered.length === lists.length) && heads.every((head) => head)
    ? (heads as Part[])
    : [];
}

/** The letters before such titles head the answers and number none of them. */
export function withoutLettersToldAnew(document: Document, parts: readonly Part[]): readonly Part[] {
  const heads = headsToldAnew(parts).filter(({ label }) => label);
  return heads.length ? parts.map((part) => (heads.includes(part) ? { ...unlabelled(document, part), heading: true } : part)) : parts;
}

const isTitle = ({ label, bullet, block, text }: Part): boolean =>
  (!label || (label.kind === 'bare' && /^[a-h]$/.test(label.paths.join()))) &&
  !bullet &&
  !block.cell &&
  /^(?:[A-H]\. )?[A-ZÀ-Þ][^.?!:;£]{2,70}$/.test(text.trim()) &&
  !headsSection(text);

/** The numbered paragraphs up to where they no longer count up, the first limb for its number: "3. (a) 41". */
function listOf(parts: readonly Part[]): Part[] {
  const items: Part[] = [];
  for (const part of parts) if (part.label?.paths.join().replace(/a$/, '') === String(items.length + 1)) items.push(part);
  return items;
}

const tells = (list: readonly Part[]): boolean =>
  list.filter(({ text }) => text.includes('?') || QUESTION_START.test(text)).length < list.length / 3 && unasked(list, list);
