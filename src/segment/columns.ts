import { doubt } from '../model/answer.js';
import { cue } from '../model/cue.js';
import type { Document } from '../model/document.js';
import { isPeriod } from '../model/period.js';
import type { Question } from '../model/questionnaire.js';
import type { Span } from '../model/span.js';
import { contentWords, wordSet } from '../model/words.js';
import { asks } from './asking.js';
import { byKind } from './columns-by-kind.js';
import { trim } from './cuts.js';
import { mentionsOf } from './label.js';
import type { Part } from './parts.js';
import { type NamedRow, namedRows, rowGroups, rowsByWords } from './rows.js';
import type { Placed } from './stretches.js';
import type { Wording } from './wording.js';

/** Tables whose columns are headed by questions, read down: what they answer, and the tables themselves. */
export interface Columns {
  readonly placed: readonly Placed[];
  readonly tables: readonly Table[];
}

/** The cells of a table, in reading order. */
interface Table {
  readonly parts: readonly Part[];
  /** What stands right over it. */
  readonly over: Part | undefined;
  /** Its extent, with the title over it, "Table 2: Visits by month". */
  readonly span: Span;
}

/**
 * Two or more heads of a table name questions, by number ("Accepted (Q3)", "2. With injury") or, where nothing else in the reply takes
 * them up, by their words: each cell below answers its head's, for what its row is about. Or its rows do, and its columns are headed by years.
 */
export function columnsOf(document: Document, reply: readonly Part[], questions: readonly Question[], wording: Wording): Columns {
  const found: Headed[] = [];
  const inRows: Columns[] = [];
  // what is answered under its number is not what a column is headed by
  const taken = new Set(reply.flatMap(({ block, label }) => (block.cell ? [] : (label?.paths ?? []))));
  const open = questions.flatMap(({ number }, index) => (number !== null && taken.has(number) ? [] : [index]));
  const tables = tablesIn(reply);
  const printed = tables.length ? printedAt(reply, wording) : new Map<number, number>();
  for (const table of tables) {
    const { parts } = table;
    const head = least(parts, rowOf);
    const heads = parts.filter((part) => rowOf(part) === head);
    // what is asked further down is answered there
    const end = (parts.at(-1) as Part).index;
    const above = (index: number): boolean => (printed.get(index) ?? -1) < end;
    const before = table.over ? [reply[reply.indexOf(table.over) - 1], table.over] : [];
    const columns =
      byNumber(heads, questions) ?? byWords(heads, open, wording, above) ?? byKind(heads, open.filter(above), wording, before);
    // "Questions 2 and 3: see the table below" tells more of it than the words of its heads
    if (columns && announcesMore(document, table, columns, questions, wording)) continue;
    if (columns) found.push({ table, columns, head });
    const rows = columns ? null : (rowsByWords(parts, open, wording) ?? rowGroups(parts, open, wording));
    if (rows) inRows.push({ placed: rows.flatMap((row) => rowOfTable(document, table, row)), tables: [table] });
  }
  const captions = captionsOf(found);
  return {
    placed: [
      ...found.flatMap(({ table, columns, head }) => cellsOf(document, table, columns, head, captions.get(table))),
      ...inRows.flatMap(({ placed }) => placed),
    ],
    tables: [...found.map(({ table }) => table), ...inRows.flatMap(({ tables }) => tables)],
  };
}

/** A table that answers more of the questions named over it than its heads name by themselves, those that they name among them. */
function announcesMore(
  document: Document,
  { parts, over }: Table,
  columns: Heads,
  questions: readonly Question[],
  wording: Wording,
): boolean {
  if (!over || namedIn(over, questions).length <= columns.size) return false;
  const [all, more] = announcedTables(document, [over, ...parts], questions, wording);
  const answered = new Set(all && !more ? all.placed.flatMap((one) => one.questions) : []);
  return answered.size > columns.size && [...columns.values()].every((question) => answered.has(question));
}

