import { isPeriod } from '../../model/period.js';
import { readMarker } from '../marker.js';
import { divide } from '../text-columns.js';
import { isFigureCell } from './figure-cell.js';
import type { TextLine } from './lines.js';
import { goesOn, leadsOn, measureOf } from './wraps.js';

export interface PageJoints {
  /** Blank lines that a page's end put into a sentence or a table. */
  readonly drop: ReadonlySet<TextLine>;
  /** The head of a table, printed once more where the page begins. */
  readonly again: ReadonlySet<TextLine>;
}

/** Where a page ended in mid-sentence or in mid-table. `furniture` is what the page printed round it. */
export function pageJoints(all: readonly TextLine[], furniture: ReadonlySet<TextLine>): PageJoints {
  const drop = new Set<TextLine>();
  const again = new Set<TextLine>();
  const measure = measureOf(all);
  for (let index = 0; index < all.length; index += 1) {
    const from = index;
    while (index < all.length && isBetween(all[index] as TextLine, furniture)) index += 1;
    const gap = all.slice(from, index);
    const [above, below] = [all[from - 1], all[index]];
    if (!above || !below || !(gap.some((line) => furniture.has(line)) || above.page !== below.page)) continue;
    const head = headAgain(all, from, index);
    if (head) again.add(below);
    const next = head ? all[index + 1] : below;
    if (!next?.text || !(rowsOn(above, next) || runsOn(above, below, measure, inItem(all, from - 1)))) continue;
    for (const line of gap) if (!line.text) drop.add(line);
  }
  return { drop, again };
}

const isBetween = (line: TextLine, furniture: ReadonlySet<TextLine>): boolean => !line.text || furniture.has(line);

/** The table above the gap begins with the row that stands below it. */
function headAgain(all: readonly TextLine[], from: number, below: number): boolean {
  const { text } = all[below] as TextLine;
  const cells = divide(text);
  if (!cells || cells.some(isFigureCell)) return false;
  let first = from - 1;
  while (first > 0 && divide((all[first - 1] as TextLine).text)?.length === cells.length) first -= 1;
  return all[first]?.text === text && first < from - 1;
}

/** Rows of one table: as many cells, and figures below figures; a row of words below figures is the head of the next. */
function rowsOn(above: TextLine, below: TextLine): boolean {
  const [upper, lower] = [divide(above.text), divide(below.text)];
  if (!upper || !lower) return false;
  // "Mar-22", "Mar-23" over "Claims", "12", "14"
  if (upper.length === lower.length - 1) return upper.every(isPeriod) && lower.slice(1).every(isFigureCell);
  if (upper.length !== lower.length) return false;
  return !upper.some(isFigureCell) || lower.some(isFigureCell);
}

/** The sentence goes on: in small letters, or as its next word had no room in the line above. The items of a list end without a mark. */
function runsOn(above: TextLine, below: TextLine, measure: number, item: boolean): boolean {
  if (/[.?!:;]$/.test(above.text) || divide(above.text) || divide(below.text)) return false;
  if (/^[a-zß-ž]/u.test(below.text)) return true;
  if (readMarker(below.text)) return false;
  if (leadsOn(above.text)) return true;
  const word = below.text.split(/\s/u, 1)[0] as string;
  const full = measure > 0 && above.indent + above.text.length + word.length + 1 > measure;
  return full && !item && goesOn(above, below, measure);
}

/** The line belongs to an item with a bullet. */
function inItem(all: readonly TextLine[], at: number): boolean {
  for (let index = at; index >= 0 && all[index]?.text; index -= 1) {
    const marker = readMarker((all[index] as TextLine).text);
    if (marker) return marker.shape.kind === 'bullet';
  }
  return false;
}
