import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { ROOT } from './letters.js';

/** A folder that has foi-parse installed, as a link to this checkout. */
const folder = mkdtempSync(join(tmpdir(), 'foi-library-'));
mkdirSync(join(folder, 'node_modules'));
symlinkSync(ROOT, join(folder, 'node_modules', 'foi-parse'), 'junction');

const bundle = async (contents: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
    external: ['pdf-parse', 'mammoth', 'tesseract.js', '@embedpdf/pdfium/pdfium.wasm'],
  });
  return outputFiles.map(({ text }) => text).join('');
};
/** Words that only the code for a format has. */
const PDF = 'FPDF_LoadMemDocument';
const WORD = 'w:numPr';

test('a bundle holds what it imports: reporters without readers, readers without reporters', async () => {
  const everything = await bundle("export * from 'foi-parse'");
  for (const word of [PDF, WORD, 'Skip to the report']) expect(everything).toContain(word);
  const reporter = await bundle("import { reporters } from 'foi-parse'; console.log(await reporters.csv())");
  for (const word of [PDF, WORD]) expect(reporter).not.toContain(word);
  const reader = await bundle("import { readDocument } from 'foi-parse'; console.log(readDocument)");
  expect(reader).toContain(PDF);
  expect(reader).not.toContain('Skip to the report');
});

test('letters of every format are read from bytes where the disk may not be touched', () => {
  const names = ['txt', 'docx', 'pdf', 'html', 'eml'].map((ending) => `strathglen-health-foisa.${ending}`);
  const letters = names.map((name) => ({ name, bytes: readFileSync(join(ROOT, 'fixtures', 'letters', name)).toString('base64') }));
  const script = join(folder, 'bytes.mjs');
  writeFileSync(
    script,
    `import { parseLetters, reporters } from 'foi-parse';
     const parts = []; for await (const part of process.stdin) parts.push(part);
     const letters = JSON.parse(Buffer.concat(parts).toString()).map(({ name, bytes }) => ({ path: name, bytes: new Uint8Array(Buffer.from(bytes, 'base64')) }));
     for (const name of Object.keys(reporters)) {
       let size = 0;
       for await (const chunk of (await reporters[name]())(parseLetters(letters), { color: false, width: 100 })) size += chunk.length;
       if (size < 100 && name !== 'github') throw new Error(name);
     }
     for await (const { error, answers } of parseLetters(letters)) console.log(JSON.stringify(error ?? answers[0].value));`,
  );
  // Node's own guard: only the package and its script may be read, nothing written
  const guard = process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission';
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [guard, `--allow-fs-read=${ROOT}/*`, `--allow-fs-read=${folder}/*`, '--allow-worker', script],
    { input: JSON.stringify(letters), encoding: 'utf8', cwd: folder },
  );
  expect({ status, said: status ? stderr : '' }).toEqual({ status: 0, said: '' });
  expect(stdout.trim().split('\n')).toEqual(names.map(() => '212'));
});

test('what is published has types: a strict consumer compiles', () => {
  writeFileSync(
    join(folder, 'consumer.ts'),
    `import { type LetterRecord, loadQuestionnaire, parseLetter, parseLetters, type Reporter, reporters, schema, summarise } from 'foi-parse';
     const questionnaire = loadQuestionnaire('questions:\\n  - { text: "How many?" }', 'mine.yaml');
     const one: LetterRecord = await parseLetter(new Uint8Array(), { path: 'a.pdf' }, { questionnaire });
     const all: LetterRecord[] = [one];
     for await (const record of parseLetters([{ path: 'a.pdf', bytes: new Uint8Array() }])) all.push(record);
     const csv: Reporter = await reporters.csv();
     const kinds: string[] = all.flatMap(({ answers }) => answers.map(({ kind }) => kind));
     const late: number = summarise(all).clock.late;
     // @ts-expect-error a misspelt option
     void parseLetter(new Uint8Array(), { path: 'a.pdf' }, { maxPage: 3 });
     export { csv, kinds, late, schema };`,
  );
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--lib', 'es2023', '--types', 'node'];
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  symlinkSync(join(ROOT, 'node_modules', '@types'), join(folder, 'node_modules', '@types'), 'junction');
  const { stdout, status } = spawnSync(process.execPath, [tsc, ...options, 'consumer.ts'], { cwd: folder, encoding: 'utf8' });
  expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
});

test('the pages made from the program are current: API, codes, rules, man page', () => {
  const { stderr, status } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'docs.mjs'), '--check'], { encoding: 'utf8' });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
});
