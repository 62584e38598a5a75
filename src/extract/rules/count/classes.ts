import type { Reading } from '../../../model/answer.js';
import { at } from '../../../model/span.js';
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
/** "4 grade 1 faults", "4 boats with a grade 1 fault". */
const BEHIND = new RegExp(
  String.raw`^ (?:(?:(?!(?:and|or|but|which|who|that)\b)[a-z-]+ ){0,3}(?:with|of|in|at|on|under) (?:an? )?)?((?:${CLASS}) (?:\d{1,2}|[A-E])[a-e]?)\b`,
  'i',
);

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
    [
      'There are [[214]] boats with grade 1 and [[3,902]] with grade 2 faults.',
      { all: [214, 3902] },
      { question: 'How many grade 1 and grade 2 faults are on your list?' },
    ],
    [
      'There were 14 faults: [[none]] in grade 1, [[2]] in grade 2 and [[12]] in grade 3.',
      { all: [0, 2, 12] },
      { question: 'The number of faults of grade 1, 2 and 3 seen in 2023' },
    ],
  ],
  ignores: [
    ['There were 15 boats in grade 1, 2 and 3.', 'one number for all', { question: 'How many boats of grade 1, 2 and 3 are there?' }],
    ['There were 4 grade 1 faults and 11 others.', 'one class alone', { question: 'The number of grade 1 and grade 2 faults' }],
    ['There were 4 grade 1 and 11 grade 2 faults.', 'one number is asked for', { question: 'How many grade 1 faults were there?' }],
    ['We saw 15 grade 1 and 2 faults.', 'one number for both', { question: 'The number of grade 1 and 2 faults' }],
  ],
  *claim({ text, question, expects }) {
    if (expects !== 'count' || !ASKED.test(question)) return;
    const told: Reading<'count'>[] = [
      ...figuresOf(text)
        .filter((figure) => figure.role === 'plain' && mayCount(figure, question))
        .map(asNumber),
      // "none in grade 1 and two in grade 2"
      ...[...text.matchAll(/\b(?:none|nil)\b/dgi)].map((match) => ({ value: 0, span: at(match) })),
    ];
    const found = told.flatMap((one) => {
      const name = BEHIND.exec(text.slice(one.span.end))?.[1];
      return name ? [{ ...one, entity: name }] : [];
    });
    const names = new Set(found.map(({ entity }) => entity.toLowerCase()));
    if (names.size < 2 || names.size < found.length) return;
    yield* found.sort((a, b) => a.span.start - b.span.start);
  },
});
