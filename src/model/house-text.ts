import { cue } from './cue.js';
import type { Document } from './document.js';
import type { Paragraph } from './letter.js';
import { headsMessage } from './message-head.js';

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
  /\b(?:section|regulation)s? ?\d{1,2}\S* of (?:the|that) [^.]{0,90}\b(?:provides?|states?|says|defines?|(?<!other )means|sets out|gives|requires)\b[^.]*[:—–-]\W*$/s,
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
const HOUSE = [...MAIL, ...PUBLISHER, ...DUTIES, ...LISTS].map(cue);

/** Over what stands at the foot of every letter of an office: a whole section, down to the letter's end. */
const FOOT = [
  /^(?:(?:your )?(?:complaints?|appeals?|review) (?:rights?|procedures?|process)|(?:your )?rights? (?:of|to) (?:appeal|complain\w*|(?:an? )?(?:internal )?review)|internal review (?:procedure|process)|(?:.{3,40} \/ )complaints procedure|how (?:do i|to|can i) (?:complain|appeal)(?: .*)?)(?:\s+[-–—:]\s.*)?$/,
  /^(?:(?:what|how) .{0,30}\bif (?:you|i)(?:'re|'m| are| am| feel| remain)? (?:un|dis|not )(?:happy|satisf|content|agree).*|(?:are you )?(?:un|dis)(?:happy|satisfied) (?:with|about) .*|if you (?:are|remain|feel) (?:un|dis|not )(?:happy|satisf|content)\w*.{0,40})$/,
  /^(?:legal annex|(?:explanatory )?notes? (?:on|to) (?:the )?exemptions|(?:the )?exemptions explained|relevant (?:legislation|sections of the act))$/,
  /^(?:(?:was|is|did you find) this (?:page|information|article) (?:helpful|useful)|(?:related|useful) (?:links|pages|content|information)|rate this page|need (?:this|it) in (?:another|a different) (?:format|language)|more in this section|share this page|site map)$/,
  /^what is (?:the|an?) (?:public interest test|prejudice test|internal review|absolute exemption|qualified exemption|environmental information)$/,
  /^what (?:if|to do if|can i do if|happens if|do i do if) (?:i|you)\b.*$/,
  /^(?:how (?:did|are|well did) we (?:do|doing)|(?:tell us|let us know) (?:what you think|how we did)|help us (?:to )?improve.*)$/,
  /^(?:how (?:do )?we (?:will )?(?:use|handle|process|protect) your (?:\w+ )?(?:information|data)|your (?:personal )?(?:data|information|privacy)(?: and (?:us|you))?|what we do with your .*)$/,
].map(cue);
/** The same, below the signature alone: above it a letter may answer under such a heading. */
const BELOW_SIGNATURE = [
  /^(?:(?:our )?(?:privacy|fair processing|data protection) (?:notice|statement|information)|(?:customer |service |your |giving )?(?:feedback|satisfaction(?: survey)?)(?: form| survey)?|(?:customer|user) (?:satisfaction )?survey|equal(?:ity|ities| opportunities)(?: and diversity)? monitoring(?: form)?)(?:\s+[-–—:]\s.*)?$/,
  /^(?:(?:e-?mail )?disclaimer|copyright(?: notice| and re-?use| statement)?|re-?use of (?:public sector )?information|alternative formats|accessibility|glossary(?: of .{3,30})?)$/,
].map(cue);
const headsFoot = (text: string, signed: boolean): boolean => {
  const bare = text.replace(/^\W+|\W+$/g, '');
  return bare.length > 4 && bare.length < 110 && (signed ? [...FOOT, ...BELOW_SIGNATURE] : FOOT).some((one) => one.test(bare));
};
const SIGNED = cue(/^\W*(?:yours? (?:sincerely|faithfully|truly)|(?:(?:kind(?:est)?|best|warm|with|many) )*(?:regards|wishes)\W*$)/);
/** What only the letter itself prints; no foot has begun above it. */
const OF_LETTER = cue(
  /^\W*(?:q(?:uestion)?\s?\.?\d{1,2}[a-z]?\b|(?:our |the )?(?:response|reply|answer|decision)s?\W*$|(?:question|request|part|item) \d{1,2}\b|(?:annex|appendix|schedule|enclosure|attachment)\b)|^\W*(?:dear\b|yours? (?:sincerely|faithfully|truly)|(?:kind|best|with)? ?regards\W*$)/,
);
const ITEM = /^\W*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[•·▪‣◦*–-]\s)/i;

/** The paragraphs of a letter, and those that are house text, apart. */
export function withoutHouseText(
  document: Document,
  all: readonly Paragraph[],
): { readonly letter: readonly Paragraph[]; readonly house: readonly Paragraph[] } {
  const texts = all.map(({ span }) => document.reading.slice(span.start, span.end).replace(/\s+/g, ' '));
  const found = new Set<number>();
  for (const [index, text] of texts.entries()) {
    const { block } = all[index] as Paragraph;
    if (found.has(index) || block.cell) continue;
    // a line's end may have cut the sentence in two
    let from = index;
    while (goesOn(all, texts, from) && (texts[from - 1] as string).length > SHORT_LINE && !ITEM.test(texts[from - 1] as string)) from -= 1;
    if (!HOUSE.some((one) => one.test(text) || (from < index && one.test(texts.slice(from, index + 1).join(' '))))) continue;
    for (let line = from; line <= index; line += 1) found.add(line);
    // the limbs of a sentence go with it
    if (!/[.?!]\W*$/.test(text)) for (let next = index + 1; isLimb(all, texts, next); next += 1) found.add(next);
  }
  const starts = new Set(document.parts?.map(({ start }) => start));
  for (const index of footOf(all, texts, starts)) found.add(index);
  if (!found.size) return { letter: all, house: [] };
  return { letter: all.filter((_, index) => !found.has(index)), house: all.filter((_, index) => found.has(index)) };
}

