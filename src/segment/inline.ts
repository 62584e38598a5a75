import { cue } from '../model/cue.js';
import { asks, cutAnswer, type Found, isLead, join, qualifies, toldFirst } from './asking.js';
import { LAW_LIMB, QUESTION_START, REPLY_SENTENCE, REQUEST_SENTENCE, RIGHTS, WISH, withoutWeakRights } from './cues.js';
import { type Label, mentionsOf } from './label.js';
import { toldOf } from './naming.js';
import { nested } from './nested.js';
import type { Part } from './parts.js';
import { recalled, recalledIn } from './recalled.js';
import { isTitled } from './sections.js';
import { sentenceStarts } from './sentences.js';
import { questionsOfTable } from './tables.js';

/** The ways in which a letter may ask that answers each question where it stands: the surest first. */
const ASKED: readonly ((parts: readonly Part[]) => Found[])[] = [
  inTable,
  inNumbers,
  inBullets,
  overAnswers,
  recalled,
  fused,
  byTone,
  byMark,
  byStyle,
  inFields,
];
/** What it may be asked where it prints no question. */
const UNASKED: typeof ASKED = [byTitles, byName, inProse];

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
  const together = answeredTogether(parts);
  if (together.length) return numbersOnly(together);
  const numbered = parts.filter(
    (part) =>
      !LAW_LIMB.test(part.text) &&
      !isTitled(part) &&
      part.label?.kind !== 'answer' &&
      (part.label?.paths.length === 1 || (part.label?.kind === 'question' && !part.label.paths.length)) &&
      !part.generated,
  );
  // "Q:" again and again: numbers beside it count something else
  const unnumbered = numbered.filter(({ label, text }) => !label?.paths.length && text.trim());
  const run = unnumbered.length > 2 ? unnumbered : (outOfOrder(numbered) ?? ascending(numbered));
  const lead = run[0] && parts.findLast((part) => part.index < (run[0] as Part).index && part.text.trim());
  // what one has to write when one asks for a review: a list, with nothing that answers its items
  const listed = run.slice(1).filter((part, index) => parts.indexOf(part) === parts.indexOf(run[index] as Part) + 1).length;
  if (lead && run.length > 1 && listed >= (run.length - 1) / 2 && (RIGHTS.test(lead.text) || REVIEW.test(lead.text))) return [];
  if (lead && run.length > 1 && QUALIFIED.test(lead.text) && qualifies(lead, run))
    return [{ number: '1', text: join([lead, ...run]), also: [], part: lead }];
  if (run.length > 1 && unasked(parts, run)) {
    const named = numbersNamed(parts, ({ kind }) => kind === 'question');
    const own = run.flatMap((part) => part.label?.paths ?? []);
    const all = own.every((path) => /^\d+$/.test(path)) ? [...new Set([...own, ...named])].sort((a, b) => Number(a) - Number(b)) : own;
    return numbersOnly(all);
  }
  if (run.length < 1 || (run.length === 1 && !asks(run[0] as Part))) return [];
  const found = nested(
    run,
    parts.filter((part) => run.includes(part)),
  );
  // "1. Number of boats: 4", "2. Cost of the boats: £900": what the colon divides
  const whole = found.map((question) => ({ ...question, text: [question.text, ...restOfCell(question.part, parts)].join(' ') }));
  const fields = whole.filter(({ text }) => FIELD.test(text)).length > whole.length / 2;
  return whole.map((question) => ({
    ...question,
    text:
      (fields && FIELD.exec(question.text)?.[1]) ||
      (question.part && (question.part.label?.ranked || answersItself(question.part, parts)) && toldFirst(question.text)) ||
      (besideCell(question.part, parts) ? question.text : cutAnswer(question.text)),
  }));
}
/** "Q1-2: not held", "Questions three to six - …": the numbers by which a letter answers that prints no question, where some are answered together. */
function answeredTogether(parts: readonly Part[]): string[] {
  const named = parts.filter(({ label, block }) => label?.kind === 'question' && label.paths.length && !block.cell);
  // a table or list that counts them tells what they are
  const asked = parts.some(
    ({ label, text }) => label?.paths.length && (label.kind === 'bare' || text.includes('?') || QUESTION_START.test(text)),
  );
  const told = parts.flatMap(({ label, block, text }) =>
    label || block.cell ? [] : sentenceStarts(text).flatMap((start, index, starts) => toldOf(text.slice(start, starts[index + 1])) ?? []),
  );
  const labels = [...named.flatMap(({ label }) => label ?? []), ...told];
  const paths = [...new Set(labels.flatMap((label) => label.paths))];
  const several = labels.length > 1 && labels.some((label) => label.paths.length > 1);
  return several && !asked && paths.every((path) => /^\d+$/.test(path)) ? paths.sort((a, b) => Number(a) - Number(b)) : [];
}

