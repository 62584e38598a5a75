import { availableParallelism } from 'node:os';
import { Chalk } from 'chalk';
import Table from 'cli-table3';
import { type Summary, summarise } from '../dataset/summary.js';
import type { LetterRecord } from '../model/letter-record.js';
import { findInputs } from './inputs.js';
import { chooseQuestionnaire } from './questionnaire.js';
import { recordsIn } from './records.js';
import { isResults, readResults } from './results.js';
import { color, width } from './terminal.js';

/** `foi-parse summary`: results of an earlier run (JSON or NDJSON), or letters, in figures. */
export async function summary(names: readonly string[], options: { json?: boolean; questionnaire: string }): Promise<number> {
  const records: LetterRecord[] = [];
  const letters: string[] = [];
  for (const name of names)
    if (isResults(name)) records.push(...(await readResults(name)));
    else letters.push(name);
  if (letters.length) {
    const questionnaire = await chooseQuestionnaire(options.questionnaire);
    const inputs = await findInputs(letters);
    const limits = { timeout: 60, maxBytes: 100_000_000, jobs: availableParallelism(), questionnaire: options.questionnaire };
    for await (const record of recordsIn({ inputs, parse: { questionnaire }, options: limits })) records.push(record);
  }
  const found = summarise(records);
  process.stdout.write(options.json ? `${JSON.stringify(found, null, 2)}\n` : show(found));
  return found.read ? 0 : 2;
}

/** The outcomes under the names of the Cabinet Office's statistics. */
const official = (found: Summary): string =>
  found.official.cabinetOffice.map(({ name, n }) => `${name ?? 'without a name there'} ${n}`).join(', ') || 'none';

const plain = (number: number): string => number.toLocaleString('en-GB');

function show(found: Summary): string {
  const chalk = new Chalk({ level: color(process.stdout) ? 1 : 0 });
  const style = { head: [], border: [], 'padding-left': 1, 'padding-right': 1 };
  const list = (tallies: readonly { name: string; n: number }[]) =>
    tallies.map(({ name, n }) => `${name.replaceAll('_', ' ')} ${n}`).join(', ') || 'none';
  const { clock } = found;
  const out = [
    chalk.bold(`${found.letters} letters, ${found.read} read${found.unreadable ? `, ${found.unreadable} could not be read` : ''}`),
    `types       ${list(found.types)}`,
    `outcomes    ${list(found.outcomes)}`,
    `official    ${official(found)}`,
    `late        ${clock.late} of the ${clock.known} that give both dates${clock.medianWorkingDays === null ? '' : `; median ${clock.medianWorkingDays} working days`}`,
    `exemptions  ${list(found.exemptions)}`,
    '',
  ];
  if (found.questions.length) {
    const room = Math.max(16, Math.min(60, width() - 78));
    const grid = new Table({
      head: ['', 'question', 'answered', 'part', 'not', 'missing', 'doubt', 'figures'].map((word) => chalk.bold(word)),
      style,
      colWidths: [6, room, 10, 6, 5, 9, 7, 28],
      wordWrap: true,
    });
    for (const one of found.questions)
      grid.push([
        one.question ?? '·',
        one.asked.slice(0, room * 2),
        `${one.answered}/${one.letters}`,
        one.partAnswered,
        one.notAnswered,
        one.missing,
        one.doubts,
        [
          ...one.figures.map(({ unit, n, median, total }) => `${unit}: n ${n}, median ${plain(median)}, total ${plain(total)}`),
          ...(one.ranges.n ? [`${one.ranges.n} hidden or bounded: ${one.ranges.min} to ${one.ranges.max ?? '…'} more`] : []),
          ...(one.several ? [`${one.several} in parts, in no total`] : []),
        ].join('\n'),
      ]);
    out.push(grid.toString(), '');
  }
  if (found.chase.length) {
    out.push(chalk.bold('To chase'));
    for (const { path, authority, why, detail } of found.chase)
      out.push(`  ${authority ?? path}: ${why.replaceAll('_', ' ')}${detail ? ` (${detail})` : ''}`);
  }
  return `${out.join('\n')}\n`;
}
