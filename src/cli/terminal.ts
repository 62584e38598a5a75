/** Colour as everybody honours it: FORCE_COLOR, NO_COLOR, TERM=dumb, and only on a terminal. */
export function color(stream: NodeJS.WriteStream | null): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = process.env;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return !NO_COLOR && TERM !== 'dumb' && Boolean(stream?.isTTY);
}

/** `--no-color`, and `color: false` in foi-parse.yaml: no colour anywhere, whatever the environment says. */
export function colorless(): void {
  process.env.NO_COLOR = '1';
  delete process.env.FORCE_COLOR;
}

/** Columns of the terminal, of COLUMNS where there is none, else 120. */
export const width = (): number => process.stdout.columns || Number(process.env.COLUMNS) || 120;
