import type { Reporter } from './reporter.js';
import { type Cell, COLUMNS, type Column, rosterCells, rosterColumns, rowsOf } from './rows.js';

const HEADER = Object.keys(COLUMNS) as Column[];

/** RFC 4180 in UTF-8: one row a value, written as soon as its letter is read. */
export const csv: Reporter = async function* (letters, { roster }) {
  yield line([...HEADER, ...(roster ? rosterColumns(roster.columns) : [])]);
  for await (const letter of letters) {
    const own = roster ? rosterCells(letter, roster.columns) : [];
    yield rowsOf(letter)
      .map((row) => line([...HEADER.map((name) => row[name]), ...own]))
      .join('');
  }
};

const line = (cells: readonly Cell[]): string => `${cells.map(cell).join(',')}\r\n`;

function cell(content: Cell): string {
  if (content === null) return '';
  if (typeof content !== 'string') return String(content);
  const text = inert(content);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Words of a letter that a spreadsheet would run as a formula ("=£579,384.36") stay words behind an apostrophe (OWASP, "CSV injection"). */
export const inert = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
