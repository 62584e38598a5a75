import { expect, test } from 'vitest';
import type { LetterRecord } from '../src/model/letter-record.js';
import { parseLetter } from '../src/parse.js';
import { toErrorRecord } from '../src/record.js';
import { github } from '../src/reporters/github.js';

const none = { format: null, sha256: null, bytes: null, pages: null };

test('annotations: errors, doubts, and a count; nothing of a letter ends a command', async () => {
  const letter = new TextEncoder().encode('Dear Ms Low,\n\n1. How many drones do you own?\n\n4\n');
  async function* records(): AsyncGenerator<LetterRecord> {
    const read = await parseLetter(letter, { ...none, path: 'a,b.txt' });
    const doubts = [{ code: 'reading/compete' as const, message: 'Two readings\ncompete: 100%.' }];
    yield { ...read, answers: read.answers.map((answer) => ({ ...answer, confidence: 'low', doubts })) };
    yield toErrorRecord({ ...none, path: 'c.pdf' }, 'adapter/damaged', 'the PDF\nis damaged');
  }
  const lines: string[] = [];
  for await (const line of github(records(), { color: false, width: 80 })) lines.push(line);
  expect(lines.every((line) => /^::(?:error|warning|notice)[^\n]*::[^\n]+\n$/.test(line))).toBe(true);
  expect(lines[0]).toMatch(/^::warning file=a%2Cb\.txt,title=question 1::4.*: Two readings%0Acompete: 100%25\.\n$/);
  expect(lines.slice(1)).toEqual([
    '::error file=c.pdf,title=adapter/damaged::the PDF%0Ais damaged\n',
    '::notice::1 letter read, 1 answer in doubt\n',
  ]);
});
