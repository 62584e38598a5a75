import { cue } from '../model/cue.js';
import { answersOnly, isStatement } from './asking.js';
import { REPLY_SENTENCE, REQUEST_SENTENCE } from './cues.js';
import { itemsBelow } from './items.js';
import { isPlain, type Part, pathOf } from './parts.js';

/**
 * The list that a letter announces as the request ("You sought access to the following documents:" and bullets, or numbers from the first), with nothing
 * that answers its items in between; null where there is none.
 */
export function announcedList(parts: readonly Part[]): { readonly from: number; readonly to: number } | null {
  for (const lead of parts) {
    if (!isPlain(lead) || !ANNOUNCES.test(lead.text) || !REQUEST_SENTENCE.test(lead.text)) continue;
    const { items, end } = itemsBelow(parts, lead);
    const [first] = items;
    if (!first || (first.label && !/^(?:1|a|i)$/.test(pathOf(first)))) continue;
    const told = items.filter(({ text }) => answersOnly(text) || isStatement(text)).length;
    if (items.length > 1 && told < items.length / 2 && parts[end] && !items.some(({ text }) => REPLY_SENTENCE.test(text)))
      return { from: first.index, to: end };
  }
  return null;
}

/** The authority tells what was asked of it. */
const ANNOUNCES = cue(
  /\b(?:you|your (?:request|e-?mail|letter|enquiry))\b[^.]*\b(?:ask(?:ed|ing)?|request(?:ed|ing)?|sought|seek(?:ing)?|wrote|was|were|is|are|read|reads|wanted|wished)\b[^.]*:\W*$/,
);
