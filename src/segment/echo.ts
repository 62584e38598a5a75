import { cue } from '../model/cue.js';
import { REPLY_HEADING, SIGN_OFF } from '../model/landmarks.js';
import { alike } from './alike.js';
import { SAYS } from './answer-beside.js';
import { answersOnly, isStatement, leavesRoom, namesThing } from './asking.js';
import { QUESTION_START, REQUEST_SENTENCE, RIGHTS, WISH } from './cues.js';
import { familyOf, rankOf } from './label.js';
import { type Part, pathOf } from './parts.js';
import { REFUSED } from './refused.js';
import type { Asked } from './zones.js';

/** Parts that a request takes up at most. */
const LONGEST = 80;

/** Where the reply begins behind a request of several paragraphs that stands between quotation marks; null where none does. */
export function behindQuote(parts: readonly Part[]): number | null {
  const marks = ({ text }: Part): number => text.match(/"/g)?.length ?? 0;
  const asks = (part: Part | undefined): boolean => REQUEST_SENTENCE.test(part?.text ?? '');
  const printed = parts.findIndex(
    (part, index) =>
      marks(part) === 1 && ((/^\W*"/.test(part.text) && asks(parts[index - 1])) || (/:\s*"\s*$/.test(part.text) && asks(part))),
  );
  // '"(a) the number of trees': the mark before the first label went with it
  const listed = printed < 0 ? parts.findIndex((part, index) => isFirst(part) && asks(parts[index - 1])) : -1;
  const opens = printed < 0 ? listed : printed;
  if (opens < 0) return null;
  const closes = parts.slice(opens + 1, opens + LONGEST).find((part) => marks(part) % 2 === 1);
  if (listed >= 0 && !closes?.label) return null;
  if (!closes || !/"[.;]?\s*$/.test(closes.text) || closes.index < opens + 2) return null;
  const heading = parts.slice(closes.index + 1, closes.index + 4).find((part) => part.text.length < 90 && REPLY_HEADING.test(part.text));
  return heading ? headed(heading) : closes.index + 1;
}

const isFirst = ({ label }: Part): boolean => label?.kind === 'bare' && /^(?:1|a|i)$/.test(label.paths.join());

/** "If section 12 applies, please tell me how to narrow this": the requester's last words, behind the questions. */
export function behindWishes(parts: readonly Part[], to: number): number {
  const part = parts[to];
  const wish =
    part &&
    !part.label &&
    part.text.length < 200 &&
    /^\W*(?:if|please (?!find|see|note)|could you|i(?: would|\x27d) (?:like|prefer|be|appreciate|welcome)|my preferred)/i.test(part.text) &&
    WISH.test(part.text);
  return wish && repliesAfter(parts, to + 1) ? behindWishes(parts, to + 1) : to;
}

/** Something is said between the questions and the paragraphs on rights. */
export function repliesAfter(parts: readonly Part[], from: number): boolean {
  for (const part of parts.slice(from)) {
    if (SIGN_OFF.test(part.text) || (RIGHTS.test(part.text) && !refusesSoon(parts, part.index))) return false;
    if (/[a-z]{2}/i.test(part.text) || /\d/.test(part.text)) return true;
  }
  return false;
}

/** What the Commissioner says of vexatious requests stands before the refusal of one. */
export const refusesSoon = (parts: readonly Part[], index: number): boolean =>
  parts.slice(index, index + 3).some(({ text }) => REFUSED.test(text));

/** The parts where the questions stand one after the other with nothing that answers them in between. */
export function echoRun(parts: readonly Part[], asked: Asked, start = 0): { from: number; to: number; seen: number } | null {
  let from = -1;
  let last = -1;
  let seen = 0;
  let previous = -1;
  let options = -1;
  let stray = false;
  let linked = -1;
  for (const part of parts.slice(start)) {
    const before = linked === part.index - 1 ? parts[last] : parts[part.index - 1];
    const counted = from >= 0 && before?.index === last && follows(before, part);
    const question = counted ? Math.max(asked(part, previous), previous + 1) : asked(part, previous);
    if (question >= 0) {
      if (from < 0) from = part.index;
      else if (question < previous || (question === previous && part.index > last + 1)) break;
      seen += 1;
      previous = question;
      last = part.index;
    } else if (last === part.index - 1 && parts[last]?.bullet && part.bullet && headsReply(parts, part.index)) last = part.index;
    else if (
      from >= 0 &&
      part.bullet &&
      part.text.split(/\s+/).length <= 6 &&
      !/[.]$/.test(part.text) &&
      (parts[last]?.text.endsWith(':') ?? false)
    ) {
      // the choices that a question spells out belong to it
      options = part.index;
    } else if (from >= 0 && !/^\W*(?:\(|\[)/.test(part.text)) {
      // one paragraph may stand between two questions when it asks itself (a continuation, an unnumbered question)
      const next = parts[part.index + 1];
      const goesOn =
        next &&
        asked(next) > previous &&
        part.index === last + 1 &&
        (QUESTION_START.test(part.text) || (/\?|:$|^[a-z]/.test(part.text) && !LEADS_ANSWER.test(part.text))) &&
        (!/\d/.test(part.text) || /:$/.test(part.text));
      // a line of the page's own may stand once among questions that follow each other
      const nextOne = next !== undefined && part.index === last + 1 && asked(next) > previous;
      // … but the heading of the reply is none
      const strays = nextOne && seen > 2 && !stray && part.text.length < 40 && !/[.?!:]$/.test(part.text) && !REPLY_HEADING.test(part.text);
      // "Also:", and the list counts on
      const links = next !== undefined && part.index === last + 1 && LINKS.test(part.text) && follows(parts[last] as Part, next);
      if (links) linked = part.index;
      else if (!goesOn && !strays) break;
      else if (!goesOn) stray = true;
    }
  }
  const [first, ...more] = seen > 1 ? cutList(parts, from, last) : [];
  if (first) {
    seen -= [first, ...more].filter((part) => asked(part) >= 0).length;
    last = first.index - 1;
  }
  if (seen < 2) return null;
  // "8. Yes. 57 boats were moored there on 1 May", in the words of what was asked, answers it
  const restated = parts.slice(from, last + 1).filter((part) => asked(part) >= 0);
  if (restated.length && restated.every(tells)) return null;
  // What goes on asking other things after it is no echo but a letter that answers as it goes.
  const run = parts.slice(from, last + 1);
  const others = parts.filter((part) => part.index > last && asked(part) >= 0 && !run.some((own) => alike(own, part)));
  // … unless these are the whole list, of which only the beginning stood there before
  if (others.length > seen / 2) {
    const later = echoRun(parts, asked, last + 1);
    const list = later && parts.slice(later.from, later.to);
    const taken = run.filter((own) => asked(own) >= 0 && list?.some((part) => alike(own, part)));
    return taken.length > seen / 2 ? later : null;
  }
  let to = Math.max(last, options > last && options < last + 9 ? options : last) + 1;
  while (to < parts.length && /^\W*[([]/.test(parts[to]?.text ?? '') && (parts[to]?.text.length ?? 0) < 160) to += 1;
  // "Link to the last survey:", below the list
  if (leavesRoom(parts[to])) to += 1;
  return { from, to, seen };
}

const tells = ({ text }: Part): boolean =>
  answersOnly(text) || (SAYS.test(text) && !text.includes('?') && !QUESTION_START.test(text) && !namesThing(text));

/** The bullets from here on end at the heading of the reply: what they hold is asked, in whatever words. */
function headsReply(parts: readonly Part[], at: number): boolean {
  const end = parts.find(({ bullet }, index) => index >= at && !bullet);
  return end !== undefined && end.text.length < 60 && REPLY_HEADING.test(end.text);
}

const LINKS =
  /^\W*(?:and|also|plus|in addition|additionally|further(?:more)?|finally|lastly)\b[^.?!:]{0,60}:?\W*$|^\W*(?:I|we) (?:would|should) also like\b[^.?!:]{0,60}:\W*$/i;

/** "We used:", "The following boats were lost:": the list below tells, and asks nothing. */
const LEADS_ANSWER = cue(
  /^(?!.*\b(?:you|your|questions?|request|information|please)\b)[^.?!]*(?:\b(?:we|our|they|these|those|following|below|the (?:trust|council|board|force|authority|department|university|service|office|college|school|company))\b[^.?!]*|\b(?:are|were|used|included?|as follows)\s*):$/,
);

/**
 * The bullets at the end of a run of questions of which the list goes on behind it, and nothing but the end of the letter behind the list: "Rope came
 * from: • Marl Rope Works, Fell • Tarn • Eldon". Some of an answer's items read like things that are asked for.
 */
function cutList(parts: readonly Part[], from: number, last: number): readonly Part[] {
  const goesOn = (part: Part | undefined): part is Part => part?.bullet === true && !part.label && !part.text.includes('?');
  if (!goesOn(parts[last]) || !goesOn(parts[last + 1])) return [];
  let [start, end] = [last, last + 1];
  while (start > from && goesOn(parts[start - 1])) start -= 1;
  while (goesOn(parts[end])) end += 1;
  // … or a lead of its own above it
  const lead = parts[start - 1];
  const led = lead && lead.index > from && !lead.label && /:\s*$/.test(lead.text) && !QUESTION_START.test(lead.text);
  return repliesAfter(parts, end) && !led ? [] : parts.slice(start, last + 1);
}

/** The next number, letter or bullet of a list, one line down. */
const follows = (before: Part, part: Part): boolean => nextBullet(before, part) || nextNumber(before, part);

/** "* The make in use." below bullets that ask. */
const nextBullet = (before: Part, part: Part): boolean =>
  before.bullet &&
  part.bullet &&
  !before.label &&
  !part.label &&
  before.level === part.level &&
  part.text.split(/\s+/).length > 3 &&
  /^\W*(?:the|an?|any|all|how|what|which|cop(?:y|ies)|details|names?|numbers?|dates?|whether)\b/i.test(part.text) &&
  !answersOnly(part.text) &&
  !isStatement(part.text);

const nextNumber = (before: Part, part: Part): boolean =>
  (before.label?.kind === 'bare' || before.label?.kind === 'question') &&
  part.label?.kind === before.label.kind &&
  isNext(pathOf(before), pathOf(part)) &&
  (part.text.split(/\s+/).length > 3 ||
    (/^[A-Z][a-z]{2,}/.test(part.text) && !/\d|^\W*(?:nil|none|zero|yes|no|not|n\/a|nothing|unknown|see)\b/i.test(part.text)));

/** The label right behind another in its list. */
export const isNext = (before: string, after: string): boolean =>
  before !== '' && familyOf(after) === familyOf(before) && rankOf(after) === rankOf(before) + 1;

/** The place of a part's label in its list. */
export const rank = (part: Part): number => rankOf(pathOf(part));

/** A heading that itself says where the answer is ("Response sent 3 May (PDF)") belongs to the reply. */
export const headed = (part: Part): number => (/[([]|\battached\b/i.test(part.text) ? part.index : part.index + 1);