const FIELD = /^((?!.*\b(?:following|please|e\.g)\b)[^?:]{8,200}?)(?::|\s-)\s+(?=[^\s?][^?]*$)/is;

/** The answer has a cell of its own: what stands behind a question mark asks on. */
const besideCell = (part: Part | undefined, parts: readonly Part[]): boolean =>
  part?.block.cell !== undefined &&
  parts.some(
    ({ block: { cell } }) =>
      cell?.table === part.block.cell?.table &&
      cell?.row === part.block.cell?.row &&
      cell !== undefined &&
      cell.column > (part.block.cell?.column ?? 0),
  );

/** The lines of a question in a table's first column that its page sets in rows of their own, up to the next number. */
function restOfCell(part: Part | undefined, parts: readonly Part[]): string[] {
  const { column } = part?.block.cell ?? {};
  if (!part || column === undefined || /[?.]\s*$/.test(part.text)) return [];
  const below = parts.filter(({ index, block }) => index > part.index && block.cell?.column === column);
  const next = below.findIndex(({ label, block }) => label || block.cell?.column !== column);
  const rest = (next < 0 ? below : below.slice(0, next)).filter(({ text }) => text.trim());
  const end = rest.findIndex(({ text }) => /\?\s*$/.test(text));
  return rest.slice(0, end < 0 ? 8 : end + 1).map(({ text }) => text.trim());
}

/** "11. The action plan. It will be published in May.": what is asked is told first, and the next number stands right below. */
function answersItself(part: Part, parts: readonly Part[]): boolean {
  const told = toldFirst(part.text);
  const next = parts[parts.indexOf(part) + 1];
  const rest = told ? part.text.slice(told.length).replace(/^[.,\s]+/, '') : '';
  return (
    told !== null &&
    part.label?.kind === 'bare' &&
    (!next || next.label?.kind === 'bare') &&
    (QUESTION_START.test(told) || !SAYS.test(told)) &&
    SAYS.test(rest) &&
    !QUESTION_START.test(rest)
  );
}

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
  const found = parts.filter((part) => /^[^?]{10,}\?\s*(?:[-:]\s+)?[^\s?][^?]*$/.test(part.text) && !part.label && !part.block.cell);
  const dashed = found.filter(({ text }) => /\?\s*[-:]\s/.test(text)).length > 1;
  if (!(dashed || found.length > 3) || found.length <= marked(parts).length) return [];
  // among them a question may be recalled: "You asked for the contract. I enclose it."
  return inOrder(
    parts.filter((part) => found.includes(part) || recalledIn(part)),
    (part) => recalledIn(part)?.asked ?? cutAnswer(part.text),
  );
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

/** "how many were upheld", "Average number of days in 2022": short paragraphs that ask without a mark, each with something else below it. */
function byTone(parts: readonly Part[]): Found[] {
  const toned = (part: Part | undefined): boolean =>
    part !== undefined &&
    !part.label &&
    !part.bullet &&
    !part.block.cell &&
    TONE.test(part.text) &&
    !(NOUN.test(part.text) && STATES.test(part.text));
  const found = parts.filter((part, index) => toned(part) && parts[index + 1] !== undefined && !toned(parts[index + 1]));
  const asking = marked(parts);
  return found.length > 2 && found.length > asking.length && asking.every((part) => found.includes(part)) ? inOrder(found) : [];
}
const TONE = cue(
  /^\W*(?:(?:how (?:many|much|often|long)|what|which|who|whom|when|where|why)\b(?! (?:this|these|it|they|we) )|and (?:how|what|which|who|when|where|why)\b|(?:(?:and|finally|lastly|also),? )?please (?:also )?(?:send|provide|supply|confirm|list|state|let) |(?:do|does|did|has|have|is|are|was|were|can|could|will|would) (?:you|your|the|there|any(?:one|body)?|it|they|these|this)\b|(?:total |average |the )*(?:numbers?|no\.?|costs?|cop(?:y|ies)|lists?|names?|details|percentage|amount|length) (?:of|for)\b)[^.;]{5,160}[.?]?\s*$/,
);
const NOUN = cue(
  /^\W*(?:and )?(?:total |average |the )*(?:numbers?|no\.?|costs?|cop(?:y|ies)|lists?|names?|details|percentage|amount|length)\b/,
);
const STATES = cue(/\b(?:is|are|was|were|has|have|had|will|can|attached|enclosed|below)\b/);

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

/** The numbers in labels of some sort, and in what the paragraphs say of questions, each once. */
const numbersNamed = (parts: readonly Part[], counts: (label: Label) => boolean): string[] => {
  const told = parts.filter(({ block }) => !block.cell);
  const paths = told.flatMap(({ label, text }) => [...(label && counts(label) ? label.paths : []), ...mentionsOf(text)]);
  return [...new Set(paths)].filter((path) => /^\d+$/.test(path));
};

