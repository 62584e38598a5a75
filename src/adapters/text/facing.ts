import { ask, COUNTS, count, headsPairs } from './paired.js';
import { isRule } from './wraps.js';

/** A row of two columns that face each other. */
export interface Row {
  /** The lines of the file that it takes up, by index. */
  readonly from: number;
  readonly to: number;
  /** Left and right, the number of the row before them where all are numbered. */
  readonly cells: readonly string[];
  /** The head of the table, printed again on a later page. */
  readonly again: boolean;
}

/** A block of lines between blank ones. */
type Block = readonly { readonly at: number; readonly left: string; readonly right: string }[];

/**
 * Rows of tables that a converter set out with blanks, each cell wrapped within its own column: what is asked on the left, what is said on the right,
 * and a blank line before the next row. Lines of the right cell stay apart where they were not wrapped. An answer may begin beside the last line of its
 * question, and a numbered row may have none.
 */
export function facingRows(lines: readonly string[], isFurniture: (index: number) => boolean): Row[] {
  const starts = new Map<number, number>();
  for (const line of lines) {
    // the first gap behind the number of a row, however far off what is asked begins
    const at = /^\s*(?:\d{1,3}[.)]?\s+)?\S.*?\s{2,}(?=\S)/.exec(line)?.[0].length;
    const number = COUNTS.exec(line)?.[0].length ?? 0;
    if (number && number <= LEAST) starts.set(number, (starts.get(number) ?? 0) + 1);
    if (at && (at > LEAST || headsPairs(line))) starts.set(at, (starts.get(at) ?? 0) + 1);
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
    if (isTable(table, lines, column)) tables.push(table);
    table = [];
  };
  const blocks = blocksOf(lines, column, isFurniture).flatMap(headApart).map(withCentredNumber).flatMap(questionsApart).flatMap(rowsApart);
  for (const block of blocks) {
    const first = block?.[0];
    if (!block || !first || (first.left && !first.right && !isAnsweredLower(block) && !isBlankAnswer(block, table.at(-1)))) close();
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
          block.flatMap(({ left }) => left || []).reduce((text, line) => `${text}${ITEM.test(line) ? '\n' : ' '}${line}`),
          unwrapped(
            block.flatMap(({ right }) => (INNER.test(right) ? right.replace(/\s{3,}/, ' ') : right) || []),
            width,
          ),
        ],
      }),
    );
    return numbered(rows)
      .flatMap(byItems)
      .map((row, index, [head]) => ({ ...row, again: index > 0 && row.cells.join() === head?.cells.join() }));
  });
}

/** The blocks of a text by what stands on either side of the column; null for one that goes across it. */
function blocksOf(lines: readonly string[], column: number, isFurniture: (index: number) => boolean): (Block | null)[] {
  const blocks: ({ at: number; left: string; right: string }[] | null)[] = [];
  let open = false;
  // below heads of two columns alone, what is parted on the right is a table within an answer
  let paired = false;
  for (const [at, line] of lines.entries()) {
    // a line drawn between the questions of a form parts no table
    if (!line.trim() || isFurniture(at) || isRule(line.trim())) open = false;
    else {
      if (!open) blocks.push([]);
      open = true;
      if (headsPairs(line)) paired = true;
      const crosses = line.length > column && line.slice(0, column).trim() && !/\s{2}$/.test(line.slice(0, column));
      const off = /^\s/.test(line.slice(column)) || /\t/.test(line) || (line.length > column - 2 && line.length <= column);
      const [left, right] = [line.slice(0, column).trim(), line.slice(column).trim()];
      const inner = GAP.test(right) && !INNER.test(right) && !PROVISION.test(right) && !(paired && NAMED_SUM.test(right));
      const more = GAP.test(left.replace(NUMBER, '')) || inner;
      if (crosses || off || more) blocks[blocks.length - 1] = null;
      else blocks.at(-1)?.push({ at, left, right });
    }
  }
  // "Boats   2021/22   37" and no more below it is the row of a table of three columns
  return blocks.map((block) => {
    const rows = (block ?? []).filter(({ right }) => INNER.test(right));
    return rows.length && !isSmallTable(rows) ? null : block;
  });
}
const GAP = /\S\s{3,}\S/;
const PERIOD = String.raw`(?:19|20)\d\d(?:\s?[/–-]\s?(?:20)?\d\d)?:?`;
/** "2021/22      37" over "2022/23      29" in the column on the right: a small table within one answer. */
const INNER = new RegExp(String.raw`^${PERIOD}\s{3,}(?:\S+ ){0,4}\S+$`);

/** "Cleaning      £148,210" */
const NAMED_SUM = /^\S(?: ?\S){1,40}\s{3,}[£$€]?\d[\d,.]*%?$/;
/** "Withheld      s.40(2)": a third column names the exemption. */
const PROVISION = /^\S.*\S\s{3,}(?:s|ss|section|reg|regulation)\.?\s?\d{1,2}(?:\(\w+\))*\W*$/i;

