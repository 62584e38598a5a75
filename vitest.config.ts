import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vitest/config';

const TEXT = '\0text:';
/** The report's style and script are text, as in the build (scripts/build.mjs); under a name of its own, or style would be left out of tests. */
const asText: Plugin = {
  name: 'as-text',
  enforce: 'pre',
  resolveId(source, importer) {
    if (importer && /\.(?:css|client\.js)$/.test(source)) return `${TEXT}${resolve(dirname(importer), source)}.js`;
  },
  async load(id) {
    if (id.startsWith(TEXT)) return `export default ${JSON.stringify(await readFile(id.slice(TEXT.length, -3), 'utf8'))}`;
  },
};

export default defineConfig({
  plugins: [asText],
  test: { include: ['test/**/*.test.ts'], maxWorkers: '100%', testTimeout: 120_000, hookTimeout: 120_000 },
});
