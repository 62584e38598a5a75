import { grouped } from '../model/grouped.js';
import type { Part } from './parts.js';

/** The parts of each table, in the order of the page. */
export const tablesOf = (parts: readonly Part[]): readonly (readonly Part[])[] => [
  ...grouped(
    parts.filter(({ block }) => block.cell),
    ({ block }) => block.cell?.table,
  ).values(),
];

/** The rows of a table. */
export const rowsOf = (table: readonly Part[]): readonly (readonly Part[])[] => [...grouped(table, rowIn).values()];

export const rowIn = ({ block: { cell } }: Part): number => cell?.row ?? 0;
export const columnIn = ({ block: { cell } }: Part): number => cell?.column ?? -1;
