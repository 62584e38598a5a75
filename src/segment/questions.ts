import { cue } from '../model/cue.js';
import type { Expects, Question } from '../model/questionnaire.js';
import { contentWords } from '../model/words.js';
import {
  QUESTION_START,
  REPLY_HEADING,
  REPLY_SENTENCE,
  REQUEST_SENTENCE,
  RIGHTS,
  SALUTATION,
  SIGN_OFF,
  WHOLE,
  WISH,
  withoutWeakRights,
} from './cues.js';
import { familyOf, mentionsOf, rankOf } from './label.js';
import { isSection, type Part, sentenceStarts } from './parts.js';
import { questionsOfTable } from './tables.js';
import { standsAlone, wishesOf } from './wishes.js';

/** A question found in a letter, before it has an id. */
export interface Found {
  readonly number: string | null;
  readonly text: string;
  readonly also: readonly string[];
  /** Where it stands, when it was read out of the reply. */
  readonly part?: Part;
  /** The words that hang it on the question before it, where it is one only if the reply answers it apart. */
  readonly hung?: string;
  /** Which of the paragraphs that the letter quotes one by one it stands in. */
  readonly block?: number;
}

/** The questions of a request, quoted apart from the reply; `named` are the labels that the reply mentions. */
export function questionsOfEcho(parts: readonly Part[], named: ReadonlySet<string> = new Set()): Found[] {
  const body = parts.filter(
    (part) => !SALUTATION.test(part.text) && !SIGN_OFF.test(part.text) && !REPLY_HEADING.test(part.text) && part.text.trim(),
  );
  const items = body.filter((part) => part.label?.kind === 'bare' || part.label?.kind === 'question' || part.bullet);
  const lead = items.length ? body.filter((part) => part.index < (items[0] as Part).index).at(-1) : undefined;
  // a list whose numbers the reply takes up is a list of questions
  const takenUp = items.some(({ label }) => label?.paths.some((path) => named.has(path)));
  if (items.length && (takenUp || !(lead && qualifies(lead, items)))) {
    const found = nested(items, body);
    if (found.length) return withProse(found, body, items);
  }
  const whole = items.length && lead ? [lead, ...items] : [];
  if (whole.length) return [{ number: '1', text: join(whole), also: [] }];
  const asking = body.filter(
    (part) => part.text.includes('?') && !(WISH.test(part.text) && !/\b(?:how many|what|which)\b/i.test(part.text)),
  );
  if (asking.length) {
    // "For each, the opening date" asks too where it follows a question
    const all = body.filter(
      (part) =>
        asking.includes(part) ||
        (part.index > (asking[0] as Part).index &&
          DEPENDS.test(part.text) &&
          !isLead(part) &&
          !WISH.test(part.text) &&
          !RIGHTS.test(part.text)),
    );
    return all.map((part, index) => ({ number: String(index + 1), text: part.text, also: [], part }));
  }
  // "How many in each of these years:" and the years
  const listing = body.findIndex((part) => QUESTION_START.test(part.text) && isLead(part));
  if (listing >= 0 && !items.length) {
    const after = body.slice(listing + 1);
    const end = after.findIndex((part) => part.text.length > 60 || /[.,]$/.test(part.text));
    const options = after.slice(0, end < 0 ? 8 : end);
    if (options.length) return [{ number: '1', text: join([body[listing] as Part, ...options]), also: [] }];
  }
  const wanting = body.filter(
    (part) => (REQUEST_SENTENCE.test(part.text) || QUESTION_START.test(part.text)) && !isLead(part) && !WISH.test(part.text),
  );
  const limbs = wanting.length === 1 ? [...limbsOf((wanting[0] as Part).text)] : [];
  if (limbs.length) return limbs.map(([number, text]) => ({ number, text, also: [] }));
  if (wanting.length) return [{ number: '1', text: join(wanting.slice(0, 3)), also: [] }];
  const rest = body.filter((part) => part.text.length > 15 && !RIGHTS.test(part.text) && !WISH.test(part.text));
  if (rest.length > 1 && rest.every(({ text }) => WANTED.test(text)))
    return rest.map(({ text }, index) => ({ number: String(index + 1), text, also: [] }));
  return rest.length ? [{ number: '1', text: join(rest.slice(0, 3)), also: [] }] : [];
}

