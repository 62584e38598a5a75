import { existsSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type JudgedSet, page } from './page.js';
import { type JudgedLetter, judgeFolder } from './read.js';

interface LabelledSet {
  readonly name: string;
  readonly folder: string;
  readonly origin: string;
  /** The questions are not given, even where the labels name a questionnaire: what a user gets who gives no options. */
  readonly auto?: true;
}

/** The sets of the page. Letters that may not be copied lie beside the project on its makers' machines only. */
const setsOf = (root: string): LabelledSet[] => {
  const shared = join(root, '..', 'shared', 'letters');
  return [
    {
      name: 'fixtures',
      folder: join(root, 'fixtures', 'labels'),
      origin:
        '**written for the project**, in this repository: `fixtures/letters`, labelled in `fixtures/labels`; read without any options',
      auto: true,
    },
    {
      name: 'letters',
      folder: join(root, 'bench', 'letters'),
      origin:
        '**written for the project** by writers who had not seen it, in this repository; what was read of them at first sight is told in `bench/letters/README.md`, and the reader was improved with them since',
    },
    {
      name: 'pairs',
      folder: join(root, 'bench', 'pairs'),
      origin: '**written for the project** likewise: single questions, each with its answer',
    },
    {
      name: 'hostile',
      folder: join(root, 'bench', 'hostile'),
      origin:
        '**written for the project** to mislead: answers whose likeliest figure, name or yes is the wrong one; what counts is that none is read so and marked high',
    },
    {
      name: 'samples',
      folder: join(shared, 'samples'),
      origin: '**real**: the two letters that the project was started for, and developed with',
    },
    {
      name: 'perpetrator',
      folder: join(shared, 'perpetrator'),
      origin:
        '**written for the project**: answers of invented offices to one request, each with another oddity; all are fixtures too; read with the request’s questionnaire',
    },
    {
      name: 'text',
      folder: join(shared, 'text'),
      origin: '**written after real letters**: their layouts in other words',
    },
    {
      name: 'real',
      folder: join(shared, 'real'),
      origin: '**real**: letters as they were sent, with people’s names; they are in no repository',
    },
  ];
};

const HELP = `Usage: npm run accuracy [-- --folder DIR ... [--auto]] [--misses]

Without --folder: scores every set and writes bench/accuracy.md; where the sets beside the project are absent, what is there is printed instead.
--folder DIR  score the labelled letters of a folder (NAME.json beside each letter) and print the page; repeatable
--auto        give no questionnaire, even where the labels name one
--misses      list on standard error every question that was not read as labelled
`;

/** The command. \`root\` is the project's folder, with a closing slash or without. */
export async function main(root: string, args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      folder: { type: 'string', multiple: true },
      auto: { type: 'boolean' },
      misses: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return void process.stdout.write(HELP);
  const given: readonly LabelledSet[] | undefined = values.folder?.map((folder) => ({
    name: basename(folder),
    folder,
    origin: 'a folder given by hand',
    ...(values.auto && { auto: true as const }),
  }));
  const wanted = given ?? setsOf(root);
  const present = wanted.filter(({ folder }) => existsSync(folder));
  const sets: JudgedSet[] = [];
  for (const { name, origin, folder, auto = false } of present) {
    const letters = await judgeFolder(folder, { auto });
    sets.push({ name, origin, letters });
    if (values.misses) process.stderr.write(misses(letters));
  }
  const written = page(sets);
  if (given || present.length < wanted.length) process.stdout.write(written);
  else writeFileSync(join(root, 'bench', 'accuracy.md'), written);
  for (const { name } of wanted.filter((set) => !present.includes(set))) process.stderr.write(`${name}: these letters are not here\n`);
}

/** One line for each question that was not read as labelled. */
const misses = (letters: readonly JudgedLetter[]): string =>
  letters
    .flatMap(({ path, judgements: { 'foi-parse': judgement } }) =>
      judgement.verdicts
        .filter(({ exact }) => !exact)
        .map(({ question, answer, kind, located, kindRight, valueRight, silent }) => {
          const what = [located || 'elsewhere', kindRight || 'kind', !kindRight || valueRight || 'value'].filter((one) => one !== true);
          const got = answer
            ? `${answer.kind} ${JSON.stringify(answer.value)} (${answer.doubts.map(({ code }) => code).join(', ')})`
            : 'nothing';
          return `${silent ? 'SILENT ' : ''}${basename(path)} ${question.label}: ${what.join(', ')}; wanted ${kind} ${JSON.stringify(question.value)}, got ${got}\n`;
        }),
    )
    .join('');
