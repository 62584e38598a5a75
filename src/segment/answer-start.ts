import { cue } from '../model/cue.js';
import type { Document } from '../model/document.js';
import { REPLY_HEADING } from '../model/landmarks.js';
import type { Question } from '../model/questionnaire.js';
import { firstWhere } from '../model/sorted.js';
import { bareWords, contentWords, wordSet } from '../model/words.js';
import { ANSWERS_ALONE } from './cues.js';
import { readLabel } from './label.js';
import type { Opening } from './pair.js';
import type { Part } from './parts.js';
import { sentenceStarts } from './sentences.js';
import { endOfQuestion, insertedIn } from './wording.js';

/** Where the answer of an opening begins, the field that ticks the information as held left out: "Information held? Yes" over "Response: 143". */
export function answerStart(
  document: Document,
  reply: readonly Part[],
  opening: Opening,
  next: Opening | undefined,
  questions: readonly Question[],
): number {
  const first = beginning(document, reply, opening, next, questions);
  const limit = next ? next.part.whole.start + (next.part === opening.part ? next.offset : 0) : document.reading.length;
  const head = HEAD.exec(document.reading.slice(first, Math.min(limit, first + 200)));
  const start = first + (head?.[1] && opening.questions.some((at) => questions[at]?.number === head[1]) ? head[0].length : 0);
  const told = document.reading.slice(start, Math.min(limit, start + 200));
  const ticked = TICKED.exec(told)?.[0].length ?? 0;
  return ticked && /[\p{L}\d]/u.test(told.slice(ticked)) ? start + ticked : start;
}
/** "Response to 2.2" over the answer to question 2.2, or before a colon. */
const HEAD =
  /^\W*(?:(?:our|the) )?(?:response|answer|reply)(?: (?:to|for))?(?: (?:question|q|point|part|item))?\s?(\d{1,2}(?:\.\d{1,2}){1,2})(?:\s*[:.-]+\s+|[ \t]*\n\s*)(?=[\p{L}\d£<*"'(])/iu;
const TICKED =
  /^\W*(?:[Ii]s |[Aa]re )?(?:(?:[Tt]he|[Tt]his) )?(?:[Rr]equested )?(?:(?:[Ii]nformation|[Dd]ata|[Rr]ecords?) )?[Hh]eld(?: by (?:us|the [A-Za-z]+))?\s?[?:]\s*(?:[Yy]es|YES|[Pp]art(?:ly|ially)?|[Ii]n part)\b\W*(?:\s(?:(?:Our )?(?:[Rr]esponse|[Aa]nswer|[Rr]eply)|RESPONSE|ANSWER)\b(?! (?:is|was|to|time|rate)\b)\W*\s)?/u;

/** Where it begins: behind its question's words and marks, in the opening's own part or in one below it. */
function beginning(
  document: Document,
  reply: readonly Part[],
  opening: Opening,
  next: Opening | undefined,
  questions: readonly Question[],
): number {
  const { part, offset } = opening;
  const from = part.span.start + offset;
  const limit = next ? next.part.whole.start + (next.part === part ? next.offset : 0) : Number.POSITIVE_INFINITY;
  const wordings = opening.questions.flatMap((index) => [questions[index]?.text ?? '', ...(questions[index]?.also ?? [])]);
  const body = part.text.slice(offset);
  // a heading that asks for all of them together is the questions' own
  let end = opening.questions.length === 1 ? endOfQuestion(body, wordings) : wordings.includes(body) ? body.length : 0;
  // "We do not hold the cost of it (question 4), because …", "We have no record of how many asked for it"
  const put = end ? insertedIn(body.slice(0, end), wordings) : null;
  const denied =
    [DENIES, DECIDES].some((one) => one.test(body.slice(0, end)) && !wordings.some((wording) => one.test(wording))) &&
    // … but not where the columns of a page ran together
    !(put && ANSWERS_ALONE.test(body.slice(put.start, put.end)));
  if (end && (denied || says(body.slice(0, end), wordings) || tellsFigure(body.slice(0, end), wordings))) end = 0;
  if (opening.titled) end = body.length;
  if (opening.names) end = opening.names;
  // "Contract officer: as above", where the question says more of it
  const field = end ? null : /^([^.?!:\d]{3,60}):\s+(?=\S)/.exec(body);
  // … but not "Officers: 31" before or over "Staff: 8", which are two figures of one answer
  const below = reply[firstWhere(reply, ({ index }) => index > part.index)];
  const listed =
    field !== null && (FIGURES.test(body) || (FIGURE.test(body) && below !== undefined && !below.label && FIGURE.test(below.text)));
  if (field?.[1] && !listed && restates(field[1], wordings)) end = field[0].length;
  const mark = body.indexOf('?');
  // "You asked for the reports. We have none. Which did you mean?": the answer asks back
  const asksBack = end > 0 && sentenceStarts(body).some((start) => start >= end && start <= mark);
  if (opening.fit > 0.6 && mark > 0 && mark >= end - 1 && !asksBack) end = Math.max(end, mark + 1);
  const following = between(reply, part.index + 1, next ? next.part.index + 1 : Number.POSITIVE_INFINITY).filter(
    (other) => other.whole.start < limit,
  );
  // question and answer in one sentence ("The link to … is www…", "Escorts are provided for nine") stay together
  const stated = wordings.some((wording) => /^(?:whether|if)\b/i.test(wording)) && /^\s+[a-z]/.test(body.slice(end));
  const fused = end > 0 && (stated || /^\s*(?:is|was|are|were)\s/i.test(body.slice(end)));
  if (fused) end = 0;
  // words of the question that its wording lacks: dropped when nothing but words follow and an answer stands below
  const rest = body.slice(end);
  const more = following.length > 0;
  if (
    end &&
    more &&
    // … but not behind its question mark, unless in brackets
    !(/\?\W*$/.test(body.slice(0, end)) && /^\W*\w/.test(rest) && !/^\s*\(/.test(rest)) &&
    rest.trim().split(/\s+/).length <= 4 &&
    !/\d|\b(?:nil|none|zero|yes|no|n\/a|held|not|one|two|three|four|five|six|seven|eight|nine|ten|is|are|was|were|www|https?)\b|[:=]/i.test(
      rest,
    )
  )
    end = body.length;
  if (
    !end &&
    !fused &&
    opening.fit > 0.72 &&
    more &&
    !/\d.*[.;]\s*$/.test(body) &&
    !says(body, wordings) &&
    // "We have decided to exempt the make of each by virtue of:" tells what is done with it
    !(DECIDES.test(body) && !wordings.some((wording) => DECIDES.test(wording))) &&
    (/[:?]\s*$/.test(body) || restates(body, wordings))
  )
    end = body.length;
  // "How many boats were lost in…": the question's first words over its answer
  if (more && CUT.test(body) && wordings.some((wording) => bareWords(wording).startsWith(bareWords(body)))) end = body.length;
  // "As to your second question ("How many …"), our reply is as follows."
  if (more && ANNOUNCES.test(body)) end = body.length;
  // "…, 412. In relation to question 2, 1,077 were refused": the number of the question is none of the answer's
  const named = end || !offset ? null : readLabel(body);
  const number = named?.kind === 'question' && named.paths.length === 1 && !named.ranked && /^[£<]?\d/.test(body.slice(named.length));
  let start = from + (named && number ? named.length : end);
  if (start >= part.span.end) {
    for (const other of following) {
      if (continuesQuestion(other, wordings, end > 0) || sameCell(part, other, wordings)) start = other.whole.end;
      else break;
    }
    // "RESPONSE - NORTH DEPOT" heads the next section
    const heads = (other: Part): boolean => other.heading && /[a-z]{3}/i.test(other.text);
    const answer = following.find((other) => other.whole.start >= start && other.label?.kind === 'answer' && !heads(other));
    if (
      answer &&
      following
        .filter((other) => other.whole.start >= start && other.index < answer.index)
        .every((other) => other.text.length < 400 && other.index - part.index < 4)
    )
      return answer.span.start;
    const after = following.filter((other) => other.whole.start >= start);
    // "Our answer" alone on its line heads the answer
    const first = after.find(
      (other, index) => !(index === 0 && after.length > 1 && !other.label && !other.block.cell && REPLY_HEADING.test(other.text)),
    );
    // one bullet alone is no list
    const alone = first?.bullet && first.text.trim() && after.filter(({ index }) => !next || index < next.part.index).length === 1;
    if (first) return first.label?.kind === 'answer' || alone ? first.span.start : first.whole.start;
    return part.span.end;
  }
  const text = document.reading.slice(start, part.span.end);
  const lead = /^[\s:;,.-]*(?:[>→]\s*)?/.exec(text)?.[0].length ?? 0;
  // a minus or a range sign of the answer stays
  const label = readLabel(text.slice(lead));
  return start + lead + (label?.kind === 'answer' && !label.paths.length ? label.length : 0);
}

const DENIES = cue(/\b(?:no(?!\.)|not|neither|nor|none|never|nothing|nobody|unable|cannot)\b|n't\b/);
const DECIDES = cue(
  /\b(?:exempt(?:ed|ing|ions?)?|withh[eo]ld(?:ing|s)?|refus(?:e|ed|es|ing)|redact(?:ed|ing)?|(?:engages?|engaged|appl(?:y|ies)) section)\b/,
);
const CUT = /(?:…|\.\.\.)\W*$/;
/** A sentence that only says that the answer stands below. */
const ANNOUNCES = cue(
  /^[^.?!]*(?:["“(].{3,300}[")”].{0,3})?[^.?!]*\b(?:reply|response|answer)\b[^.?!\d]{0,60}\b(?:is|are|follows)\b(?: (?:set out|given|provided|as follows|below|under|here))*[.:]\W*$|^[^.?!:\d]{0,30}\b(?:as to|as for|in relation to|in respect of|with (?:regard|respect) to|regarding|turning to|to answer|in (?:answer|reply|response) to) (?:your|the) (?:[a-z]+ ){1,2}(?:question|point|part|item|query|request)(?: of your (?:request|e-?mail|letter))?\W*$/s,
);
/** "Staff (part time too): 8" */
const FIGURE = /^[^.?!:\d]{3,60}:\s+[£<]?\d[\d,.]*\W*$/;
/** "Officers: 31. Staff: 8." */
const FIGURES = /^[^.?!:\d]{3,60}:\s+[£<]?\d[\d,.]*%?[.;,]?\s+\p{L}[^.?!:\d]{2,60}:\s+[£<]?\d/u;

/** The parts whose index lies from `from` up to `to`, `to` left out. */
export const between = (parts: readonly Part[], from: number, to: number): Part[] =>
  parts.slice(
    firstWhere(parts, ({ index }) => index >= from),
    firstWhere(parts, ({ index }) => index >= to),
  );

/** A sentence with a verb, a not or a number that the question lacks: it says something, though in the question's words. */
export function says(text: string, wordings: readonly string[]): boolean {
  const [told] = /^.*[a-z\d)%]\.(?=\s|$)/s.exec(text) ?? [];
  if (!told) return false;
  const asked = wordings.map((wording): readonly string[] => wording.toLowerCase().match(STATES) ?? []);
  return (told.toLowerCase().match(STATES) ?? []).some((word) => !asked.some((words) => words.includes(word)));
}

/** "The council spent £2,764 on boats in 2024", in the words of "What the council spent on boats in 2024": a figure that the question lacks. */
const tellsFigure = (text: string, wordings: readonly string[]): boolean =>
  (text.match(/£\s?\d[\d,.]*\d|(?<![/\d-])\b\d[\d,]*\d(?![/\d-])/g) ?? []).some(
    (figure) => !wordings.some((wording) => wording.includes(figure)),
  );

const STATES =
  /\b(?:not|no|none|never|is|are|was|were|has|have|had|do|does|did|can|cannot|will|once|twice|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*\d|\d)\b/g;

/** Nearly every word of the text stands in the question. */
function restates(text: string, wordings: readonly string[]): boolean {
  const words = contentWords(text);
  if (/\d/.test(text) || !words.length) return false;
  if (says(text, wordings)) return false;
  return wordings.some((wording) => {
    const known = wordSet(wording);
    return words.filter((word) => known.has(word)).length / words.length >= 0.8;
  });
}

/** The rest of a question that fills a table cell of several lines. */
const sameCell = (part: Part, other: Part, wordings: readonly string[]): boolean =>
  Boolean(part.block.cell) && other.block === part.block && restates(other.text, wordings);

/** A line below the question that still belongs to it: "(Inclusive of Statutory …)", or words that all stand in its wording. */
function continuesQuestion(part: Part, wordings: readonly string[], matched: boolean): boolean {
  if (part.label || part.bullet) return false;
  if (/^\(.*\)\W*$/s.test(part.text) && part.text.length > 25 && restates(part.text, wordings)) return true;
  return matched && part.text.split(/\s+/).length > 3 && restates(part.text, wordings) && !/[.]$/.test(part.text);
}
