import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import * as api from '../src/index.js';
import { ROOT } from './letters.js';

/** Folder of src -> the other folders it may import. The files beside the folders join them up. */
const allowed: Record<string, readonly string[]> = {
  model: [],
  adapters: ['model'],
  mend: ['model'],
  segment: ['model'],
  extract: ['model'],
  facts: ['model'],
  dataset: ['model'],
  redact: ['model'],
  questionnaires: ['model'],
  reporters: ['model', 'dataset'],
  cli: ['model', 'adapters', 'facts', 'redact', 'dataset', 'questionnaires', 'reporters'],
};
/** Packages that only these folders may import. */
const packages: Record<string, readonly string[]> = {
  model: ['zod'],
  adapters: [
    '@embedpdf/pdfium',
    'utif2',
    'pngjs',
    'pdf-parse',
    'mammoth',
    'htmlparser2',
    'domhandler',
    'postal-mime',
    '@kenjiuno/msgreader',
    'tesseract.js',
    'word-extractor',
  ],
  questionnaires: ['yaml'],
  dataset: ['hucre'],
  reporters: ['chalk', 'cli-table3', 'd3-array', 'd3-scale', 'd3-shape', 'hucre', 'string-width'],
  cli: ['commander', 'chalk', 'cli-table3', 'tinyglobby', 'hucre', 'yaml'],
};

const src = join(ROOT, 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && file.includes('/'));

test.each(files)('%s imports only what its folder may', (file) => {
  const folder = file.split('/')[0] as string;
  for (const [, target = ''] of readFileSync(join(src, file), 'utf8').matchAll(/(?:^(?:import|export|\}).* from |import\()'([^']+)'/gm)) {
    if (target.startsWith('node:')) continue;
    if (target.startsWith('.')) {
      const other = posix.join(posix.dirname(file), target).split('/')[0] as string;
      if (folder === 'cli' && other.endsWith('.js')) continue;
      expect([folder, ...(allowed[folder] ?? [])]).toContain(other);
    } else
      expect(packages[folder] ?? []).toContain(target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : target.split('/')[0]);
  }
});

test('the table of ARCHITECTURE.md says the same', () => {
  const rows = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8').matchAll(/^\| `(\w+)\/` \| .+ \| (.+) \| (.+) \|$/gm);
  const table = Object.fromEntries([...rows].map(([, folder, may, used]) => [folder, { may, used }]));
  expect(Object.keys(table).sort()).toEqual(Object.keys(allowed).sort());
  const verbs = Object.keys(allowed).filter((folder) => folder !== 'cli');
  for (const [folder, { may = '', used = '' }] of Object.entries(table) as [string, { may?: string; used?: string }][]) {
    const but = /^all but (.+)$/.exec(may)?.[1]?.split(' and ');
    expect([folder, but ? verbs.filter((verb) => !but.includes(verb)).sort() : may === 'nothing' ? [] : may.split(', ').sort()]).toEqual([
      folder,
      [...(allowed[folder] ?? [])].sort(),
    ]);
    for (const name of packages[folder] ?? ['none']) expect([folder, used]).toEqual([folder, expect.stringContaining(name)]);
  }
});

test('the public interface is these names', () => {
  expect(Object.keys(api).sort()).toEqual([
    'QuestionnaireError',
    'UnreadableLetter',
    'UnusableSheet',
    'defineRule',
    'diagnostics',
    'doubts',
    'expects',
    'holidaysIn',
    'loadQuestionnaire',
    'locate',
    'parseLetter',
    'parseLetters',
    'questionnaireYaml',
    'questionnaires',
    'quote',
    'readDocument',
    'readLetter',
    'readRoster',
    'reporters',
    'rosterDoubts',
    'rules',
    'schema',
    'summarise',
  ]);
});

test('a text letter loads no PDF, Word, table or schema code', () => {
  const { outputs } = JSON.parse(readFileSync(join(ROOT, 'dist', 'meta.json'), 'utf8')) as {
    outputs: Record<string, { imports: { path: string; kind: string }[]; inputs: Record<string, unknown>; entryPoint?: string }>;
  };
  // what the shell, the read command, the text adapter and the JSON reporter load without a dynamic import
  const entries = ['src/cli/main.ts', 'src/cli/read.ts', 'src/adapters/text.ts', 'src/reporters/json.ts'];
  const seen = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { path: next, kind } of outputs[path]?.imports ?? []) if (kind === 'import-statement' && outputs[next]) visit(next);
  };
  for (const [path, output] of Object.entries(outputs)) if (output.entryPoint && entries.includes(output.entryPoint)) visit(path);
  expect(seen.size).toBeGreaterThan(3);
  const inputs = [...seen].flatMap((path) => Object.keys(outputs[path]?.inputs ?? {}));
  expect(
    inputs.filter((input) => /pdfium|node_modules\/(?:zod|cli-table3|chalk|yaml|string-width)|adapters\/(?:docx|pdf)/.test(input)),
  ).toEqual([]);
});
