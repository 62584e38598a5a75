import type { Stretch } from '../model/answer.js';
import { type Block, blocksAt, type Document } from '../model/document.js';
import { legendsIn } from '../model/legend.js';
import { isPeriod } from '../model/period.js';
import { hullOf, type Span, shift } from '../model/span.js';
import { contentWords, wordSet } from '../model/words.js';
import { foldPeriod, LONE_FIGURE } from './labels.js';

/** Tables of several figures a row, as offsets in the stretch: a label at the head of such a row speaks for all of them, so it cuts nothing. */
export function gridsIn(document: Document, stretch: Stretch): Span[] {
  const tables = new Map<number, Map<number, Block[]>>();
  for (const block of blocksAt(document, stretch.span)) {
    if (!block.cell || block.span.end <= stretch.span.start || block.span.start >= stretch.span.end) continue;
    const rows = tables.get(block.cell.table) ?? new Map<number, Block[]>();
    rows.set(block.cell.row, [...(rows.get(block.cell.row) ?? []), block]);
    tables.set(block.cell.table, rows);
  }
  const figures = (row: readonly Block[]): number =>
    row.filter(({ span }) => {
      const cell = document.reading.slice(span.start, span.end);
      return (/^[£<]?\s?\d[\d,.]*[%k]?$/.test(cell) && !isPeriod(cell.trim())) || CLOCK.test(cell.trim());
    }).length;
  return [...tables.values()]
    .filter((rows) => rows.size > 1 && [...rows.values()].some((row) => figures(row) > 1))
    .map((rows) => shift(hullOf([...rows.values()].flat().map(({ span }) => span)), -stretch.span.start));
}

/** "41:07": minutes and seconds, or hours and minutes. */
export const CLOCK = /^\d{1,3}:\d{2}(?::\d{2})?$/;

const isTime = (name: string): boolean =>
  isPeriod(name) || SEASON.test(name) || (/\d/.test(name) && foldPeriod(name) !== name.toLowerCase());

/** "Autumn 2021", "Spring term 2023/24" */
const SEASON = /^(?:spring|summer|autumn|winter|easter|michaelmas)(?: term| census)? (?:19|20)\d\d(?:[/-]\d\d(?:\d\d)?)?$/i;

/**
 * "2019 | 2020 | 2021" over "14 | 9 | *": the figures, where a table that opens the answer, or stands below words that tell no number, is years, or names
 * of the question, and one row of them; null where it is more or less.
 */
function underYears(document: Document, cells: readonly Block[], stretch: Stretch, question: string): Block[] | null {
  const rows = [...new Set(cells.map(({ cell }) => `${cell?.table}-${cell?.row}`))];
  if (rows.length !== 2 || NUMBERS.test(leadOf(document, cells, stretch))) return null;
  const said = ({ span }: Block): string => document.reading.slice(span.start, span.end).trim();
  const [years, figures] = rows.map((row) => cells.filter(({ cell }) => `${cell?.table}-${cell?.row}` === row));
  // "Year | 2019 | 2020" over "Calls | 14 | 9": what names the rows stands before them
  // … with nothing over it, or a name of its own
  const behind = document.reading.slice(cells.at(-1)?.span.end, stretch.span.end);
  const blank = figures?.length === (years?.length ?? 0) + 1 && !/\d/.test(behind);
  const named = figures?.[0] && years?.[0] && !/\d/.test(said(figures[0])) && (blank || !isTime(said(years[0])));
  const heads = (years ?? []).filter((block) => !(named && !blank && block === years?.[0]) && said(block));
  const own = (figures ?? []).filter((block) => !(named && block === figures?.[0]) && said(block));
  const asked = wordSet(`${question} ${leadOf(document, cells, stretch)}`);
  const isAsked = (head: string): boolean => contentWords(head).length > 0 && contentWords(head).every((word) => asked.has(word));
  const alike = heads.length > 1 && heads.length === own.length && heads.every((head, at) => head.cell?.column === own[at]?.cell?.column);
  return alike &&
    (heads.every((head) => isTime(said(head)) || OF_YEAR.test(said(head))) || heads.every((head) => isAsked(said(head)))) &&
    own.every((block) => LONE_FIGURE.test(said(block)) || HIDDEN.test(said(block)))
    ? own
    : null;
}
/** "Term 2 2022", "Census week 2023". */
const OF_YEAR = /^[A-Za-z][A-Za-z\d ]{2,20} (?:19|20)\d\d$/;
const NUMBERS =
  /\d|\b(?:none|nil|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|total|average)\b/i;
