import { setFlagsFromString } from 'node:v8';

/**
 * How V8 compiles expressions from here on: once, not first to bytecode and then to machine code; for `single`, a run that reads one letter,
 * without the care that pays only where they are run often. To be called when Node's own modules are loaded (a flag makes their compiled form in
 * node's binary unfit) and before the expressions that read letters are made: ticks are counted by each expression from its birth, so that those
 * which Node has run before are left alone; --no-regexp-tier-up, set late, crashes on them.
 */
export function compileOnce(single: boolean): void {
  setFlagsFromString('--regexp-tier-up-ticks=0');
  if (single) setFlagsFromString('--no-regexp-optimization');
}
