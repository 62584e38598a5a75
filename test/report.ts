import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Roster } from '../src/dataset/roster.js';
import { UnreadableLetter } from '../src/model/diagnostic.js';
import type { Beside, LetterRecord } from '../src/model/letter-record.js';
import type { Questionnaire } from '../src/model/questionnaire.js';
import { readFirst } from '../src/parse.js';
import { toErrorRecord } from '../src/record.js';
import { html } from '../src/reporters/html.js';

export interface Reported {
  readonly records: readonly LetterRecord[];
  readonly besides: ReadonlyMap<LetterRecord, Beside>;
  readonly markup: string;
}

/** Letters to the HTML report, with what it was made of. */
export async function reportOf(
  letters: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  questionnaire: Questionnaire | 'auto' = 'auto',
): Promise<Reported> {
  const records: LetterRecord[] = [];
  const besides = new Map<LetterRecord, Beside>();
  for (const { path, bytes } of letters) {
    const source = { path, format: null, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length, pages: null };
    try {
      const { record, beside } = await readFirst(bytes, source, { questionnaire, beside: true });
      records.push(record);
      if (beside) besides.set(record, beside);
    } catch (error) {
      if (!(error instanceof UnreadableLetter)) throw error;
      records.push(toErrorRecord(source, error.code, error.message));
    }
  }
  return { records, besides, markup: await rendered(records, besides) };
}

export async function rendered(
  records: readonly LetterRecord[],
  besides: ReadonlyMap<LetterRecord, Beside> = new Map(),
  roster: Roster | null = null,
): Promise<string> {
  let markup = '';
  const all = (async function* () {
    yield* records;
  })();
  for await (const chunk of html(all, { color: false, width: 80, roster, beside: (record) => besides.get(record) ?? null }))
    markup += chunk;
  return markup;
}

/** The address of a page written to disk. */
export function onDisk(markup: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'foi-parse-report-')), 'report.html');
  writeFileSync(file, markup);
  return pathToFileURL(file).href;
}
