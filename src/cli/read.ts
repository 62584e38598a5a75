import { resolve } from 'node:path';
import type { Beside, LetterRecord } from '../model/letter-record.js';
import type { ParseOptions } from '../parse.js';
import { reporters } from '../reporters/index.js';
import { plural } from '../reporters/plural.js';
import { complain } from './complain.js';
import { bytesOf } from './file.js';
import { findInputs, type Input } from './inputs.js';
import { Misuse } from './misuse.js';
import { toFile, toStdout } from './output.js';
import { type Progress, progressOf } from './progress.js';
import { chooseQuestionnaire } from './questionnaire.js';
import { recordsIn } from './records.js';
import { statOf } from './stat.js';
import { type TargetOptions, targetsOf } from './targets.js';
import { tee } from './tee.js';
import { color, width } from './terminal.js';

export interface ReadOptions extends TargetOptions {
  readonly questionnaire: string;
  /** Absent: the cores there are. */
  readonly jobs?: number;
  readonly timeout: number;
  /** Counted anew after each page that was read by OCR. */
  readonly anew?: boolean;
  readonly maxBytes: number;
  readonly maxPages: number;
  readonly password?: string;
  readonly ocr?: 'auto' | 'never' | 'always';
  readonly ocrEngine?: 'tesseract.js' | 'system';
  readonly holidays?: string;
  readonly redact?: boolean;
  readonly failOn?: 'missing' | 'doubt' | 'error';
  readonly resume?: string;
  /** The one letter is read in a thread of its own, so that it can be stopped. */
  readonly apart?: boolean;
  readonly roster?: string;
  readonly quiet?: boolean;
  readonly progress?: boolean;
}

/** The main command. Returns the exit code of the contract. */
export async function read(names: readonly string[], options: ReadOptions): Promise<number> {
  const targets = await targetsOf(options);
  const questionnaire = await chooseQuestionnaire(options.questionnaire);
  const holidays = options.holidays ? await readHolidays(options.holidays) : undefined;
  const roster = options.roster === undefined ? null : await (await import('./roster.js')).openRoster(options.roster, holidays);
  const inputs = await findInputs(names);
  const written = new Set(options.output?.map((path) => resolve(path)));
  for (const { path } of inputs)
    if (written.has(resolve(path))) throw new Misuse(`${path}: this is one of the letters; write to another file`);
  const parse: ParseOptions = {
    questionnaire,
    maxPages: options.maxPages,
    ...(options.password !== undefined && { password: options.password }),
    ...(options.redact && { redact: true }),
    ...(options.ocr && { ocr: options.ocr }),
    ...(options.ocrEngine && { ocrEngine: options.ocrEngine }),
    ...(targets.some(({ format }) => format === 'html') && { beside: true }),
    ...(holidays && { holidays }),
  };
  const tally = { read: 0, failed: 0, late: 0, doubts: 0, missing: 0 };
  const resume = options.resume === undefined ? null : await import('./resume.js');
  const known = resume && options.resume !== undefined ? await resume.recordsOf(options.resume) : new Map<string, LetterRecord>();
  const same = targets.find(({ path }) => path !== null && options.resume !== undefined && resolve(path) === resolve(options.resume))?.path;
  if (same) await resume?.putAside(same, known);
  const besides = new Map<string, Beside>();
  const apart = inputs.length === 1 && (options.apart === true || isLarge(inputs[0] as Input));
  const stop = onInterrupt(inputs.length > 1 || apart);
  const progress = progressOf(inputs.length, options.quiet || options.progress === false ? null : process.stderr);
  const records = watch(
    recordsIn({
      inputs,
      parse,
      options: { ...options, jobs: inputs.length > 1 ? await jobsOf(options) : 1 },
      known,
      roster,
      apart,
      onRead: progress.step,
      onAgain: progress.again,
      onPage: progress.page,
      stop,
      besides,
    }),
    tally,
    progress,
  );
  const unwritten: string[] = [];
  const kept = options.keep === undefined ? {} : { kept: await (await import('./keep.js')).codedRows(options.keep) };
  const copies = tee(records, targets.length);
  await Promise.all(
    targets.map(async ({ path, format }, index) => {
      const report = (await reporters[format]())(copies[index] as typeof records, {
        color: color(path === null ? process.stdout : null),
        width: width(),
        ...kept,
        roster,
        beside: ({ source }) => besides.get(source.path) ?? null,
        warn: (message) => process.stderr.write(`foi-parse: ${message}\n`),
      });
      const written = path === null ? await toStdout(report, progress.clear) : await toFile(path, report, format === 'ndjson', stop);
      if (!written) unwritten.push(path as string);
      else if (path !== null && format === 'csv' && options.datapackage) await describe(path, roster?.columns ?? null);
    }),
  );
  progress.clear();
  if (stop.aborted) {
    const lost = unwritten.length ? `; ${unwritten.join(', ')} not written` : '';
    const kept = same && known.size ? `; what it had not come to of the earlier run is kept in ${same}~, and --resume takes it up` : '';
    process.stderr.write(`interrupted: ${tally.read + tally.failed} of ${inputs.length} letters are done${lost}${kept}\n`);
    return 130;
  }
  if (same) await resume?.takeAway(same);
  if (!options.quiet && inputs.length > 1)
    process.stderr.write(
      `${tally.read} of ${inputs.length} letters read${tally.doubts ? `, ${plural(tally.doubts, 'answer')} in doubt` : ''}${tally.failed ? `, ${tally.failed} could not be read` : ''}${options.output?.length ? `; written: ${options.output.join(', ')}` : ''}\n`,
    );
  if (tally.late && inputs.length === 1 && !apart) leave();
  if (!tally.read) return 2;
  const found = { missing: tally.missing, doubt: tally.doubts, error: tally.failed };
  if (options.failOn && found[options.failOn]) return 1;
  return tally.failed ? 3 : 0;
}

