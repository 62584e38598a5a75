import type { Reporter } from './reporter.js';

/** One array of all letters, written as they come. */
export const json: Reporter = async function* (letters) {
  let first = true;
  for await (const letter of letters) {
    yield (first ? '[\n' : ',\n') + JSON.stringify(letter, null, 2);
    first = false;
  }
  yield first ? '[]\n' : '\n]\n';
};