/** A thing wanted, told by its name alone and without an end. */
const WANTED = cue(
  /^\W*(?:whatever|what|any|all|every|each|cop(?:y|ies)|details|names|the|your|a (?:list|copy|breakdown))\b[^.?!:]{10,200}$/,
);

/** The ways in which a letter may ask that answers each question where it stands: the surest first. */
const ASKED: readonly ((parts: readonly Part[]) => Found[])[] = [
  inTable,
  inNumbers,
  inBullets,
  overAnswers,
  recalled,
  fused,
  byMark,
  byStyle,
  inFields,
];
/** What it may be asked where it prints no question. */
const UNASKED: typeof ASKED = [byName, inProse];

/** What a letter that answers each question where it stands may be asked, one list for each way of asking that it shows; the surest first. */
export function questionsInline(parts: readonly Part[]): Found[][] {
  const lists = ASKED.map((read) => read(parts)).filter((found) => found.length);
  if (lists.length) return lists;
  return [UNASKED.reduce<Found[]>((found, read) => (found.length ? found : read(parts)), [])];
}

function inTable(parts: readonly Part[]): Found[] {
  const rows = questionsOfTable(parts);
  return rows.length > 1 ? rows.map((row) => ({ ...row, also: [] })) : [];
}

/** "1. How many …", "Question 2: …", and numbers alone where the letter prints no questions. */
function inNumbers(parts: readonly Part[]): Found[] {
  const numbered = parts.filter(
    (part) =>
      !LAW_LIMB.test(part.text) &&
      part.label?.kind !== 'answer' &&
      (part.label?.paths.length === 1 || (part.label?.kind === 'question' && !part.label.paths.length)) &&
      !part.generated,
  );
  // "Q:" again and again: numbers beside it count something else
  const unnumbered = numbered.filter(({ label }) => !label?.paths.length);
  const run = unnumbered.length > 2 ? unnumbered : ascending(numbered);
  const lead = run[0] && parts.findLast((part) => part.index < (run[0] as Part).index && part.text.trim());
  // what one has to write when one asks for a review
  if (lead && run.length > 1 && (RIGHTS.test(lead.text) || REVIEW.test(lead.text))) return [];
  if (lead && run.length > 1 && QUALIFIED.test(lead.text) && qualifies(lead, run))
    return [{ number: '1', text: join([lead, ...run]), also: [], part: lead }];
  if (run.length > 1 && unasked(parts, run)) return numbersOnly(run.flatMap((part) => part.label?.paths ?? []));
  if (run.length < 1 || (run.length === 1 && !asks(run[0] as Part))) return [];
  const found = nested(
    run,
    parts.filter((part) => run.includes(part)),
  );
  // "1. Number of boats: 4", "2. Cost of the boats: £900": what the colon divides
  const fields = found.filter(({ text }) => FIELD.test(text)).length > found.length / 2;
  return found.map((question) => ({
    ...question,
    text:
      (fields && FIELD.exec(question.text)?.[1]) ||
      (question.part?.label?.ranked && TOLD.exec(question.text)?.[1]) ||
      cutAnswer(question.text),
  }));
}
/** "the cost to date. We had spent …", "a copy of the survey, this is exempt": what is asked, and what is said of it. */
const TOLD = /^([^?.]{6,140}?)(?:\.\s+(?=[A-ZÀ-Þ])|,\s+(?=(?:this|these|that|it|they|we|I)\s))/;
const FIELD = /^((?!.*\b(?:following|please|e\.g)\b)[^?:]{8,200}):\s+(?=[^\s?][^?]*$)/is;

