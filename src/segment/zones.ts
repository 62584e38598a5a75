import type { Cue } from '../model/cue.js';
import { REPLY_HEADING, REQUEST_HEADING, SIGN_OFF } from '../model/landmarks.js';
import type { Zone } from '../model/letter.js';
import { RIGHTS } from './cues.js';
import { behindQuote, behindWishes, echoRun, repliesAfter } from './echo.js';
import type { Part } from './parts.js';
import { isRights, replyEnd } from './reply-end.js';
import { bodyStart, echoStart, labelRuns, listStart, replyStart } from './reply-start.js';
import { wishesIn } from './wishes.js';

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

/** The only heading of a reply, below a heading of the request and words that ask; null where there is none. */
function headedReply(parts: readonly Part[]): number | null {
  const heads =
    (heading: Cue) =>
    (part: Part): boolean =>
      !part.label && !part.block.cell && part.text.length < 60 && heading.test(part.text);
  const replies = parts.filter(heads(REPLY_HEADING));
  const [reply] = replies;
  const request = parts.find(heads(REQUEST_HEADING));
  if (!reply || replies.length > 1 || !request || request.index > reply.index) return null;
  const between = parts.slice(request.index + 1, reply.index);
  return between.length < 4 && between.some(({ text }) => text.length > 80 && wishesIn(text).length > 0) ? reply.index : null;
}

export function zonesOf(parts: readonly Part[], asked: Asked, where: Echo = 'apart'): Zoning {
  const body = bodyStart(parts);
  const counted = labelRuns(parts);
  // "Our response" between two lists that both count from 1: the first is the request, however its items are told
  const listed = counted?.headed
    ? { from: counted.first, to: counted.firstEnd, seen: counted.firstEnd - counted.first }
    : echoRun(parts, asked);
  // … and what stands below "Response", where "Request" and a request stand above it, answers that one
  const asks = listed && listed.from > (headedReply(parts) ?? listed.from) ? null : listed;
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
  const start = told
    ? Math.max(where + 1, body)
    : where === 'apart'
      ? (behindQuote(parts) ?? replyStart(parts, run, counted, asked))
      : null;
  const end = replyEnd(parts, start ?? (where === 'apart' ? run?.to : undefined) ?? body, asked);
  const from = start ?? body;
  // a list that its numbers told apart from that of the answers is the request, whatever stands between the two
  const list = counted && start !== null && counted.firstEnd <= start && counted.second >= start ? counted.first : Number.POSITIVE_INFINITY;
  const begins = listStart(parts, start === null ? 0 : told ? where : Math.min(echoStart(parts, start), run?.from ?? start, list));
  const echo = { from: begins, to: start ?? 0 };
  const zones = parts.map((part, index): Zone => {
    if (part.debris) return 'debris';
    if (index >= end)
      return SIGN_OFF.test(part.text) ? 'sign_off' : RIGHTS.test(part.text) ? 'rights' : index === end ? 'sign_off' : 'rights';
    if (index >= from) return isRights(part) ? 'rights' : 'reply';
    return index >= echo.from && index < echo.to ? 'echo' : 'letterhead';
  });
  return { zones, echo, reply: { from, to: end } };
}
