// Builds dist/: a code-split ESM bundle (formats, reporters and the schema are chunks that load when they are needed) and its declarations.
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

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

const root = fileURLToPath(new URL('..', import.meta.url));
rmSync(`${root}dist`, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { cli: 'src/cli/main.ts', worker: 'src/cli/worker.ts', index: 'src/index.ts' },
  outdir: 'dist',
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
  // commander, cli-table3 and others are CommonJS: inside an ESM bundle they need a require for node's own modules.
  banner: { js: 'const require=process.getBuiltinModule;' },
});
writeFileSync(`${root}dist/meta.json`, JSON.stringify(metafile));
execFileSync(
  process.execPath,
  [fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url)), '-p', 'tsconfig.build.json'],
  { cwd: root, stdio: 'inherit' },
);
