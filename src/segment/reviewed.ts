import { cue } from '../model/cue.js';
import type { Document } from '../model/document.js';
import type { Span } from '../model/span.js';
import { minus } from './cuts.js';
import { sentenceStarts } from './sentences.js';
import type { Placed } from './stretches.js';

/**
 * The answers of a review without what was said before, where it says something else now: "First reply: section 40(2). Review: I do not agree. There were 14."
 * An earlier answer that the review upholds stands, without the name of the review between the two.
 */
export const reviewed = (document: Document, placed: readonly Placed[]): Placed[] =>
  placed.flatMap((one) =>
    minus(document, one.stretch.span, aside(document.reading, one.stretch.span)).map((span) => ({
      ...one,
      stretch: { ...one.stretch, span },
    })),
  );

/** What of an answer is none of what holds now. */
function aside(reading: string, { start, end }: Span): readonly Span[] {
  const text = reading.slice(start, end);
  const starts = sentenceStarts(text);
  const sentence = (at: number): string => text.slice(starts[at], starts[at + 1]);
  // "Two boats were counted twice. The correct figure is 60."
  const corrected = starts.findIndex((_, at) => at > 0 && CORRECTS.test(sentence(at)));
  if (corrected > 0) return [{ start, end: start + (starts[corrected] as number) }];
  const name = NAME.exec(text);
  // "Original response:" is the label of the answer
  if (name && EARLIER.test(reading.slice(Math.max(0, start - 60), start + name.index))) {
    const now = name.index + name[0].length;
    return [{ start: changes(text.slice(now)) ? start : start + name.index, end: start + now }];
  }
  const told = sentence(0);
  if (starts.length < 2 || !REPORTS.test(told) || !changes(text.slice(starts[1]))) return [];
  const after = WRONG.test(sentence(1)) && starts.length > 2 ? 2 : 1;
  // what gave something is only put aside where the review says that it was wrong
  return ABSENT.test(told) || after > 1 ? [{ start, end: start + (starts[after] as number) }] : [];
}

const CORRECTS = cue(
  /^\W*(?:the|our) (?:correct(?:ed)?|right|true|revised|amended) (?:figures?|answers?|numbers?|totals?|positions?|sums?|amounts?) (?:is|are|was|were|should)\b/,
);

/** What the review says tells something, and does not begin by letting the earlier answer stand. */
function changes(text: string): boolean {
  const starts = sentenceStarts(text);
  const verdict = starts.map((start, at) => text.slice(start, starts[at + 1])).find((sentence) => UPHOLDS.test(sentence));
  return TELLS.test(text) && (verdict === undefined || NOT.test(verdict));
}

/** "Review:", "Outcome of the review -", "My conclusion" over what is found now. */
const NAME =
  /(?:^|\s)(?:(?:(?:my|our|the|internal) )*reviews?(?:'s|er's|er)?(?: (?:outcome|decision|findings?|response|reply|conclusions?|position|answer))?|(?:(?:my|our|the) )?(?:outcome|findings?|decision|conclusions?|result)(?: (?:of|on|at|following) (?:the |this |my |our )?(?:internal )?review)?|(?:revised|new|updated|amended) (?:response|reply|answer|decision|position))(?::\s|\s-\s|\n)/i;

const EARLIER = cue(
  /\b(?:original|first|initial|earlier|previous)(?:ly)? (?:response|reply|answer|decision|position|replied|responded|answered|refused)\b|\bwe (?:said|replied|told you)\b/,
);

/** "You were told that none is held", "The first reply to question 3 cited section 36". */
const REPORTS = cue(
  /^\W*(?:(?:in|on|as|with|for|finally|regarding|turning)\b[^.]{0,40}?,? )?(?:you were (?:originally |first |initially |previously )?(?:told|informed|advised)|(?:the|our|its|this) (?:original |first |initial |earlier |previous )?(?:reply|response|answer|decision)(?: (?:to|on|for|of) [^.]{3,60}?)? (?:was (?:that|to)|relied|said|stated|gave|cited|claimed|refused|withheld|applied|explained|told)|(?:we|the [a-z]+) (?:had )?(?:originally|initially|first|previously) (?:said|told|replied|answered|refused|withheld|stated|relied|applied|claimed|cited))\b/,
);
const ABSENT = cue(
  /\b(?:sections?|regulations?|ss?\.?) ?\d|\b(?:exempt\w*|except(?:ed|ions?)|withh[eo]ld\w*|refus\w+|not (?:held|recorded)|no (?:records?|information)|published|cost limit)\b/,
);
const WRONG = cue(
  /^\W*(?:(?:that|this|it|which) (?:was|is)|i (?:find|consider|accept) that (?:that|this|it) (?:was|is)) (?:wrong|incorrect|mistaken|not (?:right|correct|so|the case)|an error|a mistake)\b/,
);

const UPHOLDS = cue(
  /\b(?:uphold|upheld|agree|concur|maintain(?:ed)?|stands?|confirm (?:the|that)(?= [^.]{0,40}\b(?:decision|response|reply|answer|exempt|section))|(?:was|were|is|are) (?:right|correct|unchanged|correctly|rightly|properly)|remains? (?:the same|unchanged)|nothing to add|no reason to (?:depart|differ|disagree))\b/,
);
const NOT = cue(/\b(?:not|no longer|cannot|unable|disagree|overturn\w*|wrong\w*|incorrect\w*)\b/);
const TELLS = cue(
  /\d|\b(?:attach\w*|enclos\w+|provided|held|hold|none|nil|yes|no|withheld|exempt|sent to you|disclos\w+|refus\w+|published)\b/,
);
