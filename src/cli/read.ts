import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { catalogue } from '../model/diagnostic.js';
import type { LetterRecord } from '../model/letter-record.js';
import type { ParseOptions } from '../parse.js';
import { type ReporterName, reporters } from '../reporters/index.js';
import { findInputs, type Input } from './inputs.js';
import { type Limits, loadRecord } from './load.js';
import { Misuse } from './misuse.js';
import { toFile, toStdout } from './output.js';
import { chooseQuestionnaire } from './questionnaire.js';
import { color, width } from './terminal.js';

export interface ReadOptions {
  readonly questionnaire: string;
  readonly format?: string;
  readonly json?: boolean;
  readonly ndjson?: boolean;
  readonly csv?: boolean;
  readonly datapackage?: boolean;
  readonly output?: string;
  readonly jobs: number;
  readonly timeout: number;
  readonly maxBytes: number;
  readonly maxPages: number;
  readonly password?: string;
  readonly ocr?: 'auto' | 'never' | 'always';
  readonly ocrEngine?: 'tesseract.js' | 'system';
  readonly holidays?: string;
  readonly redact?: boolean;
  readonly failOn?: 'missing' | 'doubt' | 'error';
  readonly quiet?: boolean;
}

/** The main command. Returns the exit code of the contract. */
export async function read(names: readonly string[], options: ReadOptions): Promise<number> {
  const format = formatOf(options);
  if (options.datapackage && !(format === 'csv' && options.output))
    throw new Misuse('--datapackage describes a CSV file; give one with -o FILE.csv');
  const questionnaire = await chooseQuestionnaire(options.questionnaire);
  const inputs = await findInputs(names);
  const parse: ParseOptions = {
    questionnaire,
    maxPages: options.maxPages,
    ...(options.password !== undefined && { password: options.password }),
    ...(options.redact && { redact: true }),
    ...(options.ocr && { ocr: options.ocr }),
    ...(options.ocrEngine && { ocrEngine: options.ocrEngine }),
    ...(options.holidays && { holidays: await readHolidays(options.holidays) }),
  };
  const tally = { read: 0, failed: 0, doubts: 0, missing: 0 };
  const records = watch(inOrder(inputs, parse, options, options.jobs), tally);
  const report = (await reporters[format]())(records, { color: color(options.output ? null : process.stdout), width: width() });
  if (options.output) await toFile(options.output, report, format === 'ndjson');
  else await toStdout(report);
  if (options.datapackage && options.output)
    await toFile(
      options.output.replace(/(?:\.csv)?$/i, '.datapackage.json'),
      one((await import('../reporters/datapackage.js')).datapackage(options.output)),
      false,
    );
  if (!options.quiet && inputs.length > 1)
    process.stderr.write(
      `${tally.read} of ${inputs.length} letters read${tally.doubts ? `, ${tally.doubts} answers in doubt` : ''}${tally.failed ? `, ${tally.failed} could not be read` : ''}\n`,
    );
  if (!tally.read) return 2;
  const found = { missing: tally.missing, doubt: tally.doubts, error: tally.failed };
  if (options.failOn && found[options.failOn]) return 1;
  return tally.failed ? 3 : 0;
}

async function readHolidays(path: string): Promise<NonNullable<ParseOptions['holidays']>> {
  const { holidaysIn } = await import('../facts/clock.js');
  const found = holidaysIn(
    await readFile(path, 'utf8').catch(() => {
      throw new Misuse(`${path}: there is no such file. Give a calendar of bank holidays with --holidays`);
    }),
  );
  if (!found.dates.size) throw new Misuse(`${path}: it holds no dates. Write them as 2036-01-01, one a line, or give an .ics file`);
  return found;
}

const LATER = ['xlsx', 'html'];

function formatOf({ format, json, ndjson, csv, output }: ReadOptions): ReporterName {
  const ending = output ? extname(output).slice(1) : '';
  const name =
    format ??
    (json
      ? 'json'
      : ndjson
        ? 'ndjson'
        : csv
          ? 'csv'
          : ending === 'jsonl'
            ? 'ndjson'
            : ending in reporters || LATER.includes(ending)
              ? ending
              : 'table');
  if (name in reporters) return name as ReporterName;
  throw new Misuse(
    `the format "${name}" ${LATER.includes(name) ? 'is not written yet' : 'is unknown'}; use ${Object.keys(reporters).join(', ')}`,
  );
}

/** Letters read side by side, handed on in the order of the inputs. */
async function* inOrder(inputs: readonly Input[], parse: ParseOptions, limits: Limits, jobs: number): AsyncGenerator<LetterRecord> {
  const running: Promise<LetterRecord>[] = [];
  let next = 0;
  while (next < inputs.length || running.length) {
    while (next < inputs.length && running.length < jobs) {
      running.push(loadRecord(inputs[next] as Input, parse, limits));
      next += 1;
    }
    yield (await running.shift()) as LetterRecord;
  }
}

/** Count what passes, and say what could not be read: file, what, what to do. */
async function* watch(
  records: AsyncIterable<LetterRecord>,
  tally: { read: number; failed: number; doubts: number; missing: number },
): AsyncGenerator<LetterRecord> {
  for await (const record of records) {
    if (record.error) {
      tally.failed += 1;
      const advice = catalogue[record.error.code as keyof typeof catalogue]?.[1] ?? '';
      process.stderr.write(`foi-parse: ${record.source.path}: ${record.error.message}. ${advice}\n`);
    } else tally.read += 1;
    tally.doubts += record.answers.filter(({ confidence }) => confidence === 'low').length;
    tally.missing += record.answers.filter(({ kind }) => kind === 'missing').length;
    yield record;
  }
}

async function* one(text: string): AsyncGenerator<string> {
  yield text;
}
