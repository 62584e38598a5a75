import { cue } from '../../model/cue.js';
import { readMarker } from '../marker.js';
import type { TextLine } from './lines.js';

/**
 * Tables of which a web page or a mail program left one cell a line: "Year", "Resolved", "On-going", "2018", "2", "0", "2019" …
 * Each row becomes one line with cells again. A run of short lines is such a table when a header stands over rows of equal length,
 * each a label with only figures behind it.
 */
export function unstack(lines: readonly TextLine[]): TextLine[] {
  const kept: TextLine[] = [];
  let at = 0;
  while (at < lines.length) {
    const run = runFrom(lines, at);
    const grid = (run.length >= LEAST ? gridIn(run) : null) ?? periodsIn(run);
    if (!grid) {
      const next = at + (run.length ? (run.at(-1) as CellLine).index + 1 - at : 1);
      kept.push(...lines.slice(at, next));
      at = next;
      continue;
    }
    kept.push(...lines.slice(at, grid.rows[0]?.[0]?.index));
    // a table of its own: a blank line on either side
    const first = lines[grid.rows[0]?.[0]?.index as number] as TextLine;
    kept.push({ ...first, text: '', cells: null });
    for (const row of grid.rows) {
      const cells = row.map(({ text }) => text);
      kept.push({ ...(lines[(row[0] as CellLine).index] as TextLine), text: cells.join('\t'), cells });
    }
    kept.push({ ...first, text: '', cells: null });
    const last = grid.rows.at(-1) as readonly CellLine[];
    at = (last.at(-1) as CellLine).index + 1;
  }
  return kept;
}

type Kind = 'figure' | 'period' | 'name' | 'empty';

interface CellLine {
  readonly index: number;
  readonly text: string;
  readonly kind: Kind;
}

/** Lines of the smallest table: a header of two and two rows. */
const LEAST = 6;

const FIGURE = cue(
  /^(?:[£$€(]?\s?[<>≤≥]?\s?[£$€]?\d[\d,]*(?:\.\d+)?\)?\s?(?:%|k|m|bn|days?|hours?)?\*?|[-–—*x]|<\s?\d+|nil|none|zero|n\/?a|nk|not (?:known|recorded|held|available|collected)|withheld|suppressed|(?:fewer|less) than (?:\d+|five|ten))$/,
);
const PERIOD = cue(
  /^(?:(?:fy|cy)?\s?(?:19|20)\d{2}(?:\s?[/–-]\s?(?:\d{2}|\d{4}))?(?:\s?\(?(?:to date|ytd|part[- ]year)\)?)?\*?|(?:\d{1,2}[ /.-])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ /.,-]*(?:\d{2}|\d{4})?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}(?:\s?(?:to|[-–])\s?\d{1,2}[/.]\d{1,2}[/.]\d{2,4})?|q(?:uarter )?[1-4](?: (?:19|20)\d{2}.*)?|(?:grand |sub-?)?totals?)$/,
);

/** The lines from `from` on that could be cells; single blank lines between them are passed over. */
function runFrom(lines: readonly TextLine[], from: number): CellLine[] {
  const run: CellLine[] = [];
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] as TextLine;
    if (!line.text) {
      if (run.length && lines[index + 1]?.text) continue;
      return run;
    }
    const cell = line.cells ? null : cellOf(line.text, index);
    if (!cell) return run;
    run.push(cell);
  }
  return run;
}

function cellOf(line: string, index: number): CellLine | null {
  const text = line.replace(/\s*\|$/, '').replace(/^\|\s*/, '');
  if (!text) return { index, text, kind: 'empty' };
  if (FIGURE.test(text) && !/^(?:19|20)\d{2}$/.test(text)) return { index, text, kind: 'figure' };
  if (PERIOD.test(text)) return { index, text, kind: 'period' };
  if (text.length > 48 || /[.!;:,]$/.test(text) || text.split(/\s+/).length > 8 || readMarker(text)) return null;
  return { index, text, kind: 'name' };
}

const isLabel = (cell: CellLine | undefined): boolean => cell?.kind === 'period' || cell?.kind === 'name';
const isFigure = (cell: CellLine | undefined): boolean => cell?.kind === 'figure' || cell?.kind === 'empty';

interface Grid {
  /** The header first, an empty corner put before it where the letter prints none; none over periods with a figure each. */
  readonly rows: readonly (readonly CellLine[])[];
}

function gridIn(run: readonly CellLine[]): Grid | null {
  const body = run.slice(0, run.findIndex(({ kind }) => kind === 'figure') + 1).findLastIndex(isLabel);
  if (body < 1 || !isLabel(run[body])) return null;
  let best: Grid | null = null;
  for (let width = 2; width <= 12; width += 1) {
    const rows: CellLine[][] = [];
    for (let at = body; at + width <= run.length; at += width) {
      const row = run.slice(at, at + width);
      if (!isLabel(row[0]) || !row.slice(1).every(isFigure) || row.slice(1).every(({ kind }) => kind === 'empty')) break;
      rows.push(row);
    }
    const after = run[body + rows.length * width];
    // figures that go on behind the last row: not this width
    if (rows.length < (width === 2 ? 3 : 2) || isFigure(after)) continue;
    if (width === 2 && !rows.every(([label]) => label?.kind === 'period')) continue;
    const header = headerOf(run, body, width);
    if (header && rows.length * width > (best?.rows.length ?? 0) * (best?.rows[0]?.length ?? 0)) best = { rows: [header, ...rows] };
  }
  return best;
}

/** "2020", "2021", "2022" and below them "1,904", "2,133", "1,876": a row of periods over one of figures, each its own. */
function periodsIn(run: readonly CellLine[]): Grid | null {
  const from = run.findIndex(({ kind }) => kind === 'period');
  const own = from < 0 ? [] : run.slice(from);
  const count = own.findIndex(({ kind }) => kind !== 'period');
  const figures = own.slice(count, count * 2);
  const fits = count > 1 && figures.length === count && figures.every(({ kind }) => kind === 'figure') && !isFigure(own[count * 2]);
  return fits ? { rows: figures.map((figure, at) => [own[at] as CellLine, figure]) } : null;
}

const CORNER = cue(
  /^(?:years?|months?|periods?|dates?|quarters?|weeks?|financial years?|calendar years?|areas?|wards?|districts?|category|categories|types?|sites?|names?|departments?|measure)\b/,
);

function headerOf(run: readonly CellLine[], body: number, width: number): CellLine[] | null {
  const full = run.slice(Math.max(0, body - width), body);
  const bare = full.slice(-(width - 1));
  if (bare.length < width - 1 || !bare.every(isLabel)) return null;
  const [corner] = full;
  if (full.length === width && corner && (corner.kind === 'empty' || CORNER.test(corner.text) || body === width)) return [...full];
  return [{ index: (bare[0] as CellLine).index, text: '', kind: 'empty' }, ...bare];
}
