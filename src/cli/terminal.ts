/** Colour as everybody honours it: FORCE_COLOR, NO_COLOR, --no-color, TERM=dumb, and only on a terminal. */
export function color(stream: NodeJS.WriteStream | null): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = process.env;
  if (process.argv.includes('--no-color')) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return !NO_COLOR && TERM !== 'dumb' && Boolean(stream?.isTTY);
}

/** Columns of the terminal, of COLUMNS where there is none, else 120. */
export const width = (): number => process.stdout.columns || Number(process.env.COLUMNS) || 120;
