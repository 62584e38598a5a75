// The test command: types, lint, build, all tests, the fixture letters; closes with one plain line of counts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (script, ...args) => spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: 'inherit' }).status === 0;
const report = join(mkdtempSync(join(tmpdir(), 'foi-parse-')), 'vitest.json');

const steps = [
  ['typecheck', () => run('node_modules/typescript/bin/tsc', '--noEmit')],
  ['lint', () => run('node_modules/@biomejs/biome/bin/biome', 'check', '--diagnostic-level=warn', '.')],
  ['build', () => run('scripts/build.mjs')],
  ['check fixtures', () => run('bin/foi-parse.js', 'check', 'fixtures/letters')],
  ['tests', () => run('node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile=${report}`)],
];
const failed = steps.filter(([, step]) => !step()).map(([name]) => name);
let counts = { numPassedTests: 0, numFailedTests: 0 };
try {
  counts = JSON.parse(readFileSync(report, 'utf8'));
} catch {
  failed.push('no test report');
}
const others = failed.filter((name) => name !== 'tests').length;
if (failed.length) console.log(`failed: ${failed.join(', ')}`);
console.log(`${counts.numPassedTests + steps.length - 1 - others} passed, ${counts.numFailedTests + others} failed`);
process.exitCode = failed.length ? 1 : 0;
