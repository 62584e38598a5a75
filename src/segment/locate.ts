import type { Document } from '../model/document.js';
import type { Question } from '../model/questionnaire.js';
import { wordSet } from '../model/words.js';
import { columnsInOrder, columnsOf } from './columns.js';
import { type Opening, pair } from './pair.js';
import type { Part } from './parts.js';
import { type Placed, stretchesOf, without } from './stretches.js';
import type { Wording } from './wording.js';

/** The places of a reply where questions are answered. */
export interface Places {
  readonly openings: readonly Opening[];
  readonly placed: readonly Placed[];
  /** A paragraph was taken for a question that a table answers: it may speak of another one. */
  readonly twice: boolean;
}

/** Where a reply answers which question: tables read by column first, then all the rest. `places`: where each question stands in the reply itself. */
export function locate(
  document: Document,
  reply: readonly Part[],
  questions: readonly Question[],
  wording: Wording,
  places: readonly (Part | undefined)[] = [],
): Places {
  const columns = columnsOf(document, reply, questions, wording);
  const taken = new Set(columns.tables.flatMap(({ parts }) => parts));
  const rest = taken.size ? reply.filter((part) => !taken.has(part)) : reply;
  const inColumns = new Set(columns.placed.flatMap((one) => one.questions));
  const openings = bulletByBullet(rest, questions) ?? pair(rest, questions, wording, places, inColumns);
  const sections = openings.flatMap(({ part, questions: own, labelled }, index) => {
    if (!labelled || own.length < 2) return [];
    const end = openings[index + 1]?.part.index ?? Number.POSITIVE_INFINITY;
    const found = columnsInOrder(
      document,
      rest.filter((other) => other.index >= part.index && other.index < end),
      own,
    );
    return found ? [found] : [];
  });
  const tables = [columns, ...sections];
  const stretches = without(
    document,
    stretchesOf(document, rest, openings, questions),
    tables.flatMap((one) => one.tables.map(({ span }) => span)),
  );
  const tabled = new Set(tables.flatMap((one) => one.placed.flatMap(({ questions: own }) => own)));
  const twice = openings.some((opening) => !opening.labelled && opening.questions.every((question) => tabled.has(question)));
  return {
    openings,
    twice,
    placed: [...tables.flatMap((one) => one.placed), ...stretches].sort((a, b) => a.stretch.span.start - b.stretch.span.start),
  };
}

/** As many bullets as questions, one below the other, and no number in sight: they answer in order. Null where that is not so. */
function bulletByBullet(reply: readonly Part[], questions: readonly Question[]): Opening[] | null {
  const bullets = reply.filter(({ bullet, text }) => bullet && text.trim());
  if (questions.length < 2 || bullets.length !== questions.length || reply.some(({ label }) => label?.paths.length)) return null;
  const [first, last] = [reply.indexOf(bullets[0] as Part), reply.indexOf(bullets.at(-1) as Part)];
  if (last - first !== bullets.length - 1 || bullets.some(({ text }) => text.includes('?'))) return null;
  const words = questions.map(({ text }) => wordSet(text));
  // bullets that speak of other things in other words are paired by them
  const own = bullets.filter(({ text }, index) =>
    [...wordSet(text)].some((word) => words.some((set, at) => at !== index && set.has(word) && !words[index]?.has(word))),
  );
  if (own.length > bullets.length / 3) return null;
  return bullets.map((part, index) => ({ part, offset: 0, questions: [index], fit: 0, margin: 1, labelled: true }));
}
