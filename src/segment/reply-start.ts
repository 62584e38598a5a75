import { cue } from '../model/cue.js';
import { greets, REPLY_HEADING, REQUEST_HEADING, SALUTATION, SIGN_OFF } from '../model/landmarks.js';
import { alike } from './alike.js';
import { SAYS } from './answer-beside.js';
import { asks, isStatement, namesThing } from './asking.js';
import { DEMAND, QUESTION_START, REPLY_SENTENCE, REQUEST_SENTENCE, RIGHTS, withoutWeakRights } from './cues.js';
import { headed, isNext, rank } from './echo.js';
import { familyOf, rankOf } from './label.js';
import { isBareName, isPlain, type Part, pathOf } from './parts.js';
import { headsToldAnew } from './told-anew.js';
import type { Asked } from './zones.js';

/** The first part of the response where it stands apart from the request; null where questions and answers are interleaved. */
export function replyStart(
  parts: readonly Part[],
  run: { from: number; to: number } | null,
  labelled: { firstEnd: number; second: number } | null,
  asked: Asked,
): number | null {
  const from = run?.to ?? 0;
  // "A:" with nothing behind it, where other answers have the same name, is an empty answer
  const shared = parts.some(({ label, text }) => label?.kind === 'answer' && !label.paths.length && text.trim());
  const named = shared ? [] : parts.filter((part) => isBareName(part, 'answer'));
  const headings = parts.filter(
    (part) =>
      part.index >= from &&
      !part.block.cell &&
      // "In response:" is a heading where it stands once, and the answer's name where each question has one
      ((named.length === 1 && part === named[0]) ||
        (part.text.length < 90 && REPLY_HEADING.test(part.text) && !(part.label?.kind === 'answer'))),
  );
  const recurring = headings.length > 2 && new Set(headings.map((part) => part.text.toLowerCase())).size < headings.length / 2;
  const before = (index: number) =>
    parts
      .slice(0, index)
      .some(
        (part) =>
          part.text.includes('?') ||
          QUESTION_START.test(part.text) ||
          REQUEST_HEADING.test(part.text) ||
          REQUEST_SENTENCE.test(part.text) ||
          isBareName(part, 'question') ||
          part.bullet,
      );
  if (run) {
    const restated = parts.findIndex((part) => part.index >= run.to && asked(part) >= 0);
    const heading = headings.find((part) => restated < 0 || part.index <= restated);
    if (heading) return headed(heading);
    // the reply begins before its first number at the latest, with the title over it
    const second = labelled && labelled.second >= run.to ? labelled.second : parts.length;
    const title = parts[second - 1];
    const latest = second < parts.length && title && title.index >= run.to && isTitle(title) ? title.index : second;
    const sentence = parts.find(
      (part) =>
        part.index >= run.to &&
        (part.index === latest ||
          ((restated < 0 || part.index < restated) && (REPLY_SENTENCE.test(part.text) || SALUTATION.test(part.text)))),
    );
    // what names a question on the way there answers it
    const named = parts.find((part) => part.index >= run.to && part.label?.kind === 'question' && part.label.paths.length > 0);
    if (!sentence || (named && sentence.index > named.index)) return run.to;
    // "There are 31 boats." right below the list answers it, whatever sentence further down sounds like a beginning
    if (!ANNOUNCES.test(sentence.text) && tellsAnswers(parts.slice(run.to, sentence.index))) return run.to;
    return greets(sentence.text) ? sentence.index + 1 : sentence.index;
  }
  if (labelled) {
    const heading = headings.find((part) => part.index > labelled.firstEnd - 1 && part.index <= labelled.second);
    if (heading) return headed(heading);
    // the title over the first answers belongs to them
    const title = parts[labelled.second - 1];
    return title && title.index >= labelled.firstEnd && isTitle(title) ? title.index : labelled.second;
  }
  if (!recurring) {
    const heading = headings.find((part) => before(part.index));
    if (heading) return headed(heading);
  }
  const salutations = parts.filter((part) => greets(part.text));
  const second = salutations.find(
    (part) =>
      part.index > 0 &&
      (parts
        .slice(0, part.index)
        .some((other) => other.text.includes('?') || (REQUEST_SENTENCE.test(other.text) && other.text.length > 40)) ||
        signedAbove(parts, salutations[0], part)),
  );
  if (second) return second.index + 1;
  const tail = parts.findIndex((part) => part.index > parts.length / 3 && RIGHTS.test(withoutWeakRights(part.text)));
  const items = parts.filter(
    (part) => (part.label?.kind === 'bare' || part.label?.kind === 'question' || part.bullet) && (tail < 0 || part.index < tail),
  );
  const listed = askedItems(parts, items);
  const lastItem = listed.at(-1)?.index ?? -1;
  const sentence = parts.find(
    (part) =>
      part.index > 0 &&
      REPLY_SENTENCE.test(part.text) &&
      !/\?|:\W*$/.test(part.text) &&
      before(part.index) &&
      part.index > lastItem &&
      parts.slice(0, part.index).some((other) => /\?|:-?\s*$/.test(other.text) || other.label || other.bullet),
  );
  // "Some of it is held", or the title over the first answer: what is told below the list answers it at once
  if (listed.length < items.length)
    return sentence && !parts.slice(lastItem + 1, sentence.index).some(({ text }) => isStatement(text)) ? sentence.index : lastItem + 1;
  if (sentence && (items.length > 1 ? !answeredInline(parts, items) : lastItem < 0) && quotedBefore(parts, sentence)) return sentence.index;
  return afterDemand(parts);
}

