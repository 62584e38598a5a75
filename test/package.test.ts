import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './letters.js';

test('the packed package installs in an empty folder and reads letters of all formats there', { timeout: 300_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'foi-pack-'));
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as [{ filename: string; files: { path: string }[] }];
  expect(packed.files.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      'bin/foi-parse.js',
      'bin/load.js',
      'bin/package.json',
      'dist/program/program.js',
      'dist/index.js',
      'dist/types/src/index.d.ts',
      'LICENSE',
      'README.md',
      'man/foi-parse.1',
    ]),
  );
  expect(packed.files.some(({ path }) => /^(?:src|test|fixtures)\//.test(path))).toBe(false);
  const installed = spawnSync('npm', ['install', '--no-audit', '--no-fund', join(folder, packed.filename)], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (installed.status !== 0 && /ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN/.test(installed.stderr)) {
    console.warn('the registry cannot be reached: the installed package was not run');
    return;
  }
  expect(installed.status).toBe(0);
  for (const format of ['txt', 'docx', 'pdf'])
    copyFileSync(join(ROOT, 'fixtures', 'letters', `strathglen-health-foisa.${format}`), join(folder, `letter.${format}`));
  const { stdout, status } = spawnSync('npx', ['foi-parse', 'letter.txt', 'letter.docx', 'letter.pdf', '--json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  const records = JSON.parse(stdout) as { answers: { kind: string; value: unknown }[] }[];
  for (const { answers } of records) expect(answers[0]).toMatchObject({ kind: 'count', value: 212 });
  const library = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      "import { readDocument, rules } from 'foi-parse'; const { value } = await readDocument(Buffer.from('1. How many? 3'), 'x'); console.log(value.format, rules.length > 20)",
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  expect(library.stdout.trim()).toBe('text true');
});
