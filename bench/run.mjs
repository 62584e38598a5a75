// Side by side in one run, as ratios with minimum and median: start-up of the whole program against an empty one and against peers, warm letters a
// second, and time against letter length. Peers are fetched into bench/node_modules, which nothing else uses. Writes bench/speed.md. RUNS and SIZES (in KB) in the environment make it
// shorter.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
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

const page = [];
const say = (text) => {
  page.push(text);
  console.log(text);
};
say(`# Speed

Written by \`npm run bench\`; not by hand. ${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0].model}, Node ${process.version}, ${process.platform}; ${loadavg()[0].toFixed(1)} programs at work besides.
Times are milliseconds. The letter is \`fixtures/letters/caldmoor-restated\` in three formats (the PDF has ${pagesOf(letter('pdf'))} pages).`);

/** \`env\`: what the environment lacks for the run. */
const time = (command, args, without = []) => {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !without.includes(name)));
  const began = process.hrtime.bigint();
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'], env });
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
// certificates of one's own are read by each start of node, an empty program's too: both ways where the variable is set
const CERTIFICATES = 'NODE_EXTRA_CA_CERTS';
for (const without of process.env[CERTIFICATES] ? [[], [CERTIFICATES]] : [[]]) {
  const times = programs.map(() => []);
  for (let run = 0; run <= RUNS; run += 1)
    for (const [index, [, command, args]] of programs.entries()) {
      const took = time(command, args, without);
      if (run) times[index].push(took);
    }
  const how = process.env[CERTIFICATES] ? `, ${without.length ? 'without' : 'with'} \`${CERTIFICATES}\`` : '';
  say(
    `\n## Whole process, ${RUNS} runs in turn${how}\n\n| program | min | median | min / empty | median / empty |\n| --- | --- | --- | --- | --- |`,
  );
  for (const [index, [name]] of programs.entries())
    say(
      `| ${name} | ${form(min(times[index]))} | ${form(median(times[index]))} | ${form(min(times[index]) / min(times[0]), 2)} | ${form(median(times[index]) / median(times[0]), 2)} |`,
    );
}

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
say('\n## Warm, one process\n\n| what | min | median | letters a second |\n| --- | --- | --- | --- |');
for (const [name, took] of rows) say(`| ${name} | ${form(min(took), 2)} | ${form(median(took), 2)} | ${form(1000 / median(took), 0)} |`);

const { LONG } = await import('./long-letter.mjs');
const folder = `${root}fixtures/letters/`;
const letters = readdirSync(folder).flatMap((name) => (name.endsWith('.txt') ? [readFileSync(folder + name, 'utf8')] : []));
const SIZES = (process.env.SIZES ?? '25,50,100,200,400,800').split(',').map(Number);
say(`\n## Bytes to answers against length\n\nMilliseconds of the processor, and in brackets microseconds a character.\n`);
say(`| text | ${SIZES.map((size) => `${size} KB`).join(' | ')} |\n| --- |${' --- |'.repeat(SIZES.length)}`);
for (const [name, make] of Object.entries(LONG)) {
  const cells = [];
  for (const size of SIZES) {
    const text = make(size * 1024, letters);
    const long = new TextEncoder().encode(text);
    const took = [];
    for (let run = 0; run < (size < 100 ? 3 : 1); run += 1) {
      const before = process.cpuUsage();
      readLetter((await readDocument(long, 'long.txt')).value);
      const { user, system } = process.cpuUsage(before);
      took.push((user + system) / 1000);
    }
    cells.push(`${form(min(took), 0)} (${form((min(took) * 1000) / text.length, 1)})`);
  }
  say(`| ${name} | ${cells.join(' | ')} |`);
}
writeFileSync(`${here}speed.md`, `${page.join('\n')}\n`);

function pagesOf(path) {
  const [record] = JSON.parse(execFileSync(process.execPath, [`${root}bin/foi-parse.js`, path, '--json'], { encoding: 'utf8' }));
  return record.source.pages;
}
