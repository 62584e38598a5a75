import { mayCount } from '../../asked.js';
import { asNumber } from '../../figure.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';

const CLASS = 'category|cat|class|type|grade|band|level|tier|stage|priority|phase|group';
/** "grade 1 and grade 2 boats", "bands 5 or 6": classes told apart by a number or a letter. */
const ASKED = new RegExp(
  String.raw`\b(${CLASS}|categories)s? ?(?:\d{1,2}|[a-e])[a-e]?(?:, (?:\1 ?)?(?:\d{1,2}|[a-e])[a-e]?)*,? (?:and|or|&) (?:\1 ?)?(?:\d{1,2}|[a-e])\b`,
  'i',
);
const BEHIND = new RegExp(String.raw`^ ((?:${CLASS}) (?:\d{1,2}|[A-E])[a-e]?)\b`, 'i');

export const classes = defineRule({
  id: 'count/classes',
  summary: 'Read a number for each of the classes that a question tells apart by a number or a letter.',
  yields: 'count',
  finds: [
    [
      'There were [[4]] grade 1 and [[11]] grade 2 faults.',
      { all: [4, 11] },
      { question: 'The number of grade 1 and grade 2 faults seen on the piers' },
    ],
    [
      'We saw [[4]] category A, [[11]] category B and [[30]] category C faults.',
      { all: [4, 11, 30] },
      { question: 'How many faults of category A, B and C were seen?' },
    ],
  ],
  ignores: [
    ['There were 4 grade 1 faults and 11 others.', 'one class alone', { question: 'The number of grade 1 and grade 2 faults' }],
    ['There were 4 grade 1 and 11 grade 2 faults.', 'one number is asked for', { question: 'How many grade 1 faults were there?' }],
    ['We saw 15 grade 1 and 2 faults.', 'one number for both', { question: 'The number of grade 1 and 2 faults' }],
  ],
  *claim({ text, question, expects }) {
    if (expects !== 'count' || !ASKED.test(question)) return;
    const found = figuresOf(text).flatMap((figure) => {
      const name = figure.role === 'plain' && mayCount(figure, question) ? BEHIND.exec(text.slice(figure.span.end))?.[1] : undefined;
      return name ? [{ figure, name }] : [];
    });
    const names = new Set(found.map(({ name }) => name.toLowerCase()));
    if (names.size < 2 || names.size < found.length) return;
    for (const { figure, name } of found) yield { ...asNumber(figure), entity: name };
  },
});
