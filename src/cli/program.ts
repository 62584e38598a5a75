import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { reporters } from '../reporters/index.js';
import { VERSION } from '../version.js';
import { EXITS, exampled, layout } from './help.js';
import { Misuse } from './misuse.js';
import { nearest } from './nearest.js';
import { colorless } from './terminal.js';

/** The whole command line: commands, options and examples. Help, completions, man page and foi-parse.yaml are all read off it. */
export const program = new Command('foi-parse');

const above = (text: string): number => {
  const number = Number(text);
  if (!Number.isFinite(number) || number <= 0) throw new InvalidArgumentError('It must be a number above 0.');
  return number;
};
const whole = (text: string): number => {
  const number = above(text);
  if (!Number.isInteger(number)) throw new InvalidArgumentError('It must be a whole number.');
  return number;
};

// Options that several commands have: one wording for each. `<file…>` tells completions and foi-parse.yaml that a path is meant.
const questionnaire = () => new Option('-q, --questionnaire <file or id>', 'questions to look for').default('auto');
const redact = () => new Option('--redact', 'names of people, e-mail addresses and telephone numbers masked');
const noColor = () => new Option('--no-color', 'no colours');

program
  .description('Read Freedom of Information response letters: every question, its typed answer, and the words that prove it.')
  .version(VERSION, '-V, --version', 'the version')
  .helpOption('-h, --help', 'this help')
  .helpCommand(false)
  .exitOverride()
  .enablePositionalOptions()
  .configureHelp(layout)
  .argument('[letter...]', 'files, folders (recursive), patterns, archives, or - for standard input')
  .optionsGroup('Reading:')
  .addOption(questionnaire())
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
  .option('--password <text>', 'tried on encrypted files')
  .option('--holidays <file>', 'bank holidays beyond the bundled years: a calendar (.ics) or a list of ISO dates')
  .option(
    '--roster <file>',
    'the bodies that were asked (CSV or xlsx): each letter is matched to one, its columns stand beside the answers',
  )
  .option('--resume <file.ndjson>', 'take over what an earlier run of this version has read, letters with the same bytes')
  .addOption(new Option('-j, --jobs <n>', 'letters read side by side (default: the cores there are)').argParser(whole))
  .addOption(new Option('--timeout <s>', 'seconds for one letter').argParser(above).default(60, '60, and after each page read by OCR anew'))
  .addOption(new Option('--max-bytes <n>', 'size of one letter').argParser(whole).default(100_000_000))
  .addOption(new Option('--max-pages <n>', 'pages of one letter').argParser(whole).default(500))
  .optionsGroup('Output:')
  .addOption(new Option('-f, --format <name>', 'how to print').choices(Object.keys(reporters)))
  .option('--json', 'short for --format json')
  .option('--ndjson', 'short for --format ndjson')
  .option('--csv', 'short for --format csv')
  .option(
    '-o, --output <file>',
    'write there, all or nothing; the ending tells the format; may be given several times',
    (path: string, paths: readonly string[] = []) => [...paths, path],
  )
  .option('--datapackage', 'beside -o FILE.csv, FILE.datapackage.json describes its columns')
  .option('--keep <file.xlsx>', 'with -o FILE.xlsx: carry over what people wrote into an earlier workbook')
  .addOption(new Option('--fail-on <what>', 'exit 1 when a record has that').choices(['missing', 'doubt', 'error']))
  .addOption(redact())
  .option('--quiet', 'no progress, no closing count')
  .option('--no-progress', 'no progress on standard error')
  .addOption(noColor())
  .action(async (names, options) => {
    // who asks for a limit wants it kept, whatever the letter does
    const apart = program.getOptionValueSource('timeout') !== 'default';
    return finish((await import('./read.js')).read(lettersOf(names, options), { ...options, apart, anew: !apart }));
  });
exampled(program, [
  ['foi-parse letters/*.pdf', 'a table: one row a letter, one column a question'],
  ['foi-parse letters -o all.csv -o report.html', 'a spreadsheet and a page to read, from one run'],
  ['foi-parse letter.docx --json | jq .', 'every value with its evidence'],
  ['foi-parse letters -q potholes.yaml -o all.ndjson', 'questions of your own'],
  ['foi-parse', 'what foi-parse.yaml here or above says: letters, outputs, options'],
]);
program.addHelpText('after', `\nExit codes:\n${EXITS.map(([code, meaning]) => `  ${String(code).padEnd(4)} ${meaning}\n`).join('')}`);

exampled(
  program
    .command('explain')
    .description('one letter with each value marked in place, the rule that read it, and the readings that lost')
    .argument('<letter>', 'a file, or - for standard input')
    .option('-Q, --question <label>', 'only this question')
    .addOption(redact())
    .option('--image <file.png>', 'draw a page of a PDF with the evidence framed, instead of text')
    .addOption(new Option('--page <n>', 'the page to draw; by default the first with evidence').argParser(whole))
    .addOption(questionnaire())
    .addOption(noColor())
    .action(async (letter, options) => finish((await import('./explain.js')).explain(letter, options))),
  [
    ['foi-parse explain letter.pdf -Q 5', 'which words were read by which rule, and what lost'],
    ['foi-parse explain scan.pdf --image page.png', 'the page with the words framed'],
  ],
);

