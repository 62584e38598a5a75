import type { Ruling } from './rulings.js';

/** A table drawn with lines: its cells, each over one or more of the slots that the lines make. */
export interface Grid {
  readonly columns: readonly number[];
  /** Lines across; a row that the page breaks has none at the break. */
  readonly rows: readonly number[];
  /** The cell at a point, null outside the table. */
  cellAt(x: number, y: number): GridCell | null;
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
}

/** Lines nearer than this are one. */
const NEAR = 3;

/** Tables that lines across and down make together, from the top; a table has two columns or more. */
export function gridsOf(rulings: readonly Ruling[]): Grid[] {
  if (rulings.length > 4000) return [];
  const across = merged(rulings.filter((one) => one.across));
  const down = merged(rulings.filter((one) => !one.across));
  return groups(across, down)
    .flatMap(([h, v]) => gridOf(h, v) ?? [])
    .sort((a, b) => (a.rows[0] as number) - (b.rows[0] as number));
}

/** Pieces of one line put together. */
function merged(rulings: readonly Ruling[]): Ruling[] {
  const lines: Ruling[] = [];
  for (const one of [...rulings].sort((a, b) => a.at - b.at || a.from - b.from)) {
    const index = lines.findLastIndex(
      (line) => Math.abs(line.at - one.at) < 1.5 && one.from <= line.to + NEAR && line.from <= one.to + NEAR,
    );
    const line = lines[index];
    if (line) lines[index] = { ...line, from: Math.min(line.from, one.from), to: Math.max(line.to, one.to) };
    else lines.push(one);
  }
  return lines;
}

const crosses = (h: Ruling, v: Ruling): boolean =>
  v.at >= h.from - NEAR && v.at <= h.to + NEAR && h.at >= v.from - NEAR && h.at <= v.to + NEAR;

/** Lines that hang together. */
function groups(across: readonly Ruling[], down: readonly Ruling[]): [Ruling[], Ruling[]][] {
  const all = [...across, ...down];
  const parent = all.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  for (const [i, h] of across.entries()) for (const [j, v] of down.entries()) if (crosses(h, v)) parent[find(i)] = find(across.length + j);
  const found = new Map<number, [Ruling[], Ruling[]]>();
  for (const [index, one] of all.entries()) {
    const group = found.get(find(index)) ?? [[], []];
    group[one.across ? 0 : 1].push(one);
    found.set(find(index), group);
  }
  return [...found.values()];
}

function gridOf(across: readonly Ruling[], down: readonly Ruling[]): Grid | null {
  const columns = places(down);
  const rows = withOpenRows(places(across), down);
  if (columns.length < 3 || rows.length < 2) return null;
  const middle = (edges: readonly number[], index: number) => ((edges[index] as number) + (edges[index + 1] as number)) / 2;
  const parted = (lines: readonly Ruling[], at: number, where: number) =>
    lines.some((line) => Math.abs(line.at - at) < NEAR && line.from <= where && line.to >= where);
  const cells: (GridCell | undefined)[][] = rows.slice(1).map(() => Array(columns.length - 1).fill(undefined));
  for (const [row, slots] of cells.entries())
    for (let column = 0; column < slots.length; column += 1) {
      if (slots[column]) continue;
      const y = middle(rows, row);
      let end = column + 1;
      while (end < slots.length && !slots[end] && !parted(down, columns[end] as number, y)) end += 1;
      const cell = { row, column, columnSpan: end - column };
      let below = row;
      do for (let covered = column; covered < end; covered += 1) (cells[below] as (GridCell | undefined)[])[covered] = cell;
      while (++below < cells.length && !parted(across, rows[below] as number, middle(columns, column)));
    }
  return {
    columns,
    rows: places(across),
    cellAt: (x, y) => cells[rows.findLastIndex((edge) => edge <= y)]?.[columns.findLastIndex((edge) => edge <= x)] ?? null,
  };
}

/** Points that the lines between columns reach beyond the last line across where they hold a row that the page breaks. */
const OPEN = 9;

/** With the rows, above the first line across and below the last one, that the page breaks: all lines down reach as far, and no line closes them. */
function withOpenRows(rows: readonly number[], down: readonly Ruling[]): number[] {
  const [first, last] = [rows[0] as number, rows.at(-1) as number];
  const edges = places(down);
  const reach = (end: (lines: readonly Ruling[]) => number): number[] =>
    edges.map((edge) => end(down.filter(({ at }) => Math.abs(at - edge) < NEAR)));
  const top = Math.max(...reach((lines) => Math.min(...lines.map(({ from }) => from))));
  const bottom = Math.min(...reach((lines) => Math.max(...lines.map(({ to }) => to))));
  return [...(top < first - OPEN ? [top] : []), ...rows, ...(bottom > last + OPEN ? [bottom] : [])];
}

/** Where lines stand, each place once. */
function places(lines: readonly Ruling[]): number[] {
  const found: number[] = [];
  for (const at of lines.map((line) => line.at).sort((a, b) => a - b))
    if (!found.length || at - (found.at(-1) as number) > NEAR) found.push(at);
  return found;
}