function inBullets(parts: readonly Part[]): Found[] {
  const bullets = parts.filter(
    (part, index) =>
      (part.bullet || part.generated) &&
      !LAW_LIMB.test(part.text) &&
      part.text.trim() &&
      // "Please send, by month:" leads to the items below it
      !(isLead(part) && parts[index + 1]?.bullet && part.level >= (parts[index + 1]?.level ?? 0) && !part.text.includes('?')),
  );
  if (bullets.length < 2 || bullets.filter(asks).length < bullets.length / 2) return [];
  const answered = bullets.filter((part) => !(parts[parts.indexOf(part) + 1]?.bullet ?? true) || cutAnswer(part.text) !== part.text);
  return (answered.length >= bullets.length / 2 ? answered : bullets).map((part, index) => ({
    number: String(index + 1),
    text: cutAnswer(part.text),
    also: [],
    part,
  }));
}

/** Every answer is headed ("Response:"), and what stands right above the heading asks. */
function overAnswers(parts: readonly Part[]): Found[] {
  const headed = (part: Part | undefined): boolean =>
    part !== undefined && part.label?.kind === 'answer' && !part.label.paths.length && !part.block.cell;
  return inOrder(
    parts.filter(
      (part, index) => headed(parts[index + 1]) && !headed(part) && !part.label && part.text.length > 8 && part.text.length < 600,
    ),
  );
}

/** "You asked how many boats we have. We have four.": a paragraph that recalls its question and answers it. */
function recalled(parts: readonly Part[]): Found[] {
  const found = parts.flatMap((part): Found[] => {
    const starts = part.block.cell ? [] : sentenceStarts(part.text);
    const at = starts.findIndex((start, index) => index < 2 && RECALLED.test(part.text.slice(start)));
    const [start, end] = [starts[at], starts[at + 1]];
    const sentence = part.text.slice(start, end).trim();
    if (at < 0 || end === undefined || /\bquestions\b|:$/.test(sentence)) return [];
    return [{ number: null, text: sentence.replace(RECALLED, '').trim(), also: [sentence], part }];
  });
  return found.length > 1 ? found.map((one, index) => ({ ...one, number: String(index + 1) })) : [];
}
const RECALLED = /^(?:you (?:also |then |further )?(?:asked|requested|wanted|wished|enquired)(?: us)?(?: for| to know)?)\b/i;

const marked = (parts: readonly Part[]): Part[] =>
  parts.filter((part) => /\?\s*$/.test(part.text) && part.text.length < 600 && !RIGHTS.test(withoutWeakRights(part.text)));

/** "When was it reviewed? November 2023": a short answer behind the only question mark. */
export const isFused = (part: Part): boolean =>
  !part.block.cell &&
  part.label?.kind !== 'answer' &&
  /^[^?]{10,300}\?\s*[^\s?][^?]{0,59}$/.test(part.text) &&
  QUESTION_START.test(part.text) &&
  cutAnswer(part.text) !== part.text;

/** "What did it cost? - £900": the answer on the question's own line. */
function fused(parts: readonly Part[]): Found[] {
  // some questions answered on their line and others below it
  const onLine = parts.filter(isFused);
  const below = marked(parts);
  if (onLine.length && below.length && onLine.length + below.length > 2)
    return inOrder(
      parts.filter((part) => onLine.includes(part) || below.includes(part)),
      ({ text }) => cutAnswer(text),
    );
  const found = parts.filter((part) => /^[^?]{10,}\?\s*[-:]\s+\S/.test(part.text) && !part.label && !part.block.cell);
  return found.length > 1 && found.length > marked(parts).length ? inOrder(found, ({ text }) => cutAnswer(text)) : [];
}

function byMark(parts: readonly Part[]): Found[] {
  const asking = marked(parts);
  // among questions an order asks too, where it looks as they do, and a thing told by its name
  const styles = new Set(asking.map(({ style }) => style));
  const found = parts.filter(
    (part, index) =>
      asking.includes(part) ||
      (asking.length &&
        styles.has(part.style) &&
        isOrder(part) &&
        (ORDER.test(part.text) || (asking.length > 1 && NAMED_THING.test(part.text) && answered(part, parts[index + 1], asking)))),
  );
  // things alone are headings; they are asked for where most is asked
  return inOrder(asking.length >= found.length / 2 ? found : asking);
}

