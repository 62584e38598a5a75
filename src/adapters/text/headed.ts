import { cue } from '../../model/cue.js';
import type { TextLine } from './lines.js';

const PERIOD = cue(
  /^(?:fy ?)?(?:(?:19|20)\d{2}(?: ?[/–-] ?(?:\d{2}|\d{4}))?|\d{2}[/–-]\d{2})(?: ?\(?(?:to date|ytd|part year)\)?)?\*?$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -](?:\d{2}|\d{4})$/,
);

/**
 * Rows whose head or whose first cell was set apart: years that stand over a blank line are the head of the rows below it, and a few words alone
 * below a row, before the next one, are the rest of the cell that they stand under.
 */
export function headed(printed: readonly TextLine[]): TextLine[] {
  const lines = withNames(printed);
  const kept: TextLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as TextLine;
    const blank = !lines[at + 1]?.text;
    const row = lines[blank ? at + 2 : at + 1]?.cells;
    const heads = !line.cells && row && line.indent > 8 ? line.text.split(/\t+|\s{2,}/) : [];
    const above = kept.at(-1);
    if (row && heads.length > 1 && heads.length < row.length && heads.every((head) => PERIOD.test(head))) {
      const cells = [...row.slice(heads.length).map(() => ''), ...heads];
      kept.push({ ...line, text: cells.join('\t'), cells });
      if (blank) at += 1;
    } else if (above?.cells && goesOn(line, lines[at + 1])) {
      const name = cellOver(line, above) ?? above.cells.findIndex((cell) => /[a-z]{3}/i.test(cell));
      const cells = above.cells.map((cell, index) => (index === name ? `${cell} ${line.text}` : cell));
      kept[kept.length - 1] = { ...above, text: cells.join('\t'), cells };
    } else kept.push(line);
  }
  return kept;
}

/** A row whose name begins in the line above its figures: "Number of people with a debt", and below it "outstanding   1,204   1,311". */
function withNames(lines: readonly TextLine[]): TextLine[] {
  return lines.flatMap((line, at): TextLine[] => {
    const row = namedBy(line, lines[at + 1]);
    const above = lines[at - 1];
    if (row) return [];
    if (!above || !namedBy(above, line)) return [line];
    const [first = '', ...figures] = line.cells ?? [];
    const cells = [`${above.text} ${first}`, ...figures];
    return [{ ...line, text: cells.join('\t'), cells }];
  });
}

const namedBy = (line: TextLine, row: TextLine | undefined): boolean =>
  !line.cells &&
  /^[A-ZÀ-Þ][^.?!:;\d]{3,60}$/u.test(line.text) &&
  (row?.cells?.length ?? 0) > 2 &&
  Math.abs((row?.indent ?? 0) - line.indent) < 3 &&
  /^[a-zß-ž(]/u.test(row?.cells?.[0] ?? '') &&
  (row?.cells ?? []).slice(1).every((cell) => /^[£<]?\s?\d/.test(cell));

/** The cell of the row above that a line stands under; null where the row no longer shows where its cells stood. */
function cellOver(line: TextLine, { text, cells, indent }: TextLine): number | null {
  const starts = [...text.matchAll(/\S+(?:\s\S+)*/g)].map(({ index }) => indent + index);
  const at = starts.findIndex((start) => Math.abs(start - line.indent) < 2);
  return starts.length === cells?.length && at >= 0 ? at : null;
}

const goesOn = (line: TextLine, next: TextLine | undefined): boolean =>
  !line.cells && line.indent > 0 && /^[a-zß-ž(][^.?!:;\d]{1,40}$/u.test(line.text) && Boolean(next?.cells);
