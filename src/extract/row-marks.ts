import { MONTH } from '../model/dates.js';
import { LEADING_DOTS } from '../model/leaders.js';

/** One line of a list by month: "January 12", "Feb – <5". */
const ROW = new RegExp(
  String.raw`^([ \t]*(?:[-•*·▪][ \t]*)?(?:${MONTH})(?: (?:19|20)\d\d)?)[ \t]+(?=(?:[-–][ \t]*)?(?:[<£]?[ \t]?\d[\d,.]*%?|nil|none|zero|-)[ \t]*$)`,
  'gim',
);
/** The lines of the shortest list. */
const LEAST = 3;

/** "2021/22 ......... None" */
const LEADERS = new RegExp(`(?<=[^\\s.] ?)${LEADING_DOTS}(?= ?[^\\s.])`, 'g');

/**
 * A tab in place of leading dots, and a list by month with a colon behind each month, in place of a blank: "January 12" over "February 15" is no day of January. The text keeps its
 * length. Unchanged where it has neither.
 */
export function withRowsMarked(said: string): string {
  const text = said.replace(LEADERS, (dots) => '\t'.padEnd(dots.length));
  return (text.match(ROW)?.length ?? 0) < LEAST
    ? text
    : text.replace(ROW, (row, month: string) => `${month}:${' '.repeat(row.length - month.length - 1)}`);
}
