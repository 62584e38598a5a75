import { type Flag, type Form, quoted, type Script } from './form.js';

const plain = (text: string): string => text.replace(/[[\]:]/g, String.raw`\$&`);

/** An option as `_arguments` takes it. */
function spec({ names, about, again, value }: Flag): string {
  const words = value?.words.join(' ') ?? '';
  const action = value?.file ? (words ? ` _foi-parse_words ${words}` : '_files') : words ? `(${words})` : ' ';
  const rest = quoted(`[${plain(about)}]${value ? `:value:${action}` : ''}`);
  // the value stands in the next word, or in the same one: --format=csv, -fcsv
  const forms = names.map((name) => `${name}${value ? (name.startsWith('--') ? '=' : '+') : ''}`);
  const form = forms.length > 1 ? `{${forms.join(',')}}` : forms[0];
  if (again) return `'*'${form}${rest}`;
  return names.length > 1 ? `${quoted(`(${names.join(' ')})`)}${form}${rest}` : `${form}${rest}`;
}

const specs = ({ flags }: Form, ...rest: readonly string[]): string =>
  [...flags.map(spec), ...rest].map((one) => ` \\\n        ${one}`).join('');

/** Works from a folder of $fpath as well as through eval. */
export const zsh: Script = (main, commands) => `_foi-parse() {
  local -a commands=(
${commands.map(({ name, about }) => `    ${quoted(`${name}:${plain(about)}`)}`).join('\n')}
  )
  if ((CURRENT > 2)) && [[ -n \${commands[(r)$words[2]:*]} ]]; then
    shift words
    ((CURRENT--))
    case $words[1] in
${commands
  .map(
    (form) =>
      `      ${form.name}) _arguments -s${specs(form, form.words.length ? `'1:name:(${form.words.join(' ')})'` : "'*:letter:_files'")} ;;`,
  )
  .join('\n')}
    esac
    return
  fi
  _arguments -s${specs(main, "'1:letter or command:_foi-parse_first'", "'*:letter:_files'")}
}
_foi-parse_words() {
  _alternative "words:name:($*)" "files:file:_files"
}
_foi-parse_first() {
  _alternative "commands:command:{_describe command commands}" "files:letter:_files"
}
if [[ $funcstack[1] == _foi-parse ]]; then _foi-parse "$@"; else compdef _foi-parse foi-parse; fi
`;
