import { type Doubt, doubt, type Stretch } from '../model/answer.js';
import { cue } from '../model/cue.js';
import type { Document } from '../model/document.js';
import { legendsIn } from '../model/legend.js';
import type { Question } from '../model/questionnaire.js';
import { firstWhere } from '../model/sorted.js';
import type { Span } from '../model/span.js';
import { contentWords, wordSet } from '../model/words.js';
import { REPLY_HEADING } from './cues.js';
import { readLabel } from './label.js';
import type { Opening } from './pair.js';
import { isBareName, type Part } from './parts.js';
import { isSection } from './sections.js';
import { sentenceStarts } from './sentences.js';
import { endOfQuestion, insertedIn } from './wording.js';

/** A stretch of the reply and the questions that it answers, by index. */
export interface Placed {
  readonly questions: readonly number[];
  readonly stretch: Stretch;
  readonly doubts: readonly Doubt[];
}

/** From the end of each opened question's own words to the next opening, headings of the next one left to it. */
export function stretchesOf(
  document: Document,
  reply: readonly Part[],
  openings: readonly Opening[],
  questions: readonly Question[],
): Placed[] {
  const { passes, headings } = passesOf(openings, reply);
  const repeated = repeatedIn(openings);
  const placed = openings.map((opening, index): Placed[] => {
    const next = openings[index + 1];
    // a section for several questions goes on over the places of its own questions
    const beyond =
      opening.questions.length > 1
        ? openings.slice(index + 1).find((other) => !other.questions.every((question) => opening.questions.includes(question)))
        : next;
    const start = answerStart(document, reply, opening, next, questions);
    // the heading of the next time through belongs to it
    const heading = headings.find((part) => part.index > opening.part.index && part.index < (beyond?.part.index ?? 0));
    const end = answerEnd(heading ? between(reply, 0, heading.index) : reply, opening, beyond, start);
    // a short line below the question, though it looks like a heading, is its answer where nothing else is
    const [line, more] =
      end > start || !next ? [] : between(reply, opening.part.index + 1, next.part.index).filter(({ whole }) => whole.start >= start);
    const below = line && !more && !line.block.cell && (/\d/.test(line.text) || isUsual(line, openings, reply)) ? line.whole.end : end;
    const around = trim(document, { start, end: below });
    // nothing follows the question: its answer may stand between its words
    const mixed = around.end <= around.start ? mixedIn(opening, questions) : null;
    const span = mixed ?? around;
    if (span.end <= span.start) return [];
    const doubts: Doubt[] = mixed && !ANSWERS.test(document.reading.slice(mixed.start, mixed.end)) ? [doubt('pairing/ambiguous')] : [];
    // "41. And how many are on loan to us: 12"
    if (ASKS_AGAIN.test(document.reading.slice(span.start, span.end))) doubts.push(doubt('reading/asks-more'));
    if (opening.margin < 0.15 && !opening.labelled) doubts.push(doubt('pairing/ambiguous'));
    // lines between this answer and the next one that neither took up
    const after = next ? between(reply, opening.part.index + 1, next.part.index).filter((part) => part.whole.start >= span.end) : [];
    if (after.filter((part) => !part.heading && !part.block.cell && /[a-z]{3}/i.test(part.text)).length > 1)
      doubts.push(doubt('reading/left-over'));
    // answered in several places, and nothing says what each is for
    if (repeated.has(opening) && !passes.has(opening)) doubts.push(doubt('reading/parts'));
    return minus(document, span, restOfQuestion(opening, reply, span, questions)).map((own) => ({
      questions: opening.questions,
      stretch: { span: own, entity: passes.get(opening) ?? null, period: null, joint: opening.questions.length > 1 },
      doubts,
    }));
  });
  return placed.flatMap((own, index) => (own.length ? own : sharedWith(index, openings, placed)));
}

/** Answers look like that in this letter: most places have a paragraph of its style right below. */
function isUsual({ style }: Part, openings: readonly Opening[], reply: readonly Part[]): boolean {
  const below = openings.map(({ part }) => reply[reply.indexOf(part) + 1]?.style);
  return style !== '' && below.filter((other) => other === style).length > openings.length / 2;
}

