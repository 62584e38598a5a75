import { cue } from '../model/cue.js';
import type { Document } from '../model/document.js';
import type { Question } from '../model/questionnaire.js';
import { wordSet } from '../model/words.js';
import { announcedTables } from './announced-tables.js';
import { columnsOf } from './columns.js';
import { RIGHTS } from './cues.js';
import { without } from './cuts.js';
import { fromListStart } from './list-start.js';
import { fieldByField, fieldsOfEach } from './named-lines.js';
import { betweenLabels, inOrder, withLeads } from './order.js';
import { inTheirNumerals } from './other-numerals.js';
import { type Opening, pair } from './pair.js';
import { isPlain, type Part } from './parts.js';
import { alongProse } from './prose.js';
import { REFUSED, REFUSED_IF_ALONE } from './refused.js';
import { type Placed, stretchesOf } from './stretches.js';
import type { Columns } from './table-cells.js';
import { titleByTitle } from './titled.js';
import { turnByTurn } from './turn-by-turn.js';
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
  parts: readonly Part[],
  questions: readonly Question[],
  wording: Wording,
  places: readonly (Part | undefined)[] = [],
  ordered = false,
): Places {
  const reply = inTheirNumerals(parts, questions, wording);
  const headed = columnsOf(document, reply, questions, wording);
  const announced = announcedTables(
    document,
    reply.filter((part) => !headed.tables.some(({ parts }) => parts.includes(part))),
    questions,
    wording,
  );
  const columns: Columns = {
    placed: [headed, ...announced].flatMap(({ placed }) => placed),
    tables: [headed, ...announced].flatMap(({ tables }) => tables),
  };
  const taken = new Set(columns.tables.flatMap(({ parts }) => parts));
  const rest = taken.size ? reply.filter((part) => !taken.has(part)) : reply;
  const inColumns = new Set(columns.placed.flatMap((one) => one.questions));
  // a note explains answers, and opens none
  const telling = rest.filter(({ note }) => !note);
  const paired =
    bulletByBullet(telling, questions) ??
    fieldsOfEach(telling, questions) ??
    fieldByField(telling, questions) ??
    titleByTitle(telling, questions) ??
    pair(telling, questions, wording, places, inColumns, ordered);
  const byNumber = rest.some(({ label }) => label?.paths.length);
  const sure = rest.some(({ text }) => REFUSED.test(text) || (!byNumber && REFUSED_IF_ALONE.test(text)))
    ? paired.filter(
        ({ part: { text, label }, offset, fit }) =>
          !OF_WORK.test(text.slice(offset)) && (label?.kind === 'question' || (fit > 0.72 && text.length > 30)),
      )
    : paired;
  // … nor does what is asked back
  const answering = rest.filter(({ askedBack }) => !askedBack);
  const found =
    ordered && !columns.placed.length ? withLeads(inOrder(sure, answering, wording), wording) : betweenLabels(sure, rest, wording);
  // a reply in prose may take the questions up sentence by sentence
  const along = places.some(Boolean) || columns.placed.length ? null : alongProse(telling, questions, wording, found);
  const spoken = along ? withLeads(inOrder(along, answering, wording), wording) : found;
  const turns = ordered && !columns.placed.length ? turnByTurn(document, answering, questions, spoken) : null;
  const openings = turns ?? fromListStart(spoken, rest);
  const stretches = without(
    document,
    stretchesOf(document, rest, openings, questions),
    columns.tables.map(({ span }) => span),
  );
  return {
    openings,
    placed: [...columns.placed, ...stretches].sort((a, b) => a.stretch.span.start - b.stretch.span.start),
  };
}

const NUMERAL = /\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|year)$/;

/** Why the whole is refused, or what could be had instead, though in a question's words: "Each of the hearings that were moved would have to be read", "We could give the number by ward". */
const OF_WORK = cue(
  /\b(?:would (?:all )?(?:have|need) to be|would (?:take|involve|require)|minutes|hours|(?:narrow|refine|reduce|limit) (?:(?:down )?(?:the scope of )?)?(?:your|the|this) request|(?:we|i) (?:could|may be able to|might be able to|would be able to) (?:\w+ )?(?:provide|give|supply|tell))\b/,
);

/** As many bullets as questions, with nothing between them but plain words that go on, and no number in sight: they answer in order. Null where that is not so. */
function bulletByBullet(reply: readonly Part[], questions: readonly Question[]): Opening[] | null {
  const bullets = reply.filter(({ bullet, text }) => bullet && text.trim());
  if (questions.length < 2 || bullets.length !== questions.length || reply.some(({ label }) => label?.paths.length)) return null;
  const [first, last] = [reply.indexOf(bullets[0] as Part), reply.indexOf(bullets.at(-1) as Part)];
  const between = reply.slice(first, last).filter(({ bullet }) => !bullet);
  const goesOn = between.every((part) => bullets.some(({ block }) => block === part.block) || (isPlain(part) && !part.heading));
  if (!goesOn || bullets.some(({ text }) => text.includes('?'))) return null;
  // what one has to write to have a review
  if ([reply[first - 1], ...bullets].some((part) => part && (RIGHTS.test(part.text) || /\breview\b/i.test(part.text)))) return null;
  const words = questions.map(({ text }) => wordSet(text));
  // bullets that speak of other things in other words are paired by them
  const own = bullets.filter(({ text }, index) =>
    [...wordSet(text)].some(
      (word) => !NUMERAL.test(word) && words.some((set, at) => at !== index && set.has(word) && !words[index]?.has(word)),
    ),
  );
  if (own.length > bullets.length / 3) return null;
  return bullets.map((part, index) => ({ part, offset: 0, questions: [index], fit: 0, margin: 1, labelled: true }));
}
