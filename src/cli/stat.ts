import { type Stats, statSync } from 'node:fs';

/** What stands under a name; null where nothing does, or nothing that may be seen. Waited for: with promises it takes longer than what it asks. */
export function statOf(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}
