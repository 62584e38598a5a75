// The scoreboard: `npm run accuracy` writes bench/accuracy.md. The sources are bundled as they stand, so that no build can be out of date.
import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
// inside node_modules, where packages are found and nothing else looks
const folder = `${root}node_modules/.cache/foi-parse-accuracy`;
rmSync(folder, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: ['bench/accuracy/main.ts'],
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  loader: { '.css': 'text', '.client.js': 'text' },
});
const { main } = await import(pathToFileURL(`${folder}/main.mjs`).href);
await main(root, process.argv.slice(2));