/** What stands before such a sentence is no answer. */
const ANNOUNCES = cue(/\b(?:below|follows?|response|respond|reply|answers?|thank you|confirm)\b/);
/** Paragraphs that state things, half of them at least with a figure, or in one word: a requester states what he knows too, but in fewer. */
const tellsAnswers = (between: readonly Part[]): boolean =>
  between.length > 1 && between.filter(({ text }) => SAYS.test(text) || (isStatement(text) && /\d/.test(text))).length > between.length / 2;

/** A message with items of its own, from its greeting to its last words, stands above another greeting: the request, as it was sent. */
function signedAbove(parts: readonly Part[], greeting: Part | undefined, second: Part): boolean {
  const message = greeting ? parts.slice(greeting.index + 1, second.index) : [];
  const signed = message.findIndex(({ text }) => text.length < 60 && SIGN_OFF.test(text));
  return signed > 1 && message.slice(0, signed).filter(({ bullet, label }) => bullet || label?.paths.length).length > 1;
}

/**
 * The items of a request that stand one below the other, where the letter goes on with paragraphs that state things, and has items further down that ask
 * nothing: those count what it weighs. All items where it does not.
 */
function askedItems(parts: readonly Part[], items: readonly Part[]): readonly Part[] {
  const over = items.findIndex((item, at) => at > 0 && item.index > (items[at - 1] as Part).index + 2);
  if (over < 2) return items;
  const [last, next] = [items[over - 1] as Part, items[over] as Part];
  const told = parts.slice(last.index + 1, next.index).filter((part) => isPlain(part) && part.text.length > 60 && isStatement(part.text));
  const later = items.slice(over);
  return told.length > 1 && !later.some(asksOrNames) ? items.slice(0, over) : items;
}

/** Something was asked above: items, or a request told in prose after a colon. */
const quotedBefore = (parts: readonly Part[], sentence: Part): boolean =>
  parts.slice(0, sentence.index).some((part) => part.label || part.bullet || /[:-]\s*$/.test(part.text));

/** The end of a list that an order opens ("Please send the reports below:" and items with no prose between): what follows it replies. */
function afterDemand(parts: readonly Part[]): number | null {
  const demand = parts.findIndex((part) => DEMAND.test(part.text) && !part.label && !part.bullet);
  if (demand < 0) return null;
  const isItem = (part: Part | undefined) => part !== undefined && !part.block.cell && (part.bullet || (part.label?.paths.length ?? 0) > 0);
  let to = demand + 1;
  while (isItem(parts[to])) to += 1;
  const later = parts.slice(to);
  // items that come back further down are answered there, one by one
  return to - demand > 2 && later.length > 0 && !later.some((part) => isItem(part) && part.label) ? to : null;
}

const isTitle = (part: Part): boolean =>
  /^[A-ZÀ-Þ]/.test(part.text) &&
  part.text.length < 60 &&
  !/[.?!:,;]$/.test(part.text) &&
  !REPLY_HEADING.test(part.text) &&
  !SIGN_OFF.test(part.text);

/** True when plain text stands between the labelled parts, as answers do. */
function answeredInline(parts: readonly Part[], items: readonly Part[]): boolean {
  let between = 0;
  for (let i = 1; i < items.length; i += 1) if ((items[i]?.index ?? 0) - (items[i - 1]?.index ?? 0) > 1) between += 1;
  return between >= (items.length - 1) / 2 && parts.length > 0;
}

