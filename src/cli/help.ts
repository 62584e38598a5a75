import { type Argument, type Command, Help, type HelpConfiguration } from 'commander';
import { width } from './terminal.js';

/** What the program says by its exit code; where several hold, 2 wins over 1, 1 over 3. */
export const EXITS: readonly (readonly [code: number, meaning: string])[] = [
  [0, 'read'],
  [1, 'a finding of --fail-on or of check'],
  [2, 'misuse, or nothing could be read'],
  [3, 'some letters could not be read, the others were'],
  [130, 'interrupted; what is done is written'],
];

/** A command line, and what it does. */
export type Example = readonly [line: string, note: string];

const examples = new WeakMap<Command, readonly Example[]>();
export const examplesOf = (command: Command): readonly Example[] => examples.get(command) ?? [];

/** Give a command its examples, and errors of one line. */
export function exampled(command: Command, lines: readonly Example[]): void {
  examples.set(command, lines);
  command.addHelpText('after', `\nExamples:\n${lines.map(([line, note]) => `  # ${note}\n  $ ${line}\n`).join('\n')}`);
  command.configureOutput({
    getOutHelpWidth: width,
    outputError: (message, write) => write(oneLine(message, command)),
  });
}

/** "error: unknown option '--jsn'\n(Did you mean --json?)" as everything else is said: one line, and what to do. */
function oneLine(message: string, command: Command): string {
  const said = message
    .replace(/^error: /, '')
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '');
  const name = command.parent ? `${command.parent.name()} ${command.name()}` : command.name();
  return `foi-parse: ${said}; see ${name} --help\n`;
}

const NARROW = 72;

/** `<letter>`, `[file...]`: an argument as usage lines print it. */
export const term = (argument: Argument): string => {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
};

/** Commands without the noise of "[options]"; on a narrow terminal each description below its term. */
export const layout: HelpConfiguration = {
  minWidthToWrap: 20,
  subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(term)].join(' '),
  formatItem(item, termWidth, description, helper) {
    const columns = helper.helpWidth ?? 80;
    if (columns >= NARROW || !description) return Help.prototype.formatItem.call(this, item, termWidth, description, helper);
    return `  ${item}\n${helper.boxWrap(description, columns - 6).replace(/^/gm, '      ')}`;
  },
};