/** What stands below is an answer, neither a question nor the item of a list. */
const answered = (part: Part, below: Part | undefined, asking: readonly Part[]): boolean =>
  below !== undefined && !asking.includes(below) && !below.bullet && below.block !== part.block && /^\W*[A-Z\d]/.test(below.text);
const NAMED_THING = cue(
  /^(?:the (?:number|total|names?|cost|amount|average|date|\w+ (?:most|least|biggest|largest|highest|longest|best|\w+s most))\b|(?:total |average )?number of\b|cop(?:y|ies) of\b|names? of\b|details of\b|list of\b|(?:total |average )?costs? of\b|average\b)[^.?!:;]{5,110}$/,
);

function byStyle(parts: readonly Part[]): Found[] {
  return inOrder(
    parts.filter((part) => part.style.includes('b') && part.text.length > 12 && QUESTION_START.test(part.text) && !part.heading),
  );
}

/** "Number of gritters - 19", "Cost of the service: £90,000": three or more lines one below the other, most of which ask by their name. */
function inFields(parts: readonly Part[]): Found[] {
  const fields = parts.filter((part) => !part.block.cell && !part.label && ITEM.test(part.text));
  const run = fields.filter((part) => fields.some(({ index }) => Math.abs(index - part.index) === 1));
  if (run.length < 3 || run.filter(({ text }) => NAMED_FIGURE.test(text)).length < run.length / 2) return [];
  return inOrder(run, ({ text }) => ITEM.exec(text)?.[1] ?? text);
}
const ITEM = /^([A-ZÀ-Þ][^?:]{8,90}?)(?::|\s-)\s+(?=[^\s?][^?]{0,120}$)/;
const NAMED_FIGURE = cue(
  /^\W*(?:(?:the |total |average |annual |current )*(?:numbers?|no\.|totals?|costs?|amounts?|lengths?|values?|dates?|percentage|proportion|names?|average|size|area|length) (?:of|for|in|on)\b)/,
);

/** Numbers that the reply only speaks of: "In answer to question 2 …". */
function byName(parts: readonly Part[]): Found[] {
  const named = [
    ...new Set(parts.flatMap((part) => (part.block.cell ? [] : [...(part.label?.paths ?? []), ...mentionsOf(part.text)]))),
  ].filter((path) => /^\d+$/.test(path));
  return named.length > 1 ? numbersOnly(countUp(named.map(Number))) : [];
}

function inProse(parts: readonly Part[]): Found[] {
  const narrative = parts.find(
    (part) => REQUEST_SENTENCE.test(part.text) && part.text.length > 40 && /[a-zß-ž]{3}/u.test(part.text) && !part.heading,
  );
  const sentence = narrative?.text.split(/(?<=[.?!])\s+(?=[A-ZÀ-Þ])/u).find((text) => REQUEST_SENTENCE.test(text));
  if (sentence && !REPLY_SENTENCE.test(sentence.slice(0, 12))) return [{ number: '1', text: sentence, also: [] }];
  const [first, second] = parts.filter((part) => part.text.length > 15 && !part.heading && /[a-zß-ž]{3}/u.test(part.text));
  return first && second ? [{ number: '1', text: first.text, also: [] }] : [];
}

const inOrder = (parts: readonly Part[], textOf: (part: Part) => string = ({ text }) => text): Found[] =>
  parts.map((part, index) => ({ number: String(index + 1), text: textOf(part), also: [], part }));

/** "Please provide the plan.": how a request goes on that asks in other places. */
const ORDER = cue(
  /^\W*(?:please|kindly|(?:could|can|would|will) you(?: please)?)\s(?:also\s)?(?:provide|supply|send|give|list|state|confirm|tell|name|explain|describe|detail|specify|disclose|release|share|break|itemi[sz]e)\b/,
);
const isOrder = (part: Part): boolean =>
  part.text.length < 400 && !part.label && !part.block.cell && !RIGHTS.test(part.text) && !WISH.test(part.text);

