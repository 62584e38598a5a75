// The rules' page from the rules themselves: id, what it reads, samples with the quoted words in bold, look-alikes.
import { rules } from '../../dist/index.js';

export const path = 'src/extract/rules/README.md';

const cell = (text) =>
  text
    .replaceAll('\n', ' ⏎ ')
    .replaceAll('|', '\\|')
    .replaceAll('[[', '**')
    .replaceAll(/\]\](?!\])/g, '**');

export const text = () => {
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
  return [head, ...pages].join('\n');
};
