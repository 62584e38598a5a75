import type { AnswerKind } from '../../model/answer.js';

/** How a kind looks: its colour group, a sign that stands without colour, and its name in words. */
export interface Look {
  readonly group: 'figure' | 'words' | 'elsewhere' | 'absent' | 'withheld' | 'open';
  readonly sign: string;
  readonly words: string;
}

export const LOOKS: Readonly<Record<AnswerKind, Look>> = {
  count: { group: 'figure', sign: '#', words: 'count' },
  range: { group: 'figure', sign: '≤', words: 'range, as “<5”' },
  money: { group: 'figure', sign: '£', words: 'money' },
  percentage: { group: 'figure', sign: '%', words: 'percentage' },
  several: { group: 'figure', sign: 'A+B', words: 'one for each part' },
  table: { group: 'figure', sign: '▦', words: 'table' },
  date: { group: 'words', sign: 'D', words: 'date' },
  boolean: { group: 'words', sign: 'Y/N', words: 'yes or no' },
  list: { group: 'words', sign: '≡', words: 'list' },
  link: { group: 'words', sign: '↗', words: 'link' },
  text: { group: 'words', sign: 'T', words: 'text' },
  see_question: { group: 'words', sign: '→', words: 'see another question' },
  not_possible: { group: 'words', sign: '⊘', words: 'not possible' },
  not_applicable: { group: 'words', sign: 'n/a', words: 'not applicable' },
  held_elsewhere: { group: 'elsewhere', sign: 'H', words: 'held by somebody else' },
  available_elsewhere: { group: 'elsewhere', sign: 'P', words: 'published elsewhere' },
  see_attachment: { group: 'elsewhere', sign: 'A', words: 'in an attachment' },
  not_held: { group: 'absent', sign: 'NH', words: 'not held' },
  refused: { group: 'withheld', sign: 'R', words: 'refused' },
  ncnd: { group: 'withheld', sign: 'N', words: 'neither confirmed nor denied' },
  clarification: { group: 'open', sign: '?', words: 'asks back' },
  unanswered: { group: 'open', sign: 'U', words: 'unanswered' },
  missing: { group: 'open', sign: 'M', words: 'missing' },
};

export const GROUPS: readonly { readonly group: Look['group']; readonly words: string }[] = [
  { group: 'figure', words: 'Figures' },
  { group: 'words', words: 'Other information' },
  { group: 'elsewhere', words: 'To be had elsewhere' },
  { group: 'absent', words: 'Not held' },
  { group: 'withheld', words: 'Withheld' },
  { group: 'open', words: 'Open' },
];
