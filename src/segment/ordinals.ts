import { RANKS } from './label.js';
import type { Part } from './parts.js';
import { topicIn } from './recalled.js';
import { relabelled } from './relabel.js';
import { recallsIn, tellsOf } from './wishes.js';

/** "Thirdly, how often …", "Sixth, whether …", "Lastly you wanted to know …". */
const ORDINAL = new RegExp(
  String.raw`^(?:and )?(?:in the )?(?:(${RANKS.join('|')})(?:ly)?|(last(?:ly)?|finally))(?: place)?(?:\s?[,:]\s*|\s-\s|\s+(?=(?:you|your|how|whether|the|there (?:is|was) your)\b))`,
  'i',
);

/** "You asked fifthly who mends them." */
const BEHIND_VERB = new RegExp(
  String.raw`^you (?:have )?(?:ask(?:ed)?|sought|seek|want(?:ed)?|wish(?:ed)?),? (${RANKS.join('|')})(?:ly)?\b`,
  'i',
);

/** "You first asked how many there are.", "You begin by asking how many there are." */
const FIRST =
  /^you (?:have )?(?:first(?:ly)? |(?:begin|began|start(?:ed)?|open(?:ed)?) (?:by asking|with) )|^to (?:begin|start)(?: with)?,? you (?:have )?ask/i;
const GOES_ON =
  /^(?:and |finally,? |lastly,? |next,? )?you (?:then|next|also|further|finally|lastly) ask(?:ed)?\b|^(?:finally|lastly|next),? you (?:ask|seek|sought|want|wish)(?:ed)?\b|^you ask(?:ed)? (?:lastly|finally|next|then)\b|^you (?:then |next )?(?:(?:go|went|continued?) on to ask|(?:conclude|end|finish|close|continue)(?:d|ed)? by asking)\b/i;
/** "You asked what it cost.", where "You first asked …" stands over the first: all paragraphs begin so. */
const ASKED = /^you (?:have )?asked (?:for|about|what|which|whether|if|how|when|where|who|why)\b/i;

/** "Finally there was your request for the policy." */
const THERE_WAS = /^there (?:is|was) your (?:request|question|enquiry) (?:(?:for|about|as to|on) )?/i;
const toldIn = (text: string): number => recallsIn(text) || (THERE_WAS.exec(text)?.[0].length ?? 0);

/**
 * Paragraphs that count the questions up in words, first to last, are labelled by their number. Only where most of them tell what was asked:
 * reasons and arguments are counted in the same words.
 */
export function withOrdinals(parts: readonly Part[]): Part[] {
  const run = new Map<Part, { readonly number: number; readonly length: number }>();
  let recalled = false;
  for (const part of parts) {
    const next = run.size + 1;
    const plain = !part.label && !part.bullet && !part.block.cell;
    const ordinal = plain ? (ORDINAL.exec(part.text) ?? BEHIND_VERB.exec(part.text)) : null;
    const number = ordinal?.[1] ? RANKS.indexOf(ordinal[1].toLowerCase()) + 1 : ordinal?.[2] && next > 2 ? next : 0;
    // "You then asked …" between "Your first question was …" and "Your third question …"
    const begins = run.size > 0 ? GOES_ON.test(part.text) || (recalled && ASKED.test(part.text)) : FIRST.test(part.text);
    // "As regards the number of boats, …" among them
    const goesOn = plain ? (begins && recallsIn(part.text)) || (run.size > 1 && topicIn(part.text)) || 0 : 0;
    if (goesOn && !run.size) recalled = true;
    if (goesOn && !ordinal) run.set(part, { number: next, length: goesOn });
    else if (part.label?.ranked && part.label.paths[0] === String(next)) run.set(part, { number: next, length: 0 });
    else if (ordinal && number === next) {
      const { length } = ordinal[0];
      run.set(part, { number, length: recallsIn(part.text) || length + toldIn(part.text.slice(length)) });
    }
  }
  const asking = [...run].filter(
    ([{ text }, { length }]) => toldIn(text.slice(0, length).replace(ORDINAL, '')) || tellsOf(text.slice(length)),
  ).length;
  if (run.size < 3 || asking < run.size * 0.6) return [...parts];
  return parts.map((part) => {
    const { number, length } = run.get(part) ?? {};
    if (!number || !length) return part;
    return relabelled(part, { paths: [String(number)], kind: 'question', ranked: true, length });
  });
}
