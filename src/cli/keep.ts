import { bytesOf } from './file.js';
import { Misuse } from './misuse.js';

type Rows = readonly (readonly (string | number | boolean | Date | null)[])[];

/** The rows of the sheet "answers" of a workbook that people filled in, the header first. */
export async function codedRows(path: string): Promise<Rows> {
  const bytes = await bytesOf(path, 'Give the workbook that people filled in with --keep');
  const { readXlsx } = await import('hucre/xlsx');
  const book = await readXlsx(bytes).catch((error: Error) => {
    throw new Misuse(`${path}: it is no workbook (${error.message}). Save it as .xlsx`);
  });
  const sheet = book.sheets.find(({ name }) => name === 'answers');
  if (!sheet?.rows[0]?.includes('final_value'))
    throw new Misuse(`${path}: it has no sheet "answers" with a column "final_value". Give a workbook that foi-parse wrote`);
  return sheet.rows as Rows;
}