/** A letter that was given up in this thread may be in OCR still: the program ends without it, as soon as all is said. */
const leave = (): void => void setImmediate(() => process.stdout.write('', () => process.exit()));

const jobsOf = async ({ jobs }: ReadOptions): Promise<number> => jobs ?? (await import('node:os')).availableParallelism();

/** A letter so large takes so long that a thread costs nothing beside it. */
const LARGE = 200_000;

const isLarge = (input: Input): boolean => !('code' in input) && (input.bytes?.length ?? statOf(input.path)?.size ?? 0) > LARGE;

/** The first interrupt ends the run after what is done; a second one at once. A letter that is read in this thread cannot hear of it: it is ended from outside. */
function onInterrupt(threads: boolean): AbortSignal {
  const controller = new AbortController();
  process.removeAllListeners('SIGINT');
  if (!threads) return controller.signal;
  process.on('SIGINT', () => (controller.signal.aborted ? process.exit(130) : controller.abort()));
  return controller.signal;
}

async function readHolidays(path: string): Promise<NonNullable<ParseOptions['holidays']>> {
  const { holidaysIn } = await import('../facts/clock.js');
  const found = holidaysIn((await bytesOf(path, 'Give a calendar of bank holidays with --holidays')).toString('utf8'));
  if (!found.dates.size) throw new Misuse(`${path}: it holds no dates. Write them as 2036-01-01, one a line, or give an .ics file`);
  return found;
}

/** Beside `all.csv`, `all.datapackage.json`. */
async function describe(path: string, asked: readonly string[] | null): Promise<void> {
  const { datapackage } = await import('../reporters/datapackage.js');
  await toFile(path.replace(/(?:\.csv)?$/i, '.datapackage.json'), [datapackage(path, asked)], false);
}

/** Count what passes, and say what could not be read. */
async function* watch(
  records: AsyncIterable<LetterRecord>,
  tally: { read: number; failed: number; late: number; doubts: number; missing: number },
  progress: Progress,
): AsyncGenerator<LetterRecord> {
  for await (const record of records) {
    if (record.error) {
      tally.failed += 1;
      if (record.error.code === 'input/timeout') tally.late += 1;
      progress.clear();
      complain(record);
    } else tally.read += 1;
    tally.doubts += record.answers.filter(({ confidence }) => confidence === 'low').length;
    tally.missing += record.answers.filter(({ kind }) => kind === 'missing').length;
    yield record;
  }
}
