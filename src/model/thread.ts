import { cue } from './cue.js';
import { datesIn } from './dates.js';
import type { Document } from './document.js';
import { withoutHouseText } from './house-text.js';
import { ANNEX, REPEATED_REQUEST_HEADING, REPLY_HEADING, SALUTATION, SIGN_OFF, THANKS } from './landmarks.js';
import { type Paragraph, paragraphs } from './letter.js';
import { FIELD, FROM, opensMessage } from './message-head.js';

/** A letter that came as mail, cut by age. Each list is in reading order. */
export interface Thread {
  /** What a page prints over a correspondence that it tells from its beginning: whom it is with, how it came out. */
  readonly page: readonly Paragraph[];
  /** The newest message, with the letters attached to it. */
  readonly newest: readonly Paragraph[];
  /** The oldest message quoted under it: the request, where the reply quotes it. Messages in between count for nothing. */
  readonly oldest: readonly Paragraph[];
  /** What stands round every letter of the office, the mail program or the publisher, in any of the messages. */
  readonly house: readonly Paragraph[];
}

/** Words of the newest message below which it only passes on what it quotes. */
const OWN_WORDS = 20;
/** Words of a note that only says where the answers are. */
const FEW_WORDS = 60;
const INSIDE =
  /\b(?:repl(?:y|ies)|respon(?:ses?|ded)|answer(?:s|ed)?|comments?)\b.{0,60}\b(?:(?:below|under(?:neath)?|beneath|beside|against|next to|after|within)\s(?:each|every|your|them)\b|in[- ]?line|in (?:red|blue|green|bold|italics|capitals))/is;

/** Cut a document at the headers of quoted messages. A document without any is its own newest message. */
export function threadOf(document: Document): Thread {
  const { letter, house } = withoutHouseText(document, onlyOnce(document, paragraphs(document)));
  return { ...messagesOf(document, letter), house };
}

function messagesOf(document: Document, all: readonly Paragraph[]): Omit<Thread, 'house'> {
  const texts = all.map(({ span }) => document.reading.slice(span.start, span.end));
  const mailEnd = document.parts?.[0]?.end ?? Number.POSITIVE_INFINITY;
  const heads: number[] = [];
  for (const [index, text] of texts.entries()) {
    if (index < 4 || (all[index] as Paragraph).span.start >= mailEnd) continue;
    if (all[index]?.block.cell) continue;
    const header = opensMessage(text) || (FROM.test(text) && fieldsBelow(texts, index) >= 2);
    const before = heads.at(-1);
    if (header && (before === undefined || index > before + 1)) heads.push(index);
  }
  const told = toldInOrder(texts);
  // what the reply itself quotes stands inside it
  if (told && heads.every((head) => head > told.reply.from)) {
    const { request, reply } = told;
    const end = Math.min(reply.to, ...heads);
    return { page: all.slice(0, request.from), newest: all.slice(reply.from, end), oldest: all.slice(request.from, request.to) };
  }
  const [first, last] = [heads[0], heads.at(-1)];
  if (first === undefined || last === undefined) {
    const above = requestAbove(texts);
    if (above) return { page: all.slice(0, above.from), newest: all.slice(above.to), oldest: all.slice(above.from, above.to) };
    const foot = footOf(texts) ?? appendedTo(texts);
    return foot
      ? { page: [], newest: [...all.slice(0, foot.from), ...all.slice(foot.to)], oldest: all.slice(foot.from, foot.to) }
      : { page: [], newest: all, oldest: [] };
  }
  const attached = all.filter(({ span }) => span.start >= mailEnd);
  const end = all.length - attached.length;
  const said = texts.slice(headerEnd(texts), first).join(' ');
  const own = said.split(/\s+/).length;
  // "Our answers are below each of your questions": they stand inside what is quoted
  const inside = own < FEW_WORDS && INSIDE.test(said);
  if (((own < OWN_WORDS || inside || interleaved(all.slice(first, end))) && !attached.length) || later(texts, first))
    return { page: [], newest: all, oldest: [] };
  return { page: [], newest: [...all.slice(0, first), ...attached], oldest: all.slice(last, end) };
}