/** The lines of a question in a table's column that stand in rows of their own beside its answer. */
function restOfQuestion({ part, questions: own }: Opening, reply: readonly Part[], span: Span, questions: readonly Question[]): Span[] {
  const { cell } = part.block;
  if (!cell) return [];
  const asked = own.map((index) => questions[index]?.text ?? '').join(' ');
  let told = part.text.trim();
  const found: Span[] = [];
  for (const { block, text, whole, label } of between(reply, part.index + 1, Number.POSITIVE_INFINITY)) {
    if (block.cell?.column !== cell.column || label) continue;
    if (whole.start >= span.end || !asked.includes(`${told} ${text.trim()}`)) break;
    found.push(whole);
    told = text.trim();
  }
  return found.length && asked.startsWith(part.text.trim()) ? [part.whole, ...found] : found;
}

/** A question that the answer asks and answers itself. */
const ASKS_AGAIN =
  /(?<=[.;]\s)(?:And )?(?:[Hh]ow (?:many|much|often|long)|[Ww]hat|[Ww]hich|[Ww]ho)\s[^.?!:;]{5,120}[:?]\s+(?=[£\d]|None|Nil|Yes|No\b)/;

/** Questions asked in one paragraph, "Q. (5) How many were issued and (6) how many cancelled?", are answered together below it. */
function sharedWith(index: number, openings: readonly Opening[], placed: readonly (readonly Placed[])[]): Placed[] {
  const { part, questions } = openings[index] as Opening;
  const last = openings.findIndex((other, at) => at > index && (other.part.block !== part.block || placed[at]?.length));
  const marked = openings.some((other) => other.part.block === part.block && other.part.label?.kind === 'question');
  if (last < 0 || openings[last]?.part.block !== part.block || !marked || part.block.cell) return [];
  // … unless the paragraph only takes up its own question twice
  const others = (placed[last] ?? []).filter((one) => !one.questions.some((question) => questions.includes(question)));
  return others.map((one) => ({ ...one, questions, stretch: { ...one.stretch, joint: true } }));
}

/** Words that answer by themselves, so that no question holds them by chance. */
const ANSWERS = cue(
  /^\W*(?:(?:the |this |that )?(?:information |data )?(?:is |are )?(?:not (?:applicable|held|known|available|recorded)|none|nil|zero|no|yes|n\/a)|see (?:above|below|attached))\W*$/,
);

/** Openings of one question alone that is opened at another place too, with other questions between the two. */
function repeatedIn(openings: readonly Opening[]): ReadonlySet<Opening> {
  const alone = new Map<number, number[]>();
  for (const [at, { questions }] of openings.entries()) {
    const [question, more] = questions;
    if (question === undefined || more !== undefined) continue;
    const places = alone.get(question);
    if (places) places.push(at);
    else alone.set(question, [at]);
  }
  const apart = (at: number, others: readonly number[]): boolean => at - (others[0] as number) > 1 || (others.at(-1) as number) - at > 1;
  return new Set([...alone.values()].flatMap((places) => places.filter((at) => apart(at, places)).map((at) => openings[at] as Opening)));
}

function mixedIn({ part, offset, questions: [only, other] }: Opening, questions: readonly Question[]): Span | null {
  const question = only !== undefined && other === undefined ? questions[only] : undefined;
  const found = question && insertedIn(part.text.slice(offset), [question.text, ...question.also]);
  return found ? { start: part.span.start + offset + found.start, end: part.span.start + offset + found.end } : null;
}

function answerStart(
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
  let end = opening.questions.length === 1 ? endOfQuestion(body, wordings) : 0;
  if (end && says(body.slice(0, end), wordings)) end = 0;
  // "Contract officer: as above", where the question says more of it
  const field = end ? null : /^([^.?!:\d]{3,60}):\s+(?=\S)/.exec(body);
  if (field?.[1] && restates(field[1], wordings)) end = field[0].length;
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
  if (!end && !fused && opening.fit > 0.72 && more && !/\d.*[.;]\s*$/.test(body) && (/[:?]\s*$/.test(body) || restates(body, wordings)))
    end = body.length;
  let start = from + end;
  if (start >= part.span.end) {
    for (const other of following) {
      if (continuesQuestion(other, wordings, end > 0) || sameCell(part, other, wordings)) start = other.whole.end;
      else break;
    }
    const answer = following.find((other) => other.whole.start >= start && other.label?.kind === 'answer');
    if (
      answer &&
      following
        .filter((other) => other.whole.start >= start && other.index < answer.index)
        .every((other) => other.text.length < 400 && other.index - part.index < 4)
    )
      return answer.span.start;
    const below = following.filter((other) => other.whole.start >= start);
    // "Our answer" alone on its line heads the answer
    const first = below.find(
      (other, index) => !(index === 0 && below.length > 1 && !other.label && !other.block.cell && REPLY_HEADING.test(other.text)),
    );
    if (first) return first.label?.kind === 'answer' ? first.span.start : first.whole.start;
    return part.span.end;
  }
  const text = document.reading.slice(start, part.span.end);
  const lead = /^[\s:;,.-]*/.exec(text)?.[0].length ?? 0;
  // a minus or a range sign of the answer stays
  const label = readLabel(text.slice(lead));
  return start + lead + (label?.kind === 'answer' && !label.paths.length ? label.length : 0);
}