/** Numbers that the reply only speaks of: "In answer to question 2 …". */
function byName(parts: readonly Part[]): Found[] {
  const named = numbersNamed(parts, () => true);
  return named.length > 1 ? numbersOnly(countUp(named.map(Number))) : [];
}

/** "Companies or agencies", "Percentage of bookings not filled": titles in turn with answers, four and more, where a letter says that it answers questions. */
function byTitles(parts: readonly Part[]): Found[] {
  const titled = (part: Part | undefined): boolean =>
    part !== undefined &&
    !part.label &&
    !part.bullet &&
    !part.block.cell &&
    NAMES.test(part.text) &&
    !RIGHTS.test(withoutWeakRights(part.text));
  const intro = parts.findIndex(({ text }) => ANSWERS_QUESTIONS.test(text));
  const run = intro < 0 ? [] : parts.slice(intro + 1);
  const found: Part[] = [];
  // what stands right below a title answers it, whatever it looks like
  for (let at = 0; at + 1 < run.length; at += 1)
    if (titled(run[at])) {
      found.push(run[at] as Part);
      at += 1;
    }
  return titled(run[0]) && found.length > 3 ? inOrder(found) : [];
}
const NAMES = /^[A-ZÀ-Þ][^.?!:;]{4,100}$/;
const ANSWERS_QUESTIONS = cue(
  /\b(?:your (?:\w+ )?questions?|(?:our|the) (?:answers?|responses?|repl(?:y|ies)))\b[^.]{0,80}\b(?:as follows|below|in turn|under (?:each|them)|set out)\b/,
);

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

const REVIEW = /\b(?:review|complain\w*|dissatisfied|appeal)\b.{0,80}:\s*$/is;
const QUALIFIED = /:\s*$/;

/** Numbers whose questions the letter does not print: it answers by number alone. */
const numbersOnly = (paths: readonly string[]): Found[] => [...new Set(paths)].map((number) => ({ number, text: '', also: [] }));
const countUp = (numbers: readonly number[]): string[] => Array.from({ length: Math.max(...numbers) }, (_, index) => String(index + 1));

/** Numbered items that are answers, not questions: none asks, and nothing stands between them that could answer. */
function unasked(parts: readonly Part[], run: readonly Part[]): boolean {
  const numbered = run.filter((part) => part.label?.paths.length);
  if (
    numbered.length < run.length ||
    run.some(({ text }) => text.includes('?') || QUESTION_START.test(text)) ||
    run.filter(({ text }) => SAYS.test(text)).length < run.length * 0.75
  )
    return false;
  const between = run.slice(1).filter((part, index) => part.index - (run[index] as Part).index > 1).length;
  // "Question 3: £53,667", and paragraphs on others in between
  const named = run.every(({ label }) => label?.kind === 'question');
  return parts.length > 0 && (named || between <= (run.length - 1) / 3);
}
/** A figure, a plain word or a sentence with a verb: what an answer has and a question told as a noun does not. */
const SAYS = cue(
  /^\W*$|^\W*(?:[£<>]?(?!(?:19|20)\d\d\b)\d[\d,.]*(?!\w)|yes\b|no\b|nil\b|none\b|n\/a|zero\b|(?:one|two|three|four|five|six|seven|eight|nine|ten)\W*$)|\b(?:is|are|was|were|has|have|had|does|do|did|can|will|would|attached|enclosed|held|applies|apply|refer|section)\b/,
);

/** Questions that are named as such ("Q7", and "Q3" below it) in any order, where the numbers leave out none; null where that is not so. */
function outOfOrder(numbered: readonly Part[]): Part[] | null {
  const named = numbered.filter(({ label }) => label?.kind === 'question' && /^\d+[a-h]?$/.test(label.paths[0] ?? ''));
  const first = named.filter((part, at) => named.findIndex((other) => pathOf(other) === pathOf(part)) === at);
  const numbers = [...new Set(first.map(numberOf))].sort((a, b) => a - b);
  const complete = numbers.length > 4 && numbers.every((number, at) => number === at + 1);
  if (!complete || ascending(named).length >= named.length) return null;
  return first.sort((a, b) => numberOf(a) - numberOf(b) || pathOf(a).localeCompare(pathOf(b)));
}
const pathOf = (part: Part): string => part.label?.paths[0] ?? '';

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
      (number === top && /[a-z]/.test(path)) ||
      (number === top && before && slips(before, part))
    ) {
      run.push(part);
      top = number;
    }
  }
  return run;
}

/** "Q3: …" and another "Q3: …" below its answer: whoever typed the letter lost count. */
const slips = (before: Part, part: Part): boolean =>
  [before, part].every((one) => one.label?.kind === 'question' && one.text.length > 12 && asks(one)) &&
  part.index > before.index + 1 &&
  before.text !== part.text;

const numberOf = (part: Part): number => Number.parseInt(part.label?.paths[0] ?? '', 10);