/** The first message of a page that tells a correspondence from its beginning, each under its sender and date, and the one that replies; null where it does not. */
function toldInOrder(texts: readonly string[]): { readonly request: Stretch; readonly reply: Stretch } | null {
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

/** A request printed as it was sent, greeting and signature included, above the heading of the reply to it; null where none is. */
function requestAbove(texts: readonly string[]): Stretch | null {
  const reply = texts.findIndex((text, index) => index > 3 && REPLY_HEADING.test(text));
  const greeting = texts.findIndex((text) => SALUTATION.test(text));
  if (greeting < 0 || greeting > reply) return null;
  const signed = texts.findIndex((text, index) => index > greeting && SIGN_OFF.test(text));
  return signed > greeting + 1 && signed < reply && reply < signed + 5 ? { from: greeting, to: reply } : null;
}

const endsLetter = (text: string): boolean => SIGN_OFF.test(text) || /^\s*[-_=*]{5,}\s*$/.test(text);
const AT_FOOT =
  /\brequest\b[^.]{0,80}\b(?:reproduced|repeated|set out|copied|appended|quoted|attached|given|shown|printed)\b[^.]{0,40}\b(?:below (?:this|my)|at the (?:foot|end|bottom)|at annex|in (?:the )?(?:annex|appendix)|overleaf)/i;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The request that a letter repeats at its foot, below its end, with its heading; null where it does not. */
function footOf(texts: readonly string[]): Stretch | null {
  const said = texts.findIndex((text) => AT_FOOT.test(text));
  const end = texts.findIndex((text, index) => index > 2 && endsLetter(text));
  const from = said >= 0 ? said + 1 : end;
  if (from < 0) return null;
  const foot = texts.findIndex((text, index) => index > from && text.length < 90 && REPEATED_REQUEST_HEADING.test(text));
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
function appendedTo(texts: readonly string[]): Stretch | null {
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
  return ends && asked > 1 && asked >= (to - at - 1 - lead) * 0.6 ? to : null;
}

/** Words of the answerer stand between the quoted ones, more than once. */
const interleaved = (quoted: readonly Paragraph[]): boolean =>
  quoted.filter(
    ({ block }, index) => !block.quoted && quoted[index - 1]?.block.quoted && quoted.slice(index).some((later) => later.block.quoted),
  ).length > 1;

/** An attached copy of what another part already says is left out: the same letter as body, Word file and PDF. */
function onlyOnce(document: Document, all: readonly Paragraph[]): readonly Paragraph[] {
  if (!document.parts || document.parts.length < 2) return all;
  const seen = new Set<string>();
  return document.parts.flatMap(({ start, end }) => {
    const own = all.filter(({ span }) => span.start >= start && span.end <= end);
    const texts = own
      .map(({ span }) =>
        document.reading
          .slice(span.start, span.end)
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, ''),
      )
      .filter((text) => text.length > 20);
    const known = texts.filter((text) => seen.has(text)).length;
    if (texts.length > 4 && known >= texts.length * 0.6) return [];
    for (const text of texts) seen.add(text);
    return own;
  });
}

const fieldsBelow = (texts: readonly string[], index: number): number =>
  texts.slice(index + 1, index + 5).filter((text) => FIELD.test(text)).length;

/** The first paragraph after the fields on top of the letter. */
function headerEnd(texts: readonly string[]): number {
  let index = 0;
  while (index < 6 && (FROM.test(texts[index] ?? '') || FIELD.test(texts[index] ?? ''))) index += 1;
  return index;
}

/** The quoted message is younger than the one above it: a thread told from its beginning. */
function later(texts: readonly string[], head: number): boolean {
  const above = dayIn(texts.slice(0, headerEnd(texts)));
  const quoted = dayIn(texts.slice(head, head + 5));
  return above !== null && quoted !== null && quoted > above;
}

/** The first day that is named, in its ISO form. */
const dayIn = (texts: readonly string[]): string | null => texts.flatMap(datesIn).find(({ iso }) => iso.length === 10)?.iso ?? null;
