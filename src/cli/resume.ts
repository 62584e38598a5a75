import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hashOf } from '../hash.js';
import type { LetterRecord } from '../model/letter-record.js';
import { withoutRoster } from '../roster.js';
import { PROGRAM } from '../version.js';
import type { Input } from './inputs.js';
import { Misuse } from './misuse.js';

/**
 * The records of an earlier run, by the bytes of their letters. Left out, and so read again: what another version read, what could not be
 * read, and what had or lacked the questions of other letters, which may be others now. A torn last line of an interrupted run is passed over.
 */
export async function recordsOf(path: string): Promise<ReadonlyMap<string, LetterRecord>> {
  return new Map([...(await recordsIn(asideOf(path))), ...(await recordsIn(path))]);
}

/**
 * A run that writes into the very file that it resumes from puts what it has taken over beside it (`results.ndjson~`), so that nothing is lost if it
 * ends early; the next run takes up both.
 */
export async function putAside(path: string, known: ReadonlyMap<string, LetterRecord>): Promise<void> {
  if (!known.size) return;
  const lines = [...known.values()].map((record) => `${JSON.stringify(record)}\n`);
  await writeFile(`${asideOf(path)}.tmp`, lines.join(''));
  await rename(`${asideOf(path)}.tmp`, asideOf(path));
}
export const takeAway = (path: string): Promise<void> => rm(asideOf(path), { force: true });
const asideOf = (path: string): string => `${path}~`;

async function recordsIn(path: string): Promise<Map<string, LetterRecord>> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    // the first run of a job that always resumes
    if (error.code === 'ENOENT') return '';
    throw new Misuse(`${path}: ${error.message}. Give the results of an earlier run (--ndjson) with --resume`);
  });
  const known = new Map<string, LetterRecord>();
  const lines = text.split('\n').filter((line) => line.trim());
  for (const [index, line] of lines.entries()) {
    const record = recordIn(line);
    if (!record && index < lines.length - 1)
      throw new Misuse(
        `${path}: line ${index + 1} is no record of this program. Give the results of an earlier run (--ndjson) with --resume`,
      );
    if (!record?.source.sha256 || record.error || record.program !== PROGRAM || hangsOnOthers(record)) continue;
    known.set(record.source.sha256, record);
  }
  return known;
}

/** Read with questions that others lend, or without any since nobody could lend some. */
const hangsOnOthers = ({ questionnaire, diagnostics }: LetterRecord): boolean =>
  questionnaire?.origin === 'batch' || diagnostics.some(({ code }) => code === 'batch/no-agreement');

function recordIn(line: string): LetterRecord | null {
  try {
    const record = JSON.parse(line) as LetterRecord;
    return record.schemaVersion === 1 && record.source ? record : null;
  } catch {
    return null;
  }
}

/**
 * The record of the same bytes, under the name that the letter has now; without the links to other letters and to a roster, which are made anew.
 * A roster needs the letter's domains: a record without them is read again.
 */
export async function knownRecord(input: Input, known: ReadonlyMap<string, LetterRecord>, roster: boolean): Promise<LetterRecord | null> {
  if (!known.size || 'code' in input || input.path === '-') return null;
  const bytes = input.bytes ?? (await readFile(input.path).catch(() => null));
  const kept = bytes && known.get(hashOf(bytes));
  if (!kept || (roster && !kept.source.domains)) return null;
  const record = withoutRoster(kept);
  const { duplicateOf: _, ...own } = record.source;
  const { domains: _d, ...plain } = own;
  const { supersedes: _a, supersededBy: _b, ...letter } = record.letter ?? {};
  return {
    ...record,
    source: { ...(roster ? own : plain), path: input.path },
    letter: record.letter && (letter as NonNullable<LetterRecord['letter']>),
    diagnostics: record.diagnostics.filter(({ code }) => !code.startsWith('batch/')),
  };
}
