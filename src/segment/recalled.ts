import type { Found } from './asking.js';
import { RIGHTS } from './cues.js';
import type { Part } from './parts.js';
import { sentenceStarts } from './sentences.js';

/** What was asked, as a paragraph tells it before its answer, and the words with which it does. */
interface Recalled {
  readonly asked: string;
  readonly words: string;
}

const RECALLED =
  /^(?:(?:finally|lastly|last|also|then|next|further(?:more)?|in addition|secondly|thirdly),? )?you (?:also |then |next |further |finally |lastly )*(?:ask(?:ed)?|request(?:ed)?|want(?:ed)?|wish(?:ed)?|enquired?)(?: us| me)?(?: (?:for|about|to (?:know|see|be told)))?\b/i;
const TOPIC =
  /^(?:(?:and|finally,?|lastly,?|next,?) )?(?:as (?:to|for|regards)|with (?:regard|respect|reference) to|in (?:relation|respect|regard) (?:to|of)|regarding|concerning|turning (?:next )?to|on the (?:subject|question|matter) of|on(?= (?:whether|how|what|when|why|who|which|where)\b)) ((?:the|your|any|whether|how|what|why|when|who|which|where|[a-z]+s)\b[^.?!;:]{8,160}?)(?:[,:]\s|\s(?=there (?:was|were|is|are)\b))(?=(?:this|that|these|those|it|they|we|i|the|an?|no|none|nothing|there|you|your|our|my|please|yes|all|in|for|of|see|£?\d[\d,.]*|\w+(?: \w+)? (?:is|are|was|were|has|have|had|can|cannot|does|do|did))\b)/i;
/** "Losses. You asked …", "Loans: How many …": a title on the paragraph's own line. */
const TITLE = /^((?!I |We )[A-ZÀ-Þ][A-Za-zÀ-ž'&, -]{2,45})[.:]\s(?=[A-ZÀ-Þ"'(£\d])/u;

const ASKING = /^(?:how|what|which|who|when|where|why|is|are|do|does|did|has|have|was|were)\b[^.?:]{5,150}(?=[?:])/i;

/** "You asked how many boats we have. We have four." */
export function recalledIn({ text, block, label }: Part): Recalled | null {
  const starts = block.cell || label ? [] : sentenceStarts(text);
  const at = starts.findIndex((start, index) => index < 2 && RECALLED.test(text.slice(start)));
  const [start, end] = [starts[at], starts[at + 1]];
  const sentence = text.slice(start, end).trim();
  if (at < 0 || end === undefined || /\bquestions\b|\breview\b|:$/.test(sentence)) return null;
  return { asked: sentence.replace(RECALLED, '').trim(), words: sentence };
}

/** "You went on to ask: "How many are there?"": what a paragraph quotes behind the words that lead to it; undefined where it is none. */
export const quotedIn = (text: string): string | undefined => LED_TO.exec(text.trim())?.[1];
const LED_TO =
  /^[^"?.]{2,90}\b(?:ask(?:ed)?|sought|seek|request(?:ed)?|want(?:ed)?(?: to know)?|know|question|read|reads|was|is|wrote)\b[^"?.]{0,20}[:,]?\s*"([^"]{10,})"?\W*$/is;

/** Questions quoted one by one, each behind words that lead to it and over its answer. */
export function quotedOneByOne(parts: readonly Part[]): Found[] {
  const told = parts.filter((part) => !part.block.cell && /\byou/i.test(part.text) && quotedIn(part.text));
  const answered = told.filter((part) => !told.includes(parts[parts.indexOf(part) + 1] ?? part));
  return answered.length > 2 ? answered.map((part, index) => ({ number: String(index + 1), text: part.text, also: [], part })) : [];
}

/** The length of the words that lead to what a text says it is about: "As to " of "As to the number of boats, there are four". */
export function topicIn(text: string): number {
  const [words, topic] = (!RIGHTS.test(text) && TOPIC.exec(text)) || [];
  return words && topic ? words.indexOf(topic) : 0;
}

/** "As to the number of boats, there are four.", "On whether any were sold: no." */
function topicOf({ text, block, label }: Part): Recalled | null {
  const topic = block.cell || label || RIGHTS.test(text) ? null : TOPIC.exec(text);
  return topic?.[1] ? { asked: topic[1], words: topic[0].trim() } : null;
}

/** Where a paragraph that tells what was asked turns to another question: "You asked … You also asked …". */
export function turnsIn(text: string): number[] {
  const starts = sentenceStarts(text);
  return RECALLED.test(text) ? starts.slice(1).filter((start) => FURTHER.test(text.slice(start))) : [];
}
const FURTHER =
  /^(?:and )?you (?:also|then|next|further|finally|lastly) (?:ask(?:ed)?|request(?:ed)?|want(?:ed)?|wish(?:ed)?|enquired?)\b/i;

/** A paragraph under a title, up to its colon or question mark where it asks there. */
function titled({ text, block, label }: Part): Recalled | null {
  const title = block.cell || label || RIGHTS.test(text) ? null : TITLE.exec(text);
  if (!title?.[1]) return null;
  const asking = ASKING.exec(text.slice(title[0].length));
  return asking ? { asked: asking[0], words: title[0] + asking[0] } : { asked: title[1], words: title[0].trim() };
}

/**
 * The questions of a reply that tells what was asked before it answers, paragraph by paragraph. Where it does so at least twice, a paragraph
 * that names what it is about ("As to the crane, …") takes up a question too, and where it does so under titles, every paragraph between that has one.
 */
export function recalled(parts: readonly Part[]): Found[] {
  const told = parts.filter(recalledIn);
  const [first] = told;
  if (!first || told.length < 2) return [];
  const titles = told.filter(({ text }) => TITLE.test(text));
  const last = titles.length > told.length * 0.6 ? (titles.at(-1) as Part).index : -1;
  // "As to the crane, …" right above the first "You ask next …"
  const start = parts.indexOf(first);
  const above = parts.slice(0, start).findLastIndex((part) => !topicOf(part) || OF_REQUEST.test(part.text));
  return parts
    .flatMap((part, at) => {
      const found = recalledIn(part) ?? (at > above ? topicOf(part) : null) ?? (part.index < last ? titled(part) : null);
      return found ? [{ ...found, part }] : [];
    })
    .map(({ asked, words, part }, index) => ({ number: String(index + 1), text: asked, also: [words], part }));
}
/** "With reference to your request of 3 May, the Board …" */
const OF_REQUEST =
  /^\W*(?:[a-z]+ ){1,3}(?:to|regards|regarding|concerning|for) (?:the |your )(?:[a-z]+ )?(?:request|letter|e-?mail|enquiry|correspondence|message|questions?|above|freedom)\b/i;
