/** A table that people keep: the names of its columns, and its rows. Cells are trimmed text, '' where there is nothing. */
export interface Sheet {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A file that holds no table that can be used; the message says what is wrong and what to do. */
export class UnusableSheet extends Error {
  override readonly name = 'UnusableSheet';
}

/**
 * Read CSV (RFC 4180; a byte order mark, semicolons and tabs too, in UTF-8, UTF-16 or Windows-1252) or a workbook (.xlsx), told apart by their
 * bytes. Of a workbook the sheet named `prefer` is read where there is one, else the first. Dates become ISO. Throws UnusableSheet.
 */
export async function readSheet(bytes: Uint8Array, prefer?: string): Promise<Sheet> {
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const rows = zip ? await workbook(bytes, prefer) : await separated(textOf(bytes));
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  const [header, ...body] = filled;
  if (!header) throw new UnusableSheet('it holds no rows');
  return { header, rows: body };
}

async function workbook(bytes: Uint8Array, prefer?: string): Promise<string[][]> {
  const { readXlsx } = await import('hucre/xlsx');
  const book = await readXlsx(bytes).catch((error: Error) => {
    throw new UnusableSheet(`it is no workbook (${error.message}); save it as .xlsx or .csv`);
  });
  const sheet = book.sheets.find(({ name }) => name === prefer) ?? book.sheets[0];
  return (sheet?.rows ?? []).map((row) => row.map(cellText));
}

async function separated(text: string): Promise<string[][]> {
  const { parseCsv } = await import('hucre/csv');
  const rows = parseCsv(text).map((row) => row.map((cell) => lively(cellText(cell))));
  // a quote that is never closed swallows the rest of the file into one cell
  const quotes = text.split('"').length - 1;
  const last = rows.at(-1) ?? [];
  if (quotes % 2 && (last.length < (rows[0]?.length ?? 0) || last.at(-1)?.includes('\n')))
    throw new UnusableSheet('a quoted cell is never closed; save the file anew as CSV');
  return rows;
}

/** UTF-8, UTF-16 with its mark, and what older spreadsheets write on Windows. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00\.000Z$/, '');
  return String(cell).trim();
}

/** Takes off the apostrophe that keeps a cell from running as a formula. */
const lively = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** The first column whose name is one of these, capitals and punctuation aside; -1 where there is none. Names are tried in order. */
export function columnOf({ header }: Sheet, ...names: readonly string[]): number {
  const folded = header.map(foldName);
  for (const name of names) {
    const at = folded.indexOf(foldName(name));
    if (at >= 0) return at;
  }
  return -1;
}

const foldName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
