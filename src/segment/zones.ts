import type { Zone } from '../model/letter.js';
import { wordSet } from '../model/words.js';
import {
  DEMAND,
  QUESTION_START,
  REFUSED,
  REPLY_HEADING,
  REPLY_SENTENCE,
  REQUEST_HEADING,
  REQUEST_SENTENCE,
  RIGHTS,
  SALUTATION,
  SIGN_OFF,
  WEAK_RIGHTS,
  WISH,
  withoutWeakRights,
} from './cues.js';
import { familyOf, rankOf } from './label.js';
import { isBareName, type Part } from './parts.js';
import { RIGHTS_HEADING } from './sections.js';

/** Which part of a letter is what. `echo` and `reply` are ranges of part indexes, half open; `zones` has one entry a part. */
export interface Zoning {
  readonly zones: readonly Zone[];
  /** Where the request is quoted apart from the reply; empty when it is not. */
  readonly echo: { readonly from: number; readonly to: number };
  readonly reply: { readonly from: number; readonly to: number };
}

/** The index of the question that a part restates, one after `after` where several fit; -1 for none. */
export type Asked = (part: Part, after?: number) => number;

/** How to look for the request: quoted apart from the reply where it is, nowhere but in the reply, or told in one paragraph, by index. */
export type Echo = 'apart' | 'none' | number;

export function zonesOf(parts: readonly Part[], asked: Asked, where: Echo = 'apart'): Zoning {
  const body = bodyStart(parts);
  const counted = labelRuns(parts);
  // "Our response" between two lists that both count from 1: the first is the request, however its items are told
  const asks = counted?.headed
    ? { from: counted.first, to: counted.firstEnd, seen: counted.firstEnd - counted.first }
    : echoRun(parts, asked);
  // a list of questions goes on to its last number, whatever one of its items is told like
  const inList = asks && counted && asks.from < counted.firstEnd;
  const quoted = inList ? { ...asks, to: asks.to > counted.second ? counted.firstEnd : Math.max(asks.to, counted.firstEnd) } : asks;
  // the list may stand there twice, as the request and as the letter quotes it, before anything is answered
  const again = quoted && !counted?.headed ? echoRun(parts, asked, quoted.to) : null;
  const last =
    again && quoted && again.seen >= Math.max(3, quoted.seen) && repliesAfter(parts, again.to) ? { ...again, from: quoted.from } : quoted;
  // questions that nothing follows are answered where they stand
  const run = last && repliesAfter(parts, last.to) ? { ...last, to: behindWishes(parts, last.to) } : null;
  const told = typeof where === 'number';
  const start = told ? where + 1 : where === 'apart' ? (behindQuote(parts) ?? replyStart(parts, run, counted, asked)) : null;
  const end = replyEnd(parts, start ?? (where === 'apart' ? run?.to : undefined) ?? body, asked);
  const from = start ?? body;
  const begins = listStart(parts, start === null ? 0 : told ? where : Math.min(echoStart(parts, start), run?.from ?? start));
  const echo = { from: begins, to: start ?? 0 };
  const zones = parts.map((part, index): Zone => {
    if (part.debris) return 'debris';
    if (index >= end)
      return SIGN_OFF.test(part.text) ? 'sign_off' : RIGHTS.test(part.text) ? 'rights' : index === end ? 'sign_off' : 'rights';
    if (index >= from) return isRights(part, index, parts) ? 'rights' : 'reply';
    return index >= echo.from && index < echo.to ? 'echo' : 'letterhead';
  });
  return { zones, echo, reply: { from, to: end } };
}

