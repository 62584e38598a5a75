// Writes the pages that are made from the program: rules, API, man page. With --check it writes nothing and fails where one is not current.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as api from './docs/api.mjs';
import * as codes from './docs/codes.mjs';
import * as man from './docs/man.mjs';
import * as picture from './docs/picture.mjs';
import * as rules from './docs/rules.mjs';

const check = process.argv.includes('--check');
for (const { path, text } of [rules, api, codes, man, picture]) {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  const now = await text();
  const known = (() => {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return null;
    }
  })();
  if (known === now) continue;
  if (check) {
    console.error(`${path} is not current; run npm run build && npm run docs`);
    process.exitCode = 1;
    continue;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, now);
  console.log(`${path} is written`);
}