/** Where the reply prints a question word for word, by the question's index: the last such part. */
function printedAt(reply: readonly Part[], wording: Wording): ReadonlyMap<number, number> {
  return new Map(
    reply.flatMap((part) => {
      if (part.block.cell || !asks(part)) return [];
      const words = wordSet(part.text);
      const { question, fit } = wording.best(words);
      return fit > PRINTED ? [[question, part.index] as const] : [];
    }),
  );
}
const PRINTED = 0.8;

interface Headed {
  readonly table: Table;
  readonly columns: Heads;
  readonly head: number;
}

/** What each of several tables for the same questions is about, by the short line over it; none where one of them has none. */
function captionsOf(tables: readonly Headed[]): ReadonlyMap<Table, string> {
  const captions = tables.flatMap(({ table }) => {
    const name = table.over && !table.over.label ? captionIn(table.over) : null;
    return name ? [[table, name] as const] : [];
  });
  const asked = new Set(tables.map(({ columns }) => [...columns.values()].sort().join()));
  const several = tables.length > 1 && asked.size === 1 && new Set(captions.map(([, name]) => name)).size === tables.length;
  return new Map(several ? captions : []);
}

/** A table that answers several questions with a column of figures for each of them, in their order; null where it is not one. */
function columnsInOrder(document: Document, table: Table, questions: readonly number[], wording: Wording): Columns | null {
  const { parts } = table;
  const width = -least(parts, (part) => -columnOf(part));
  const inColumns = parts.filter((part) => columnOf(part) > 0);
  const top = least(parts, rowOf);
  const headless = inColumns.some((part) => rowOf(part) === top && FIGURE.test(part.text));
  const figures = inColumns.filter((part) => (headless || rowOf(part) > top) && FIGURE.test(part.text)).length;
  const rows = new Set(parts.map(rowOf)).size - (headless ? 0 : 1);
  // a last column may add the others up
  if (width !== questions.length || !rows || figures < rows * width * 0.6) return null;
  // columns may be headed by places or years, and every question asks for all of them
  const own = inColumns.filter((part) => {
    const words = wordSet(part.text);
    const [fit, ...others] = [questions[columnOf(part) - 1] as number, ...questions].map(
      (question) => wording.compare(question, words).fit,
    );
    return rowOf(part) === top && others.filter((other) => other >= (fit as number)).length === 1;
  });
  // "Q1 and 2:" over "Year, Found, Towed" in a letter that prints no question: nothing tells more than the order; a sum or a share would be read as a number
  const heads = inColumns.filter((part) => rowOf(part) === top).map(({ text }) => text.trim());
  const untold =
    questions.every((question) => !wording.question(question)?.text.trim()) && !heads.some((text) => isPeriod(text) || /[£%]/.test(text));
  if (!headless && !untold && own.length < width / 2) return null;
  const columns = new Map(questions.map((question, index) => [index + 1, question]));
  return { placed: cellsOf(document, table, columns, headless ? -1 : top), tables: [table] };
}
const FIGURE =
  /^\s*(?:[£<]?\s?\d[\d,.]*[%km]?\*?|[*-]|nil|none|n\/a\*?|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9} \d{4})\s*$/i;

/**
 * Tables whose questions are named by the paragraph right over or under them ("Questions 1 to 4 are answered in one table:"), one column each
 * in their order.
 */
export function announcedTables(document: Document, reply: readonly Part[], questions: readonly Question[], wording: Wording): Columns[] {
  const announced = announcements(reply, questions);
  return announced.flatMap(({ table, own, goesOn }, at) => {
    const { parts } = table;
    const last = reply.indexOf(parts.at(-1) as Part);
    if (!own) return [];
    // one of several tables for the same questions is told from the others by the line over it
    const caption = (goesOn || announced[at + 1]?.goesOn) && table.over ? captionIn(table.over) : null;
    // "Question 3 asks for one year only: in that year it was 1,204" is told apart from the table that was announced for it too
    const apart = new Set(
      reply.slice(last + 1).flatMap((part) => {
        const [number, more] = part.block.cell ? [] : mentionsOf(part.text);
        return number !== undefined && more === undefined ? [number] : [];
      }),
    );
    const across = own.filter((index) => !apart.has(questions[index]?.number ?? ''));
    const rows = across.length > 1 ? namedRows(parts, across, wording) : null;
    if (rows) return [{ placed: rows.flatMap((row) => rowOfTable(document, table, row, caption)), tables: [table] }];
    if (goesOn) return [];
    const top = least(parts, rowOf);
    const heads = parts.filter((part) => rowOf(part) === top);
    const columns =
      eachInTurn(document, table, own, questions) ??
      (namedFirst(heads, own, questions, wording) < 0 ? columnsInOrder(document, table, own, wording) : null) ??
      someByWords(document, table, own, questions, wording) ??
      beside(document, table, own, questions);
    // "In answer to questions 1 to 3 please refer to the table" right below it, whose heads tell none of them
    const below = reply[last + 1];
    const told = below && namedIn(below, questions).length > 1 && SEE_TABLE.test(below.text);
    if (!columns && told && table.parts.length > 4)
      return [
        { placed: own.map((question) => ({ ...wholeOf(document, table, question), doubts: [doubt('pairing/general')] })), tables: [table] },
      ];
    return columns ? [columns] : [];
  });
}

