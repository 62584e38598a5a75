// Writes src/extract/rules/README.md from the rules themselves: id, what it reads, samples with the quoted words in bold, look-alikes.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rules } from '../dist/index.js';

const cell = (text) => text.replaceAll('\n', ' ⏎ ').replaceAll('|', '\\|').replaceAll('[[', '**').replaceAll(']]', '**');
const pages = rules.map(({ id, summary, yields, finds, ignores }, index) =>
  [
    `## ${index + 1}. ${id}`,
    `${summary} Yields \`${yields}\`.`,
    '',
    ...finds.map(([sample, value]) => `- ${cell(sample)} → \`${JSON.stringify(value)}\``),
    ...ignores.map(([sample, reason]) => `- not: ${cell(sample)} (${reason})`),
    '',
  ].join('\n'),
);
const head =
  "# The rules, in order\n\nWritten by `npm run docs` from the rules' own samples. Where two readings of one family overlap, the rule nearer the top wins.\n";
writeFileSync(fileURLToPath(new URL('../src/extract/rules/README.md', import.meta.url)), [head, ...pages].join('\n'));
