import type { Rule } from '../rule.js';

/** All rules. Where two claims overlap, the rule nearer the top wins. */
export const rules: readonly Rule[] = [];
