// Side by side in one run, as ratios with minimum and median: start-up of the whole program against an empty one and against peers, warm letters a
// second, and time against letter length. Peers are fetched into bench/node_modules, which nothing else uses.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));
const letter = (ending) => `${root}fixtures/letters/caldmoor-restated.${ending}`;
const RUNS = Number(process.env.RUNS ?? 15);

if (!existsSync(`${here}node_modules/@llamaindex/liteparse`)) {
  mkdirSync(here, { recursive: true });
  writeFileSync(`${here}package.json`, '{ "private": true, "type": "module" }\n');
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-save', '@llamaindex/liteparse'], {
    cwd: here,
    stdio: 'inherit',
  });
  if (status) console.log('liteparse could not be fetched: it is left out');
}
writeFileSync(`${here}empty.mjs`, '');

const time = (command, args) => {
  const began = process.hrtime.bigint();
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'] });
  return error || status ? Number.NaN : Number(process.hrtime.bigint() - began) / 1e6;
};
const sorted = (numbers) => [...numbers].filter((number) => !Number.isNaN(number)).sort((a, b) => a - b);
const min = (numbers) => sorted(numbers)[0] ?? Number.NaN;
const median = (numbers) => sorted(numbers)[Math.floor(sorted(numbers).length / 2)] ?? Number.NaN;
const form = (number, digits = 1) => (Number.isNaN(number) ? '-' : number.toFixed(digits));

const lit = `${here}node_modules/.bin/lit`;
const programs = [
  ['an empty ESM program', process.execPath, [`${here}empty.mjs`]],
  ['foi-parse letter.txt --json', process.execPath, [`${root}bin/foi-parse.js`, letter('txt'), '--json']],
  ['foi-parse letter.docx --json', process.execPath, [`${root}bin/foi-parse.js`, letter('docx'), '--json']],
  ['foi-parse letter.pdf --json', process.execPath, [`${root}bin/foi-parse.js`, letter('pdf'), '--json']],
  ...(existsSync(lit) ? [['lit parse --no-ocr letter.pdf', lit, ['parse', '--no-ocr', letter('pdf')]]] : []),
  ['pdftotext letter.pdf', 'pdftotext', [letter('pdf'), '-']],
];
const times = programs.map(() => []);
for (let run = 0; run <= RUNS; run += 1)
  for (const [index, [, command, args]] of programs.entries()) {
    const took = time(command, args);
    if (run) times[index].push(took);
  }
console.log(
  `\nWhole process, ${RUNS} runs in turn\n\n| program | min ms | median ms | min / empty | median / empty |\n| --- | --- | --- | --- | --- |`,
);
for (const [index, [name]] of programs.entries())
  console.log(
    `| ${name} | ${form(min(times[index]))} | ${form(median(times[index]))} | ${form(min(times[index]) / min(times[0]), 2)} | ${form(median(times[index]) / median(times[0]), 2)} |`,
  );

const { readDocument, readLetter } = await import(pathToFileURL(`${root}dist/index.js`).href);
const bytes = new Uint8Array(readFileSync(letter('pdf')));
const warm = async (work, count = 60) => {
  for (let run = 0; run < 10; run += 1) await work();
  const took = [];
  for (let run = 0; run < count; run += 1) {
    const began = performance.now();
    await work();
    took.push(performance.now() - began);
  }
  return took;
};
const { value: document } = await readDocument(bytes, 'letter.pdf');
const rows = [
  ['foi-parse: PDF to document', await warm(() => readDocument(bytes, 'letter.pdf'))],
  ['foi-parse: document to answers', await warm(async () => readLetter(document))],
];
const { PDFParse } = await import('pdf-parse');
rows.push([
  'pdf-parse: text',
  await warm(async () => {
    const parser = new PDFParse({ data: new Uint8Array(bytes) });
    await parser.getText();
    await parser.destroy();
  }, 20),
]);
try {
  const { LiteParse } = await import(
    pathToFileURL(
      execFileSync(process.execPath, ['-p', "require.resolve('@llamaindex/liteparse')"], { cwd: here, encoding: 'utf8' }).trim(),
    ).href
  );
  const lite = new LiteParse({ ocrEnabled: false, quiet: true });
  rows.push(['liteparse: text with boxes', await warm(() => lite.parse(letter('pdf')))]);
} catch (error) {
  console.log(`\nliteparse's library was not run: ${error.message.split('\n')[0]}`);
}
console.log('\nWarm, one process\n\n| what | min ms | median ms | letters a second |\n| --- | --- | --- | --- |');
for (const [name, took] of rows)
  console.log(`| ${name} | ${form(min(took), 2)} | ${form(median(took), 2)} | ${form(1000 / median(took), 0)} |`);

const { textLetter } = await import('./long-letter.mjs');
console.log('\nDocument to answers against length\n\n| questions | characters | median ms | µs a character |\n| --- | --- | --- | --- |');
for (const questions of [10, 20, 40, 80]) {
  const text = textLetter(questions);
  const { value } = await readDocument(new TextEncoder().encode(text), 'long.txt');
  const took = median(await warm(async () => readLetter(value), 15));
  console.log(`| ${questions} | ${text.length} | ${form(took, 2)} | ${form((took * 1000) / text.length, 2)} |`);
}
