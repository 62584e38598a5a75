import type { Document } from '../model/document.js';
import type { Question } from '../model/questionnaire.js';
import { columnsOf } from './columns.js';
import { REFUSED } from './cues.js';
import { inOrder } from './order.js';
import { type Opening, pair } from './pair.js';
import type { Part } from './parts.js';
import { type Placed, stretchesOf, without } from './stretches.js';
import { Wording } from './wording.js';

/** The places of a reply where questions are answered. */
export interface Places {
  readonly openings: readonly Opening[];
  readonly placed: readonly Placed[];
}

/** The questions of one quoted paragraph, by index, and the paragraphs below it that answer them. */
export interface Below {
  readonly questions: readonly number[];
  readonly reply: readonly Part[];
}

/** Where the questions of each quoted paragraph are answered below it: by wording and, where it tells nothing, in their order. */
export function locateBelow(document: Document, blocks: readonly Below[], questions: readonly Question[]): Places {
  const all = blocks.map(({ questions: own, reply }): Places => {
    const asked = own.map((index) => questions[index] as Question);
    const [first] = reply;
    if (!first || !asked.length) return { openings: [], placed: [] };
    const only: Opening[] = [{ part: first, offset: 0, questions: [0], fit: 0.5, margin: 1, labelled: true }];
    return asked.length === 1 ? placesOf(document, reply, only, asked) : locate(document, reply, asked, new Wording(asked), [], true);
  });
  const back = <T extends { readonly questions: readonly number[] }>(list: readonly T[], at: number): T[] =>
    list.map((one) => ({ ...one, questions: one.questions.map((index) => blocks[at]?.questions[index] as number) }));
  return {
    openings: all.flatMap(({ openings }, at) => back(openings, at)),
    placed: all.flatMap(({ placed }, at) => back(placed, at)),
  };
}

const placesOf = (document: Document, reply: readonly Part[], openings: readonly Opening[], questions: readonly Question[]): Places => ({
  openings,
  placed: stretchesOf(document, reply, openings, questions),
});

/** Where a reply answers which question: tables read by column first, then all the rest. `places`: where each question stands in the reply itself; `ordered`: what wording tells nothing of may be paired by its order. */
export function locate(
  document: Document,
  reply: readonly Part[],
  questions: readonly Question[],
  wording: Wording,
  places: readonly (Part | undefined)[] = [],
  ordered = false,
): Places {
  const columns = columnsOf(document, reply, questions, wording);
  const taken = new Set(columns.tables.flatMap(({ parts }) => parts));
  const rest = taken.size ? reply.filter((part) => !taken.has(part)) : reply;
  const inColumns = new Set(columns.placed.flatMap((one) => one.questions));
  const paired = pair(rest, questions, wording, places, inColumns, ordered);
  const sure = rest.some(({ text }) => REFUSED.test(text))
    ? paired.filter(({ part, fit }) => part.label?.kind === 'question' || fit > 0.72)
    : paired;
  const openings = ordered && !columns.placed.length ? inOrder(sure, rest, wording) : sure;
  const stretches = without(
    document,
    stretchesOf(document, rest, openings, questions),
    columns.tables.map(({ span }) => span),
  );
  return { openings, placed: [...columns.placed, ...stretches].sort((a, b) => a.stretch.span.start - b.stretch.span.start) };
}
