import { availableParallelism } from 'node:os';
import { type Summary, summarise } from '../dataset/summary.js';
import type { LetterRecord } from '../model/letter-record.js';
import { summaryPage } from '../reporters/table/summary.js';
import { withRoster } from '../roster.js';
import { complain } from './complain.js';
import { findInputs } from './inputs.js';
import { UNASKED } from './load.js';
import { Misuse } from './misuse.js';
import { progressOf } from './progress.js';
import { chooseQuestionnaire } from './questionnaire.js';
import { recordsIn } from './records.js';
import { isResults, readResults } from './results.js';
import { color, width } from './terminal.js';

export interface SummaryOptions {
  readonly json?: boolean;
  readonly questionnaire: string;
  readonly roster?: string;
  readonly asOf?: string;
}

/** `foi-parse summary`: results of an earlier run (JSON or NDJSON), or letters, in figures. */
export async function summary(names: readonly string[], options: SummaryOptions): Promise<number> {
  if (options.asOf !== undefined && !isDay(options.asOf)) throw new Misuse(`"${options.asOf}" is no day; write it as 2024-06-30`);
  const roster = options.roster === undefined ? null : await (await import('./roster.js')).openRoster(options.roster);
  const records: LetterRecord[] = [];
  const letters: string[] = [];
  let failed = 0;
  for (const name of names)
    if (isResults(name)) for (const record of await readResults(name)) records.push(roster ? withRoster(record, roster) : record);
    else letters.push(name);
  if (letters.length) {
    const questionnaire = await chooseQuestionnaire(options.questionnaire);
    const inputs = await findInputs(letters);
    const limits = { ...UNASKED, jobs: availableParallelism(), questionnaire: options.questionnaire };
    const progress = progressOf(inputs.length, process.stderr);
    const { step: onRead, again: onAgain } = progress;
    for await (const record of recordsIn({ inputs, parse: { questionnaire }, options: limits, roster, onRead, onAgain })) {
      records.push(record);
      if (!record.error) continue;
      progress.clear();
      complain(record);
      failed += 1;
    }
    progress.clear();
  }
  const found = summarise(records, roster, options.asOf ?? null);
  process.stdout.write(
    options.json ? `${JSON.stringify(plainly(found), null, 2)}\n` : summaryPage(found, { color: color(process.stdout), width: width() }),
  );
  if (!found.read) return 2;
  return failed ? 3 : 0;
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** Percentages are never added up. */
const plainly = (found: Summary) => ({
  ...found,
  questions: found.questions.map((question) => ({
    ...question,
    figures: question.figures.map((figures) => (figures.unit === '%' ? { ...figures, total: null } : figures)),
  })),
});
