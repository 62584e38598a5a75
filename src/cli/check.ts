import { readFile, writeFile } from 'node:fs/promises';
import Table from 'cli-table3';
import { catalogue } from '../model/diagnostic.js';
import type { LetterRecord } from '../model/letter-record.js';
import { plural } from '../reporters/plural.js';
import { forManyLetters } from './compile-once.js';
import { findInputs } from './inputs.js';
import { loadRecord, UNASKED } from './load.js';
import { Misuse } from './misuse.js';
import { color, width } from './terminal.js';

/** What `NAME.expected.json` holds: the reading without offsets, so that one serves every format of the letter. */
export interface Expectation {
  readonly authority: string | null;
  readonly references: readonly string[];
  readonly requestDate: string | null;
  readonly responseDate: string | null;
  readonly type: string | null;
  readonly answers: readonly {
    readonly question: string | null;
    readonly id: string;
    readonly kind: string;
    readonly value: unknown;
    readonly status: string;
    readonly confidence: string;
    readonly values: readonly {
      readonly entity: string | null;
      readonly period: string | null;
      readonly kind: string;
      readonly value: unknown;
      readonly quote: string;
    }[];
  }[];
}

interface Difference {
  readonly path: string;
  readonly question: string;
  readonly what: string;
  readonly expected: string;
  readonly now: string;
}

/**
 * `foi-parse check`: 0 when every letter reads as expected, 1 on any difference or missing expectation. With `update` the expectations are written
 * anew, and what changed in them is shown; only formats of one letter that differ among themselves give 1 then.
 */
export async function check(folders: readonly string[], options: { update?: boolean; format: string }): Promise<number> {
  if (options.update && process.env.CI)
    throw new Misuse('check --update does not run in CI; run it by hand and commit what you have reviewed');
  forManyLetters();
  const inputs = await findInputs(folders);
  for (const input of inputs) if ('code' in input) throw new Misuse(`${input.path}: ${input.message}. ${catalogue[input.code][1]}`);
  const differences: Difference[] = [];
  const changes: Difference[] = [];
  const written = new Map<string, string>();
  const kinds = new Map<string, { right: number; all: number }>();
  let letters = 0;
  for (const input of inputs) {
    const beside = input.path.replace(/\.[^./\\]+$/, '.expected.json');
    const source = await readFile(beside, 'utf8').catch(() => null);
    const record = await loadRecord(input, { questionnaire: 'auto' }, UNASKED);
    letters += 1;
    if (record.error) {
      differences.push({ path: input.path, question: '', what: 'letter', expected: 'readable', now: record.error.message });
      continue;
    }
    const now = toExpectation(record);
    const known = options.update ? (written.get(beside) ?? null) : source;
    if (known === null) {
      if (options.update) {
        if (source !== null) changes.push(...compare(input.path, JSON.parse(source) as Expectation, now, new Map()));
        written.set(beside, `${JSON.stringify(now, null, 1)}\n`);
        continue;
      }
      differences.push({
        path: input.path,
        question: '',
        what: 'expectation',
        expected: beside,
        now: 'there is none; foi-parse check --update writes it',
      });
      continue;
    }
    differences.push(...compare(input.path, JSON.parse(known) as Expectation, now, kinds));
  }
  for (const [path, text] of written) if (text !== (await readFile(path, 'utf8').catch(() => ''))) await writeFile(path, text);
  process.stdout.write(options.format === 'github' ? annotations(differences) : report([...changes, ...differences], kinds));
  const update = options.update ? `, ${plural(written.size, 'expectation')} written, ${plural(changes.length, 'change')} in them` : '';
  process.stderr.write(`${plural(letters, 'letter')}, ${plural(differences.length, 'difference')}${update}\n`);
  if (!letters) return 2;
  return differences.length ? 1 : 0;
}

function toExpectation(record: LetterRecord): Expectation {
  const { letter } = record;
  return {
    authority: letter?.authority ?? null,
    references: letter?.references ?? [],
    requestDate: letter?.requestDate ?? null,
    responseDate: letter?.responseDate ?? null,
    type: letter?.type ?? null,
    answers: record.answers.map(({ question, id, kind, value, status, confidence, values }) => ({
      question,
      id,
      kind,
      value,
      status,
      confidence,
      values: values.map((one) => ({
        entity: one.entity,
        period: one.period,
        kind: one.kind,
        value: one.value,
        quote: foldQuote(one.evidence.quote),
      })),
    })),
  };
}

/** White space, bullets and kinds of quote and dash differ from format to format; the words do not. */
const foldQuote = (quote: string): string =>
  quote
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/(^|\n)\s*[-•*·▪]\s+/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

function compare(path: string, expected: Expectation, now: Expectation, kinds: Map<string, { right: number; all: number }>): Difference[] {
  const found: Difference[] = [];
  const differ = (question: string, what: string, a: unknown, b: unknown) => {
    if (JSON.stringify(a) === JSON.stringify(b)) return true;
    found.push({ path, question, what, expected: show(a), now: show(b) });
    return false;
  };
  for (const key of ['type', 'authority', 'references', 'requestDate', 'responseDate'] as const) differ('', key, expected[key], now[key]);
  for (const [index, answer] of expected.answers.entries()) {
    const own = now.answers[index];
    const tally = kinds.get(answer.kind) ?? { right: 0, all: 0 };
    tally.all += 1;
    const label = answer.question ?? answer.id;
    const right = own
      ? [
          differ(label, 'question', answer.id, own.id),
          differ(label, 'kind', answer.kind, own.kind),
          differ(label, 'value', answer.value, own.value),
          differ(label, 'status', answer.status, own.status),
          differ(label, 'confidence', answer.confidence, own.confidence),
          differ(label, 'values', answer.values, own.values),
        ].every(Boolean)
      : differ(label, 'question', answer.id, null);
    if (right) tally.right += 1;
    kinds.set(answer.kind, tally);
  }
  for (const extra of now.answers.slice(expected.answers.length)) differ(extra.question ?? extra.id, 'question', null, extra.id);
  return found;
}

const show = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function report(differences: readonly Difference[], kinds: ReadonlyMap<string, { right: number; all: number }>): string {
  const scores = [...kinds].sort((a, b) => b[1].all - a[1].all).map(([kind, { right, all }]) => `${kind} ${right}/${all}`);
  const line = scores.length ? `${scores.join('  ')}\n` : '';
  if (!differences.length) return line;
  const room = Math.max(80, width()) - 53;
  const grid = new Table({
    head: ['letter', 'question', 'what', 'expected', 'now'],
    colWidths: [24, 10, 13, Math.floor(room / 2), Math.floor(room / 2)],
    wordWrap: true,
    wrapOnWordBoundary: false,
    style: color(process.stdout) ? {} : { head: [], border: [] },
  });
  for (const { path, question, what, expected, now } of differences)
    grid.push([path.split(/[\\/]/).at(-1) ?? path, question, what, expected.slice(0, 400), now.slice(0, 400)]);
  return `${grid.toString()}\n${line}`;
}

/** GitHub's workflow commands: one annotation a difference. */
const annotations = (differences: readonly Difference[]): string =>
  differences
    .map(
      ({ path, question, what, expected, now }) =>
        `::error file=${path},title=${escaped(`${question} ${what}`.trim())}::expected ${escaped(expected)}, now ${escaped(now)}\n`,
    )
    .join('');
const escaped = (text: string): string =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/:/g, '%3A').replace(/,/g, '%2C');
