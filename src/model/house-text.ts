import { cue } from './cue.js';
import type { Document } from './document.js';
import { footOf } from './foot.js';
import { ITEM, type Paragraph } from './letter.js';

/**
 * What an office, a mail program or a publisher puts round every letter and that is about no request: disclaimers, the words of the Act, how personal
 * data are used, surveys. It would be read as questions, answers or promises.
 */

/** Mail programs, and what they put over and under a message. */
const MAIL = [
  /\b(?:this|the) (?:e-?mail|message|communication|transmission)\b[^.]{0,120}\b(?:confidential|privileged|intended (?:solely|only)|scanned|virus(?:es)?|monitored|swept|checked for)\b/,
  /\b(?:if you (?:are|have) not the (?:intended|named) (?:recipient|addressee)|(?:not|than) (?:for|the) (?:use by )?(?:the )?(?:intended|named) (?:recipient|addressee)|received (?:this|it|the) (?:e-?mail|message|communication|transmission)? ?in error)\b/,
  /\b(?:e-?mails?|messages|communications)\b[^.]{0,100}\b(?:may|can|will) (?:also )?be (?:\w+ ){0,2}(?:monitored|recorded|intercepted|scanned|read by)\b|\b(?:monitors?|records?|scans?) (?:all |the content of )*(?:incoming |outgoing )?(?:e-?mails?|communications)\b/,
  /\b(?:views|opinions) (?:or opinions )?(?:expressed|contained|presented|given) (?:in (?:this|it)|here)\b|\b(?:originated (?:from )?outside|came from outside|sent from outside) (?:of )?(?:the|our|your|this)\b/,
  /\bconsider the environment\b|\b(?:do|don't|really) need to print (?:this|it)\b|^\W*(?:follow|like|find|join) us on\b|^\W*sent from my \w+\W*$|\bnhsmail\b/,
  /^\W*you don't often get e-?mail from\b|^\W*learn why this is important\b|^\W*\[?cid:\S+\W*$|^\W*\[?external(?: e-?mail| sender| message)?\]?\W*$|\breply above this line\b|\bview (?:it|this (?:e-?mail|message)) in (?:your|a) browser\b/,
];
/** A site on which requests are made and published (Alaveteli's footer, which WhatDoTheyKnow and its sisters send with every message). */
const PUBLISHER = [
  /^\W*please use this e-?mail address for all replies to this request\b/,
  /^\W*is \S+ the wrong address for .{0,60}\brequests to\b/,
  /^\W*disclaimer: this message and any reply that you make will be published\b/,
  /^\W*write your response as plain text\b|^\W*for more detailed guidance on safely disclosing information\b/,
  /^\W*please note that in some cases publication of requests and responses\b/,
  /^\W*this request (?:is being|has been|was) made by an individual using\b/,
  /^\W*if you find this service useful as an? .{2,40}\bofficer\b/,
];
/** The duties that the Acts lay on an authority, told before it does them; the limbs that follow are told with them. */
const DUTIES = [
  /\b(?:section|regulation) ?\d{1,2}\S* of (?:the|that) [^.]{0,60}\b(?:places?|imposes?|creates?|confers?) (?:two|a|several|the following) (?:separate |statutory |general )?(?:dut(?:y|ies)|rights?|obligations?)\b/,
  /^(?!.*\b(?:please|could you|can you|i (?:would|am|request|wish|want))\b).*\b(?:act|regulations|section [\d()a-z]{1,8})\b.{0,90}\b(?:entitles?|entitled|provides?|gives?|general right of access)\b.{0,250}\b(?:entitled|right|provides?|states?|following)\W*(?:to)?\W*:\W*$/s,
  /\b(?:any|a) person (?:making|who makes|who requests) (?:a request for )?information (?:to|from) a (?:scottish )?public authority\b/,
  /\b(?:section|regulation)s? ?\d{1,2}\S* of (?:the|that) (?:(?!\b(?:i|we|to)\b)[^.]){0,90}\b(?:provides?|states?|says|defines?|(?<!other )means|sets out|gives|requires)\b[^.]*[:—–-]\W*$/s,
  /\b(?:defined|set out) (?:in|by|at) (?:section|regulation|article) ?\d{1,2}\S*[^.]{0,80}:\W*$/,
  /^\W*which (?:legislation|law|act|regime)s? (?:applies|apply|applied)\?\W*$/,
  /\b(?:first|second) duty (?:at|under|in)\b.{0,200}\b(?:first|second) duty (?:at|under|in)\b/s,
];
/** Copies and enclosures, and the way through a site to the page: what they list is no part of the letter. */
const LISTS = [
  /^\W*(?:enc(?:l(?:osures?)?)?s?|c\.?c|copy to|copies to)\W{0,2}:/,
  /^\W*(?:\d{1,2}\.\s+|[-•>]\s+)home(?: ?page)?\W*$/,
  /^\W*contents(?: of this page)?\W*$/,
];
const CONTENTS = cue(/^\W*contents(?: of this page)?\W*$/);
const HOUSE = [...MAIL, ...PUBLISHER, ...DUTIES, ...LISTS].map(cue);

/** The paragraphs of a letter, and those that are house text, apart. */
export function withoutHouseText(
  document: Document,
  all: readonly Paragraph[],
): { readonly letter: readonly Paragraph[]; readonly house: readonly Paragraph[] } {
  const texts = all.map(({ span }) => document.reading.slice(span.start, span.end).replace(/\s+/g, ' '));
  const found = new Set<number>();
  for (const [index, text] of texts.entries()) {
    const { block } = all[index] as Paragraph;
    if (found.has(index) || block.cell || text.length > LONGEST) continue;
    // a line's end may have cut the sentence in two
    let from = index;
    while (
      index - from < CUT_LINES &&
      goesOn(all, texts, from) &&
      (texts[from - 1] as string).length > SHORT_LINE &&
      !ITEM.test(texts[from - 1] as string)
    )
      from -= 1;
    if (!HOUSE.some((one) => one.test(text) || (from < index && one.test(texts.slice(from, index + 1).join(' '))))) continue;
    for (let line = from; line <= index; line += 1) found.add(line);
    // the contents of a page are told again below, each in its place
    if (CONTENTS.test(text))
      for (let next = index + 1; toldAgain(texts, next) && (all[next]?.block.marker || ITEM.test(texts[next] ?? '')); next += 1)
        found.add(next);
    // the limbs of a sentence go with it
    else if (!/[.?!]\W*$/.test(text)) for (let next = index + 1; isLimb(all, texts, next); next += 1) found.add(next);
  }
  const starts = new Set(document.parts?.map(({ start }) => start));
  for (const index of footOf(all, texts, starts)) found.add(index);
  if (!found.size) return { letter: all, house: [] };
  return { letter: all.filter((_, index) => !found.has(index)), house: all.filter((_, index) => found.has(index)) };
}

const toldAgain = (texts: readonly string[], at: number): boolean => {
  const [own, ...below] = texts.slice(at).map((text) => text.toLowerCase().replace(/^\W*\d{0,2}\W+|\W*\d*\W*$/g, ''));
  return own !== undefined && own !== '' && below.includes(own);
};

const isLimb = (all: readonly Paragraph[], texts: readonly string[], index: number): boolean => {
  const [text, block] = [texts[index], all[index]?.block];
  if (text === undefined || !block || block.cell || text.includes('?')) return false;
  return block.marker !== undefined || ITEM.test(text) || goesOn(all, texts, index);
};
/** The line above, of the same block, has no end. */
const goesOn = (all: readonly Paragraph[], texts: readonly string[], index: number): boolean =>
  index > 0 && all[index]?.block === all[index - 1]?.block && !/[.?!]\W*$/.test(texts[index - 1] as string);
/** A line that a page's width ended is longer. */
const SHORT_LINE = 40;
/** Lines that such a sentence may take up above its last. */
const CUT_LINES = 3;
/** Characters of a paragraph that may be house text. */
const LONGEST = 4000;
