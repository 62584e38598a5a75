import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ROOT } from './letters.js';

// Another Node knows other flags, and says so on standard error. `NODES`: paths of other versions' programs, for who has them.
test.each([process.execPath, ...(process.env.NODES?.split(':') ?? [])])('%s has nothing to say of the flags it is given', (node) => {
  const { stderr, status } = spawnSync(node, [`${ROOT}bin/foi-parse.js`, '--version'], { encoding: 'utf8' });
  expect([stderr, status]).toEqual(['', 0]);
});