interface Announced {
  readonly table: Table;
  /** The questions that it was announced for. */
  readonly own: readonly number[] | undefined;
  /** It is the next of several that were announced together, each below a line of its own. */
  readonly goesOn: boolean;
}

function announcements(reply: readonly Part[], questions: readonly Question[]): Announced[] {
  const found: Announced[] = [];
  for (const table of tablesIn(reply)) {
    const [first, last] = [table.parts[0], table.parts.at(-1)].map((part) => reply.indexOf(part as Part)) as [number, number];
    const named = [...reply.slice(Math.max(0, first - 3), first).reverse(), ...reply.slice(last + 1, last + 2)].map((part) =>
      part.block.cell ? [] : namedIn(part, questions),
    );
    const own = named.find((indexes) => indexes.length > 1);
    const before = found.at(-1);
    const below = before?.own && before.table.parts.at(-1) === reply[first - 2] && sameRows(before.table, table);
    const goesOn = !own && Boolean(below && table.over && captionIn(table.over));
    found.push({ table, own: goesOn ? before?.own : own, goesOn });
  }
  return found;
}

/** The first cells of the rows are the same in both. */
const sameRows = (a: Table, b: Table): boolean => {
  const names = ({ parts }: Table): string => parts.flatMap((part) => (columnOf(part) === 0 ? [part.text.trim()] : [])).join('\n');
  return names(a) !== '' && names(a) === names(b);
};

/** The name of what a table is about, in the line over it; null where that is none. */
function captionIn({ text, block }: Part): string | null {
  const name = text.trim().replace(/\s*:$/, '');
  return !block.cell && /^[^.?!:;]{3,60}$/.test(name) ? name : null;
}

/** "Questions 1 to 3" over "Crew, Skipper, Hire?": as many columns as questions, of which the first asks for what the rows are, and heads that tell no other order. */
function eachInTurn(document: Document, table: Table, own: readonly number[], questions: readonly Question[]): Columns | null {
  const { parts } = table;
  const top = least(parts, rowOf);
  const heads = parts.filter((part) => rowOf(part) === top);
  // "Self-referral?" for "can people self-refer"
  const stems = (text: string): string[] => contentWords(text.replaceAll('-', ' ')).map((word) => word.slice(0, 5));
  const asked = own.map((index) => new Set(stems(questions[index]?.text ?? '')));
  const shares = (head: Part, at: number): boolean => stems(head.text).some((word) => asked[at]?.has(word));
  const told = heads.filter((head, at) => at > 0 && shares(head, at)).length;
  const strange = heads.some((head, at) => at > 0 && !shares(head, at) && asked.some((_, other) => other > 0 && shares(head, other)));
  const fits =
    own.length > 2 &&
    heads.length === own.length &&
    heads.every((head, at) => columnOf(head) === at) &&
    new Set(parts.map(rowOf)).size > 2 &&
    told > 0 &&
    !strange &&
    NAMES_ROWS.test(questions[own[0] as number]?.text ?? '');
  if (!fits) return null;
  return { placed: cellsOf(document, table, new Map(own.map((question, at) => [at, question])), top), tables: [table] };
}
const NAMES_ROWS = /\b(?:names?|titles?|which|list|what)\b(?![^?]*\bhow (?:many|much)\b)/i;

