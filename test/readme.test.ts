import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from './letters.js';

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
/** A file that the README shows in a block of its own. */
const shown = (name: string): string => {
  const start = README.indexOf(` ${name}\n`);
  expect(start).toBeGreaterThan(0);
  return README.slice(README.indexOf('\n', start) + 1, README.indexOf('\n```', start));
};

test('every command of the README works and prints what the README shows', { timeout: 600_000 }, () => {
  const { stderr, status } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'readme.mjs'), '--check'], { encoding: 'utf8' });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
});

test('every file that the documents link to is there', () => {
  for (const page of ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'])
    for (const [, target = ''] of readFileSync(join(ROOT, page), 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g))
      expect([page, target, existsSync(join(ROOT, target))]).toEqual([page, target, true]);
});

test('the contents of the README are its headings', () => {
  const anchor = (heading: string) => `#${heading.toLowerCase().replaceAll(' ', '-')}`;
  const headings = [...README.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => anchor(heading));
  const linked = [...README.matchAll(/\]\((#[\w-]+)\)/g)].map(([, target]) => target);
  expect(linked).toEqual(headings.filter((heading) => heading !== '#more'));
});

test('ARCHITECTURE.md is short; the folders, files and tests that it names are there', () => {
  const page = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
  expect(page.split('\n').length).toBeLessThan(150);
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of folders) expect(page).toContain(`| \`${name}/\` |`);
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).map((file) => `/${file.replaceAll('\\', '/')}`);
  for (const [, name = ''] of page.matchAll(/`([\w/-]+\.ts)`/g))
    expect([name, existsSync(join(ROOT, name)) || sources.some((file) => file.endsWith(`/${name}`))]).toEqual([name, true]);
  const invariants = [...page.matchAll(/^\d+\. .*/gm)].map(([line]) => line).filter((line) => !line.includes('**'));
  expect(invariants.length).toBeGreaterThan(10);
  for (const line of invariants) {
    expect(line).toMatch(/`test\/[\w-]+(?:\.test)?\.ts`|`foi-parse check/);
    for (const [, file = '', title = ''] of line.matchAll(/`(test\/[\w.-]+)` "([^"]+)"/g))
      expect(readFileSync(join(ROOT, file), 'utf8')).toContain(title);
  }
});

describe('recipes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'foi-recipes-'));
  for (const name of [
    'strathglen-health-foisa.pdf',
    'strathglen-health-foisa.expected.json',
    'eldonshire-potholes.txt',
    'eldonshire-potholes.expected.json',
  ])
    cpSync(join(ROOT, 'fixtures', 'letters', name), join(folder, 'letters', name));
  symlinkSync(join(ROOT, 'bin', 'foi-parse.js'), join(folder, 'foi-parse'));
  const run = (command: string) => {
    const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
    const { stdout, stderr, status } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', command], { cwd: folder, env, encoding: 'utf8' });
    return { stdout, status, stderr: status ? stderr : '' };
  };

  test('the GitHub workflow: its own steps run on a folder of letters', () => {
    const { on, jobs } = parse(shown('.github/workflows/letters.yml'));
    expect(on).toContain('pull_request');
    const steps = jobs.letters.steps as {
      uses?: string;
      run?: string;
      with?: { path?: string; repository?: string; ref?: string };
      'working-directory'?: string;
    }[];
    for (const { uses, run: own } of steps) expect(uses ?? own).toMatch(/^(?:actions\/[\w-]+@v\d+|npm ci |foi-parse )/);
    // the program comes from where it is kept, no registry has it: `test/package.test.ts` installs what is packed there
    const install = steps.find(({ run: own }) => own?.startsWith('npm '));
    const program = steps.find(({ with: own }) => own?.repository);
    expect(install).toEqual({ run: 'npm ci && npm install --global .', 'working-directory': program?.with?.path });
    expect(program?.with?.ref).toBe(`v${JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version}`);
    const commands = steps.flatMap(({ run: own }) => (own && !own.startsWith('npm ') ? [own] : []));
    expect(commands.length).toBe(3);
    for (const command of commands) expect(run(command)).toMatchObject({ status: 0, stderr: '' });
    for (const path of steps.at(-1)?.with?.path?.split('\n') ?? []) expect(existsSync(join(folder, path))).toBe(true);
  });

  test('the pre-commit hook: what the README names is defined, and its command fails where a reading changes', () => {
    const [repo] = parse(shown('.pre-commit-config.yaml')).repos;
    const [used] = repo.hooks;
    const defined = (
      parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as { id: string; entry: string; files: string; language: string }[]
    ).find(({ id }) => id === used.id);
    expect(defined).toMatchObject({ language: 'node' });
    // pre-commit takes what npm pack prints for the name of the package
    expect(readFileSync(join(ROOT, '.npmrc'), 'utf8')).toMatch(/^foreground-scripts=false$/m);
    expect(repo.rev).toBe(`v${JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version}`);
    for (const name of ['letters/a.pdf', 'letters/a.expected.json', 'b/c.docx']) expect(name).toMatch(new RegExp(defined?.files ?? '$^'));
    const command = [defined?.entry, ...used.args].join(' ');
    expect(run(command).status).toBe(0);
    expect(run(`sed -i.bak s/4118902/4118903/ letters/strathglen-health-foisa.expected.json && ${command}`).status).toBe(1);
  });
});