/** The limbs of a section of law, set out in a letter: "(a) information may be reasonably accessible to the applicant". */
const LAW_LIMB = cue(
  /^(?:determining|locating|retrieving|extracting) (?:whether|it|the|this|that|any|information)\b|^(?:that )?(?:the |any )?information (?:which|may be|is to be|held|is exempt)\b|^(?:sub-?)?(?:section|regulation)s?\s\d|\b(?:enactment|subsection \(|this act\b|publication scheme|asking for a review|unhappy with the (?:response|reply|decision))/,
);
const REVIEW = /\b(?:review|complain\w*|dissatisfied|appeal)\b.{0,80}:\s*$/is;
const QUALIFIED = /:\s*$/;

/** Numbers whose questions the letter does not print: it answers by number alone. */
const numbersOnly = (paths: readonly string[]): Found[] => [...new Set(paths)].map((number) => ({ number, text: '', also: [] }));
const countUp = (numbers: readonly number[]): string[] => Array.from({ length: Math.max(...numbers) }, (_, index) => String(index + 1));

/** Numbered items that are answers, not questions: none asks, and nothing stands between them that could answer. */
function unasked(parts: readonly Part[], run: readonly Part[]): boolean {
  const numbered = run.filter((part) => part.label?.paths.length);
  if (numbered.length < run.length || run.some((part) => asks(part) || !SAYS.test(part.text))) return false;
  const between = run.slice(1).filter((part, index) => part.index - (run[index] as Part).index > 1).length;
  return between <= (run.length - 1) / 3 && parts.length > 0;
}
/** A figure, a plain word or a sentence with a verb: what an answer has and a question told as a noun does not. */
const SAYS = cue(
  /^\W*$|^\W*(?:[£<>]?\d[\d,.]*\W*$|yes\b|no\b|nil\b|none\b|n\/a|zero\b)|\b(?:is|are|was|were|has|have|had|does|do|did|can|will|would|attached|enclosed|held|applies|apply|refer|section)\b/,
);

/** True for a part that asks and does not answer itself on the same line: how a request is told before its questions are known. */
export function asksOnly(part: Part): boolean {
  if (part.text.length > 500 || part.label?.kind === 'answer' || cutAnswer(part.text) !== part.text) return false;
  if (part.label?.ranked && TOLD.test(part.text)) return false;
  if (/\?\W*(?:\([^)]*\)\W*)?$/.test(part.text)) return true;
  const item = part.bullet || part.label?.kind === 'bare' || part.label?.kind === 'question';
  return (
    item &&
    part.text.split(/\s+/).length > 2 &&
    !WHOLE.test(part.text) &&
    (QUESTION_START.test(part.text) || (!/[.]$/.test(part.text) && (!/\d/.test(part.text) || /;(?: and)?$/.test(part.text))))
  );
}

/** True for a part that asks by its mark, its first words or its label. */
export const asks = (part: Part): boolean => part.text.includes('?') || QUESTION_START.test(part.text) || part.label?.kind === 'question';

/** The questions of a request that is told in sentences. */
export const inSentences = (text: string): Found[] =>
  joined(
    wishesOf(text, true).map(({ text: wish, hung }, index) => ({
      number: String(index + 1),
      text: wish,
      also: [],
      ...(hung !== null && index > 0 && { hung }),
    })),
    ({ text: wish }) => standsAlone(wish),
  );

/** The same questions, those of them joined to the one before that hang on it and are not in `apart`. */
export function joined(found: readonly Found[], apart: (one: Found, index: number) => boolean): Found[] {
  const list: Found[] = [];
  for (const [index, { hung, ...one }] of found.entries()) {
    const before = list.at(-1);
    if (hung === undefined || !before || apart(one, index)) list.push(hung === undefined ? one : { ...one, hung });
    else list[list.length - 1] = { ...before, text: `${before.text}${hung}${one.text}` };
  }
  return list.length < found.length ? list.map((one, index) => ({ ...one, number: String(index + 1) })) : [...found];
}