const isLimb = (all: readonly Paragraph[], texts: readonly string[], index: number): boolean => {
  const [text, block] = [texts[index], all[index]?.block];
  if (text === undefined || !block || block.cell || text.includes('?')) return false;
  return block.marker !== undefined || ITEM.test(text) || goesOn(all, texts, index);
};
/** The line above, of the same block, has no end. */
const goesOn = (all: readonly Paragraph[], texts: readonly string[], index: number): boolean =>
  index > 0 && all[index]?.block === all[index - 1]?.block && !/[.?!]\W*$/.test(texts[index - 1] as string);
const SHORT_LINE = 40;

/**
 * What stands below the signature of a letter that has asked or answered by then, up to the annex that it names; and what stands under the
 * first heading of a foot, where nothing below it is the letter's own.
 */
function footOf(all: readonly Paragraph[], texts: readonly string[], starts: ReadonlySet<number>): number[] {
  const found: number[] = [];
  const mark = (start: number, end: number): void => {
    for (let index = start; index < end; index += 1) found.push(index);
  };
  let [above, from, signed] = [0, 0, false];
  for (let end = 1; end <= texts.length; end += 1) {
    const text = texts[end] ?? '';
    const message = end === texts.length || headsMessage(text) || starts.has((all[end] as Paragraph).span.start);
    const signature: boolean = !message && text.length < 60 && SIGNED.test(text);
    if (!message && !signature) continue;
    // what is signed again is a letter, and so is what begins as one: the signature above was that of a request
    const foot = signed && !signature && !texts.slice(from + 1, end).some((line) => BEGINS_AGAIN.test(line));
    if (foot && answeredAbove(all, texts, above, from)) mark(from + 1, annexNamed(texts, above, from, end));
    const own = ownUntil(all, texts, from, end, signature);
    const begins = Math.max(own + 1, foot ? from : from + Math.ceil((end - from) * 0.3));
    const heading = texts.findIndex((line, index) => index >= begins && index < end && headsFoot(line, foot || speaksToYou(texts, index)));
    if (heading >= 0) mark(heading, end);
    [above, from, signed] = [from, end, signature];
  }
  return found;
}

/** The letter has asked or answered by its signature. */
function answeredAbove(all: readonly Paragraph[], texts: readonly string[], from: number, signature: number): boolean {
  const said = texts.slice(from, signature);
  const asked = said.filter((text, index) => OF_QUESTION.test(text) || all[from + index]?.block.cell).length;
  const items = said.filter((text) => ITEM.test(text)).length;
  return asked > 0 || items > 1;
}
/** Where below the signature the annex begins that the letter names; the end where there is none. */
function annexNamed(texts: readonly string[], from: number, signature: number, end: number): number {
  const said = texts.slice(from, signature).join(' ').toLowerCase();
  for (let index = signature + 1; index < end; index += 1) {
    const name = ANNEX.exec(texts[index] as string);
    if (name && said.includes((name[1] as string).toLowerCase().slice(0, 6))) return index;
  }
  return end;
}
const ANNEX = /^\W*(annex|appendi|schedule|enclosure|attachment|table|disclosure|exemption|exception|part [a-d]|refusal)/i;
/** A question, or the name of one or of its answer. */
const OF_QUESTION = cue(
  /\?\W*$|^\W*(?:q(?:uestion)?\s?\.?\d{1,2}[a-z]?\b|(?:our |the )?(?:response|reply|answer)s?\b.{0,30}:|(?:question|request|part|item) \d{1,2}\b|you asked\b)/,
);
/** The signature was that of a request, which stands above its reply. */
const BEGINS_AGAIN = cue(
  /^\W*(?:(?:our |the |council |trust )?(?:response|reply|answer|decision)s?(?: sent.*| to (?:the|your) request)?\W*$|dear\b|yours? (?:sincerely|faithfully|truly)|(?:(?:kind|best|with|many) )*regards\W*$|(?:your|the|original) request\W*$|thank you for your (?:request|e-?mail|enquiry))/,
);

/** The last paragraph of a stretch that is the letter's own. */
function ownUntil(all: readonly Paragraph[], texts: readonly string[], from: number, end: number, strict: boolean): number {
  for (let index = end - 1; index >= from; index -= 1) {
    const text = texts[index] as string;
    const asks = strict && /\?\W*$/.test(text) && !headsFoot(text, true) && !OF_READER.test(text);
    if (OF_LETTER.test(text) || all[index]?.block.cell || asks) return index;
  }
  return from - 1;
}
/** The reader of a leaflet speaks for himself in its headings, or is spoken to as who gave his name and made a request. */
const OF_READER = cue(/\b(?:i|my|me|your (?:details|data|request|rights|information|complaint)|you (?:unhappy|satisfied|dissatisfied))\b/);
const speaksToYou = (texts: readonly string[], index: number): boolean => /\byour?\b/i.test(texts.slice(index + 1, index + 3).join(' '));