/** The parts whose index lies from `from` up to `to`, `to` left out. */
const between = (parts: readonly Part[], from: number, to: number): Part[] =>
  parts.slice(
    firstWhere(parts, ({ index }) => index >= from),
    firstWhere(parts, ({ index }) => index >= to),
  );

/** A sentence with a verb, a not or a number that the question lacks: it says something, though in the question's words. */
function says(text: string, wordings: readonly string[]): boolean {
  if (!/[.]\s*$/.test(text)) return false;
  const asked = wordings.map((wording): readonly string[] => wording.toLowerCase().match(STATES) ?? []);
  return (text.toLowerCase().match(STATES) ?? []).some((word) => !asked.some((words) => words.includes(word)));
}
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

function answerEnd(reply: readonly Part[], opening: Opening, next: Opening | undefined, start: number): number {
  if (next?.part === opening.part) return next.part.span.start + next.offset;
  const inside = between(reply, opening.part.index, next?.part.index ?? Number.POSITIVE_INFINITY);
  // the heading right before the next opening belongs to it; short lines one after the other are a list
  // so does the head of the table that it stands in
  const table = next?.part.block.cell?.table;
  if (table !== undefined && table !== opening.part.block.cell?.table)
    while (inside.length > 1 && inside.at(-1)?.block.cell?.table === table) inside.pop();
  // "Request:" or "Part B" alone heads what is asked next
  const heads = (part: Part): boolean => isBareName(part, 'question') || isSection(part);
  while (next && inside.length > 1 && heads(inside.at(-1) as Part)) inside.pop();
  const [last, before] = [inside.at(-1) as Part, inside.at(-2)];
  // "Harbour Ropes Ltd" alone below its question answers it, though it looks like a heading
  const only = before === opening.part && start >= before.span.end;
  if (next && before && !only && (isHeadingLike(last) ? !isHeadingLike(before) : isCaption(last, before))) inside.pop();
  if (!next) {
    const heading = inside.findIndex(
      (part, index) =>
        index > 1 &&
        part.heading &&
        !part.label &&
        inside.length > index + 1 &&
        !part.block.cell &&
        // a heading that stands in other answers too names a part of each
        !reply.some((other) => other !== part && other.text === part.text),
    );
    if (heading > 0) inside.splice(heading);
    // law that is set out after a short answer explains the whole letter, not that answer
    const law = inside.findIndex((part, index) => index > 0 && LAW_HEADING.test(part.text) && part.text.length < 90 && !part.block.cell);
    const told = inside.slice(0, law);
    const answer = told.map((part) => (part === opening.part ? part.text.slice(opening.offset) : part.text)).join(' ');
    if (law > 0 && COMPLETE.test((told.at(-1)?.text ?? '').replace(/^.*[?:]/s, '')) && !/\b(?:exempt|refus|withh)/i.test(answer.slice(-60)))
      inside.splice(law);
    const notes = inside.findIndex(({ note }) => note);
    if (notes > 1) inside.splice(notes - 1);
    const ending = inside.findIndex(
      // the answer stands on the question's line, or in the paragraph below it
      (part, index) =>
        index > Number(start >= opening.part.span.end) && ENDING.test(part.text) && !part.label && !part.bullet && !part.block.cell,
    );
    if (ending > 0) inside.splice(ending);
    // a figure that needs nothing more, and a paragraph about all figures
    const closing = inside.findIndex(
      (part, index) =>
        index > 0 && CLOSING.test(part.text) && !part.label && COMPLETE.test((inside[index - 1]?.text ?? '').replace(/^.*[?:.]\s/s, '')),
    );
    if (closing > 0) inside.splice(closing);
  }
  // a table that gives its answers beside the questions: what has a heading below it speaks of all of them, and an empty cell is no answer
  const cell = opening.part.block.cell;
  const beside = reply.filter(({ block }) => cell && block.cell?.table === cell.table && block.cell.column > cell.column);
  if (cell && beside.length && next?.part.block.cell?.table !== cell.table) {
    const empty = !beside.some(({ block }) => block.cell?.row === cell.row);
    const below = inside.findIndex((part, index) => index > 0 && !part.block.cell && (empty || isHeadingLike(part) || isTitle(part)));
    if (below > 0) inside.splice(below);
  }
  // what closes the letter, and the heading over its paragraphs on rights
  if (!next) {
    while (inside.length > 1 && CLOSING.test((inside.at(-1) as Part).text)) inside.pop();
    if (inside.length > 1 && !inside.at(-1)?.bullet && isHeadingLike(inside.at(-1) as Part) && !isHeadingLike(inside.at(-2) as Part))
      inside.pop();
  }
  const end = (inside.at(-1) as Part).whole.end;
  if (next && next.offset > 0) return Math.max(end, next.part.span.start + next.offset);
  return end;
}

