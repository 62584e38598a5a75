import { open } from './open.js';

/** `foi-parse text`: the canonical text, nothing added. */
export async function text(path: string, options: { redact?: boolean } = {}): Promise<number> {
  process.stdout.write((await open(path, options.redact)).text);
  return 0;
}