/** Words that hang a question on the one before it. */
const DEPENDS = cue(/^\W*(?:(?:and )?(?:for|of) (?:each|every|those|these|any)\b|and (?:how|what|when|where|which|who|why)\b)/);

/** A lead-in whose list only spells out one wish: "every incident, with:", "these crossings:". */
function qualifies(lead: Part, items: readonly Part[]): boolean {
  if (!/[:,-]\s*$/.test(lead.text)) return false;
  const numbered = items.some((part) => part.label);
  const words = items.map((part) => part.text.split(/\s+/).length);
  const mean = words.reduce((a, b) => a + b, 0) / words.length;
  if (items.some((part) => part.text.includes('?'))) return false;
  if (
    /\b(?:with|by|such as|including|included?|for example|e\.g\.|namely|split into|broken down (?:by|into)|places|crossings|sites|areas|streets)\s*:?\s*$/i.test(
      lead.text.replace(/[:,\s-]+$/, ''),
    )
  )
    return !numbered || mean < 7;
  return (
    mean <= 4.5 &&
    !items.some((part) => QUESTION_START.test(part.text)) &&
    lead.text.split(/\s+/).length > 6 &&
    !/\b(?:following|questions|please|tell me|answer)\b.{0,25}$/i.test(lead.text)
  );
}

const isLead = (part: Part): boolean => /[:-]\s*$/.test(part.text);
const join = (parts: readonly Part[]): string => parts.map((part) => part.text.trim()).join(' ');

/** The labelled parts that count up: 1, 2, 2a, 3 …; a nested list that starts over is left to the item it stands in. */
function ascending(parts: readonly Part[]): Part[] {
  const run: Part[] = [];
  let top = 0;
  for (const part of parts) {
    const path = part.label?.paths[0];
    if (path === undefined) {
      run.push(part);
      continue;
    }
    const number = Number.parseInt(path, 10);
    const first = run.find((other) => /^\d/.test(other.label?.paths[0] ?? ''));
    if (first && !Number.isNaN(number) && part.level > first.level) continue;
    // "10. Bengali" in a nested list took the place of the real question 10
    const before = run.at(-1);
    if (number === top && before && before.label?.paths[0] === path && !asks(before) && asks(part)) run[run.length - 1] = part;
    else if (Number.isNaN(number)) run.push(part);
    // a request that is part of a longer one begins with its own number
    else if (
      number === top + 1 ||
      (!first && parts.some((other) => other.index > part.index && numberOf(other) === number + 1)) ||
      (number > top && number <= top + 3) ||
      (number === top && /[a-z]/.test(path))
    ) {
      run.push(part);
      top = number;
    }
  }
  return run;
}

const numberOf = (part: Part): number => Number.parseInt(part.label?.paths[0] ?? '', 10);

