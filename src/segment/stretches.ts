import { type Doubt, doubt, type Stretch } from '../model/answer.js';
import type { Document } from '../model/document.js';
import type { Question } from '../model/questionnaire.js';
import type { Span } from '../model/span.js';
import { answerEnd, isEdge } from './answer-end.js';
import { answerStart, between } from './answer-start.js';
import { asks } from './asking.js';
import { ANSWERS_ALONE } from './cues.js';
import { minus, trim } from './cuts.js';
import { rankOf } from './label.js';
import type { Opening } from './pair.js';
import type { Part } from './parts.js';
import { passesOf } from './passes.js';
import { insertedIn } from './wording.js';

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
  const inOrder = reply.every((part, index) => index === 0 || part.whole.start >= (reply[index - 1] as Part).whole.start);
  const places = openings.map((opening, index): Placed[] => {
    const next = openings[index + 1];
    // a section for several questions goes on over the places of its own questions
    const beyond =
      opening.questions.length > 1
        ? openings.slice(index + 1).find((other) => !other.questions.every((question) => opening.questions.includes(question)))
        : next;
    const start = answerStart(document, reply, opening, next, questions);
    // the heading of the next time through belongs to it
    const heading = headings.find((part) => part.index > opening.part.index && part.index < (beyond?.part.index ?? 0));
    const asked = questions[beyond?.questions[0] ?? -1]?.text;
    const end = answerEnd(heading ? between(reply, 0, heading.index) : reply, opening, beyond, start, asked);
    // a short line below the question, though it looks like a heading, is its answer where nothing else is
    const [line, more] =
      end > start || !next ? [] : between(reply, opening.part.index + 1, next.part.index).filter(({ whole }) => whole.start >= start);
    const below = line && !more && !line.block.cell && (/\d/.test(line.text) || isUsual(line, openings, reply)) ? line.whole.end : end;
    const around = trim(document, { start, end: below });
    // nothing follows the question: its answer may stand between its words
    const mixed = around.end <= around.start ? mixedIn(opening, questions) : null;
    const span = mixed ?? around;
    if (span.end <= span.start) return [];
    const doubts: Doubt[] =
      mixed && !ANSWERS_ALONE.test(document.reading.slice(mixed.start, mixed.end)) ? [doubt('pairing/ambiguous')] : [];
    // "41. And how many are on loan to us: 12"
    if (ASKS_AGAIN.test(document.reading.slice(span.start, span.end))) doubts.push(doubt('reading/asks-more'));
    if ((opening.margin < 0.15 || opening.fit < 0.5) && !opening.labelled) doubts.push(doubt('pairing/ambiguous'));
    // lines between this answer and the next one that neither took up
    const after = next ? between(reply, opening.part.index + 1, next.part.index).filter((part) => part.whole.start >= span.end) : [];
    const edge = after.findIndex(isEdge);
    const rest = edge < 0 ? after : after.slice(0, edge);
    if (rest.filter((part) => !part.heading && !part.block.cell && /[a-z]{3}/i.test(part.text)).length > 1)
      doubts.push(doubt('reading/left-over'));
    const others = inOrder ? [] : insideOf(span, opening, beyond, reply);
    return minus(document, span, [...restOfQuestion(opening, reply, span, questions), ...others]).map((own) => ({
      questions: opening.questions,
      stretch: { span: own, entity: passes.get(opening) ?? null, period: null, joint: opening.questions.length > 1 },
      doubts,
    }));
  });
  // answered in several places, and nothing says what each is for
  const repeated = repeatedIn(openings, (at) => (places[at]?.length ?? 0) > 0);
  const placed = places.map((own, index) =>
    repeated.has(openings[index] as Opening) && !passes.has(openings[index] as Opening)
      ? own.map((one) => ({ ...one, doubts: [...one.doubts, doubt('reading/parts')] }))
      : own,
  );
  const stacked = stackedOver(openings, placed, reply, questions);
  return placed.flatMap((own, index) => stacked.get(index) ?? (own.length ? own : sharedWith(index, openings, placed)));
}

/**
 * "(a) What is the fee?", right below it "(b) What did fees bring in?", and then one answer: what stands below the last limb of a number is of those above it
 * too that nothing stands between. By the place of each opening that takes part.
 */
function stackedOver(
  openings: readonly Opening[],
  placed: readonly (readonly Placed[])[],
  reply: readonly Part[],
  questions: readonly Question[],
): ReadonlyMap<number, readonly Placed[]> {
  const found = new Map<number, readonly Placed[]>();
  const limbOf = ({ questions: [only, more] }: Opening) =>
    only === undefined || more !== undefined ? null : /^(\d{1,2})([a-h])$/.exec(questions[only]?.number ?? '');
  const above = (at: number): boolean => {
    const [one, next] = [openings[at], openings[at + 1]];
    const [limb, below] = [one && limbOf(one), next && limbOf(next)];
    if (!one || !next || !limb || !below || placed[at]?.length || limb[1] !== below[1]) return false;
    const counts = rankOf(below[2] as string) === rankOf(limb[2] as string) + 1;
    const cells = one.part.block.cell || next.part.block.cell;
    return (
      counts &&
      !cells &&
      one.part.index < next.part.index &&
      asks(one.part) &&
      asks(next.part) &&
      !between(reply, one.part.index + 1, next.part.index).length
    );
  };
  for (let at = 0; at < openings.length; at += 1) {
    let last = at;
    while (above(last)) last += 1;
    const own = placed[last] ?? [];
    if (last > at && own.length) {
      const all = openings.slice(at, last + 1).flatMap((one) => one.questions);
      for (let index = at; index < last; index += 1) found.set(index, []);
      found.set(
        last,
        own.map((one) => ({ ...one, questions: all, stretch: { ...one.stretch, joint: true } })),
      );
    }
    at = last;
  }
  return found;
}

/** What stands inside an answer on the page and is read at another place: a form's questions in a row over their answers. */
const insideOf = (span: Span, { part }: Opening, next: Opening | undefined, reply: readonly Part[]): Span[] =>
  reply
    .filter(
      ({ index, whole }) =>
        whole.start >= span.start &&
        whole.end <= span.end &&
        (index < part.index || index >= (next?.part.index ?? Number.POSITIVE_INFINITY)),
    )
    .map(({ whole }) => whole);

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
  const run = openings.slice(index, last).map((other) => other.part);
  const asking = last > index && /\?\s*$/.test(openings[last]?.part.text ?? '') && run.every(({ text }) => /\?\s*$/.test(text));
  const marked = asking || openings.some((other) => other.part.block === part.block && other.part.label?.kind === 'question');
  if (last < 0 || openings[last]?.part.block !== part.block || !marked || part.block.cell) return [];
  // … unless the paragraph only takes up its own question twice
  const others = (placed[last] ?? []).filter((one) => !one.questions.some((question) => questions.includes(question)));
  // "vi. May I have it? Yes." answers itself
  if (others.some(({ stretch }) => stretch.span.start < (openings[last]?.part.span.end ?? 0))) return [];
  return others.map((one) => ({ ...one, questions, stretch: { ...one.stretch, joint: true } }));
}

/** Openings of one question alone that is answered at another place too, with other questions between the two. */
function repeatedIn(openings: readonly Opening[], answered: (at: number) => boolean): ReadonlySet<Opening> {
  const alone = new Map<number, number[]>();
  for (const [at, { questions }] of openings.entries()) {
    const [question, more] = questions;
    if (question === undefined || more !== undefined || !answered(at)) continue;
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
