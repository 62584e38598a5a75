import { cue } from '../model/cue.js';
import type { Document } from '../model/document.js';
import { REPLY_HEADING, REQUEST_HEADING } from '../model/landmarks.js';
import { asks } from './asking.js';
import { QUESTION_START, REPLY_SENTENCE, REQUEST_SENTENCE } from './cues.js';
import { isNext } from './echo.js';
import { isItem, itemsBelow } from './items.js';
import { type Part, pathOf } from './parts.js';
import { unlabelled } from './unlabel.js';

/**
 * A list that a statement of the letter leads to ("An appeal must:", "In making an estimate an authority may only count the time it spends in:") spells that
 * statement out: its numbers, letters and bullets count no questions and no answers.
 */
export function withoutToldLists(document: Document, parts: readonly Part[]): readonly Part[] {
  const told = new Set<Part>();
  const askedBack = new Set<Part>();
  const firstAsked = parts.findLastIndex(isFirstQuestion);
  for (const lead of parts) {
    if (lead.block.cell || isItem(lead)) continue;
    const { items: below } = itemsBelow(parts, lead);
    const items = below.slice(0, below.findIndex((item, at) => goesOn(parts, lead, item, below[at - 1])) >>> 0);
    // "No test of the public interest applies." over "2. It took 41 days": the letter's count goes on
    if (items.length < 2 || Number(pathOf(items[0] as Part)) > 1) continue;
    const said = sentenceBefore(parts, lead);
    const back = !items.some(({ label }) => label?.kind === 'question') && asksBack(parts, lead, said, items);
    if (back) for (const item of items) askedBack.add(item);
    if (!back && items.some(({ text }) => text.includes('?'))) continue;
    if (!CLARIFIED.test(said) && !back && (REQUEST_SENTENCE.test(said) || REQUEST_HEADING.test(said))) continue;
    const last = items.at(-1) as Part;
    const tells = items.filter(asks).length < items.length / 2;
    const states = tells && items.every(({ text }) => STATES.test(text)) && last.index < firstAsked;
    // what the requester is told to do reads like what he asks
    const spells = leads(said) && (TO_YOU.test(said) || tells);
    if (
      back ||
      states ||
      spells ||
      (tells && WEIGHS.test(said) && !ASKED.test(said)) ||
      CLARIFIED.test(said) ||
      (!ASKED.test(said) && items.every(({ text }) => PREDICATE.test(text)))
    )
      for (const item of items) told.add(item);
  }
  return told.size
    ? parts.map((part) =>
        told.has(part) ? { ...unlabelled(document, part), bullet: false, ...(askedBack.has(part) && { askedBack: true }) } : part,
      )
    : parts;
}

/**
 * "(b) …", "In the balance of public interest we withhold it." and "(c) £400": the item is none of the list below the paragraph, which itself belongs to
 * the item before it. `above`: the item over it in that list.
 */
function goesOn(parts: readonly Part[], lead: Part, item: Part, above: Part | undefined): boolean {
  const before = parts.slice(0, lead.index).findLast(({ label }) => label?.kind === 'bare');
  return before !== undefined && item.label?.kind === 'bare' && !above?.label && isNext(pathOf(before), pathOf(item));
}

/** "1. How many …?": the letter's questions begin. */
const isFirstQuestion = (part: Part): boolean => /^(?:1|a)$/.test(pathOf(part)) && part.label?.kind !== 'answer' && asks(part);

/** "We need some more detail from you. Would you please let us know:" and "1. the years in which you are interested": the authority asks that of the requester. */
function asksBack(parts: readonly Part[], lead: Part, said: string, items: readonly Part[]): boolean {
  const above = parts.slice(Math.max(0, lead.index - 2), lead.index + 1);
  const asked = items.filter(({ text }) => WISHED.test(text)).length;
  return TELL_US.test(said) && asked >= items.length / 2 && above.some(({ text }) => NEEDS_MORE.test(text));
}
const TELL_US = cue(
  /\b(?:let (?:us|me) (?:know|have)|tell (?:us|me)|clarify|specify|confirm|indicate|say|provide|supply|send|advise|need|require|answer|(?:following|these|some) (?:questions|points))\b[^.?]*:\W*$/,
);
const NEEDS_MORE = cue(
  /\b(?:need|require|seek)\w*\b[^.]{0,40}\b(?:further|more|some|additional) (?:\w+ )?(?:details?|information)\b|\bclarif\w+\b|\bsections? 1\(3\)|\bidentify (?:and locate|what you)\b|\b(?:not|un)(?: \w+)? ?clear\b|\b(?:cannot|can not|unable to|not able to|difficult to) (?:tell|identify|establish|determine|say|see|process|answer|deal with)\b/,
);
/** What the requester is taken to want. */
const WISHED = cue(
  /\byou (?:interested|(?:are )?referring|are (?:interested|asking|looking|referring|seeking|after)|mean|meant|want|wish|would (?:like|wish|prefer|class)|have in mind|seek)\b/,
);

