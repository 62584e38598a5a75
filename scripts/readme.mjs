// Puts the program's real output into the README's text blocks.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (width, ...letters) =>
  execFileSync(process.execPath, ['bin/foi-parse.js', ...letters.map((name) => `fixtures/letters/${name}`), '--quiet'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: String(width), NO_COLOR: '1' },
  }).trimEnd();
const many = run(118, 'caldmoor-restated.txt', 'brackenshire-broken-numbering.docx', 'ashenshire-mixed-exemptions.pdf');
const one = run(118, 'strathglen-health-foisa.pdf');
const blocks = [many, one];
let index = 0;
const path = `${root}README.md`;
const readme = readFileSync(path, 'utf8').replace(
  /```text\n(?:@@\w+@@|[\s\S]*?[┌│][\s\S]*?)\n```/g,
  () => `\`\`\`text\n${blocks[index++]}\n\`\`\``,
);
writeFileSync(path, readme);
