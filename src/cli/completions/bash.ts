import type { Script } from './form.js';

/** One word a line, as the script's IFS splits them. */
const lines = (words: readonly string[]): string => `$'${words.join(String.raw`\n`)}'`;

/** An empty reply leaves the completion of files to bash. Runs in bash 3.2 too, which macOS has. */
export const bash: Script = (main, commands) => {
  const names = commands.map(({ name }) => name);
  const values = [{ ...main, name: '' }, ...commands].flatMap(({ name, flags }) =>
    flags.flatMap(({ names, value }) => {
      if (!value?.words.length) return [];
      const files = value.file ? ' $(compgen -f -- "$cur")' : '';
      const reply = `COMPREPLY=($(compgen -W ${lines(value.words)} -- "$cur")${files})`;
      return [`    ${names.map((flag) => `${name}:${flag}`).join(' | ')}) ${reply}; return ;;`];
    }),
  );
  const words = commands.map(
    ({ name, flags, words }) => `    ${name}) words=${lines(words.length ? words : flags.flatMap((flag) => flag.names))} ;;`,
  );
  const wordy = commands.filter((command) => command.words.length).map(({ name }) => `|| $command == ${name} `);
  return `_foi_parse() {
  local IFS=$'\\n' cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= words
  COMPREPLY=()
  if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  if ((COMP_CWORD > 1)); then
    case \${COMP_WORDS[1]} in ${names.join(' | ')}) command=\${COMP_WORDS[1]} ;; esac
  fi
  case $command:$prev in
${values.join('\n')}
  esac
  case $command in
${words.join('\n')}
    *) words=${lines(main.flags.flatMap((flag) => flag.names))} ;;
  esac
  if [[ $cur == -* ${wordy.join('')}]]; then
    COMPREPLY=($(compgen -W "$words" -- "$cur"))
  elif ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W ${lines(names)} -- "$cur") $(compgen -f -- "$cur"))
  fi
}
complete -o filenames -o default -F _foi_parse foi-parse
`;
};
