import { SIGN_OFF } from '../model/landmarks.js';
import { answersItself, besideCell, besideNumbers, namedIn, restOfCell, SAYS } from './answer-beside.js';
import { asks, cutAnswer, type Found, join, qualifies, toldFirst } from './asking.js';
import { ascending, outOfOrder, withoutInner, withoutOtherLists } from './counting-run.js';
import { LAW_LIMB, QUESTION_START, RIGHTS, withoutWeakRights } from './cues.js';
import { nested } from './nested.js';
import { answeredTogether, limbsOfNumbers, numbersNamed, numbersOnly, unasked } from './numbers-only.js';
import { isPlain, type Part } from './parts.js';
import { isTitled } from './sections.js';
import { sentenceStarts } from './sentences.js';
import { startedOver } from './started-over.js';
import { wishesOf } from './wishes.js';

/** "3. You asked for the number of boats lost. There were 58.": what was asked, in the first words of its answer; empty where they do not tell. */
function toldBy(part: Part | undefined): string {
  const [, end] = sentenceStarts(part?.text ?? '');
  const first = part?.text.slice(0, end).trim() ?? '';
  return end !== undefined && /^\W*you (?:also )?(?:asked|wanted|requested|sought|wished)\b/i.test(first)
    ? (wishesOf(first)[0]?.text ?? '')
    : '';
}

/** "1. How many …", "Question 2: …", and numbers alone where the letter prints no questions. */
export const inNumbers = (parts: readonly Part[]): Found[] => inRun(parts, (part) => !part.generated);

/** The same by numbers that Word shows and the letter's text does not hold; none where there are no such numbers. */
export const inShownNumbers = (parts: readonly Part[]): Found[] =>
  parts.some(({ generated }) => generated) ? inRun(parts, () => true) : [];

function inRun(parts: readonly Part[], counts: (part: Part) => boolean): Found[] {
  const joint = answeredTogether(parts);
  if (joint.length) return numbersOnly(joint);
  const beside = besideNumbers(parts);
  // "1. How many are there?", and "Question 1: There are four" below it
  const plainly = new Set(
    parts.flatMap((part) =>
      part.label?.kind === 'bare' && (part.text.includes('?') || QUESTION_START.test(part.text)) ? part.label.paths : [],
    ),
  );
  const answers = ({ label, text }: Part): boolean =>
    label?.kind === 'question' && label.paths.length === 1 && plainly.has(label.paths[0] as string) && !text.includes('?');
  // "11 | 37 | 42": a row of figures, where the questions stand in no table
  const inText = parts.some(({ label, text, block }) => label?.kind === 'bare' && !block.cell && text.includes('?'));
  const numbered = parts.filter(
    (part) =>
      !answers(part) &&
      !(inText && part.block.cell && !/\p{L}/u.test(part.text)) &&
      !LAW_LIMB.test(part.text) &&
      !isTitled(part) &&
      !beside.has(part) &&
      part.label?.kind !== 'answer' &&
      (part.label?.paths.length === 1 || (part.label?.kind === 'question' && !part.label.paths.length)) &&
      counts(part),
  );
  const anew = startedOver(parts, numbered);
  if (anew) return withLink(inTheirOrder(anew), parts);
  // "Q:" again and again: numbers beside it count something else
  const unnumbered = numbered.filter(({ label, text }) => !label?.paths.length && text.trim());
  // "5 & 6. These are not recorded", "Question 7(a) and (b). No", which are no single question's
  const together = parts.filter(({ label, block }) => label && label.kind !== 'answer' && label.paths.length > 1 && !block.cell);
  const run = withoutRights(
    unnumbered.length > 2 ? unnumbered : (outOfOrder(numbered) ?? ascending(withoutInner(withoutOtherLists(numbered, parts)), together)),
  );
  const lead = run[0] && parts.findLast((part) => part.index < (run[0] as Part).index && part.text.trim());
  // what one has to write when one asks for a review: a list, with nothing that answers its items
  const listed = run.slice(1).filter((part, index) => parts.indexOf(part) === parts.indexOf(run[index] as Part) + 1).length;
  if (lead && run.length > 1 && listed >= (run.length - 1) / 2 && (RIGHTS.test(lead.text) || REVIEW.test(lead.text))) return [];
  if (lead && run.length > 1 && QUALIFIED.test(lead.text) && qualifies(lead, run))
    return [{ number: '1', text: join([lead, ...run]), also: [], part: lead }];
  if (run.length > 1 && unasked(parts, run)) {
    const named = numbersNamed(parts, ({ kind }) => kind === 'question');
    const own = parts.flatMap((part) => (run.includes(part) || together.includes(part) ? (part.label?.paths ?? []) : []));
    const all = own.every((path) => /^\d+$/.test(path))
      ? [...new Set([...own, ...named])].sort((a, b) => Number(a) - Number(b))
      : limbsOfNumbers(
          own,
          new Set(run.filter((part) => !part.text.trim() || hasLimbsInTable(part, run)).flatMap(({ label }) => label?.paths ?? [])),
        );
    return numbersOnly(all).map((one) => ({ ...one, text: toldBy(run.find(({ label }) => label?.paths.join() === one.number)) }));
  }
  if (run.length < 1 || (run.length === 1 && !asks(run[0] as Part))) return [];
  const found = nested(
    run,
    parts.filter((part) => run.includes(part)),
  ).map((one) => (one.part && onlyAnswers(one.part, parts) ? { number: one.number, text: toldBy(one.part), also: [] } : one));
  // "1. Number of boats: 4", "2. Cost of the boats: £900": what the colon divides
  const whole = found.map((question) => ({ ...question, text: [question.text, ...restOfCell(question.part, parts)].join(' ') }));
  const fields = whole.filter(namedIn).length > whole.length / 2;
  const single = whole.map((question) => ({
    ...question,
    text:
      (fields && namedIn(question)) ||
      (question.part && (question.part.label?.ranked || answersItself(question.part, parts)) && toldFirst(question.text)) ||
      (besideCell(question.part, parts) ? question.text : cutAnswer(question.text, isOverAnswer(question.part, parts))),
  }));
  return withLink(withJoint(dashed(single, whole), parts), parts);
}

