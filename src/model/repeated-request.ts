import { ANNEX, REPEATED_REQUEST_HEADING, REPLY_HEADING, REQUEST_HEADING, SALUTATION, SIGN_OFF } from './landmarks.js';
import type { Stretch } from './told-in-order.js';

/** A request printed as it was sent, greeting and signature included, above the heading of the reply to it; null where none is. */
export function requestAbove(texts: readonly string[]): Stretch | null {
  const reply = texts.findIndex((text, index) => index > 3 && REPLY_HEADING.test(text));
  const greeting = texts.findIndex((text) => SALUTATION.test(text));
  if (greeting < 0 || greeting > reply) return null;
  const signed = texts.findIndex((text, index) => index > greeting && SIGN_OFF.test(text));
  return signed > greeting + 1 && signed < reply && reply < signed + 5 ? { from: greeting, to: reply } : null;
}

/** The request that a letter repeats below its reply; null where it does not. */
export const requestBelow = (texts: readonly string[]): Stretch | null => atFoot(texts) ?? appended(texts) ?? filed(texts);

const COPY =
  /\b(?:copy|text|transcript) of (?:the |your )?(?:letter|request|e-?mail|message)\b|\b(?:letter|request|e-?mail) (?:as )?received\b/i;
/** The requester's own letter typed below the signature, from its greeting to the last thing it asks; null where none was, or where answers stand in it. */
function filed(texts: readonly string[]): Stretch | null {
  const end = texts.findIndex((text, index) => index > 2 && text.length < 60 && SIGN_OFF.test(text));
  const greeting = end < 0 ? -1 : texts.findIndex((text, index) => index > end && SALUTATION.test(text));
  if (greeting < 0) return null;
  const copy = texts.findIndex((text, index) => index > end && text.length < 120 && COPY.test(text));
  const asks = (text: string, index: number): boolean => index > greeting && ITEM.test(text) && ASKS.test(text);
  const to = texts.findLastIndex(asks) + 1;
  const list = texts.slice(texts.findIndex(asks), to);
  // … or where a reply comes behind it
  const behind = texts.slice(to).join(' ').split(/\s+/).length;
  const answered = list.some((text) => !ITEM.test(text) || /\?["')]*\s+\w/.test(text));
  const asked = texts.slice(0, end).filter((text) => /\?\s*$/.test(text)).length;
  if (list.length < 2 || answered || asked > 1 || behind > REPLY_WORDS) return null;
  return { from: copy >= 0 && copy < greeting ? copy : greeting, to };
}

const endsLetter = (text: string): boolean => SIGN_OFF.test(text) || /^\s*[-_=*]{5,}\s*$/.test(text);
const AT_FOOT =
  /\brequest\b[^.]{0,80}\b(?:reproduced|repeated|set out|copied|appended|quoted|attached|given|shown|printed)\b[^.]{0,40}\b(?:below (?:this|my)|at the (?:foot|end|bottom)|at annex|in (?:the )?(?:annex|appendix)|overleaf)/i;

/** The request that a letter repeats at its foot, below its end, with its heading; null where it does not. */
function atFoot(texts: readonly string[]): Stretch | null {
  const said = texts.findIndex((text) => AT_FOOT.test(text));
  const end = texts.findIndex((text, index) => index > 2 && endsLetter(text));
  const from = said >= 0 ? said + 1 : end;
  if (from < 0) return null;
  // "Request received 27 October" heads it below the signature
  const heads = (text: string, index: number): boolean =>
    REPEATED_REQUEST_HEADING.test(text) || (end >= 0 && index > end && REQUEST_HEADING.test(text));
  const foot = texts.findIndex((text, index) => index > from && text.length < 90 && heads(text, index));
  const asks = (text: string): boolean => /\?\s*$/.test(text);
  return foot > 3 && texts.slice(foot).filter(asks).length > 1 && !texts.slice(0, foot).some(asks)
    ? { from: foot, to: texts.length }
    : null;
}

/** "For reference, your questions were:", "Annex A". */
const ANNOUNCES =
  /^(?!.*\b(?:clarif|you to answer))(?:.*\b(?:your|the|these|this|following)\b.{0,60}\b(?:request|questions?|queries|enquiry)\b[^?!]{0,60}:|\W*(?:annex|appendix|schedule)\b.{0,24})\s*$/is;
const ASKS =
  /\?["')]*\s*$|^\W*(?:(?:q(?:uestion)?\s*)?\(?(?:(?:\d{1,2}|[a-z]|[ivx]{1,4})[.):]\)?|\d{1,2}\s)\s*)?(?:how (?:many|much|often|long)|what|which|who|when|where|why|whether|do(?:es)?|did|is|are|has|have|please|list|cop(?:y|ies)|a copy|your|(?:the )?(?:total )?(?:numbers?|names?|costs?|amount|value))\b/i;
const ITEM = /^\W*(?:q(?:uestion)?\s*)?\(?(?:(?:\d{1,2}|[a-z]|[ivx]{1,4})[.):]|\d{1,2}\s(?=[a-z]))/i;
const LAST_WORDS = /\b(?:review|representations|complain|complaint|commissioner|dissatisfied|unhappy|appeal|copyright|re-?use)\b/i;
/** Words of a reply that stands before the request, at least. */
const REPLY_WORDS = 30;

/** The request that a letter repeats behind its reply ("For reference, the questions were:", "Annex A") and that nothing answers there; null where it does not. */
function appended(texts: readonly string[]): Stretch | null {
  const greeting = texts.findIndex((text) => SALUTATION.test(text));
  for (let at = texts.length - 1; at > 2; at -= 1) {
    const text = texts[at] as string;
    const to = text.length < 240 && ANNOUNCES.test(text) ? listBelow(texts, at) : null;
    if (to === null) continue;
    const said = texts
      .slice(greeting + 1, at)
      .join(' ')
      .split(/\s+/).length;
    const before = texts.slice(0, at).filter((above) => /\?\s*$/.test(above)).length;
    return said > REPLY_WORDS && before < 2 ? { from: at, to } : null;
  }
  return null;
}

/** The end of a list of questions below the line that announces it, where the letter ends or its next annex begins; null where there is none. */
function listBelow(texts: readonly string[], at: number): number | null {
  // "For each of the years 2020 to 2022:" over the list
  const lead = /[:,]\s*$/.test(texts[at + 1] ?? '') && !ITEM.test(texts[at + 1] ?? '') ? 1 : 0;
  let to = at + 1 + lead;
  while (ITEM.test(texts[to] ?? '') || ASKS.test(texts[to] ?? '')) to += 1;
  const asked = texts.slice(at + 1, to).filter((text) => ASKS.test(text)).length;
  const next = texts[to];
  const ends = next === undefined || endsLetter(next) || LAST_WORDS.test(next) || (next.length < 90 && ANNEX.test(next));
  // "Annex - your request": whatever its items are told like
  const most = REPEATED_REQUEST_HEADING.test(texts[at] as string) ? 0.3 : 0.6;
  return ends && asked > 1 && asked >= (to - at - 1 - lead) * most ? to : null;
}
