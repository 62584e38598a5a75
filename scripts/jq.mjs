// jq for the README's recipes: jq-wasm behind the command line that they use.
import { readFileSync } from 'node:fs';
import jq from 'jq-wasm';

const args = process.argv.slice(2);
const flags = args.filter((arg) => arg.startsWith('-'));
const [filter = '.'] = args.filter((arg) => !arg.startsWith('-'));
try {
  const found = await jq.raw(readFileSync(0, 'utf8'), filter, flags);
  if (found) process.stdout.write(`${found.trimEnd()}\n`);
} catch (error) {
  console.error(`jq: ${error.message}`);
  process.exitCode = 3;
}
