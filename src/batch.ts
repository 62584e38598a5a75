import type { LetterRecord } from './model/letter-record.js';
import type { FirstReading } from './parse.js';
import { Agreement, type Loan, lend } from './questionnaires/agree.js';
import { relations } from './related.js';

export interface BatchOptions {
  readonly count: number;
  /** Letters under way at a time, beyond the one that is waited for. */
  readonly ahead: number;
  /** False where the questionnaire is given: then no letter needs another's questions. */
  readonly secondPass: boolean;
  /** Read one letter; with a loan, for the second time. Never rejects: what cannot be read is a record too. */
  readonly read: (index: number, loan?: Loan) => Promise<FirstReading>;
  /** How many letters are about to be read for the second time. */
  readonly again?: (letters: number) => void;
  /** Set to true to end early: what is done is handed on, the rest is left. */
  readonly stopped?: () => boolean;
}

/**
 * Records in the order of the inputs, each as soon as it can be. A letter without questions of its own waits until all are read, and those
 * behind it with it; then it is read again with the questions that the others agree on.
 */
export async function* readBatch(options: BatchOptions): AsyncGenerator<LetterRecord> {
  const { count, stopped = () => false } = options;
  const shelf: Uint8Array[] = [];
  const agreement = new Agreement();
  const related = relations();
  const waiting = new Map<number, readonly string[]>();
  let held = -1;
  let index = 0;
  for await (const { record, wants } of ahead(count, options.ahead, (at) => options.read(at), stopped)) {
    const waits = options.secondPass && count > 1 && wants !== null;
    if (waits) waiting.set(index, wants);
    else if (!record.error) agreement.add(record);
    if (waits && held < 0) held = index;
    if (held >= 0) shelf.push(packed(record));
    else yield related(record);
    index += 1;
  }
  if (held < 0) return;
  const requests = agreement.requests();
  const loans = [...waiting].flatMap(([at, labels]) => {
    const loan = stopped() ? null : lend(requests, labels);
    return loan ? [{ at, loan }] : [];
  });
  if (loans.length) options.again?.(loans.length);
  const again = ahead(loans.length, options.ahead, (at) => options.read(loans[at]?.at as number, loans[at]?.loan), stopped);
  const lent = new Set(loans.map(({ at }) => at));
  for (let at = held; at < index; at += 1) {
    const first = unpacked(shelf[at - held] as Uint8Array);
    shelf[at - held] = NOTHING;
    const second = lent.has(at) ? (await again.next()).value : undefined;
    if (second) yield related(second.record.error ? first : second.record);
    // an interrupted run leaves out what it has not read with certainty: the next one reads it
    else if (!waiting.has(at)) yield related(first);
    else if (!stopped()) yield related(alone(first));
  }
}

/** Thousands of records that wait take a fraction of their room as text. */
const packed = (record: LetterRecord): Uint8Array => new TextEncoder().encode(JSON.stringify(record));
const unpacked = (bytes: Uint8Array): LetterRecord => JSON.parse(new TextDecoder().decode(bytes)) as LetterRecord;
const NOTHING = new Uint8Array();

/** Results in order, `most` under way at a time. */
async function* ahead<T>(count: number, most: number, read: (index: number) => Promise<T>, stopped: () => boolean): AsyncGenerator<T> {
  const running: Promise<T>[] = [];
  for (let next = 0; (next < count || running.length) && !stopped(); ) {
    while (next < count && running.length <= most) {
      running.push(read(next));
      next += 1;
    }
    const done = await running.shift();
    if (stopped()) return;
    yield done as T;
  }
}

/** A letter without questions whom nobody could lend any: what stood in for its questions are its own words. */
const alone = (record: LetterRecord): LetterRecord => ({
  ...record,
  diagnostics: [
    ...record.diagnostics,
    {
      code: 'batch/no-agreement',
      severity: 'warning',
      message: 'the letter prints no questions, and no others of the batch that agree fit its numbers',
      span: null,
    },
  ],
});