/** Parts that a request takes up at most. */
const LONGEST = 80;
/** Where the reply begins behind a request of several paragraphs that stands between quotation marks; null where none does. */
function behindQuote(parts: readonly Part[]): number | null {
  const marks = ({ text }: Part): number => text.match(/"/g)?.length ?? 0;
  const opens = parts.findIndex(
    (part, index) => /^\W*"/.test(part.text) && marks(part) === 1 && REQUEST_SENTENCE.test(parts[index - 1]?.text ?? ''),
  );
  if (opens < 0) return null;
  const closes = parts.slice(opens + 1, opens + LONGEST).find((part) => marks(part) % 2 === 1);
  if (!closes || !/"[.;]?\s*$/.test(closes.text) || closes.index < opens + 2) return null;
  const heading = parts.slice(closes.index + 1, closes.index + 4).find((part) => part.text.length < 90 && REPLY_HEADING.test(part.text));
  return heading ? headed(heading) : closes.index + 1;
}

/** "If section 12 applies, please tell me how to narrow this": the requester's last words, behind the questions. */
function behindWishes(parts: readonly Part[], to: number): number {
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
function repliesAfter(parts: readonly Part[], from: number): boolean {
  for (const part of parts.slice(from)) {
    if (SIGN_OFF.test(part.text) || (RIGHTS.test(part.text) && !refusesSoon(parts, part.index))) return false;
    if (/[a-z]{2}/i.test(part.text) || /\d/.test(part.text)) return true;
  }
  return false;
}

/** What the Commissioner says of vexatious requests stands before the refusal of one. */
const refusesSoon = (parts: readonly Part[], index: number): boolean =>
  parts.slice(index, index + 3).some(({ text }) => REFUSED.test(text));

/** A rights paragraph in mid-reply: strong words only, and no label of a question. */
function isRights(part: Part, _index: number, _parts: readonly Part[]): boolean {
  if (part.label?.paths.length || part.block.cell) return false;
  return (
    RIGHTS.test(withoutWeakRights(part.text)) &&
    /\b(?:review|complain|commissioner's office|information commissioner|wycliffe|ico\.org)\b/i.test(part.text) &&
    /\b(?:you|your)\b/i.test(part.text)
  );
}

/** The parts where the questions stand one after the other with nothing that answers them in between. */
function echoRun(parts: readonly Part[], asked: Asked, start = 0): { from: number; to: number; seen: number } | null {
  let from = -1;
  let last = -1;
  let seen = 0;
  let previous = -1;
  let options = -1;
  let stray = false;
  for (const part of parts.slice(start)) {
    const before = parts[part.index - 1];
    const counted = from >= 0 && before?.index === last && follows(before, part);
    const question = counted ? Math.max(asked(part, previous), previous + 1) : asked(part, previous);
    if (question >= 0) {
      if (from < 0) from = part.index;
      else if (question < previous || (question === previous && part.index > last + 1)) break;
      seen += 1;
      previous = question;
      last = part.index;
    } else if (
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
        (QUESTION_START.test(part.text) || /\?|:$|^[a-z]/.test(part.text)) &&
        (!/\d/.test(part.text) || /:$/.test(part.text));
      // a line of the page's own may stand once among questions that follow each other
      const nextOne = next !== undefined && part.index === last + 1 && asked(next) > previous;
      const strays = nextOne && seen > 2 && !stray && part.text.length < 40 && !/[.?!:]$/.test(part.text);
      if (!goesOn && !strays) break;
      if (!goesOn) stray = true;
    }
  }
  if (seen < 2) return null;
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
  return { from, to, seen };
}

/** The next number or letter of a list, one line down. */
const follows = (before: Part, part: Part): boolean =>
  before.label?.kind === 'bare' &&
  part.label?.kind === 'bare' &&
  isNext(pathOf(before), pathOf(part)) &&
  (part.text.split(/\s+/).length > 3 ||
    (/^[A-Z][a-z]{2,}/.test(part.text) && !/\d|^\W*(?:nil|none|zero|yes|no|not|n\/a|nothing|unknown|see)\b/i.test(part.text)));
const isNext = (before: string, after: string): boolean =>
  /^\d+$/.test(before) || familyOf(before) === 'roman'
    ? familyOf(after) === familyOf(before) && rankOf(after) === rankOf(before) + 1
    : false;

/** The first part of the response where it stands apart from the request; null where questions and answers are interleaved. */
function replyStart(
  parts: readonly Part[],
  run: { from: number; to: number } | null,
  labelled: { firstEnd: number; second: number } | null,
  asked: Asked,
): number | null {
  const from = run?.to ?? 0;
  // "A:" with nothing behind it, where other answers have the same name, is an empty answer
  const shared = parts.some(({ label, text }) => label?.kind === 'answer' && !label.paths.length && text.trim());
  const named = shared ? [] : parts.filter((part) => isBareName(part, 'answer'));
  const headings = parts.filter(
    (part) =>
      part.index >= from &&
      !part.block.cell &&
      // "In response:" is a heading where it stands once, and the answer's name where each question has one
      ((named.length === 1 && part === named[0]) ||
        (part.text.length < 90 && REPLY_HEADING.test(part.text) && !(part.label?.kind === 'answer'))),
  );
  const recurring = headings.length > 2 && new Set(headings.map((part) => part.text.toLowerCase())).size < headings.length / 2;
  const before = (index: number) =>
    parts
      .slice(0, index)
      .some(
        (part) =>
          part.text.includes('?') ||
          QUESTION_START.test(part.text) ||
          REQUEST_HEADING.test(part.text) ||
          REQUEST_SENTENCE.test(part.text) ||
          isBareName(part, 'question') ||
          part.bullet,
      );
  if (run) {
    const restated = parts.findIndex((part) => part.index >= run.to && asked(part) >= 0);
    const heading = headings.find((part) => restated < 0 || part.index <= restated);
    if (heading) return headed(heading);
    // the reply begins before its first number at the latest, with the title over it
    const second = labelled && labelled.second >= run.to ? labelled.second : parts.length;
    const title = parts[second - 1];
    const latest = second < parts.length && title && title.index >= run.to && isTitle(title) ? title.index : second;
    const sentence = parts.find(
      (part) =>
        part.index >= run.to &&
        (part.index === latest ||
          ((restated < 0 || part.index < restated) && (REPLY_SENTENCE.test(part.text) || SALUTATION.test(part.text)))),
    );
    // what names a question on the way there answers it
    const named = parts.find((part) => part.index >= run.to && part.label?.kind === 'question' && part.label.paths.length > 0);
    return sentence && (!named || sentence.index <= named.index) ? sentence.index : run.to;
  }
  if (labelled) {
    const heading = headings.find((part) => part.index > labelled.firstEnd - 1 && part.index <= labelled.second);
    if (heading) return headed(heading);
    // the title over the first answers belongs to them
    const title = parts[labelled.second - 1];
    return title && title.index >= labelled.firstEnd && isTitle(title) ? title.index : labelled.second;
  }
  if (!recurring) {
    const heading = headings.find((part) => before(part.index));
    if (heading) return headed(heading);
  }
  const salutations = parts.filter((part) => SALUTATION.test(part.text) && part.text.length < 80);
  const second = salutations.find(
    (part) =>
      part.index > 0 &&
      parts.slice(0, part.index).some((other) => other.text.includes('?') || (REQUEST_SENTENCE.test(other.text) && other.text.length > 40)),
  );
  if (second) return second.index + 1;
  const tail = parts.findIndex((part) => part.index > parts.length / 3 && RIGHTS.test(withoutWeakRights(part.text)));
  const items = parts.filter(
    (part) => (part.label?.kind === 'bare' || part.label?.kind === 'question' || part.bullet) && (tail < 0 || part.index < tail),
  );
  const lastItem = items.at(-1)?.index ?? -1;
  const sentence = parts.find(
    (part) =>
      part.index > 0 &&
      REPLY_SENTENCE.test(part.text) &&
      !/\?|:\W*$/.test(part.text) &&
      before(part.index) &&
      part.index > lastItem &&
      parts.slice(0, part.index).some((other) => /\?|:-?\s*$/.test(other.text) || other.label || other.bullet),
  );
  if (sentence && (items.length > 1 ? !answeredInline(parts, items) : lastItem < 0) && quotedBefore(parts, sentence)) return sentence.index;
  return afterDemand(parts);
}

/** Something was asked above: items, or a request told in prose after a colon. */
const quotedBefore = (parts: readonly Part[], sentence: Part): boolean =>
  parts.slice(0, sentence.index).some((part) => part.label || part.bullet || /[:-]\s*$/.test(part.text));

/** The end of a list that an order opens ("Please send the reports below:" and items with no prose between): what follows it replies. */
function afterDemand(parts: readonly Part[]): number | null {
  const demand = parts.findIndex((part) => DEMAND.test(part.text) && !part.label && !part.bullet);
  if (demand < 0) return null;
  const isItem = (part: Part | undefined) => part !== undefined && !part.block.cell && (part.bullet || (part.label?.paths.length ?? 0) > 0);
  let to = demand + 1;
  while (isItem(parts[to])) to += 1;
  const later = parts.slice(to);
  // items that come back further down are answered there, one by one
  return to - demand > 2 && later.length > 0 && !later.some((part) => isItem(part) && part.label) ? to : null;
}

const isTitle = (part: Part): boolean =>
  /^[A-ZÀ-Þ]/.test(part.text) &&
  part.text.length < 60 &&
  !/[.?!:,;]$/.test(part.text) &&
  !REPLY_HEADING.test(part.text) &&
  !SIGN_OFF.test(part.text);

/** A heading that itself says where the answer is ("Response sent 3 May (PDF)") belongs to the reply. */
const headed = (part: Part): number => (/[([]|\battached\b/i.test(part.text) ? part.index : part.index + 1);

/** True when plain text stands between the labelled parts, as answers do. */
function answeredInline(parts: readonly Part[], items: readonly Part[]): boolean {
  let between = 0;
  for (let i = 1; i < items.length; i += 1) if ((items[i]?.index ?? 0) - (items[i - 1]?.index ?? 0) > 1) between += 1;
  return between >= (items.length - 1) / 2 && parts.length > 0;
}

/** What stands between most of the items is no rest of them and asks nothing: it answers them. */
const saysBetween = (parts: readonly Part[], items: readonly Part[]): boolean =>
  items.slice(0, -1).filter((item, index) => {
    const next = parts[item.index + 1];
    return next !== undefined && next !== items[index + 1] && /^\W*[A-ZÀ-Þ\d£]/.test(next.text) && !/^\W*\(|[?:]\W*$/.test(next.text);
  }).length >
  (items.length - 1) * 0.6;

/** Two runs of labels that both begin at the first number or letter: the questions, then the answers. */
function labelRuns(parts: readonly Part[]): { first: number; firstEnd: number; second: number; headed: boolean } | null {
  // a row of a table that holds nothing but an item is an item
  const alone = ({ index, block: { cell } }: Part): boolean =>
    !cell ||
    [parts[index - 1], parts[index + 1]].every((other) => other?.block.cell?.table !== cell.table || other.block.cell.row !== cell.row);
  const labelled = parts.filter((part) => part.label?.paths.length && part.label.kind !== 'answer' && alone(part));
  const kept = labelled[0] && familyOf(pathOf(labelled[0]));
  const top = labelled.filter((part) => familyOf(pathOf(part)) === kept);
  const start = top[0] ? rank(top[0]) : 1;
  const restart = top.findIndex((part, index) => index > 0 && rank(part) === start && rank(top[index - 1] as Part) > start);
  if (restart < 0) return null;
  const count = (list: readonly Part[]) => new Set(list.flatMap((part) => part.label?.paths.map(rankOf) ?? [])).size;
  const [first, second] = [top.slice(0, restart), top.slice(restart)];
  if ((start !== 1 && count(first) < 3) || count(second) < count(first) * 0.6) return null;
  // A nested list inside an item follows it at once; a reply has words of its own before its first number, or the question's words again.
  const [a, b] = [first.at(-1) as Part, second[0] as Part];
  // questions that are answered where they stand have had their reply: what follows is some other list, a section's limbs perhaps
  const headed = parts
    .slice(a.index + 1, b.index)
    .some((part) => (part.label?.kind === 'answer' && !part.text.trim()) || (REPLY_HEADING.test(part.text) && part.text.length < 90));
  if (first.length > 1 && !headed && answeredInline(parts, first) && (!alike(first[0] as Part, b) || saysBetween(parts, first)))
    return null;
  if (b.index === a.index + 1 && b.level >= (first[0] as Part).level && !alike(first[0] as Part, b)) return null;
  if (first.length !== count(first) && first.every((part) => part.label?.paths.length === 1 && /^\d+$/.test(part.label.paths[0] as string)))
    return null;
  return { first: first[0]?.index ?? 0, firstEnd: a.index + 1, second: b.index, headed };
}

const pathOf = (part: Part): string => part.label?.paths[0] ?? '';
const rank = (part: Part): number => rankOf(pathOf(part));

/** Two paragraphs that share most of their words. */
function alike(a: Part, b: Part): boolean {
  const [x, y] = [wordSet(a.text), wordSet(b.text)];
  return [...x].filter((word) => y.has(word)).length >= 0.6 * Math.min(x.size, y.size) && x.size > 0;
}

const headsRequest = (part: Part): boolean => isBareName(part, 'question') || (REQUEST_HEADING.test(part.text) && part.text.length < 80);

/** Where the quoted request begins: after the last request heading, announcement or salutation before the reply. */
function echoStart(parts: readonly Part[], reply: number): number {
  for (let index = reply - 1; index >= 0; index -= 1) if (headsRequest(parts[index] as Part)) return index + 1;
  const announced = parts.findIndex((part) => part.index < reply && REQUEST_SENTENCE.test(part.text));
  if (announced >= 0) return announced;
  const greeting = parts.findIndex((part) => part.index < reply && SALUTATION.test(part.text));
  return greeting >= 0 ? greeting + 1 : 0;
}

/** The first number of the list that goes on at a part. */
function listStart(parts: readonly Part[], at: number): number {
  const [before, part] = [parts[at - 1], parts[at]];
  const counts = before?.label?.kind === 'bare' && part?.label?.kind === 'bare' && isNext(pathOf(before), pathOf(part));
  return counts ? listStart(parts, at - 1) : at;
}

/** Where the letter itself begins when it has no echo: after the salutation or the request's heading, both before the first question. */
function bodyStart(parts: readonly Part[]): number {
  const asks = parts.findIndex((part) => part.text.includes('?') || part.bullet || (part.label?.paths.length ?? 0) > 0);
  const limit = asks < 0 ? parts.length / 2 : asks;
  const heading = parts.findLastIndex(
    (part) => part.index <= limit && REQUEST_HEADING.test(part.text) && part.text.length < 80 && !part.label,
  );
  const greeting = parts.findLastIndex((part) => part.index <= limit && SALUTATION.test(part.text) && part.text.length < 80);
  return Math.max(heading, greeting) + 1;
}

/** The first part after the last answer: the sign-off, or the paragraph that tells how to complain. */
function replyEnd(parts: readonly Part[], from: number, asked: Asked): number {
  const signed = parts.findIndex((part) => part.index >= from && SIGN_OFF.test(part.text) && part.text.length < 60);
  const lastAsked =
    parts.findLast(
      (part) =>
        part.index >= from &&
        // "How do I complain?", below the signature, asks for nothing; an annex numbers its questions
        ((asked(part) >= 0 &&
          (signed < 0 || part.index < signed || Boolean(part.label?.paths.length) || !part.text.includes('?')) &&
          (!part.block.cell || part.text.split(/\s+/).length > 2)) ||
          (part.label?.kind === 'question' && part.label.paths.length > 0)),
    )?.index ?? from;
  const tail = parts.findIndex(
    (part, index) =>
      index > from &&
      part.heading &&
      isRightsTitle(part) &&
      isTail(part) &&
      !parts.slice(index).some(({ label }) => label?.kind === 'question' && label.paths.length),
  );
  for (let index = Math.max(from, 0); index < parts.length; index += 1) {
    const part = parts[index] as Part;
    // below "What to do if you are unhappy" even what asks for something is no question
    if (index === tail) return index;
    if (index <= lastAsked || part.block.cell || (part.label?.paths.length && part.label.kind !== 'bare')) continue;
    if (SIGN_OFF.test(part.text) && part.text.length < 60) {
      // an annex after the signature may hold answers
      return index;
    }
    if (!RIGHTS.test(part.text) || part.label?.paths.length || refusesSoon(parts, index)) continue;
    const rest = parts.slice(index, index + 12);
    const strong = rest.filter((other) =>
      /\b(?:review|complain|commissioner|unhappy|(?:dis)?satisfied|content|appeal|copyright|regards|sincerely|faithfully|wycliffe|(?:queries|questions) (?:about|on|regarding|concerning) this (?:letter|response|reply|e-?mail|matter))\b/i.test(
        other.text,
      ),
    ).length;
    if (index > from && strong >= 1 && isTail(part)) return isRightsTitle(parts[index - 1]) ? index - 1 : index;
  }
  return parts.length;
}

/** "Right of appeal" over the paragraph that tells of it. */
const isRightsTitle = (part: Part | undefined): boolean =>
  part !== undefined &&
  part.text.length < 60 &&
  !part.label &&
  !part.block.cell &&
  !/[.:]$/.test(part.text) &&
  (RIGHTS.test(part.text) || RIGHTS_HEADING.test(part.text));

const isTail = (part: Part): boolean =>
  /^\W*(?:internal )?reviews? ?[:-]|\b(?:you|your|copyright|re-?use|review (?:may|can) be)\b/i.test(part.text) &&
  (!WEAK_RIGHTS.test(part.text) ||
    /\b(?:review|complain|unhappy|dissatisfied|satisfied|content|appeal|quer(?:y|ies)|enquir|copyright|remain|contact|reference|happy|questions about)\b/i.test(
      part.text,
    ));
