import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DiagnosticCode } from '../model/diagnostic.js';

/** A file to read, or the reason why there is none under that name. */
export type Input = { readonly path: string } | { readonly path: string; readonly code: DiagnosticCode; readonly message: string };

const LETTER = /\.(?:txt|text|md|markdown|docx|pdf|html?|eml|msg|odt|rtf|doc|png|jpe?g)$/i;

/** Files as named; folders searched for letters, in order of name; patterns that the shell left alone; `-` for standard input. */
export async function findInputs(names: readonly string[]): Promise<Input[]> {
  const found: Input[] = [];
  for (const name of names) found.push(...(await one(name)));
  return found.filter((input, index) => found.findIndex(({ path }) => path === input.path) === index);
}

async function one(name: string): Promise<Input[]> {
  if (name === '-') return [{ path: '-' }];
  const known = await stat(name).catch(() => null);
  if (known?.isDirectory()) {
    const files = await walk(name);
    return files.length
      ? files.map((path) => ({ path }))
      : [{ path: name, code: 'input/no-letters', message: 'the folder holds no letters' }];
  }
  if (known) return [{ path: name }];
  if (/[*?[{]/.test(name)) {
    const { glob } = await import('tinyglobby');
    const files = (await glob(name, { onlyFiles: true })).sort();
    if (files.length) return files.map((path) => ({ path }));
    return [{ path: name, code: 'input/not-found', message: 'no file matches the pattern' }];
  }
  return [{ path: name, code: 'input/not-found', message: 'there is no such file' }];
}

async function walk(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await walk(path)));
    else if (LETTER.test(entry.name) && !/^readme/i.test(entry.name)) found.push(path);
  }
  return found;
}
