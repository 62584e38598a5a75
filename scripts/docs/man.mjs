// The man page from the program's own commands, options and examples.
import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const path = 'man/foi-parse.1';

/** The commander program without what its commands load when they run. */
async function load() {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const folder = `${root}node_modules/.cache/foi-parse`;
  mkdirSync(folder, { recursive: true });
  const later = {
    name: 'later',
    setup: (plugin) => plugin.onResolve({ filter: /^\./ }, ({ kind }) => (kind === 'dynamic-import' ? { external: true } : null)),
  };
  const contents = "export { program } from './src/cli/program.ts'; export { examplesOf, EXITS, term } from './src/cli/help.ts';";
  const outfile = `${folder}/program.mjs`;
  await build({
    stdin: { contents, resolveDir: root },
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    plugins: [later],
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

const plain = (text) =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/gm, '\\&');
const bold = (text) => `\\fB${plain(text)}\\fR`;
const sentence = (text) => `${text[0].toUpperCase()}${text.slice(1)}.`.replace(/\.\.$/, '.');
/** `-o, --output <file>` with the words bold and the value in italics. */
const flags = (text) =>
  text.replace(/(--?[\w-]+)|<([^>]+)>|([^-<]+)/g, (_, flag, value, rest) => (flag ? bold(flag) : value ? `\\fI${plain(value)}\\fR` : rest));
const form = (text) => text.replace(/[<[]([^>\]]+)[>\]]/g, (_, name) => `\\fI${name}\\fR`);

export async function text() {
  const { program, examplesOf, EXITS, term } = await load();
  const entry = (head, body) => ['.TP', head, plain(sentence(body))];
  const options = (command) => {
    const help = command.createHelp();
    return help.visibleOptions(command).flatMap((option) => {
      const words = help.optionDescription(option).replaceAll('"', '');
      return entry(flags(option.flags), words);
    });
  };
  const args = (command) => command.registeredArguments.map((argument) => form(term(argument))).join(' ');
  const examples = (command) =>
    examplesOf(command).flatMap(([line, note]) => ['.PP', plain(sentence(note)), '.PP', '.RS 4', '.nf', plain(line), '.fi', '.RE']);
  const commands = program.commands.flatMap((command) => [
    `.SS ${bold(command.name())} ${args(command)}`.trimEnd(),
    plain(sentence(command.description())),
    ...options(command),
    ...examples(command),
  ]);
  return `${[
    `.\\" Written by npm run docs from src/cli/program.ts.`,
    `.TH FOI\\-PARSE 1 "" "foi\\-parse ${program.version()}" "User Commands"`,
    '.SH NAME',
    'foi\\-parse \\- read Freedom of Information response letters into a dataset',
    '.SH SYNOPSIS',
    `${bold('foi-parse')} [\\fIoptions\\fR] ${args(program)}`,
    ...program.commands.flatMap((command) => ['.br', `${bold(`foi-parse ${command.name()}`)} ${args(command)}`.trimEnd()]),
    '.SH DESCRIPTION',
    plain(program.description()),
    'Data goes to standard output, everything else to standard error.',
    '.SH OPTIONS',
    ...options(program),
    '.SH COMMANDS',
    ...commands,
    '.SH EXAMPLES',
    ...examples(program),
    '.SH EXIT STATUS',
    ...EXITS.flatMap(([code, meaning]) => entry(bold(String(code)), meaning)),
    'Where several hold, 2 wins over 1, and 1 over 3.',
    '.SH FILES',
    ...entry(
      bold('foi-parse.yaml'),
      'In the working directory or the nearest one above it: a map of letters (files, folders or patterns), outputs (files to write) and any option of the main command by its long name. Paths are relative to the file, and the command line wins. Outputs are written only when no letters and no format are named on the command line',
    ),
    '.SH ENVIRONMENT',
    ...entry(
      `${bold('NO_COLOR')}, ${bold('FORCE_COLOR')}, ${bold('TERM')}`,
      'colours off, colours even into a pipe, and no colours where TERM is dumb',
    ),
    ...entry(bold('COLUMNS'), 'the width of the output where there is no terminal; 120 without it'),
  ].join('\n')}\n`;
}