/** The periods of one answer, each on a line: nothing stands on the left below the first, or what is asked goes on there and is shorter than they are. */
function isSmallTable(rows: readonly { readonly left: string; readonly right: string }[]): boolean {
  const periods = rows.map(({ right }) => right.slice(0, 4));
  const rise = periods.every((period, at) => at === 0 || period > (periods[at - 1] as string));
  const below = rows.slice(1);
  return rows.length > 1 && (below.every(({ left }) => !left) || (rise && below.some(({ left }) => !left)));
}

/** "You asked   We say", "You asked:   Our reply:" right above the first row, "1. How many …", is a row of its own. */
function headApart(block: Block | null): (Block | null)[] {
  const [head, row] = block ?? [];
  const heads =
    head?.left &&
    head.right &&
    row &&
    !/\d|[.?]$/.test(head.left) &&
    !(/:$/.test(head.left) && /\d/.test(head.right)) &&
    head.left.length < LEAST + 10 &&
    /^1?\d[.)]\s/.test(row.left);
  return block && heads ? [[head], block.slice(1)] : [block];
}

/** A number that stands in the middle of its row, as the page centred it, is put before the row's first words. */
function withCentredNumber(block: Block | null): Block | null {
  const [number, other] = block?.filter(({ left, right }) => /^\d{1,2}$/.test(left) && !right) ?? [];
  if (!block || !number || other || block.some(({ left }) => SET_OFF.test(left))) return block;
  const rows = block.filter((line) => line !== number);
  const begins = rows.findIndex(({ left }) => left);
  // what stands on the right above the first words of the left is of the same row
  return rows.map((line, at) => ({
    ...line,
    left: at === 0 ? `${number.left}   ${rows[begins]?.left ?? ''}` : at > begins ? line.left : '',
  }));
}

/** Where two numbered questions stand in a block, with the one answer that both have between them, each begins a row. */
function questionsApart(block: Block | null): (Block | null)[] {
  const starts = block?.flatMap(({ left, right }, at) => (SET_OFF.test(left) && !right ? [at] : [])) ?? [];
  const numbers = starts.map((at) => Number(NUMBER.exec(block?.[at]?.left ?? '')?.[1]));
  if (!block || starts.length !== 2 || starts[0] !== 0 || numbers[1] !== (numbers[0] ?? 0) + 1) return [block];
  return starts.map((start, at) => block.slice(start, starts[at + 1]));
}

const SET_OFF = /^\d{1,3}[.)]?\s{2,}/;
/** "3   Number of vans" */
const NUMBER = /^(\d{1,3})[.)]?\s+/;
/** "a) Vans" below "3  Number of": a line of its own. */
const ITEM = /^\(?[a-z]\)\s/;

