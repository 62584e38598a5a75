import { setFlagsFromString } from 'node:v8';

/**
 * V8 compiles an expression that is run a second time once more, to machine code; at once is better where many are run on one letter after another.
 * Ticks are counted by each expression from its birth, so that those which Node has run before are left alone (--no-regexp-tier-up, set late,
 * crashes on them).
 */
export const compileOnce = (): void => setFlagsFromString('--regexp-tier-up-ticks=0');

/** Given by bin/load.js, where the program runs from. */
declare const __hurry: ((on: boolean) => void) | undefined;

/** Take back what bin/load.js says to V8 for a run that reads one letter: many letters are worth being compiled for with care. */
export function forManyLetters(): void {
  if (typeof __hurry !== 'undefined') __hurry(false);
}
