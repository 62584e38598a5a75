/** Cells of lines that stand in columns: parts divided by tabs or three blanks, in two or more lines running with the same columns. */
export function columnsOf(lines: readonly string[]): (readonly string[] | null)[] {
  const split = lines.map((line) => divide(line));
  return split.map((cells, index) => {
    if (!cells) return null;
    // heads that are set in over all columns but the first
    const [next, after] = [split[index + 1], split[index + 2]];
    if (/^(?:\t|\s{3})/.test(lines[index] as string) && next && after && next.length === after.length && cells.length === next.length - 1)
      return ['', ...cells];
    const near = [split[index - 1], split[index + 1]];
    return near.some((other) => other && other.length === cells.length) ? cells : null;
  });
}

/** The parts of a line at tabs or runs of three blanks; null where there is only one, or the first is only a list marker. */
function divide(line: string): string[] | null {
  // between upright strokes a cell may be empty, and as long as it likes
  const ruled = /^\s*\|(.*\|.*)\|\s*$/
    .exec(line)?.[1]
    ?.split('|')
    .map((cell) => cell.trim());
  if (ruled) return ruled.some(Boolean) ? ruled : null;
  const cells = line
    .trim()
    .split(/\t+|\s{3,}|\s*\|\s*/u)
    .map((cell) => cell.trim());
  if (line.includes('|')) while (cells[0] === '') cells.shift();
  const filled = cells.filter(Boolean);
  if (filled.length < 2 || /^(?:\(?\w{1,3}[.)]|[-–•*·▪])$/u.test(filled[0] as string)) return null;
  // a tab divides cells of any length, blanks only short ones
  const long = !line.trim().includes('\t') && filled.some((cell) => cell.length > 90);
  if (long || /^[\w ]{2,20}:$/.test(filled[0] as string)) return null;
  return cells;
}
