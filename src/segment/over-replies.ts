import { cue } from '../model/cue.js';
import { type Found, isStatement } from './asking.js';
import { RIGHTS, withoutWeakRights } from './cues.js';
import { isPlain, type Part } from './parts.js';
import { sentenceStarts } from './sentences.js';

const ASKED = String.raw`(?:limbs?|parts?|questions?|points?|items?|elements?|bullets?|requests?)`;
const REPLIES = String.raw`(?:repl(?:y|ies)|responses?|answers?|comments?)`;
/** "Each limb of your request is set out below in bold, followed by our reply", "Our replies are below each part of your request, which is in italics". */
const OVER_REPLIES = cue(
  new RegExp(
    String.raw`\b${ASKED}\b[^.]{0,60}\b(?:below|set out|reproduced|repeated|shown|printed|in (?:bold|italics?|red|blue|capitals))\b[^.]{0,60}\b(?:followed by|with|over|above|and(?: then)?)\b[^.]{0,30}\b${REPLIES}\b|\b${REPLIES}\b[^.]{0,40}\b(?:below|under(?:neath)?|beneath|after|follows?)\b (?:each|every|the|your)\b[^.]{0,30}\b${ASKED}\b`,
  ),
);
const NAMES = /^\W*(?:the|an?|any|all|each|every|cop(?:y|ies)|details|names?|numbers?|whether|how|what|which|who|when|where|why|please)\b/i;

const names = (part: Part): boolean =>
  isPlain(part) &&
  part.text.length < 300 &&
  NAMES.test(part.text) &&
  !/:\s*$/.test(part.text) &&
  !isStatement(part.text) &&
  sentenceStarts(part.text).length === 1 &&
  !RIGHTS.test(withoutWeakRights(part.text));

/**
 * Paragraphs without any mark that name what was asked, each over its reply, where the letter says that it prints them so: the bold of a letter is lost in
 * its text. Whatever stands right below one of them is its reply, and it has three at least.
 */
export function overReplies(parts: readonly Part[]): Found[] {
  const intro = parts.findIndex((part) => isPlain(part) && OVER_REPLIES.test(part.text));
  const found: Part[] = [];
  for (let at = intro + 1; intro >= 0 && at + 1 < parts.length; at += 1) {
    const part = parts[at] as Part;
    if (!names(part)) {
      if (!found.length) return [];
      continue;
    }
    found.push(part);
    at += 1;
  }
  return found.length > 2 ? found.map((part, index) => ({ number: String(index + 1), text: part.text, also: [], part })) : [];
}
