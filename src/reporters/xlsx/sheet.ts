import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';

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
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFE7ECF3' } },
  alignment: { wrapText: true, vertical: 'top' },
};
const DOUBT: NonNullable<CellStyle['fill']> = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFFF2CC' } };
/** What Excel takes in one cell, and in a note that is to be read. */
const MOST = 32_000;
const MOST_NOTE = 1_500;

/** A sheet with a frozen, filtered header. Text is written as text: no cell is a formula. */
export function sheetOf(name: string, columns: readonly SheetColumn[], rows: readonly (readonly SheetCell[])[], frozen = 1): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [at] of columns.entries()) cells.set(`0,${at}`, { style: HEAD });
  for (const [row, line] of rows.entries())
    for (const [column, { format, doubt, note, wrap }] of line.entries()) {
      if (!format && !doubt && !note && !wrap) continue;
      cells.set(`${row + 1},${column}`, {
        style: {
          ...(format && { numFmt: format }),
          ...(doubt && { fill: DOUBT }),
          alignment: { vertical: 'top', ...(wrap && { wrapText: true }) },
        },
        ...(note && { comment: { author: 'foi-parse', text: note.slice(0, MOST_NOTE) } }),
      });
    }
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [
      columns.map(({ header }) => header),
      ...rows.map((line) => line.map(({ value }) => (typeof value === 'string' ? value.slice(0, MOST) : value))),
    ],
    cells,
    freezePane: { rows: 1, columns: frozen },
    autoFilter: { range: `A1:${letterOf(columns.length - 1)}${rows.length + 1}` },
  };
}

/** The name of a column: 0 is A, 26 is AA. */
const letterOf = (column: number): string =>
  (column >= 26 ? letterOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** A day as a spreadsheet counts it; null where the letter gives none. */
export const dayCell = (iso: string | null): SheetCell =>
  iso && /^\d{4}-\d{2}-\d{2}$/.test(iso) ? { value: new Date(`${iso}T00:00:00Z`), format: 'yyyy-mm-dd' } : { value: iso };
