import { expect, test } from 'vitest';
import { textDocument } from '../src/adapters/text.js';
import { readLetter } from '../src/parse.js';
import { assertSound } from './sound.js';

// Text built to make an expression run for ever: each must end well inside vitest's own limit, and leave a sound document.
test.each([
  ['one long line', `1. How many? ${'no information '.repeat(20_000)}`],
  ['nothing but numbers', `1. How many?\n${'1 '.repeat(40_000)}`],
  ['open brackets', '('.repeat(40_000)],
  ['sections without end', 'section 12(1) and '.repeat(6000)],
  ['a name without end', 'The Police and Crime Commissioner for '.repeat(4000)],
  ['commas', 'A, '.repeat(40_000)],
  ['references', 'ref: '.repeat(30_000)],
  ['half an absence', 'does not currently '.repeat(12_000)],
  ['labels', 'Questions 1, 2, 3, 4 and '.repeat(4000)],
  ['script and formulas', '1. How many?\n=cmd|calc <script>alert(1)</script> \u001b[31m 4'],
])('%s', { timeout: 30_000 }, (_, text) => {
  const document = textDocument(text, 'hostile');
  assertSound(document);
  expect(readLetter(document).answers.length).toBeLessThan(200);
});