const LAW_HEADING = cue(/^\W*(?:sections?|regulations?|exemptions?|s\.) ?\d*[\d()a-z]*\b/);
/** A figure, a date or a plain word that needs nothing more. */
const COMPLETE = cue(
  /^\W*(?:[£<>]?\d[\d,.]*%?|yes|no|nil|none|zero|n\/a|(?:\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{4})\W*$/,
);
/** With these words a letter turns from its last answer to itself. */
const ENDING = cue(
  /^\W*(?:(?:i|we) (?:hope|trust) (?:that )?(?:this|the|you)\b|(?:that|this) (?:concludes|completes)\b|in the spirit of\b|every effort (?:has been|is|was)\b|you asked that,? if\b|(?:in accordance|in line) with (?:the act|section 17|s\.? ?17)\b.{0,80}\b(?:refusal|notice)|(?:in accordance with )?(?:section|s\.?) ?1[67] of (?:the )?[\w ,()]{0,50}\bact\b|(?:advice and assistance|section 16|s\.? ?16)\b(?! (?:and|to|of|or)\b.{0,20}\d))/,
);
const CLOSING = cue(
  /^\W*(?:i (?:hope|trust|am sorry|apologi[sz]e)|we (?:hope|trust|apologi[sz]e)|please (?:note|contact|do not|accept)|thank you|this (?:concludes|completes)|the information (?:supplied|provided)|we took|advice and assistance|due to the different (?:methods|ways) (?:of|in which)|every effort (?:has been|is|was) |where a figure (?:is )?(?:below|under|less|fewer)|figures? (?:below|under|fewer than|less than) \w+ (?:are|is|have|has))/,
);
const isHeadingLike = (part: Part): boolean =>
  part.heading ||
  (REPLY_HEADING.test(part.text) && part.text.length < 60) ||
  (part.style.includes('b') && part.text.length < 60 && !/[.:]$/.test(part.text) && !part.block.cell);

const isTitle = ({ text, label, bullet }: Part): boolean => !label && !bullet && /^[A-ZÀ-Þ][^.?!:;,£%\d]{3,58}$/.test(text);

/** A short line without an end that stands alone below a whole sentence: the heading of what follows. */
const isCaption = (part: Part, before: Part): boolean =>
  part.block !== before.block &&
  !part.label &&
  !part.bullet &&
  !part.block.cell &&
  /^[A-ZÀ-Þ][^.?!:;,£%]{5,58}$/.test(part.text) &&
  !/\d/.test(part.text.replace(/\b(?:19|20)\d{2}(?:[-/]\d{2,4})?\b/g, '')) &&
  /[.]$/.test(before.text);

/** Repeated passes over the questions, one a programme, with the headings that open them and name them. */
interface Passes {
  readonly passes: ReadonlyMap<Opening, string>;
  readonly headings: readonly Part[];
}

function passesOf(openings: readonly Opening[], reply: readonly Part[]): Passes {
  const passes: Opening[][] = [];
  let last = Number.POSITIVE_INFINITY;
  for (const opening of openings) {
    const first = Math.min(...opening.questions);
    if (first < last - 1 || !passes.length) passes.push([]);
    passes.at(-1)?.push(opening);
    last = Math.max(...opening.questions);
  }
  const named = new Map<Opening, string>();
  const headings: Part[] = [];
  const own = (pass: readonly Opening[]): number[] => pass.flatMap(({ questions }) => questions);
  // a new time through takes up what another one does
  const repeats = (pass: readonly Opening[]): boolean =>
    passes.some(
      (other) =>
        other !== pass && own(pass).filter((question) => own(other).includes(question)).length >= Math.min(3, pass.length, other.length),
    );
  const long = passes.filter((pass) => pass.length >= 3 && repeats(pass));
  if (long.length < 2) return { passes: named, headings };
  for (const pass of long) {
    const first = pass[0] as Opening;
    const heading = reply
      .filter((part) => part.index < first.part.index && part.index >= first.part.index - 4)
      .findLast(
        (part) =>
          !part.block.cell &&
          part.text.length < 80 &&
          /[a-z]{2}/i.test(part.text) &&
          !/[.?!]$/.test(part.text) &&
          !REPLY_HEADING.test(part.text),
      );
    if (!heading) continue;
    const name = heading.text
      .replace(/^(?:(?:programme|project|scheme|service|area|division|section|part)(?:\s+\w{1,3})?\s*[:-]|[A-H]\.)\s*/i, '')
      .replace(/\s*[:-]\s*$/, '')
      .trim();
    for (const opening of pass) named.set(opening, name);
    headings.push(heading);
  }
  return { passes: named, headings };
}

/** Cut spans that are no part of the response out of the answers they stand in. */
export function without(document: Document, placed: readonly Placed[], cuts: readonly Span[]): Placed[] {
  if (!cuts.length) return [...placed];
  return placed.flatMap((one) => minus(document, one.stretch.span, cuts).map((span) => ({ ...one, stretch: { ...one.stretch, span } })));
}

/** A note on a mark explains what bears the mark: it is no part of an answer that does not. */
export function withoutLegends(document: Document, placed: readonly Placed[], legends: readonly Part[]): Placed[] {
  const places = new Map<string, readonly Span[]>();
  const bears = (mark: string, { start, end }: Span): boolean => {
    const known = places.get(mark) ?? markedIn(document.reading, mark);
    places.set(mark, known);
    const first = known[firstWhere(known, (place) => place.start >= start)];
    return first !== undefined && first.end <= end;
  };
  return legends.reduce<Placed[]>(
    (all, { whole }) => {
      const marks = legendsIn(document.reading.slice(whole.start, whole.end)).filter(({ mark }) => mark !== '-');
      return all.flatMap((one) => {
        const { span } = one.stretch;
        return whole.start <= span.start ||
          whole.end > span.end ||
          marks.some(({ mark }) => bears(mark, { start: span.start, end: whole.start }))
          ? [one]
          : without(document, [one], [whole]);
      });
    },
    [...placed],
  );
}

/** Everywhere that a mark stands, blanks between its signs or not ("< 5"). */
function markedIn(text: string, mark: string): Span[] {
  const signs = [...mark].map((sign) => sign.replace(/\W/, '\\$&'));
  return [...text.matchAll(new RegExp(`(?=(${signs.join('\\s*')}))`, 'g'))].map(({ index, 1: found }) => ({
    start: index,
    end: index + (found as string).length,
  }));
}

/** "* Numbers below five are withheld": a note on a mark of the letter. */
export const isLegend = (document: Document, part: Part): boolean =>
  !part.label && !part.block.cell && legendsIn(document.reading.slice(part.whole.start, part.whole.end)).length > 0;

/** What is left of a span without the cuts, blanks trimmed. */
export function minus(document: Document, whole: Span, cuts: readonly Span[]): Span[] {
  let rest: Span[] = [whole];
  for (const cut of cuts)
    rest = rest.flatMap(({ start, end }) =>
      cut.start >= end || cut.end <= start
        ? [{ start, end }]
        : [
            { start, end: Math.max(start, cut.start) },
            { start: Math.min(end, cut.end), end },
          ],
    );
  return rest.map((span) => trim(document, span)).filter(({ start, end }) => end > start);
}

/** The span without blanks at its ends. */
export function trim(document: Document, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(document.text[start] as string)) start += 1;
  while (end > start && /\s/.test(document.text[end - 1] as string)) end -= 1;
  return { start, end };
}