/** The mark of a small number. */
const HIDDEN = /^(?:[*†‡#~]|<\s?\d{1,2})$/;

/** What stands before the table, without what it says of the table's marks. */
function leadOf(document: Document, cells: readonly Block[], { span }: Stretch): string {
  const text = document.reading.slice(span.start, cells[0]?.span.start);
  return text.slice(0, legendsIn(text)[0]?.span.start);
}

/** What names the row of a table that a stretch stands in; '' where it stands in none. */
export function rowName(document: Document, { span }: Stretch): string {
  const cell = blocksAt(document, span).find((block) => block.cell)?.cell;
  const first = document.blocks.find(
    (block) => block.cell?.table === cell?.table && block.cell?.row === cell?.row && block.cell?.column === 0,
  );
  return cell && first ? document.reading.slice(first.span.start, first.span.end) : '';
}

/** "Held? | Reply" over "Yes | 2022: 14": that it is held is no answer beside what is told. */
export function withoutTick(document: Document, stretch: Stretch): Stretch {
  const [tick, next] = blocksAt(document, stretch.span).filter(
    ({ cell, span }) => cell && span.start >= stretch.span.start && span.end <= stretch.span.end,
  );
  if (!tick?.cell || !next?.cell || next.cell.row !== tick.cell.row || tick.span.start > stretch.span.start + 1) return stretch;
  const { table, row, column } = tick.cell;
  const head = document.blocks.find(({ cell }) => cell?.table === table && cell.column === column && cell.row < row);
  const said = ({ span }: Block): string => document.reading.slice(span.start, span.end).trim();
  return head && /^yes\.?$/i.test(said(tick)) && IS_HELD.test(said(head))
    ? { ...stretch, span: { start: next.span.start, end: stretch.span.end } }
    : stretch;
}
const IS_HELD = /^(?:is |are )?(?:(?:the |this )?(?:information|data|records?) )?(?:is |are )?held(?: by (?:us|the [a-z]+))?\s?\??$/i;

/** The cells of one table row, each for the entity or period that heads its column; what follows the table speaks for nobody. */
export function columnsOf(document: Document, stretch: Stretch, question: string): Cut[] | null {
  const within = blocksAt(document, { start: stretch.span.start - 1, end: stretch.span.end + 1 }).filter(
    (block) => block.cell && block.span.start >= stretch.span.start - 1 && block.span.end <= stretch.span.end + 1,
  );
  const cells = underYears(document, within, stretch, question) ?? within;
  const [first] = cells;
  const columns = new Set(cells.map((block) => block.cell?.column));
  if (!first?.cell || new Set(cells.map((block) => block.cell?.row)).size !== 1 || columns.size < 2) return null;
  const { table, row } = first.cell;
  const lead = cells === within ? '' : leadOf(document, within, stretch).trimEnd();
  const cuts: Cut[] = lead.trim() ? [{ start: stretch.span.start, end: stretch.span.start + lead.length, entity: null, period: null }] : [];
  const top = Math.min(...document.blocks.flatMap(({ cell }) => (cell?.table === table ? [cell.row] : [])));
  // over the names of the rows stands nothing, nor over their numbers beside them
  const headed = Math.min(...document.blocks.flatMap(({ cell }) => (cell?.table === table && cell.row === top ? [cell.column] : [])));
  for (const column of columns) {
    const own = cells.filter((block) => block.cell?.column === column);
    const text = own.map(({ span }) => document.reading.slice(span.start, span.end)).join(' ');
    if (column !== undefined && column < headed && row > top && columns.size > 2 && (headed > 1 || !/\d/.test(text))) continue;
    const head = document.blocks.find((other) => other.cell?.table === table && other.cell.column === column && other.cell.row < row);
    const name = head ? document.reading.slice(head.span.start, head.span.end).trim() : '';
    // a figure over a figure heads nothing
    if (!name || name.length > 60 || (LONE_FIGURE.test(name) && !isPeriod(name))) return null;
    const period = isTime(name);
    cuts.push({
      start: own[0]?.span.start ?? 0,
      end: own.at(-1)?.span.end ?? 0,
      entity: period ? null : name,
      period: period ? name : null,
    });
  }
  const end = cells.at(-1)?.span.end ?? stretch.span.end;
  if (end < stretch.span.end) cuts.push({ start: end, end: stretch.span.end, entity: null, period: null });
  return cuts;
}

/** A stretch of the document that speaks for one entity or period. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly entity: string | null;
  readonly period: string | null;
  /** Other answers of the letter have the name. */
  readonly known?: true;
}