/** Give each item its path from the top: letters and roman numbers hang under the number before them, bullets belong to the item above. */
function nested(items: readonly Part[], body: readonly Part[]): Found[] {
  const found: (Found & { readonly depth: number })[] = [];
  const numbersThere = items.some((part) => /^\d/.test(part.label?.paths[0] ?? ''));
  let parent: Found | null = null;
  let count = 0;
  let lead: Part | null = null;
  for (const [index, part] of items.entries()) {
    if (isSection(part)) continue;
    const path = part.label?.paths[0] ?? null;
    if (path === null && part.bullet && numbersThere) continue;
    // "Q. What was the income from (1) visitors and (2) staff?"
    if (path === null && items[index + 1]?.block === part.block && !part.text.includes('?')) {
      lead = part;
      continue;
    }
    count += 1;
    const own = join([part, ...continuation(part, items, body)]);
    const text = lead?.block === part.block ? `${lead.text.trim()} ${own}` : own;
    if (path && /^[a-z]+$/.test(path) && parent) {
      // the item answers a limb of the sentence above it, and others may be answered together: "the share a) on drones and b) on kites"
      const limbs = limbsOf(parent.text);
      if (limbs.has(path)) {
        const { number } = parent;
        for (const [letter, limb] of limbs)
          if (!found.some((other) => other.number === `${number}${letter}`))
            found.push({ number: `${number}${letter}`, text: limb, also: [], depth: 1 });
        continue;
      }
      // its first limb stands in the parent's own line: "lost by (i) wholetime staff", and (ii) below
      const first = rankOf(path) === 2 ? /^(.+?)\s\(?(a|i)\)\s+(.+)$/s.exec(parent.text) : null;
      if (first?.[1] && first[2] && familyOf(first[2]) === familyOf(path)) {
        const [, own, letter, limb] = first as unknown as [string, string, string, string];
        found.push({ number: `${parent.number}${letter}`, text: `${own} ${limb}`, also: [], depth: 1 });
        found[found.indexOf(parent as (typeof found)[number])] = { ...parent, text: own, depth: 0 };
        parent = { number: parent.number, also: parent.also, text: own };
      }
      const whole = parent.text.endsWith('?') ? text : `${parent.text} ${text}`.trim();
      found.push({ number: `${parent.number}${path}`, text: whole, also: [text], part, depth: 1 });
      continue;
    }
    // "Request 1: Complaints" and 1a below it
    if (path && parent?.number && /^[a-z]{1,3}$/.test(path.slice(parent.number.length)) && path.startsWith(parent.number)) {
      found.push({ number: path, text, also: [`${parent.text} ${text}`.trim()], part, depth: 1 });
      continue;
    }
    const question = { number: path ?? String(count), text, also: [], part, depth: 0 };
    found.push(question);
    if (path && /^[a-h]?\d+$/.test(path)) parent = question;
  }
  // An item whose own words only lead to its sub-items is no question.
  return found.filter((question, index) => {
    const next = found[index + 1];
    const leads = question.depth === 0 && next?.depth === 1;
    const limbs = leads ? [...limbsOf(question.text).keys()] : [];
    const divided = limbs.length > 1 && limbs.every((letter) => found.some(({ number }) => number === `${question.number}${letter}`));
    return question.text.trim() && !(leads && (divided || !question.text.includes('?')));
  });
}

