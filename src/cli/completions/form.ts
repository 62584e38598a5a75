import type { Command, Option } from 'commander';
import { builtins } from '../../questionnaires/index.js';

/** A command as a shell needs to know it. */
export interface Form {
  readonly name: string;
  readonly about: string;
  readonly flags: readonly Flag[];
  /** The words that its argument may be; none where it is a file. */
  readonly words: readonly string[];
}

export interface Flag {
  readonly names: readonly string[];
  readonly about: string;
  /** It may be given again. */
  readonly again: boolean;
  /** Null where the option takes no value. */
  readonly value: { readonly words: readonly string[]; readonly file: boolean } | null;
}

/** A shell's script: the main command, then the others. */
export type Script = (main: Form, commands: readonly Form[]) => string;

export const formOf = (command: Command): Form => ({
  name: command.name(),
  about: command.description(),
  words: command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices),
  flags: command
    .createHelp()
    .visibleOptions(command)
    .map((option) => ({
      names: [option.short, option.long].filter((name) => name !== undefined),
      about: option.description,
      // commander does not tell an option that collects: its help text does
      again: /several times/.test(option.description),
      value: option.required ? { words: wordsOf(option), file: /<file/.test(option.flags) } : null,
    })),
});

const wordsOf = ({ flags, argChoices = [] }: Option): readonly string[] =>
  /<file or id>/.test(flags) ? ['auto', ...builtins.map(({ id }) => id)] : argChoices;

/** In single quotes, as all three shells read them. */
export const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
