import type { Document } from '../model/document.js';
import { greets, SIGN_OFF } from '../model/landmarks.js';
import { announcedList } from './announced.js';
import { asks, asksBack, asksOnly, type Found, isLead, namesThing } from './asking.js';
import { blocksOf, split, tellsWish, textOf } from './blocks.js';
import { countedLines } from './counted.js';
import { REQUEST_SENTENCE, RIGHTS } from './cues.js';
import { questionsInline } from './inline.js';
import { mentionsOf } from './label.js';
import { limbsOf } from './limbs.js';
import { listedTwice } from './listed-twice.js';
import { begins } from './order.js';
import { isPlain, type Part } from './parts.js';
import { askedOnce, inSentences, joined, questionsOfEcho, quotedEach, quotesItself } from './questions.js';
import { sentenceStarts } from './sentences.js';
import { subjectsIn } from './tables.js';
import { headsReply, turnsOf } from './turns.js';
import { wishesIn } from './wishes.js';
import { type Echo, type Zoning, zonesOf } from './zones.js';

/** One way to read a letter's questions: from the request that it quotes apart, or from the reply. */
export interface Reading {
  readonly found: readonly Found[];
  readonly zoning: Zoning;
  /** Where each question stands in the reply, when it was read from there. */
  readonly stand: readonly (Part | undefined)[];
  /** The replies to paragraphs that are quoted one by one, where it was read so; `block` of a question is the index here. */
  readonly below?: readonly (readonly Part[])[];
  /** The reply names just as many questions: no other way to read the request is looked for. */
  readonly sure?: boolean;
}

/** The requester, or the letter, counted the questions; of those without words nothing but the number is known. */
export const numbered = ({ found }: Reading): boolean => found.length > 1 && found.some(({ part, text }) => part?.label || !text);

/** The questions that a letter asks where it answers them, one reading for each way of asking that it shows; the first is `quoted` where that is read so too. */
export function inReply(parts: readonly Part[], quoted: Reading): Reading[] {
  const zoning = zoningOf(parts, 'none');
  const readings = inline(parts, zoning);
  const same = quoted.stand.length > 0 && quoted.zoning.zones.every((zone, index) => zone === zoning.zones[index]);
  return same ? [quoted, ...readings.slice(1)] : readings;
}

/** The questions that the newest message asks where it answers them, whatever the older one below it did. */
export function inNewest(parts: readonly Part[]): Reading[] {
  const to = parts.findIndex(({ older }) => !older);
  if (to <= 0 || parts.slice(to).some(({ older }) => older)) return [];
  const newest = parts.slice(to).map((part, index): Part => ({ ...part, index }));
  const own = zoningOf(newest, 'none');
  const reply = { from: own.reply.from + to, to: own.reply.to + to };
  const zoning = { zones: parts.map(({ index }) => own.zones[index - to] ?? 'letterhead'), echo: { from: 0, to: 0 }, reply };
  return inline(newest, own).map(({ found }) => {
    const back = found.map((one): Found => (one.part ? { ...one, part: parts[one.part.index + to] as Part } : one));
    return { found: back, zoning, stand: back.map(({ part }) => part) };
  });
}

/** The request as it is quoted apart from the reply; where none is, what the reply asks first of all. */
export function quotedApart(parts: readonly Part[]): Reading {
  const lines = countedLines(parts);
  const last = lines.at(-1);
  if (last) {
    const found = lines.map(({ text }, index): Found => ({ number: String(index + 1), text, also: [] }));
    return { found, zoning: zoningOf(parts, last.index), stand: [], sure: true };
  }
  const alone = byNumberAlone(parts);
  if (alone) return alone;
  const zoning = zoningOf(parts, 'apart');
  const { echo, reply, zones } = zoning;
  if (echo.to > echo.from) {
    const answering = parts.slice(reply.from, reply.to);
    const found = questionsOfEcho(
      parts.slice(echo.from, echo.to).filter((part) => zones[part.index] !== 'debris'),
      new Set(answering.flatMap((part) => mentionsOf(part.text))),
    );
    if (found.length)
      return {
        found: [...askedOnce(found), ...askedFurther(found, answering)],
        zoning,
        stand: [],
        ...(answersEach(found, answering) && { sure: true }),
      };
  }
  return announced(parts) ?? askedAgain(parts) ?? (inline(parts, zoning)[0] as Reading);
}

