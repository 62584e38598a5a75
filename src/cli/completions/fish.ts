import { type Flag, quoted, type Script } from './form.js';

export const fish: Script = (main, commands) => {
  const names = commands.map(({ name }) => name).join(' ');
  const complete = (when: string, ...rest: readonly string[]) => ['complete -c foi-parse', '-n', quoted(when), ...rest].join(' ');
  const option = (when: string, { names, about, value }: Flag) =>
    complete(
      when,
      ...names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`)),
      ...(value ? [value.file ? '-r' : '-x'] : []),
      ...(value?.words.length ? ['-a', quoted(value.words.join(' '))] : []),
      '-d',
      quoted(about),
    );
  return `${[
    ...commands.map(({ name, about }) => complete('__fish_use_subcommand', '-a', name, '-d', quoted(about))),
    ...main.flags.map((flag) => option(`not __fish_seen_subcommand_from ${names}`, flag)),
    ...commands.flatMap(({ name, flags, words }) => {
      const here = `__fish_seen_subcommand_from ${name}`;
      return [...flags.map((flag) => option(here, flag)), ...(words.length ? [complete(here, '-f', '-a', quoted(words.join(' ')))] : [])];
    }),
  ].join('\n')}\n`;
};