exampled(
  program
    .command('text')
    .description('the canonical text that offsets refer to')
    .argument('<letter>', 'a file, or - for standard input')
    .addOption(redact())
    .action(async (letter, options) => finish((await import('./text.js')).text(letter, options))),
  [['foi-parse text letter.pdf | grep -n refused', 'search a letter']],
);

exampled(
  program
    .command('questions')
    .description("the questionnaire that a request, or a letter's echo of it, asks, as YAML")
    .argument('<letter>', 'a file, or - for standard input')
    .action(async (letter) => finish((await import('./questions.js')).questions(letter))),
  [['foi-parse questions request.docx > mine.yaml', 'a questionnaire to edit and to give to -q']],
);

exampled(
  program
    .command('check')
    .description('read every letter that has an expectation beside it (NAME.expected.json) and compare')
    .argument('<folder...>', 'folders or letters')
    .option('--update', 'write the expectations anew; review the change before you commit it')
    .addOption(new Option('-f, --format <name>', 'a table, or annotations for GitHub').choices(['table', 'github']).default('table'))
    .action(async (folders, options) => finish((await import('./check.js')).check(folders, options))),
  [
    ['foi-parse check letters', 'exit 1 on any difference'],
    ['foi-parse check letters --update', 'write what is read now; review it with git diff'],
  ],
);

exampled(
  program
    .command('summary')
    .description('the dataset in figures: outcomes, lateness, exemptions, coverage of each question, whom to chase')
    .argument('[file...]', 'results of --json or --ndjson, or letters')
    .addOption(questionnaire())
    .option('--roster <file>', 'the bodies that were asked (CSV or xlsx): who has replied, who has not')
    .option('--as-of <day>', 'the day to reckon from, for those who have not replied (2024-06-30)')
    .option('--json', 'the same figures as JSON')
    .addOption(noColor())
    .action(async (names, options) => finish((await import('./summary.js')).summary(lettersOf(names, options), options))),
  [
    ['foi-parse summary all.ndjson', 'the figures of an earlier run'],
    ['foi-parse summary all.ndjson --roster asked.csv --as-of 2024-07-01', 'and who of those asked has not replied'],
    ['foi-parse summary letters --json | jq .chase', 'whom to chase'],
  ],
);

exampled(
  program
    .command('agree')
    .description("two codings of the same letters, people's or the machine's: agreement, kappa, alpha, and where they differ")
    .argument('<a>', 'results as .csv, .xlsx, .json or .ndjson, or a table of your own')
    .argument('<b>', 'the same; what people wrote into final_value wins over what the machine read')
    .option('--json', 'the same figures as JSON')
    .addOption(noColor())
    .action(async (a, b, options) => finish((await import('./agree.js')).agree(a, b, options))),
  [
    ['foi-parse agree coded.xlsx all.ndjson', 'what people coded against what was read'],
    ['foi-parse agree anna.csv ben.csv --json | jq .overall.kind.kappa', 'two coders'],
  ],
);

exampled(
  program
    .command('schema')
    .description('JSON Schema of a letter record, or of what summary --json or agree --json print')
    .addArgument(new Argument('[of]', 'what is printed').choices(['record', 'summary', 'agree']).default('record'))
    .action(async (of) => finish((await import('./schema.js')).schema(of))),
  [
    ['foi-parse schema > letter-record.schema.json', 'for a validator'],
    ['foi-parse schema summary', 'of the figures'],
  ],
);

exampled(
  program
    .command('completions')
    .description('a script that completes commands, options and files in your shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish']))
    .action(async (shell) => finish((await import('./completions.js')).completions(program, shell))),
  [
    ['eval "$(foi-parse completions bash)"', 'in ~/.bashrc'],
    ['foi-parse completions zsh > ~/.zsh/completions/_foi-parse', 'once, for zsh, into a folder of its $fpath'],
    ['foi-parse completions fish > ~/.config/fish/completions/foi-parse.fish', 'once, for fish'],
  ],
);

exampled(
  program
    .command('help')
    .description('help for a command')
    .addArgument(new Argument('[command]', 'the command').choices(program.commands.map((command) => command.name())))
    .action((name) => (program.commands.find((command) => command.name() === name) ?? program).outputHelp()),
  [['foi-parse help explain', 'the same as foi-parse explain --help']],
);

// What foi-parse.yaml, here or in a folder above, says to the commands that read letters.
program.hook('preAction', async (_, command) => {
  const path = command.options.some(({ long }) => long === '--questionnaire') ? nearest('foi-parse.yaml', process.cwd()) : null;
  if (path !== null) await (await import('./config.js')).configure(command, path);
  if (command.getOptionValue('color') === false) colorless();
});

/** The letters that were named, else those of foi-parse.yaml. */
function lettersOf(names: readonly string[], { letters = [] }: { readonly letters?: readonly string[] }): readonly string[] {
  if (names.length) return names;
  if (letters.length) return letters;
  throw new Misuse(
    'no letters were named; name files, folders or patterns (foi-parse letters), or list them under "letters" in foi-parse.yaml',
  );
}

async function finish(work: Promise<number>): Promise<void> {
  process.exitCode = await work;
}
