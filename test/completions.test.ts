import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { quoted } from '../src/cli/completions/form.js';
import { builtins } from '../src/questionnaires/index.js';
import { reporters } from '../src/reporters/index.js';
import { ROOT } from './letters.js';

const script = (shell: string) =>
  spawnSync(process.execPath, [join(ROOT, 'bin', 'foi-parse.js'), 'completions', shell], { encoding: 'utf8' }).stdout;
const folder = mkdtempSync(join(tmpdir(), 'foi-completions-'));
mkdirSync(join(folder, 'letters'));
for (const name of ['letter one.pdf', 'letter-two.txt', 'potholes.yaml']) writeFileSync(join(folder, name), '');

const has = (shell: string) => spawnSync(shell, ['--version']).status === 0;

describe.skipIf(!has('bash'))('bash (skipped where there is none)', () => {
  writeFileSync(join(folder, 'foi-parse.bash'), script('bash'));
  /** What bash would offer for the words typed so far, the last one unfinished. */
  const offers = (...words: string[]): string[] => {
    const lines = [
      'source ./foi-parse.bash',
      `COMP_WORDS=(${['foi-parse', ...words].map((word) => `'${word}'`).join(' ')})`,
      `COMP_CWORD=${words.length}`,
      '_foi_parse',
      `printf "%s\\n" "\${COMPREPLY[@]}"`,
    ];
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', lines.join('\n')], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
    return stdout.split('\n').filter(Boolean);
  };
  test('commands and files at first', () => {
    expect(offers('e')).toEqual(['explain']);
    expect(offers('letter').sort()).toEqual(['letter one.pdf', 'letter-two.txt', 'letters']);
    expect(offers('')).toEqual(expect.arrayContaining(['summary', 'completions', 'letters']));
  });
  test('options of the command at hand', () => {
    expect(offers('letters', '--j')).toEqual(['--jobs', '--json']);
    expect(offers('check', '--')).toEqual(['--update', '--format', '--help']);
    expect(offers('text', 'x.pdf', '--r')).toEqual(['--redact']);
  });
  test('values of options', () => {
    expect(offers('-f', '').sort()).toEqual(Object.keys(reporters).sort());
    expect(offers('letters', '--format', '=', 'n')).toEqual(['ndjson']);
    expect(offers('--format', '=')).toContain('table');
    expect(offers('check', 'letters', '-f', '')).toEqual(['table', 'github']);
    expect(offers('-q', '')).toEqual(expect.arrayContaining(['auto', ...builtins.map(({ id }) => id), 'potholes.yaml']));
    expect(offers('completions', '')).toEqual(['bash', 'zsh', 'fish']);
  });
  test('files are left to bash', () => {
    expect(offers('letters', '-o', 'l')).toEqual([]);
    expect(offers('letters', '')).toEqual([]);
  });
});

test.each(['zsh', 'fish'])('%s reads its script (parsed where the shell is installed)', (shell) => {
  const text = script(shell);
  for (const word of ['explain', 'questionnaire', 'fail-on', 'ndjson', ...builtins.map(({ id }) => id)]) expect(text).toContain(word);
  if (!has(shell)) return;
  const file = join(folder, `foi-parse.${shell}`);
  writeFileSync(file, text);
  expect(spawnSync(shell, ['-n', file], { encoding: 'utf8' })).toMatchObject({ stderr: '', status: 0 });
});

/** Both ways of the manual: a file in a folder of $fpath, and a line in ~/.zshrc. */
describe.skipIf(!has('zsh')).each([
  ['from $fpath', 'fpath=($PWD $fpath); autoload -Uz compinit; compinit -u -d $PWD/.zcompdump'],
  ['through eval', 'autoload -Uz compinit; compinit -u -d $PWD/.zcompdump; eval "$(<_foi-parse)"'],
])('zsh, %s (skipped where there is none)', (_, start) => {
  writeFileSync(join(folder, '_foi-parse'), script('zsh'));
  /** What zsh offers for the line typed so far: a shell in a terminal of its own writes down all that reaches its builtin compadd. */
  const offers = (typed: string): string[] => {
    const hits = join(mkdtempSync(join(tmpdir(), 'foi-zsh-')), 'hits');
    const lines = [
      'zmodload zsh/zpty || exit 3',
      'zpty shell zsh -f -i',
      ...[
        'PS1= RPS1=; unsetopt prompt_cr prompt_sp beep; stty -echo',
        start,
        `compadd() { [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\\ * ]] || { local -a hits; builtin compadd -O hits "$@"; print -rl -- $hits >> $HITS }; builtin compadd "$@" }`,
        'finish() { : > $HITS.done }; comppostfuncs=(finish); bindkey "^I" list-choices',
      ].map((line) => `zpty -w shell ${quoted(line)}`),
      `zpty -w -n shell ${quoted(typed)}$'\\t'`,
      'for i in {1..400}; do [[ -e $HITS.done ]] && break; sleep 0.05; done',
      'zpty -d shell',
    ];
    const { stderr, status } = spawnSync('zsh', ['-f', '-c', lines.join('\n')], {
      cwd: folder,
      env: { ...process.env, HITS: hits },
      encoding: 'utf8',
    });
    expect({ stderr, status, done: existsSync(`${hits}.done`) }).toEqual({ stderr: '', status: 0, done: true });
    return existsSync(hits) ? [...new Set(readFileSync(hits, 'utf8').split('\n').filter(Boolean))].sort() : [];
  };
  test.each([
    ['foi-parse ex', ['explain']],
    ['foi-parse lette', ['letter-two.txt', 'letters', String.raw`letter\ one.pdf`].sort()],
    ['foi-parse letters --j', ['--jobs', '--json']],
    ['foi-parse check --', ['--format', '--help', '--update']],
    ['foi-parse letters -f ', Object.keys(reporters).sort()],
    ['foi-parse letters --format nd', ['ndjson']],
    ['foi-parse letters --format=nd', ['ndjson']],
    ['foi-parse letters -q per', builtins.map(({ id }) => id)],
    ['foi-parse letters -q pot', ['potholes.yaml']],
    ['foi-parse letters -o pot', ['potholes.yaml']],
    // -o may be given again, what is given once is not offered again
    ['foi-parse -o a.csv --ou', ['--output']],
    ['foi-parse --json --js', []],
    ['foi-parse help summ', ['summary']],
    ['foi-parse completions z', ['zsh']],
    ['foi-parse text letter-', ['letter-two.txt']],
  ])('%s', (typed, wanted) => expect(offers(typed)).toEqual(wanted));
});

describe.skipIf(!has('fish'))('fish (skipped where there is none)', () => {
  const offers = (typed: string): string[] => {
    const file = join(folder, 'own.fish');
    writeFileSync(file, script('fish'));
    const { stdout } = spawnSync('fish', ['--no-config', '-c', `source ${file}; complete -C '${typed}'`], {
      cwd: folder,
      encoding: 'utf8',
    });
    return stdout.split('\n').flatMap((line) => line.split('\t')[0] || []);
  };
  test.each([
    ['foi-parse ex', ['explain']],
    ['foi-parse check --u', ['--update']],
    ['foi-parse letters -f nd', ['ndjson']],
    ['foi-parse letters --format=nd', ['--format=ndjson']],
    ['foi-parse letters -q pot', ['potholes.yaml']],
    ['foi-parse help summ', ['summary']],
    ['foi-parse completions z', ['zsh']],
    ['foi-parse text letter-', ['letter-two.txt']],
  ])('%s', (typed, wanted) => expect(offers(typed)).toEqual(wanted));
});
