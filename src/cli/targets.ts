import { access, constants, stat } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { type ReporterName, reporters } from '../reporters/index.js';
import { Misuse } from './misuse.js';

/** Where a run writes, and how; path null is standard output. */
export interface Target {
  readonly path: string | null;
  readonly format: ReporterName;
}

export interface TargetOptions {
  readonly format?: string;
  readonly json?: boolean;
  readonly ndjson?: boolean;
  readonly csv?: boolean;
  readonly datapackage?: boolean;
  readonly keep?: string;
  readonly output?: readonly string[];
}

/** Endings that tell a format without being its name. */
const ENDINGS: Readonly<Record<string, ReporterName>> = { jsonl: 'ndjson', htm: 'html', txt: 'table', '': 'table' };

/** What the options ask for. Throws Misuse, before any letter is read, where they do not fit together or a place cannot be written to. */
export async function targetsOf(options: TargetOptions): Promise<readonly Target[]> {
  const { output = [], datapackage, keep } = options;
  const asked = options.format ?? (options.json ? 'json' : options.ndjson ? 'ndjson' : options.csv ? 'csv' : null);
  if (asked && output.length > 1) throw new Misuse('several files are written by their endings; leave the format out');
  if (new Set(output).size < output.length) throw new Misuse('-o names a file twice');
  for (const path of output) await writable(path);
  const targets = output.length
    ? output.map((path): Target => ({ path, format: (asked as ReporterName | null) ?? formatOf(path) }))
    : [{ path: null, format: (asked as ReporterName | null) ?? 'table' }];
  const written = (format: ReporterName) => targets.some((target) => target.format === format && target.path !== null);
  if (datapackage && !written('csv')) throw new Misuse('--datapackage describes a CSV file; give one with -o FILE.csv');
  if (keep !== undefined && !written('xlsx'))
    throw new Misuse('--keep carries over what people wrote into a workbook; use it with -o FILE.xlsx');
  if (targets[0]?.format === 'xlsx' && targets[0].path === null && process.stdout.isTTY)
    throw new Misuse('a workbook is no text; give a file with -o FILE.xlsx');
  return targets;
}

function formatOf(path: string): ReporterName {
  const ending = extname(path).slice(1).toLowerCase();
  if (ending in reporters) return ending as ReporterName;
  const format = ENDINGS[ending];
  if (format) return format;
  throw new Misuse(`${path}: the ending .${ending} tells no format; give one with -f: ${Object.keys(reporters).join(', ')}`);
}

async function writable(path: string): Promise<void> {
  const folder = dirname(path);
  const known = await stat(folder).catch(() => null);
  if (!known?.isDirectory()) throw new Misuse(`${path}: there is no folder ${folder}; create it first`);
  if ((await stat(path).catch(() => null))?.isDirectory()) throw new Misuse(`${path}: this is a folder; give the name of a file`);
  await access(folder, constants.W_OK).catch(() => {
    throw new Misuse(`${path}: the folder ${folder} may not be written to; choose another with -o`);
  });
}
