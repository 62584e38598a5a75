// Builds dist/: the library and its worker as a code-split ESM bundle, the program (dist/program) as CommonJS with V8's compiled form beside it
// (see bin/load.js), and the declarations. Formats, reporters and the schema are files that load when they are needed.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

/** commander loads node's child_process for commands that are programs of their own, which there are none of. */
const commander = {
  name: 'commander',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      importer.includes('/commander/') ? { path, namespace: 'unused' } : null,
    );
    onLoad({ filter: /./, namespace: 'unused' }, () => ({ contents: '' }));
  },
};

/** What rules find and leave alone is for tests and docs. A seventh of the program, it would be loaded at each start. */
const samples = {
  name: 'samples',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/extract\/rules\/.+\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/^ {2}(finds|ignores): \[(?:\n[\s\S]*?^ {2}\]|.*\]),$/gm, '$1: [],'),
      loader: 'ts',
    }));
  },
};

const root = fileURLToPath(new URL('..', import.meta.url));
const options = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  // the report carries its style and script as text
  loader: { '.css': 'text', '.client.js': 'text' },
  plugins: [commander],
  legalComments: 'none',
  metafile: true,
  // Optional second readers are large, and absent where they were left out.
  external: ['pdf-parse', 'mammoth', 'tesseract.js', '@embedpdf/pdfium/pdfium.wasm'],
};
rmSync(`${root}dist`, { recursive: true, force: true });

await build({
  ...options,
  entryPoints: { worker: 'src/cli/worker.ts', index: 'src/index.ts' },
  outdir: 'dist',
  // Some packages are CommonJS: inside an ESM bundle they need a require for node's own modules.
  banner: { js: 'const require=process.getBuiltinModule;' },
});

/** What every run needs, and what most do: one file, so that one is opened. The other files are read as they are needed. */
const PACKED = ['src/cli/main.ts', 'src/cli/read.ts', 'src/parse.ts', 'src/adapters/text.ts', 'src/reporters/json.ts'];
const { metafile, outputFiles } = await build({
  ...options,
  entryPoints: { cli: 'src/cli/main.ts' },
  outdir: 'dist/program',
  write: false,
  plugins: [commander, samples],
  define: { 'import.meta.url': '__url', __dirname: '""' },
  // The package's ESM form imports node's own modules, which loads the whole of node's loader. It is given the bytes of its .wasm, and needs no folder.
  alias: { '@embedpdf/pdfium': fileURLToPath(new URL('../node_modules/@embedpdf/pdfium/dist/index.cjs', import.meta.url)) },
});
mkdirSync(`${root}dist/program`, { recursive: true });
writeFileSync(`${root}dist/meta.json`, JSON.stringify(metafile));
const packed = packedOf(metafile.outputs);
const functions = [];
for (const { path, text } of outputFiles) {
  const name = basename(path);
  const { code } = await transform(text, { format: 'cjs', platform: 'node', target: 'node20', minifySyntax: true, minifyWhitespace: true });
  const common = code
    .replace(/\bimport\("(\.\/[^"]+)"\)/g, 'Promise.resolve().then(()=>require("$1"))')
    .replace(/\bimport\(/g, '__import(')
    // esbuild leaves expressions and raw strings as they are; a file of bytes is read, and kept, in half the room
    .replace(/[\u0080-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  if (packed.has(name)) functions.push(`${JSON.stringify(name)}(exports,require,module,__url,__import,__hurry){${common}\n}`);
  else writeFileSync(`${root}dist/program/${name}`, common);
}
writeFileSync(`${root}dist/program/program.js`, `module.exports={${functions.join(',\n')}}`);

for (const format of ['txt', 'docx', 'pdf']) {
  const letter = `${root}fixtures/letters/caldmoor-restated.${format}`;
  if (existsSync(letter))
    for (const way of ['--json', '--format=table'])
      execFileSync(process.execPath, [`${root}scripts/compile.cjs`, letter, way], { stdio: ['ignore', 'ignore', 'inherit'] });
}

execFileSync(
  process.execPath,
  [fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url)), '-p', 'tsconfig.build.json'],
  { cwd: root, stdio: 'inherit' },
);

/** The names of the files that PACKED make up, with all that they import at once. */
function packedOf(outputs) {
  const names = new Set();
  const visit = (path) => {
    if (names.has(basename(path))) return;
    names.add(basename(path));
    for (const { path: next, kind } of outputs[path]?.imports ?? []) if (kind === 'import-statement' && outputs[next]) visit(next);
  };
  for (const [path, { entryPoint }] of Object.entries(outputs)) if (PACKED.includes(entryPoint)) visit(path);
  return names;
}