const SEE_TABLE = cue(
  /\b(?:see|refer to|given in|set out in|shown in|contained in|provided in) (?:the |this )?(?:above )?(?:table|figures)\b/,
);

/**
 * A table that answers some of the questions named over it, by the words that head its columns; what is said below answers the others. What the first
 * column is headed by is answered by the table as a whole: "Board" for "which boards".
 */
function someByWords(
  document: Document,
  table: Table,
  own: readonly number[],
  questions: readonly Question[],
  wording: Wording,
): Columns | null {
  const { parts } = table;
  const head = least(parts, rowOf);
  const heads = parts.filter((part) => rowOf(part) === head);
  const names = namedFirst(heads, own, questions, wording);
  const rest = own.filter((index) => index !== names);
  const columns = byHeads(heads, rest, wording, true);
  if (!columns || (names < 0 && columns.size < 2)) return null;
  const whole = names < 0 ? [] : [wholeOf(document, table, names)];
  return { placed: [...whole, ...cellsOf(document, table, columns, head)], tables: [table] };
}

/** The question that the head of the first column names; -1 for none. */
function namedFirst(heads: readonly Part[], own: readonly number[], questions: readonly Question[], wording: Wording): number {
  const first = heads.find((part) => columnOf(part) === 0 && part.text.trim());
  const told = first && wording.best(wordSet(first.text), own);
  return told && told.precision > 0.6 && told.margin > 0.1 && ofNames(questions[told.question]) ? told.question : -1;
}

const ofNames = (question: Question | undefined): boolean => question?.expects === 'list' || question?.expects === 'text';

/** A table as the answer to one of the questions that it answers. */
const wholeOf = (document: Document, { span }: Table, question: number): Placed => ({
  questions: [question],
  stretch: { span: trim(document, span), entity: null, period: null, joint: true },
  doubts: [],
});

/** "Which were they, and how much did each bring in?": rows of a name and its figures answer the first question as a whole, and each figure its own. */
function beside(document: Document, table: Table, own: readonly number[], questions: readonly Question[]): Columns | null {
  const { parts } = table;
  const [names, ...rest] = own as [number, ...number[]];
  const width = -least(parts, (part) => -columnOf(part));
  const first = parts.filter((part) => columnOf(part) === 0);
  const named = ofNames(questions[names]) && !first.some(({ text }) => FIGURE.test(text) || isPeriod(text.trim()));
  const figures = parts.filter((part) => columnOf(part) > 0 && FIGURE.test(part.text)).length;
  if (!named || width !== rest.length || first.length < 2 || figures < first.length * width) return null;
  const columns = new Map(rest.map((question, index) => [index + 1, question]));
  return {
    placed: [wholeOf(document, table, names), ...cellsOf(document, table, columns, -1)],
    tables: [table],
  };
}

/** Each figure of a row that answers a question, for the period that it stands below. */
const rowOfTable = (
  document: Document,
  { span: extent }: Table,
  { question, name, cells }: NamedRow,
  caption: string | null = null,
): Placed[] =>
  cells.map(({ part, period }) => ({
    questions: [question],
    stretch: { span: trim(document, part.whole), entity: name ?? caption, period, joint: false, table: trim(document, extent) },
    doubts: [],
  }));

/** The questions that a paragraph names by number, by its label or in its words; a number that only its limbs have names all of them. */
function namedIn({ label, text }: Part, questions: readonly Question[]): number[] {
  const paths = label?.paths.length ? label.paths : TABLE.test(text) ? mentionsOf(text) : [];
  // "1." alone over "a)", "b)" and "c)" is theirs already
  const limbed = paths.filter((path) => paths.length > 1 && /^\d+$/.test(path) && !questions.some(({ number }) => number === path));
  return questions.flatMap(({ number }, index) =>
    number !== null && (paths.includes(number) || limbed.includes(LIMB_OF.exec(number)?.[1] ?? '')) ? [index] : [],
  );
}
const LIMB_OF = /^(\d+)(?:[a-h]|[ivx]+)$/;
const TABLE = /\b(?:tables?|columns?|grid|figures|as follows|information for)\b/i;