/** The reply goes by the numbers of the list, each once and in order, and by no other: that list is the request, whatever else is quoted above it. */
function answersEach(found: readonly Found[], answering: readonly Part[]): boolean {
  const numbers = answering.flatMap(({ label, block }) => (label && !block.cell ? label.paths : []));
  return found.length > 3 && found.map(({ number }) => number).join() === numbers.join();
}

/** The answers of a letter that prints no question: "1. Yes.", "2. £1,204 in all." below "… respond as follows"; null where it prints one. */
function byNumberAlone(parts: readonly Part[]): Reading | null {
  const numbers = parts.flatMap(({ label, block }) => (label?.kind === 'answer' || block.cell ? [] : (label?.paths ?? [])));
  // a number that stands there twice is that of a question and of its answer
  // … and so do all of them that the rows of a table have again, "1 | 3,912"
  const rows = new Set(parts.flatMap(({ label, block }) => (block.cell ? (label?.paths ?? []) : [])));
  const twice = new Set(numbers).size < numbers.length || (numbers.length > 1 && numbers.every((number) => rows.has(number)));
  if (twice || parts.some(({ text }) => text.includes('?') && !RIGHTS.test(text) && !asksBack(text))) return null;
  const [standing] = inline(parts, zoningOf(parts, 'none'));
  return standing && standing.found.length > 1 && !standing.found.some(({ part, text }) => part || text) ? standing : null;
}

/** The request as an older message tells it, whatever the letter says of it again; null where the letter quotes none, or nothing stands there that asks. */
export function inOlder(parts: readonly Part[]): Reading | null {
  const older = parts.filter((part) => part.older);
  const first = older[0]?.index ?? 0;
  const to = first + older.length;
  if (!older.length || older.at(-1)?.index !== to - 1 || to === parts.length) return null;
  const newest = parts.slice(to).map((part, index): Part => ({ ...part, index }));
  const own = zoningOf(newest, 'apart');
  const found = askedOnce(questionsOfEcho(older, new Set(newest.flatMap((part) => mentionsOf(part.text)))));
  if (!found.length) return null;
  const zones = parts.map(({ index }) => (index < first ? 'letterhead' : index < to ? 'echo' : (own.zones[index - to] ?? 'reply')));
  const reply = { from: own.reply.from + to, to: own.reply.to + to };
  return { found, zoning: { zones, echo: { from: first, to }, reply }, stand: [] };
}

/** The list that the letter itself announces as the request. */
export function announced(parts: readonly Part[]): Reading | null {
  return ofList(parts, announcedList(parts));
}

/** The list whose numbers come again in the reply, where each of its items is one question. */
function askedAgain(parts: readonly Part[]): Reading | null {
  const list = listedTwice(parts);
  const read = ofList(parts, list);
  return list && read?.found.length === list.to - list.from ? read : null;
}

function ofList(parts: readonly Part[], list: ReturnType<typeof announcedList>): Reading | null {
  const lines = list ? parts.slice(list.from, list.to) : [];
  const found = askedOnce(
    lines.every(isPlain)
      ? lines.map((part, index): Found => ({ number: String(index + 1), text: part.text, also: [], part }))
      : questionsOfEcho(lines),
  );
  return list && found.length > 1 ? { found, zoning: zoningOf(parts, list.to - 1), stand: [] } : null;
}

/** "5. Please send the policy too": the next numbers of a list that the reply answers as a whole, asked where it has done that. */
function askedFurther(found: readonly Found[], reply: readonly Part[]): Found[] {
  const more: Found[] = [];
  for (const part of reply) {
    if (!part.label?.paths.length) continue;
    const number = String(found.length + more.length + 1);
    if (part.label.kind !== 'bare' || part.label.paths.join() !== number || !asks(part) || !asksOnly(part)) return [];
    more.push({ number, text: part.text, also: [], part });
  }
  return found.every(({ number }, index) => number === String(index + 1)) ? more : [];
}

function zoningOf(parts: readonly Part[], where: Echo): Zoning {
  const asking = parts.map(asksOnly);
  return zonesOf(parts, ({ index }) => (asking[index] ? index : -1), where);
}

const inline = (parts: readonly Part[], zoning: Zoning): Reading[] =>
  questionsInline(parts.filter((part) => zoning.zones[part.index] === 'reply' && !part.askedBack)).map((found) => ({
    found,
    zoning,
    stand: found.map(({ part }) => part),
  }));

