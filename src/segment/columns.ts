import type { Document } from '../model/document.js';
import type { Question } from '../model/questionnaire.js';
import { wordSet } from '../model/words.js';
import { announcedTables, namedIn } from './announced-tables.js';
import { asks } from './asking.js';
import { byNumber, byWords, type Heads } from './column-heads.js';
import { byKind } from './columns-by-kind.js';
import type { Part } from './parts.js';
import { rowGroups, rowsByWords } from './rows.js';
import { type Columns, captionIn, cellsOf, least, rowOf, rowOfTable, type Table, tablesIn } from './table-cells.js';
import type { Wording } from './wording.js';

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