/** "(d) injuries since it opened - None", "(e) the minutes - are on our website": where most items are parted from their answers by a dash, so is the rest. */
function dashed(found: readonly Found[], whole: readonly Found[]): Found[] {
  const before = whole.map(({ text }) => DASH.exec(text)?.[1]);
  const cut = found.filter(({ text }, at) => text === before[at]).length;
  if (cut < 3 || cut < found.length * 0.6) return [...found];
  return found.map((one, at) => ({ ...one, text: (one.text === whole[at]?.text && before[at]) || one.text }));
}
const DASH = /^([^?]{4,90}?)\s[-–—]\s+\S/;

/**
 * "Question 6: Forecasts are still being worked on. They are …", with the next number right below it, where others name what was asked: an answer without its
 * question.
 */
function onlyAnswers(part: Part, parts: readonly Part[]): boolean {
  const { label, text, block, index } = part;
  const first = text.slice(0, sentenceStarts(text)[1]);
  const below = parts[parts.indexOf(part) + 1];
  return (
    label?.kind === 'question' &&
    label.paths.length === 1 &&
    !block.cell &&
    // "For question 2: how many were lost, 14 were" goes on from its number
    /^\W*[\dA-ZÀ-Þ]/u.test(text) &&
    text.length > 40 &&
    (!below || (below.label?.kind === 'question' && below.index === index + 1)) &&
    (SAYS.test(first) || BELONGS.test(first) || toldBy(part) !== '') &&
    unasked([], [part])
  );
}

const BELONGS = /\b(?:belongs?|lies?|rests?|remains?|stays?|depends?) (?:to|with|in|at|on)\b/i;

/** "Question 5. The table gives the figures", and "(a) Referred" at its head. */
const hasLimbsInTable = ({ label }: Part, run: readonly Part[]): boolean =>
  run.some(
    (other) =>
      other.block.cell && /^\d+[a-h]$/.test(other.label?.paths[0] ?? '') && other.label?.paths[0]?.slice(0, -1) === label?.paths[0],
  );

/** Questions by their place in the letter, whatever numbers it prints. */
const inTheirOrder = (items: readonly Part[]): Found[] =>
  items.map((part, index) => ({ number: String(index + 1), text: cutAnswer(part.text), also: [], part }));

/** With "Link to the last survey:" or "Copy of the plan:" below the last of several questions, and its answer behind it or below. */
function withLink(found: readonly Found[], parts: readonly Part[]): Found[] {
  const last = found.at(-1)?.part;
  const more =
    last && found.length > 2 ? parts.find((part) => part.index > last.index && isPlain(part) && LINK.test(part.text)) : undefined;
  const text = more && !OFFERED.test(more.text) && LINK.exec(more.text)?.[1];
  return text ? [...found, { number: null, text, also: [], part: more }] : [...found];
}
const LINK = /^\W*((?:(?:an?|any) )?(?:links?|cop(?:y|ies)|web ?address|url)(?:, or\b| or\b| (?:to|of|for)\b)[^.?!:;]{4,120}):(?:\s|$)/i;

/** What letters offer of their own accord. */
const OFFERED =
  /\b(?:complaints?|review|publication scheme|privacy|disclosure log|feedback|survey of our service|website|our reply|this letter)\b/i;

/** A paragraph below that bears no number can hold the answer. */
function isOverAnswer(part: Part | undefined, parts: readonly Part[]): boolean {
  const below = part && parts[parts.indexOf(part) + 1];
  return (
    below !== undefined && below.block !== part?.block && (isPlain(below) || below.label?.kind === 'answer') && !SIGN_OFF.test(below.text)
  );
}

/** Without the last section of a letter that counts them, where it tells how to complain: "3. Further steps", "3(a) You may seek a review." */
function withoutRights(run: readonly Part[]): readonly Part[] {
  const last = run.findLastIndex((part) => !RIGHTS.test(withoutWeakRights(part.text)) || asks(part));
  const title = run[last];
  const heads = title && last < run.length - 1 && last > 0 && !asks(title) && title.text.split(/\s+/).length < 5;
  return last > 0 ? run.slice(0, heads ? last : last + 1) : run;
}

/** With the questions of headings that name several: "Qs 1 and 2 (boats in the collection; how many are on display)". */
function withJoint(found: readonly Found[], parts: readonly Part[]): Found[] {
  const joint = parts.flatMap((part): Found[] => {
    const paths = part.label?.kind === 'question' && !part.block.cell ? part.label.paths : [];
    if (paths.length < 2 || !/^\(.*\)\W*$/s.test(part.text) || paths.some((path) => found.some(({ number }) => number === path))) return [];
    const texts = part.text.replace(/^\(|\)\W*$/g, '').split(/;\s+/);
    return paths.map((number, index) => ({
      number,
      text: (texts.length === paths.length && texts[index]) || part.text,
      also: [part.text],
      part,
    }));
  });
  if (!joint.length) return [...found];
  const place = ({ part }: Found): number => part?.index ?? 0;
  return [...found, ...joint].sort((a, b) => place(a) - place(b));
}

const REVIEW = /\b(?:review|complain\w*|dissatisfied|appeal)\b.{0,80}:\s*$/is;

const QUALIFIED = /:\s*$/;
