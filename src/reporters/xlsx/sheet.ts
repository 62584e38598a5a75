import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import columnsOf from 'string-width';

/** A cell with what a spreadsheet shows of it: its format, its colour, the words that prove it as a note. */
export interface SheetCell {
  readonly value: CellValue;
  readonly format?: string;
  readonly doubt?: boolean;
  readonly note?: string;
  readonly wrap?: boolean;
}

export interface SheetColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
}

const HEAD: CellStyle = {
  font: { name: 'Calibri', size: 11, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFE7ECF3' } },
  alignment: { wrapText: true, vertical: 'top' },
};
const DOUBT: NonNullable<CellStyle['fill']> = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFFF2CC' } };
/** What Excel takes in one cell, and in a note that is to be read. */
const MOST = 32_000;
const MOST_NOTE = 1_500;
/** A row is as high as its highest cell, up to so many lines; the whole text is in the cell all the same. In points. */
const MOST_LINES = 6;
const LINE = 15;
/** Programs that show a bare true as 1 show the word; the others do so anyway. */
const YES_NO = '"TRUE";"TRUE";"FALSE"';

/** A sheet with a frozen, filtered header. Text is written as text: no cell is a formula. */
export function sheetOf(name: string, columns: readonly SheetColumn[], rows: readonly (readonly SheetCell[])[], frozen = 1): WriteSheet {
  // the button of the filter stands in the header too
  const widths = columns.map(({ header, width }) => Math.max(width, Math.min(30, header.length + 4)));
  const cells = new Map<string, Partial<Cell>>();
  for (const [at] of columns.entries()) cells.set(`0,${at}`, { style: HEAD });
  for (const [row, line] of rows.entries())
    for (const [column, { value, format, doubt, note, wrap }] of line.entries()) {
      const shown = format ?? (typeof value === 'boolean' ? YES_NO : null);
      if (value === null && !doubt && !note) continue;
      cells.set(`${row + 1},${column}`, {
        style: {
          ...(shown && { numFmt: shown }),
          ...(doubt && { fill: DOUBT }),
          alignment: { vertical: 'top', ...(wrap && { wrapText: true }) },
        },
        ...(note && { comment: { author: 'foi-parse', text: note.slice(0, MOST_NOTE) } }),
      });
    }
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: [
      columns.map(({ header }) => header),
      ...rows.map((line) => line.map(({ value }) => (typeof value === 'string' ? value.slice(0, MOST) : value))),
    ],
    rowDefs: new Map(rows.map((line, at) => [at + 1, { height: LINE * linesOf(line, widths) }])),
    cells,
    freezePane: { rows: 1, columns: frozen },
    autoFilter: { range: `A1:${letterOf(columns.length - 1)}${rows.length + 1}` },
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** How many lines the highest of the wrapped cells takes, as far as a row goes. */
function linesOf(line: readonly SheetCell[], widths: readonly number[]): number {
  const high = line.map(({ value, wrap }, column) => {
    if (!wrap || typeof value !== 'string') return 1;
    const room = Math.max(1, (widths[column] ?? 1) - 2);
    return value
      .slice(0, MOST_LINES * room * 2)
      .split('\n')
      .reduce((lines, part) => lines + Math.max(1, Math.ceil(columnsOf(part) / room)), 0);
  });
  return Math.min(MOST_LINES, Math.max(1, ...high));
}

/** The name of a column: 0 is A, 26 is AA. */
const letterOf = (column: number): string =>
  (column >= 26 ? letterOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** A day as a spreadsheet counts it; null where the letter gives none. */
export const dayCell = (iso: string | null): SheetCell =>
  iso && /^\d{4}-\d{2}-\d{2}$/.test(iso) ? { value: new Date(`${iso}T00:00:00Z`), format: 'yyyy-mm-dd' } : { value: iso };
