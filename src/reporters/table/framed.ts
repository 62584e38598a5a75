import type { ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import columns from 'string-width';
import { cut, DENSE, HARD, plain, wrap } from './cells.js';

/** Rows under one head; the title is for those that have one. */
export interface Block {
  readonly title: string | null;
  readonly rows: readonly (readonly string[])[];
}

interface Frame {
  /** Leading columns that name a row; the others are figures. */
  readonly names: number;
  /** The column whose words may be cut to make the others fit. */
  readonly words?: number;
  readonly width: number;
  readonly chalk: ChalkInstance;
}

/** Below this, words that are cut say nothing; above it they need no more. */
const [FEWEST, MOST] = [14, 70];

/** Tables of figures, all as wide as each other, each under its title. Where the terminal is too narrow for a frame, each row is told in words. */
export function framed(head: readonly string[], blocks: readonly Block[], { names, words, width, chalk }: Frame): string {
  const rows = blocks.flatMap((block) => block.rows);
  const widths = head.map((word, at) => Math.max(columns(word), ...rows.map((row) => columns(row[at] ?? ''))));
  const frame = widths.reduce((sum, own) => sum + own + 3, 1);
  if (words !== undefined) {
    const own = widths[words] as number;
    widths[words] = Math.min(own, MOST, Math.max(Math.min(own, FEWEST), width - frame + own));
  }
  const fits = widths.reduce((sum, own) => sum + own + 3, 1) <= width;
  const own = ({ rows }: Block) =>
    fits ? gridOf(head, rows, widths, names, chalk) : rows.map((row) => told(head, row, names, width)).join('\n');
  return blocks.map((block) => `${block.title ? `${chalk.bold(cut(plain(block.title), width))}\n` : ''}${own(block)}`).join('\n\n');
}

function gridOf(head: readonly string[], rows: Block['rows'], widths: readonly number[], names: number, chalk: ChalkInstance): string {
  const table = new Table({
    head: head.map((word) => chalk.bold(word)),
    ...DENSE,
    colWidths: widths.map((own) => own + 2),
    colAligns: head.map((_, at) => (at < names ? 'left' : 'right')),
  });
  for (const row of rows) table.push(row.map((cell, at) => cut(cell, widths[at] as number)));
  return table.toString();
}

function told(head: readonly string[], row: readonly string[], names: number, width: number): string {
  const name = row.slice(0, names).filter(Boolean).join(' ');
  const figures = row.flatMap((cell, at) => (at < names || !cell || cell === '–' ? [] : [`${head[at]} ${cell}`.replaceAll(' ', HARD)]));
  return [...(name ? [cut(name, width)] : []), wrap(figures.join(', '), width - 5, 9).replace(/^/gm, '     ')].join('\n');
}
