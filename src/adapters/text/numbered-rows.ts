import { type Row, unwrapped } from './facing.js';
import { isFigureCell } from './figure-cell.js';
import { sideColumns } from './side-columns.js';

/** "12   Number of desks", "12. Number of desks", "(2) Desks", "2a   Desks bought": the number of a row, a gap or a mark, and what is asked. */
const OPENS = /^(\s{0,14})\(?(\d{1,3})([a-h]?)(?:[.)]\s+|\s{2,})(?=\S)/;
/** The head of the two columns, printed again on each page. */
const HEAD =
  /\b(?:questions?|requests?|requested|asked)\b.{0,80}?(?<=\S)\s{2,}(?=\S).{0,80}?\b(?:responses?|reply|replies|answers?)\b|^\s*(?:our |the )?(?:response|answer)s?\s*$/i;
/** The rows of the smallest table. */
const ROWS = 4;
/** What is asked is wider than a label. */
const LEAST = 12;

/** The line of a row's number, how far it is set in, and where what is asked begins. */
interface Opening {
  readonly at: number;
  readonly number: number;
  /** "a" of "2a"; '' for a plain number. */
  readonly limb: string;
  readonly indent: number;
  readonly asked: number;
}

/**
 * Rows of a table that a converter set out with blanks and without a blank line between them: each begins with its number, and goes on in lines that are set
 * in under what is asked, or stand in the column on the right. That column may begin at other places on another page, or where a word too long moved it.
 */
export function numberedRows(lines: readonly string[], isFurniture: (index: number) => boolean): Row[] {
  const opens = lines.flatMap((line, at) => {
    const match = isFurniture(at) ? null : OPENS.exec(line);
    return match ? [{ at, number: Number(match[2]), limb: match[3] ?? '', indent: match[1]?.length ?? 0, asked: match[0].length }] : [];
  });
  // a run that was no table is none without its first rows either
  const tried = new Set<number>();
  for (const [first, open] of opens.entries()) {
    if (tried.has(open.at)) continue;
    const run = [open];
    for (const next of opens.slice(first + 1)) {
      const last = run.at(-1) as typeof open;
      if (follows(last, next) && Math.abs(next.asked - open.asked) < 3) run.push(next);
    }
    if (run.length < ROWS) continue;
    for (const one of run.slice(0, -1)) tried.add(one.at);
    const found = rowsOf(lines, run, isFurniture);
    if (found.length) return found;
  }
  return someRows(lines, opens, isFurniture);
}

/** Rows with several columns, some of whose numbers are left out as others are answered below: 2, 4, 5, 9. No blank line parts them. */
function someRows(lines: readonly string[], opens: readonly Opening[], isFurniture: (index: number) => boolean): Row[] {
  for (let first = 0, length = 1; first < opens.length; first += length) {
    const open = opens[first] as Opening;
    const run = [open];
    for (let at = first + 1; at < opens.length; at += 1) {
      const last = run.at(-1) as Opening;
      const next = opens[at] as Opening;
      const goesOn = next.number > last.number && next.number < last.number + 4 && Math.abs(next.asked - open.asked) < 3;
      if (!goesOn || lines.slice(last.at, next.at).some((line) => !line.trim())) break;
      run.push(next);
    }
    length = run.length;
    if (length < ROWS) continue;
    const ends = run.map((one, index) => run[index + 1]?.at ?? endOf(lines, one));
    const own = run.map((one, index) => range(one.at, ends[index] as number).filter((at) => lines[at]?.trim() && !isFurniture(at)));
    const found = rowsBeside(lines, run, ends, own);
    if (found.length) return found;
  }
  return [];
}

/** 2 or 2a behind 1, 2b behind 2a. */
const follows = (last: Opening, next: Opening): boolean =>
  next.number === last.number + 1
    ? next.limb === '' || next.limb === 'a'
    : next.number === last.number && last.limb !== '' && next.limb.charCodeAt(0) === last.limb.charCodeAt(0) + 1;

function rowsOf(lines: readonly string[], run: readonly Opening[], isFurniture: (index: number) => boolean): Row[] {
  const ends = run.map((one, index) => run[index + 1]?.at ?? endOf(lines, one));
  const own = run.map((one, index) =>
    range(one.at, ends[index] as number).filter(
      (at) => lines[at]?.trim() && !isFurniture(at) && !(at > one.at && HEAD.test(lines[at] ?? '')),
    ),
  );
  // what is asked goes on right below itself, but over the page
  const broken = run.filter((one, index) =>
    own[index]?.some((at) => at > one.at && !lines[at - 1]?.trim() && inset(lines, at) < one.asked + LEAST),
  ).length;
  if (broken > run.length / 5) return [];
  const beside = rowsBeside(lines, run, ends, own);
  if (beside.length) return beside;
  const columns = columnsOf(
    own.flat().map((at) => lines[at] as string),
    run[0]?.asked ?? 0,
  );
  // a table inside one answer has columns too, where the lines of the others have a blank or two by chance
  const set = own.filter((row) => row.some((at) => columns.some((column) => standsApart(lines[at] as string, column)))).length;
  if (!columns.length || set < run.length / 2) return [];
  const width = own.flat().reduce((widest, at) => Math.max(widest, (lines[at] as string).length), 0) - Math.min(...columns);
  const rows = run.map((one, index): Row | null => {
    const asked: string[] = [];
    const said: string[] = [];
    for (const at of own[index] as number[]) {
      const line = lines[at] as string;
      const column = columnAt(line, columns);
      const left = line.slice(at === one.at ? one.asked : 0, column).trim();
      if (column < line.length && /\S\s{4,}\S/.test(left)) return null;
      if (left) asked.push(left);
      if (line.slice(column).trim()) said.push(line.slice(column).trim());
    }
    return {
      from: one.at,
      to: ends[index] as number,
      cells: [`${one.number}${one.limb}`, asked.join(' '), unwrapped(said, width)],
      again: false,
    };
  });
  const whole = rows.flatMap((row) => (row?.cells[1] ? [row] : []));
  const answered = whole.filter(({ cells }) => cells[2]).length;
  // a list of sentences has no second column
  return whole.length === rows.length && answered > rows.length * 0.8 ? whole : [];
}

