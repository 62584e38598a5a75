import { readFile } from 'node:fs/promises';
import { defineConfig, type Plugin } from 'vitest/config';

/** The report's style and script are text, as in the build (scripts/build.mjs). */
const asText: Plugin = {
  name: 'as-text',
  enforce: 'pre',
  async load(id) {
    if (/\.(?:css|client\.js)$/.test(id)) return `export default ${JSON.stringify(await readFile(id, 'utf8'))}`;
  },
};

export default defineConfig({ plugins: [asText], test: { include: ['test/**/*.test.ts'], testTimeout: 120_000 } });
