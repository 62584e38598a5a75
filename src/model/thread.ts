import { dayIn } from './dates.js';
import type { Document } from './document.js';
import { withoutHouseText } from './house-text.js';
import { SIGN_OFF } from './landmarks.js';
import { type Paragraph, paragraphs } from './letter.js';
import { FIELD, FROM, opensMessage } from './message-head.js';
import { requestAbove, requestBelow } from './repeated-request.js';
import { toldInOrder } from './told-in-order.js';

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
    // below a signature one field is enough
    const fields = FROM.test(text) ? fieldsBelow(texts, index) : 0;
    const header =
      opensMessage(text) ||
      fields > 1 ||
      (fields > 0 && FIELD.test(texts[index + 1] ?? '') && texts.slice(4, index).some((above) => SIGN_OFF.test(above)));
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
    const foot = requestBelow(texts);
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
