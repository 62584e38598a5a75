// Every code that a record can hold, with what a person can do about it.
import { diagnostics, doubts, rosterDoubts } from '../../dist/index.js';

export const path = 'docs/codes.md';

const table = (head, rows) => [
  `| ${head.join(' | ')} |`,
  `|${' --- |'.repeat(head.length)}`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
];

export const text = () =>
  [
    '# Codes',
    '',
    'Written by `npm run docs` from the catalogues in `src/model`.',
    '',
    '## Doubts',
    '',
    'An answer whose `confidence` is `low` has at least one.',
    '',
    ...table(
      ['code', 'what it says'],
      Object.entries(doubts).map(([code, message]) => [`\`${code}\``, message]),
    ),
    '',
    '## Doubts of a roster',
    '',
    'Of the match between a letter and a body that was asked.',
    '',
    ...table(
      ['code', 'what it says'],
      Object.entries(rosterDoubts).map(([code, message]) => [`\`${code}\``, message]),
    ),
    '',
    '## Diagnostics',
    '',
    'Of a letter as a whole. An `error` means that the letter could not be read, a `warning` that a person should look, `info` how it was read.',
    '',
    ...table(
      ['code', 'severity', 'what to do'],
      Object.entries(diagnostics).map(([code, [severity, advice]]) => [`\`${code}\``, severity, advice]),
    ),
    '',
  ].join('\n');
