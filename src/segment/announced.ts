import { cue } from '../model/cue.js';
import { REPLY_HEADING } from '../model/landmarks.js';
import { answersOnly, isLead, isStatement, namesThing } from './asking.js';
import { OPENS_REPLY, QUESTION_START, REPLY_SENTENCE, REQUEST_SENTENCE } from './cues.js';
import { itemsBelow } from './items.js';
import { isPlain, type Part, pathOf } from './parts.js';

/**
 * The list that a letter announces as the request ("You sought access to the following documents:" and bullets, or numbers from the first), with nothing
 * that answers its items in between; null where there is none.
 */
export function announcedList(parts: readonly Part[]): { readonly from: number; readonly to: number } | null {
  for (const lead of parts) {
    if (!isPlain(lead) || !ANNOUNCES.test(lead.text) || !REQUEST_SENTENCE.test(lead.text)) continue;
    const below = parts[lead.index + 1];
    if (below && isPlain(below)) {
      // "Please tell me", and what below it
      const leads = (below.text.length < 40 && LEADS.test(below.text)) || (isLead(below) && /\b(?:following|below)\b/i.test(below.text));
      const begin = leads ? below.index + 1 : below.index;
      const to = endOfLines(parts, begin);
      if (to) return { from: begin, to };
    }
    const { items, end } = itemsBelow(parts, lead);
    const [first] = items;
    if (!first || (first.label && !/^(?:1|a|i)$/.test(pathOf(first)))) continue;
    const told = items.filter(({ text }) => answersOnly(text) || isStatement(text)).length;
    if (items.length > 1 && told < items.length / 2 && parts[end] && !items.some(({ text }) => REPLY_SENTENCE.test(text)))
      return { from: first.index, to: end };
  }
  return null;
}

/** Where lines without marks, most of which ask, end at what opens the reply; 0 where they are none. */
function endOfLines(parts: readonly Part[], from: number): number {
  let to = from;
  // what states something below several lines that ask is the reply
  while (
    parts[to] &&
    isPlain(parts[to] as Part) &&
    !opensReply(parts[to] as Part) &&
    !(to > from + 1 && isStatement(parts[to]?.text ?? ''))
  )
    to += 1;
  const lines = parts.slice(from, to);
  const asking = lines.filter(({ text }) => /\?\W*$/.test(text) || QUESTION_START.test(text) || namesThing(text)).length;
  const fits = lines.every(
    ({ text, heading }) => !heading && text.length < 400 && !isStatement(text) && !answersOnly(text) && !/:\s*$/.test(text),
  );
  const next = parts[to];
  return lines.length > 1 && fits && asking > lines.length / 2 && next && (next.label?.kind === 'question' || isPlain(next)) ? to : 0;
}
const opensReply = ({ text }: Part): boolean => [OPENS_REPLY, REPLY_SENTENCE, REPLY_HEADING].some((one) => one.test(text));
const LEADS = cue(
  /^\W*(?:(?:could|can|would|will) you )?(?:please )?(?:tell|send|give|provide|supply|let|i (?:would like|request|want))\b[^.?!:;]{0,25}$/,
);

/** The authority tells what was asked of it. */
const ANNOUNCES = cue(
  /\b(?:you|your (?:request|e-?mail|letter|enquiry))\b[^.]*\b(?:ask(?:ed|ing)?|request(?:ed|ing)?|sought|seek(?:ing)?|wrote|was|were|is|are|read|reads|wanted|wished)\b[^.]*:\W*$/,
);
