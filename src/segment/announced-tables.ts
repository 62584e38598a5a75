import { doubt } from '../model/answer.js';
import { cue } from '../model/cue.js';
import type { Document } from '../model/document.js';
import { isPeriod } from '../model/period.js';
import type { Question } from '../model/questionnaire.js';
import { contentWords, wordSet } from '../model/words.js';
import { byHeads } from './column-heads.js';
import { mentionsOf } from './label.js';
import type { Part } from './parts.js';
import { namedRows } from './rows.js';
import {
  type Columns,
  captionIn,
  cellsOf,
  columnOf,
  FIGURE,
  least,
  rowOf,
  rowOfTable,
  type Table,
  tablesIn,
  wholeOf,
} from './table-cells.js';
import type { Wording } from './wording.js';

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

/** The questions that a paragraph names by number, by its label or in its words; a number that only its limbs have names all of them. */
export function namedIn({ label, text }: Part, questions: readonly Question[]): number[] {
  const paths = label?.paths.length ? label.paths : TABLE.test(text) ? mentionsOf(text) : [];
  // "1." alone over "a)", "b)" and "c)" is theirs already
  const limbed = paths.filter((path) => paths.length > 1 && /^\d+$/.test(path) && !questions.some(({ number }) => number === path));
  return questions.flatMap(({ number }, index) =>
    number !== null && (paths.includes(number) || limbed.includes(LIMB_OF.exec(number)?.[1] ?? '')) ? [index] : [],
  );
}

const LIMB_OF = /^(\d+)(?:[a-h]|[ivx]+)$/;

const TABLE = /\b(?:tables?|columns?|grid|figures|as follows|information for)\b/i;
