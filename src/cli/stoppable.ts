import { Script } from 'node:vm';
import { UnreadableLetter } from '../model/diagnostic.js';
import type { Deadline } from './deadline.js';

const WORK = Symbol.for('foi-parse.work');
const script = new Script("globalThis[Symbol.for('foi-parse.work')]()");

/**
 * For a letter that is read in this thread, where no timer fires while it works: a function that runs a piece of work, and ends it as soon as
 * the letter's time is up. Node's vm keeps that watch in a thread without JavaScript, which costs nothing at the start; a letter's own
 * thread, as the pool has them, would cost as much as reading it.
 */
export function stoppable(deadline: Deadline): <T>(work: () => T) => T {
  const scope = globalThis as unknown as Record<symbol, unknown>;
  return <T>(work: () => T): T => {
    scope[WORK] = work;
    try {
      return script.runInThisContext({ timeout: Math.max(1, Math.ceil(deadline.left)) }) as T;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      throw new UnreadableLetter('input/timeout', deadline.message);
    } finally {
      delete scope[WORK];
    }
  };
}