/** What a sentence asks under each letter of its own, its lead before each limb; empty where it has no such limbs. */
export function limbsOf(text: string): Map<string, string> {
  const marks = [...text.matchAll(/(?:^|[\s,;(])\(?([a-h])\)\s/g)];
  const [first] = marks;
  const inOrder = marks.every((mark, index) => mark[1]?.charCodeAt(0) === (first?.[1]?.charCodeAt(0) ?? 0) + index);
  // "the total paid, b) the ceiling": the first limb has no letter
  const unlettered = first?.[1] === 'b';
  if (!first || !inOrder || marks.length + Number(unlettered) < 2) return new Map();
  const lead = text.slice(0, first.index).trim();
  const limbs = marks.map((mark, index): [string, string] => {
    const limb = text
      .slice(mark.index + mark[0].length, marks[index + 1]?.index)
      .trim()
      .replace(/[,;]?(?: and| or)?$/, '');
    return [mark[1] as string, unlettered ? limb : `${lead} ${limb}`.trim()];
  });
  return new Map(unlettered ? [['a', lead.replace(/[,;]?(?: and)?$/, '')], ...limbs] : limbs);
}

/** Lines after an item that belong to it: everything up to the next item that is plain and near. */
function continuation(part: Part, items: readonly Part[], body: readonly Part[]): Part[] {
  const next = items.find((item) => item.index > part.index)?.index ?? -1;
  const after = body.filter(
    (other) => other.index > part.index && (next < 0 ? other.index === part.index + 1 && other.block === part.block : other.index < next),
  );
  return after.filter((other) => !items.includes(other) && /^[([a-z]/.test(other.text) && !isLead(other)).slice(0, 2);
}

const ALSO =
  /^\W*(?:(?:finally|lastly|also|in addition),? )?(?:I would also (?:like|want) to (?:know|have|see)|(?:could|can) you also (?:tell|let|provide|send|confirm)|please (?:could you )?also (?:provide|supply|send|tell|confirm|state|give))\b/i;

/** An unnumbered question among numbered ones, and a question in prose after the list. */
function withProse(found: readonly Found[], body: readonly Part[], items: readonly Part[]): Found[] {
  const list = [...found];
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  for (const part of body) {
    if (items.includes(part) || part.index < first || part.index > last || part.bullet) continue;
    if (!/[:?]\s*$/.test(part.text) || part.text.length > 200 || found.some((question) => question.text.includes(part.text))) continue;
    const before = items.filter((item) => item.index < part.index).length;
    // a heading over the items below is no question
    if (!part.text.includes('?') && !/\b(?:link|copy|name|number|total)\b/i.test(part.text)) continue;
    list.splice(Math.min(before, list.length), 0, { number: null, text: part.text.trim(), also: [] });
  }
  // "I would also like to know …" right after the list
  const after = body.find((part) => part.index === last + 1 && !items.includes(part));
  if (after && ALSO.test(after.text) && !WISH.test(after.text)) list.push({ number: null, text: after.text.trim(), also: [] });
  return list;
}

/** Cut an answer that stands on the question's own line: after the question mark, or a short tail that reads as an answer. */
function cutAnswer(text: string): string {
  const says = ANSWERS.exec(text);
  if (says) return text.slice(0, says.index + 1);
  const mark = text.lastIndexOf('?');
  if (mark >= 0 && mark < text.length - 1 && !/^\s*(?:\(|e\.g|ie\b|if so|please|say|show|and\b)/i.test(text.slice(mark + 1)))
    return text.slice(0, mark + 1);
  const tail =
    /^(.{15,}?\)?)\s+((?:[\d,.]+%?|£[\d,.]+\w*|yes|no|nil|none|zero|n\/a|not (?:held|applicable|recorded)|section \d+\b.*|exempt\b.*|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{4}))\s*$/i.exec(
      text,
    );
  return tail?.[1] &&
    !/\b(?:of|in|since|from|to|and|until|by|between|before|after|for|at|over|under|than|the|\d{1,2}(?:st|nd|rd|th)?|january|february|march|april|may|june|july|august|september|october|november|december)$/i.test(
      tail[1],
    )
    ? tail[1]
    : text;
}

/** A sentence that shows or finds something: the answer on the question's own line. */
const ANSWERS =
  /[.?:](?= (?:The|These|This|Our) (?:(?:\w+ )?(?:tables?|figures?|charts?|lists?|graphs?|documents?|spreadsheets?|attachments?)(?: \w+)? (?:below |above )?(?:shows?|gives?|lists?|sets? out|provides?|details?|contains?|is|are) |(?:Council|Trust|Department|Force|Office|Authority|University|Board) (?:does|holds?|has|is|was) )|(?<=[.?]) (?:Please (?:see|find|refer)|See (?:below|attached|above)|There (?:is|are|was|were) |We (?:hold|do|have|are|were|spent|received) ))/;

/** A request that the letter prints twice is asked once. */
export function askedOnce(found: readonly Found[]): Found[] {
  const words = ({ text }: Found): string => contentWords(text).join(' ');
  return found.filter(
    (one, at) => !one.text || !found.slice(0, at).some((other) => other.number === one.number && words(other) === words(one)),
  );
}

/** Give questions ids that are stable for the same words. */
export function asQuestions(found: readonly Found[], expects: (text: string) => Expects): Question[] {
  const taken = new Set<string>();
  return found.map(({ number, text, also }, index) => {
    const base = number ? `q${number}` : `unnumbered_${index + 1}`;
    let id = base;
    for (let n = 2; taken.has(id); n += 1) id = `${base}_${n}`;
    taken.add(id);
    return { id, number, text: text.trim(), also, expects: expects(also[0] ?? text) };
  });
}
