/** A row of two columns that face each other. */
export interface Row {
  /** The lines of the file that it takes up, by index. */
  readonly from: number;
  readonly to: number;
  readonly cells: readonly [left: string, right: string];
  /** The head of the table, printed again on a later page. */
  readonly again: boolean;
}

/** A block of lines between blank ones. */
type Block = readonly { readonly at: number; readonly left: string; readonly right: string }[];

/**
 * Rows of tables that a converter set out with blanks, each cell wrapped within its own column: what is asked on the left, what is said on the right,
 * and a blank line before the next row. Lines of the right cell stay apart where they were not wrapped.
 */
export function facingRows(lines: readonly string[], isFurniture: (index: number) => boolean): Row[] {
  const starts = new Map<number, number>();
  for (const line of lines) {
    const at = /^\s*\S.*?\s{2,}(?=\S)/.exec(line)?.[0].length;
    if (at && at > LEAST) starts.set(at, (starts.get(at) ?? 0) + 1);
  }
  const columns = [...starts].filter(([, times]) => times >= ROWS).sort((a, b) => b[1] - a[1]);
  for (const [column] of columns) {
    const rows = tablesAt(lines, column, isFurniture).flat();
    if (rows.length) return rows.sort((a, b) => a.from - b.from);
  }
  return [];
}
/** The left column of a table of questions is wider than a label. */
const LEAST = 20;
const ROWS = 3;

function tablesAt(lines: readonly string[], column: number, isFurniture: (index: number) => boolean): Row[][] {
  const tables: Block[][] = [];
  let table: Block[] = [];
  const close = (): void => {
    if (isTable(table)) tables.push(table);
    table = [];
  };
  for (const block of blocksOf(lines, column, isFurniture)) {
    const first = block?.[0];
    if (!block || !first || (first.left && !first.right)) close();
    // a second paragraph of the cell on the right
    else if (!first.left && table.length) table.push([...(table.pop() as Block), ...block]);
    else if (first.left) table.push(block);
  }
  close();
  return tables.map((blocks) => {
    const width = Math.max(...blocks.flat().map(({ right }) => right.length));
    const rows = blocks.map(
      (block, index): Omit<Row, 'again'> => ({
        from: block[0]?.at as number,
        // blank lines part no tables
        to: blocks[index + 1]?.[0]?.at ?? (block.at(-1)?.at as number) + 1,
        cells: [
          block.flatMap(({ left }) => left || []).join(' '),
          unwrapped(
            block.flatMap(({ right }) => right || []),
            width,
          ),
        ],
      }),
    );
    return rows.map((row, index) => ({ ...row, again: index > 0 && row.cells.join() === rows[0]?.cells.join() }));
  });
}

/** The blocks of a text by what stands on either side of the column; null for one that goes across it. */
function blocksOf(lines: readonly string[], column: number, isFurniture: (index: number) => boolean): (Block | null)[] {
  const blocks: ({ at: number; left: string; right: string }[] | null)[] = [];
  let open = false;
  for (const [at, line] of lines.entries()) {
    if (!line.trim() || isFurniture(at)) open = false;
    else {
      if (!open) blocks.push([]);
      open = true;
      const crosses = line.length > column && line.slice(0, column).trim() && !/\s{2}$/.test(line.slice(0, column));
      const off = /^\s/.test(line.slice(column)) || /\t/.test(line) || (line.length > column - 2 && line.length <= column);
      const [left, right] = [line.slice(0, column).trim(), line.slice(column).trim()];
      const more = /\S\s{3,}\S/.test(left) || /\S\s{3,}\S/.test(right);
      if (crosses || off || more) blocks[blocks.length - 1] = null;
      else blocks.at(-1)?.push({ at, left, right });
    }
  }
  return blocks;
}

/** Several rows, of which some have a cell that goes on below itself; lines that each have a word on either side are rows of their own. */
function isTable(blocks: readonly Block[]): boolean {
  const long = blocks.filter((block) => block.length > 1);
  const goesOn = (block: Block): boolean => block.slice(1).some(({ left, right }) => !left || !right || /^[a-zß-ž(]/u.test(left));
  return blocks.length >= ROWS && long.length > 1 && long.every(goesOn);
}

/** Lines of a column that a word too many broke are one. */
function unwrapped(lines: readonly string[], width: number): string {
  return lines.reduce((text, line, at) => {
    const above = lines[at - 1] ?? '';
    return at === 0 ? line : `${text}${above.length + 1 + (line.split(' ')[0] as string).length > width ? ' ' : '\n'}${line}`;
  }, '');
}