const LIMBS = /(?:^|[\s:,;])\(?a\)\s.*[\s:,;]\(?b\)\s/is;
/** A request that is told in sentences: as it is quoted, else in a paragraph of the letter's own words. None where that finds nothing more. */
export function inProse(document: Document, parts: readonly Part[], quoted: Reading): Reading[] {
  // the subjects of a table are shorter than what was asked of them
  const several = quoted.found.length > 1 && !subjectsIn(parts).length;
  const paragraph = several
    ? -1
    : parts.findIndex((part) => !part.label && !part.block.cell && !asksBack(part.text) && wishesIn(part.text).length > 1);
  // "You also asked for a copy of the survey." goes on with it
  let last = paragraph;
  while (paragraph >= 0 && GOES_ON_ASKING.test(parts[last + 1]?.text ?? '')) last += 1;
  const told = paragraph < 0 ? [] : parts.slice(paragraph, last + 1);
  // "You asked: (a) how many, (b) how much and (c) when", whatever was taken for the questions
  const limbed = parts.findIndex(
    (part) => !part.label && !part.block.cell && REQUEST_SENTENCE.test(part.text) && LIMBS.test(part.text) && !asksBack(part.text),
  );
  const limbs = limbed < 0 ? [] : limbsOf((parts[limbed] as Part).text);
  // "Subject: how many boats there are; what they cost": mail whose body was empty
  const subjects =
    quoted.found.length > 1
      ? []
      : parts.flatMap(({ text, index }) => (SUBJECT.test(text) ? [{ index, words: text.replace(SUBJECT, '') }] : []));
  return [
    ...inEcho(document, parts, quoted),
    ...subjects.flatMap(({ index, words }) => {
      const found = inSentences(words);
      return found.length > 1 ? [{ found, zoning: zoningOf(parts, index), stand: [] }] : [];
    }),
    ...(limbs.length
      ? [{ found: limbs.map(({ mark, text }) => ({ number: mark, text, also: [] })), zoning: zoningOf(parts, limbed), stand: [] }]
      : []),
    ...(told.length ? [{ found: inSentences(told.map(({ text }) => text).join(' ')), zoning: zoningOf(parts, last), stand: [] }] : []),
  ];
}

/** What a letter tells that was asked besides, a sentence or two long. */
const GOES_ON_ASKING =
  /^(?:you|the requester) (?:also|further|then|additionally|finally|lastly) (?:asked|requested|sought|wanted|wished)\b[^?]{10,300}$/i;
const SUBJECT = /^\W*subject:\s*(?:(?:re|fwd?):\s*)*(?:[\w ]{3,40} - )?/i;

function inEcho(document: Document, parts: readonly Part[], quoted: Reading): Reading[] {
  const echo = parts.filter(
    (part) => quoted.zoning.zones[part.index] === 'echo' && !part.heading && !greets(part.text) && !SIGN_OFF.test(part.text),
  );
  const listed = echo.some(({ label, bullet, whole, block }) => (label?.paths.length || bullet) && whole.start === block.span.start);
  if (listed || echo.some(({ block }) => block.cell) || answersAll(parts, quoted) || quotedEach(echo.filter(quotesItself))) return [];
  // one question a paragraph, none with two marks
  const signed = parts.findIndex(({ text, index }) => index > (echo.find(asksOnly)?.index ?? parts.length) && SIGN_OFF.test(text));
  const own = echo.filter(({ index }) => signed < 0 || index < signed);
  const each = quoted.found.length > 2 && own.filter(asksOnly).length === quoted.found.length && own.length <= quoted.found.length + 1;
  if (each && !echo.some(({ text }) => (text.match(/\?(?=\W|$)/g)?.length ?? 0) > 1)) return [];
  const found = inSentences(textOf(echo, ({ whole }) => document.reading.slice(whole.start, whole.end)));
  // "How many are there, and how many are let?" is answered in one where the reply has a paragraph for each sentence
  const whole = joined(found, () => false);
  const reply = parts.filter((part) => quoted.zoning.zones[part.index] === 'reply');
  const paragraphs = reply.filter((part, at) => begins(part, reply[at - 1])).length;
  // … or the request one for each of its own
  const asked = oneEach(echo) ?? (whole.length > 3 && whole.length === paragraphs ? whole : found);
  return asked.length > 1 && asked.length > quoted.found.length ? [{ found: asked, zoning: quoted.zoning, stand: [] }] : [];
}

