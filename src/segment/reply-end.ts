import { cue } from '../model/cue.js';
import { ANNEX, RIGHTS_HEADING, signsOff } from '../model/landmarks.js';
import { DEMAND, RIGHTS, WEAK_RIGHTS, withoutWeakRights } from './cues.js';
import { refusesSoon } from './echo.js';
import type { Part } from './parts.js';
import { REFUSED } from './refused.js';
import { sentenceStarts } from './sentences.js';
import type { Asked } from './zones.js';

/** A rights paragraph in mid-reply: strong words only, and no label of a question. */
export function isRights(part: Part): boolean {
  // "… we refuse all of it, as advised by the Information Commissioner"
  if (part.label?.paths.length || part.block.cell || REFUSED.test(part.text)) return false;
  return (
    RIGHTS.test(withoutWeakRights(part.text)) &&
    /\b(?:review|complain|commissioner's office|information commissioner|wycliffe|ico\.org)\b/i.test(part.text) &&
    /\b(?:you|your)\b/i.test(part.text)
  );
}

/** The first part after the last answer: the sign-off, or the paragraph that tells how to complain. */
export function replyEnd(parts: readonly Part[], from: number, asked: Asked): number {
  const signed = parts.findIndex((part) => part.index >= from && signsOff(part.text));
  // "Question  Answer" over numbers and what answers them, in an annex
  const annex = parts.findIndex(({ text }) => HEADS_ANSWERS.test(text));
  const answering = signed < 0 ? parts.length : annexOfAnswers(parts, signed, asked);
  const lastAsked =
    parts.findLast(
      (part) =>
        part.index >= from &&
        // "How do I complain?", below the signature, asks for nothing; an annex numbers its questions
        ((annex >= 0 && part.index > annex && part.block.cell !== undefined && Boolean(part.label?.paths.length)) ||
          (asked(part) >= 0 &&
            (signed < 0 ||
              part.index < signed ||
              part.index > answering ||
              Boolean(part.label?.paths.length) ||
              !part.text.includes('?')) &&
            (!part.block.cell || part.text.split(/\s+/).length > 2)) ||
          (part.label?.kind === 'question' && part.label.paths.length > 0)),
    )?.index ?? from;
  const tail = parts.findIndex(
    (part, index) =>
      index > Math.max(from, annex) &&
      part.heading &&
      isRightsTitle(part) &&
      isTail(part) &&
      !parts.slice(index).some(({ label }) => label?.kind === 'question' && label.paths.length),
  );
  for (let index = Math.max(from, 0); index < parts.length; index += 1) {
    const part = parts[index] as Part;
    // below "What to do if you are unhappy" even what asks for something is no question
    if (index === tail) return index;
    if (index <= lastAsked || part.block.cell || (part.label?.paths.length && part.label.kind !== 'bare')) continue;
    if (signsOff(part.text)) {
      // an annex after the signature may hold answers
      return index;
    }
    if (index > from + 1 && givesNotice(part, parts.slice(from, index))) return index;
    if (!RIGHTS.test(part.text) || part.label?.paths.length || refusesSoon(parts, index) || advisesAtLast(part)) continue;
    // "If you wish to express a view …", "It is the copyright of …" right below the last question answer it
    const before = parts[index - 1];
    if (before && !isRights(part) && !UNHAPPY.test(part.text) && ((before.index === lastAsked && asked(before) >= 0) || demands(before)))
      continue;
    const rest = parts.slice(index, index + 12);
    const strong = rest.filter((other) =>
      /\b(?:review|representations|complain|commissioner|unhappy|(?:not|\w+n't) happy|to your satisfaction|(?:dis)?satisfied|content|appeal|copyright|(?:another|alternative|different|accessible) (?:formats?|languages?)|regards|sincerely|faithfully|wycliffe|(?:queries|questions) (?:about|on|regarding|concerning) this (?:letter|response|reply|e-?mail|matter))\b/i.test(
        other.text,
      ),
    ).length;
    if (index > from && strong >= 1 && isTail(part)) return isRightsTitle(parts[index - 1]) ? index - 1 : index;
  }
  return parts.length;
}

/** "Annex A" below the signature, over questions that each have something else below them and tell of no rights; beyond the last part where there is none. */
function annexOfAnswers(parts: readonly Part[], signed: number, asked: Asked): number {
  const annex = parts.findIndex(({ text, block, index }) => index > signed && !block.cell && ANNEX.test(text));
  if (annex < 0) return parts.length;
  const isAsked = (part: Part | undefined): boolean =>
    part !== undefined && !part.block.cell && asked(part) >= 0 && part.text.includes('?');
  const asking = parts.slice(annex).filter((part) => isAsked(part) && !RIGHTS.test(withoutWeakRights(part.text)));
  const answered = asking.filter(({ index }) => parts[index + 1] && !isAsked(parts[index + 1]));
  return answered.length > 2 && answered.length === asking.length ? annex : parts.length;
}

const HEADS_ANSWERS =
  /^\W*(?:questions?|q|no\.?|ref\.?|points?|items?|parts?)\s+(?:(?:our|the) )?(?:answers?|response|reply)(?:\s+(?:exemptions?|exceptions?|notes?|comments?|section))?\W*$/i;

/** "As section 12 has been applied to part of the request, this letter is a refusal notice", below an answer that applies it: said of the letter. */
function givesNotice({ text, label }: Part, above: readonly Part[]): boolean {
  const cited = label ? null : NOTICE.exec(text);
  const sections = cited ? (text.match(/\b(?:section|s\.?|regulation) ?(?!17\b)\d+/gi) ?? []) : [];
  const numbers = sections.map((one) => new RegExp(`\\b${one.match(/\d+/)?.[0]}\\b`));
  return numbers.length > 0 && numbers.every((number) => above.some((part) => number.test(part.text)));
}
const NOTICE =
  /^\W*(?:as|since|because|where|in so far as|insofar as|to the extent that|in respect of|this (?:letter|e-?mail|response|notice))\b[^.]{0,160}\b(?:is|serves as|acts as|constitutes|should be (?:taken|treated) as) (?:therefore |thus )?(?:a|our|my|the) (?:partial |formal )?refusal notice\b/i;

/** "We hold no count of complaints. … If you would like to choose one ward we could look again.": the answer comes first, and advice at its end. */
const advisesAtLast = ({ text }: Part): boolean => {
  const [, second] = sentenceStarts(text);
  return (
    second !== undefined &&
    !RIGHTS.test(withoutWeakRights(text)) &&
    !RIGHTS.test(text.slice(0, second)) &&
    TELLS.test(text.slice(0, second))
  );
};
const TELLS = cue(
  /^\W*(?:(?:i|we|the [a-z' -]{3,40}) (?:am|are|is|do|does|did|cannot|can not|have|has|hold|holds)|no|none|there (?:is|are|was|were)|it (?:would|is)|to (?:answer|find|establish|provide))\b/,
);

/** "If you aren't happy with this, please write to the Mayor": nobody is told so in answer. */
const UNHAPPY =
  /^\W*(?:if|should) (?:you|this|that)\b[^.,]{0,40}\b(?:unhappy|dissatisfied|(?:not|\w+n't) (?:be )?(?:happy|satisfied|content|to your satisfaction))\b/i;

/** "Please send me the manual." */
const demands = ({ text, block }: Part): boolean => !block.cell && text.length < 160 && DEMAND.test(text) && !RIGHTS.test(text);

/** "Right of appeal" over the paragraph that tells of it. */
const isRightsTitle = (part: Part | undefined): boolean =>
  part !== undefined &&
  part.text.length < 60 &&
  !part.label &&
  !part.block.cell &&
  !/[.:]$/.test(part.text) &&
  (RIGHTS.test(part.text) || RIGHTS_HEADING.test(part.text));

const isTail = (part: Part): boolean =>
  /^\W*(?:(?:internal )?reviews? ?[:-]|(?:complaints?|appeals?|review)(?: procedure)? ?[.:-]\s)|\b(?:you|your|copyright|re-?use|review (?:may|can) be)\b/i.test(
    part.text,
  ) &&
  (!WEAK_RIGHTS.test(part.text) ||
    /\b(?:review|complain|unhappy|dissatisfied|satisfied|satisfaction|content|appeal|quer(?:y|ies)|enquir|copyright|remain|contact|reference|happy|again|afresh|further|questions about)\b/i.test(
      part.text,
    ));