function spanOf(parts: readonly Part[], over: Part | undefined): Span {
  const title = over && !over.block.cell && over.text.length < 120 && /^\W*(?:table|figure) (?:\d{1,2}|[A-H])\b/i.test(over.text);
  return { start: title ? over.span.start : (parts[0] as Part).whole.start, end: (parts.at(-1) as Part).whole.end };
}

/** Each cell below the head (row `head`; -1 for a table without one) answers its column's question, for what its row, or the `caption` of one of several tables, is about. */
function cellsOf(
  document: Document,
  { parts, span: extent }: Table,
  columns: Heads,
  head: number,
  caption: string | null = null,
): Placed[] {
  const names = new Map(
    parts
      .filter((part) => columnOf(part) === 0)
      .reverse()
      .map((part) => [rowOf(part), part]),
  );
  const table = trim(document, extent);
  // of several columns for one question each has its name
  const answering = [...columns.values()];
  const isShared = (question: number | undefined): boolean =>
    question !== undefined && answering.indexOf(question) !== answering.lastIndexOf(question);
  const heads = new Map(
    parts
      .filter((part) => rowOf(part) === head && isShared(columns.get(columnOf(part))))
      .reverse()
      .map((part) => [columnOf(part), part.text.trim()]),
  );
  return parts.flatMap((part): Placed[] => {
    const question = columns.get(columnOf(part));
    if (question === undefined || rowOf(part) === head) return [];
    const first = names.get(rowOf(part));
    const name = (first !== part && first?.text.trim()) || null;
    const period = name && (isPeriod(name) || /\b(?:19|20)\d{2}\b/.test(name)) ? name : null;
    // the row of totals speaks for no part
    const total = /^(?:grand |overall )?totals?$/i.test(name ?? '');
    const lead = heads.get(columnOf(part)) || caption;
    const entity = period || total || !name ? lead : lead ? `${lead} (${name})` : name;
    const span = trim(document, part.whole);
    return [{ questions: [question], stretch: { span, entity, period, joint: false, ...(total && { total }), table }, doubts: [] }];
  });
}

/** Which column answers which question. */
type Heads = ReadonlyMap<number, number>;

const ofTwo = (found: readonly (readonly [number, number])[]): Heads | null =>
  new Set(found.map(([, question]) => question)).size > 1 ? new Map(found) : null;

function byNumber(heads: readonly Part[], questions: readonly Question[]): Heads | null {
  // "1. How many were there?", "2. …" side by side are questions, and no heads of what is told in rows
  if (heads.some(({ text }) => /\?\s*$/.test(text))) return null;
  return ofTwo(
    heads.flatMap((part) => {
      const [path, more] = part.label?.paths ?? [];
      const question = path && !more ? questions.findIndex(({ number }) => number === path) : -1;
      return columnOf(part) > 0 && question >= 0 ? [[columnOf(part), question] as const] : [];
    }),
  );
}

/** The columns of a table by the words of their heads; null for fewer than two. */
function byWords(heads: readonly Part[], open: readonly number[], wording: Wording, above: (question: number) => boolean): Heads | null {
  const found = open.length < 2 ? null : byHeads(heads, open, wording);
  const own = new Map([...(found ?? [])].filter(([, question]) => above(question)));
  return own.size > 1 ? own : null;
}

