import { cue } from './cue.js';
import { dayIn } from './dates.js';
import { SALUTATION, THANKS } from './landmarks.js';
import { FROM } from './message-head.js';

/** The first message of a page that tells a correspondence from its beginning, each under its sender and date, and the one that replies; null where it does not. */
export function toldInOrder(texts: readonly string[]): { readonly request: Stretch; readonly reply: Stretch } | null {
  const heads = texts.flatMap((text, index) => {
    const dated = FROM.test(text) ? texts.slice(index, index + 3).find((line) => ONLY_DAY.test(line)) : signedAndDated(texts, index);
    const day = dayIn([dated ?? '']);
    return day === null ? [] : [{ index, day }];
  });
  const [first, last] = [heads[0], heads.at(-1)];
  const ascends = heads.every(({ day }, index) => index === 0 || day >= (heads[index - 1]?.day ?? ''));
  if (!first || !last || !ascends || last.day <= first.day) return null;
  const messages = heads.map(({ index }, at) => ({ from: index, to: heads[at + 1]?.index ?? texts.length }));
  const [request] = messages as [Stretch];
  // what the requester wrote again is no reply, nor is a note that the request has arrived, where there is another
  const sender = ({ from }: Stretch): string => texts[from]?.toLowerCase().replace(/\d.*$/, '').trim() ?? '';
  const others = messages.filter((message) => sender(message) !== sender(request));
  const replies = others.filter(({ from, to }) => !onlyReceives(texts.slice(from, to).join(' ')));
  return { request, reply: replies.at(-1) ?? others.at(-1) ?? (messages.at(-1) as Stretch) };
}
/** A message that says no more than that the request has arrived. */
const onlyReceives = (message: string): boolean => RECEIVES.test(message) && message.split(/\s+/).length < NOTE_WORDS;
const NOTE_WORDS = 120;
const RECEIVES = cue(
  /\b(?:automat(?:ic|ed)|acknowledg\w*|(?:expect|receive|send you|have) (?:a|an|our) (?:full )?(?:response|reply|answer) (?:by|within|no later|before|in)|(?:respond|reply|be answered) (?:to you )?(?:by|within|no later|before|in))\b/,
);
/** "Records Officer, Ferry Board 12 January 2023" over a greeting: a page's name for a message; undefined where it is none. */
const signedAndDated = (texts: readonly string[], index: number): string | undefined =>
  NAME_AND_DAY.test(texts[index] as string) && texts.slice(index + 1, index + 5).some((line) => SALUTATION.test(line) || THANKS.test(line))
    ? texts[index]
    : undefined;
const NAME_AND_DAY =
  /^\W*[A-ZÀ-Þ][^.?!:;]{2,90}(?<!\b(?:on|of|by|from|since|dated|received|sent|issued))\s\d{1,2}(?:st|nd|rd|th)? [A-Za-z]{3,9} \d{4}\s*$/i;

/** "14 February 2025" alone on its line. */
const ONLY_DAY = /^\W*\d{1,2}(?:st|nd|rd|th)?[ /-](?:\d{1,2}|[A-Za-z]{3,9})[ /-](?:\d{4}|\d{2})\W*$/;

export interface Stretch {
  readonly from: number;
  readonly to: number;
}
