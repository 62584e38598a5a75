import { readFile } from 'node:fs/promises';
import { Misuse } from './misuse.js';

const REASONS: Readonly<Record<string, string>> = { ENOENT: 'there is no such file', EISDIR: 'this is a folder' };

/** The bytes of a file that an option or an argument names. Throws Misuse with file, what and what to do. */
export const bytesOf = (path: string, advice = 'Check the path'): Promise<Buffer> =>
  readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Misuse(`${path}: ${REASONS[error.code ?? ''] ?? error.message.replace(/,.*$/, '')}. ${advice}`);
  });