/** What is asked goes on below itself before the answer begins: "3  Number of vans that", and below it "   failed their test        4". */
function isAnsweredLower(block: Block): boolean {
  const begins = block.findIndex(({ right }) => right);
  // all of the answer stands below the question
  if (begins > 0 && /\?$/.test(block[begins - 1]?.left ?? '') && block.slice(begins).every(({ left }) => !left)) return true;
  const asked = block.slice(1, begins + 1);
  return begins > 0 && asked.every(({ left }) => /^[a-zß-ž(\d]/u.test(left)) && block.slice(1).every(({ left }) => !NUMBER.test(left));
}

/** A row left blank on the right: it has the number after that of the row above. */
function isBlankAnswer(block: Block, above: Block | undefined): boolean {
  const number = (of: Block | undefined): number => Number(NUMBER.exec(of?.[0]?.left ?? '')?.[1]);
  return block.every(({ right }) => !right) && number(block) === number(above) + 1;
}

/**
 * Several rows, of which some have a cell that goes on below itself; lines that each have a word on either side are rows of their own. None need go on where
 * a head, or what most of them ask, tells that they are requests.
 */
function isTable(blocks: readonly Block[], lines: readonly string[], column: number): boolean {
  const long = blocks.filter((block) => block.length > 1);
  const goesOn = (block: Block): boolean => block.slice(1).some(({ left, right }) => !left || !right || /^[a-zß-ž(]/u.test(left));
  return blocks.length >= ROWS && long.every(goesOn) && ((column > LEAST && long.length > 1) || arePairs(blocks, lines));
}

/** A head that names requests and replies is their first row or stands over it, or they ask. */
function arePairs(blocks: readonly Block[], lines: readonly string[]): boolean {
  const first = blocks[0]?.[0]?.at ?? 0;
  const above = lines.slice(Math.max(0, first - 3), first).findLast((line) => line.trim());
  if ([lines[first], above].some((line) => headsPairs(line ?? ''))) return true;
  const said = blocks.map(cellOf('right'));
  // "1     How many boats …" is the request itself, and what has items or paragraphs is read by these
  const plain = !ask(said) && blocks.every((block) => block.every(({ at }, line) => line === 0 || at === (block[line - 1]?.at ?? 0) + 1));
  return ask(blocks.map(cellOf('left'))) || (plain && count(blocks.map(cellOf('left'))) && !said.some((cell) => ITEM.test(cell)));
}
const cellOf =
  (side: 'left' | 'right') =>
  (block: Block): string =>
    block.flatMap((line) => line[side] || []).join(' ');

/** Rows that no blank line parts, of which some go on below themselves: each begins where a word stands on either side, and not in the middle of a sentence. */
function rowsApart(block: Block | null): (Block | null)[] {
  if (!block) return [block];
  const goesOn = (at: number): boolean => !block[at]?.left || /^[a-zß-ž(]/u.test(block[at].left);
  const starts = block.flatMap(({ right }, at) => (!goesOn(at) && (right || (goesOn(at + 1) && block[at + 1]?.right)) ? [at] : []));
  const rows = starts.map((start, at) => block.slice(start, starts[at + 1]));
  return starts[0] === 0 && starts.length >= ROWS && starts.length < block.length && ask(rows.map(cellOf('left'))) ? rows : [block];
}

/** Lines of a column that a word too many broke are one; in a ragged column those of which the sentence runs on. */
export function unwrapped(lines: readonly string[], width: number): string {
  if (lines.every((line) => WITH_SUM.test(line)) || lines.every((line) => OF_PERIOD.test(line))) return lines.join('\n');
  return lines.reduce((text, line, at) => {
    const above = lines[at - 1] ?? '';
    const full = above.length + 1 + (line.split(' ')[0] as string).length > width;
    const runsOn =
      above.length > width * 0.6 &&
      (/^[a-zß-ž]+\s/u.test(line) ? !/[.?!:;]$/.test(above) : /,$|\b(?:the|of|and|or|an?|our|their)$/i.test(above));
    const [mark] = NAMED.exec(line)?.slice(1) ?? [];
    const names = mark !== undefined && NAMED.exec(lines[0] as string)?.[1] === mark;
    return at === 0 ? line : `${text}${(full || runsOn) && !names ? ' ' : '\n'}${line}`;
  }, '');
}
/** "Marl Ropes Ltd £502,118", where every line is so. */
const WITH_SUM = /^[A-ZÀ-Þ][^\d£$€]{2,50}\s[£$€]?\d[\d,.]*[mk%]?$/u;
/** "2021/22 Nil" */
const OF_PERIOD = new RegExp(String.raw`^${PERIOD}\s+\S{1,12}$`);
/** "Tar – in the price of the boats" over "Rope – £18,306": each line names what it is of. */
const NAMED = /^[A-ZÀ-Þ][A-Za-zÀ-ž' ]{1,24}(:| ?[-–]) \S/u;

/** A row of which each item of the question is answered by the same letter: "a) Vans / b) Lorries" and "a) 12 / b) 3". Each is a row below that of the lead. */
function byItems<T extends Pick<Row, 'cells'>>(row: T): readonly T[] {
  const [asked, said] = row.cells.slice(-2).map((cell) => cell.split('\n')) as [string[], string[]];
  const marks = (items: readonly string[]) => items.map((item) => ITEM.exec(item)?.[0].replace(/\W/g, ''));
  const [lead = '', ...items] = asked;
  const pairs = items.length > 1 && items.length === said.length && marks(items).every((mark, at) => mark && mark === marks(said)[at]);
  if (!pairs) return [row];
  const number = row.cells.slice(0, -2);
  return [
    { ...row, cells: [...number, lead, ''] },
    ...items.map((item, at) => ({
      ...row,
      cells: [
        ...number.map(() => `${number[0]}${marks(items)[at]}`),
        number.length ? item.replace(ITEM, '') : item,
        (said[at] as string).replace(ITEM, ''),
      ],
    })),
  ];
}

/**
 * Rows that count from one another by numbers without a stop, or of which one has items, have those in a cell of their own: "7   Number of vans" after
 * "6   Number of cars".
 */
function numbered<T extends Pick<Row, 'cells'>>(rows: readonly T[]): readonly T[] {
  const shape = rows.some(({ cells }) => byItems({ cells }).length > 1) ? NUMBER : /^(\d{1,3})\s/;
  const numbers = rows.map(({ cells }) => shape.exec(cells[0] as string)?.[1]);
  // the head has none, and may be printed again on a later page
  const head = numbers[0] ? undefined : rows[0]?.cells.join();
  const own = numbers.filter((_, at) => rows[at]?.cells.join() !== head);
  const counts = own.every((number, at) => Number(number) === Number(own[0]) + at);
  if (!counts) return rows;
  return rows.map((row, at) => {
    const [left = '', right = ''] = row.cells;
    return { ...row, cells: [numbers[at] ?? '', left.replace(NUMBER, ''), right] };
  });
}
