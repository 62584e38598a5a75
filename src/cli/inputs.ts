import { open as openFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DiagnosticCode, UnreadableLetter } from '../model/diagnostic.js';
import { loadBytes } from './load.js';
import { statOf } from './stat.js';

/** A file to read, or the reason why there is none under that name. */
export type Input =
  | { readonly path: string; readonly bytes?: Uint8Array }
  | { readonly path: string; readonly code: DiagnosticCode; readonly message: string };

const LETTER = /\.(?:txt|text|md|markdown|docx|pdf|html?|eml|msg|odt|rtf|doc|png|jpe?g|tiff?|zip|mbox)$/i;
const ARCHIVE = /\.(?:zip|mbox)$/i;
/** What an archive may hold unpacked. */
const MOST_BYTES = 1_000_000_000;

/** Files as named; folders searched for letters, in order of name; patterns that the shell left alone; `-` for standard input. */
export async function findInputs(names: readonly string[]): Promise<Input[]> {
  const found: Input[] = [];
  for (const name of names) found.push(...(await one(name)));
  // `letters/*` names the expectations too
  const letters = found.filter(({ path }) => !/\.expected\.json$/i.test(path));
  const opened: Input[] = [];
  for (const input of letters.length ? letters : found)
    opened.push(...('code' in input || !(input.path === '-' || ARCHIVE.test(input.path)) ? [input] : await open(input.path)));
  return [...new Map(opened.map((input) => [input.path, input])).values()];
}

async function one(name: string): Promise<Input[]> {
  if (name === '-') return [{ path: '-' }];
  const known = statOf(name);
  if (known?.isDirectory()) {
    const files = await walk(name);
    return files.length
      ? files.map((path) => ({ path }))
      : [{ path: name, code: 'input/no-letters', message: 'the folder holds no letters' }];
  }
  const own = known?.isFile() ? await ownWork(name) : null;
  if (own) return [{ path: name, code: 'input/no-letters', message: `${own} of foi-parse, not a letter` }];
  if (known) return [{ path: name }];
  if (/[*?[{]/.test(name)) {
    const { glob } = await import('tinyglobby');
    const match = async (pattern: string) => (await glob(pattern, { onlyFiles: true, expandDirectories: false })).sort();
    const found = await match(name);
    // `letters\*.pdf`, as it is typed on Windows
    const files = found.length ? found : await match(name.replaceAll('\\', '/'));
    if (files.length) return files.map((path) => ({ path }));
    return [{ path: name, code: 'input/not-found', message: 'no file matches the pattern' }];
  }
  return [{ path: name, code: 'input/not-found', message: 'there is no such file' }];
}

/** The letters in an archive as inputs of their own, named `archive.zip/inner.pdf`. */
async function open(path: string): Promise<Input[]> {
  try {
    const bytes = path === '-' ? await loadBytes(path, MOST_BYTES) : await readFile(path);
    const alone = path === '-' ? [{ path, bytes }] : [{ path }];
    if (!/^(?:PK|From )/.test(Buffer.from(bytes.subarray(0, 5)).toString('latin1'))) return alone;
    const { isArchive, membersOf } = await import('../adapters/archive.js');
    if (!isArchive(bytes)) return alone;
    const members = membersOf(bytes, MOST_BYTES);
    const folder = path === '-' ? 'stdin' : path;
    if (members.length) return members.map(({ name, ...member }) => ({ path: `${folder}/${name}`, ...member }));
    return [{ path, code: 'input/no-letters', message: 'the archive holds no letters' }];
  } catch (error) {
    if (error instanceof UnreadableLetter) return [{ path, code: error.code, message: error.message }];
    throw error;
  }
}

async function walk(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await walk(path)));
    else if (
      (entry.isFile() || entry.isSymbolicLink()) &&
      LETTER.test(entry.name) &&
      !/^readme/i.test(entry.name) &&
      !(await ownWork(path))
    )
      found.push(path);
  }
  return found;
}

/** What an earlier run wrote beside the letters begins so. */
const OWN: readonly (readonly [RegExp, RegExp, string])[] = [
  [/\.html?$/i, /<meta name="generator" content="foi-parse">/, 'this is a report'],
  [/\.(?:nd)?json$/i, /^\s*\[?\s*\{\s*"schemaVersion":\s*\d+,\s*"program":\s*"foi-parse /, 'these are results'],
  [/\.csv$/i, /^\ufeff?file,authority,reference,response_date,late,question,question_id,/, 'these are results'],
];

async function ownWork(path: string): Promise<string | null> {
  const [, sign, what] = OWN.find(([ending]) => ending.test(path)) ?? [];
  if (!sign || !what) return null;
  const file = await openFile(path).catch(() => null);
  const { buffer, bytesRead } = (await file?.read(Buffer.alloc(2_000), 0, 2_000)) ?? { buffer: Buffer.alloc(0), bytesRead: 0 };
  await file?.close();
  return sign.test(buffer.toString('utf8', 0, bytesRead)) ? what : null;
}
