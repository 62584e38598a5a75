// Makes the README's pictures of the report, out of the fixture letters, with a chromium that is installed (or the one that CHROMIUM names).
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const LETTERS = [
  'ashenshire-mixed-exemptions',
  'eastmarch-page-furniture',
  'greater-holmbridge-three-programmes',
  'mercaster-two-column-table',
];
const report = join(mkdtempSync(join(tmpdir(), 'foi-pictures-')), 'report.html');
execFileSync(process.execPath, ['bin/foi-parse.js', ...LETTERS.map((name) => `fixtures/letters/${name}.pdf`), '--quiet', '-o', report], {
  cwd: root,
});

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 720 }, colorScheme: 'light' });
for (const [name, place] of [
  ['report-coverage', '#coverage'],
  ['report-letter', '#L1-4'],
]) {
  await page.goto(pathToFileURL(report).href + place);
  const path = join(root, 'docs', `${name}.png`);
  await page.screenshot({ path });
  console.log(`docs/${name}.png is written`);
}
await browser.close();
