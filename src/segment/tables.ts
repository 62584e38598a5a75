import { REQUEST_HEADING } from '../model/landmarks.js';
import { rowsOf, tablesOf } from './cells.js';
import { QUESTION_START } from './cues.js';
import { isInsideAnswer } from './forms/inside-answer.js';
import type { Part } from './parts.js';

interface Row {
  readonly number: string | null;
  readonly text: string;
  readonly part: Part;
}

/**
 * The questions of a table that holds them in its first column and their answers beside them. Empty where the letter has no such table:
 * most rows must ask, and have something in another column.
 */
export function questionsOfTable(parts: readonly Part[]): Row[] {
  const tables = tablesOf(parts).map(rowsOf);
  const counted = countedRows(tables, parts);
  const rows = tables.flatMap((table) => {
    const own = questionRows(table, counted);
    return isInsideAnswer(
      own.map(({ part }) => part),
      parts,
    )
      ? []
      : own;
  });
  return numbered(rows);
}

/**
 * Rows that count up from 1 over one table or several, whatever their words: "1 | Pay system | Acme Ltd". None where the letter also
 * numbers paragraphs, which then are its questions.
 */
function countedRows(tables: readonly (readonly (readonly Part[])[])[], parts: readonly Part[]): ReadonlySet<Part> {
  const found = new Set<Part>();
  let last = 0;
  for (const row of tables.flat()) {
    const [first, ...rest] = row;
    const number = Number(first?.label?.kind === 'bare' && (rest.length || found.size > 2) ? first.label.paths[0] : Number.NaN);
    // a row may have been lost where a page ends
    if (!first || !(number === last + 1 || (number === last + 2 && last > 2))) continue;
    found.add(first);
    last = number;
  }
  const others = parts.filter((part) => !part.block.cell && /^\d/.test(part.label?.paths[0] ?? '')).length;
  return found.size > 3 && others < found.size / 6 ? found : new Set();
}

const ANSWERS_HEAD = /^\W*(?:(?:our|the|council|trust)\s+)?(?:we (?:say|said|answer|hold)|answers?|response|reply|replies|comments?)\W*$/i;

const SUBJECTS_HEAD =
  /^\W*(?:subjects?|topics?|matters?|issues?|headings?|themes?|aspects?|(?:subject|part|area|aspect)s? of (?:the |your )?(?:request|enquiry|letter))(?: raised)?\W*$/i;

const isOfSubjects = ([heads, ...rows]: readonly (readonly Part[])[]): boolean =>
  heads?.length === 2 && rows.length > 2 && SUBJECTS_HEAD.test(heads[0]?.text ?? '') && ANSWERS_HEAD.test(heads[1]?.text ?? '');

/** The cells below "Subject" in tables that answer one subject a row. */
export const subjectsIn = (parts: readonly Part[]): readonly Part[] =>
  tablesOf(parts)
    .map(rowsOf)
    .flatMap((table) => (isOfSubjects(table) ? table.slice(1).flatMap((row) => (row.length > 1 ? (row[0] ?? []) : [])) : []));

/** `left`: the parts of the row's first column that may ask; `right`: whether other columns hold anything. */
interface TableRow {
  left: readonly Part[];
  right: boolean;
}

function questionRows(table: readonly (readonly Part[])[], counted: ReadonlySet<Part>): Row[] {
  const rows = table.flatMap((row): TableRow[] => {
    const first = Math.min(...row.map((part) => part.block.cell?.column ?? 0));
    const left = row.filter((part) => part.block.cell?.column === first && !REQUEST_HEADING.test(part.text));
    return left.length ? [{ left, right: row.some((part) => part.block.cell?.column !== first) }] : [];
  });
  // "You asked | We say" heads nothing but questions and answers
  // … and so does "Subject | Answer", which is no question itself
  const topics = isOfSubjects(table);
  const headed =
    topics || (table[0]?.length === 2 && REQUEST_HEADING.test(table[0][0]?.text ?? '') && ANSWERS_HEAD.test(table[0][1]?.text ?? ''));
  const asking = rows
    .slice(topics ? 1 : 0)
    .filter(({ left, right }) => left.some((part) => counted.has(part) || (right && (headed || asksInCell(part)))));
  if (asking.length < 2 || (!headed && !mostlyQuestions(asking, rows, counted))) return [];
  return asking.map(({ left }) => ({
    number: left[0]?.label?.paths[0] ?? null,
    text: left
      .map(({ text }) => text.trim())
      .join(' ')
      .trim(),
    part: left[0] as Part,
  }));
}

function mostlyQuestions(asking: readonly TableRow[], rows: readonly TableRow[], counted: ReadonlySet<Part>): boolean {
  if (asking.length < rows.length * 0.6) return false;
  // codes of a classification are numbers too: rows that ask by their number alone count up from 1
  const worded = asking.filter(({ left }) => left.some((part) => counted.has(part) || asksByWords(part)));
  if (worded.length >= asking.length / 2) return true;
  const numbers = asking.flatMap(({ left }) => left[0]?.label?.paths[0] ?? []).map((path) => Number.parseInt(path, 10));
  return numbers[0] === 1 && !numbers.some((number, index) => index > 0 && number < (numbers[index - 1] as number));
}

const asksByWords = (part: Part): boolean =>
  part.text.split(/\s+/).length > 3 && (/\?\s*$/.test(part.text) || QUESTION_START.test(part.text));
const asksInCell = (part: Part): boolean =>
  asksByWords(part) || (part.text.split(/\s+/).length > 3 && part.label !== null && part.label.kind !== 'answer');

/** A row without a number between numbers that leave room for it has that number; rows that have none at all are counted. */
function numbered(rows: readonly Row[]): Row[] {
  if (rows.every(({ number }) => number === null)) return rows.map((row, index) => ({ ...row, number: String(index + 1) }));
  return rows.map((row, index) => {
    if (row.number) return row;
    const before = index ? Number(rows[index - 1]?.number ?? Number.NaN) : 0;
    const after = Number(rows[index + 1]?.number ?? before + 2);
    return after === before + 2 ? { ...row, number: String(before + 1) } : row;
  });
}
