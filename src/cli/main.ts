import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { VERSION } from '../version.js';
import { Misuse } from './misuse.js';

const positive = (text: string): number => {
  const number = Number(text);
  if (!Number.isFinite(number) || number <= 0) throw new InvalidArgumentError('It must be a number above 0.');
  return number;
};

const program = new Command('foi-parse')
  .description('Read Freedom of Information response letters: every question, its typed answer, and the words that prove it.')
  .version(VERSION, '-V, --version')
  .exitOverride()
  .showHelpAfterError('(see foi-parse --help)')
  .enablePositionalOptions()
  .addHelpText(
    'after',
    '\nExamples:\n  foi-parse letters/*.pdf                     a table: one row a letter, one column a question\n  foi-parse letter.docx --json | jq .          every value with its evidence\n  foi-parse letters -q potholes.yaml -o all.ndjson\n  foi-parse explain letter.pdf -Q 5            which words were read by which rule\n',
  );

program
  .command('read', { isDefault: true, hidden: true })
  .argument('<letter...>', 'files, folders, patterns, or - for standard input')
  .option('-q, --questionnaire <file or id>', 'questions to look for', 'auto')
  .option('-f, --format <name>', 'table, json, ndjson, csv, xlsx, html or github')
  .option('--json', 'short for --format json')
  .option('--ndjson', 'short for --format ndjson')
  .option('--csv', 'short for --format csv')
  .option('--datapackage', 'beside -o FILE.csv, FILE.datapackage.json describes its columns')
  .option('--keep <coded.xlsx>', 'with -o FILE.xlsx: carry over what people wrote into an earlier workbook')
  .option('-o, --output <file>', 'write there, all or nothing; the ending tells the format')
  .addOption(new Option('-j, --jobs <n>', 'letters read side by side (default: the cores there are)').argParser(positive))
  .addOption(new Option('--timeout <s>', 'seconds for one letter').argParser(positive).default(60))
  .addOption(new Option('--max-bytes <n>', 'size of one letter').argParser(positive).default(100_000_000))
  .addOption(new Option('--max-pages <n>', 'pages of one letter').argParser(positive).default(500))
  .option('--password <text>', 'tried on encrypted files')
  .addOption(
    new Option('--ocr <when>', 'read pages as pictures: those without a usable text layer, none, or all')
      .choices(['auto', 'never', 'always'])
      .default('auto'),
  )
  .addOption(
    new Option('--ocr-engine <name>', 'the bundled one, or the tesseract of this machine')
      .choices(['tesseract.js', 'system'])
      .default('tesseract.js'),
  )
  .option('--holidays <file>', 'bank holidays beyond the bundled years: a calendar (.ics) or a list of ISO dates')
  .addOption(new Option('--fail-on <what>', 'exit 1 when a record has that').choices(['missing', 'doubt', 'error']))
  .option('--redact', 'names of people, e-mail addresses and telephone numbers masked in every output')
  .option(
    '--roster <file>',
    'the bodies that were asked (CSV or xlsx): each letter is matched to one, its columns stand beside the answers',
  )
  .option('--resume <file.ndjson>', 'take over what an earlier run of this version has read, letters with the same bytes')
  .option('--quiet', 'no progress, no closing count')
  .option('--no-progress', 'no progress on standard error')
  .option('--no-color', 'no colours')
  .action(async (letters, options) => finish((await import('./read.js')).read(letters, options)));

program
  .command('explain')
  .description('the letter with each value marked where it stands, the rule that read it, and the readings that lost')
  .argument('<letter>')
  .option('-Q, --question <label>', 'only this question')
  .option('--redact', 'names of people, e-mail addresses and telephone numbers masked')
  .option('--image <file.png>', 'draw a page of a PDF with the evidence framed, instead of text')
  .addOption(new Option('--page <n>', 'the page to draw; default: the first with evidence').argParser(positive))
  .option('-q, --questionnaire <file or id>', 'questions to look for', 'auto')
  .option('--no-color', 'no colours')
  .action(async (letter, options) => finish((await import('./explain.js')).explain(letter, options)));

program
  .command('text')
  .description('the canonical text that offsets refer to')
  .argument('<letter>')
  .option('--redact', 'names of people, e-mail addresses and telephone numbers masked')
  .action(async (letter, options) => finish((await import('./text.js')).text(letter, options)));

program
  .command('questions')
  .description("the questionnaire that a request, or a letter's echo of it, asks, as YAML")
  .argument('<letter>')
  .action(async (letter) => finish((await import('./questions.js')).questions(letter)));

program
  .command('check')
  .description('read every letter that has an expectation beside it (NAME.expected.json) and compare')
  .argument('<folder...>')
  .option('--update', 'write the expectations anew; review the change before you commit it')
  .addOption(new Option('-f, --format <name>', 'table, or github for annotations').choices(['table', 'github']).default('table'))
  .action(async (folders, options) => finish((await import('./check.js')).check(folders, options)));

program
  .command('summary')
  .description('the dataset in figures: outcomes, lateness, exemptions, coverage of each question, whom to chase')
  .argument('<results or letters...>', 'results of --json or --ndjson, or letters')
  .option('-q, --questionnaire <file or id>', 'questions to look for in letters', 'auto')
  .option('--roster <file>', 'the bodies that were asked (CSV or xlsx): who has replied, who has not')
  .option('--as-of <day>', 'the day to reckon from, for those who have not replied (2024-06-30)')
  .option('--json', 'the same figures as JSON')
  .option('--no-color', 'no colours')
  .action(async (names, options) => finish((await import('./summary.js')).summary(names, options)));

program
  .command('agree')
  .description("two codings of the same letters, people's or the machine's: agreement, kappa, alpha, and where they differ")
  .argument('<a>', 'results as .csv, .xlsx, .json or .ndjson, or a table of your own')
  .argument('<b>', 'the same; what people wrote into final_value wins over what the machine read')
  .option('--json', 'the same figures as JSON')
  .option('--no-color', 'no colours')
  .action(async (a, b, options) => finish((await import('./agree.js')).agree(a, b, options)));

program
  .command('schema')
  .description('JSON Schema of a letter record')
  .action(async () => finish((await import('./schema.js')).schema()));

async function finish(work: Promise<number>): Promise<void> {
  process.exitCode = await work;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});
process.on('SIGINT', () => process.exit(130));

program.parseAsync().catch((error: unknown) => {
  if (error instanceof CommanderError) process.exitCode = error.exitCode ? 2 : 0;
  else if (error instanceof Misuse) {
    process.stderr.write(`foi-parse: ${error.message}\n`);
    process.exitCode = 2;
  } else throw error;
});