/** The last sentence of a line; a page's width may have cut it in two. */
function sentenceBefore(parts: readonly Part[], lead: Part): string {
  let from = lead.index;
  while (lead.index - from < 3 && parts[from - 1]?.block === lead.block && !isItem(parts[from - 1] as Part)) from -= 1;
  const lines = parts.slice(from, lead.index + 1).map(({ text }) => text.slice(-LONGEST));
  return lines
    .join(' ')
    .replace(/\s+/g, ' ')
    .split(/(?<=[.;])\s/)
    .at(-1) as string;
}
const LONGEST = 1000;

/** "must be in writing", "has not been audited": a predicate, whose subject is what leads to it. */
const PREDICATE = cue(
  /^\W*(?:(?:is|are|was|were|has|have|had|does|do|can|must|should|shall|may|will)(?: not| be| been)\b(?!.*\?)|cannot\b|(?:shows|includes|contains|relates|covers|excludes|should|must|may)\b)/,
);
/** The requester's words, and those that lead to answers, lead to other lists. */
const ASKED = cue(
  /\b(?:please|you (?:have |had |also |then )*(?:ask|request|want|wish|sought|seek|said|wrote|would like)(?:ed|s|ing)?|ask(?:ed|s|ing)? (?:for|us|about|how|what|whether|if|the)|requested|your (?:\w+ )?(?:requests?|questions?|e-?mail|letter|enquiry|queries|points)|questions?|queries|inform me|know|confirm|suppl(?:y|ied)|provided?|answers?|repl(?:y|ies)|respon(?:ses?|d|ded)|below|as follows|can now (?:say|tell)|following (?:\w+ )?(?:information|questions?|documents|items|data|details|records|points)|i (?:would|wish|want)|interested)\b/,
);
/** What the authority asked back, before it answered. */
const CLARIFIED = cue(/\b(?:we|i)\b[^.]{0,60}\b(?:wrote|asked|contacted|e-?mailed|sought)\b[^.]{0,80}\bclarif\w+[^.]*:\W*$/);
/** What the authority weighs before it decides: "We have taken into account that", "In favour of disclosure:", "The public interest arguments are:". */
const WEIGHS = cue(
  /\b(?:public interest|factors|arguments|considerations|(?:we|i|has|have|had|been) (?:also )?(?:considered|weighed|(?:taken|took|take) into account)|balanc(?:e|ed|ing)|(?:in favour of|for|against) (?:disclos|releas|withhold|maintain)\w*)\b/,
);
/** A clause that tells something. */
const STATES = cue(/\b(?:is|are|was|were|has|have|had|can|cannot|may|must|should|will|does|did)\b/);
/** What is said to be, to be done or to be allowed. */
const RULES = cue(
  /\b(?:must|should|shall|may|can|cannot|will|needs? to|is|are|includes?|means?|provides?|states?|says|covers?|counts?|relates? to|applies|follows|depends? on|weigh|use|uses|if you (?:could|would|can))\b/,
);
const TO_YOU = cue(
  /\b(?:if you (?:could|would|can)|you (?:should|must|may|can|need to|will need to|are asked to|have to)|(?:appeal|application|complaint|request for (?:a )?review|letter|review) (?:should|must|needs to|has to))\W*$/,
);
const leads = (text: string): boolean =>
  !/\?|\b(?:by|with)\W*$/.test(text) &&
  /(?:[:;–—-]|\b(?:must|should|shall|may|can|will|to|which|that|on|in|of|include))\W*$/.test(text) &&
  RULES.test(text) &&
  !ASKED.test(text) &&
  !REPLY_HEADING.test(text) &&
  !REPLY_SENTENCE.test(text) &&
  !QUESTION_START.test(text);