/** What stands between most of the items is no rest of them and asks nothing: it answers them. */
const saysBetween = (parts: readonly Part[], items: readonly Part[]): boolean =>
  items.slice(0, -1).filter((item, index) => {
    const next = parts[item.index + 1];
    return next !== undefined && next !== items[index + 1] && /^\W*[A-ZÀ-Þ\d£]/.test(next.text) && !/^\W*\(|[?:]\W*$/.test(next.text);
  }).length >
  (items.length - 1) * 0.6;

/** Two runs of labels that both begin at the first number or letter: the questions, then the answers. */
export function labelRuns(parts: readonly Part[]): { first: number; firstEnd: number; second: number; headed: boolean } | null {
  // a row of a table that holds nothing but an item is an item
  const alone = ({ index, block: { cell } }: Part): boolean =>
    !cell ||
    [parts[index - 1], parts[index + 1]].every((other) => other?.block.cell?.table !== cell.table || other.block.cell.row !== cell.row);
  const labelled = parts.filter((part) => part.label?.paths.length && part.label.kind !== 'answer' && alone(part));
  const kept = labelled[0] && familyOf(pathOf(labelled[0]));
  const top = labelled.filter((part) => familyOf(pathOf(part)) === kept);
  const start = top[0] ? rank(top[0]) : 1;
  const startsOver = (after: number): number =>
    top.findIndex((part, index) => index > after && rank(part) === start && rank(top[index - 1] as Part) > start);
  const over = startsOver(0);
  // … or tells all that was asked of one thing, and then of the other
  if (over < 0 || headsToldAnew(parts).length) return null;
  // a request that is printed twice before anything is answered is one
  const again = startsOver(over);
  const same = again === 2 * over && top.slice(0, over).every((part, index) => alike(part, top[over + index] as Part));
  const restart = same && isUnbroken(top.slice(over, again)) ? again : over;
  const count = (list: readonly Part[]) => new Set(list.flatMap((part) => part.label?.paths.map(rankOf) ?? [])).size;
  const [first, second] = [top.slice(0, restart), top.slice(restart)];
  if ((start !== 1 && count(first) < 3) || count(second) < count(first) * 0.6) return null;
  // A nested list inside an item follows it at once; a reply has words of its own before its first number, or the question's words again.
  const [a, b] = [first.at(-1) as Part, second[0] as Part];
  // questions that are answered where they stand have had their reply: what follows is some other list, a section's limbs perhaps
  const headed = parts
    .slice(a.index + 1, b.index)
    .some((part) => (part.label?.kind === 'answer' && !part.text.trim()) || (REPLY_HEADING.test(part.text) && part.text.length < 90));
  if (first.length > 1 && !headed && answeredInline(parts, first) && (!alike(first[0] as Part, b) || saysBetween(parts, first)))
    return null;
  // … or names the question that it takes up: "In response to question 1, …"
  const names = b.label?.kind === 'question' && first.every(({ label }) => label?.kind === 'bare');
  if (!names && b.index === a.index + 1 && b.level >= (first[0] as Part).level && !alike(first[0] as Part, b)) return null;
  if (first.length !== count(first) && first.every((part) => part.label?.paths.length === 1 && /^\d+$/.test(part.label.paths[0] as string)))
    return null;
  // "2. Please also send:" over "a. the plan" and "b. the map": the limbs of the last belong to it
  let firstEnd = a.index + 1;
  while (firstEnd < b.index && isLimbAsked(parts[firstEnd] as Part)) firstEnd += 1;
  return { first: first[0]?.index ?? 0, firstEnd, second: b.index, headed };
}

const isLimbAsked = (part: Part): boolean => part.label?.kind === 'bare' && /^[a-h]$/.test(pathOf(part)) && asksOrNames(part);
/** It asks, or names a thing and states nothing of it. */
const asksOrNames = (part: Part): boolean => asks(part) || (namesThing(part.text) && !isStatement(part.text));

const isUnbroken = (list: readonly Part[]): boolean => list.every((part, at) => part.index === (list[0] as Part).index + at);

const headsRequest = (part: Part): boolean => isBareName(part, 'question') || (REQUEST_HEADING.test(part.text) && part.text.length < 80);

/** Where the quoted request begins: after the last request heading, announcement or salutation before the reply. */
export function echoStart(parts: readonly Part[], reply: number): number {
  for (let index = reply - 1; index >= 0; index -= 1) if (headsRequest(parts[index] as Part)) return index + 1;
  const announced = parts.findIndex((part) => part.index < reply && REQUEST_SENTENCE.test(part.text));
  if (announced >= 0) return announced;
  const greeting = parts.findIndex((part) => part.index < reply && SALUTATION.test(part.text));
  // "Dear Clerk, how many …": the request's first words stand behind the greeting
  return greeting < 0 ? 0 : greets((parts[greeting] as Part).text) ? greeting + 1 : greeting;
}

/** The first number of the list that goes on at a part. */
export function listStart(parts: readonly Part[], at: number): number {
  const part = parts[at];
  // the item before it may go on in a line of its own: "1. How many were lost" and "(or stolen) in 2021?"
  const rest = parts[at - 1];
  const back = rest && !rest.label && !rest.bullet && !rest.block.cell && /^\W*[(a-z]/.test(rest.text) ? 2 : 1;
  const before = parts[at - back];
  const counts = before?.label?.kind === 'bare' && part?.label?.kind === 'bare' && isNext(pathOf(before), pathOf(part));
  return counts ? listStart(parts, at - back) : at;
}

/** Where the letter itself begins when it has no echo: after the salutation or the request's heading, both before the first question. */
export function bodyStart(parts: readonly Part[]): number {
  const asks = parts.findIndex((part) => part.text.includes('?') || part.bullet || (part.label?.paths.length ?? 0) > 0);
  const limit = asks < 0 ? parts.length / 2 : asks;
  const heading = parts.findLastIndex(
    (part) => part.index <= limit && REQUEST_HEADING.test(part.text) && part.text.length < 80 && !part.label,
  );
  const greeting = parts.findLastIndex((part) => part.index <= limit && greets(part.text));
  return Math.max(heading, greeting) + 1;
}
