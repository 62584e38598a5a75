// Draws docs/report.jpg, the README's picture of the HTML report, with the Chromium of this machine. Run by hand when the report's looks change.
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const report = join(mkdtempSync(join(tmpdir(), 'foi-picture-')), 'report.html');
const LETTERS = [
  'ashenshire-mixed-exemptions.pdf',
  'caldmoor-restated.pdf',
  'eastmarch-page-furniture.pdf',
  'harrowmoor-internal-review.txt',
];
const MORE = ['lindfold-typography.txt', 'mercaster-two-column-table.pdf', 'severndale-auto-numbered.docx', 'wexcombe-whole-refusal.txt'];
const letters = [...LETTERS, ...MORE].map((name) => join(root, 'fixtures', 'letters', name));
execFileSync(process.execPath, [join(root, 'bin', 'foi-parse.js'), ...letters, '-o', report, '--quiet']);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 760 } });
await page.goto(`${pathToFileURL(report)}#coverage`);
await page.screenshot({ path: join(root, 'docs', 'report.jpg'), type: 'jpeg', quality: 60 });
await browser.close();
