import type { Span } from '../model/span.js';

/** An address that was broken at a dash or a stroke goes on in the next line, where that holds nothing else. */
const GOES_ON = /^\n([\w./?=&%#~-]*[\w/=-])\.?[^\S\n]*(?=\n|$)/;
/** No address ends in a dash: what stands behind the break is the rest of it, "www.marl.example/our- policy.", whatever follows. */
const AFTER_DASH = /^\s([a-z\d][\w/?=&%#~-]*(?:\.[a-z\d][\w/?=&%#~-]*)*)(?=[.,;)>\]]*(?:\s|$))/;
/** Behind a stroke only what is plainly no word of the sentence: "round-2-awards", "minutes.pdf", "2023/reports". */
const AFTER_STROKE =
  /^\s((?!and\/or\b)(?=[\w/%~-]*[a-z])(?=[\w%~-]*(?:[-_%~][\w%~]*[-_%~]|\d[\w%~]*[-_/]|[-_/][\w%~]*\d|\/[\w%~-]|\.(?:pdf|docx?|xlsx?|csv|html?|aspx?|php)\b))[a-z\d][\w/?=&%#~-]*(?:\.[a-z\d][\w/?=&%#~-]*)*)(?=[.,;)>\]]*(?:\s|$))/;
/** Between "<" and ">" stands nothing but the address. */
const IN_BRACKETS = /^((?:\s[\w./?=&%#~-]+){1,3})>/;

/** What stands behind an address, as far as it is the rest of one that a line broke; empty where it is whole. */
function restOf(address: string, before: string, behind: string): string {
  const bracketed = before.endsWith('<') && IN_BRACKETS.exec(behind)?.[1];
  if (bracketed) return bracketed;
  const rest =
    (/[-/_=]$/.test(address) && GOES_ON.exec(behind)?.[1]) ||
    (address.endsWith('-') && AFTER_DASH.exec(behind)?.[1]) ||
    (address.endsWith('/') && AFTER_STROKE.exec(behind)?.[1]);
  return rest ? behind.slice(0, 1 + rest.length) : '';
}

/** An address that was found in a text, whole: what it is, and where it ends. */
export function wholeAddress({ 0: shown, index }: RegExpMatchArray | RegExpExecArray, text: string): { readonly value: string } & Span {
  const start = index ?? 0;
  const end = start + shown.length;
  const rest = restOf(shown, text.slice(0, start), text.slice(end));
  return { value: shown + rest.replace(/\s/g, ''), start, end: end + rest.length };
}

/** "https://marl.example/old was taken down", "has not worked for a year", "it used to be at www.marl.example/old": an address that leads nowhere any more. */
export const isGone = (text: string, { start, end }: Span): boolean =>
  GONE.test(text.slice(end, end + 120)) || WAS_AT.test(text.slice(Math.max(0, start - 80), start));
const GONE =
  /^[/)]?,?\s(?:(?:which|that) )?(?:(?:was|were|has(?: since)? been|is|are) (?:[a-z]+ )?(?:taken down|removed|withdrawn|closed|switched off|retired|archived|deleted|replaced|superseded|out of date|broken|dead|no longer (?:available|there|live|online|work(?:s|ing)?|exists?|in use|published|hosted|accessible|maintained))\b|(?:has|have)(?: since)? (?:not (?:worked|been (?:in use|live|available|maintained))|stopped working)\b|(?:no longer|does not|doesn't|ceased to) (?:now )?(?:works?|exists?|leads?|opens?|function)\b)/i;
const WAS_AT =
  /\b(?:(?:no longer|not) (?:now )?(?:be )?(?:found |available |kept |published )?|used to be|was (?:formerly|previously|originally|once)|until [^.;]{3,30} (?:was|stood)|previously (?:published|held|kept)?)\s?(?:published |kept |held )?(?:at|on):?\s*$/i;