/** Rows with several columns beside what is asked, below what heads those; none where most rows have nothing there. A line with a name and a figure in every column is a row, numbered or not. */
function rowsBeside(
  lines: readonly string[],
  run: readonly Opening[],
  ends: readonly number[],
  own: readonly (readonly number[])[],
): Row[] {
  const side = sideColumns(lines, own, (run[0]?.asked ?? 0) + LEAST);
  if (!side) return [];
  const cells = new Map(own.flat().map((at) => [at, side.cellsOf(lines[at] as string)]));
  const cellsAt = (at: number): readonly string[] => cells.get(at) ?? [];
  const answered = own.filter((row) => row.some((at) => cellsAt(at).some(Boolean))).length;
  if (answered <= run.length * 0.8) return [];
  const widths = range(0, side.count).map((column) =>
    own.flat().reduce((widest, at) => Math.max(widest, cellsAt(at)[column]?.length ?? 0), 0),
  );
  const rowOf = (one: Opening, at: readonly number[], to: number): Row => {
    const from = at[0] as number;
    const asked = at.map((line) => {
      const words = lines[line] as string;
      return words.slice(line === one.at ? one.asked : 0, side.begins(words)).trim();
    });
    const said = widths.map((most, column) =>
      unwrapped(
        at.flatMap((line) => cellsAt(line)[column] || []),
        most,
      ),
    );
    return { from, to, cells: [from === one.at ? `${one.number}${one.limb}` : '', asked.filter(Boolean).join(' '), ...said], again: false };
  };
  const fills = (at: number): boolean =>
    cellsAt(at).every(isFigureCell) && (lines[at] as string).slice(0, side.begins(lines[at] as string)).trim() !== '';
  const rows = run.flatMap((one, index) => {
    const all = own[index] as readonly number[];
    const starts = all.filter((at, place) => place === 0 || (fills(at) && all.slice(0, place).some(fills)));
    return starts.map((start, place) => {
      const to = starts[place + 1] ?? (ends[index] as number);
      return rowOf(
        one,
        all.filter((at) => at >= start && at < to),
        to,
      );
    });
  });
  if (rows.some(({ cells }) => !cells[1]) || rows.filter(({ cells }) => cells.slice(2).some(Boolean)).length <= rows.length * 0.8)
    return [];
  const { head } = side;
  return head ? [{ from: head.from, to: head.to, cells: ['', '', ...head.cells], again: false }, ...rows] : rows;
}

/** How far a line is set in; -1 for a blank one. */
const inset = (lines: readonly string[], index: number): number => /^\s*(?=\S)/.exec(lines[index] ?? '')?.[0].length ?? -1;

/** Where the lines of the last row end: at a blank one, unless the column on the right goes on below it, and at one set out further. */
function endOf(lines: readonly string[], { at, asked, indent }: Opening): number {
  let end = at + 1;
  while (end < lines.length && (lines[end]?.trim() ? inset(lines, end) >= indent : inset(lines, end + 1) > asked + LEAST)) end += 1;
  return end;
}

/** Where the column on the right begins: behind a gap, in several lines. The place that most lines have comes first. */
function columnsOf(lines: readonly string[], asked: number): number[] {
  const starts = new Map<number, number>();
  for (const line of lines)
    for (const { index, 0: gap } of line.matchAll(/(?<!\s)\s{2,}(?=\S)/g)) {
      const at = index + gap.length;
      if (at > asked + LEAST) starts.set(at, (starts.get(at) ?? 0) + 1);
    }
  return [...starts]
    .filter(([, times]) => times > 1)
    .sort((a, b) => b[1] - a[1])
    .map(([at]) => at)
    .slice(0, 4);
}

/** The column that a line has its right part in; the end of the line where it has none. */
const columnAt = (line: string, columns: readonly number[]): number =>
  columns.find((column) => standsApart(line, column)) ?? columns.find((column) => starts(line, column)) ?? line.length;

const starts = (line: string, column: number): boolean => /\s/.test(line[column - 1] ?? '') && /\S/.test(line[column] ?? '');
/** … with a gap before it, or nothing. */
const standsApart = (line: string, column: number): boolean => starts(line, column) && /^\s*$|\s\s$/.test(line.slice(0, column));

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, step) => from + step);