/** Which of some questions the heads of a table name by their words; `announced`: it is known to answer them, so a word of one alone is enough. */
function byHeads(heads: readonly Part[], open: readonly number[], wording: Wording, announced = false): Heads | null {
  const bar = announced ? { precision: 0.35, fit: 0.25, margin: 0.2 } : { precision: 0.6, fit: 0.4, margin: 0.1 };
  const named = heads.filter((part) => columnOf(part) > 0 && part.text.trim());
  if (headedByPeriods(named) && !onePeriodEach(named, open, wording)) return null;
  const shares = named.some(isShare);
  const found: (readonly [number, number])[] = [];
  // the clearest first: a question that has its column is no rival for the others
  for (;;) {
    const free = open.filter((index) => !found.some(([, question]) => question === index));
    const pairs = named
      .filter((part) => !found.some(([column]) => column === columnOf(part)))
      .map((part) => ({ part, column: columnOf(part), ...wording.best(wordSet(part.text), free) }))
      // "Unfilled" and "% unfilled"
      .filter(({ part, question }) => !shares || isShare(part) === (wording.question(question)?.expects === 'percentage'))
      .filter(({ precision, fit, margin }) => precision > bar.precision && fit > bar.fit && margin > bar.margin)
      .sort((a, b) => b.margin - a.margin);
    if (!pairs[0]) break;
    found.push([pairs[0].column, pairs[0].question]);
  }
  const enough = found.length >= Math.min(open.length / 2, named.length - (named.length > 2 ? 1 : 0));
  return enough && found.length ? new Map([...found, ...leftOver(named, open, found), ...alsoAsked(named, found, wording)]) : null;
}

/** "How many were graded high, medium and low?" over columns of these names: the question has one column more for each. */
function alsoAsked(heads: readonly Part[], found: readonly (readonly [number, number])[], wording: Wording): (readonly [number, number])[] {
  const asks = (part: Part, question: number): boolean => {
    const words = contentWords(part.text);
    const asked = wordSet(wording.question(question)?.text ?? '');
    return words.length > 0 && words.every((word) => asked.has(word));
  };
  return heads.flatMap((part) => {
    if (found.some(([column]) => column === columnOf(part))) return [];
    const own = found.filter(([column, question]) => {
      const head = heads.find((other) => columnOf(other) === column);
      // "Unfilled" and "% unfilled"
      return head && isShare(head) === isShare(part) && asks(head, question) && asks(part, question);
    });
    return own.length === 1 && own[0] ? [[columnOf(part), own[0][1]] as const] : [];
  });
}

const isShare = ({ text }: Part): boolean => /%|\bper ?cent/i.test(text);

/** Years head the figures of whatever the rows are about. */
const headedByPeriods = (heads: readonly Part[]): boolean => heads.length > 1 && heads.every(({ text }) => isPeriod(text.trim()));

/** "How many in 2021?", "How many in 2022?": none of the questions asks for two of the periods. */
const onePeriodEach = (heads: readonly Part[], questions: readonly number[], wording: Wording): boolean =>
  questions.every((index) => heads.filter(({ text }) => wording.question(index)?.text.includes(text.trim())).length === 1);

/** Where all but one of the columns and all but one of the questions have found each other, in order, the last two are a pair. */
function leftOver(
  heads: readonly Part[],
  questions: readonly number[],
  found: readonly (readonly [number, number])[],
): (readonly [number, number])[] {
  const free = heads.filter((part) => !found.some(([column]) => column === columnOf(part)));
  const open = questions.filter((index) => !found.some(([, question]) => question === index));
  const [head, question] = [free[0], open[0]];
  if (found.length < 2 || free.length !== 1 || open.length !== 1 || !head || question === undefined) return [];
  const pairs = [...found, [columnOf(head), question] as const].sort(([a], [b]) => a - b);
  return pairs.every(([, own], index) => index === 0 || own > (pairs[index - 1]?.[1] ?? 0)) ? [[columnOf(head), question]] : [];
}

const rowOf = (part: Part): number => part.block.cell?.row ?? -1;
const columnOf = (part: Part): number => part.block.cell?.column ?? -1;
/** A table may have more cells than a function takes arguments. */
const least = (parts: readonly Part[], of: (part: Part) => number): number =>
  parts.reduce((found, part) => Math.min(found, of(part)), Number.POSITIVE_INFINITY);

function tablesIn(reply: readonly Part[]): Table[] {
  const tables = new Map<number, { readonly parts: Part[]; readonly over: Part | undefined }>();
  for (const [at, part] of reply.entries()) {
    const { cell } = part.block;
    if (!cell) continue;
    const known = tables.get(cell.table);
    if (known) known.parts.push(part);
    else tables.set(cell.table, { parts: [part], over: reply[at - 1] });
  }
  return [...tables.values()].map(({ parts, over }) => ({ parts, over, span: spanOf(parts, over) }));
}
