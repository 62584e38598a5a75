import { type Coding, codingOf } from '../dataset/coding.js';
import { type Comparison, compare } from '../dataset/compare.js';
import { readSheet, type Sheet, UnusableSheet } from '../dataset/sheet.js';
import { plural } from '../reporters/plural.js';
import { COLUMNS, type Column, rowsOf } from '../reporters/rows.js';
import { agreementPage } from '../reporters/table/agreement.js';
import { bytesOf } from './file.js';
import { Misuse } from './misuse.js';
import { isResults, readResults } from './results.js';
import { color, width } from './terminal.js';

/** `foi-parse agree`: two codings of the same letters, people's or the machine's, side by side. */
export async function agree(first: string, second: string, options: { json?: boolean }): Promise<number> {
  const [a, b] = [await codingIn(first), await codingIn(second)];
  const found = compare(a, b);
  if (!found.letters.both)
    throw new Misuse(
      `${first} and ${second} have no letter in common. Letters are matched by file or authority: ${example(a)} there, ${example(b)} here`,
    );
  if (!found.answers.both)
    throw new Misuse(`${first} and ${second} have no question in common. Questions are matched by question_id, else by their label`);
  const notes = [...notesOf(first, a), ...notesOf(second, b), ...unmatched(found, first, second)];
  if (options.json) process.stdout.write(`${JSON.stringify({ a: first, b: second, ...found, notes }, null, 2)}\n`);
  else process.stdout.write(agreementPage(found, { first, second, notes, color: color(process.stdout), width: width() }));
  return 0;
}

async function codingIn(path: string): Promise<Coding> {
  try {
    if (isResults(path)) return codingOf(sheetOf(await readResults(path)));
    return codingOf(await readSheet(await bytesOf(path), 'answers'));
  } catch (error) {
    if (error instanceof UnusableSheet) throw new Misuse(`${path}: ${error.message}`);
    throw error;
  }
}

/** Records as the table that they would be written as. */
function sheetOf(records: Awaited<ReturnType<typeof readResults>>): Sheet {
  const header = Object.keys(COLUMNS) as Column[];
  return { header, rows: records.flatMap(rowsOf).map((row) => header.map((name) => String(row[name] ?? ''))) };
}

const example = ({ letters }: Coding): string => JSON.stringify(letters[0]?.file || letters[0]?.authority || '');

const notesOf = (name: string, { blank, aside }: Coding): string[] => [
  ...(blank ? [`${name}: ${plural(blank, 'answer is', 'answers are')} left blank and not counted`] : []),
  ...(aside
    ? [
        `${name}: ${plural(aside, 'final_value stands', 'final_values stand')} beside a statement that is not the headline, and ${aside === 1 ? 'decides' : 'decide'} nothing; write the answer as a whole into the row whose headline is true`,
      ]
    : []),
];

function unmatched({ letters, answers }: Comparison, first: string, second: string): string[] {
  const names = (list: readonly string[]) => `${list.slice(0, 5).join(', ')}${list.length > 5 ? ' …' : ''}`;
  return [
    ...(letters.onlyA.length ? [`only in ${first}: ${plural(letters.onlyA.length, 'letter')} (${names(letters.onlyA)})`] : []),
    ...(letters.onlyB.length ? [`only in ${second}: ${plural(letters.onlyB.length, 'letter')} (${names(letters.onlyB)})`] : []),
    ...(answers.onlyA ? [`only in ${first}: ${plural(answers.onlyA, 'answer')} of letters in both`] : []),
    ...(answers.onlyB ? [`only in ${second}: ${plural(answers.onlyB, 'answer')} of letters in both`] : []),
  ];
}
