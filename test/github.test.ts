import { expect, test } from 'vitest';
import type { LetterRecord } from '../src/model/letter-record.js';
import { parseLetter } from '../src/parse.js';
import { toErrorRecord } from '../src/record.js';
import { github } from '../src/reporters/github.js';

const none = { format: null, sha256: null, bytes: null, pages: null };

test('annotations: errors, doubts, and a count; nothing of a letter ends a command', async () => {
  const letter = new TextEncoder().encode('Dear Ms Low,\n\n1. How many drones do you own?\n\nSome 4, or 5: 100% are\nnot counted.\n');
  async function* records(): AsyncGenerator<LetterRecord> {
    yield await parseLetter(letter, { ...none, path: 'a,b.txt' });
    yield toErrorRecord({ ...none, path: 'c.pdf' }, 'adapter/damaged', 'the PDF\nis damaged');
  }
  const lines: string[] = [];
  for await (const line of github(records(), { color: false, width: 80 })) lines.push(line);
  expect(lines.every((line) => /^::(?:error|warning|notice)[^\n]*::[^\n]+\n$/.test(line))).toBe(true);
  expect(lines[0]).toMatch(/^::warning file=a%2Cb\.txt,title=question 1::/);
  expect(lines.slice(1)).toEqual([
    '::error file=c.pdf,title=adapter/damaged::the PDF%0Ais damaged\n',
    '::notice::1 letters read, 1 answers in doubt\n',
  ]);
});
