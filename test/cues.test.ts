import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../src/extract/rules/index.js';

const src = new URL('../src/', import.meta.url);
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** An expression without what a backslash or a group's name brings in. */
const letters = (source: string): string => source.replace(/\\u[\da-f]{4}|\\.|\(\?<\w+>/gi, '');

test('what is put to small letters holds no capitals, which it could never find', () => {
  const found = files.flatMap((file) =>
    [...readFileSync(new URL(file, src), 'utf8').matchAll(/\bcue\(\s*\/((?:\\.|[^/\\\n])+)\/(\w*)/g)].map(
      ([, source = '', flags = '']) => ({
        file,
        source: letters(source),
        flags,
      }),
    ),
  );
  expect(found.length).toBeGreaterThan(40);
  for (const { source } of found) expect(source).not.toContain('p{');
  for (const { file, source, flags } of found) expect(`${file} /${source}/${flags}`).not.toMatch(/ \/.*[A-ZÀ-Þ].*\/|i\w*$/);
  for (const { id, needs } of rules)
    expect(`${id} ${letters(needs?.source ?? '')} ${needs?.flags ?? ''}`).not.toMatch(/[A-ZÀ-Þ]| \w*i\w*$/);
});
