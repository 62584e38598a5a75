// Runs the README: every sh and js block, in one scratch folder that holds the fixtures. A block that follows a command holds its output, which is
// written there; with --check nothing is written, and it fails where an output is not current or a command does not work.
//   ```yaml NAME    is written into the scratch folder as NAME (csv likewise)
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');
const FENCE = /(?<=^|\n)```(\w+)(?: (\S+))?\n([\s\S]*?)```\n/g;

const scratch = mkdtempSync(join(tmpdir(), 'foi-readme-'));
// every PDF, and each other letter in one format
const names = readdirSync(join(root, 'fixtures', 'letters')).sort();
const twice = (name) =>
  names.some((other) => other.split('.')[0] === name.split('.')[0] && !other.endsWith('.json') && (other.endsWith('.pdf') || other < name));
cpSync(join(root, 'fixtures'), scratch, {
  recursive: true,
  filter: (file) => !/letters.*\.(?!pdf|json)\w+$/.test(file) || !twice(basename(file)),
});
mkdirSync(join(scratch, 'node_modules', '.bin'), { recursive: true });
symlinkSync(root, join(scratch, 'node_modules', 'foi-parse'), 'junction');
const command = (name, script) => {
  const file = join(scratch, 'node_modules', '.bin', name);
  writeFileSync(file, `#!/bin/sh\nexec "${process.execPath}" "${script}" "$@"\n`);
  chmodSync(file, 0o755);
};
command('foi-parse', join(root, 'bin', 'foi-parse.js'));
// jq is a development dependency, so that the recipes run where it is not installed
command('jq', join(root, 'scripts', 'jq.mjs'));

const env = { ...process.env, PATH: join(scratch, 'node_modules', '.bin') + delimiter + process.env.PATH, COLUMNS: '118', NO_COLOR: '1' };
const failures = [];

function run(language, code) {
  const install = code.startsWith('npm ci && ');
  if (code.trim() === 'npm test') return null;
  const [program, ...args] =
    language === 'js' ? [process.execPath, '--input-type=module', '-e', code] : ['sh', '-e', '-c', code.replace(/^npm ci && /, '')];
  const { stdout, stderr, status } = spawnSync(program, args, { cwd: install ? root : scratch, env, encoding: 'utf8' });
  if (status !== 0) failures.push(`${code.trim()}\nexit ${status}\n${stderr}`);
  return stdout.replace(/[ \t]+$/gm, '').trimEnd();
}

const path = join(root, 'README.md');
const readme = readFileSync(path, 'utf8');
const blocks = [...readme.matchAll(FENCE)].map(([whole, language, name, code], index) => ({ whole, language, name, code, index }));
const first = blocks[0];
let output = null;
const written = blocks.map((block, index) => {
  const { whole, language, name, code } = block;
  if (name) {
    mkdirSync(dirname(join(scratch, name)), { recursive: true });
    writeFileSync(join(scratch, name), code);
    output = null;
    return whole;
  }
  if (['sh', 'js'].includes(language)) {
    output = run(language, code);
    if (block === first) first.output = output;
    // the output of the first command stands below the second
    if (index === 1) output = first.output;
    return whole;
  }
  if (output === null) failures.push(`a block of ${language} follows no command:\n${whole}`);
  const now = `\`\`\`${language}\n${output}\n\`\`\`\n`;
  if (check && now !== whole) failures.push(`the output is not current:\n${whole}\nnow\n${now}`);
  output = null;
  return now;
});

let at = 0;
if (!check)
  writeFileSync(
    path,
    readme.replace(FENCE, () => written[at++]),
  );
for (const failure of failures) console.error(`README.md: ${failure}\n`);
if (failures.length) console.error('README.md: run npm run build && npm run docs');
process.exitCode = failures.length ? 1 : 0;
