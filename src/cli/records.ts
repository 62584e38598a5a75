import { readBatch } from '../batch.js';
import type { Roster } from '../dataset/roster.js';
import type { Beside, LetterRecord } from '../model/letter-record.js';
import type { FirstReading, ParseOptions } from '../parse.js';
import type { Loan } from '../questionnaires/agree.js';
import { forManyLetters } from './compile-once.js';
import { Deadline } from './deadline.js';
import type { Input } from './inputs.js';
import { type Limits, loadFirst } from './load.js';
import { stoppable } from './stoppable.js';

/** A run over many letters. */
export interface Run {
  readonly inputs: readonly Input[];
  readonly parse: ParseOptions;
  readonly options: Limits & { readonly jobs: number; readonly questionnaire: string };
  /** Records of an earlier run, by the bytes of their letters. */
  readonly known?: ReadonlyMap<string, LetterRecord>;
  /** The bodies that were asked. */
  readonly roster?: Roster | null;
  /** The only letter has a thread of its own too: it may hang, and has to be stopped. */
  readonly apart?: boolean;
  /** Called for each letter that is read, in whatever order; and with their number before letters are read again. */
  readonly onRead?: (record: LetterRecord) => void;
  readonly onAgain?: (letters: number) => void;
  /** Called for each page that was read by OCR: so many of all those of the letter. */
  readonly onPage?: (path: string, done: number, all: number) => void;
  readonly stop?: AbortSignal;
  /** Takes what stands beside each record, by its path. */
  readonly besides?: Map<string, Beside>;
}

/** Letters read side by side in threads of their own, one alone in this one; handed on in the order of the inputs. */
export async function* recordsIn({
  inputs,
  parse: given,
  options,
  known,
  roster,
  apart,
  onRead,
  onAgain,
  onPage,
  stop,
  besides,
}: Run): AsyncGenerator<LetterRecord> {
  const parse = roster ? { ...given, domains: true } : given;
  const join = roster && (await import('../roster.js')).withRoster;
  const pool = inputs.length > 1 || apart ? new (await import('./pool.js')).Pool(options.jobs, { options: parse, limits: options }) : null;
  if (pool) forManyLetters();
  stop?.addEventListener('abort', () => void pool?.close());
  const load = async (input: Input, loan?: Loan): Promise<FirstReading> => {
    const page = (done: number, all: number) => onPage?.(input.path, done, all);
    if (pool && input.path !== '-') return pool.read(input, loan, page);
    const deadline = new Deadline(options);
    return loadFirst(input, { ...parse, stoppable: stoppable(deadline), onPage: page }, options, loan, deadline);
  };
  try {
    yield* readBatch({
      count: inputs.length,
      ahead: options.jobs,
      secondPass: options.questionnaire === 'auto',
      ...(onAgain && { again: onAgain }),
      stopped: () => stop?.aborted ?? false,
      read: async (index, loan) => {
        const input = inputs[index] as Input;
        const record = loan || !known?.size ? null : await (await import('./resume.js')).knownRecord(input, known, Boolean(roster));
        const reading = record ? { record, wants: null } : await load(input, loan);
        if (reading.beside) besides?.set(reading.record.source.path, reading.beside);
        onRead?.(reading.record);
        return roster && join ? { ...reading, record: join(reading.record, roster, parse.holidays) } : reading;
      },
    });
  } finally {
    await pool?.close();
  }
}