/** "How many are there, and how many are let." over "The last review.": each paragraph of the request is a sentence and asks one thing. Null where not. */
function oneEach(echo: readonly Part[]): Found[] | null {
  // "You asked the following:", "Please answer these questions for 2021 and 2022:" lead to them
  const leads = (part: Part): boolean => isLead(part) && (/\b(?:following|below)\b/i.test(part.text) || !inSentences(part.text).length);
  const asked = echo.slice(echo.findIndex((part) => !leads(part)));
  const wishes = asked.map((part) => inSentences(part.text));
  const one = (text: string): boolean => sentenceStarts(text).length === 1 && (text.match(/\?(?=\W|$)/g)?.length ?? 0) < 2;
  const each = asked.every(({ text }, at) => one(text) && (wishes[at]?.length || namesThing(text.replace(/\W+$/, ''))));
  if (asked.length < 3 || !each || wishes.filter((own) => own.length).length < asked.length * 0.6) return null;
  return wishes.map((own, index): Found => {
    const [only] = joined(own, () => false);
    const text = (only?.text ?? asked[index]?.text ?? '').replace(/^\W+|["'\s.]+$/g, '');
    return { number: String(index + 1), text, also: [] };
  });
}

/** The reply names the questions by number from the first to the last of them: there are as many as were found. */
function answersAll(parts: readonly Part[], { found, zoning }: Reading): boolean {
  const named = parts.filter((part) => zoning.zones[part.index] === 'reply' && part.label?.kind === 'question');
  const numbers = [...new Set(named.flatMap(({ label }) => label?.paths ?? []))];
  return found.length > 2 && numbers.length === found.length && numbers.every((number, index) => number === String(index + 1));
}

/** The zones of a letter of which nothing is known to ask. */
export const unasked = (parts: readonly Part[]): Zoning => zonesOf(parts, () => -1, 'none');

/** The readings of a letter that quotes the request paragraph by paragraph, each answered below; `zoning` as nothing is known to ask. */
export function byBlocks(parts: readonly Part[], zoning: Zoning): Reading[] {
  return blocksOf(parts.filter((part) => zoning.zones[part.index] === 'reply')).map((blocks) => {
    const asked = new Set(blocks.flatMap((block) => block.asked));
    const found = blocks.flatMap((block, at): Found[] => {
      // each quoted by itself: one question a paragraph
      if (quotedEach(block.asked)) return block.asked.map((part): Found => ({ number: null, text: part.text, also: [], block: at }));
      const asking = blocks.length > 1 ? block.asked.filter((part) => tellsWish([part])) : [];
      const text = textOf(asking.length ? asking : block.asked);
      // what one sentence asks is answered together, unless the whole request is one paragraph
      const each = asking.length > 1 && asking.every((part) => /\?\s*$/.test(part.text));
      const several = inSentences(text);
      const alone = blocks.length === 1 ? (oneEach(block.asked) ?? several) : joined(several, () => false);
      const wishes = block.reply.length > 1 || each ? (each ? several : alone) : [];
      return (wishes.length > 1 ? wishes : [{ number: null, text, also: [] }]).map((one) => ({ ...one, block: at }));
    });
    return {
      found: found.map((one, index) => ({ ...one, number: String(index + 1) })),
      zoning: { ...zoning, zones: zoning.zones.map((zone, index) => (asked.has(parts[index] as Part) ? 'echo' : zone)) },
      stand: [],
      below: blocks.map(({ reply }) => reply),
    };
  });
}

/** The reading of a letter that asks and answers in turns; null where it does not. `whole`: its zones as nothing is known to ask. */
export function inTurns(parts: readonly Part[], whole: Zoning): { readonly reading: Reading; readonly sure: boolean } | null {
  const told = turnsOf(parts, whole);
  if (!told) return null;
  const { zoning, sure } = told;
  const turns = split(
    parts.filter(({ index }) => zoning.zones[index] === 'echo' || zoning.zones[index] === 'reply'),
    (part) => zoning.zones[part.index] === 'echo',
  );
  const found = turns.flatMap(({ asked }, block) => questionsOfEcho(asked).map((one) => ({ ...one, block })));
  return found.length > 1
    ? {
        reading: { found: askedOnce(found), zoning, stand: [], below: turns.map(({ reply }) => reply.filter((part) => !headsReply(part))) },
        sure,
      }
    : null;
}
