import { open } from './open.js';

/** `foi-parse text`: the canonical text, nothing added. */
export async function text(path: string): Promise<number> {
  process.stdout.write((await open(path)).text);
  return 0;
}
